//! What hosts say beside each file: the one place where response headers are decided.
//!
//! Written as `_headers`, which Netlify and Cloudflare Pages read; the snippets in
//! `docs/hosting` say the same to nginx and Caddy and are tested against that file.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    sync::{Mutex, PoisonError},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::{Error, Sink};

/// What a page may load: its own files, and what stands in it under a hash. `styles` and `scripts`
/// are the texts that are inline, exactly as they stand between their tags. `home` is the address of
/// the site, where it is known: in a sandbox a page has no origin, and to `WebKit` `'self'` then
/// means nothing, while the site by its name still means the site. There is no
/// `frame-ancestors`: even `*` there would shut out hosts that are not on the web, such as apps and
/// frames within sandboxed frames.
pub fn policy(styles: &[&str], scripts: &[&str], home: Option<&str>) -> String {
    let own = home.map_or_else(|| String::from("'self'"), |home| format!("'self' {home}"));
    format!(
        "default-src 'none'; script-src {own}{} 'wasm-unsafe-eval'; style-src {own}{}; \
         img-src {own}; connect-src {own}; frame-src {own}; worker-src 'none'; base-uri 'none'; \
         form-action 'none'",
        hashes(scripts),
        hashes(styles)
    )
}

/// The same for a file that holds all that it shows: it may load nothing, and `data:` is in the file
/// itself.
pub fn policy_alone(styles: &[&str], scripts: &[&str]) -> String {
    format!(
        "default-src 'none'; script-src{} 'wasm-unsafe-eval'; style-src{}; img-src data:; \
         connect-src data:; base-uri 'none'; form-action 'none'",
        hashes(scripts),
        hashes(styles)
    )
}

/// The same for an excerpt, which holds all that it shows, too. Only what reloads pages while somebody
/// works on them is beside it.
pub fn policy_of_excerpt(style: &str, script: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self'{}; style-src{}; img-src data:; connect-src 'self'; \
         worker-src 'none'; base-uri 'none'; form-action 'none'",
        source(script),
        source(style)
    )
}

/// What the page of the studio may load: its own files, and a worker. It makes files of what the author
/// writes, which are addresses of its own.
pub const OF_STUDIO: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' blob:; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; \
    form-action 'none'";

/// The same for the studio in one file: it makes its workers, and all that they load, of what is in it.
pub fn policy_of_studio_alone(style: &str, script: &str) -> String {
    format!(
        "default-src 'none'; script-src{} 'wasm-unsafe-eval'; style-src{}; img-src blob: data:; \
         connect-src blob:; worker-src blob:; base-uri 'none'; form-action 'none'",
        source(script),
        source(style)
    )
}

/// What hosts send beside every file. It says nothing of what a page may load of its own: hashes differ
/// from page to page, and `'self'` means nothing to `WebKit` in a sandbox. Both policies hold, and
/// each page carries its own whole one: only the studio has a worker.
const SENT: &str = "font-src 'none'; object-src 'none'; media-src 'none'; worker-src 'self'; \
    manifest-src 'none'; base-uri 'none'; form-action 'none'";

fn hashes(texts: &[&str]) -> String {
    texts.iter().map(|text| source(text)).collect()
}

/// The hash of an inline text as a source of a policy, with a space before it.
fn source(text: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// What no page ever asks of a reader's device. The clipboard and the system's share sheet are
/// not here: what is not named stays usable for the page itself. Nor is what a browser does not
/// know: it would complain of the name in the console.
const WITHHELD: [&str; 17] = [
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
];

/// For files whose name changes with their content.
const KEPT: &str = "public, max-age=31536000, immutable";

/// Digits of the hash in a name, the press's and Trunk's.
const DIGITS: usize = 16;

/// Hands files on, and remembers which of them have names that change with their content.
pub struct Hashed<'a> {
    out: &'a dyn Sink,
    /// Those at the top first: a host that reads only so many rules then still knows the ones
    /// that every page shares.
    names: Mutex<BTreeSet<(usize, String)>>,
}

impl<'a> Hashed<'a> {
    /// Hands on to `out`.
    pub fn new(out: &'a dyn Sink) -> Self {
        Self { out, names: Mutex::default() }
    }

    /// Writes `_headers` for all files that were handed on.
    pub fn write_headers(&self) -> Result<(), Error> {
        self.out.put("_headers", rules(&self.names()).into())
    }

    fn names(&self) -> Vec<String> {
        let names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        names.iter().map(|(_, name)| name.clone()).collect()
    }
}

impl Sink for Hashed<'_> {
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        if is_hashed(path) {
            let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
            names.insert((path.matches('/').count(), path.to_owned()));
        }
        self.out.put(path, bytes)
    }
}

/// Both hosts apply every rule that matches, and Cloudflare joins the values of a header that
/// is set twice, so no two rules here set the same one. Netlify knows `*` only at the end of a
/// path, so hashed files are listed by name.
fn rules(hashed: &[String]) -> String {
    let withheld = WITHHELD.map(|feature| format!("{feature}=()")).join(", ");
    let mut text = format!(
        "# Cache-Control of all but the files named below is left to the host, whose own is right:\n\
         # public, max-age=0, must-revalidate. A rule for it here would be joined to theirs.\n\
         /*\n  \
           Content-Security-Policy: {SENT}\n  \
           Referrer-Policy: strict-origin-when-cross-origin\n  \
           X-Content-Type-Options: nosniff\n  \
           Permissions-Policy: {withheld}\n  \
           Access-Control-Allow-Origin: *\n"
    );
    for path in hashed {
        // Writing to a String cannot fail.
        _ = write!(text, "/{path}\n  Cache-Control: {KEPT}\n");
    }
    text
}

/// `style-0123456789abcdef.css` and `reader-0123456789abcdef_bg.wasm`.
fn is_hashed(name: &str) -> bool {
    let Some((stem, ending)) = name.rsplit_once('.') else { return false };
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    matches!(ending, "js" | "json" | "wasm" | "css" | "svg" | "png")
        && stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == DIGITS && hex(hash))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;
    use crate::Files;

    #[test]
    fn only_names_that_change_with_the_content_are_kept() {
        for name in [
            "style-9b9f2a1fbf3b8446.css",
            "story/style-9b9f2a1fbf3b8446.css",
            "reader-b1f7ac204b18eb2f.js",
            "reader-b1f7ac204b18eb2f_bg.wasm",
            "icon-963f100ccb71420c.svg",
            "story/panes-963f100ccb71420c.json",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in [
            "index.html",
            "page-9b9f2a1fbf3b8446.html",
            "style.css",
            "style-9b9f2a1fbf3b844.css",
            "style-9B9F2A1FBF3B8446.css",
            "style-9b9f2a1fbf3b84466.css",
            "9b9f2a1fbf3b8446.css",
            "style-9b9f2a1fbf3b8446.css.br",
            "story-9b9f2a1fbf3b8446.css/map.svg",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }

    #[test]
    fn a_site_whose_address_is_known_is_allowed_by_its_name_too() {
        let home = "https://a.example/x/";
        let policy = policy(&[], &[], Some(home));
        for name in ["script", "style", "img", "connect", "frame"] {
            assert!(policy.contains(&format!("{name}-src 'self' {home}")), "{policy}");
        }
        assert!(super::policy(&[], &[], None).contains("connect-src 'self';"));
    }

    #[test]
    fn every_hashed_file_is_named_those_at_the_top_first() {
        let files = Files::default();
        let hashed = Hashed::new(&files);
        for name in ["a/style-0123456789abcdef.css", "z-0123456789abcdef.js", "index.html"] {
            hashed.put(name, Vec::new()).unwrap();
        }
        let expected = ["z-0123456789abcdef.js", "a/style-0123456789abcdef.css"];
        assert_eq!(hashed.names(), expected);
        hashed.write_headers().unwrap();
        assert_eq!(files.into_map().len(), 4);
    }

    /// Cloudflare reads no longer lines than 2000 characters, and joins what is set twice.
    #[test]
    fn rules_suit_both_hosts() {
        let text = rules(&["a-0123456789abcdef.js".to_owned(), "b-0123456789abcdef.js".to_owned()]);
        assert!(text.lines().all(|line| line.len() < 2000));
        let mut names = BTreeSet::new();
        let blocks: Vec<&str> = text.split("\n/").collect();
        assert_eq!(blocks.len(), 4, "{text}");
        let everywhere = blocks.get(1).unwrap();
        for line in everywhere.lines().skip(1) {
            let (name, value) = line.strip_prefix("  ").unwrap().split_once(": ").unwrap();
            assert!(names.insert(name.to_owned()), "{name} is set twice");
            assert!(!value.is_empty());
        }
        assert_eq!(names.len(), 5);
        let kept = format!("a-0123456789abcdef.js\n  Cache-Control: {KEPT}");
        assert_eq!(blocks.get(2), Some(&kept.as_str()));
        assert!(!names.contains("Cache-Control"));
    }

    /// The full tests try the snippets in the real servers; this one knows at once.
    #[test]
    fn the_snippets_in_the_docs_say_the_same() {
        for snippet in ["nginx.conf", "Caddyfile"] {
            let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/hosting");
            let text = fs::read_to_string(docs.join(snippet)).unwrap();
            let rules = rules(&["a-0123456789abcdef.js".to_owned()]);
            for line in rules.lines().filter(|line| line.starts_with("  ")) {
                let (name, value) = line.trim().split_once(": ").unwrap();
                assert!(text.contains(name) && text.contains(value), "{snippet}: {line}");
            }
        }
    }
}
