//! Picking an actor with a mouse or a finger, on its chip or on its land.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::engine::Engine;
use crate::input::{self, Pointer};
use crate::page::Page;
use crate::scenario::Scenario;

/// `WebKitWebDriver` has no touch pointer.
const TOUCH: &[Engine] = &[Engine::Chromium, Engine::Firefox];

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("pick_by_click", by_click),
    Scenario::new("pick_on_land", on_land),
    Scenario::new("pick_by_touch", by_touch).only(TOUCH),
    Scenario::new("pick_one_after_another", one_after_another),
    Scenario::new("clear_by_link", clear_by_link),
    Scenario::new("hover_previews", hover_previews),
];

/// Fails unless the page shows exactly this actor, in every place that says what is selected.
pub fn showing(page: &Page, actor: &str) -> Result<()> {
    page.until_selected(actor)?;
    page.rest()?;
    page.until_at(&if actor.is_empty() { String::new() } else { format!("{actor}/") })?;
    for part in ["head", "body"] {
        let seen = page.strings(&format!(
            "[...document.querySelectorAll('.{part}')]
                .filter(e => e.checkVisibility({{ visibilityProperty: true }})).map(e => e.dataset.pane)"
        ))?;
        ensure!(seen == [actor], "visible {part}s: {seen:?}");
    }
    let current = page.strings(
        "[...document.querySelectorAll('a.chip[aria-current=page]')].map(e => e.dataset.actor)",
    )?;
    let wanted: Vec<&str> = crate::story::CHIPS.into_iter().filter(|chip| *chip == actor).collect();
    ensure!(current == wanted, "chips marked as current: {current:?}");
    Ok(())
}

/// Leaves a mark that only a reload wipes out.
pub fn mark(page: &Page) -> Result<()> {
    page.session.script("window.sameDocument = true;", &json!([])).map(drop)
}

/// Fails when the page was reloaded since the mark.
pub fn unmoved(page: &Page) -> Result<()> {
    page.must("the document was kept", "window.sameDocument === true")
}

fn by_click(page: &Page) -> Result<()> {
    page.open("")?;
    mark(page)?;
    let before = page.title()?;
    page.click("a.chip[data-actor=north-korea]")?;
    showing(page, "north-korea")?;
    let name = page.text(".head[data-pane='north-korea'] h2")?;
    ensure!(name.contains("North Korea"), "the heading is {name}");
    let title = page.title()?;
    ensure!(title != before && title.contains("North Korea"), "the title is {title}");
    let told = page.string("document.querySelector('[role=status]').textContent.trim()")?;
    ensure!(told.contains("North Korea"), "announced: {told}");
    ensure!(told.len() <= 120, "too long to be listened to: {told}");
    unmoved(page)
}

fn on_land(page: &Page) -> Result<()> {
    page.open("")?;
    mark(page)?;
    for actor in ["china", "russia", "iran"] {
        input::press(&page.session, Pointer::Mouse, on_land_of(page, actor)?)?;
        showing(page, actor)?;
    }
    unmoved(page)
}

fn by_touch(page: &Page) -> Result<()> {
    if page.engine == Engine::Chromium {
        page.session.cdp("Emulation.setTouchEmulationEnabled", &json!({ "enabled": true }))?;
    }
    page.open("")?;
    mark(page)?;
    page.press(Pointer::Touch, "a.chip[data-actor=iran]")?;
    showing(page, "iran")?;
    input::press(&page.session, Pointer::Touch, on_land_of(page, "china")?)?;
    showing(page, "china")?;
    unmoved(page)
}

fn one_after_another(page: &Page) -> Result<()> {
    page.open("")?;
    mark(page)?;
    for actor in crate::story::CHIPS {
        page.click(&format!("a.chip[data-actor='{actor}']"))?;
        showing(page, actor)?;
    }
    unmoved(page)
}

fn clear_by_link(page: &Page) -> Result<()> {
    page.open("")?;
    mark(page)?;
    let overview = page.title()?;
    page.click("a.chip[data-actor=slovakia]")?;
    showing(page, "slovakia")?;
    page.click(".head[data-pane='slovakia'] a.clear")?;
    showing(page, "")?;
    ensure!(page.title()? == overview, "the overview's title is not back");
    unmoved(page)
}

fn hover_previews(page: &Page) -> Result<()> {
    page.open("")?;
    let point = page.middle("a.chip[data-actor=russia]")?;
    input::hover(&page.session, point)?;
    let strength = |of: &str, opacity: &str| {
        format!(
            "[...document.querySelectorAll('.line{of}')].filter(e => e.checkVisibility())
                .every(e => getComputedStyle(e).opacity === '{opacity}')"
        )
    };
    page.until("the lines of russia to stand out", &strength("[data-of~=russia]", "1"))?;
    page.until("the others to step back", &strength(":not([data-of~=russia])", "0.24"))?;
    page.must("nothing is selected", "document.querySelector('#reader').dataset.selected === ''")?;
    page.must(
        "the head is of what is selected",
        "document.querySelectorAll('.head').length === 1",
    )?;
    ensure!(page.place()?.is_empty(), "hovering changed the address");
    let away = page.middle("h1")?;
    input::hover(&page.session, away)?;
    page.until("all lines to be as before", &strength("", "1"))
}

/// A point of the viewport that is nothing but this actor's land.
fn on_land_of(page: &Page, actor: &str) -> Result<[i64; 2]> {
    let found = page.session.script(
        "const path = document.querySelector(`svg.land-map a[data-actor='${arguments[0]}'] > path`);
         if (!path) return null;
         path.scrollIntoView({ block: 'center', behavior: 'instant' });
         const r = path.getBoundingClientRect();
         const steps = 40;
         for (let i = 1; i < steps; i++) for (let j = 1; j < steps; j++) {
             const x = Math.round(r.x + r.width * i / steps);
             const y = Math.round(r.y + r.height * j / steps);
             if (document.elementFromPoint(x, y) === path) return [x, y];
         }
         return null;",
        &json!([actor]),
    )?;
    serde_json::from_value(found).with_context(|| format!("no free land of {actor} to click"))
}
