//! The address is the selection's only home.

use anyhow::{Result, ensure};
use serde_json::json;

use super::pick::{mark, showing, unmoved};
use crate::page::{Page, STORY};
use crate::scenario::Scenario;
use crate::site::Site;
use crate::variant::variant;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("deep_link", deep_link),
    Scenario::new("back_and_forward", back_and_forward),
    Scenario::new("back_to_a_deep_link", back_to_a_deep_link),
    Scenario::new("unknown_parameters_are_ignored", unknown_parameters),
    Scenario::new("root_leads_to_the_story", root),
    Scenario::new("without_a_history_the_state_is_still_known", no_history),
];

fn deep_link(page: &Page) -> Result<()> {
    page.open("china/")?;
    showing(page, "china")?;
    ensure!(page.title()?.contains("China"), "the title is {}", page.title()?);
    mark(page)?;
    page.click("a.chip[data-actor=russia]")?;
    showing(page, "russia")?;
    unmoved(page)
}

fn back_and_forward(page: &Page) -> Result<()> {
    page.open("")?;
    mark(page)?;
    let mut titles = vec![page.title()?];
    for actor in ["north-korea", "china"] {
        page.click(&format!("a.chip[data-actor={actor}]"))?;
        showing(page, actor)?;
        titles.push(page.title()?);
    }
    let walk = [("back", "north-korea", 1), ("back", "", 0), ("forward", "north-korea", 1)];
    for (way, actor, title) in walk {
        page.session.post(way, &json!({}))?;
        showing(page, actor)?;
        let wanted = titles.get(title);
        ensure!(Some(&page.title()?) == wanted, "{way}: the title is not {wanted:?}");
    }
    unmoved(page)
}

fn back_to_a_deep_link(page: &Page) -> Result<()> {
    page.open("slovakia/")?;
    mark(page)?;
    page.click(".head[data-pane='slovakia'] a.clear")?;
    showing(page, "")?;
    page.session.post("back", &json!({}))?;
    showing(page, "slovakia")?;
    unmoved(page)
}

fn unknown_parameters(page: &Page) -> Result<()> {
    page.open("iran/?childId=embed-1&initialWidth=640&view=nonsense#amp=1")?;
    page.until_selected("iran")?;
    page.click("a.chip[data-actor=wagner]")?;
    page.until_selected("wagner")?;
    let place = page.place()?;
    ensure!(place == "wagner/", "strange parameters were carried on: {place}");
    Ok(())
}

/// With one story at once, with more by way of a list.
fn root(page: &Page) -> Result<()> {
    let alone = Site::start(&variant()?.root, &page.setup)?;
    page.go(&alone.url(""))?;
    let story = alone.url(STORY);
    page.poll("the only story", || Ok(page.url()? == story))?;
    page.awake()?;
    page.go(&page.site.url(""))?;
    page.until("the list", "document.readyState === 'complete'")?;
    page.click(&format!(".stories a[href='{STORY}']"))?;
    page.until_at("")?;
    page.awake()?;
    showing(page, "")
}

/// Some sandboxes refuse to write addresses. What is on the screen is shared all the same.
fn no_history(page: &Page) -> Result<()> {
    page.open("")?;
    page.session.script(
        "history.pushState = () => { throw new DOMException('refused', 'SecurityError'); };",
        &json!([]),
    )?;
    for actor in ["china", "russia"] {
        page.click(&format!("a.chip[data-actor={actor}]"))?;
        page.until_selected(actor)?;
        let told = page.string(
            "(detail => { dispatchEvent(new CustomEvent('whosays:ask', { detail })); return detail.address; })({})",
        )?;
        let wanted = page.site.url(&format!("{STORY}{actor}/"));
        ensure!(told == wanted, "told {told}, not {wanted}");
    }
    Ok(())
}
