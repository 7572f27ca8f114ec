//! The site in other people's pages.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::axe;
use crate::corrected::corrected;
use crate::engine::Engine;
use crate::frame::Frame;
use crate::host;
use crate::input::{self, ARROW_DOWN, ENTER, TAB};
use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::server::Server;
use crate::setup::{Delivery, Setup};
use crate::site::Site;
use crate::variant::variant;

/// A frame without an origin may load scripts and wasm only where the host lets everybody.
pub const OPEN: Setup = Setup { headers: &[("Access-Control-Allow-Origin", "*")], ..Setup::PLAIN };

/// The site at the address that it was built for.
const AT_HOME: Setup = Setup { delivery: Delivery::AtHome, ..OPEN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("in_a_sandboxed_frame", sandboxed).with(OPEN),
    Scenario::new("in_a_sandboxed_frame_at_its_address", sandboxed_at_home).with(AT_HOME),
    Scenario::new("in_a_frame_of_another_origin", framed),
    Scenario::new("an_embed_keeps_its_height", keeps_its_height).with(OPEN),
    Scenario::new("an_excerpt_grows_with_its_text", grows_with_its_text).with(OPEN),
    Scenario::new("an_embed_of_a_corrected_story_says_so", says_when_corrected).with(OPEN),
    Scenario::new("an_embed_believes_nothing", believes_nothing).with(OPEN),
    Scenario::new("an_embed_is_read_by_keyboard", by_keyboard),
    // `MiniBrowser` passes over links with Tab, as Safari does unless told otherwise.
    Scenario::new("an_embed_is_passed_in_a_few_tabs", passed)
        .only(&[Engine::Chromium, Engine::Firefox]),
    Scenario::new("an_embed_takes_no_focus_by_itself", takes_no_focus),
    Scenario::new("an_embed_in_a_low_frame_scrolls", in_a_low_frame),
    Scenario::new("an_embed_leads_out_of_its_frame", leads_out),
    Scenario::new("an_embed_is_accessible", accessible),
    Scenario::new("in_a_sandbox_that_allows_no_tab", without_tabs).with(AT_HOME),
];

fn sandboxed(page: &Page) -> Result<()> {
    let frame = Frame::sandboxed(page, "")?;
    if page.engine == Engine::Webkit {
        // To WebKit `'self'` means nothing without an origin, and this site does not know its
        // address: no file of it may load. What stands in the page does: it looks right, tells its
        // height, and its links lead on.
        page.until(
            "the page to be there without its files",
            "self.origin === 'null'
             && document.querySelector(`.body[data-pane='']`)?.textContent.includes('United States says')
             && getComputedStyle(document.querySelector('.map-box')).position === 'relative'
             && document.querySelector('a.chip[data-actor=iran]').getAttribute('href') === './iran/'",
        )?;
    } else {
        page.awake()?;
        page.must("the frame has no origin", "self.origin === 'null'")?;
        pick(page)?;
    }
    // An excerpt needs nothing beside itself.
    frame.leave()?;
    drop(frame);
    let url = page.site.url(&format!("embed/{STORY}iran/excerpt/?theme=dark"));
    let host = sized("sandbox=allow-scripts", &url)?;
    enter(page, &host)?;
    page.until("its colours", "getComputedStyle(document.body).color === 'rgb(241, 243, 245)'")?;
    page.must("it has no origin", "self.origin === 'null'")?;
    page.until("its height", FITS)
}

/// Where the site knows its address, its policy names it, and everything works in all engines.
fn sandboxed_at_home(page: &Page) -> Result<()> {
    let variant = variant()?;
    let site = Site::start(&variant.root, &page.setup)?;
    let host = sized("sandbox=allow-scripts", &site.url(&format!("embed/{STORY}")))?;
    enter(page, &host)?;
    page.awake()?;
    page.must("the frame has no origin", "self.origin === 'null'")?;
    page.until("its height", FITS)?;
    pick(page)?;
    page.click("[data-share=open]")?;
    page.until("the share dialog", "document.querySelector('#share').open")?;
    page.until(
        "the link to the full page",
        &format!("document.querySelector('#share-link').value === '{}'", site.url(STORY)),
    )
}

fn framed(page: &Page) -> Result<()> {
    let _frame = Frame::open(page, 700, "")?;
    pick(page)
}

/// The address bar is the host's, so only the frame itself is looked at.
fn pick(page: &Page) -> Result<()> {
    page.click("a.chip[data-actor=north-korea]")?;
    page.until_selected("north-korea")?;
    page.rest()?;
    page.until(
        "the head of north-korea",
        "document.querySelector(`.head[data-pane='north-korea']`).checkVisibility({ visibilityProperty: true })",
    )?;
    page.click(".head[data-pane='north-korea'] a.clear")?;
    page.until_selected("")
}

/// Whether the frame is as high as its page.
const FITS: &str = "document.body.offsetHeight > 100 \
    && Math.abs(document.documentElement.clientHeight - document.body.getBoundingClientRect().height) <= 1";

/// A host that does what it is told in Datawrapper's words, keeps all that it is told, and measures how
/// far what stands below the frame moves.
fn sized(attributes: &str, url: &str) -> Result<Server> {
    host::page(&format!(
        "<body style='margin:0'><iframe id=frame title=Embed style='border:0;width:640px' {attributes} src='{url}'></iframe>
         <p id=below>What stands below.</p>
         <script>
           window.told = [];
           window.shift = 0;
           addEventListener('message', ({{ source, data }}) => {{
             const frame = document.getElementById('frame');
             if (source !== frame.contentWindow) return;
             told.push(data);
             const heights = data['datawrapper-height'];
             if (heights) frame.height = Object.values(heights)[0];
           }});
           if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {{
             new PerformanceObserver(list => {{ for (const one of list.getEntries()) shift += one.value; }})
               .observe({{ type: 'layout-shift' }});
           }}
         </script>"
    ))
}

/// Goes to the host and looks into its frame.
fn enter(page: &Page, host: &Server) -> Result<()> {
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    into(page)
}

fn into(page: &Page) -> Result<()> {
    let frame = page.session.find("#frame")?;
    page.session.post("frame", &json!({ "id": frame.0 })).map(drop)
}

fn out_of(page: &Page) -> Result<()> {
    page.session.post("frame", &json!({ "id": null })).map(drop)
}

/// What a reader does in the whole reader, one after the other.
const STEPS: [&str; 13] = [
    "a.chip[data-actor=north-korea]",
    ".part details.more summary",
    "a[data-view=ledger]",
    "a[data-view=table]",
    "a[data-view=map]",
    "a.chip[data-actor=russia]",
    "a.chip[data-actor=china]",
    ".part a[data-statement]",
    "a[data-view=ledger]",
    ".voice > ul > .row[data-lit] .target a",
    "a[data-view=map]",
    ".head a.clear",
    "a.chip[data-actor=iran]",
];

/// Fifty picks and more, and the host's page does not move by a hair.
fn keeps_its_height(page: &Page) -> Result<()> {
    let host = sized("", &page.site.url(&format!("embed/{STORY}")))?;
    enter(page, &host)?;
    page.awake()?;
    page.until("its height", FITS)?;
    // Hosts that ask late are told until six seconds after the start.
    out_of(page)?;
    page.js("window.shift = 0, window.told.length = 0")?;
    let place = "document.getElementById('below').getBoundingClientRect().top + scrollY";
    let before = page.js(place)?;
    into(page)?;
    let mut done = 0;
    for step in STEPS.iter().cycle().take(4 * STEPS.len()) {
        page.click(step).with_context(|| format!("step {done}"))?;
        done += 1;
        page.must("no scroll bar of its own", FITS)?;
        if done % STEPS.len() == 0 {
            out_of(page)?;
            ensure!(page.js(place)? == before, "what stands below has moved after {done}");
            into(page)?;
        }
    }
    ensure!(done >= 50, "{done}");
    out_of(page)?;
    ensure!(page.js("window.shift")? == json!(0), "the host's page has shifted");
    let heights = page
        .js("[...new Set(told.flatMap(one => Object.values(one['datawrapper-height'] ?? {})))]")?;
    ensure!(heights.as_array().is_some_and(|heights| heights.len() <= 1), "told {heights}");
    into(page)?;
    // What is shown below the head begins at its top after a pick.
    page.js("document.querySelector('.part').scrollTop = 400")?;
    page.click("a.chip[data-actor=ukraine]")?;
    page.until("the top of the part", "document.querySelector('.part').scrollTop === 0")?;
    page.must(
        "the way to the full page follows",
        &format!(
            "document.querySelector('.full').href === '{}'",
            page.site.url(&format!("{STORY}ukraine/"))
        ),
    )?;
    // An excerpt keeps it too.
    let host = sized("", &page.site.url(&format!("embed/{STORY}north-korea/excerpt/")))?;
    out_of(page)?;
    enter(page, &host)?;
    page.until("its height", FITS)?;
    let before = page.js("document.body.offsetHeight")?;
    for number in 0..4 {
        page.session.script(
            "document.querySelectorAll('.part summary')[arguments[0]].click()",
            &json!([number]),
        )?;
        ensure!(page.js("document.body.offsetHeight")? == before, "it has grown");
    }
    Ok(())
}

/// A translation may be longer, and text may be laid out after it was measured.
fn grows_with_its_text(page: &Page) -> Result<()> {
    let excerpt = page.site.url(&format!("embed/{STORY}statement/brink-of-famine/excerpt/"));
    let host = sized("", &excerpt)?;
    enter(page, &host)?;
    page.until("its height", FITS)?;
    let whole = format!(
        "{FITS} && (part => part.scrollHeight <= part.clientHeight)(document.querySelector('.part'))"
    );
    let grow =
        "document.querySelector('.part .summary').append(' And so on, at some length.'.repeat(12))";
    let height = || Ok::<_, anyhow::Error>(page.js("document.body.offsetHeight")?.as_f64());
    let before = height()?;
    page.js(grow)?;
    page.until("the frame to grow with its text", &whole)?;
    ensure!(height()? > before, "it is as high as before");
    // Measured too early, as a busy browser has done it.
    page.js("document.querySelector('.part').style.height = '16px'")?;
    page.js("dispatchEvent(new Event('load'))")?;
    page.until("the right height", &whole)?;
    // What a reader opens or closes has no say, and nor has what comes after that.
    let before = height()?;
    page.js("document.querySelector('.part summary').click()")?;
    page.js(grow)?;
    page.js("dispatchEvent(new Event('load'))")?;
    page.settle()?;
    ensure!(height()? == before, "it has grown by what was opened");
    Ok(())
}

/// In words and with the day, where it is read: in a frame as high as it asks for and at every width, in
/// all forms, and however old the address is under which it was embedded.
fn says_when_corrected(page: &Page) -> Result<()> {
    let site = Site::start(corrected()?, &page.setup)?;
    let said = "(e => e?.checkVisibility() && e.getBoundingClientRect().bottom <= innerHeight
        && e.textContent === 'Corrected on 3 April 2024' && e.querySelector('time').dateTime === '2024-04-03'
        && e.href.endsWith('/food-for-arms/'))(document.querySelector('.corrected'))";
    for path in
        ["", "iran/", "former-name/", "iran/excerpt/", "statement/artillery-shells/excerpt/"]
    {
        let host = sized("", &site.url(&format!("embed/{STORY}{path}")))?;
        for width in [640, 280] {
            page.go(&host.origin)?;
            page.js(&format!("document.getElementById('frame').style.width = '{width}px'"))?;
            page.until("the host's page to load", "document.readyState === 'complete'")?;
            into(page)?;
            page.until("its height", FITS)?;
            page.until(&format!("the correction in {path} at {width} px"), said)?;
            out_of(page)?;
        }
    }
    Ok(())
}

/// Ten thousand messages by lot, from the host and from a neighbour.
fn believes_nothing(page: &Page) -> Result<()> {
    for path in ["", "iran/excerpt/"] {
        let url = page.site.url(&format!("embed/{STORY}{path}?childId=one"));
        let host = sized("", &format!("{url}#?secret=s3cret"))?;
        enter(page, &host)?;
        page.until("its height", FITS)?;
        if path.is_empty() {
            page.awake()?;
        }
        page.js("(window.faults = [], addEventListener('error', e => faults.push(e.message)),
              addEventListener('unhandledrejection', e => faults.push(String(e.reason))), true)")?;
        let whole = "document.documentElement.outerHTML";
        let before = page.string(whole)?;
        out_of(page)?;
        let done =
            page.session.post("execute/async", &json!({ "script": HOSTILE, "args": [5_000] }))?;
        ensure!(done == json!(10_000), "sent {done}");
        // Whatever was asked, what comes back is a height, to the host only.
        let odd = page.js(
            "told.filter(one => { const h = one['datawrapper-height']; \
                return h && !(Object.keys(h).length === 1 && Number.isInteger(Object.values(h)[0])); }).length",
        )?;
        ensure!(odd == json!(0), "{odd} odd answers");
        let strangers = page.js("window.neighbourHeard ?? 0")?;
        ensure!(strangers == json!(0), "a neighbour was answered");
        into(page)?;
        let after = page.string(whole)?;
        let same =
            before.chars().zip(after.chars()).take_while(|(one, other)| one == other).count();
        let changed: String = after.chars().skip(same.saturating_sub(40)).take(120).collect();
        ensure!(after == before, "the page has changed: …{changed}…");
        page.must("no fault", "window.faults.length === 0")?;
        out_of(page)?;
    }
    Ok(())
}

const HOSTILE: &str = concat!(include_str!("embed_values.js"), include_str!("embed_hostile.js"));

/// Every part that scrolls takes the focus, and its keys.
fn by_keyboard(page: &Page) -> Result<()> {
    page.go(&page.site.url(&format!("embed/{STORY}north-korea/")))?;
    page.awake()?;
    page.js("document.querySelector('.part').focus()")?;
    page.must("the focus", "document.activeElement.matches('.part')")?;
    for _ in 0..3 {
        input::key(&page.session, ARROW_DOWN)?;
    }
    page.until("it to scroll", "document.querySelector('.part').scrollTop > 0")?;
    page.must("it is named", "document.activeElement.getAttribute('aria-label') === 'What is said'")
}

/// From the link before the embed to the one behind it: into the frame, past it, and out again.
fn passed(page: &Page) -> Result<()> {
    for path in ["russia/", "russia/excerpt/"] {
        let url = page.site.url(&format!("embed/{STORY}{path}"));
        let host = host::page(&format!(
            "<a id=before href='#x'>Before</a>
             <iframe id=frame title=Embed width=640 height=600 src='{url}'></iframe>
             <a id=behind href='#y'>Behind</a>"
        ))?;
        page.go(&host.origin)?;
        page.until("the host's page to load", "document.readyState === 'complete'")?;
        page.js("document.getElementById('before').focus()")?;
        input::key(&page.session, TAB)?;
        into(page)?;
        // Some engines stop at the frame's page itself first.
        let mut keys = 1;
        while !page.js("document.activeElement.matches('.skip')")?.as_bool().unwrap_or_default() {
            keys += 1;
            ensure!(keys < 4, "the skip link is not the first");
            input::key(&page.session, TAB)?;
        }
        input::key(&page.session, ENTER)?;
        page.until("the end", "document.activeElement.id === 'end'")?;
        out_of(page)?;
        let behind = "document.activeElement.id === 'behind'";
        while !page.js(behind)?.as_bool().unwrap_or_default() {
            keys += 1;
            ensure!(keys < 7, "{path}: still in the frame after {keys} tabs");
            // Keys go to where the session looks.
            into(page)?;
            input::key(&page.session, TAB)?;
            out_of(page)?;
        }
        println!("{} {path}: {keys} tabs and Enter", page.engine);
        // And through all that there is in it.
        page.js("document.getElementById('before').focus()")?;
        let mut keys = 0;
        while !page.js(behind)?.as_bool().unwrap_or_default() {
            keys += 1;
            ensure!(keys < MOST_TABS, "{path}: still in the frame after {keys} tabs");
            // Before the first, the focus is on the page.
            if keys > 1 {
                into(page)?;
            }
            input::key(&page.session, TAB)?;
            out_of(page)?;
        }
        println!("{} {path}: {keys} tabs without the skip link", page.engine);
    }
    Ok(())
}

/// So many tabs lead through the largest embed of the first story at most.
const MOST_TABS: usize = 120;

/// Whatever comes late in it, the reader of the page around it stays where they are.
fn takes_no_focus(page: &Page) -> Result<()> {
    for path in ["russia/?view=table", "russia/excerpt/"] {
        let url = page.site.url(&format!("embed/{STORY}{path}"));
        let host = host::page(&format!(
            "<p><a id=before href='#x'>Before</a><p style='height:1500px'>
             <iframe id=frame title=Embed width=640 height=600 src='{url}'></iframe>"
        ))?;
        page.go(&host.origin)?;
        page.until("the host's page to load", "document.readyState === 'complete'")?;
        // To look into a frame gives it the focus in WebKit.
        std::thread::sleep(std::time::Duration::from_secs(3));
        page.must(
            "the focus is nowhere, and the page where it was",
            "document.activeElement === document.body && scrollY === 0",
        )?;
        into(page)?;
        if path.starts_with("russia/?") {
            page.awake()?;
        }
        page.must("nothing in it has the focus", "document.activeElement === document.body")?;
        out_of(page)?;
        // What has the focus keeps it when something is picked from outside.
        page.js("document.getElementById('before').focus()")?;
        page.js("document.getElementById('frame').contentWindow.postMessage(
               { whosays: 1, type: 'select', selection: 'china' }, '*')")?;
        std::thread::sleep(std::time::Duration::from_secs(1));
        page.must("the focus stays", "document.activeElement.id === 'before' && scrollY === 0")?;
        if path.starts_with("russia/?") {
            into(page)?;
            page.until_selected("china")?;
            out_of(page)?;
        }
    }
    Ok(())
}

/// A host that never sizes it: the frame scrolls, and its end can be reached.
fn in_a_low_frame(page: &Page) -> Result<()> {
    for path in ["", "russia/excerpt/"] {
        let url = page.site.url(&format!("embed/{STORY}{path}"));
        let host = host::start("id=frame width=320 height=300", &url)?;
        enter(page, &host)?;
        page.until(
            "its end",
            "(scrollTo(0, 1e6), document.querySelector('.source-line')?.getBoundingClientRect().bottom <= innerHeight + 2)",
        )?;
        page.must(
            "nothing is cut to the side",
            "document.documentElement.scrollWidth <= innerWidth",
        )?;
        out_of(page)?;
    }
    Ok(())
}

/// What leads elsewhere opens a tab of its own; what leads to another actor stays.
fn leads_out(page: &Page) -> Result<()> {
    let host = sized("", &page.site.url(&format!("embed/{STORY}iran/excerpt/")))?;
    enter(page, &host)?;
    page.until("its height", FITS)?;
    let tabs = || {
        Ok::<_, anyhow::Error>(page.session.get("window/handles")?.as_array().map_or(0, Vec::len))
    };
    let before = tabs()?;
    page.click(".of .full")?;
    page.poll("another tab", || Ok(tabs()? == before + 1))?;
    page.must("the embed stays", "location.pathname.endsWith('/iran/excerpt/')")
}

/// Our pages open in the frame; of others the address is shown.
fn without_tabs(page: &Page) -> Result<()> {
    let variant = variant()?;
    let site = Site::start(&variant.root, &page.setup)?;
    let excerpt = site.url(&format!("embed/{STORY}statement/two-dozen-kinds-of-weapons/excerpt/"));
    let host = sized("sandbox=allow-scripts", &excerpt)?;
    enter(page, &host)?;
    page.until("its height", FITS)?;
    let article = &variant.article.origin;
    page.click(".source-line a")?;
    page.until(
        "the address",
        &format!("document.querySelector('.source-line').textContent.includes('{article}')"),
    )?;
    page.must("the embed stays", &format!("location.href === '{excerpt}'"))?;
    page.click(".of .full")?;
    page.until(
        "the full page in the frame",
        &format!(
            "location.href === '{}'",
            site.url(&format!("{STORY}statement/two-dozen-kinds-of-weapons/"))
        ),
    )?;
    page.until(
        "it to be there",
        "document.readyState === 'complete' && document.querySelector('#reader') !== null",
    )
}

fn accessible(page: &Page) -> Result<()> {
    for path in ["north-korea/", "north-korea/excerpt/", "statement/artillery-shells/excerpt/"] {
        for theme in ["light", "dark"] {
            let look = "accent=ffe600&radius=12&face=serif";
            page.go(&page.site.url(&format!("embed/{STORY}{path}?theme={theme}&{look}")))?;
            page.until("the page to load", "document.readyState === 'complete'")?;
            let violations = axe::violations(page)?;
            ensure!(violations.is_empty(), "{path} {theme}: {violations:#?}");
        }
    }
    Ok(())
}
