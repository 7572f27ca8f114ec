//! From an older version of the format to the newest.

use toml::de::DeTable;

use crate::node::Node;
use crate::{Problems, SCHEMA, read};

/// The text of a story file as one of the newest version of the format. All else in it stays as it
/// is written, comments and order too: version 2 only adds keys.
///
/// # Errors
///
/// Everything that is wrong with the file.
pub fn upgrade(text: &str, file_name: &str) -> Result<String, Problems> {
    read(text, file_name)?;
    let (document, _) = DeTable::parse_recoverable(text);
    let root = Node::root(document.get_ref());
    let version = root.entries().find(|(name, _, _)| *name == "schema");
    let mut text = text.to_owned();
    if let Some((_, _, value)) = version {
        text.replace_range(value.span(), &SCHEMA.to_string());
    }
    // The newer version may ask for more.
    read(&text, file_name)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_the_version_changes() {
        let text = include_str!("../tests/valid/minimal.toml");
        let old = text.replacen("schema = 1", "schema = 1 # the first", 1);
        let new = upgrade(&old, "story.toml").unwrap();
        assert_eq!(new, text.replacen("schema = 1", "schema = 2 # the first", 1));
        assert_eq!(upgrade(&new, "story.toml").unwrap(), new);
    }

    #[test]
    fn what_is_wrong_is_said_first() {
        assert!(upgrade("schema = 1", "story.toml").is_err());
    }
}
