//! Selectors hold a few words: the article's sentences are its publisher's.

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;

/// The most words that each part of a selector may have.
const WORDS: usize = 8;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for selector in tables.statements.iter().filter_map(|statement| statement.child("selector")) {
        for key in ["prefix", "exact", "suffix"] {
            let Some(part) = selector.text(key) else { continue };
            let count = part.text.split_whitespace().count();
            if count > WORDS {
                let message = format!("is {count} words long");
                let help = format!(
                    "keep at most {WORDS} words, just enough to find the passage: the sentences \
                     are their publisher's"
                );
                findings.add(Rule::SelectorLength, selector.at(key), message, help);
            }
        }
    }
}
