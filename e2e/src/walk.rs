//! Walks every scenario in every engine that can do it.

use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use libtest_mimic::{Failed, Trial};

use crate::complaints;
use crate::driver::Driver;
use crate::drivers::Drivers;
use crate::engine::Engine;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::scenarios;

/// Every scenario in every engine that can do it, the engines taking turns so that tests which
/// run at the same time are of different ones.
pub fn trials(drivers: &Arc<Drivers>) -> Vec<Trial> {
    scenarios::all()
        .into_iter()
        .flat_map(|scenario| scenario.engines.iter().map(move |engine| (scenario, *engine)))
        .map(|(scenario, engine)| {
            let drivers = Arc::clone(drivers);
            Trial::test(format!("{engine}::{}", scenario.name), move || {
                run(&scenario, engine, &drivers).map_err(|fault| Failed::from(format!("{fault:#}")))
            })
        })
        .collect()
}

fn run(scenario: &Scenario, engine: Engine, drivers: &Drivers) -> Result<()> {
    let (driver, page) = start(scenario, engine, drivers)?;
    let outcome = walk(scenario, &driver, &page);
    // The session ends before the driver is handed on.
    drop(page);
    drivers.give_back(engine, driver);
    outcome
}

/// Opens a browser. One that does not come up on a busy machine says nothing about the site, so a
/// second one is tried, with a new driver.
fn start(scenario: &Scenario, engine: Engine, drivers: &Drivers) -> Result<(Driver, Page)> {
    let driver = drivers.lend(engine)?;
    match Page::start(engine, &scenario.setup, &driver) {
        Ok(page) => Ok((driver, page)),
        Err(fault) => {
            drop(driver);
            eprintln!("{engine} is started a second time: {fault:#}");
            let driver = Driver::start(engine)?;
            let page = Page::start(engine, &scenario.setup, &driver)?;
            Ok((driver, page))
        }
    }
}

fn walk(scenario: &Scenario, driver: &Driver, page: &Page) -> Result<()> {
    let before = fs::read(driver.log.path())?.len();
    let outcome = (scenario.run)(page);
    let log = fs::read(driver.log.path())?;
    let printed = String::from_utf8_lossy(log.get(before..).unwrap_or_default()).into_owned();
    let left = complaints::after(page, &printed).context("reading the console");
    match (outcome, left) {
        (Ok(()), Ok(left)) if left.is_empty() => Ok(()),
        (Ok(()), Ok(left)) => bail!("left behind:\n  {}", left.join("\n  ")),
        (Ok(()), Err(fault)) => Err(fault),
        (Err(fault), left) => {
            let left = left.unwrap_or_else(|fault| vec![format!("{fault:#}")]);
            Err(fault.context(format!("left behind: {left:?}")))
        }
    }
}
