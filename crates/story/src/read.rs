//! From the text of a story file to a story.

use serde::Deserialize;
use toml::de::{DeTable, Deserializer, Error};

use crate::findings::Findings;
use crate::node::Node;
use crate::{Problems, Rule, SCHEMA, Story, check, shape};

/// Reads and checks a story file.
///
/// `file_name` is what messages call the file; nothing is opened.
///
/// # Errors
///
/// Everything that is wrong with the file, at once. Only where the text is no TOML, or of an
/// unknown version of the format, is that all that is said.
pub fn read(text: &str, file_name: &str) -> Result<Story, Problems> {
    let mut findings = Findings::new(file_name, text);
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        syntax(error, &mut findings);
    }
    if findings.is_empty() {
        let root = Node::root(document.get_ref());
        version(&root, &mut findings);
        if findings.is_empty() {
            shape::check(&root, &mut findings);
            check::check(&root, &mut findings);
        }
    }
    if findings.is_empty() {
        match Story::deserialize(Deserializer::from(document)) {
            Ok(story) => return Ok(story),
            Err(error) => syntax(&error, &mut findings),
        }
    }
    Err(findings.into_problems())
}

fn syntax(error: &Error, findings: &mut Findings<'_>) {
    let help = match error.message() {
        "duplicate key" => "keep one of the two lines",
        message if message.starts_with("string values must be quoted") => {
            "put the text between straight quotation marks"
        }
        _ => {
            "write `key = \"text\"`, with straight quotation marks around texts and a closing one \
             for every quotation mark and bracket"
        }
    };
    let span = error.span().unwrap_or_default();
    let spot = crate::findings::Spot { place: String::new(), key: None, span };
    findings.add(Rule::Syntax, spot, format!("this is no TOML: {}", error.message()), help);
}

fn version(root: &Node<'_>, findings: &mut Findings<'_>) {
    if let Some(version) = root.whole("schema")
        && version != SCHEMA
    {
        let message = format!("the file is of version {version} of the format");
        let help = format!("write `schema = {SCHEMA}`: this program reads no other version");
        findings.add(Rule::SchemaVersion, root.at("schema"), message, help);
    }
}
