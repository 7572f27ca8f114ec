//! Keeps pictures of the page as output of the run.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::json;

use crate::engine::Engine;
use crate::page::Page;
use crate::session;

/// Where the pictures go, below the folder of the run.
const FOLDER: &str = "ci-output/shots";

/// Takes the page from top to bottom (`WebKit`: what the window shows).
pub fn take(page: &Page, name: &str) -> Result<()> {
    let png = match page.engine {
        Engine::Chromium => {
            // A scroll bar would take its width off the page in the picture.
            page.session.cdp("Emulation.setScrollbarsHidden", &json!({ "hidden": true }))?;
            let all = json!({ "format": "png", "captureBeyondViewport": true });
            let answer = page.session.cdp("Page.captureScreenshot", &all)?;
            session::decode(answer.get("data").unwrap_or_default())?
        }
        Engine::Firefox => page.session.png("moz/screenshot/full")?,
        Engine::Webkit => page.session.png("screenshot")?,
    };
    let folder = Path::new(FOLDER).join(page.engine.to_string());
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(format!("{name}.png")), png)?;
    Ok(())
}
