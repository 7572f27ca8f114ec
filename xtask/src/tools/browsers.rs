//! The three browser engines of the tests, with the drivers that come with them, and the servers
//! on which the hosting docs are tried: getting them, or saying what is missing and goes untested.

use super::needs::{NEEDS, Need};
use super::system::System;
use super::{Found, Place, apt};
use anyhow::{Context, Result};
use std::path::PathBuf;

/// What of the tests cannot run here.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// The parts, by the names that the tests of each begin with.
    pub parts: Vec<&'static str>,
    /// What a person is told. Empty where nothing is missing.
    pub words: String,
}

/// Finds the browsers, drivers and servers, and installs what is missing of them where we may.
pub fn ensure() -> (Vec<Found>, Missing) {
    let system = System::here();
    let missing: Vec<_> = NEEDS.iter().filter(|need| !need.is_there(system)).collect();
    if !missing.is_empty() && system.has_apt() {
        let packages: Vec<_> = missing.iter().map(|need| need.package).collect();
        let need = format!("The tests in browsers and servers need {}.", names(&missing));
        if let Err(error) = apt::install(&need, &packages, "310 MB at most, about a minute, once") {
            println!("{error:#}");
        }
    }
    let (there, missing): (Vec<_>, Vec<_>) = NEEDS.iter().partition(|need| need.is_there(system));
    let found = |need: &Need| Found { name: need.name, version: "", place: Place::Machine };
    (there.into_iter().map(found).collect(), told(system, &missing))
}

/// The program that measurements are made in: the same Chromium as for the tests.
pub fn chromium() -> Result<PathBuf> {
    let need = NEEDS.iter().find(|need| need.name == "Chromium").context("Chromium is unknown")?;
    if need.program().is_none() {
        apt::install(
            "Measuring takes Chromium, which is not here; CHROMIUM may name another one.",
            &[need.package],
            "100 MB, about a minute, once",
        )?;
    }
    need.program().context("apt ran, but Chromium is still not on PATH")
}

fn told(system: System, missing: &[&Need]) -> Missing {
    let mut parts: Vec<_> = missing.iter().flat_map(|need| need.parts).copied().collect();
    parts.sort_unstable();
    parts.dedup();
    if parts.is_empty() {
        return Missing::default();
    }
    let mut words = format!(
        "Not tested here: {}. For that this machine lacks {}.",
        parts.join(", "),
        names(missing)
    );
    let mut say = |sentence: &str| {
        words.push('\n');
        words.push_str(sentence);
    };
    if system == System::Windows {
        say(
            "These tests run on Linux and, but for WebKit and nginx, on macOS. On Windows they run \
             in WSL, with Debian or Ubuntu in it.",
        );
        return Missing { parts, words };
    }
    let packages: Vec<_> = missing.iter().map(|need| need.package).collect();
    if packages.iter().any(|package| !package.on(system).is_empty()) {
        say(&system.how_to_get(&packages));
    }
    for need in missing.iter().filter(|need| need.package.on(system).is_empty()) {
        say(&format!("There is no package of {} for this system.", need.name));
    }
    if system == System::Mac {
        say(
            "The tests look on PATH for `google-chrome` and `firefox`: link them to the programs in \
             /Applications/…/Contents/MacOS. WebKitGTK, which the tests in WebKit drive, does not \
             exist for macOS.",
        );
    }
    Missing { parts, words }
}

fn names(needs: &[&Need]) -> String {
    needs.iter().map(|need| need.name).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn without(names: &[&str]) -> Vec<&'static Need> {
        let missing: Vec<_> = NEEDS.iter().filter(|need| names.contains(&need.name)).collect();
        assert_eq!(missing.len(), names.len());
        missing
    }

    #[test]
    fn what_is_missing_is_said_with_what_goes_untested() {
        let missing = told(System::Fedora, &without(&["WebKitWebDriver", "Xvfb", "Caddy"]));
        assert_eq!(missing.parts, ["caddy", "webkit"]);
        assert_eq!(
            missing.words,
            "Not tested here: caddy, webkit. For that this machine lacks WebKitWebDriver, Xvfb, \
             Caddy.\nAn administrator gets it with\n    \
             sudo dnf install webkitgtk6.0 xorg-x11-server-Xvfb caddy"
        );
    }

    #[test]
    fn nobody_is_sent_after_what_does_not_exist() {
        let missing = told(System::Mac, &without(&["WebKitWebDriver", "Caddy"]));
        assert!(missing.words.contains("brew install caddy\n"), "{}", missing.words);
        assert!(missing.words.contains("no package of WebKitWebDriver"), "{}", missing.words);
        let missing = told(System::Windows, &without(&["Chromium"]));
        assert!(missing.words.contains("in WSL"), "{}", missing.words);
    }

    /// Fonts change pictures, and no outcome.
    #[test]
    fn a_missing_font_keeps_nothing_from_running() {
        assert_eq!(told(System::Debian, &without(&["DejaVu fonts"])), Missing::default());
        assert_eq!(told(System::Debian, &[]), Missing::default());
    }

    #[test]
    fn without_chromium_no_server_is_seen_through_a_browser() {
        let missing = told(System::Debian, &without(&["Chromium"]));
        assert_eq!(missing.parts, ["a_browser_wakes_the_page_up", "chromium"]);
    }
}
