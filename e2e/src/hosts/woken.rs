//! A host in front of a browser.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use super::Host;
use crate::drivers::Drivers;
use crate::engine::Engine;
use crate::page::STORY;
use crate::session::Session;
use crate::setup::Setup;

/// How long the page may take to wake up.
const PATIENCE: Duration = Duration::from_secs(15);

/// The page wakes up under the host's headers, and the console has nothing against them.
/// Chromium: the one engine that knows every header of them.
pub fn wake_up(host: &Host, drivers: &Drivers) -> Result<()> {
    let driver = drivers.lend(Engine::Chromium)?;
    let outcome = Session::start(driver.port, &Engine::Chromium.capabilities(&Setup::PLAIN)?)
        .and_then(|session| look(&session, host));
    drivers.give_back(Engine::Chromium, driver);
    outcome
}

fn look(session: &Session, host: &Host) -> Result<()> {
    session.post("url", &json!({ "url": format!("{}{STORY}", host.base) }))?;
    session.script("dispatchEvent(new Event('pointermove'));", &json!([]))?;
    let awake = "return document.documentElement.dataset.hydrated === 'true'";
    let started = Instant::now();
    while session.script(awake, &json!([]))? != json!(true) {
        if started.elapsed() > PATIENCE {
            bail!("the page did not wake up within {PATIENCE:?}");
        }
        thread::sleep(Duration::from_millis(20));
    }
    let log = session.post("se/log", &json!({ "type": "browser" }))?;
    let told: Vec<&str> = log
        .as_array()
        .context("no browser log")?
        .iter()
        .filter_map(|entry| entry.get("message").and_then(Value::as_str))
        .collect();
    ensure!(told.is_empty(), "the console says:\n  {}", told.join("\n  "));
    Ok(())
}
