//! Every prerendered page is sound by itself, and says what a pick on another page would show.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};
use serde_json::json;

use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::story::pages;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("every_page_is_sound", sound),
    Scenario::new("every_pick_equals_its_page", same_as_picked),
    Scenario::new("unknown_paths_are_explained", unknown),
];

fn sound(page: &Page) -> Result<()> {
    let mut titles = BTreeSet::new();
    let mut headings = BTreeSet::new();
    let mut links = BTreeSet::new();
    for actor in std::iter::once("").chain(pages()) {
        page.open(&path(actor))?;
        let title = page.title()?;
        ensure!(titles.insert(title.clone()), "two pages have the title `{title}`");
        let name = if actor.is_empty() { "overview" } else { actor };
        let heading = page.text(&format!(".head[data-pane='{actor}'] h2"))?;
        ensure!(!heading.is_empty(), "{name}: the heading is empty");
        // Several statements may be by one source.
        ensure!(
            actor.contains('/') || headings.insert(heading.clone()),
            "two pages have the heading `{heading}`"
        );
        page.must(&format!("{name}: one h1"), "document.querySelectorAll('h1').length === 1")?;
        let twice = page.strings(
            "(all => [...new Set(all.filter((id, i) => all.indexOf(id) !== i))])
                ([...document.querySelectorAll('[id]')].map(e => e.id))",
        )?;
        ensure!(twice.is_empty(), "{name}: ids used twice: {twice:?}");
        let dangling = page.strings(
            "[...document.querySelectorAll('a[href]')]
                .map(a => new URL(a.getAttribute('href'), document.baseURI))
                .filter(a => a.hash && a.pathname === location.pathname && !document.getElementById(a.hash.slice(1)))
                .map(a => a.hash)",
        )?;
        ensure!(dangling.is_empty(), "{name}: links to nothing in the page: {dangling:?}");
        let described = page.js(
            "(data => data.length === 1 && Array.isArray(JSON.parse(data[0].textContent)['@graph']))
                ([...document.querySelectorAll('script[type=\"application/ld+json\"]')])",
        )?;
        ensure!(described == json!(true), "{name}: JSON-LD: {described}");
        let canonical =
            page.strings("[...document.querySelectorAll('link[rel=canonical]')].map(l => l.href)")?;
        ensure!(
            canonical == [page.site.url(&format!("{STORY}{}", path(actor)))],
            "{name}: canonical {canonical:?}"
        );
        picture(page, actor).with_context(|| format!("the card of {name}"))?;
        links.extend(page.strings(
            "[...document.querySelectorAll('a[href], link[href]')]
                .map(a => new URL(a.getAttribute('href'), document.baseURI)).filter(url => url.origin === location.origin)
                .map(url => url.origin + url.pathname)",
        )?);
    }
    for link in links {
        let answer = ureq::get(&link).call().with_context(|| format!("the link to {link}"))?;
        ensure!(answer.status() == 200, "{link} answers {}", answer.status());
    }
    Ok(())
}

/// The picture of a link preview is there, and as large as the page says.
fn picture(page: &Page, actor: &str) -> Result<()> {
    let told = page.strings(
        "['og:image', 'og:image:width', 'og:image:height'].map(name =>
            document.querySelector(`meta[property='${name}']`).content)",
    )?;
    let [address, wide, high] = told.as_slice() else { bail!("told: {told:?}") };
    let card = page.site.url(&format!("{STORY}{}card.png", path(actor)));
    let address = page.string(&format!("new URL('{address}', document.baseURI).href"))?;
    ensure!(address.starts_with(&format!("{card}?v=")), "{address}");
    let png = ureq::get(&address).call()?.body_mut().read_to_vec()?;
    // The size stands in the first chunk, after the signature and the chunk's length and name.
    let size = |at: usize| {
        png.get(at..at + 4)
            .map(|four| four.iter().fold(0, |sum, byte| sum * 256 + u32::from(*byte)))
    };
    ensure!(png.starts_with(b"\x89PNG"), "no PNG");
    ensure!(size(16).map(|n| n.to_string()).as_ref() == Some(wide), "the width");
    ensure!(size(20).map(|n| n.to_string()).as_ref() == Some(high), "the height");
    Ok(())
}

fn same_as_picked(page: &Page) -> Result<()> {
    page.open("")?;
    let mut picked = Vec::new();
    for actor in pages() {
        page.must(
            &format!("a link to {actor} is followed"),
            &format!(
                "(a => a ? (a.click(), true) : false)([...document.querySelectorAll('a[href]')].filter(a => a.pathname)
                    .find(a => a.pathname.endsWith('/{STORY}{actor}/') && !a.hash))"
            ),
        )?;
        page.until_selected(actor)?;
        picked.push(state(page)?);
    }
    for (actor, picked) in pages().zip(picked) {
        page.open(&path(actor))?;
        let fresh = state(page)?;
        ensure!(fresh == picked, "{actor}:\n  page {fresh:?}\n  pick {picked:?}");
    }
    Ok(())
}

/// What a page tells its reader and its reader's browser.
fn state(page: &Page) -> Result<[String; 5]> {
    page.until("animations to end", "document.getAnimations().length === 0")?;
    Ok([
        page.title()?,
        page.place()?,
        page.string(
            "[...document.querySelectorAll('[aria-current]')].map(e => e.textContent).join('|')",
        )?,
        page.reading_text()?,
        page.string("document.querySelector('link[rel=canonical]').href")?,
    ])
}

/// A static host shows its 404 page; it must lead somewhere, from any depth.
fn unknown(page: &Page) -> Result<()> {
    let missing = page.site.root().join("404.html");
    let text = std::fs::read_to_string(&missing).context("no 404.html")?;
    ensure!(text.contains("<h1"), "404.html has no heading");
    ensure!(text.contains("<a "), "404.html leads nowhere");
    page.open("")
}

fn path(actor: &str) -> String {
    if actor.is_empty() { String::new() } else { format!("{actor}/") }
}
