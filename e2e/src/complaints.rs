//! What no scenario may leave behind: console errors, policy violations, strange requests.

use anyhow::Result;
use serde_json::{Value, json};

use crate::console;
use crate::engine::Engine;
use crate::page::Page;
use crate::setup::Delivery;
use crate::shelf::PREFIX;
use crate::shelf::extension;

/// Begins names of what there is not.
const NOWHERE: &str = "/no-such-";

/// Everything that is wrong after a scenario, whether or not it passed.
pub fn after(page: &Page, printed: &str) -> Result<Vec<String>> {
    let mut found = console::complaints(page, printed)?;
    found.retain(|complaint| !expected(page, complaint));
    found.extend(asked_of_us(page));
    let mut addresses = resources(page)?;
    if page.engine == Engine::Chromium {
        addresses.extend(requests(page)?);
    }
    addresses.sort();
    addresses.dedup();
    found.extend(
        addresses
            .into_iter()
            .filter(|url| !first_party(url))
            .map(|url| format!("request to a third party: {url}")),
    );
    Ok(found)
}

/// Where the server withholds a file, the browser's own line about that file is no fault.
fn expected(page: &Page, complaint: &str) -> bool {
    // Frames may be allowed what only other browsers know; and Firefox lays a page out early when
    // its driver looks into a page that is still on its way.
    let harmless = [
        "Unrecognized feature: 'web-share'",
        "Skipping unsupported feature name",
        "Layout was forced before the page was fully loaded",
        // What was still on its way to a page in a sandbox when the scenario ended. A server that
        // refuses a page without an origin is said in other words: `CORSMissingAllowOrigin`.
        "CORSDidNotSucceed",
        // What a scenario asks for on purpose.
        NOWHERE,
        // What the sandbox of a host forbids, the browser says; the page does without.
        "Blocked opening",
    ];
    if harmless.iter().any(|words| complaint.contains(words)) {
        return true;
    }
    let withheld = match page.setup.delivery {
        Delivery::WasmBlocked | Delivery::WasmBroken | Delivery::ShareFailsOnce => ".wasm",
        Delivery::ScriptsMissing => ".js",
        Delivery::Normal
        | Delivery::Unguarded
        | Delivery::AtHome
        | Delivery::WasmHeld
        | Delivery::Altered(_) => {
            return false;
        }
    };
    let of_the_browser =
        ["Failed to load resource", "Loading failed for the", "Loading module from", "preload"];
    complaint.contains(withheld) && of_the_browser.iter().any(|words| complaint.contains(words))
}

/// Requests that this server could not answer, or that left the sub-path.
fn asked_of_us(page: &Page) -> Vec<String> {
    page.site
        .hits()
        .into_iter()
        .filter_map(|hit| {
            if !hit.path.starts_with(PREFIX) {
                return Some(format!("request outside the sub-path: {}", hit.path));
            }
            let withheld = match page.setup.delivery {
                Delivery::WasmBlocked | Delivery::ShareFailsOnce => extension(&hit.path) == "wasm",
                Delivery::ScriptsMissing => extension(&hit.path) == "js",
                _ => false,
            };
            (hit.status >= 400 && !withheld && !hit.path.contains(NOWHERE))
                .then(|| format!("{} for {}", hit.status, hit.path))
        })
        .collect()
}

/// What the last document loaded, as it says itself.
fn resources(page: &Page) -> Result<Vec<String>> {
    if !page.setup.scripts {
        return Ok(Vec::new());
    }
    page.strings("performance.getEntriesByType('resource').map(e => e.name)")
}

/// What every document of the session asked the network for.
fn requests(page: &Page) -> Result<Vec<String>> {
    let log = page.session.post("se/log", &json!({ "type": "performance" }))?;
    Ok(log
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.get("message").and_then(Value::as_str))
        .filter_map(|text| serde_json::from_str::<Value>(text).ok())
        .filter(|event| {
            event.pointer("/message/method") == Some(&json!("Network.requestWillBeSent"))
        })
        .filter_map(|event| {
            event.pointer("/message/params/request/url").and_then(Value::as_str).map(str::to_owned)
        })
        .collect())
}

/// Loopback only; what carries its own bytes or none asks nobody.
fn first_party(url: &str) -> bool {
    ["http://127.0.0.1:", "file:", "data:", "blob:", "about:"]
        .iter()
        .any(|start| url.starts_with(start))
}
