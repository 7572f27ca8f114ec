//! The three browser engines of the tests, with the drivers that come with them.

use super::{Found, Place, apt, lookup};
use anyhow::{Result, bail};
use std::path::Path;

/// Something that the tests need, and the Debian package that has it.
struct Need {
    name: &'static str,
    what: What,
    package: &'static str,
}

enum What {
    /// A program on PATH under any of these names.
    Program(&'static [&'static str]),
    /// A font that screenshots are drawn with, in any of these files.
    Font(&'static str),
}

const NEEDS: [Need; 7] = [
    Need {
        name: "Chromium",
        what: What::Program(&["chromium", "chromium-browser", "google-chrome"]),
        package: "chromium",
    },
    Need {
        name: "chromedriver",
        what: What::Program(&["chromedriver"]),
        package: "chromium-driver",
    },
    Need {
        name: "Firefox",
        what: What::Program(&["firefox-esr", "firefox"]),
        package: "firefox-esr",
    },
    Need {
        name: "WebKitWebDriver",
        what: What::Program(&["WebKitWebDriver"]),
        package: "webkit2gtk-driver",
    },
    Need { name: "Xvfb", what: What::Program(&["Xvfb"]), package: "xvfb" },
    Need {
        name: "DejaVu fonts",
        what: What::Font("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
        package: "fonts-dejavu-core",
    },
    Need {
        name: "Liberation fonts",
        what: What::Font("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"),
        package: "fonts-liberation",
    },
];

/// Finds the browsers and drivers, or installs what is missing of them.
pub fn ensure() -> Result<Vec<Found>> {
    let missing = missing(is_there);
    if !missing.is_empty() {
        let packages: Vec<_> = missing.iter().map(|need| need.package).collect();
        apt::install(&sentence(&missing), &packages, "270 MB at most, about a minute, once")?;
    }
    let still = self::missing(is_there);
    if !still.is_empty() {
        bail!("{}\napt ran, but they are still not where they should be.", sentence(&still));
    }
    let found = |need: &Need| Found { name: need.name, version: "", place: Place::Machine };
    Ok(NEEDS.iter().map(found).collect())
}

fn is_there(need: &Need) -> bool {
    match need.what {
        What::Program(names) => lookup::on_path(names).is_some(),
        // Only where fonts come as Debian packages can we tell that one is missing.
        What::Font(file) => Path::new(file).is_file() || lookup::on_path(&["apt-get"]).is_none(),
    }
}

fn missing(is_there: impl Fn(&Need) -> bool) -> Vec<&'static Need> {
    NEEDS.iter().filter(|need| !is_there(need)).collect()
}

fn sentence(missing: &[&Need]) -> String {
    let names: Vec<_> = missing.iter().map(|need| need.name).collect();
    format!(
        "The browser tests need what is not here: {}. (`cargo xtask test --fast` does without.)",
        names.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_missing_is_asked_for() {
        let missing = missing(|need| need.package != "firefox-esr" && need.package != "xvfb");
        assert_eq!(
            sentence(&missing),
            "The browser tests need what is not here: Firefox, Xvfb. \
             (`cargo xtask test --fast` does without.)"
        );
        assert!(self::missing(|_| true).is_empty());
    }
}
