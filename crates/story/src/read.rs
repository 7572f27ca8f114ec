//! From the text of a story file to a story.

use serde::Deserialize;
use toml::de::{DeTable, Deserializer};

use crate::encoding::line_ends;
use crate::findings::Findings;
use crate::node::Node;
use crate::syntax::syntax;
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
    line_ends(text, &mut findings);
    let (document, errors) = DeTable::parse_recoverable(text);
    if findings.is_empty() {
        for error in &errors {
            syntax(error, text, &mut findings);
        }
    }
    if findings.is_empty() {
        let root = Node::root(document.get_ref());
        let version = version(&root, &mut findings);
        if findings.is_empty() {
            shape::check(&root, version, &mut findings);
            check::check(&root, &mut findings);
        }
    }
    if findings.is_empty() {
        match Story::deserialize(Deserializer::from(document)) {
            Ok(story) => return Ok(story),
            Err(error) => syntax(&error, text, &mut findings),
        }
    }
    Err(findings.into_problems())
}

/// The version of the format that the file is of; the newest where it says none.
fn version(root: &Node<'_>, findings: &mut Findings<'_>) -> u64 {
    let version = root.whole("schema").map_or(SCHEMA.into(), u64::from);
    if !(1..=u64::from(SCHEMA)).contains(&version) {
        let message = format!("the file is of version {version} of the format");
        let help = format!("write `schema = {SCHEMA}`: this program reads the versions up to that");
        findings.add(Rule::SchemaVersion, root.at("schema"), message, help);
    }
    version
}
