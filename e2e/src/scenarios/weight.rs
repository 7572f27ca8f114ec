//! What the overview asks of the network.

use anyhow::{Result, ensure};

use crate::page::Page;
use crate::scenario::Scenario;

/// The budget of the overview page, itself included.
const MOST: usize = 6;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("few_requests", few_requests),
    Scenario::new("a_pick_asks_for_nothing", pick_asks_for_nothing),
];

fn few_requests(page: &Page) -> Result<()> {
    page.open("")?;
    let asked: Vec<String> = page.site.hits().into_iter().map(|hit| hit.path).collect();
    ensure!(asked.len() <= MOST, "{} requests: {asked:?}", asked.len());
    Ok(())
}

fn pick_asks_for_nothing(page: &Page) -> Result<()> {
    page.open("")?;
    let before = page.site.hits().len();
    page.click("a.chip[data-actor=russia]")?;
    page.until_selected("russia")?;
    let asked = page.site.hits().split_off(before);
    ensure!(asked.is_empty(), "a pick asked for {asked:?}");
    Ok(())
}
