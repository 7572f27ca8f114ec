//! axe-core finds nothing, in any state, light or dark.

use anyhow::{Result, ensure};

use crate::axe;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::Setup;

/// One view at a time, which is where the ledger and the table stand alone.
const NARROW: Setup = Setup { width: 700, ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("axe_light", light),
    Scenario::new("axe_dark", dark),
    Scenario::new("axe_narrow", light).with(NARROW),
    Scenario::new("axe_narrow_dark", dark).with(NARROW),
];

const STATES: [&str; 7] = [
    "?",
    "north-korea/?",
    "china/?",
    "slovakia/?",
    "statement/china-considering-arms/?",
    "?view=ledger",
    "?view=table",
];

fn light(page: &Page) -> Result<()> {
    themed(page, "light")
}

fn dark(page: &Page) -> Result<()> {
    themed(page, "dark")
}

fn themed(page: &Page, theme: &str) -> Result<()> {
    let mut found = Vec::new();
    for state in STATES {
        page.open(&format!("{state}&theme={theme}").replace("?&", "?"))?;
        found.extend(axe::violations(page)?.into_iter().map(|line| format!("`{state}` {line}")));
    }
    ensure!(found.is_empty(), "{} findings:\n  {}", found.len(), found.join("\n  "));
    Ok(())
}
