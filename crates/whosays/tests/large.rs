//! What the press makes of a story of many statements.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::Path,
    process::Command,
    sync::LazyLock,
};

use serde_json::Value;
use whosays_address::shard_of;
use whosays_sample::Sample;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const TEMPLATE: &str = "<!doctype html><html lang=%LANG%><meta charset=utf-8><title>%HEAD%</title>\
    <link href=./reader-1.js rel=modulepreload><body>%BODY%</body></html>";
/// Where the site is said to be.
const SITE: &str = "https://example.org/";

/// The files of the built story, by their paths below its folder; those of its embeds; and the sitemap's addresses.
struct Built {
    files: BTreeMap<String, Vec<u8>>,
    embeds: BTreeMap<String, Vec<u8>>,
    sitemap: String,
}

static BUILT: LazyLock<Built> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path(), folder.path().join("out"));
    let sample = Sample::new(60, 400, 1);
    let story = root.join("stories").join(&sample.id);
    for made in [&story, &out, &root.join("src"), &root.join("style")] {
        fs::create_dir_all(made).unwrap();
    }
    fs::write(story.join("story.toml"), sample.toml()).unwrap();
    fs::write(out.join("index.html"), TEMPLATE).unwrap();
    fs::copy(Path::new(ROOT).join("src/boot.js"), root.join("src/boot.js")).unwrap();
    fs::copy(Path::new(ROOT).join("src/look.js"), root.join("src/look.js")).unwrap();
    for entry in fs::read_dir(Path::new(ROOT).join("style")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, root.join("style").join(path.file_name().unwrap())).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_whosays"))
        .args(["build", "--no-cards", "--url", SITE])
        .arg(root)
        .arg("--out")
        .arg(&out)
        .env_remove("TRUNK_STAGING_DIR")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut files = BTreeMap::new();
    gather(&out.join(&sample.id), "", &mut files);
    let mut embeds = BTreeMap::new();
    gather(&out.join("embed").join(&sample.id), "", &mut embeds);
    Built { files, embeds, sitemap: fs::read_to_string(out.join("sitemap.xml")).unwrap() }
});

fn gather(folder: &Path, below: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            gather(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(path).unwrap());
        }
    }
}

fn text(path: &str) -> &'static str {
    let file = BUILT.files.get(path).unwrap_or_else(|| panic!("no {path}"));
    std::str::from_utf8(file).unwrap()
}

/// The pages' paths, without `index.html`: empty, `actor-1/`, `actor-1/about/2/`.
fn pages() -> impl Iterator<Item = &'static str> {
    BUILT.files.keys().filter_map(|path| path.strip_suffix("index.html"))
}

fn is_numbered(page: &str) -> bool {
    page.trim_end_matches('/').rsplit('/').next().unwrap().parse::<usize>().is_ok()
}

fn brotli(bytes: &[u8]) -> usize {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
    writer.write_all(bytes).unwrap();
    drop(writer);
    packed.len()
}

#[test]
fn every_page_stays_below_its_limit() {
    // Packing takes long; of each sort the largest stand for the rest.
    let sort = |page: &str| (is_numbered(page), page.starts_with("statement/"), page.is_empty());
    let mut largest: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    for page in pages() {
        largest.entry(sort(page)).or_default().push(page);
    }
    assert!(largest.len() >= 4, "{:?}", largest.keys());
    for pages in largest.values_mut() {
        pages.sort_by_key(|page| std::cmp::Reverse(text(&format!("{page}index.html")).len()));
        for page in pages.iter().take(2) {
            let limit = if page.is_empty() { 60_000 } else { 30_000 };
            let size = brotli(text(&format!("{page}index.html")).as_bytes());
            assert!(size < limit, "{page} weighs {size} bytes");
        }
    }
}

#[test]
fn an_embed_weighs_no_more_than_its_page_and_an_excerpt_is_bounded() {
    let mut excerpts: Vec<(&String, &Vec<u8>)> =
        BUILT.embeds.iter().filter(|(path, _)| path.ends_with("excerpt/index.html")).collect();
    excerpts.sort_by_key(|(_, html)| std::cmp::Reverse(html.len()));
    for (path, html) in excerpts.into_iter().take(2) {
        let size = brotli(html);
        assert!(size < 12_000, "{path} weighs {size} bytes");
    }
    let readers = BUILT.embeds.iter().filter(|(path, _)| !path.ends_with("excerpt/index.html"));
    for (path, html) in readers {
        let page = text(path).len();
        // What it has beside the page: its own style and the script for hosts.
        assert!(html.len() < page + 8_000, "{path}: {} and {page}", html.len());
        // The way to lists leads to the full pages.
        let html = std::str::from_utf8(html).unwrap();
        assert!(!html.contains("data-list="), "{path}");
    }
}

/// The value of a `<meta>` of the reader's.
fn meta(page: &str, name: &str) -> Option<String> {
    let start = format!("<meta name=\"whosays-{name}\" content=\"");
    let (_, rest) = text(&format!("{page}index.html")).split_once(&start)?;
    Some(rest.split('"').next().unwrap().to_owned())
}

#[test]
fn every_pane_is_in_the_shard_where_the_reader_looks_for_it() {
    let first = meta("", "panes").unwrap();
    let first = first.rsplit('/').next().unwrap().to_owned();
    let names: Vec<String> = serde_json::from_str(text(&first)).unwrap();
    assert!(names.len() > 4, "{names:?}");
    let shards: Vec<BTreeMap<String, Vec<String>>> =
        names.iter().map(|name| serde_json::from_str(text(name)).unwrap()).collect();
    let mut found = 0;
    for page in pages().filter(|page| !is_numbered(page)) {
        let key = page.trim_end_matches('/');
        let pane = shards.get(shard_of(key, names.len())).and_then(|shard| shard.get(key));
        let pane = pane.unwrap_or_else(|| panic!("no pane of {page}"));
        // Title, announcement, what stands out, head, body, ledger and table.
        assert_eq!(pane.len(), 7);
        found += 1;
    }
    assert_eq!(found, shards.iter().map(BTreeMap::len).sum::<usize>());
    let on_disk = BUILT.files.keys().filter(|path| path.starts_with("panes/"));
    assert_eq!(on_disk.collect::<BTreeSet<_>>(), names.iter().collect());
}

#[test]
fn numbered_pages_are_plain_and_known_to_crawlers() {
    let numbered: Vec<&str> = pages().filter(|page| is_numbered(page)).collect();
    assert!(numbered.contains(&"all/2/"), "{numbered:?}");
    for page in &numbered {
        assert_eq!(meta(page, "panes"), None);
        let html = text(&format!("{page}index.html"));
        let own = format!("{SITE}sample-60-400-1/{page}");
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{own}\">")), "{page}");
        assert!(BUILT.sitemap.contains(&format!("<loc>{own}</loc>")), "{page}");
    }
    assert_eq!(BUILT.sitemap.matches("<loc>").count(), pages().count());
}

#[test]
fn relative_links_of_numbered_pages_lead_to_pages() {
    let known: BTreeSet<&str> = pages().collect();
    for page in known.iter().filter(|page| is_numbered(page)).step_by(5) {
        let html = text(&format!("{page}index.html"));
        let links = html.split("href=\"../").skip(1).map(|rest| rest.split('"').next().unwrap());
        for link in links {
            let ups = 1 + link.matches("../").count();
            let depth = page.matches('/').count();
            let rest = link.trim_start_matches("../");
            if ups == depth && !rest.contains('.') {
                assert!(known.contains(rest), "{page} links to {link}");
            }
        }
    }
}

#[test]
fn what_is_said_to_other_programs_is_bounded_too() {
    let html = text("index.html");
    let (_, graph) = html.split_once("<script type=\"application/ld+json\">").unwrap();
    let graph: Value = serde_json::from_str(graph.split("</script>").next().unwrap()).unwrap();
    let nodes = graph["@graph"].as_array().unwrap().len();
    assert!((20..200).contains(&nodes), "{nodes} nodes");
}

/// A picture that was not drawn is not told of.
#[test]
fn without_cards_content_systems_are_told_of_none() {
    let answer: Value = serde_json::from_str(text("actor-1/oembed.json")).unwrap();
    assert_eq!(answer["type"], "rich");
    let names = answer.as_object().unwrap().keys();
    assert_eq!(names.filter(|name| name.starts_with("thumbnail")).count(), 0, "{answer}");
}
