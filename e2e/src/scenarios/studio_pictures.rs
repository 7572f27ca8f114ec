//! The pictures of the studio in its docs: `cargo xtask screenshots` draws them anew.

use std::{fs, path::Path};

use anyhow::{Result, ensure};
use serde_json::json;

use super::studio::{OPEN, button, fill, open, put_bytes};
use crate::engine::Engine;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::session;
use crate::small::small;

/// Only Chromium can pretend to be any screen.
pub const SCENARIOS: &[Scenario] =
    &[Scenario::new("studio_pictures", pictures).only(&[Engine::Chromium])];

/// The most bytes of a picture.
const MOST: usize = 120_000;

/// The story that `whosays new` writes.
const STORY: &str = include_str!("../../../crates/whosays/assets/first-story.toml");
/// An article that could have been its own.
const ARTICLE: &str = "Two countries quarrel over a dam, and a court has not decided.\n\
    The Foreign Ministry of Country A said on Monday that it had reason to believe that Country B had built a dam in \
    breach of their treaty. “We have the pictures,” a spokesman said.\n\
    Country B denied that the dam was new: it had been there before the treaty, its government said.\n\
    Country A also accused Country B of having threatened its envoys.\n\
    The Court of Arbitration found that it could not yet say whether the treaty was broken.\n\
    Both countries said that they would take part in talks next month.";

fn pictures(page: &Page) -> Result<()> {
    screen(page, [1280, 720])?;
    open(page)?;
    page.until("the tour", "!!document.querySelector('.tour')")?;
    take(page, "tour")?;
    screen(page, [1440, 860])?;
    button(page, "Skip")?;
    fill(page, ".paste", ARTICLE)?;
    button(page, "Use this article")?;
    let story =
        STORY.replace("\"ID\"", "\"the-dam\"").replace("\"TITLE\"", "\"Who broke the treaty?\"");
    put_bytes(page, OPEN, "story.toml", story.as_bytes())?;
    button(page, "Country B has built a dam")?;
    page.until("the form", "document.querySelector('#field-id')?.value === 'broke-the-treaty'")?;
    let inside = "document.querySelector('.stage iframe').contentDocument";
    page.until("the explainer", &format!("{inside}?.querySelectorAll('.chip').length === 3"))?;
    page.session.script("document.querySelector('.middle').scrollTo(0, 0);", &json!([]))?;
    take(page, "coding")?;
    button(page, "Text")?;
    page.until("the text", "!!document.querySelector('#story-text')")?;
    let faulty = story.replacen("source = \"country-b\"", "source = \"country-bee\"", 1);
    fill(page, "#story-text", &faulty)?;
    page.until(
        "it is told",
        "document.querySelector('.problems').textContent.includes('country-bee')",
    )?;
    page.must("they are opened", "(document.querySelector('.problems summary').click(), true)")?;
    page.must("a click", "(document.querySelector('.problem').click(), true)")?;
    take(page, "mistake")?;
    button(page, "Undo")?;
    button(page, "Forms")?;
    screen(page, [480, 860])?;
    page.session.script("document.querySelector('.middle').scrollIntoView();", &json!([]))?;
    take(page, "narrow")
}

fn screen(page: &Page, [width, height]: [u32; 2]) -> Result<()> {
    let screen =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    page.session.cdp("Emulation.setDeviceMetricsOverride", &screen)?;
    page.session.cdp("Emulation.setScrollbarsHidden", &json!({ "hidden": true })).map(drop)
}

/// Takes what the window shows.
fn take(page: &Page, name: &str) -> Result<()> {
    page.settle()?;
    page.settle()?;
    let answer = page.session.cdp("Page.captureScreenshot", &json!({ "format": "png" }))?;
    let picture = small(&session::decode(answer.get("data").unwrap_or_default())?)?;
    ensure!(picture.len() < MOST, "{name} has {} bytes", picture.len());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/studio");
    fs::create_dir_all(&folder)?;
    Ok(fs::write(folder.join(format!("{name}.png")), picture)?)
}
