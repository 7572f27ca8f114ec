//! The share dialog: what it offers leads to exactly what is on the screen.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::pick::{mark, showing, unmoved};
use crate::axe;
use crate::engine::Engine;
use crate::frame::Frame;
use crate::host;
use crate::input::{self, ENTER, ESCAPE};
use crate::page::{Page, STORY};
use crate::qr;
use crate::scenario::Scenario;
use crate::setup::{Delivery, Setup};

const BLOCKED: Setup = Setup { delivery: Delivery::WasmBlocked, ..Setup::PLAIN };

const FAILS_ONCE: Setup = Setup { delivery: Delivery::ShareFailsOnce, ..Setup::PLAIN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("share_the_state", the_state),
    Scenario::new("share_copies_or_says_why_not", copies),
    Scenario::new("share_with_an_app_where_offered", with_an_app),
    Scenario::new("share_an_embed", an_embed),
    Scenario::new("share_a_citation_and_a_code", citation_and_code),
    Scenario::new("share_by_keyboard", by_keyboard),
    Scenario::new("share_in_an_embed", in_an_embed),
    Scenario::new("an_embed_opens_at_the_state_of_its_host", opens_at_the_state),
    Scenario::new("an_embed_stays_at_the_state_of_its_host", stays_at_the_state),
    Scenario::new("share_from_a_fragment", from_a_fragment),
    Scenario::new("share_without_a_history", without_history),
    Scenario::new("share_is_accessible", accessible),
    Scenario::new("share_that_fails_says_so", fails).with(BLOCKED),
    Scenario::new("share_that_fails_once_works_again", fails_once).with(FAILS_ONCE),
];

const BUTTON: &str = "[data-share=open]";

/// Opens the dialog and waits until it is filled in.
pub fn open(page: &Page) -> Result<()> {
    page.click(BUTTON)?;
    page.until("the dialog", "document.querySelector('#share').open")
}

fn field(page: &Page, id: &str) -> Result<String> {
    page.string(&format!("document.getElementById('{id}').value"))
}

fn part(page: &Page, summary: &str) -> Result<()> {
    page.js(&format!(
        "[...document.querySelectorAll('#share summary')].find(e => e.textContent === '{summary}').click()"
    ))
    .map(drop)
}

fn close(page: &Page) -> Result<()> {
    page.click("#share [data-share=close]")?;
    page.until("the dialog to close", "!document.querySelector('#share').open")
}

/// The link is the address of what is shown, without what others have put into it.
fn the_state(page: &Page) -> Result<()> {
    page.open("iran/?childId=embed-1&theme=dark&utm_source=mail#amp=1")?;
    mark(page)?;
    open(page)?;
    let at = |path: &str| page.site.url(&format!("{STORY}{path}"));
    ensure!(field(page, "share-link")? == at("iran/?theme=dark"), "{}", field(page, "share-link")?);
    close(page)?;
    page.click("nav.views a[data-view=table]")?;
    page.click("#table a[data-statement=iranian-drones]")?;
    page.until_selected("statement/iranian-drones")?;
    open(page)?;
    let link = field(page, "share-link")?;
    ensure!(link == at("statement/iranian-drones/?view=table&theme=dark"), "{link}");
    let shared = page.string("document.querySelector('#share .shared').textContent")?;
    ensure!(shared == page.title()?, "the dialog says it shares `{shared}`");
    close(page)?;
    unmoved(page)?;
    page.go(&link)?;
    page.awake()?;
    page.until_selected("statement/iranian-drones")?;
    page.must("the table", "document.documentElement.dataset.view === 'table'")
}

const SELECTED: &str = "(f => f.selectionStart === 0 && f.selectionEnd === f.value.length)
    (document.getElementById('share-link'))";

fn copies(page: &Page) -> Result<()> {
    if page.engine == Engine::Chromium {
        let rights = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.session.cdp("Browser.grantPermissions", &rights)?;
    }
    page.open("russia/")?;
    open(page)?;
    page.click("[data-copy=share-link]")?;
    page.until("an answer", "document.querySelector('#share .told').textContent !== ''")?;
    page.must("the link is selected", SELECTED)?;
    if page.engine == Engine::Chromium {
        let read = "const done = arguments[arguments.length - 1];
            navigator.clipboard.readText().then(done, error => done(`${error}`));";
        let copied = page.session.post("execute/async", &json!({ "script": read, "args": [] }))?;
        ensure!(copied == json!(page.site.url(&format!("{STORY}russia/"))), "copied: {copied}");
    }
    // As where the connection is not secure, and as where a frame may not copy.
    for clipboard in ["undefined", "{ writeText: () => Promise.reject(new Error('no')) }"] {
        page.session.script(
            &format!(
                "Object.defineProperty(navigator, 'clipboard', {{ value: {clipboard}, configurable: true }});
                 document.querySelector('#share .told').textContent = '';
                 getSelection().removeAllRanges();"
            ),
            &json!([]),
        )?;
        page.click("[data-copy=share-link]")?;
        page.until(
            "the reason",
            "document.querySelector('#share .told').textContent.includes('The text is selected')",
        )?;
        page.must("the link is selected", SELECTED)?;
    }
    Ok(())
}

/// No driver can answer the system's own sheet, so what it would be given is looked at.
fn with_an_app(page: &Page) -> Result<()> {
    page.open("china/")?;
    let define = |value: &str| {
        page.session.script(
            &format!("Object.defineProperty(navigator, 'share', {{ value: {value}, configurable: true }});"),
            &json!([]),
        )
    };
    define("undefined")?;
    open(page)?;
    page.must("not offered", "!document.querySelector('#share .system').checkVisibility()")?;
    close(page)?;
    define(
        "what => { window.given = what; return Promise.reject(new Error('changed my mind')); }",
    )?;
    open(page)?;
    page.click("[data-share=system]")?;
    let given = page.js("[window.given.title, window.given.url]")?;
    let link = page.site.url(&format!("{STORY}china/"));
    ensure!(given == json!([page.title()?, link]), "given: {given}");
    Ok(())
}

/// The code works in a page of another origin, and its preview shows the same.
fn an_embed(page: &Page) -> Result<()> {
    page.open("north-korea/")?;
    open(page)?;
    part(page, "Embed in a page")?;
    for (choice, value) in [("width", "320"), ("theme", "dark"), ("view", "ledger")] {
        page.session.script(
            "const field = document.getElementById(`share-${arguments[0]}`);
             field.value = arguments[1];
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            &json!([choice, value]),
        )?;
    }
    let shown = page.site.url(&format!("embed/{STORY}north-korea/?view=ledger&theme=dark"));
    let preview = page.js(
        "(f => [f.src, f.getAttribute('width')])(document.querySelector('#share .preview iframe'))",
    )?;
    ensure!(preview == json!([shown, "320"]), "the preview is {preview}");
    page.until(
        "the preview to wake up",
        "document.querySelector('#share iframe').contentDocument.documentElement.dataset.hydrated === 'true'",
    )?;
    let code = field(page, "share-embed")?;
    let host = host::page(&code.replacen("<iframe ", "<iframe id=frame ", 1))?;
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    page.must("its width", "document.querySelector('#frame').clientWidth === 320")?;
    let frame = page.session.find("#frame")?;
    page.session.post("frame", &json!({ "id": frame.0 }))?;
    page.awake()?;
    page.until_selected("north-korea")?;
    page.must("the address", &format!("location.href === '{shown}'"))?;
    page.must("the ledger", "document.querySelector('#ledger').checkVisibility()")?;
    page.must("dark", "document.documentElement.dataset.theme === 'dark'")
}

fn citation_and_code(page: &Page) -> Result<()> {
    page.open("statement/north-korea-denial/")?;
    open(page)?;
    let link = field(page, "share-link")?;
    let cited = field(page, "share-cite")?;
    let today = page.string("new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })")?;
    let expected = format!(
        "{}. whosays, on one newspaper article on the reported deal, published 30 March 2023 \
         (inferred). {link} (accessed {today}).",
        page.title()?
    );
    ensure!(cited == expected, "cited: {cited}");
    part(page, "QR code")?;
    let svg = page.string("document.querySelector('#share .qr').innerHTML")?;
    ensure!(qr::read(&svg)? == link, "the code says {}", qr::read(&svg)?);
    let saved = page.string(
        "decodeURIComponent(document.querySelector('#share .save-qr').getAttribute('href').split(',')[1])",
    )?;
    ensure!(qr::read(&saved)? == link, "the saved code says {}", qr::read(&saved)?);
    Ok(())
}

/// Escape closes the dialog and nothing else, and the focus goes back to where it came from.
fn by_keyboard(page: &Page) -> Result<()> {
    page.open("china/")?;
    page.js(&format!("document.querySelector('{BUTTON}').focus()"))?;
    input::key(&page.session, ENTER)?;
    page.until("the dialog", "document.querySelector('#share').open")?;
    page.must("the focus is in it", "document.activeElement.closest('#share') !== null")?;
    input::key(&page.session, ESCAPE)?;
    page.until("the dialog to close", "!document.querySelector('#share').open")?;
    page.must("the focus is back", &format!("document.activeElement.matches('{BUTTON}')"))?;
    showing(page, "china")?;
    // The second time it is there at once.
    input::key(&page.session, ENTER)?;
    page.until("the dialog", "document.querySelector('#share').open")
}

/// A host's page that tells its frame where it is, in the way of pym.js.
fn telling(inside: &str, fragment: &str) -> String {
    format!("<body style='margin:0'><script>
        if (!location.hash) history.replaceState(null, '', location.href + '{fragment}');
        const frame = document.createElement('iframe');
        frame.id = 'frame';
        frame.width = 700;
        frame.height = 800;
        frame.title = 'Embed';
        frame.src = '{inside}?initialWidth=700&childId=embed&parentTitle=Host&parentUrl=' + encodeURIComponent(location.href);
        document.body.append(frame);
     </script>")
}

fn into_frame(page: &Page) -> Result<()> {
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    let frame = page.session.find("#frame")?;
    page.session.post("frame", &json!({ "id": frame.0 }))?;
    page.awake()
}

fn in_an_embed(page: &Page) -> Result<()> {
    let inside = page.site.url(&format!("{STORY}iran/"));
    let host = host::page(&telling(&inside, "#top"))?;
    page.go(&host.origin)?;
    into_frame(page)?;
    open(page)?;
    let link = field(page, "share-link")?;
    ensure!(link == format!("{}/#whosays=food-for-arms/iran/", host.origin), "{link}");
    // Whoever follows it finds the state again.
    page.session.post("frame", &json!({ "id": null }))?;
    page.go(&page.site.url(""))?;
    page.go(&link)?;
    into_frame(page)?;
    page.until_selected("iran")?;
    // A host that says nonsense is not believed.
    for parent in ["javascript:alert(1)", "data:text/html,x", "//host.example", "%ff"] {
        page.session.post("frame", &json!({ "id": null }))?;
        let frame = Frame::open(page, 700, &format!("iran/?parentUrl={parent}"))?;
        open(page)?;
        let link = field(page, "share-link")?;
        ensure!(link == inside, "told {parent}: {link}");
        frame.leave()?;
    }
    Ok(())
}

fn opens_at_the_state(page: &Page) -> Result<()> {
    let inside = page.site.url(STORY);
    for (fragment, selected, view) in [
        ("#whosays=food-for-arms/statement/artillery-shells/", "statement/artillery-shells", "map"),
        ("#whosays=food-for-arms/china/?view=table", "china", "table"),
        ("#whosays=food-for-arms/china/?view=table&theme=dark", "china", "table"),
        ("#whosays=food-for-arms/no-such-actor/", "", "map"),
        ("#whosays=another-story/china/", "", "map"),
        ("#whosays=//evil.example/", "", "map"),
    ] {
        let host = host::page(&telling(&inside, fragment))?;
        page.go(&host.origin)?;
        into_frame(page)?;
        page.until_selected(selected).with_context(|| fragment.to_owned())?;
        page.must(fragment, &format!("document.documentElement.dataset.view === '{view}'"))?;
        all_of(page, selected).with_context(|| fragment.to_owned())?;
        let dark = fragment.contains("theme=dark");
        page.must(
            fragment,
            &format!("(document.documentElement.dataset.theme === 'dark') === {dark}"),
        )?;
        page.session.post("frame", &json!({ "id": null }))?;
    }
    Ok(())
}

/// Fails unless head, body and title are of this selection.
fn all_of(page: &Page, selected: &str) -> Result<()> {
    let panes =
        page.strings("[...document.querySelectorAll('[data-pane]')].map(e => e.dataset.pane)")?;
    ensure!(panes == [selected, selected], "panes of {panes:?}");
    let story = page.string("document.querySelector('h1').textContent")?;
    let title = page.string("document.title")?;
    ensure!((title == story) == selected.is_empty(), "the title is `{title}`");
    // What is picked comes first in it.
    let shown = page.string("document.querySelector('.head h2').firstChild.textContent")?;
    ensure!(selected.is_empty() || title.starts_with(shown.trim()), "`{title}` over `{shown}`");
    Ok(())
}

/// What the host has asked for stays through a skip link, and is what Back leads to.
fn stays_at_the_state(page: &Page) -> Result<()> {
    let inside = page.site.url(STORY);
    let host =
        host::page(&telling(&inside, "#whosays=food-for-arms/china/?view=table&theme=dark"))?;
    page.go(&host.origin)?;
    into_frame(page)?;
    let is_there = || {
        page.until_selected("china")?;
        page.until("its view", "document.documentElement.dataset.view === 'table'")?;
        page.must("its colours", "document.documentElement.dataset.theme === 'dark'")?;
        all_of(page, "china")
    };
    is_there()?;
    page.js("document.querySelector('.skip').click()")?;
    page.until("the skip link", "location.hash === '#reader'")?;
    is_there()?;
    // And what is shared from there leads there.
    open(page)?;
    let link = field(page, "share-link")?;
    let state = "food-for-arms/china/?view=table&theme=dark";
    ensure!(link == format!("{}/#whosays={state}", host.origin), "{link}");
    close(page)?;
    page.click(".head a.clear")?;
    page.until_selected("")?;
    page.js("history.back()")?;
    is_there()
}

/// Where addresses cannot be written, the dialog shares what is on the screen all the same.
fn without_history(page: &Page) -> Result<()> {
    page.open("china/")?;
    page.session.script(
        "history.pushState = () => { throw new DOMException('refused', 'SecurityError'); };",
        &json!([]),
    )?;
    page.click("a.chip[data-actor=russia]")?;
    page.until_selected("russia")?;
    page.click("nav.views a[data-view=ledger]")?;
    open(page)?;
    let link = field(page, "share-link")?;
    ensure!(link == page.site.url(&format!("{STORY}russia/?view=ledger")), "{link}");
    Ok(())
}

/// Without a wasm the views are fragments, and what is shared from there opens there.
fn from_a_fragment(page: &Page) -> Result<()> {
    page.open("iran/#ledger")?;
    open(page)?;
    let link = field(page, "share-link")?;
    ensure!(link == page.site.url(&format!("{STORY}iran/?view=ledger")), "{link}");
    Ok(())
}

fn accessible(page: &Page) -> Result<()> {
    for theme in ["light", "dark"] {
        page.open(&format!("north-korea/?theme={theme}"))?;
        open(page)?;
        for summary in ["Embed in a page", "Cite this", "QR code", "The data"] {
            part(page, summary)?;
        }
        let found = axe::violations(page)?;
        ensure!(found.is_empty(), "{theme}:\n  {}", found.join("\n  "));
        let wide = page.js("document.documentElement.scrollWidth <= innerWidth")?;
        ensure!(wide == json!(true), "{theme}: the page scrolls sideways");
    }
    Ok(())
}

fn fails(page: &Page) -> Result<()> {
    page.open("")?;
    page.click(BUTTON)?;
    page.until(
        "the button to say so",
        &format!("document.querySelector('{BUTTON}').textContent === 'Not loaded: try again'"),
    )?;
    page.must("no dialog", "!document.querySelector('#share').open")
}

/// What the button says of the try that failed goes with the one that does not.
fn fails_once(page: &Page) -> Result<()> {
    page.open("")?;
    let label = page.string(&format!("document.querySelector('{BUTTON}').textContent"))?;
    let says = |text: &str| format!("document.querySelector('{BUTTON}').textContent === '{text}'");
    page.click(BUTTON)?;
    page.until("the button to say so", &says("Not loaded: try again"))?;
    page.until("it is idle", &format!("document.querySelector('{BUTTON}').ariaBusy === 'false'"))?;
    open(page)?;
    page.until("its own name", &says(&label))?;
    ensure!(field(page, "share-link")? == page.site.url(STORY), "{}", field(page, "share-link")?);
    close(page)?;
    // From now on it is as if nothing had been.
    open(page)?;
    page.must("its own name", &says(&label))
}
