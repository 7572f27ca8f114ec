//! What the checker calls the kinds of statements, for whoever writes a story.

use crate::StatementKind;

/// What a statement of this kind is called in a message: "counter-allegation".
pub(super) fn noun(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::DeclinedComment => "declined comment",
        kind => kind.name(),
    }
}
