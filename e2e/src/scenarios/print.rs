//! On paper.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::engine::Engine;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::session;

/// `MiniBrowser` cannot print or show a page as printed.
const PRINTERS: &[Engine] = &[Engine::Chromium, Engine::Firefox];

pub const SCENARIOS: &[Scenario] = &[Scenario::new("print", print).only(PRINTERS)];

fn print(page: &Page) -> Result<()> {
    page.open("north-korea/")?;
    if page.engine == Engine::Chromium {
        page.emulate(Some("print"))?;
    } else {
        page.session
            .chrome_script("gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print';")?;
    }
    page.until("print styles", "matchMedia('print').matches")?;
    let shown = |css: &str| {
        page.strings(&format!(
            "[...document.querySelectorAll('{css}')]
                .filter(e => e.checkVisibility({{ visibilityProperty: true }}))
                .map(e => e.dataset.statement ?? e.dataset.view ?? e.className)"
        ))
    };
    let all = page.strings(
        "[...document.querySelectorAll('#body-north-korea article.statement')].map(e => e.dataset.statement)",
    )?;
    ensure!(!all.is_empty(), "no statements at all");
    let printed = shown("#body-north-korea article.statement")?;
    ensure!(printed == all, "printed are only {printed:?} of {all:?}");
    let controls = shown("nav.views, nav.views a, a.clear")?;
    ensure!(controls.is_empty(), "controls on paper: {controls:?}");
    let pdf = session::decode(&page.session.post("print", &json!({}))?)?;
    ensure!(pdf.starts_with(b"%PDF"), "not a PDF");
    Ok(())
}
