//! What each engine's own console holds against the page: errors, warnings, policy violations.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Page;

/// Every complaint in the console. `printed` is what the driver printed during the session.
pub fn complaints(page: &Page, printed: &str) -> Result<Vec<String>> {
    match page.engine {
        Engine::Chromium => chromium(page),
        Engine::Firefox => firefox(page, printed),
        Engine::Webkit => webkit(page),
    }
}

fn chromium(page: &Page) -> Result<Vec<String>> {
    let log = page.session.post("se/log", &json!({ "type": "browser" }))?;
    let entries = log.as_array().context("no browser log")?;
    let text =
        |entry: &Value, key| entry.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(entries
        .iter()
        .filter(|entry| matches!(text(entry, "level").as_str(), "SEVERE" | "WARNING"))
        .map(|entry| text(entry, "message"))
        .collect())
}

/// Page errors and policy violations are in the browser-wide console; what the page logs itself
/// goes to the driver's output.
fn firefox(page: &Page, printed: &str) -> Result<Vec<String>> {
    let messages = page.session.chrome_script(
        "return Services.console.getMessageArray()
            .filter(m => m instanceof Ci.nsIScriptError)
            .filter(m => !m.isFromChromeContext && (m.sourceName.startsWith('http')
                || /CSP|Mixed|CORS|SRI|content javascript/.test(m.category)))
            .map(m => `${m.category}: ${m.errorMessage} (${m.sourceName})`);",
    )?;
    let mut found: Vec<String> = serde_json::from_value(messages)?;
    let logged = printed.lines().filter(|line| {
        ["console.error: ", "console.warn: "]
            .iter()
            .any(|start| line.strip_prefix(start).is_some_and(|rest| !of_the_browser(rest)))
    });
    found.extend(logged.map(str::to_owned));
    Ok(found)
}

/// Firefox names its own loggers ("`RSLoader: …`"); what a page logs begins with the value.
fn of_the_browser(message: &str) -> bool {
    message.split_once(": ").is_some_and(|(name, _)| name.chars().all(char::is_alphanumeric))
}

/// `MiniBrowser` prints no console while it is driven, so the page itself is listened to.
fn webkit(page: &Page) -> Result<Vec<String>> {
    let mut heard = page.heard.take();
    heard.extend(overheard(page)?);
    Ok(heard)
}

/// `WebKit`: notes what the document complains of from here on. What it did before shows in its
/// failing to wake up, and in the other engines.
pub fn listen(page: &Page) -> Result<()> {
    if !listens(page) {
        return Ok(());
    }
    let body = "if (window.overheard) return;
        const heard = window.overheard = [];
        for (const level of ['error', 'warn']) {
            const write = console[level];
            console[level] = (...what) => {
                heard.push(`console.${level}: ${what.join(' ')}`);
                write.apply(console, what);
            };
        }
        addEventListener('error', e => heard.push(`error: ${e.message}`));
        addEventListener('unhandledrejection', e => heard.push(`unhandled: ${e.reason}`));
        document.addEventListener('securitypolicyviolation',
            e => heard.push(`violates ${e.violatedDirective}: ${e.blockedURI}`));";
    page.session.script(body, &json!([])).map(drop)
}

/// `WebKit`: what was noted in the current document.
pub fn overheard(page: &Page) -> Result<Vec<String>> {
    if listens(page) { page.strings("window.overheard ?? []") } else { Ok(Vec::new()) }
}

fn listens(page: &Page) -> bool {
    page.engine == Engine::Webkit && page.setup.scripts
}

#[cfg(test)]
mod tests {
    use super::of_the_browser;

    #[test]
    fn tells_firefox_from_the_page() {
        assert!(of_the_browser("RSLoader: "));
        assert!(!of_the_browser("\"boo: hoo\""));
        assert!(!of_the_browser("({a:1})"));
    }
}
