//! The legend of a picture of the map, in words.

use whosays_story::ReplyStatus;
use whosays_view::paint::Sorts;

/// What dashes and bars mean; nothing where there are none.
pub fn legend(sorts: &Sorts) -> Vec<String> {
    let standings: Vec<String> =
        sorts.standings.iter().map(|standing| standing.label().to_lowercase()).collect();
    if standings.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![format!("Dashed: {}", either(&standings))];
    let words = [
        (ReplyStatus::Denied, "denied"),
        (ReplyStatus::Rejected, "rejected"),
        (ReplyStatus::Countered, "countered"),
    ];
    let words: Vec<String> = words
        .into_iter()
        .filter(|(status, _)| sorts.statuses.contains(status))
        .map(|(_, word)| word.to_owned())
        .collect();
    if !words.is_empty() {
        lines.push(format!("Bar: {}", either(&words)));
    }
    lines
}

/// "denied", "denied or rejected", "denied, rejected or countered".
fn either(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    }
}
