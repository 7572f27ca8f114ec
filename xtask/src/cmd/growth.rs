//! `cargo xtask growth`: how check and build grow with the story and with the number of stories.

use crate::growth::{Bench, SIZES, STORIES};
use crate::run::{cargo, heading, run};
use anyhow::Result;

/// Prints one table a series. Nothing is asserted: it measures, on whatever machine it runs.
pub fn growth(quick: bool) -> Result<()> {
    // Without the reader: what is measured is what the press writes.
    run(cargo().args(["build", "--package", "whosays", "--release"]).env("WHOSAYS_FRAME", ""))?;
    let bench = Bench::new()?;
    let without_largest = usize::from(quick);
    heading("One story");
    let sizes = SIZES.iter().take(SIZES.len() - without_largest);
    bench.series(sizes.map(|(actors, statements)| (1, *actors, *statements)))?;
    heading("Many stories of 12 actors and 20 statements");
    let counts = STORIES.iter().take(STORIES.len() - without_largest);
    bench.series(counts.map(|count| (*count, 12, 20)))?;
    bench.clear()
}
