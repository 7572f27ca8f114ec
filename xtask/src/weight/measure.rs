//! Reading the files of a page and weighing them.

use super::part::{File, Part, Weight, part_of};
use super::reference::{Fault, resolve};
use super::{css, html};
use anyhow::{Context, Result, bail};
use std::collections::VecDeque;
use std::fs;
use std::path::Path;

/// Weighs the overview page of `story` in the finished `site`, with all that it loads.
pub fn weigh(site: &Path, story: &str) -> Result<Weight> {
    let page = format!("{story}/index.html");
    let (paths, faults) = requests(&page, |path| fs::read(site.join(path)).ok());
    if !faults.is_empty() {
        bail!("{page} loads what it should not:\n  {}", faults.join("\n  "));
    }
    let mut files = Vec::new();
    let mut first_screen = None;
    for path in &paths {
        let bytes = fs::read(site.join(path)).with_context(|| format!("{path} cannot be read"))?;
        // As published: `whosays compress` packs the files with the same function.
        let packed = whosays_pack::brotli(&bytes)?;
        if *path == page {
            first_screen = first_screen_in(&packed, &bytes);
        }
        let brotli = packed.len();
        files.push(File {
            path: path.clone(),
            raw: bytes.len(),
            brotli,
            part: part_of(path, &paths),
        });
    }
    // Without its preload links the page would look light because we did not see its weight.
    if files.iter().filter(|file| file.part == Part::Code).count() < 2 {
        bail!(
            "{page} names no WebAssembly with its glue: no modulepreload link, or no whosays-wasm in its head"
        );
    }
    let Some(first_screen) = first_screen else {
        bail!("{page} has no `{AFTER_FIRST_SCREEN}`, which ends what the first screen shows");
    };
    Ok(Weight { page: format!("{story}/"), files, first_screen })
}

/// Begins what stands below the map and the ledger.
const AFTER_FIRST_SCREEN: &str = "<div class=\"bodies\">";

/// How many of the packed bytes a browser needs for all that the first screen shows.
fn first_screen_in(packed: &[u8], page: &[u8]) -> Option<usize> {
    let wanted = String::from_utf8_lossy(page).find(AFTER_FIRST_SCREEN)?;
    let has_it = |count: &usize| {
        whosays_pack::beginning(packed.get(..*count).unwrap_or(packed)).len() >= wanted
    };
    // In whole packets' hundredths: nearer than that nobody asks.
    (0..packed.len() + 10).step_by(10).find(has_it)
}

/// The files that are asked for when `page` loads, itself first, and what is wrong with the
/// references. `read` gives the content of a file of the site.
fn requests(page: &str, read: impl Fn(&str) -> Option<Vec<u8>>) -> (Vec<String>, Vec<String>) {
    let mut paths: Vec<String> = Vec::new();
    let mut faults = Vec::new();
    let mut waiting = VecDeque::from([page.to_owned()]);
    while let Some(path) = waiting.pop_front() {
        if paths.contains(&path) {
            continue;
        }
        let Some(bytes) = read(&path) else {
            faults.push(format!("{path} is not in the site"));
            continue;
        };
        let text = String::from_utf8_lossy(&bytes);
        let references = match path.rsplit('.').next() {
            Some("html") => html::references(&text),
            Some("css") => css::references(&text),
            _ => Vec::new(),
        };
        for reference in references {
            match resolve(&path, &reference) {
                Ok(file) => waiting.extend(file),
                Err(fault) => faults.push(fault_line(&path, &reference, &fault)),
            }
        }
        paths.push(path);
    }
    (paths, faults)
}

fn fault_line(path: &str, reference: &str, fault: &Fault) -> String {
    format!("{path}: `{reference}` {}", fault.words())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn site(path: &str) -> Option<Vec<u8>> {
        let text = match path {
            "s/index.html" => {
                "<link rel=stylesheet href=../a.css><meta name=whosays-wasm content=../r_bg.wasm>\
                 <link rel=modulepreload href=../r.js><script src=../r.js></script>"
            }
            "a.css" => "@import 'b.css'; a{background:url(data:x)}",
            "b.css" => "a{background:url(https://cdn.example/x.png)} b{mask:url(gone.svg)}",
            "r.js" | "r_bg.wasm" => "",
            _ => return None,
        };
        Some(text.as_bytes().to_vec())
    }

    #[test]
    fn each_file_counts_once_and_style_sheets_are_followed() {
        let (paths, faults) = requests("s/index.html", site);
        assert_eq!(paths, ["s/index.html", "a.css", "r_bg.wasm", "r.js", "b.css"]);
        let expected = [
            "b.css: `https://cdn.example/x.png` leads to another host",
            "gone.svg is not in the site",
        ];
        assert_eq!(faults, expected);
    }
}
