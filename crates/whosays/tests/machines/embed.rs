//! Embeds and what content systems are told of them.

use std::{collections::BTreeSet, io::Write as _};

use serde_json::Value;

use crate::site::{FIRST, NOWHERE, ODD, URL};

fn embeds() -> impl Iterator<Item = (&'static str, &'static str)> {
    let pages = FIRST.files.iter().filter(|(path, _)| path.ends_with("/index.html"));
    pages
        .filter(|(path, _)| path.starts_with("embed/"))
        .map(|(path, html)| (path.as_str(), html.as_str()))
}

fn brotli(bytes: &[u8]) -> usize {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
    writer.write_all(bytes).unwrap();
    drop(writer);
    packed.len()
}

#[test]
fn search_engines_keep_the_full_page_in_place_of_its_embeds() {
    let mut count = 0;
    for (path, html) in embeds() {
        let full = path.strip_prefix("embed/").unwrap().strip_suffix("index.html").unwrap();
        let full = full.strip_suffix("excerpt/").unwrap_or(full);
        let link = format!("<link rel=\"canonical\" href=\"{URL}{full}\">");
        assert!(html.contains(&link), "{path}: no {link}");
        assert!(FIRST.files.contains_key(&format!("{full}index.html")), "{full}");
        count += 1;
    }
    let pages = FIRST.files["sitemap.xml"].matches("<loc>").count();
    // Two of each, but one of the overview.
    assert_eq!(count, 2 * pages - 1);
    assert!(!FIRST.files["sitemap.xml"].contains("/embed/"));
}

/// Excerpts load nothing but themselves: map, style and script stand in them.
#[test]
fn an_excerpt_is_one_file_of_at_most_12_kb() {
    for (path, html) in embeds().filter(|(path, _)| path.contains("/excerpt/")) {
        assert!(!html.contains("wasm\"") && !html.contains("modulepreload"), "{path}");
        assert!(!html.contains("rel=\"stylesheet\"") && !html.contains(" src=\""), "{path}");
        assert!(html.contains("img-src data:; connect-src 'self';"), "{path}");
        let size = brotli(html.as_bytes());
        assert!(size <= 12_000, "{path} weighs {size} bytes");
    }
}

/// Rules for what no excerpt has are left out of its style; what it has keeps its own.
#[test]
fn the_style_of_an_excerpt_is_of_what_it_holds() {
    let mut seen = BTreeSet::new();
    let mut style = "";
    for (path, html) in embeds().filter(|(path, _)| path.contains("/excerpt/")) {
        let (_, rest) = html.split_once("<style>").unwrap();
        let (own, rest) = rest.split_once("</style>").unwrap();
        for unused in [".masthead", ".views", ".chronology", "@keyframes", ".foot"] {
            assert!(!own.contains(unused), "{path}: {unused}");
        }
        style = own;
        let classes = rest.split("class=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        seen.extend(classes.flat_map(|classes| classes.split(' ')));
    }
    for left_out in [
        "answer",
        "body",
        "chronology",
        "dek",
        "foot",
        "front",
        "ledger",
        "masthead",
        "nationals",
        "printed",
        "reader",
        "row",
        "source",
        "table",
        "views",
        "voice",
        "when",
    ] {
        assert!(!seen.contains(left_out), "{left_out} stands in an excerpt");
    }
    for kept in [".statement", ".source-line", ".part", ".skip", ".pill", ".said"] {
        assert!(style.contains(kept), "{kept}");
    }
}

#[test]
fn the_script_of_an_embed_weighs_at_most_1500_bytes() {
    let (_, html) = embeds().find(|(path, _)| path.contains("/excerpt/")).unwrap();
    let (_, script) = html.split_once("<script>").unwrap();
    let (script, _) = script.split_once("</script>").unwrap();
    assert!(brotli(FIRST.files["embed/whosays.js"].as_bytes()) <= 3_000, "the loader");
    // Other pages load the same where they are framed.
    let framed = FIRST.files.iter().find(|(path, _)| path.starts_with("framed-")).unwrap();
    assert!(framed.1.contains("datawrapper-height") && script.starts_with(framed.1));
    let size = brotli(framed.1.as_bytes());
    assert!(size <= 1_500, "{size} bytes");
    assert!(FIRST.files["food-for-arms/index.html"].contains("name=\"whosays-framed\""));
}

#[test]
fn every_page_leads_to_its_oembed_answer() {
    let pages = FIRST
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("food-for-arms/") && path.ends_with("index.html"));
    for (path, html) in pages {
        let folder = path.strip_suffix("index.html").unwrap();
        let start = "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"";
        let (_, rest) = html.split_once(start).unwrap_or_else(|| panic!("{path}"));
        let (_, rest) = rest.split_once("href=\"").unwrap();
        let href = rest.split('"').next().unwrap();
        assert_eq!(href, format!("{URL}{folder}oembed.json"));
        let answer: Value =
            serde_json::from_str(&FIRST.files[&format!("{folder}oembed.json")]).unwrap();
        assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
        assert_eq!(answer["thumbnail_url"], format!("{URL}{folder}card.png"));
        let html = answer["html"].as_str().unwrap();
        // What WordPress keeps: a quotation with a link, then a frame.
        let quoted =
            format!("<blockquote class=\"wp-embedded-content\"><a href=\"{URL}{folder}\">");
        assert!(html.starts_with(&quoted), "{html}");
        let (_, src) = html.split_once("<iframe src=\"").unwrap();
        let src = src.split('"').next().unwrap().strip_prefix(URL).unwrap();
        assert!(FIRST.files.contains_key(&format!("{src}index.html")), "{src}");
        assert_eq!(src.ends_with("excerpt/"), folder.contains("/statement/"));
        assert!(html.ends_with("</iframe>"));
    }
}

#[test]
fn without_an_address_there_is_no_oembed() {
    assert!(!NOWHERE.files.keys().any(|path| path.ends_with("oembed.json")));
    assert!(NOWHERE.files.values().all(|text| !text.contains("json+oembed")));
    assert!(NOWHERE.files.contains_key("embed/odd/index.html"));
}

#[test]
fn hostile_text_stays_text_in_embeds() {
    let pages = ODD.files.iter().filter(|(path, _)| path.starts_with("embed/odd/"));
    let mut count = 0;
    for (path, html) in pages.filter(|(path, _)| path.ends_with("index.html")) {
        assert!(!html.contains("<script>alert"), "{path}");
        if !html.contains("http-equiv=\"refresh\"") {
            assert_eq!(html.matches("<main id=\"app\">").count(), 1, "{path}");
            count += 1;
        }
    }
    assert!(count > 4, "{count}");
}
