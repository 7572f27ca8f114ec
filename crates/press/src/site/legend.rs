//! The legend of a picture of the map, in words.

use whosays_story::ReplyStatus;
use whosays_view::paint::Picture;
use whosays_words::{Words, say};

/// What dashes, bars, numbers and arrows mean; nothing where there are none.
pub fn legend(picture: &Picture<'_>, words: &Words) -> Vec<String> {
    let sorts = picture.sorts();
    let standings: Vec<String> =
        sorts.standings.iter().map(|standing| words.standing(*standing)).collect();
    let mut lines = Vec::new();
    if !standings.is_empty() {
        lines.push(say!(words, "legend-dashed", standings = words.one_of(&standings)));
    }
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
    let marks = picture.marks();
    if marks.is_numbered {
        lines.push(say!(words, "legend-number"));
    }
    if marks.is_related {
        lines.push(say!(words, "legend-arrow"));
    }
    lines
}
