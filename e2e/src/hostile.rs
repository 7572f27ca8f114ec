//! A story of which every text is an attack, and its site.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use crate::press::press;
use crate::variant::URL;

/// What would run if it got out of any of the places that texts stand in: an element, an attribute, a
/// script, a style sheet, a comment, SVG, XML.
const ATTACK: &str = r#"x"'></script></style></title></textarea>--><script>hit()</script><img src=x onerror=hit()><svg onload=hit()>]]>{{hit()}};hit()//"#;
/// The same for names, which have little room.
const SHORT: &str = "<svg onload=hit()>";

/// The keys of the file whose texts anybody may write.
const TEXTS: [&str; 26] = [
    "title",
    "dek",
    "publisher",
    "role",
    "place",
    "in_sentence",
    "spokesperson",
    "cue",
    "hedge",
    "words",
    "summary",
    "quote",
    "original",
    "translated_by",
    "note",
    "text",
    "goods",
    "via",
    "basis",
    "as_put",
    "description",
    "reason",
    "part",
    "account",
    "exact",
    "prefix",
];
const NAMES: [&str; 2] = ["name", "short"];

/// The folder of the site, built once.
pub fn hostile() -> Result<&'static Path> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| build().map_err(|fault| format!("{fault:#}")));
    let root = built.as_ref().map_err(|fault| anyhow::anyhow!("{fault}"));
    root.map(PathBuf::as_path).context("the hostile site")
}

/// What the story is called.
pub const STORY: &str = "full";

fn build() -> Result<PathBuf> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/story/tests/valid/full.toml");
    let mut text = fs::read_to_string(file)?;
    for (keys, attack) in [(&TEXTS[..], ATTACK), (&NAMES[..], SHORT)] {
        for key in keys {
            text = poisoned(&text, key, attack);
        }
    }
    ensure!(text.matches("hit()").count() > 60, "the story has changed");
    press("hostile-site", &[(STORY, &text)], &["--no-cards", "--url", URL])
}

/// The file with this text under every such key.
fn poisoned(text: &str, key: &str, attack: &str) -> String {
    let escaped = attack.replace('\\', "\\\\").replace('"', "\\\"");
    let start = format!("{key} = \"");
    let mut pieces = text.split(&start);
    let mut poisoned = pieces.next().unwrap_or_default().to_owned();
    let mut before = poisoned.chars().next_back();
    for piece in pieces {
        // The end of a longer key, such as `unname`.
        let is_other = before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
        let rest = piece.split_once('"').map_or("", |(_, rest)| rest);
        poisoned.push_str(&start);
        if is_other {
            poisoned.push_str(piece);
        } else {
            poisoned.push_str(&escaped);
            poisoned.push('"');
            poisoned.push_str(rest);
        }
        before = piece.chars().next_back();
    }
    poisoned
}

#[cfg(test)]
mod tests {
    use super::poisoned;

    #[test]
    fn only_the_key_itself_is_poisoned() {
        let text = "name = \"a\"\nlong_name = \"b\"\nx = { name = \"c\", y = 1 }\n";
        let wanted = "name = \"\\\"\"\nlong_name = \"b\"\nx = { name = \"\\\"\", y = 1 }\n";
        assert_eq!(poisoned(text, "name", "\""), wanted);
    }
}
