//! What a page weighs, and whether that is within the budget.

mod budget;
mod css;
pub mod html;
mod measure;
mod part;
mod reference;
mod table;

pub use budget::Budget;
pub use measure::weigh;

use crate::house;
use anyhow::{Result, bail};
use std::path::Path;

/// Weighs the overview page of every story in `site` and prints a table for each. Says what
/// is over the budget; the caller decides whether that is an error.
pub fn report(site: &Path, stories: &[String]) -> Result<Vec<String>> {
    let budget = Budget::read(&house::root().join("budget.toml"))?;
    let mut over = Vec::new();
    for story in stories {
        let weight = weigh(site, story)?;
        println!("{}", table::table(&weight, &budget));
        over.extend(budget.exceeded_by(&weight));
    }
    Ok(over)
}

/// Like [`report`], with everything over the budget as an error.
pub fn check(site: &Path, stories: &[String]) -> Result<()> {
    let over = report(site, stories)?;
    if !over.is_empty() {
        bail!("over the budget of budget.toml:\n  {}", over.join("\n  "));
    }
    Ok(())
}
