//! The three browser engines of the tests, with the drivers that come with them, and the servers
//! on which the hosting docs are tried.

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
    /// A file that its package puts there: a font that screenshots are drawn with, a module.
    File(&'static str),
}

const NEEDS: [Need; 10] = [
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
        what: What::File("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
        package: "fonts-dejavu-core",
    },
    Need {
        name: "Liberation fonts",
        what: What::File("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"),
        package: "fonts-liberation",
    },
    Need { name: "nginx", what: What::Program(&["nginx"]), package: "nginx" },
    Need {
        name: "nginx's brotli module",
        what: What::File("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"),
        package: "libnginx-mod-http-brotli-static",
    },
    Need { name: "Caddy", what: What::Program(&["caddy"]), package: "caddy" },
];

/// Where Debian keeps what only administrators have on their PATH.
const SBIN: &str = "/usr/sbin";

/// Finds the browsers, drivers and servers, or installs what is missing of them.
pub fn ensure() -> Result<Vec<Found>> {
    let missing = missing(is_there);
    if !missing.is_empty() {
        let packages: Vec<_> = missing.iter().map(|need| need.package).collect();
        apt::install(&sentence(&missing), &packages, "310 MB at most, about a minute, once")?;
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
        What::Program(names) => {
            let in_sbin = |name| lookup::in_folder(Path::new(SBIN), name).is_some();
            lookup::on_path(names).is_some() || names.iter().copied().any(in_sbin)
        }
        // Only where files come from Debian packages can we tell that one is missing.
        What::File(file) => Path::new(file).is_file() || lookup::on_path(&["apt-get"]).is_none(),
    }
}

fn missing(is_there: impl Fn(&Need) -> bool) -> Vec<&'static Need> {
    NEEDS.iter().filter(|need| !is_there(need)).collect()
}

fn sentence(missing: &[&Need]) -> String {
    let names: Vec<_> = missing.iter().map(|need| need.name).collect();
    format!(
        "The tests in browsers and servers need what is not here: {}. \
         (`cargo xtask test --fast` does without.)",
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
            "The tests in browsers and servers need what is not here: Firefox, Xvfb. \
             (`cargo xtask test --fast` does without.)"
        );
        assert!(self::missing(|_| true).is_empty());
    }
}
