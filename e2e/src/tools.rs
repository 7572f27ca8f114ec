//! Finds the browsers and drivers on this machine.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The Chromium to drive.
pub fn chromium() -> Result<PathBuf> {
    on_path(&["chromium", "chromium-browser", "google-chrome"]).context("no Chromium on PATH")
}

/// The Firefox to drive.
pub fn firefox() -> Result<PathBuf> {
    on_path(&["firefox-esr", "firefox"]).context("no Firefox on PATH")
}

/// The driver for Chromium.
pub fn chromedriver() -> Result<PathBuf> {
    on_path(&["chromedriver"]).context("no chromedriver on PATH")
}

/// The driver for Firefox: `WHOSAYS_GECKODRIVER` (the program or its folder), else on `PATH`.
pub fn geckodriver() -> Result<PathBuf> {
    if let Some(given) = env::var_os("WHOSAYS_GECKODRIVER") {
        let given = PathBuf::from(given);
        return Ok(if given.is_dir() { given.join("geckodriver") } else { given });
    }
    on_path(&["geckodriver"]).context("no geckodriver on PATH, and WHOSAYS_GECKODRIVER is unset")
}

/// The driver for `WebKit`.
pub fn webkit_driver() -> Result<PathBuf> {
    on_path(&["WebKitWebDriver"]).context("no WebKitWebDriver on PATH")
}

/// The virtual screen that `MiniBrowser` needs: it has no headless mode.
pub fn xvfb() -> Result<PathBuf> {
    on_path(&["Xvfb"]).context("no Xvfb on PATH")
}

/// nginx, which Debian keeps where only administrators look.
pub fn nginx() -> Result<PathBuf> {
    let elsewhere = || find(OsStr::new("/usr/sbin:/usr/local/sbin"), Path::new("nginx"));
    on_path(&["nginx"]).or_else(elsewhere).context("no nginx on PATH")
}

/// Caddy.
pub fn caddy() -> Result<PathBuf> {
    on_path(&["caddy"]).context("no caddy on PATH")
}

/// `MiniBrowser` lies in a library folder, never on `PATH`.
pub fn mini_browser() -> Result<PathBuf> {
    let libraries = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|e| e.path());
    ["/usr/libexec", "/usr/lib", "/usr/lib64"]
        .map(PathBuf::from)
        .into_iter()
        .chain(libraries)
        .map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"))
        .find(|program| program.is_file())
        .context("no webkit2gtk-4.1/MiniBrowser in the library folders")
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| find(&path, Path::new(name)))
}

fn find(path: &OsStr, name: &Path) -> Option<PathBuf> {
    env::split_paths(path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
