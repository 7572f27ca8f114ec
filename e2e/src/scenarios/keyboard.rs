//! The keyboard alone.

use anyhow::{Result, ensure};

use super::pick::{mark, showing, unmoved};
use crate::input::{self, ENTER, ESCAPE, TAB};
use crate::page::Page;
use crate::scenario::Scenario;

pub const SCENARIOS: &[Scenario] =
    &[Scenario::new("pick_by_keyboard", pick), Scenario::new("tab_order_follows_the_page", order)];

/// More Tabs than any reader would press before giving up.
const MANY: usize = 60;

const FOCUSED_CHIP: &str = "document.activeElement.closest('a.chip')?.dataset.actor ?? ''";

fn pick(page: &Page) -> Result<()> {
    page.open("")?;
    mark(page)?;
    let mut presses = 0;
    while page.string(FOCUSED_CHIP)? != "north-korea" {
        presses += 1;
        ensure!(presses < MANY, "no Tab leads to the chip");
        input::key(&page.session, TAB)?;
    }
    ring(page)?;
    input::key(&page.session, ENTER)?;
    showing(page, "north-korea")?;
    kept(page)?;
    input::key(&page.session, ESCAPE)?;
    showing(page, "")?;
    kept(page)?;
    unmoved(page)
}

/// The focus is where it was, and in sight.
fn kept(page: &Page) -> Result<()> {
    let chip = page.string(FOCUSED_CHIP)?;
    ensure!(chip == "north-korea", "the focus went to `{chip}`");
    page.must(
        "the focused chip is in the viewport",
        "(r => r.top >= 0 && r.left >= 0 && r.bottom <= innerHeight && r.right <= innerWidth)
            (document.activeElement.getBoundingClientRect())",
    )
}

/// The focus can be seen: something about the chip changes with it.
fn ring(page: &Page) -> Result<()> {
    page.must(
        "a focus ring",
        "[document.activeElement, ...document.activeElement.querySelectorAll('*')]
            .map(e => getComputedStyle(e))
            .some(s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2)
                || s.boxShadow !== 'none')",
    )
}

/// Tab walks through the page as it is written, over nothing invisible, and into no land.
fn order(page: &Page) -> Result<()> {
    page.open("north-korea/")?;
    let mut chips = Vec::new();
    for _ in 0..MANY {
        page.js("window.focusedBefore = document.activeElement")?;
        input::key(&page.session, TAB)?;
        let focused = "document.activeElement";
        if page.js(&format!("{focused} === document.body || {focused} === window.focusedBefore"))?
            == true
        {
            break;
        }
        page.must("Tab keeps out of the land", &format!("!{focused}.closest('svg')"))?;
        let seen = format!("{focused}.checkVisibility({{ visibilityProperty: true }})");
        page.must("the focus is on something visible", &seen)?;
        let onwards = format!(
            "window.focusedBefore === document.body || !!(window.focusedBefore
                .compareDocumentPosition({focused}) & Node.DOCUMENT_POSITION_FOLLOWING)"
        );
        if page.js(&onwards)? != true {
            // Past the end a browser starts over.
            break;
        }
        let chip = page.string(FOCUSED_CHIP)?;
        if !chip.is_empty() {
            chips.push(chip);
        }
    }
    let written = page
        .strings("[...document.querySelectorAll('nav.chips a.chip')].map(e => e.dataset.actor)")?;
    ensure!(chips == written, "Tab found the chips {chips:?}, written are {written:?}");
    Ok(())
}
