//! `cargo xtask test`: everything, the quick phases first.

use super::check;
use crate::run::{Counts, Phases, cargo, heading, in_ci, run, run_tests};
use crate::tools::{self, TestTools};
use crate::{house, site, weight};
use anyhow::{Result, bail};
use std::{env, process::Command};

/// Runs the phases until one fails, then sums them up. With a name only tests are run, those
/// that have it in theirs.
pub fn test(fast: bool, name: Option<&str>) -> Result<()> {
    let mut phases = Phases::default();
    let untested = run_phases(&mut phases, fast, name);
    heading("Summary");
    println!("{}", phases.table());
    if !untested.is_empty() {
        println!("\n{untested}");
    }
    if let Some(name) = name.filter(|_| phases.well() && phases.counts().passed == 0) {
        bail!("no test has `{name}` in its name");
    }
    match phases.failed().as_slice() {
        [] => Ok(()),
        failed => bail!("failed: {}", failed.join(", ")),
    }
}

/// Gives the words on what could not be tested here.
fn run_phases(phases: &mut Phases, fast: bool, name: Option<&str>) -> String {
    if name.is_none() {
        // These two are gathered: whoever mends one wants to know of the other.
        phases.run("format", || run(cargo().args(["fmt", "--all", "--check"])).map(no_counts));
        phases.run("lints", || lints().map(no_counts));
        if !phases.well() {
            return String::new();
        }
    }
    phases.run("unit tests", || unit_tests(name));
    if name.is_none() && phases.well() {
        phases.run("stories", || check::check().map(no_counts));
    }
    if fast || !phases.well() {
        return String::new();
    }
    // Got late, so that a mistake in the code is known before anything big is downloaded.
    let mut got = None;
    phases.run("tools", || {
        let (site_tools, tests) = (tools::for_site(true)?, tools::for_tests()?);
        // Whoever reads no words must not take a part for the whole.
        if in_ci() && !tests.missing.parts.is_empty() {
            bail!("{}", tests.missing.words);
        }
        match tests.missing.words.as_str() {
            "" => println!("Everything is here."),
            words => println!("{words}"),
        }
        got = Some((site_tools, tests));
        Ok(None)
    });
    let Some((site_tools, tests)) = got else { return String::new() };
    let build = || {
        site::build(&site_tools, &house::dist(), false)?;
        site::frame(&site_tools, &house::frame())
    };
    phases.run("site", || build().map(no_counts));
    if name.is_none() && phases.well() {
        let weigh = || weight::check(&house::dist(), &house::stories()?);
        phases.run("weight", || weigh().map(no_counts));
    }
    if phases.well() {
        phases.run("servers and browsers", || run_tests(&mut browsers(&tests, name)));
    }
    tests.missing.words
}

fn no_counts((): ()) -> Option<Counts> {
    None
}

/// The root package apart: its features are for the browser.
fn lints() -> Result<()> {
    tools::for_lints()?;
    let rest: &[_] = &["--workspace", "--exclude", "whosays-reader", "--all-targets"];
    let native = &["--package", "whosays-reader", "--all-targets"];
    let browser = &[
        "--package",
        "whosays-reader",
        "--features",
        "hydrate",
        "--target",
        "wasm32-unknown-unknown",
    ];
    let dialog = &[
        "--package",
        "whosays-reader",
        "--features",
        "share",
        "--target",
        "wasm32-unknown-unknown",
    ];
    let studio = &[
        "--package",
        "whosays-studio",
        "--features",
        "page",
        "--target",
        "wasm32-unknown-unknown",
    ];
    let preview = &[
        "--package",
        "whosays-preview",
        "--features",
        "worker",
        "--target",
        "wasm32-unknown-unknown",
    ];
    let export = &[
        "--package",
        "whosays-export",
        "--features",
        "worker",
        "--target",
        "wasm32-unknown-unknown",
    ];
    for args in [rest, native, browser, dialog, studio, preview, export] {
        run(cargo().arg("clippy").args(args).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

fn unit_tests(name: Option<&str>) -> Result<Counts> {
    let what = ["--workspace", "--exclude", "whosays-e2e"];
    run_tests(cargo().arg("test").args(what).args(name))
}

/// The tests in servers and browsers, told where the site and the tools are.
pub fn browsers(tools: &TestTools, name: Option<&str>) -> Command {
    // A path with the system's separator in it cannot be told; the tests then say what is missing.
    let hosts = env::join_paths(&tools.hosts).unwrap_or_default();
    let mut command = cargo();
    command
        .args(["run", "--package", "whosays-e2e", "--"])
        .args(name)
        .env("WHOSAYS_DIST", house::dist())
        .env("WHOSAYS_FRAME", house::frame())
        .env("WHOSAYS_AXE", &tools.axe)
        .env("WHOSAYS_VALIDATOR", &tools.validator)
        .env("WHOSAYS_HOSTS", hosts)
        .env("WHOSAYS_WITHOUT", tools.missing.parts.join(","));
    if let Some(geckodriver) = &tools.geckodriver {
        command.env("WHOSAYS_GECKODRIVER", geckodriver);
    }
    command
}
