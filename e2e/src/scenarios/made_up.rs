//! Stories that are what the first one is not: one so large that no page has all of it, and one in
//! which nobody has a place.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::pick::{mark, unmoved};
use crate::axe;
use crate::engine::Engine;
use crate::made_up::{LARGE, MAPLESS, made_up};
use crate::page::Page;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::site::Site;

/// `MiniBrowser` cannot switch scripts off.
const SWITCH: &[Engine] = &[Engine::Chromium, Engine::Firefox];

const NO_SCRIPT: Setup = Setup { scripts: false, ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("large_story_is_picked", large_is_picked),
    Scenario::new("large_story_has_numbered_lists", large_lists),
    Scenario::new("large_story_without_script", large_plain).with(NO_SCRIPT).only(SWITCH),
    Scenario::new("mapless_story_is_picked", mapless_is_picked),
    Scenario::new("mapless_story_without_script", mapless_plain).with(NO_SCRIPT).only(SWITCH),
];

/// One of the stories, in the browser.
pub(super) struct Told<'a> {
    pub(super) page: &'a Page,
    site: Site,
    story: &'static str,
}

impl<'a> Told<'a> {
    pub(super) fn open(page: &'a Page, story: &'static str) -> Result<Self> {
        let told = Self { page, site: Site::start(made_up()?, &page.setup)?, story };
        told.go("")?;
        Ok(told)
    }

    pub(super) fn url(&self, path: &str) -> String {
        self.site.url(&format!("{}/{path}", self.story))
    }

    pub(super) fn embed_url(&self, path: &str) -> String {
        self.site.url(&format!("embed/{}/{path}", self.story))
    }

    pub(super) fn go(&self, path: &str) -> Result<()> {
        self.page.go(&self.url(path))?;
        self.page.awake()
    }

    fn until_at(&self, path: &str) -> Result<()> {
        let wanted = self.url(path);
        self.page.poll(&format!("the address {wanted}"), || Ok(self.page.url()? == wanted))
    }

    /// Whether every part of the page is of this selection.
    pub(super) fn showing(&self, slug: &str) -> Result<()> {
        let page = self.page;
        page.until_selected(slug)?;
        self.until_at(&if slug.is_empty() { String::new() } else { format!("{slug}/") })?;
        let panes = page.strings(
            "[...document.querySelectorAll('[data-pane]')].map(e => e.dataset.pane).filter((p, i, all) => all.indexOf(p) === i)",
        )?;
        ensure!(panes == [slug], "panes of {panes:?}, and not of `{slug}` alone");
        Ok(())
    }

    pub(super) fn is_accessible(&self, of: &str) -> Result<()> {
        let found = axe::violations(self.page)?;
        ensure!(found.is_empty(), "{of}:\n  {}", found.join("\n  "));
        Ok(())
    }

    /// Nothing was asked for that there is not.
    pub(super) fn all_found(&self) -> Result<()> {
        let missing = self.site.hits().into_iter().filter(|hit| hit.status >= 400);
        let missing = missing.map(|hit| hit.path).collect::<Vec<_>>();
        ensure!(missing.is_empty(), "not found: {missing:?}");
        Ok(())
    }
}

/// The first actor that a link in this part of the page picks, and that is not picked yet.
fn actor_in(page: &Page, part: &str) -> Result<String> {
    page.string(&format!(
        "[...document.querySelectorAll('{part} a[data-actor]:not([data-actor=\"\"], [aria-current])')]
            .find(a => a.checkVisibility()).dataset.actor"
    ))
    .with_context(|| format!("nobody in {part}"))
}

fn large_is_picked(page: &Page) -> Result<()> {
    let told = Told::open(page, LARGE)?;
    mark(page)?;
    told.is_accessible("the overview")?;
    // Words may break anywhere where there is no room; numbers may not.
    page.must(
        "numbers of one line",
        "(() => {
            const numbers = [...document.querySelectorAll('.marks b')].filter(b => b.checkVisibility());
            const lines = b => {
                const text = document.createRange();
                text.selectNodeContents(b);
                return text.getClientRects().length;
            };
            return numbers.some(b => b.textContent.length > 1) && numbers.every(b => lines(b) === 1);
        })()",
    )?;
    // The shard with its pane is fetched when the pointer is over the chip; then it is there at once.
    let actor = page.string(
        "[...document.querySelectorAll('a.chip')].find(a => a.checkVisibility()).dataset.actor",
    )?;
    let chip = format!("a.chip[data-actor={actor}]");
    let fetched = "performance.getEntriesByType('resource').filter(e => e.initiatorType === 'fetch' && e.responseEnd > 0).length";
    let before = page.js(fetched)?;
    crate::input::hover(&page.session, page.middle(&chip)?)?;
    page.until("the shard", &format!("{fetched} > {before}"))?;
    page.click(&chip)?;
    told.showing(&actor)?;
    unmoved(page)?;
    page.must(
        "the chip is current",
        &format!("document.querySelector('{chip}[aria-current=page]') !== null"),
    )?;
    page.rest()?;
    told.is_accessible(&actor)?;
    // Whoever is in its ledger next; its pane may be in another shard, and then it is a page.
    let other = actor_in(page, "#ledger")?;
    page.click(&format!("#ledger a[data-actor={other}]"))?;
    page.until_selected(&other)?;
    page.awake()?;
    told.showing(&other)?;
    for slug in [actor.as_str(), ""] {
        page.session.post("back", &json!({}))?;
        page.until_selected(slug)?;
        page.awake()?;
        told.showing(slug)?;
    }
    page.click("nav.views a[data-view=table]")?;
    page.until("the table", "document.querySelector('#table').checkVisibility()")?;
    page.must("its rows are few", "document.querySelectorAll('#table tbody tr').length === 40")?;
    told.is_accessible("the table")?;
    let first =
        page.string("document.querySelector('#table a[data-statement]').dataset.statement")?;
    page.click(&format!("#table a[data-statement={first}]"))?;
    let slug = format!("statement/{first}");
    page.until_selected(&slug)?;
    page.awake()?;
    page.must("still the table", "document.documentElement.dataset.view === 'table'")?;
    told.all_found()
}

fn large_lists(page: &Page) -> Result<()> {
    let told = Told::open(page, LARGE)?;
    lists(&told)?;
    told.is_accessible("a numbered page")?;
    page.click("#list .entries a[data-actor], #list .chronology a[data-actor]")?;
    page.until("the reader", "document.querySelector('#reader') !== null")?;
    page.awake()?;
    told.all_found()
}

fn large_plain(page: &Page) -> Result<()> {
    let told = Told::open(page, LARGE)?;
    lists(&told)?;
    told.go("")?;
    page.click("a.chip")?;
    page.poll("a page of its own", || Ok(page.url()? != told.url("")))?;
    ensure!(page.shows("section.head h2")?, "no heading");
    ensure!(page.shows("section.body")?, "no statements");
    told.all_found()
}

/// From the overview to the second page of all statements, without asking a script.
fn lists(told: &Told<'_>) -> Result<()> {
    let page = told.page;
    page.click(".body a[data-list]")?;
    told.until_at("all/1/")?;
    ensure!(page.shows("#list h2")?, "no heading");
    page.click("nav.numbers a[rel=next]")?;
    told.until_at("all/2/")?;
    page.session.find("#list ol[start='41'] > li:nth-child(40)")?;
    ensure!(page.session.find("#list ol > li:nth-child(41)").is_err(), "more than forty");
    let title = page.title()?;
    page.click("#list .back a")?;
    told.until_at("")?;
    ensure!(page.shows("section.head h2")?, "no overview");
    ensure!(page.title()? != title, "the title of a list is that of the overview");
    page.session.post("back", &json!({}))?;
    told.until_at("all/2/")
}

fn mapless_is_picked(page: &Page) -> Result<()> {
    let told = Told::open(page, MAPLESS)?;
    mark(page)?;
    page.must(
        "no map",
        "document.querySelector('#map, .chip, [data-view=map]:is(a, option)') === null",
    )?;
    page.must("the ledger leads", "document.querySelector('#ledger').checkVisibility()")?;
    page.must("no picture of a map", "document.querySelector(\"a[href$='map.svg']\") === null")?;
    ensure!(!told.site.root().join(MAPLESS).join("map.svg").exists(), "an empty map.svg");
    told.is_accessible("the overview")?;
    let actor = actor_in(page, "#ledger")?;
    page.stir()?;
    page.until("the panes", "document.documentElement.dataset.ready === 'true'")?;
    page.click(&format!("#ledger a[data-actor={actor}]"))?;
    told.showing(&actor)?;
    unmoved(page)?;
    page.must("the ledger is still there", "document.querySelector('#ledger').checkVisibility()")?;
    told.is_accessible(&actor)?;
    page.session.post("back", &json!({}))?;
    told.showing("")?;
    page.click("nav.views a[data-view=table]")?;
    page.until("the table", "document.querySelector('#table').checkVisibility()")?;
    page.must("the ledger makes room", "!document.querySelector('#ledger').checkVisibility()")?;
    told.is_accessible("the table")?;
    page.click("nav.views a[data-view=ledger]")?;
    page.until("the ledger", "document.querySelector('#ledger').checkVisibility()")?;
    unmoved(page)?;
    told.all_found()
}

fn mapless_plain(page: &Page) -> Result<()> {
    let told = Told::open(page, MAPLESS)?;
    ensure!(page.shows("#ledger")?, "no ledger");
    ensure!(page.session.find("#map").is_err(), "a map of nothing");
    page.click("#ledger .who a[data-actor]")?;
    page.poll("a page of its own", || Ok(page.url()? != told.url("")))?;
    ensure!(page.shows("section.head h2")?, "no heading");
    ensure!(page.shows("section.body article.statement")?, "no statements");
    page.click("nav.views a[data-view=table]")?;
    ensure!(page.shows("#table")?, "no table");
    told.all_found()
}
