//! The list of all stories, and the search in it.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::axe;
use crate::engine::Engine;
use crate::made_up::{ARABIC, LARGE, made_up};
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::site::Site;

/// `MiniBrowser` cannot switch scripts off.
const SWITCH: &[Engine] = &[Engine::Chromium, Engine::Firefox];

const NO_SCRIPT: Setup = Setup { scripts: false, ..Setup::PLAIN };
const NARROW: Setup = Setup { width: 500, ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("stories_are_found", found),
    Scenario::new("stories_are_listed_without_script", listed).with(NO_SCRIPT).only(SWITCH),
    Scenario::new("stories_fit_a_narrow_window", narrow).with(NARROW),
];

const TITLES: &str = "[...document.querySelectorAll('.stories li > :is(h2, h3) a')].map(a => a.getAttribute('href'))";

fn loaded(page: &Page) -> Result<Site> {
    let site = Site::start(made_up()?, &page.setup)?;
    page.go(&site.url(""))?;
    page.until("the list", "document.readyState === 'complete'")?;
    Ok(site)
}

/// Types into the field, as a reader does.
fn type_in(page: &Page, words: &str) -> Result<()> {
    let set = format!(
        "(i => {{ i.focus(); i.value = {}; i.dispatchEvent(new Event('input')); return true; }})
          (document.querySelector('#q'))",
        json!(words)
    );
    page.must("typing", &set)
}

fn found(page: &Page) -> Result<()> {
    let _site = loaded(page)?;
    let all = page.strings(TITLES)?;
    ensure!(all.len() == 4, "{all:?}");
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:?}");
    type_in(page, "SAMPLE 500")?;
    page.until("one story", "document.querySelectorAll('.stories li > :is(h2, h3)').length === 1")?;
    ensure!(page.strings(TITLES)? == [format!("{LARGE}/")], "{:?}", page.strings(TITLES)?);
    page.until("it is said", "document.querySelector('[role=status]').textContent.includes('1')")?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:?}");
    // A name in another language and another direction.
    type_in(page, "كورا")?;
    page.until(
        "the Arabic one",
        &format!("document.querySelector('.stories li > :is(h2, h3) a')?.getAttribute('href') === '{ARABIC}/'"),
    )?;
    page.must("its direction", "document.querySelector('.stories li').dir === 'rtl'")?;
    type_in(page, "nobody wrote this")?;
    page.until(
        "all are back",
        "document.querySelectorAll('.stories li > :is(h2, h3)').length === 4",
    )?;
    page.must("it is said", "document.querySelector('[role=status]').textContent.length > 20")?;
    type_in(page, "")?;
    page.until("nothing is said", "document.querySelector('[role=status]').textContent === ''")?;
    page.click(&format!(".stories a[href='{LARGE}/']"))?;
    page.until("the story", "!!document.querySelector('#reader')")
}

/// Nothing here asks a script of the page.
fn listed(page: &Page) -> Result<()> {
    let site = Site::start(made_up()?, &page.setup)?;
    page.go(&site.url(""))?;
    ensure!(page.shows(".stories h3")?, "no story");
    ensure!(!page.shows("form[role=search]")?, "a field that does nothing");
    page.click(&format!(".stories a[href='{LARGE}/']"))?;
    page.poll("the story", || Ok(page.url()?.ends_with(&format!("{LARGE}/"))))
}

fn narrow(page: &Page) -> Result<()> {
    let _site = loaded(page)?;
    page.must("nothing is cut off", "document.documentElement.scrollWidth <= innerWidth")
}
