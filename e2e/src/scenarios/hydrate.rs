//! The wasm takes over the prerendered page: it keeps every node and moves nothing.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::pick::{mark, showing, unmoved};
use crate::engine::Engine;
use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::setup::{Delivery, Setup};
use crate::story::STATES;

/// The wasm waits at the server while the prerendered page is looked at.
const HELD: Setup = Setup { delivery: Delivery::WasmHeld, ..Setup::PLAIN };

/// Only Chromium measures layout shift.
const MEASURED: &[Engine] = &[Engine::Chromium];

/// Serves a strict page, as a careful host would.
const STRICT: Setup = Setup {
    headers: &[(
        "Content-Security-Policy",
        "font-src 'none'; object-src 'none'; img-src 'self' data:; connect-src 'self'; \
         base-uri 'none'; form-action 'none'",
    )],
    ..Setup::PLAIN
};

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("hydration_of_the_overview", overview).with(HELD),
    Scenario::new("hydration_of_an_actor", actor).with(HELD),
    Scenario::new("a_view_picked_before_the_wasm_stays", early_view).with(HELD),
    Scenario::new("nobody_stirs_and_the_reader_sleeps", sleeps),
    Scenario::new("an_early_pick_waits_for_the_reader", early_pick),
    Scenario::new("an_early_pick_does_not_wait_for_long", late_wasm).with(HELD),
    Scenario::new("a_pick_moves_nothing", pick_moves_nothing),
    Scenario::new("no_layout_shift", no_layout_shift).only(MEASURED),
    Scenario::new("under_a_strict_policy", strict).with(STRICT),
];

/// Where the parts that must stay put are, in CSS px of the page.
const PARTS: &str = "[...document.querySelectorAll(
    'h1, header, main, #reader, nav.chips, a.chip, nav.views, svg.land-map, .head')]
    .map(e => (r => [e.id || e.className.baseVal || e.className || e.tagName,
        r.x + scrollX, r.y + scrollY, r.width].join(' '))(e.getBoundingClientRect()))";

fn overview(page: &Page) -> Result<()> {
    hydrates_in_place(page, "")
}

fn actor(page: &Page) -> Result<()> {
    hydrates_in_place(page, "north-korea/")
}

fn hydrates_in_place(page: &Page, path: &str) -> Result<()> {
    page.go(&page.site.url(&format!("{STORY}{path}")))?;
    page.until(
        "the style",
        "document.styleSheets.length > 0 && document.readyState !== 'loading'",
    )?;
    page.must("the wasm is held", "document.documentElement.dataset.hydrated === undefined")?;
    let count = "for (const e of document.querySelectorAll('*')) e.fromServer = true;
        return document.querySelectorAll('*').length;";
    let nodes = page.session.script(count, &json!([]))?;
    let (text, parts) = (page.reading_text()?, page.strings(PARTS)?);
    page.site.release();
    page.stir()?;
    page.until("hydration", "document.documentElement.dataset.hydrated === 'true'")?;
    let kept = "[...document.querySelectorAll('*')].filter(e => e.fromServer).length";
    let (kept, now) = (page.js(kept)?, page.js("document.querySelectorAll('*').length")?);
    ensure!(
        kept == nodes && now == nodes,
        "of {nodes} nodes {kept} were kept; now there are {now}"
    );
    let after = page.reading_text()?;
    ensure!(after == text, "hydration changed the text:\n  {text}\n  {after}");
    same(&parts, &page.strings(PARTS)?)
}

/// A tab that is clicked while the WebAssembly is on its way.
fn early_view(page: &Page) -> Result<()> {
    page.go(&page.site.url(STORY))?;
    page.until(
        "the page",
        "document.readyState !== 'loading' && !!document.querySelector('.views')",
    )?;
    page.click(".views a[data-view=table]")?;
    let shown = "document.querySelector('#table').checkVisibility()
        && !document.querySelector('#map').checkVisibility()";
    page.until("the table", shown)?;
    page.site.release();
    page.stir()?;
    page.until("hydration", "document.documentElement.dataset.hydrated === 'true'")?;
    page.must("still the table", shown)
}

/// Who only reads does not pay for the reader.
fn sleeps(page: &Page) -> Result<()> {
    page.go(&page.site.url(STORY))?;
    page.until("the page", "document.readyState === 'complete'")?;
    let later = "return new Promise(done => setTimeout(() => done(true), 1000));";
    page.session.script(later, &json!([]))?;
    page.must("asleep", "document.documentElement.dataset.hydrated === undefined")?;
    page.stir()?;
    page.until("the reader", "document.documentElement.dataset.ready === 'true'")
}

/// A pick that is the first sign of anybody is answered by the reader, not by a page that loads.
fn early_pick(page: &Page) -> Result<()> {
    page.go(&page.site.url(STORY))?;
    page.until("the page", "document.readyState === 'complete'")?;
    mark(page)?;
    page.must("asleep", "document.documentElement.dataset.hydrated === undefined")?;
    page.js("document.querySelector('a.chip[data-actor=china]').click()")?;
    showing(page, "china")?;
    unmoved(page)
}

/// Where it takes longer than a page would, the page is loaded.
fn late_wasm(page: &Page) -> Result<()> {
    page.go(&page.site.url(STORY))?;
    page.until(
        "the page",
        "document.readyState !== 'loading' && !!document.querySelector('.chip')",
    )?;
    mark(page)?;
    page.js("document.querySelector('a.chip[data-actor=china]').click()")?;
    page.until_at("china/")?;
    page.until("another document", "window.sameDocument === undefined")
}

fn same(before: &[String], after: &[String]) -> Result<()> {
    let moved: Vec<_> = before.iter().zip(after).filter(|(was, is)| was != is).collect();
    ensure!(before.len() == after.len() && moved.is_empty(), "moved (x y width): {moved:?}");
    Ok(())
}

/// The map and its chips stay where the reader's pointer is.
fn pick_moves_nothing(page: &Page) -> Result<()> {
    const FIXED: &str =
        "[...document.querySelectorAll('h1, nav.chips, a.chip, nav.views, svg.land-map')]
        .map(e => (r => [e.dataset.actor ?? e.tagName, r.x, r.y, r.width, r.height].join(' '))
            (e.getBoundingClientRect()))";
    page.open("")?;
    let before = page.strings(FIXED)?;
    for actor in ["north-korea", "slovakia"] {
        // By script, so that no scrolling into view blurs the comparison.
        page.js(&format!("document.querySelector('a.chip[data-actor={actor}]').click()"))?;
        showing(page, actor)?;
        page.until("animations to end", "document.getAnimations().length === 0")?;
        same(&before, &page.strings(FIXED)?)?;
    }
    Ok(())
}

fn no_layout_shift(page: &Page) -> Result<()> {
    for path in STATES {
        page.open(path)?;
        page.session.script(
            "window.shifts = [];
             new PerformanceObserver(list => window.shifts.push(...list.getEntries()
                 // What follows a reader's own input at once is no shift, as the metric defines it.
                 .filter(e => !e.hadRecentInput).map(e => `${e.value.toFixed(4)}: ${e.sources.map(s =>
                    `${s.node?.id || s.node?.className || s.node?.nodeName} from
                    ${s.previousRect.x},${s.previousRect.y} to ${s.currentRect.x},${s.currentRect.y}`
                    .replace(/\\s+/g, ' ')).join('; ')}`)))
                 .observe({ type: 'layout-shift', buffered: true });",
            &json!([]),
        )?;
        page.click("a.chip[data-actor=iran]")?;
        showing(page, "iran")?;
        page.until("animations to end", "document.getAnimations().length === 0")?;
        let frames = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts)));";
        let shifts =
            page.session.post("execute/async", &json!({ "script": frames, "args": [] }))?;
        ensure!(shifts == Value::Array(Vec::new()), "`{path}` shifts: {shifts}");
    }
    Ok(())
}

fn strict(page: &Page) -> Result<()> {
    page.open("")?;
    page.click("a.chip[data-actor=china]")?;
    showing(page, "china")
}
