//! On paper.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::engine::Engine;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::session;

/// `MiniBrowser` cannot print or show a page as printed.
const PRINTERS: &[Engine] = &[Engine::Chromium, Engine::Firefox];

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("print", print).only(PRINTERS),
    Scenario::new("print_in_black_and_white", black_and_white).only(PRINTERS),
    Scenario::new("print_every_state", every_state).only(PRINTERS),
];

/// Shows the page as it is printed.
fn on_paper(page: &Page, path: &str) -> Result<()> {
    page.open(path)?;
    if page.engine == Engine::Chromium {
        page.emulate(Some("print"))?;
    } else {
        page.session
            .chrome_script("gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print';")?;
    }
    page.until("print styles", "matchMedia('print').matches")
}

/// Everything that has a colour of its own, in a dark theme, is grey, black or white on paper.
fn black_and_white(page: &Page) -> Result<()> {
    on_paper(page, "statement/china-considering-arms/?theme=dark")?;
    let colourful = page.strings(
        "[...document.querySelectorAll('body, body *')].filter(e => e.checkVisibility()).flatMap(e => {
            const style = getComputedStyle(e);
            return ['color', 'backgroundColor', 'fill', 'stroke', 'borderLeftColor'].map(p => style[p])
                .filter(c => /^rgb/.test(c) && !/, 0\\)$/.test(c))
                .filter(c => { const [r, g, b] = c.match(/[\\d.]+/g); return r !== g || g !== b; })
                .map(c => `${e.tagName}.${e.className.baseVal ?? e.className}: ${c}`);
        })",
    )?;
    ensure!(colourful.is_empty(), "in colour: {colourful:?}");
    page.must(
        "white paper",
        "getComputedStyle(document.documentElement).backgroundColor === 'rgb(255, 255, 255)'",
    )
}

/// What is printed is the state: its view, its selection, where it is and where its links lead.
fn every_state(page: &Page) -> Result<()> {
    for (path, printed, left_out) in [
        ("", ["#map", ".body[data-pane='']"], ["#table", "#share"]),
        ("?view=ledger", ["#ledger", ".body[data-pane='']"], ["#map", "#table"]),
        ("?view=table", ["#table", ".head[data-pane='']"], ["#map", ".body[data-pane='']"]),
        (
            "russia/",
            ["#map", ".body[data-pane='russia']"],
            [".body[data-pane='']", ".head[data-pane='']"],
        ),
    ] {
        on_paper(page, path)?;
        for (part, wanted) in
            printed.map(|part| (part, true)).into_iter().chain(left_out.map(|part| (part, false)))
        {
            page.must(
                &format!("`{path}`: {part}"),
                &format!("!!document.querySelector(`{part}`)?.checkVisibility({{ visibilityProperty: true }}) === {wanted}"),
            )?;
        }
        page.js("dispatchEvent(new Event('beforeprint'))")?;
        page.must(
            "where the paper came from",
            "(p => p.checkVisibility() && p.textContent === `Printed from ${location.href}`)(document.querySelector('.printed'))",
        )?;
        page.must(
            "the basis of the date is open",
            "document.querySelector('.source details p').checkVisibility({ contentVisibilityAuto: true })
             && document.querySelector('.source details p').getClientRects().length > 0",
        )?;
        let wide = page.js("document.documentElement.scrollWidth <= innerWidth")?;
        ensure!(wide == json!(true), "`{path}` is wider than its paper");
    }
    let addresses = page.strings(
        "[...document.querySelectorAll(`.body[data-pane='russia'] .summary a`)].map(a =>
            // Firefox gives the rule, Chromium what comes of it.
            [getComputedStyle(a, '::after').content.replace('attr(href)', a.getAttribute('href')), a.href].join(' '))",
    )?;
    ensure!(!addresses.is_empty(), "no links");
    for address in addresses {
        let (shown, href) = address.rsplit_once(' ').unwrap_or_default();
        ensure!(shown.contains(href), "{shown} for {href}");
    }
    Ok(())
}

fn print(page: &Page) -> Result<()> {
    on_paper(page, "north-korea/")?;
    let shown = |css: &str| {
        page.strings(&format!(
            "[...document.querySelectorAll(`{css}`)]
                .filter(e => e.checkVisibility({{ visibilityProperty: true }}))
                .map(e => e.dataset.statement ?? e.dataset.view ?? e.className)"
        ))
    };
    let all = page.strings(
        "[...document.querySelectorAll(`.body[data-pane='north-korea'] article.statement`)].map(e => e.dataset.statement)",
    )?;
    ensure!(!all.is_empty(), "no statements at all");
    let printed = shown(".body[data-pane='north-korea'] article.statement")?;
    ensure!(printed == all, "printed are only {printed:?} of {all:?}");
    let controls = shown("nav.views, nav.views a, a.clear, button, dialog")?;
    ensure!(controls.is_empty(), "controls on paper: {controls:?}");
    let pdf = session::decode(&page.session.post("print", &json!({}))?)?;
    ensure!(pdf.starts_with(b"%PDF"), "not a PDF");
    Ok(())
}
