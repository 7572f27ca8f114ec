//! How soon the explainer beside the forms shows what is typed: `cargo xtask bench --studio` prints it.
//!
//! A benchmark: it judges nothing, and runs only when it is asked for.

use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;
use whosays_sample::Sample;

use super::studio::{OPEN, WIDE, button, open, put_bytes};
use crate::engine::Engine;
use crate::page::Page;
use crate::scenario::Scenario;

/// Where its figures are told.
pub const SCENARIOS: &[Scenario] =
    &[Scenario::new("studio_latency", latency).with(WIDE).only(&[Engine::Chromium])];

/// How many letters are typed; the first are not counted, since code that ran seldom runs slowly.
const LETTERS: usize = 60;
const UNCOUNTED: usize = 10;
/// How many statements a story has, and how many milliseconds a letter may take there.
const SIZES: [(usize, u32); 2] = [(50, 100), (500, 300)];

fn latency(page: &Page) -> Result<()> {
    println!("\nFrom a letter typed into the title to the frame in which the explainer shows it:");
    for (statements, aim) in SIZES {
        open(page)?;
        let actors = if statements > 100 { 40 } else { 12 };
        let story = Sample::new(actors, statements, 1).toml();
        if statements == 50 {
            button(page, "Skip")?;
        }
        put_bytes(page, OPEN, "story.toml", story.as_bytes())?;
        let inside = "document.querySelector('.stage iframe').contentDocument";
        page.until("the explainer", &format!("{inside}?.querySelectorAll('.chip').length > 3"))?;
        page.until("the form", "!!document.querySelector('#field-title')")?;
        // Browsers complain where somebody is to be asked whether to leave who never came.
        page.click("#field-title")?;
        let mut took = Vec::new();
        for letter in 0..LETTERS {
            std::thread::sleep(Duration::from_millis(150));
            took.push(one(page, inside, letter)?);
        }
        let mut took = took.split_off(UNCOUNTED);
        took.sort_by(f64::total_cmp);
        let at = |part: usize| took.get(took.len() * part / 100).copied().context("no letter");
        let (half, most) = (at(50)?, at(98)?);
        println!(
            "{statements:>4} statements: median {half:.0} ms, p98 {most:.0} ms (aim {aim} ms)"
        );
    }
    Ok(())
}

/// Types one letter, and gives the milliseconds until a frame is painted that has it.
fn one(page: &Page, inside: &str, letter: usize) -> Result<f64> {
    let word = format!("Qz{letter}q");
    let start = format!(
        "window.__took = null;
        (() => {{
            const word = {}, field = document.querySelector('#field-title'), start = performance.now();
            field.value = 'It is said that ' + word;
            field.dispatchEvent(new Event('input', {{ bubbles: true }}));
            const look = () => {{
                if ({inside}.body.textContent.includes(word))
                    requestAnimationFrame(() => window.__took = performance.now() - start);
                else requestAnimationFrame(look);
            }};
            requestAnimationFrame(look);
        }})();",
        json!(word)
    );
    page.session.script(&start, &json!([]))?;
    page.until("it is shown", "window.__took !== null")?;
    page.js("window.__took")?.as_f64().context("no time")
}
