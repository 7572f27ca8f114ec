//! The sitemap, and what leads to it.

use std::collections::BTreeSet;

use roxmltree::Document;

use crate::site::{BOTH, FIRST, NOWHERE, ODD, Site, URL};

/// Every address with its last change.
fn entries(site: &Site) -> Vec<(String, Option<String>)> {
    let document = Document::parse(&site.files["sitemap.xml"]).unwrap();
    let space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    let pages = document.root_element().children().filter(|node| node.has_tag_name((space, "url")));
    let text = |node: roxmltree::Node<'_, '_>, name: &str| {
        let child = node.children().find(|child| child.has_tag_name((space, name)));
        child.map(|child| child.text().unwrap().to_owned())
    };
    pages.map(|page| (text(page, "loc").unwrap(), text(page, "lastmod"))).collect()
}

#[test]
fn every_page_is_in_the_sitemap_and_every_address_is_a_page() {
    for site in [&*FIRST, &*ODD, &*BOTH] {
        let listed: BTreeSet<String> = entries(site).into_iter().map(|(page, _)| page).collect();
        let written: BTreeSet<String> = site.pages().map(|path| format!("{URL}{path}")).collect();
        assert_eq!(listed, written);
        assert_eq!(listed.len(), entries(site).len(), "each once");
    }
    assert!(!ODD.files["sitemap.xml"].contains("northland"), "a former address is no page");
}

#[test]
fn the_last_change_is_told_where_it_is_known() {
    assert!(entries(&FIRST).iter().all(|(_, changed)| changed.is_none()), "it was worked out");
    assert!(entries(&ODD).iter().all(|(_, changed)| changed.as_deref() == Some("2023-04-02")));
}

#[test]
fn robots_may_read_everything_and_are_led_to_the_sitemap() {
    assert_eq!(
        FIRST.files["robots.txt"],
        format!("User-agent: *\nAllow: /\n\nSitemap: {URL}sitemap.xml\n")
    );
}

#[test]
fn without_an_address_there_is_no_sitemap_and_the_command_says_so() {
    assert_eq!(NOWHERE.files["robots.txt"], "User-agent: *\nAllow: /\n");
    assert!(!NOWHERE.files.contains_key("sitemap.xml"));
    let lines: Vec<&str> = NOWHERE.told.lines().collect();
    assert_eq!(
        lines[1..],
        ["no sitemap, no feed and no whole addresses in link previews: \
          give the site's address as `url` in site.toml or with --url"]
    );
    assert_eq!(ODD.told.lines().count(), 1, "{}", ODD.told);
}
