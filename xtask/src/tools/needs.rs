//! What the tests in browsers and servers need, and where each system has it.

use super::lookup;
use super::system::{Package, System};
use std::fs;
use std::path::{Path, PathBuf};

/// Something that the tests need.
pub struct Need {
    pub name: &'static str,
    what: What,
    /// The parts of the tests that cannot run without it: words of their names.
    pub parts: &'static [&'static str],
    pub package: Package,
}

enum What {
    /// A program on PATH under any of these names.
    Program(&'static [&'static str]),
    /// A file that its package puts in one of several places.
    File(&'static [&'static str]),
    /// A program that is kept among the libraries.
    Library(&'static str),
    /// A font that screenshots are drawn with. Only where files come from Debian's packages can we
    /// tell that it is missing.
    Font(&'static str),
}

const CHROMIUM: &[&str] = &["chromium", "a_browser_wakes_the_page_up"];

pub const NEEDS: [Need; 11] = [
    Need {
        name: "Chromium",
        what: What::Program(&["chromium", "chromium-browser", "google-chrome"]),
        parts: CHROMIUM,
        package: package("chromium", "chromium-browser", "chromium", "google-chrome"),
    },
    Need {
        name: "chromedriver",
        what: What::Program(&["chromedriver"]),
        parts: CHROMIUM,
        package: package(
            "chromium-driver",
            "chromium-chromedriver",
            "chromedriver",
            "chromedriver",
        ),
    },
    Need {
        name: "Firefox",
        what: What::Program(&["firefox-esr", "firefox"]),
        parts: &["firefox"],
        package: package("firefox-esr", "firefox", "firefox", "firefox"),
    },
    Need {
        name: "WebKitWebDriver",
        what: What::Program(&["WebKitWebDriver"]),
        parts: &["webkit"],
        package: package("webkit2gtk-driver", "webkit2gtk-driver", "webkitgtk6.0", ""),
    },
    Need {
        name: "MiniBrowser",
        what: What::Library("webkit2gtk-4.1/MiniBrowser"),
        parts: &["webkit"],
        package: package("libwebkit2gtk-4.1-0", "libwebkit2gtk-4.1-0", "webkit2gtk4.1-devel", ""),
    },
    Need {
        name: "Xvfb",
        what: What::Program(&["Xvfb"]),
        parts: &["webkit"],
        package: package("xvfb", "xvfb", "xorg-x11-server-Xvfb", ""),
    },
    Need {
        name: "DejaVu fonts",
        what: What::Font("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
        parts: &[],
        package: package("fonts-dejavu-core", "fonts-dejavu-core", "dejavu-sans-fonts", ""),
    },
    Need {
        name: "Liberation fonts",
        what: What::Font("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"),
        parts: &[],
        package: package("fonts-liberation", "fonts-liberation", "liberation-sans-fonts", ""),
    },
    Need {
        name: "nginx",
        what: What::Program(&["nginx"]),
        parts: &["nginx"],
        package: package("nginx", "nginx", "nginx", "nginx"),
    },
    Need {
        name: "nginx's brotli module",
        what: What::File(&[
            "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
            "/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so",
        ]),
        parts: &["nginx"],
        package: package(
            "libnginx-mod-http-brotli-static",
            "libnginx-mod-http-brotli-static",
            "nginx-mod-brotli",
            "",
        ),
    },
    Need {
        name: "Caddy",
        what: What::Program(&["caddy"]),
        parts: &["caddy"],
        package: package("caddy", "caddy", "caddy", "caddy"),
    },
];

/// The tests run on no Windows, so none of their packages is named for it.
const fn package(
    debian: &'static str,
    ubuntu: &'static str,
    fedora: &'static str,
    mac: &'static str,
) -> Package {
    Package { debian, ubuntu, fedora, mac, windows: "" }
}

/// Where Debian keeps what only administrators have on their PATH.
const SBIN: &str = "/usr/sbin";

impl Need {
    /// Whether it is there, for tests on this system.
    pub fn is_there(&self, system: System) -> bool {
        match self.what {
            // They begin with programs that Windows does not have.
            _ if system == System::Windows => false,
            What::Program(_) => self.program().is_some(),
            What::File(places) => places.iter().any(|place| Path::new(place).is_file()),
            What::Library(name) => libraries().iter().any(|folder| folder.join(name).is_file()),
            What::Font(file) => Path::new(file).is_file() || !system.has_apt(),
        }
    }

    /// Where it is, if it is a program.
    pub fn program(&self) -> Option<PathBuf> {
        let What::Program(names) = self.what else { return None };
        let in_sbin = |name| lookup::in_folder(Path::new(SBIN), name);
        lookup::on_path(names).or_else(|| names.iter().copied().find_map(in_sbin))
    }
}

/// The folders in which systems keep programs that are not for the PATH.
fn libraries() -> Vec<PathBuf> {
    let inner = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    ["/usr/libexec", "/usr/lib", "/usr/lib64"].map(PathBuf::from).into_iter().chain(inner).collect()
}
