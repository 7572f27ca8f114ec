//! Pages that others have altered: whatever happens, no country is shown under another's head.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::setup::{Delivery, Setup};
use crate::site::Site;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("altered_pages_show_no_wrong_pane", altered),
    Scenario::new("pages_altered_while_awake_show_no_wrong_pane", altered_awake),
];

/// How many alterations each engine tries.
const SEEDS: u32 = 24;

const PICKS: [&str; 4] = ["russia", "iran", "china", "north-korea"];

/// What is on the screen: the headings, and the statements of the body, in their order.
const SHOWN: &str = "[
    [...document.querySelectorAll('.head h2')].map(e => e.textContent.replace(/\\s+/g, ' ').trim()).join('|'),
    [...document.querySelectorAll('.body article')].map(e => e.dataset.statement).join('|'),
]";

/// What the page of each pick shows when nobody alters it.
fn expected(page: &Page) -> Result<BTreeMap<&'static str, Vec<String>>> {
    let mut shown = BTreeMap::new();
    for pick in PICKS {
        page.open(&format!("{pick}/"))?;
        shown.insert(pick, page.strings(SHOWN)?);
    }
    Ok(shown)
}

/// Picks an actor and waits until its page, or its pane, shows what it should.
fn pick(page: &Page, actor: &str, expected: &[String], what: &str) -> Result<()> {
    page.session.script(
        "document.querySelector(`a.chip[data-actor=${arguments[0]}], a.chip[href*='${arguments[0]}']`).click();",
        &json!([actor]),
    )?;
    let there =
        format!("document.readyState === 'complete' && location.pathname.endsWith('/{actor}/')");
    page.until(&format!("{what}: the address of {actor}"), &there)?;
    let wanted = json!(expected);
    page.until(
        &format!("{what}: what {actor} shows"),
        &format!("JSON.stringify({SHOWN}) === JSON.stringify({wanted})"),
    )
}

/// Waits until the reader has had its chance: it is awake, or has left the page alone.
fn settled(page: &Page) -> Result<()> {
    page.until("the page", "document.readyState === 'complete'")?;
    page.stir()?;
    page.session
        .script("return new Promise(done => setTimeout(() => done(true), 250));", &json!([]))
        .map(drop)
}

fn altered(page: &Page) -> Result<()> {
    let expected = expected(page)?;
    let mut asleep = 0;
    for seed in 0..SEEDS {
        let setup = Setup { delivery: Delivery::Altered(seed), ..page.setup };
        let site = Site::start(page.site.root(), &setup)?;
        page.go(&site.url(STORY))?;
        settled(page)?;
        asleep += u32::from(
            page.js("document.documentElement.dataset.hydrated !== 'true'")? == json!(true),
        );
        for actor in PICKS {
            let shown = expected.get(actor).map(Vec::as_slice).unwrap_or_default();
            pick(page, actor, shown, &format!("alteration {seed}"))?;
        }
    }
    // Otherwise nothing was tried but one of the two ways.
    ensure!(asleep > 0 && asleep < SEEDS, "{asleep} of {SEEDS} pages stayed asleep");
    Ok(())
}

/// What extensions and translators do to a page that has long been awake.
const AWAKE: [&str; 7] = [
    "document.querySelector('.heads').prepend(document.createElement('div'))",
    "document.querySelector('.body').remove()",
    "document.querySelector('.head').remove()",
    "(r => r.innerHTML = r.innerHTML)(document.querySelector('#reader'))",
    "(h => h.after(h.cloneNode(true)))(document.querySelector('.head'))",
    "(b => b.before(b.cloneNode(true)))(document.querySelector('.body'))",
    "document.querySelectorAll('h2, .summary').forEach(e => e.innerHTML = `<font>${e.innerHTML}</font>`)",
];

fn altered_awake(page: &Page) -> Result<()> {
    let expected = expected(page)?;
    for (number, script) in AWAKE.iter().enumerate() {
        page.open("")?;
        page.session.script(&format!("{script};"), &json!([]))?;
        for actor in PICKS {
            let shown = expected.get(actor).map(Vec::as_slice).unwrap_or_default();
            pick(page, actor, shown, &format!("alteration {number}"))?;
        }
    }
    Ok(())
}
