//! Pictures for people to look at: every state at every width, light and dark.

use anyhow::Result;
use serde_json::json;

use super::share;
use crate::engine::Engine;
use crate::frame::Frame;
use crate::page::Page;
use crate::scenario::Scenario;
use crate::shot;

/// Only Chromium can pretend to be any screen; the others show that they agree.
const ANY_SCREEN: &[Engine] = &[Engine::Chromium];
const WINDOW: &[Engine] = &[Engine::Firefox, Engine::Webkit];

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("shots_light", |page| every_screen(page, "light")).only(ANY_SCREEN),
    Scenario::new("shots_dark", |page| every_screen(page, "dark")).only(ANY_SCREEN),
    Scenario::new("shots_light", |page| some_screens(page, "light")).only(WINDOW),
    Scenario::new("shots_dark", |page| some_screens(page, "dark")).only(WINDOW),
];

const STATES: [(&str, &str); 7] = [
    ("overview", "?"),
    ("north-korea", "north-korea/?"),
    ("china", "china/?"),
    ("slovakia", "slovakia/?"),
    ("statement", "statement/china-considering-arms/?"),
    ("ledger", "?view=ledger&"),
    ("table", "?view=table&"),
];

fn every_screen(page: &Page, theme: &str) -> Result<()> {
    for (width, height) in [(320, 640), (360, 740), (768, 1024), (1100, 800), (1440, 900)] {
        let screen = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width <= 480,
        });
        page.session.cdp("Emulation.setDeviceMetricsOverride", &screen)?;
        for (name, path) in STATES {
            page.open(&format!("{path}theme={theme}"))?;
            shot::take(page, &format!("{name}-{width}-{theme}"))?;
        }
        page.open(&format!("china/?theme={theme}"))?;
        share::open(page)?;
        shot::take(page, &format!("share-{width}-{theme}"))?;
    }
    Ok(())
}

fn some_screens(page: &Page, theme: &str) -> Result<()> {
    let few = STATES
        .into_iter()
        .filter(|(name, _)| matches!(*name, "overview" | "north-korea" | "ledger"));
    for (name, path) in few {
        let path = format!("{path}theme={theme}");
        for width in [768, 1100, 1440] {
            page.resize(width, 1000)?;
            page.open(&path)?;
            shot::take(page, &format!("{name}-{width}-{theme}"))?;
        }
        // Narrower than these windows go.
        for width in [320, 360] {
            let frame = Frame::open(page, width, &path)?;
            frame.leave()?;
            shot::take(page, &format!("{name}-{width}-{theme}"))?;
        }
    }
    Ok(())
}
