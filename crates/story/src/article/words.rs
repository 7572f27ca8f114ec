//! The words of a text, and runs of them.

use std::ops::Range;

/// The words of a folded text in lower case, each with its bytes there.
pub fn words(folded: &str) -> Vec<(String, Range<usize>)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in folded.char_indices().chain([(folded.len(), ' ')]) {
        let is_part = character.is_alphanumeric() || character == '\'';
        match (is_part, start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                let word = folded.get(first..at).unwrap_or_default();
                let kept = word.trim_matches('\'');
                let shift = word.len() - word.trim_start_matches('\'').len();
                if !kept.is_empty() {
                    words.push((kept.to_lowercase(), first + shift..first + shift + kept.len()));
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}
