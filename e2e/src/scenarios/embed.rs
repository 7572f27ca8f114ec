//! The site in other people's pages.

use anyhow::Result;

use crate::engine::Engine;
use crate::frame::Frame;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::Setup;

/// A frame without an origin may load scripts and wasm only where the host lets everybody.
const OPEN: Setup = Setup { headers: &[("Access-Control-Allow-Origin", "*")], ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("in_a_sandboxed_frame", sandboxed).with(OPEN),
    Scenario::new("in_a_frame_of_another_origin", framed),
];

fn sandboxed(page: &Page) -> Result<()> {
    let _frame = Frame::sandboxed(page, "")?;
    if page.engine == Engine::Webkit {
        // There `'self'` of the page's policy means nothing without an origin, so neither style
        // nor script may load. The page still reads, and its links lead on.
        return page.until(
            "the page to be there without style and script",
            "self.origin === 'null'
             && document.querySelector(`.body[data-pane='']`)?.textContent.includes('United States says')
             && document.querySelector('a.chip[data-actor=iran]').getAttribute('href') === './iran/'",
        );
    }
    page.awake()?;
    page.must("the frame has no origin", "self.origin === 'null'")?;
    pick(page)
}

fn framed(page: &Page) -> Result<()> {
    let _frame = Frame::open(page, 700, "")?;
    pick(page)
}

/// The address bar is the host's, so only the frame itself is looked at.
fn pick(page: &Page) -> Result<()> {
    page.click("a.chip[data-actor=north-korea]")?;
    page.until_selected("north-korea")?;
    page.rest()?;
    page.until(
        "the head of north-korea",
        "document.querySelector(`.head[data-pane='north-korea']`).checkVisibility({ visibilityProperty: true })",
    )?;
    page.click(".head[data-pane='north-korea'] a.clear")?;
    page.until_selected("")
}
