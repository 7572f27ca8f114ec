//! Without script, or with a wasm that never works, the page is still all there.
//! Nothing here asks a script of the page.

use anyhow::{Result, ensure};

use crate::engine::Engine;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::{Delivery, Setup};

/// `MiniBrowser` cannot switch scripts off; there the blocked ones of `scripts_missing` stand in.
const SWITCH: &[Engine] = &[Engine::Chromium, Engine::Firefox];

const NO_SCRIPT: Setup = Setup { scripts: false, ..Setup::PLAIN };

const fn delivered(delivery: Delivery) -> Setup {
    Setup { delivery, ..Setup::PLAIN }
}

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("no_script", readable).with(NO_SCRIPT).only(SWITCH),
    Scenario::new("scripts_missing", readable).with(delivered(Delivery::ScriptsMissing)),
    Scenario::new("wasm_blocked", readable).with(delivered(Delivery::WasmBlocked)),
    Scenario::new("wasm_broken", readable).with(delivered(Delivery::WasmBroken)),
];

fn readable(page: &Page) -> Result<()> {
    page.open("")?;
    ensure!(page.shows(".head[data-pane=''] h2")?, "no heading");
    ensure!(page.shows(".body[data-pane='']")?, "no overview");
    page.click("a.chip[data-actor=north-korea]")?;
    page.until_at("north-korea/")?;
    page.awake()?;
    shows(page, "north-korea", "North Korea")?;
    ensure!(page.shows(".body[data-pane='north-korea'] article.statement")?, "no statements");
    ensure!(page.shows(".body[data-pane='north-korea'] .reply")?, "no reply");
    for view in ["ledger", "table"] {
        page.click(&format!("nav.views a[data-view={view}]"))?;
        page.poll(&format!("the anchor of {view}"), || {
            Ok(page.url()?.ends_with(&format!("#{view}")))
        })?;
        ensure!(page.shows(&format!("section#{view}"))?, "no {view}");
        ensure!(!page.text(&format!("section#{view}"))?.is_empty(), "an empty {view}");
    }
    page.open("north-korea/")?;
    page.click(".body[data-pane='north-korea'] a[data-statement=artillery-shells]")?;
    page.until_at("statement/artillery-shells/")?;
    page.awake()?;
    ensure!(page.shows(".body[data-pane='statement/artillery-shells'] .reply")?, "no statement");
    page.open("china/")?;
    shows(page, "china", "China")?;
    page.click(".head[data-pane='china'] a.clear")?;
    page.until_at("")?;
    page.awake()?;
    ensure!(page.shows(".head[data-pane='']")?, "no way back");
    Ok(())
}

fn shows(page: &Page, actor: &str, name: &str) -> Result<()> {
    let heading = page.text(&format!(".head[data-pane='{actor}'] h2"))?;
    ensure!(heading.contains(name), "the heading is `{heading}`");
    ensure!(page.title()?.contains(name), "the title is `{}`", page.title()?);
    ensure!(page.session.find(".head[data-pane='']").is_err(), "the overview is still there");
    Ok(())
}
