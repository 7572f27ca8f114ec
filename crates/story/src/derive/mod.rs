//! What readers see, derived from the story.

mod changes;
mod chronology;
mod counts;
mod differences;
mod dossier;
mod kinship;
mod ledger;
mod lookup;
mod passage;
mod replies;
mod routes;
mod tally;
#[cfg(test)]
mod testing;

use std::{collections::HashMap, sync::OnceLock};

pub use changes::{Change, Changed};
pub use counts::Counts;
pub use dossier::Dossier;
pub use ledger::{LedgerRow, Voice};
pub use replies::{ReplyOf, ReplyStatus};
pub use routes::Route;
pub use tally::{Answered, Extent, Tally};

/// What every page of a story asks for, derived when it is first asked for.
#[derive(Default)]
pub(crate) struct Derived {
    routes: OnceLock<Vec<Route>>,
    /// The positions of the routes by their ids.
    routes_by_id: OnceLock<HashMap<String, usize>>,
    ledger: OnceLock<Vec<LedgerRow>>,
    counts: OnceLock<Counts>,
}
