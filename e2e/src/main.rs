//! Walks the reader's paths through the built site in three browser engines, and tries the
//! hosting docs on the real servers. html-validate reads every page.
//!
//! One `WebDriver` source drives Chromium, Firefox and `WebKit`. Names filter as in any Rust
//! test: `whosays-e2e chromium::pick`, `whosays-e2e --test-threads 1 hydrate`, `whosays-e2e nginx`.
//! Environment: `WHOSAYS_DIST` (the site, default `dist`), `WHOSAYS_AXE` (path of `axe.min.js`),
//! `WHOSAYS_VALIDATOR` (path of `html-validate.mjs`), `WHOSAYS_HOSTS` (the libraries of host pages,
//! in the order of `libraries.rs`), `WHOSAYS_GECKODRIVER` (else found on `PATH`), `WHOSAYS_ONLY`
//! (what is drawn or measured instead: `shots`, the `pictures` of the docs, the studio's `latency`), `WHOSAYS_FRAME`
//! (the folder of the reader that a program carries), `WHOSAYS_WITHOUT` (what this machine cannot run:
//! `webkit,nginx`).

mod alter;
mod axe;
mod complaints;
mod console;
mod corrected;
mod driver;
mod drivers;
mod engine;
mod frame;
mod host;
mod hostile;
mod hosts;
mod input;
mod libraries;
mod made_up;
mod one_program;
mod page;
mod press;
mod qr;
mod scenario;
mod scenarios;
mod server;
mod session;
mod setup;
mod shelf;
mod shot;
mod site;
mod small;
mod story;
mod tools;
mod valid;
mod variant;
mod walk;

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::Arguments;

fn main() -> ExitCode {
    let mut args = Arguments::from_args();
    // Three engines side by side; more sessions than that only slow each other down.
    args.test_threads.get_or_insert(3);
    let drivers = Arc::new(drivers::Drivers::default());
    let mut trials = hosts::trials(&drivers);
    trials.extend(one_program::trials());
    trials.extend(valid::trials());
    trials.extend(walk::trials(&drivers));
    let without = without();
    let trials = trials.into_iter().map(|trial| {
        let cannot = trial.name().split("::").any(|word| without.iter().any(|part| part == word));
        trial.with_ignored_flag(cannot)
    });
    let trials = trials.collect();
    let conclusion = libtest_mimic::run(&args, trials);
    drivers.end();
    conclusion.exit_code()
}

/// The parts that this machine has not what it takes for: first or last words of names of tests.
/// They are listed as ignored, and not left out, so that nobody takes a part for the whole.
fn without() -> Vec<String> {
    let parts = std::env::var("WHOSAYS_WITHOUT").unwrap_or_default();
    parts.split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
