//! Narrow screens and large print.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::engine::Engine;
use crate::frame::Frame;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::story::pages;

/// `WebKitWebDriver` can neither zoom nor emulate a zoomed screen; its 320 px frame stands in.
const ZOOM: &[Engine] = &[Engine::Chromium, Engine::Firefox];

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("no_sideways_scrolling_at_320", at_320),
    Scenario::new("chips_fit_at_every_width", chips),
    Scenario::new("zoomed_to_400_percent", zoomed).only(ZOOM),
    Scenario::new("a_finger_scrolls_and_zooms_over_the_map", touched).only(ZOOM),
];

const WIDTHS: [u32; 13] = [300, 320, 360, 390, 430, 480, 600, 768, 899, 900, 1024, 1100, 1440];

/// What sticks out of the page at its sides, if the page scrolls sideways at all.
pub(super) const STICKING_OUT: &str = "(d => d.scrollWidth <= d.clientWidth ? [] : [`${d.scrollWidth} > ${d.clientWidth}`,
    ...[...document.body.querySelectorAll('*')]
        .filter(e => e.checkVisibility() && (r => r.right > d.clientWidth + 0.5 || r.left < -0.5)(e.getBoundingClientRect()))
        .slice(0, 8).map(e => e.tagName + '.' + (e.className.baseVal ?? e.className))])(document.documentElement)";

fn at_320(page: &Page) -> Result<()> {
    let frame = Frame::open(page, 320, "")?;
    let pages = pages().map(|actor| format!("{actor}/"));
    let views = ["?view=ledger", "?view=table", "north-korea/?view=ledger"].map(str::to_owned);
    for path in std::iter::once(String::new()).chain(pages).chain(views) {
        frame.show(&path)?;
        let out = page.strings(STICKING_OUT)?;
        ensure!(out.is_empty(), "`{path}` scrolls sideways: {out:?}");
    }
    Ok(())
}

/// Every chip can be hit at every width: large enough, inside the page, over no other chip.
fn chips(page: &Page) -> Result<()> {
    let frame = Frame::open(page, 1440, "")?;
    for width in WIDTHS {
        frame.set_width(width)?;
        let faults = page.strings(
            "(chips => {
                const box = new Map(chips.map(c => [c.dataset.actor, c.getBoundingClientRect()]));
                const faults = [];
                for (const [name, r] of box) {
                    if (r.width < 43.9 || r.height < 43.9) faults.push(`${name} is ${r.width} x ${r.height}`);
                    if (r.left < -0.5 || r.right > document.documentElement.clientWidth + 0.5)
                        faults.push(`${name} sticks out: ${r.left} to ${r.right}`);
                    for (const [other, o] of box)
                        if (name < other && Math.min(r.right, o.right) - Math.max(r.left, o.left) > 0.1
                            && Math.min(r.bottom, o.bottom) - Math.max(r.top, o.top) > 0.1)
                            faults.push(`${name} overlaps ${other}`);
                }
                if (box.size === 0) faults.push('no chips');
                return faults;
            })([...document.querySelectorAll('nav.chips a.chip')])",
        )?;
        ensure!(faults.is_empty(), "at {width} px: {faults:?}");
        let out = page.strings(STICKING_OUT)?;
        ensure!(out.is_empty(), "at {width} px: {out:?}");
    }
    Ok(())
}

/// 1280 px at 400 % are 320 CSS px (WCAG 1.4.10).
fn zoomed(page: &Page) -> Result<()> {
    if page.engine == Engine::Chromium {
        let screen =
            json!({ "width": 320, "height": 256, "deviceScaleFactor": 4, "mobile": false });
        page.session.cdp("Emulation.setDeviceMetricsOverride", &screen)?;
    }
    for path in ["", "north-korea/", "china/?view=table"] {
        page.open(path)?;
        if page.engine == Engine::Firefox {
            page.session.chrome_script("gBrowser.selectedBrowser.fullZoom = 4;")?;
        }
        page.until("the zoom", "innerWidth <= 330")?;
        let out = page.strings(STICKING_OUT)?;
        ensure!(out.is_empty(), "`{path}` scrolls sideways: {out:?}");
    }
    Ok(())
}

/// Nothing between the map and the root takes a sideways pan or a pinch away from the page.
fn touched(page: &Page) -> Result<()> {
    page.open("")?;
    let taken = page.strings(
        "(() => {
            const taken = [];
            for (let e = document.querySelector('.map-box a.chip'); e; e = e.parentElement) {
                const action = getComputedStyle(e).touchAction;
                if (!['auto', 'manipulation', 'pan-x pan-y pinch-zoom'].includes(action))
                    taken.push(`${e.tagName}.${e.className}: ${action}`);
            }
            return taken;
        })()",
    )?;
    ensure!(taken.is_empty(), "{taken:?}");
    Ok(())
}
