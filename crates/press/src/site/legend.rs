//! The legend of a picture of the map, in words.

use whosays_story::ReplyStatus;
use whosays_view::paint::Sorts;
use whosays_words::{Words, say};

/// What dashes and bars mean; nothing where there are none.
pub fn legend(sorts: &Sorts, words: &Words) -> Vec<String> {
    let standings: Vec<String> =
        sorts.standings.iter().map(|standing| words.standing(*standing)).collect();
    if standings.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![say!(words, "legend-dashed", standings = words.one_of(&standings))];
    let replies = [
        (ReplyStatus::Denied, say!(words, "done-denied")),
        (ReplyStatus::Rejected, say!(words, "done-rejected")),
        (ReplyStatus::Countered, say!(words, "done-countered")),
    ];
    let replies: Vec<String> = replies
        .into_iter()
        .filter(|(status, _)| sorts.statuses.contains(status))
        .map(|(_, reply)| reply)
        .collect();
    if !replies.is_empty() {
        lines.push(say!(words, "legend-bar", replies = words.one_of(&replies)));
    }
    lines
}
