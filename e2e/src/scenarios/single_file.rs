//! The file that holds a whole story, opened from a disk, and as a content system would frame it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, ensure};

use super::share;
use crate::engine::Engine;
use crate::host;
use crate::page::Page;
use crate::press::press;
use crate::scenario::Scenario;
use crate::setup::Setup;

const NO_SCRIPT: Setup = Setup { scripts: false, ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("single_file_shows_every_state", shows_every_state),
    Scenario::new("single_file_opens_at_its_fragment", opens_at_its_fragment),
    Scenario::new("single_file_is_passed_on_as_a_file", passed_on),
    Scenario::new("single_file_in_a_sandbox", in_a_sandbox),
    Scenario::new("single_file_that_cannot_wake_up_reads", cannot_wake_up),
    // `MiniBrowser` cannot switch scripts off.
    Scenario::new("single_file_reads_without_script", without_script)
        .with(NO_SCRIPT)
        .only(&[Engine::Chromium, Engine::Firefox]),
];

/// Where the file says that its story is published.
const WEB: &str = "https://whosays.example/explainers/food-for-arms/";

/// The most that it may weigh, in bytes.
const LIMIT: usize = 350_000;

/// The file, made once by the press itself.
pub fn file() -> Result<&'static Path> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| build().map_err(|fault| format!("{fault:#}")));
    let file = built.as_ref().map_err(|fault| anyhow::anyhow!("{fault}"));
    file.map(PathBuf::as_path).context("the single file")
}

fn build() -> Result<PathBuf> {
    let story = Path::new(env!("CARGO_MANIFEST_DIR")).join("../stories/food-for-arms/story.toml");
    let story = fs::read_to_string(story)?;
    let args = ["--single-file", "--url", "https://whosays.example/explainers/"];
    let out = press("single-file", &[("food-for-arms", &story)], &args)?;
    let file = out.join("food-for-arms.html").canonicalize()?;
    let size = fs::read(&file)?.len();
    ensure!(size <= LIMIT, "it weighs {size} bytes");
    Ok(file)
}

/// Its address, with a fragment.
fn address(fragment: &str) -> Result<String> {
    Ok(format!("file://{}{fragment}", file()?.display()))
}

fn open(page: &Page, fragment: &str) -> Result<()> {
    // Another fragment alone would load nothing anew.
    page.go("about:blank")?;
    page.go(&address(fragment)?)?;
    page.awake()
}

/// Fails unless all of the page is of this selection, and the address says so.
fn showing(page: &Page, slug: &str, fragment: &str) -> Result<()> {
    page.until_selected(slug)?;
    let panes =
        page.strings("[...document.querySelectorAll('[data-pane]')].map(e => e.dataset.pane)")?;
    ensure!(panes == [slug, slug], "panes of {panes:?}");
    page.until("the address", &format!("location.hash === '{fragment}'"))
}

fn shows_every_state(page: &Page) -> Result<()> {
    open(page, "")?;
    showing(page, "", "")?;
    page.click("a.chip[data-actor=north-korea]")?;
    showing(page, "north-korea", "#/north-korea/")?;
    let title = page.title()?;
    ensure!(title.starts_with("North Korea"), "{title}");
    page.click("nav.views a[data-view=table]")?;
    showing(page, "north-korea", "#/north-korea/?view=table")?;
    page.click("#table a[data-statement=artillery-shells]")?;
    let fragment = "#/statement/artillery-shells/?view=table";
    showing(page, "statement/artillery-shells", fragment)?;
    page.js("history.back()")?;
    showing(page, "north-korea", "#/north-korea/?view=table")?;
    // The skip link leads to the reader and leaves the state alone.
    page.js("document.querySelector('.skip').click()")?;
    page.must("the focus", "document.activeElement.id === 'reader'")?;
    showing(page, "north-korea", "#/north-korea/?view=table")?;
    page.click(".head a.clear")?;
    showing(page, "", "#/?view=table")?;
    // All there is can be picked.
    let slugs =
        page.strings("Object.keys(JSON.parse(document.querySelector('#panes').textContent))")?;
    ensure!(slugs.len() > 30, "{} panes", slugs.len());
    for slug in slugs.iter().filter(|slug| !slug.is_empty()) {
        page.js(&format!("location.hash = '#/{slug}/'"))?;
        showing(page, slug, &format!("#/{slug}/"))?;
    }
    loads_nothing(page)
}

/// What stands in the file is no request; nothing else may be one.
fn loads_nothing(page: &Page) -> Result<()> {
    let loaded = page.strings(
        "performance.getEntriesByType('resource').map(e => e.name).filter(name => !name.startsWith('data:'))",
    )?;
    ensure!(loaded.is_empty(), "loaded {loaded:?}");
    Ok(())
}

fn opens_at_its_fragment(page: &Page) -> Result<()> {
    let fragment = "#/statement/artillery-shells/?view=ledger&theme=dark";
    open(page, fragment)?;
    showing(page, "statement/artillery-shells", fragment)?;
    page.must(
        "view and colours",
        "(d => d.view === 'ledger' && d.theme === 'dark')(document.documentElement.dataset)",
    )?;
    let lit = "document.querySelectorAll('.chip[data-lit]').length > 0";
    page.until("what stands out", lit)?;
    page.must(
        "what search engines should keep",
        &format!("document.querySelector('link[rel=canonical]').href === '{WEB}statement/artillery-shells/'"),
    )?;
    // The overview is there, too.
    page.click(".head a.clear")?;
    showing(page, "", "#/?view=ledger&theme=dark")?;
    // What there is not is the overview.
    open(page, "#/no-such-actor/")?;
    showing(page, "", "#/")?;
    open(page, "#ledger")?;
    page.until("the ledger", "document.documentElement.dataset.view === 'ledger'")
}

/// In words, since a file has no address for others.
fn passed_on(page: &Page) -> Result<()> {
    open(page, "#/china/?view=table")?;
    share::open(page)?;
    page.must(
        "the words",
        "document.querySelector('#share').textContent.includes('pass on the file itself')",
    )?;
    page.must(
        "the state",
        "document.querySelector('#share-state').value === '#/china/?view=table'",
    )?;
    page.must(
        "the same on the web",
        &format!("document.querySelector('#share-link').value === '{WEB}china/?view=table'"),
    )?;
    page.click("#share [data-share=close]")?;
    page.must("it is closed", "!document.querySelector('#share').open")?;
    loads_nothing(page)
}

/// As an upload in a content system, in a frame that may run scripts and has no origin.
fn in_a_sandbox(page: &Page) -> Result<()> {
    let upload = host::page_as_it_is(&fs::read_to_string(file()?)?)?;
    let host = host::start("id=frame width=700 height=800 sandbox=allow-scripts", &upload.origin)?;
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    let frame = page.session.find("#frame")?;
    page.session.post("frame", &serde_json::json!({ "id": frame.0 }))?;
    page.awake()?;
    page.must("it has no origin", "self.origin === 'null'")?;
    page.click("a.chip[data-actor=iran]")?;
    page.until_selected("iran")?;
    share::open(page)?;
    page.must("the state", "document.querySelector('#share-state').value === '#/iran/'")?;
    page.session.post("frame", &serde_json::json!({ "id": null })).map(drop)
}

/// An old browser, which cannot unpack the WebAssembly: links lead to the parts below.
fn cannot_wake_up(page: &Page) -> Result<()> {
    let text = fs::read_to_string(file()?)?;
    // Not in a script, whose hash would change.
    let tag = "<script type=\"text/plain\" id=\"wasm\">";
    let broken = text.replacen(tag, &format!("{tag}AAAA"), 1);
    ensure!(broken != text, "there is no WebAssembly in it");
    let upload = host::page_as_it_is(&broken)?;
    page.go(&format!("{}/#/russia/", upload.origin))?;
    let there = "(e => e?.checkVisibility() && Math.abs(e.getBoundingClientRect().top) < 40)(document.getElementById('/russia/'))";
    page.until("the part", there)?;
    page.must("it is asleep", "!document.documentElement.dataset.hydrated")?;
    page.click("[id='/russia/'] a.clear")?;
    page.until("the top", "scrollY < 100")?;
    page.click("a.chip[data-actor=china]")?;
    page.until("the part of China", &there.replace("russia", "china"))
}

fn without_script(page: &Page) -> Result<()> {
    page.go(&address("")?)?;
    ensure!(page.shows(".head[data-pane=''] h2")?, "no heading");
    ensure!(!page.shows("[data-share=open]")?, "a button that does nothing");
    page.click("a.chip[data-actor=north-korea]")?;
    page.poll("the anchor", || Ok(page.url()?.ends_with("#/north-korea/")))?;
    let part = "[id='/north-korea/']";
    ensure!(page.text(&format!("{part} h2"))?.starts_with("North Korea"), "no heading");
    ensure!(page.shows(&format!("{part} .reply"))?, "no reply");
    page.click(&format!("{part} a[data-statement=artillery-shells]"))?;
    page.poll("the anchor", || Ok(page.url()?.ends_with("#/statement/artillery-shells/")))?;
    ensure!(page.shows("[id='/statement/artillery-shells/'] .reply")?, "no statement");
    page.click("nav.views a[data-view=table]")?;
    ensure!(page.shows("#table")?, "no table");
    Ok(())
}
