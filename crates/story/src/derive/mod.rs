//! What readers see, derived from the story.

mod chronology;
mod counts;
mod dossier;
mod kinship;
mod ledger;
mod lookup;
mod passage;
mod replies;
mod routes;
mod sentences;
mod tally;
#[cfg(test)]
mod testing;

pub use counts::Counts;
pub use dossier::Dossier;
pub use ledger::{LedgerRow, Voice};
pub use replies::ReplyStatus;
pub use routes::Route;
pub use sentences::{capital, unattributed};
pub use tally::Tally;
