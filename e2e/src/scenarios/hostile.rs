//! Whatever a story says stays text, also where no policy holds.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::hostile::{STORY, hostile};
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::{Delivery, Setup};
use crate::site::Site;

const UNGUARDED: Setup = Setup { delivery: Delivery::Unguarded, ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("hostile_texts_stay_texts", texts_stay_texts).with(UNGUARDED),
    Scenario::new("hostile_texts_stay_texts_in_data", data_stays_data).with(UNGUARDED),
];

/// Every sort of page, and every pane that the reader puts into one.
fn texts_stay_texts(page: &Page) -> Result<()> {
    let site = Site::start(hostile()?, &page.setup)?;
    let below = format!("{STORY}/");
    let mut paths: Vec<String> = ["", "borea/", "statement/sends-shells/", "statement/was-paid/"]
        .iter()
        .flat_map(|path| [format!("{below}{path}"), format!("embed/{below}{path}")])
        .collect();
    paths.push(format!("embed/{below}borea/excerpt/"));
    paths.push(format!("embed/{below}statement/sends-shells/excerpt/"));
    for path in &paths {
        page.go(&site.url(path))?;
        page.until("the page to load", "document.readyState === 'complete'")?;
        page.must("no policy holds", "typeof hit === 'function' && window.hits === 0")?;
        page.must("the attack is read", "document.body.innerText.includes('hit()')")?;
        inert(page, path)?;
    }
    page.go(&site.url(&below))?;
    page.awake()?;
    let panes = "[...document.querySelectorAll('a.chip')].map(a => a.dataset.actor)";
    for actor in page.strings(panes)? {
        page.click(&format!("a.chip[data-actor={actor}]"))?;
        page.until_selected(&actor)?;
        page.settle()?;
        inert(page, &actor)?;
    }
    Ok(())
}

fn inert(page: &Page, place: &str) -> Result<()> {
    let hits = page.js("window.hits")?;
    ensure!(hits == json!(0), "{place}: {hits} ran");
    page.must(place, "!document.querySelector('img[src=x], svg[onload], [onerror]')")
}

/// What stands in a page as JSON, and the files beside it, read as their formats ask for.
fn data_stays_data(page: &Page) -> Result<()> {
    let root = hostile()?;
    let site = Site::start(root, &page.setup)?;
    page.go(&site.url(&format!("{STORY}/")))?;
    page.until("the page to load", "document.readyState === 'complete'")?;
    page.must(
        "JSON in a script",
        "[...document.querySelectorAll('script[type=\"application/ld+json\"]')]
            .every(e => JSON.stringify(JSON.parse(e.textContent)).includes('hit()'))",
    )?;
    for file in ["map.svg", "feed.xml"] {
        let text = fs::read_to_string(root.join(STORY).join(file))?;
        let found = format!(
            "(d => !d.querySelector('parsererror, script, img, [onload], [onerror]')
                && d.documentElement.textContent.includes('hit()'))
              (new DOMParser().parseFromString({}, 'text/xml'))",
            json!(text)
        );
        page.must(file, &found)?;
    }
    let csv = fs::read_to_string(root.join(STORY).join("statements.csv"))?;
    ensure!(csv.contains("hit()"), "statements.csv does not have it");
    Ok(())
}
