//! Embeds under the listeners that hosts run.

use std::cell::Cell;
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
    Scenario::new("embed_hosts_may_give_it_no_height_at_first", low).with(OPEN),
    // `MiniBrowser` loads no page in a tab that is not shown.
    Scenario::new("embed_hosts_may_be_in_a_hidden_tab", in_a_hidden_tab)
        .with(OPEN)
        .only(&[Engine::Chromium, Engine::Firefox]),
    Scenario::new("embed_hosts_may_zoom_and_read_from_the_right", zoomed).with(OPEN),
    Scenario::new("embed_hosts_size_full_pages_too", full_pages).with(OPEN),
    Scenario::new("embed_hosts_may_be_framed_themselves", nested).with(OPEN),
];

const LISTENERS: &str = include_str!("embed_hosts.js");

/// Every host, with the embed that it shows.
const HOSTS: [(&str, &str); 12] = [
    ("pym", ""),
    ("framer", "north-korea/"),
    ("frames", "russia/excerpt/"),
    ("resizer", "statement/artillery-shells/excerpt/"),
    ("resizer5", "slovakia/"),
    ("open", "iran/excerpt/"),
    ("legacy", "china/"),
    ("datawrapper", "wagner/excerpt/"),
    ("medium", "statement/north-korea-denial/excerpt/"),
    ("amp", "statement/iranian-drones/"),
    ("wordpress", "statement/brink-of-famine/excerpt/"),
    ("loader", "russia/"),
];

/// Those that make their frames themselves.
const MAKERS: [&str; 3] = ["pym", "framer", "loader"];

/// The frame of a host, from its page.
const FRAME: &str = "(e => e?.shadowRoot ? e.shadowRoot.querySelector('iframe') : e)\
    (document.getElementById(arguments[0]))";

/// The heights of the frame and of its page, the width of its scroll bar, and its own width.
const SIZES: &str = "[document.documentElement.clientHeight, \
    document.body.getBoundingClientRect().height, \
    innerWidth - document.documentElement.clientWidth, innerWidth]";

/// What a frame measures.
#[derive(Clone, Copy, Debug, Default)]
struct Sizes {
    outer: f64,
    inner: f64,
    bar: f64,
    width: f64,
    /// How wide it is in its host's page.
    room: f64,
}

impl Sizes {
    /// Those of the frame that the session looks into; nothing where it is still on its way.
    fn here(page: &Page, room: Option<f64>) -> Option<Self> {
        let found: Vec<f64> = serde_json::from_value(page.js(SIZES).ok()?).ok()?;
        let [outer, inner, bar, width] = found.as_slice() else { return None };
        let room = room.unwrap_or(*width);
        Some(Self { outer: *outer, inner: *inner, bar: *bar, width: *width, room })
    }

    /// Whether the frame is as high as its page, or as `WordPress` lets it be, at the width that it has
    /// now.
    fn fit(self, name: &str) -> bool {
        let kept = name == "wordpress" && self.inner > 1000.0;
        let wanted = if name == "wordpress" { self.inner.clamp(200.0, 1000.0) } else { self.inner };
        let is_close = (self.outer - wanted).abs() <= 1.0;
        let is_current = (self.width - self.room).abs() <= 1.0;
        self.inner > 100.0 && is_close && is_current && (kept || self.bar < 1.0)
    }
}

/// A page with all listeners; `inside` follows them.
fn page_of(page: &Page, inside: &str) -> Result<Server> {
    let mut html = String::from("<body style='margin:0 12px'>");
    for library in
        [Library::Pym, Library::Frames, Library::IframeResizer, Library::OpenIframeResizer]
    {
        html += &library.script()?;
    }
    let loader = page.site.url("embed/whosays.js");
    write!(html, "<script>{LISTENERS}</script><script src='{loader}'></script>{inside}")?;
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
    let args = json!([name]);
    let frame = page.session.script(&format!("return {FRAME}"), &args)?;
    if frame.is_null() {
        // The loader waits until its place is near.
        page.js("document.querySelector('who-says')?.scrollIntoView()")?;
        return Ok(Sizes::default());
    }
    let room = page.session.script(&format!("return {FRAME}?.clientWidth"), &args)?;
    page.session.post("frame", &json!({ "id": frame }))?;
    let found = Sizes::here(page, room.as_f64());
    page.session.post("frame", &json!({ "id": null }))?;
    Ok(found.unwrap_or_default())
}

/// A cell of the matrix: the heights of the frame and of its page.
fn cell(name: &str, sizes: Sizes) -> String {
    let mark = if sizes.fit(name) { "" } else { " ✗" };
    format!(" {name} {}/{:.1}{mark}", sizes.outer, sizes.inner)
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
        row += &cell(name, last);
    }
    println!("{row}");
    Ok(())
}

fn exactly(page: &Page) -> Result<()> {
    let host = page_of(page, &embeds(page, ""))?;
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
    for (name, path) in HOSTS.iter().filter(|(name, _)| !MAKERS.contains(name)) {
        writeln!(frames, "make('{name}', '{}', place);", embed(page, path))?;
        writeln!(listen, "hosts['{name}'](document.getElementById('{name}'));")?;
    }
    for (name, path) in HOSTS.iter().filter(|(name, _)| MAKERS.contains(name)) {
        writeln!(listen, "embed('{name}', '{}', place);", embed(page, path))?;
    }
    let host = page_of(
        page,
        &format!(
            "<div id=place></div><script>{frames}
         addEventListener('load', () => setTimeout(() => {{ {listen} }}, 1500));</script>"
        ),
    )?;
    page.go(&host.origin)?;
    all_fit(page, "late host, late embed")
}

fn hidden(page: &Page) -> Result<()> {
    let host = page_of(page, &embeds(page, "display:none"))?;
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let heights = page.js(
        "[...document.querySelectorAll('iframe')].map(f => parseInt(f.style.height || f.getAttribute('height') || 0) || 0)",
    )?;
    let heights: Vec<Value> = serde_json::from_value(heights)?;
    // The loader waits for its place to be seen.
    ensure!(heights.len() == HOSTS.len() - 1, "{heights:?}");
    page.js("document.getElementById('place').style.display = ''")?;
    all_fit(page, "hidden, then shown")?;
    page.js("document.getElementById('place').style.display = 'none'")?;
    page.js("document.getElementById('place').style.display = ''")?;
    all_fit(page, "hidden once more")
}

/// Frames as wide as they will be, and zero pixels high.
fn low(page: &Page) -> Result<()> {
    let host = page_of(page, &format!("<script>window.low = true</script>{}", embeds(page, "")))?;
    page.go(&host.origin)?;
    all_fit(page, "0 px high at first")
}

/// A tab that is loaded behind the one that is looked at, and then shown.
fn in_a_hidden_tab(page: &Page) -> Result<()> {
    let seen = "<script>window.wasHidden = document.hidden</script>";
    let host = page_of(page, &format!("{seen}{}", embeds(page, "")))?;
    let url = &host.origin;
    page.go("about:blank")?;
    let before = tabs(page)?;
    match page.engine {
        Engine::Chromium => {
            let tab = json!({ "url": url, "background": true });
            page.session.cdp("Target.createTarget", &tab)?;
        }
        _ => {
            page.session.chrome_script(&format!(
                "gBrowser.addTab('{url}', {{
                   inBackground: true,
                   triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
                 }});"
            ))?;
        }
    }
    page.poll("the other tab", || Ok(tabs(page)?.len() > before.len()))?;
    let tab = tabs(page)?.into_iter().find(|one| !before.contains(one));
    // Long enough for all that would be told of a page that is not shown.
    std::thread::sleep(std::time::Duration::from_secs(8));
    page.session.post("window", &json!({ "handle": tab }))?;
    page.must("the tab was hidden", "window.wasHidden === true")?;
    if page.engine == Engine::Chromium {
        page.session.cdp("Page.bringToFront", &json!({}))?;
    }
    page.until("the tab to be shown", "!document.hidden")?;
    all_fit(page, "in a tab hidden at first")
}

fn tabs(page: &Page) -> Result<Vec<String>> {
    Ok(serde_json::from_value(page.session.get("window/handles")?)?)
}

fn zoomed(page: &Page) -> Result<()> {
    let host = page_of(page, &embeds(page, "width:500px"))?;
    page.go(&host.origin)?;
    page.js("document.documentElement.dir = 'rtl'")?;
    all_fit(page, "from the right")?;
    page.js("document.documentElement.style.zoom = 2")?;
    if page.engine != Engine::Webkit {
        return all_fit(page, "at 200 %");
    }
    // There a host's zoom makes the frame larger, and not what is in it: the frame is then twice as
    // high as it was told. Nothing is cut, and our own loader knows it.
    let mut row = format!("{} at 200 %:", page.engine);
    for (name, _) in HOSTS {
        page.poll(&format!("{name} at 200 %"), || {
            let sizes = measured(page, name)?;
            let is_whole = sizes.outer >= sizes.inner - 1.0 || name == "wordpress";
            let is_exact = name != "loader" || (sizes.outer - sizes.inner).abs() <= 2.0;
            Ok(sizes.inner > 100.0 && is_whole && is_exact)
        })
        .with_context(|| format!("{name}: {:?}", measured(page, name)))?;
        let sizes = measured(page, name)?;
        // Of its width the frame has another notion, too.
        row += &cell(name, Sizes { room: sizes.width, ..sizes });
    }
    println!("{row}");
    Ok(())
}

/// Codes from before there were embeds show full pages, which may grow as they like.
fn full_pages(page: &Page) -> Result<()> {
    let host = page_of(
        page,
        &format!(
            "<div id=place></div><script>embed('pym', '{}', place); embed('framer', '{}', place);</script>",
            page.site.url(STORY),
            page.site.url(&format!("{STORY}iran/")),
        ),
    )?;
    page.go(&host.origin)?;
    let mut row = format!("{} full pages:", page.engine);
    for name in ["pym", "framer"] {
        page.poll(&format!("{name} to size a full page"), || Ok(measured(page, name)?.fit(name)))?;
        row += &cell(name, measured(page, name)?);
    }
    println!("{row}");
    Ok(())
}

/// A page that is framed itself, and shows embeds.
fn nested(page: &Page) -> Result<()> {
    let inner = page_of(page, &embeds(page, ""))?;
    let outer = host::start("id=outer width=700 height=900", &inner.origin)?;
    page.go(&outer.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    let frame = page.session.find("#outer")?;
    let mut row = format!("{} a host that is framed itself:", page.engine);
    for (name, _) in HOSTS {
        let last = Cell::new(Sizes::default());
        page.poll(&format!("{name} in a frame"), || {
            page.session.post("frame", &json!({ "id": null }))?;
            page.session.post("frame", &json!({ "id": frame.0 }))?;
            page.js("document.querySelector('who-says')?.scrollIntoView()")?;
            let inner = page.session.script(&format!("return {FRAME}"), &json!([name]))?;
            page.session.post("frame", &json!({ "id": inner }))?;
            last.set(Sizes::here(page, None).unwrap_or_default());
            Ok(last.get().fit(name))
        })?;
        row += &cell(name, last.get());
    }
    println!("{row}");
    page.session.post("frame", &json!({ "id": null })).map(drop)
}
