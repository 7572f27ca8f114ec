//! From the text of a story file to a story.

use serde::Deserialize;
use toml::de::{DeTable, Deserializer};

use crate::article::ArticleText;
use crate::encoding::line_ends;
use crate::findings::Findings;
use crate::node::Node;
use crate::syntax::syntax;
use crate::{Problems, Rule, SCHEMA, Story, StoryFile, shape};

/// Reads and checks a story file.
///
/// `file_name` is what messages call the file; nothing is opened.
///
/// # Errors
///
/// Everything that is wrong with the file, at once. Only where the text is no TOML, or of an
/// unknown version of the format, is that all that is said.
pub fn read(text: &str, file_name: &str) -> Result<Story, Problems> {
    match check(text, file_name, &[]) {
        Checked { file: Some(file), .. } => Ok(file.into()),
        Checked { problems, .. } => Err(problems.without_hints()),
    }
}

/// What was found in a story file.
#[derive(Debug)]
pub struct Checked {
    /// What stands in it; nothing where there are mistakes.
    pub file: Option<StoryFile>,
    /// Everything that is wrong with it, and what may be.
    pub problems: Problems,
}

/// Reads and checks a story file as [`read`] does, tells hints too, and holds the story against the
/// articles that it codes, where these are at hand.
#[must_use]
pub fn check(text: &str, file_name: &str, articles: &[ArticleText]) -> Checked {
    let mut findings = Findings::new(file_name, text);
    line_ends(text, &mut findings);
    let (document, errors) = DeTable::parse_recoverable(text);
    if findings.is_well() {
        for error in &errors {
            syntax(error, text, &mut findings);
        }
    }
    if findings.is_well() {
        let root = Node::root(document.get_ref());
        let version = version(&root, &mut findings);
        if findings.is_well() {
            shape::check(&root, version, &mut findings);
            crate::check::check(&root, articles, &mut findings);
        }
    }
    let mut file = None;
    if findings.is_well() {
        match StoryFile::deserialize(Deserializer::from(document)) {
            Ok(read) => file = Some(read),
            Err(error) => syntax(&error, text, &mut findings),
        }
    }
    Checked { file, problems: findings.into_problems() }
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
