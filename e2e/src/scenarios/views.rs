//! Map, ledger and table.

use anyhow::{Result, ensure};
use serde_json::json;

use super::pick::{mark, unmoved};
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::Setup;

/// Too narrow for two views side by side.
const NARROW: Setup = Setup { width: 700, ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("view_by_tab", by_tab).with(NARROW),
    Scenario::new("view_by_address", by_address).with(NARROW),
    Scenario::new("view_survives_a_pick", survives_a_pick).with(NARROW),
    Scenario::new("map_and_ledger_side_by_side", side_by_side),
    Scenario::new("ledger_rows_follow_the_selection", ledger_rows),
];

const MAP: &str = "svg.land-map";
const LEDGER: &str = "section#ledger";
const TABLE: &str = "section#table table";

/// Waits until a narrow page shows this view and no other.
fn showing(page: &Page, view: &str) -> Result<()> {
    page.until(
        &format!("the view {view}"),
        &format!("(document.documentElement.dataset.view ?? 'map') === '{view}'"),
    )?;
    for (name, css) in [("map", MAP), ("ledger", LEDGER), ("table", TABLE)] {
        let seen = page.js(&format!(
            "document.querySelector('{css}').checkVisibility({{ visibilityProperty: true }})"
        ))?;
        ensure!(seen == json!(name == view), "in the view {view}, {name} shown: {seen}");
    }
    let current = page.strings(
        "[...document.querySelectorAll('nav.views a[aria-current=true]')].map(e => e.dataset.view)",
    )?;
    ensure!(current == [view], "tabs marked as current: {current:?}");
    Ok(())
}

fn by_tab(page: &Page) -> Result<()> {
    page.open("")?;
    showing(page, "map")?;
    mark(page)?;
    for view in ["ledger", "table"] {
        page.click(&format!("nav.views a[data-view={view}]"))?;
        showing(page, view)?;
        ensure!(page.place()? == format!("?view={view}"), "the address is {}", page.place()?);
    }
    for view in ["ledger", "map"] {
        page.session.post("back", &json!({}))?;
        showing(page, view)?;
    }
    page.session.post("forward", &json!({}))?;
    showing(page, "ledger")?;
    page.click("nav.views a[data-view=map]")?;
    showing(page, "map")?;
    ensure!(page.place()?.is_empty(), "the map needs no parameter: {}", page.place()?);
    unmoved(page)
}

fn by_address(page: &Page) -> Result<()> {
    for view in ["ledger", "table"] {
        page.open(&format!("north-korea/?view={view}"))?;
        showing(page, view)?;
        page.until_selected("north-korea")?;
    }
    Ok(())
}

fn survives_a_pick(page: &Page) -> Result<()> {
    page.open("china/?view=table")?;
    mark(page)?;
    page.click(".head[data-pane='china'] a.clear")?;
    page.until_selected("")?;
    showing(page, "table")?;
    ensure!(page.place()? == "?view=table", "the address is {}", page.place()?);
    unmoved(page)
}

fn side_by_side(page: &Page) -> Result<()> {
    page.open("")?;
    page.must(
        "map and ledger side by side",
        "(m => (l => m.width > 0 && l.width > 0
            && (m.right <= l.left + 1 || l.right <= m.left + 1)
            && m.top < l.bottom && l.top < m.bottom)
            (document.querySelector('section#ledger').getBoundingClientRect()))
            (document.querySelector('svg.land-map').getBoundingClientRect())",
    )
}

/// With an actor picked, the ledger's rows about or by it stand out from the others.
fn ledger_rows(page: &Page) -> Result<()> {
    page.open("north-korea/")?;
    let look = |css: &str| {
        page.strings(&format!(
            "[...document.querySelectorAll('{css}')].map(e => (s =>
                [s.opacity, s.color, s.backgroundColor, s.display, s.fontWeight, s.borderLeftColor].join())
                (getComputedStyle(e)))"
        ))
    };
    let of = look("#ledger li.row[data-of~=north-korea]")?;
    let rest = look("#ledger li.row:not([data-of~=north-korea])")?;
    ensure!(!of.is_empty(), "no row of north-korea");
    ensure!(!rest.is_empty(), "every row is of north-korea");
    ensure!(!of.iter().any(|row| rest.contains(row)), "rows of the selection look like the rest");
    Ok(())
}
