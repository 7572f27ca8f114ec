//! A word is written in one script: letters of another that look the same are a slip or a deceit.

use unicode_script::{Script, UnicodeScript as _};

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    words(&tables.root, &["title", "dek"], findings);
    for actor in &tables.actors {
        words(actor, &["name", "short", "code", "role"], findings);
    }
    for statement in &tables.statements {
        words(statement, &["spokesperson", "summary"], findings);
    }
}

fn words(node: &Node<'_>, keys: &[&str], findings: &mut Findings<'_>) {
    for key in keys {
        let Some(text) = node.text(key) else { continue };
        let Some((word, odd, script)) = text.text.split_whitespace().find_map(mixed) else {
            continue;
        };
        let message = format!(
            "{} has the letter “{odd}” (U+{:04X}) of another script, {script}",
            quoted(word),
            u32::from(odd)
        );
        let help = "type the word anew in one script; leave it if the name is spelled so";
        findings.add(Rule::MixedScripts, node.at(key), message, help);
    }
}

/// A word with letters of two scripts that are taken for each other, and the first of the rarer.
fn mixed(word: &str) -> Option<(&str, char, &'static str)> {
    let alike = [Script::Latin, Script::Cyrillic, Script::Greek];
    let letters = || word.chars().filter(|letter| alike.contains(&letter.script()));
    let count = |script: Script| letters().filter(|letter| letter.script() == script).count();
    let most = alike.into_iter().max_by_key(|script| count(*script))?;
    let odd = letters().find(|letter| letter.script() != most)?;
    Some((word, odd, odd.script().full_name()))
}

#[cfg(test)]
mod tests {
    use super::mixed;

    #[test]
    fn a_letter_of_another_script_is_found() {
        assert_eq!(mixed("Rus\u{0455}ia"), Some(("Rus\u{0455}ia", '\u{0455}', "Cyrillic")));
        for word in ["Russia", "Россия", "1990", "μ-opioid", "東京Tower"] {
            assert_eq!(mixed(word).is_some(), word == "μ-opioid", "{word}");
        }
    }
}
