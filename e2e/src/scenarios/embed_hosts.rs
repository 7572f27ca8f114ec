//! Embeds under the listeners that hosts run.

use std::fmt::Write as _;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::host;
use crate::libraries::Library;
use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::scenarios::embed::OPEN;
use crate::server::Server;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("embed_hosts_size_it_exactly", exactly).with(OPEN),
    Scenario::new("embed_hosts_may_come_late", late_host).with(OPEN),
    Scenario::new("embed_hosts_may_hide_it_at_first", hidden).with(OPEN),
    Scenario::new("embed_hosts_may_zoom_and_read_from_the_right", zoomed).with(OPEN),
    Scenario::new("embed_hosts_size_full_pages_too", full_pages).with(OPEN),
    Scenario::new("embed_hosts_may_be_framed_themselves", nested).with(OPEN),
];

const LISTENERS: &str = include_str!("embed_hosts.js");

/// Every host, with the embed that it shows.
const HOSTS: [(&str, &str); 10] = [
    ("pym", ""),
    ("framer", "north-korea/"),
    ("frames", "russia/excerpt/"),
    ("resizer", "statement/artillery-shells/excerpt/"),
    ("open", "iran/excerpt/"),
    ("legacy", "china/"),
    ("datawrapper", "wagner/excerpt/"),
    ("medium", "statement/north-korea-denial/excerpt/"),
    ("amp", "statement/iranian-drones/"),
    ("wordpress", "statement/brink-of-famine/excerpt/"),
];

/// The heights of the frame and of its page, and the width of its scroll bar.
const SIZES: &str = "[document.documentElement.clientHeight, \
    document.body.getBoundingClientRect().height, \
    innerWidth - document.documentElement.clientWidth]";

/// What a frame measures.
#[derive(Clone, Copy, Debug, Default)]
struct Sizes {
    outer: f64,
    inner: f64,
    bar: f64,
}

impl Sizes {
    /// Those of the frame that the session looks into; nothing where it is still on its way.
    fn here(page: &Page) -> Option<Self> {
        let found: Vec<f64> = serde_json::from_value(page.js(SIZES).ok()?).ok()?;
        let [outer, inner, bar] = found.as_slice() else { return None };
        Some(Self { outer: *outer, inner: *inner, bar: *bar })
    }

    /// Whether the frame is as high as its page, or as `WordPress` lets it be.
    fn fit(self, name: &str) -> bool {
        let kept = name == "wordpress" && self.inner > 1000.0;
        let wanted = if name == "wordpress" { self.inner.clamp(200.0, 1000.0) } else { self.inner };
        let is_close = (self.outer - wanted).abs() <= 1.0;
        self.inner > 100.0 && is_close && (kept || self.bar < 1.0)
    }
}

/// A page with all listeners; `inside` follows them.
fn page_of(inside: &str) -> Result<Server> {
    let mut html = String::from("<body style='margin:0 12px'>");
    for library in
        [Library::Pym, Library::Frames, Library::IframeResizer, Library::OpenIframeResizer]
    {
        html += &library.script()?;
    }
    write!(html, "<script>{LISTENERS}</script>{inside}")?;
    host::page(&html)
}

fn embed(page: &Page, path: &str) -> String {
    page.site.url(&format!("embed/{STORY}{path}"))
}

/// The calls that put every embed into the page.
fn embeds(page: &Page, attributes: &str) -> String {
    let mut script = String::new();
    for (name, path) in HOSTS {
        // Writing to a String cannot fail.
        _ = writeln!(script, "embed('{name}', '{}', place);", embed(page, path));
    }
    format!("<div id=place style='{attributes}'></div><script>{script}</script>")
}

/// What a frame of the host's page measures.
fn measured(page: &Page, name: &str) -> Result<Sizes> {
    let frame = page.session.find(&format!("#{name}"))?;
    page.session.post("frame", &json!({ "id": frame.0 }))?;
    let found = Sizes::here(page);
    page.session.post("frame", &json!({ "id": null }))?;
    Ok(found.unwrap_or_default())
}

/// Waits until every frame fits, and prints a row of the matrix.
fn all_fit(page: &Page, which: &str) -> Result<()> {
    let mut row = format!("{} {which}:", page.engine);
    for (name, path) in HOSTS {
        // A frame that is on its way has nothing to measure yet.
        let now = || measured(page, name).unwrap_or_default();
        let fitting = page.poll(&format!("{name} to size {path}"), || Ok(now().fit(name)));
        let last = now();
        fitting.with_context(|| format!("{which}, {name}: {last:?}"))?;
        write!(row, " {name} {}/{:.1}", last.outer, last.inner)?;
    }
    println!("{row}");
    Ok(())
}

fn exactly(page: &Page) -> Result<()> {
    let host = page_of(&embeds(page, ""))?;
    page.go(&host.origin)?;
    all_fit(page, "all on one page")?;
    // Another width: the hosts hear of the new heights, too.
    for width in ["280px", "640px", "400px"] {
        page.js(&format!("document.getElementById('place').style.width = '{width}'"))?;
        all_fit(page, width)?;
    }
    Ok(())
}

/// The listeners begin when the frames have long been there; and embeds come late.
fn late_host(page: &Page) -> Result<()> {
    let mut frames = String::new();
    let mut listen = String::new();
    for (name, path) in HOSTS.iter().filter(|(name, _)| !["pym", "framer"].contains(name)) {
        writeln!(frames, "make('{name}', '{}', place);", embed(page, path))?;
        writeln!(listen, "hosts['{name}'](document.getElementById('{name}'));")?;
    }
    for (name, path) in HOSTS.iter().filter(|(name, _)| ["pym", "framer"].contains(name)) {
        writeln!(listen, "embed('{name}', '{}', place);", embed(page, path))?;
    }
    let host = page_of(&format!(
        "<div id=place></div><script>{frames}
         addEventListener('load', () => setTimeout(() => {{ {listen} }}, 1500));</script>"
    ))?;
    page.go(&host.origin)?;
    all_fit(page, "late host, late embed")
}

fn hidden(page: &Page) -> Result<()> {
    let host = page_of(&embeds(page, "display:none"))?;
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let heights = page.js(
        "[...document.querySelectorAll('iframe')].map(f => parseInt(f.style.height || f.getAttribute('height') || 0) || 0)",
    )?;
    let heights: Vec<Value> = serde_json::from_value(heights)?;
    ensure!(heights.len() == HOSTS.len(), "{heights:?}");
    page.js("document.getElementById('place').style.display = ''")?;
    all_fit(page, "hidden, then shown")?;
    page.js("document.getElementById('place').style.display = 'none'")?;
    page.js("document.getElementById('place').style.display = ''")?;
    all_fit(page, "hidden once more")
}

fn zoomed(page: &Page) -> Result<()> {
    let host = page_of(&embeds(page, "width:500px"))?;
    page.go(&host.origin)?;
    page.js("document.documentElement.dir = 'rtl'")?;
    all_fit(page, "from the right")?;
    page.js("document.documentElement.style.zoom = 2")?;
    if page.engine != Engine::Webkit {
        return all_fit(page, "at 200 %");
    }
    // There a host's zoom makes the frame larger, and not what is in it: the frame is then twice as
    // high as it was told. Nothing is cut.
    for (name, _) in HOSTS {
        page.poll(&format!("{name} at 200 %"), || {
            let sizes = measured(page, name)?;
            Ok(sizes.inner > 100.0 && (sizes.outer >= sizes.inner || name == "wordpress"))
        })?;
    }
    Ok(())
}

/// Codes from before there were embeds show full pages, which may grow as they like.
fn full_pages(page: &Page) -> Result<()> {
    let host = page_of(&format!(
        "<div id=place></div><script>embed('pym', '{}', place); embed('framer', '{}', place);</script>",
        page.site.url(STORY),
        page.site.url(&format!("{STORY}iran/")),
    ))?;
    page.go(&host.origin)?;
    for name in ["pym", "framer"] {
        page.poll(&format!("{name} to size a full page"), || Ok(measured(page, name)?.fit(name)))?;
    }
    Ok(())
}

/// A page that is framed itself, and shows embeds.
fn nested(page: &Page) -> Result<()> {
    let inner = page_of(&embeds(page, ""))?;
    let outer = host::start("id=outer width=700 height=900", &inner.origin)?;
    page.go(&outer.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    let frame = page.session.find("#outer")?;
    for (name, _) in HOSTS {
        page.poll(&format!("{name} in a frame"), || {
            page.session.post("frame", &json!({ "id": null }))?;
            page.session.post("frame", &json!({ "id": frame.0 }))?;
            let inner = page.session.find(&format!("#{name}"))?;
            page.session.post("frame", &json!({ "id": inner.0 }))?;
            Ok(Sizes::here(page).is_some_and(|sizes| sizes.fit(name)))
        })?;
    }
    page.session.post("frame", &json!({ "id": null })).map(drop)
}
