//! Links that last, and links to the article.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::engine::Engine;
use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::setup::{Delivery, Setup};
use crate::site::Site;
use crate::variant::{PASSAGE, URL, variant};

/// `MiniBrowser` cannot switch scripts off.
const SWITCH: &[Engine] = &[Engine::Chromium, Engine::Firefox];

const NO_SCRIPT: Setup = Setup { scripts: false, ..Setup::PLAIN };

const BLOCKED: Setup = Setup { delivery: Delivery::WasmBlocked, ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("old_links_lead_on", old_links),
    Scenario::new("old_links_lead_on_without_script", old_links).with(NO_SCRIPT).only(SWITCH),
    Scenario::new("old_links_keep_how_it_is_shown", old_links_keep_manner),
    Scenario::new("links_keep_how_it_is_shown", links_keep_manner),
    Scenario::new("links_that_load_pages_keep_how_it_is_shown", links_keep_manner).with(BLOCKED),
    Scenario::new("a_statement_leads_to_its_passage", passage),
    Scenario::new("whole_addresses_lead_to_the_site", whole_addresses),
];

fn old_links(page: &Page) -> Result<()> {
    let site = Site::start(&variant()?.root, &page.setup)?;
    for (from, to) in [
        ("bread-for-arms/", STORY.to_owned()),
        ("bread-for-arms/iran/", format!("{STORY}iran/")),
        ("bread-for-arms/statement/shells/", format!("{STORY}statement/artillery-shells/")),
        ("food-for-arms/russian-federation/", format!("{STORY}russia/")),
        ("food-for-arms/statement/shells/", format!("{STORY}statement/artillery-shells/")),
    ] {
        page.go(&site.url(from))?;
        let wanted = site.url(&to);
        page.poll(&format!("{from} to lead to {wanted}"), || Ok(page.url()? == wanted))?;
        page.awake()?;
    }
    let shown = page.text(".head[data-pane='statement/artillery-shells'] h2")?;
    ensure!(shown == "United States says", "{shown}");
    Ok(())
}

/// View and theme go along; what others have added to the address does not matter.
fn old_links_keep_manner(page: &Page) -> Result<()> {
    let site = Site::start(&variant()?.root, &page.setup)?;
    for (from, to) in
        [("", STORY.to_owned()), ("food-for-arms/russian-federation/", format!("{STORY}russia/"))]
    {
        page.go(&site.url(&format!("{from}?view=table&theme=dark")))?;
        let wanted = site.url(&format!("{to}?view=table&theme=dark"));
        page.poll(&format!("{from} to lead to {wanted}"), || Ok(page.url()? == wanted))?;
        page.awake()?;
    }
    Ok(())
}

/// What opens in another tab, or loads as a page, is shown as it was here.
fn links_keep_manner(page: &Page) -> Result<()> {
    page.open("?view=table&theme=dark&utm_source=x")?;
    let wanted = "?view=table&theme=dark";
    let all = format!(
        "[...document.querySelectorAll('a[data-actor], a[data-statement]')].every(a => a.getAttribute('href').endsWith('/{wanted}'))"
    );
    page.until("every link to say how", &all)?;
    page.click("#table a[data-actor=russia]")?;
    page.until_at(&format!("russia/{wanted}"))?;
    page.awake()?;
    page.until("every link to say how", &all)?;
    page.until(
        "the table in the dark",
        "(d => d.view === 'table' && d.theme === 'dark')(document.documentElement.dataset)",
    )
}

fn passage(page: &Page) -> Result<()> {
    let variant = variant()?;
    let site = Site::start(&variant.root, &page.setup)?;
    page.go(&site.url(&format!("{STORY}statement/two-dozen-kinds-of-weapons/")))?;
    page.awake()?;
    let link =
        ".body[data-pane='statement/two-dozen-kinds-of-weapons'] .said .facts li:last-child a";
    ensure!(page.text(link)? == "Paragraph 2 of the article", "{}", page.text(link)?);
    page.click(link)?;
    page.poll("the article", || Ok(page.url()?.starts_with(&variant.article.origin)))?;
    page.until("the article to load", "document.readyState === 'complete'")?;
    page.must(
        "the words are there",
        &format!("document.querySelector('#passage').textContent.includes('{PASSAGE}')"),
    )?;
    page.until(
        "the passage in view",
        "(r => scrollY > 0 && r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('#passage').getBoundingClientRect())",
    )
}

/// What other programs are told: every address is of the site as it is published, and there.
fn whole_addresses(page: &Page) -> Result<()> {
    let site = Site::start(&variant()?.root, &page.setup)?;
    page.go(&site.url(&format!("{STORY}iran/")))?;
    page.awake()?;
    page.click("a.chip[data-actor=china]")?;
    page.until_selected("china")?;
    let canonical = page.string("document.querySelector('link[rel=canonical]').href")?;
    ensure!(canonical == format!("{URL}{STORY}china/"), "canonical: {canonical}");
    let told = page.strings(
        "[...document.querySelectorAll('meta[property=\"og:url\"], meta[property=\"og:image\"]')].map(m => m.content)",
    )?;
    ensure!(told.contains(&format!("{URL}{STORY}iran/")), "og: {told:?}");
    let mut addresses = told;
    for (file, tag) in [("sitemap.xml", "loc"), (&format!("{STORY}feed.xml"), "id")] {
        let text = ureq::get(site.url(file)).call()?.body_mut().read_to_string()?;
        let listed = page.session.script(
            "const xml = new DOMParser().parseFromString(arguments[0], 'application/xml');
             if (xml.querySelector('parsererror')) return null;
             return [...xml.getElementsByTagName(arguments[1])].map(e => e.textContent);",
            &json!([text, tag]),
        )?;
        let listed: Vec<String> = serde_json::from_value(listed)?;
        ensure!(!listed.is_empty(), "{file} lists nothing");
        addresses.extend(listed);
    }
    for address in addresses {
        let address = address.split(['#', '?']).next().unwrap_or_default();
        let path = address.strip_prefix(URL);
        ensure!(path.is_some(), "{address} is not of the site");
        let answer = ureq::get(site.url(path.unwrap_or_default())).call();
        ensure!(answer.is_ok_and(|answer| answer.status() == 200), "{address} is not there");
    }
    Ok(())
}
