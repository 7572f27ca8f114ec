//! The three browser engines and what each wants to hear when a session starts.

use std::fmt;

use anyhow::Result;
use serde_json::{Value, json};

use crate::setup::{Delivery, Scheme, Setup};
use crate::tools;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink, through Chromium and chromedriver.
    Chromium,
    /// Gecko, through Firefox and geckodriver.
    Firefox,
    /// `WebKit`, through `MiniBrowser` and `WebKitWebDriver`.
    Webkit,
}

impl Engine {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The capabilities of a new session.
    pub fn capabilities(self, setup: &Setup) -> Result<Value> {
        let mut always = match self {
            Self::Chromium => chromium()?,
            Self::Firefox => firefox(setup)?,
            Self::Webkit => webkit()?,
        };
        // A held wasm must not hold up the navigation. Otherwise the default stays: told to be
        // eager, `WebKit` never sees the end of a navigation within a document or a frame.
        if setup.delivery == Delivery::WasmHeld
            && let Some(map) = always.as_object_mut()
        {
            // `WebKit` would wait for the whole load at the next command after an eager one.
            let wait = if self == Self::Webkit { "none" } else { "eager" };
            map.insert("pageLoadStrategy".into(), json!(wait));
        }
        Ok(json!({ "capabilities": { "alwaysMatch": always } }))
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        })
    }
}

fn chromium() -> Result<Value> {
    Ok(json!({
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": tools::chromium()?,
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--window-size=1280,900",
                // A machine without a mouse would say that it cannot hover.
                "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
            ],
        },
    }))
}

fn firefox(setup: &Setup) -> Result<Value> {
    let mut prefs = json!({
        "devtools.console.stdout.content": true,
        "devtools.console.stdout.chrome": false,
        "ui.prefersReducedMotion": i32::from(setup.reduced_motion),
        "layout.css.prefers-color-scheme.content-override":
            i32::from(setup.scheme == Scheme::Light),
        "javascript.enabled": setup.scripts,
        // A mouse: fine, and it hovers. A machine without one would say that it cannot.
        "ui.primaryPointerCapabilities": 6,
        "ui.allPointerCapabilities": 6,
    });
    if setup.forced_colours
        && let Some(map) = prefs.as_object_mut()
    {
        map.insert("ui.useAccessibilityTheme".into(), json!(1));
        map.insert("browser.display.document_color_use".into(), json!(2));
    }
    Ok(json!({
        "moz:firefoxOptions": {
            "binary": tools::firefox()?,
            "args": ["-headless"],
            "prefs": prefs,
        },
    }))
}

fn webkit() -> Result<Value> {
    Ok(json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {
            "binary": tools::mini_browser()?,
            "args": ["--automation"],
        },
    }))
}
