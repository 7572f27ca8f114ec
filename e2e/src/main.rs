//! Walks the reader's paths through the built site in three browser engines, and tries the
//! hosting docs on the real servers.
//!
//! One `WebDriver` source drives Chromium, Firefox and `WebKit`. Names filter as in any Rust
//! test: `whosays-e2e chromium::pick`, `whosays-e2e --test-threads 1 hydrate`, `whosays-e2e nginx`.
//! Environment: `WHOSAYS_DIST` (the site, default `dist`), `WHOSAYS_AXE` (path of `axe.min.js`),
//! `WHOSAYS_GECKODRIVER` (else found on `PATH`), `WHOSAYS_SHOTS=1` (only take the screenshots).

mod alter;
mod axe;
mod complaints;
mod console;
mod driver;
mod drivers;
mod engine;
mod frame;
mod host;
mod hosts;
mod input;
mod page;
mod qr;
mod scenario;
mod scenarios;
mod server;
mod session;
mod setup;
mod shelf;
mod shot;
mod site;
mod story;
mod tools;
mod variant;

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::Arguments;

fn main() -> ExitCode {
    let mut args = Arguments::from_args();
    // Three engines side by side; more sessions than that only slow each other down.
    args.test_threads.get_or_insert(3);
    let drivers = Arc::new(drivers::Drivers::default());
    let mut trials = hosts::trials(&drivers);
    trials.extend(scenario::trials(&drivers));
    let conclusion = libtest_mimic::run(&args, trials);
    drivers.end();
    conclusion.exit_code()
}
