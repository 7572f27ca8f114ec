//! How an embed looks, as the page around it asks.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::embed::OPEN;
use super::embed_loader::{FRAME, article, element, enter, go, leave};
use super::share;
use crate::engine::Engine;
use crate::host;
use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::setup::{Delivery, Setup};

/// Links load pages.
const ASLEEP: Setup = Setup { delivery: Delivery::WasmBlocked, ..OPEN };

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("embed_looks_as_its_address_asks", as_asked).with(OPEN),
    Scenario::new("embed_looks_as_before_where_it_is_asked_for_nonsense", nonsense).with(OPEN),
    // Firefox lets its driver make no message that comes from another page; the sums are the same.
    Scenario::new("embed_accents_have_the_contrast_of_text", contrast)
        .with(OPEN)
        .only(&[Engine::Chromium, Engine::Webkit]),
    Scenario::new("embed_looks_change_while_it_runs", while_it_runs).with(OPEN),
    Scenario::new("embed_keeps_its_look_where_links_load_pages", through_loads).with(ASLEEP),
];

/// Both forms.
const FORMS: [&str; 2] = ["north-korea/", "north-korea/excerpt/"];

/// What a look changes: the accent, the corners, the faces of text and of the map.
const LOOK: &str = "(style => [
    style('.of .full').color,
    style('.embed').borderTopLeftRadius,
    style('.part .summary').fontFamily,
    style('.part h2').fontFamily,
    style('.chip .name').fontFamily,
  ])(css => getComputedStyle(document.querySelector(css)))";

fn look(page: &Page) -> Result<Vec<String>> {
    page.strings(LOOK)
}

fn open(page: &Page, path: &str, query: &str) -> Result<()> {
    page.go(&page.site.url(&format!("embed/{STORY}{path}{query}")))?;
    page.until("the page to load", "document.readyState === 'complete'")
}

fn as_asked(page: &Page) -> Result<()> {
    for path in FORMS {
        open(page, path, "?theme=light")?;
        let [plain, _, sans, serif, letters] = &look(page)?[..] else {
            anyhow::bail!("no look");
        };
        ensure!(plain == "rgb(26, 31, 36)" && sans == letters, "{plain} {sans} {letters}");
        for (query, accent, corner, text, heading) in [
            // Strong enough as it is.
            ("theme=light&accent=a00000&radius=12", "rgb(160, 0, 0)", "12px", sans, serif),
            ("theme=dark&accent=FFE600", "rgb(255, 230, 0)", "0px", sans, serif),
            ("theme=light&face=serif", "rgb(26, 31, 36)", "0px", serif, serif),
            ("theme=light&face=sans&radius=24", "rgb(26, 31, 36)", "24px", sans, sans),
        ] {
            open(page, path, &format!("?{query}"))?;
            let found = look(page)?;
            let wanted = [accent, corner, text, heading, letters];
            ensure!(found == wanted, "{path}?{query}: {found:?}");
        }
        open(page, path, "?face=system")?;
        let found = look(page)?;
        let is_system = |face: &String| face.starts_with("system-ui");
        ensure!(found.iter().skip(2).take(2).all(is_system), "{found:?}");
        ensure!(found.get(4) == Some(letters), "the map keeps its letters: {found:?}");
    }
    Ok(())
}

/// Nothing but what is written in the documentation, however it is written.
const NONSENSE: [&str; 12] = [
    "accent=red",
    "accent=%23a00000",
    "accent=a0000",
    "accent=a00000;color:red",
    "accent=url(//evil.example/x)",
    "accent=a00000%0A",
    "radius=25",
    "radius=-1",
    "radius=1e1",
    "radius=8px;position:fixed",
    "face=Comic%20Sans",
    "face=serif%22%3E%3Cscript%3E&theme=red",
];

fn nonsense(page: &Page) -> Result<()> {
    for path in FORMS {
        open(page, path, "")?;
        let plain = look(page)?;
        for query in NONSENSE {
            open(page, path, &format!("?{query}"))?;
            let found = look(page)?;
            ensure!(found == plain, "{path}?{query}: {found:?}");
            page.must(
                query,
                "(d => !d.face && !d.theme)(document.documentElement.dataset) && document.documentElement.style.length === 0",
            )?;
        }
    }
    Ok(())
}

/// Three hundred colours by lot, on every ground on which text stands, in light and in dark.
fn contrast(page: &Page) -> Result<()> {
    let url = page.site.url(&format!("embed/{STORY}russia/excerpt/"));
    let host = host::start("id=frame width=640 height=600", &url)?;
    page.go(&host.origin)?;
    page.until("the host's page to load", "document.readyState === 'complete'")?;
    let frame = page.session.find("#frame")?;
    page.session.post("frame", &json!({ "id": frame.0 }))?;
    let measured = page.session.script(ACCENTS, &json!([]))?;
    ensure!(measured == json!([600, []]), "{measured}");
    leave(page)
}

/// Gives how many accents there were, and those that are too weak.
const ACCENTS: &str = "
    const part = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    const probe = document.body.appendChild(document.createElement('i'));
    const shown = (value) => {
      probe.style.color = value;
      return light(getComputedStyle(probe).color.match(/\\d+/g).slice(0, 3).map(Number));
    };
    let seed = 7;
    const lot = () => (seed = (seed * 48271) % 2147483647) % 256;
    const edges = ['ffffff', '000000', '808080', '121518', 'eef2f5'];
    const grounds = {};
    const seen = [];
    const weak = [];
    for (let at = 0; at < 300; at += 1) {
      const drawn = [lot(), lot(), lot()].map((v) => v.toString(16).padStart(2, '0')).join('');
      const accent = edges[at] ?? drawn;
      for (const theme of ['light', 'dark']) {
        const data = { whosays: 1, type: 'look', theme, accent };
        // As if the page around it had said so.
        dispatchEvent(new MessageEvent('message', { data, source: parent }));
        const colour = shown('var(--accent, transparent)');
        seen.push(colour);
        grounds[theme] ??= ['--page', '--sea'].map((ground) => shown(`var(${ground})`));
        for (const other of grounds[theme]) {
          const ratio = (Math.max(colour, other) + 0.05) / (Math.min(colour, other) + 0.05);
          if (!(ratio >= 4.5)) weak.push([accent, theme, other, ratio]);
        }
      }
    }
    return [seen.length, weak.slice(0, 5)];";

fn while_it_runs(page: &Page) -> Result<()> {
    let host = article(page, &element(page, "actor=north-korea theme=light"))?;
    go(page, &host)?;
    enter(page)?;
    page.awake()?;
    page.js("(window.marked = true)")?;
    page.click("a.chip[data-actor=iran]")?;
    page.until_selected("iran")?;
    leave(page)?;
    for (name, value) in
        [("theme", "dark"), ("accent", "#ffe600"), ("radius", "9"), ("face", "serif")]
    {
        page.session.script(
            "document.querySelector('who-says').setAttribute(...arguments)",
            &json!([name, value]),
        )?;
    }
    page.must("the frame's corners", &format!("{FRAME}.style.borderRadius === '9px'"))?;
    enter(page)?;
    page.until("the colours", "document.documentElement.dataset.theme === 'dark'")?;
    page.until("the face", "document.documentElement.dataset.face === 'serif'")?;
    let found = look(page)?;
    ensure!(found.starts_with(&["rgb(255, 230, 0)".into(), "9px".into()]), "{found:?}");
    page.must("the frame is the same", "window.marked === true")?;
    page.must(
        "what was picked stays",
        "document.querySelector('#reader').dataset.selected === 'iran'",
    )?;
    page.until(
        "links that lead to the same colours",
        "document.querySelector('a.chip[data-actor=china]').href.includes('theme=dark')",
    )?;
    share::open(page)?;
    let link = page.string("document.getElementById('share-link').value")?;
    ensure!(link.ends_with("#whosays=food-for-arms/iran/?theme=dark"), "{link}");
    page.click("#share [data-share=close]")?;
    leave(page)?;
    // As the reader has it, once nothing is asked for.
    page.js("document.querySelector('who-says').setAttribute('theme', 'auto')")?;
    page.js("document.querySelector('who-says').removeAttribute('accent')")?;
    enter(page)?;
    page.until("no colours", "!document.documentElement.dataset.theme")?;
    page.until("no accent", "document.documentElement.style.getPropertyValue('--accent') === ''")?;
    leave(page)
}

fn through_loads(page: &Page) -> Result<()> {
    open(page, "north-korea/", "?accent=a00000&radius=12&face=serif&theme=light")?;
    let before = look(page)?;
    page.click("a.chip[data-actor=iran]")?;
    page.until("the other page", "location.pathname.endsWith('/iran/')")?;
    page.until("it to load", "document.readyState === 'complete'")?;
    let after = look(page).context("after a page was loaded")?;
    ensure!(before == after, "{before:?}, then {after:?}");
    Ok(())
}
