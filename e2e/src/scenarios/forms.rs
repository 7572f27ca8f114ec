//! The worked example, with most forms of a statement: what a reader of it does.

use anyhow::{Result, ensure};
use serde_json::json;

use super::made_up::Told;
use super::pick::{mark, unmoved};
use super::reflow::STICKING_OUT;
use crate::frame::Frame;
use crate::made_up::WORKED;
use crate::page::Page;
use crate::scenario::Scenario;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("a_pick_shows_who_speaks_of_whom", who_speaks_of_whom),
    Scenario::new("every_form_is_accessible", accessible),
    Scenario::new("every_form_fits", fits),
];

/// The marks at a chip that are seen: which way somebody speaks, and what is replied.
fn marks(page: &Page, chip: &str) -> Result<Vec<String>> {
    page.strings(&format!(
        "[...document.querySelectorAll('.chip[data-actor={chip}] .marks i')]
            .filter(mark => mark.checkVisibility())
            .map(mark => `${{mark.dataset.way}} ${{mark.dataset.reply ?? 'none'}}`)"
    ))
}

fn who_speaks_of_whom(page: &Page) -> Result<()> {
    let told = Told::open(page, WORKED)?;
    mark(page)?;
    let asked = page.strings(
        "[...document.querySelectorAll('.chip .marks b')].filter(one => one.checkVisibility())
            .map(one => `${one.closest('.chip').dataset.actor} ${one.textContent} ${one.dataset.extent}`)",
    )?;
    ensure!(asked.contains(&"russia 8 some".to_owned()), "{asked:?}");
    ensure!(asked.contains(&"united-kingdom 1 none".to_owned()), "{asked:?}");
    ensure!(asked.contains(&"sweden 1 all".to_owned()), "{asked:?}");
    ensure!(marks(page, "sweden")?.is_empty(), "marks without a pick");
    page.stir()?;
    page.until("the panes", "document.documentElement.dataset.ready === 'true'")?;
    page.click("a.chip[data-actor=russia]")?;
    told.showing("russia")?;
    for (chip, wanted) in [
        ("sweden", &["of none", "by contested"][..]),
        ("france", &["of contested"]),
        ("slovakia", &["by contested"]),
        ("russia", &[]),
        ("opcw", &[]),
    ] {
        let found = marks(page, chip)?;
        ensure!(found == wanted, "{chip}: {found:?}");
    }
    page.must(
        "the legend tells what they mean",
        "document.querySelector('.legend i[data-way=of]').checkVisibility()",
    )?;
    page.session.post("back", &json!({}))?;
    told.showing("")?;
    ensure!(marks(page, "sweden")?.is_empty(), "marks after the pick");
    // To where the voices of a side differ, and from there to what one of them says.
    page.click("a.chip[data-actor=czech-republic]")?;
    told.showing("czech-republic")?;
    page.click(".head .differ a[data-statement=made-a-little]")?;
    told.showing("statement/made-a-little")?;
    unmoved(page)?;
    told.all_found()
}

/// Pages with findings, chains, translated words, cautions by target and what was added.
const PATHS: [&str; 7] = [
    "",
    "russia/",
    "czech-republic/",
    "opcw/",
    "statement/five-countries/",
    "statement/russia-responsible/",
    "statement/military-grade/",
];

fn accessible(page: &Page) -> Result<()> {
    let told = Told::open(page, WORKED)?;
    for path in PATHS {
        for theme in ["light", "dark"] {
            told.go(&format!("{path}?theme={theme}"))?;
            told.is_accessible(path)?;
        }
    }
    told.go("?view=table")?;
    told.is_accessible("the table")?;
    told.all_found()
}

fn fits(page: &Page) -> Result<()> {
    let told = Told::open(page, WORKED)?;
    for width in [280, 320] {
        for path in PATHS {
            let frame = Frame::at(page, width, &told.url(path))?;
            let out = page.strings(STICKING_OUT)?;
            ensure!(out.is_empty(), "`{path}` at {width}: {out:?}");
            frame.leave()?;
        }
    }
    told.all_found()
}
