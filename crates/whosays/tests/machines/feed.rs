//! The feeds.

use roxmltree::{Document, Node};

use crate::site::{FIRST, NOWHERE, ODD, Site, URL, WORKED};

fn feed(site: &'static Site, story: &str) -> Document<'static> {
    let text = site.files.get(&format!("{story}/feed.xml")).unwrap();
    Document::parse(text).unwrap()
}

/// The elements of that name right below another.
fn all<'a>(node: Node<'a, 'a>, name: &'static str) -> Vec<Node<'a, 'a>> {
    let atom = ("http://www.w3.org/2005/Atom", name);
    node.children().filter(|child| child.has_tag_name(atom)).collect()
}

fn text<'a>(node: Node<'a, 'a>, name: &'static str) -> &'a str {
    all(node, name).first().unwrap_or_else(|| panic!("no {name}")).text().unwrap()
}

#[test]
fn the_story_is_its_first_entry() {
    let feed = feed(&FIRST, "food-for-arms");
    let root = feed.root_element();
    let page = format!("{URL}food-for-arms/");
    assert_eq!(text(root, "id"), format!("{page}feed.xml"));
    assert_eq!(text(root, "title"), "Food for arms: who says what");
    assert_eq!(text(root, "updated"), "2023-03-30T00:00:00Z");
    assert_eq!(text(all(root, "author")[0], "name"), "whosays");
    let links: Vec<_> = all(root, "link")
        .iter()
        .map(|link| (link.attribute("rel"), link.attribute("href")))
        .collect();
    let own = format!("{page}feed.xml");
    assert_eq!(
        links,
        [(Some("self"), Some(own.as_str())), (Some("alternate"), Some(page.as_str()))]
    );
    let entries = all(root, "entry");
    assert_eq!(entries.len(), 1, "nothing has been corrected");
    assert_eq!(text(entries[0], "id"), page);
}

#[test]
fn each_correction_is_an_entry_that_keeps_its_name() {
    let feed = feed(&ODD, "odd");
    let root = feed.root_element();
    assert_eq!(text(root, "updated"), "2023-04-02T00:00:00Z");
    assert_eq!(text(all(root, "author")[0], "name"), "The <Desk> & co");
    let entries: Vec<_> = all(root, "entry")
        .into_iter()
        .map(|entry| (text(entry, "id"), text(entry, "updated"), text(entry, "summary")))
        .collect();
    assert_eq!(
        entries,
        [
            (
                format!("{URL}odd/#correction-2023-04-02-2").as_str(),
                "2023-04-02T00:00:00Z",
                "It said that Alba <sells> shells & more; it buys them."
            ),
            (
                format!("{URL}odd/#correction-2023-04-02").as_str(),
                "2023-04-02T00:00:00Z",
                "A name was misspelled."
            ),
            (
                format!("{URL}odd/").as_str(),
                "2023-03-30T00:00:00Z",
                "Alba says that Borea buys <b>shells</b>."
            ),
        ]
    );
    assert_eq!(text(all(root, "entry")[0], "title"), "Corrected on 2 April 2023");
}

#[test]
fn pages_lead_to_the_feed_where_there_is_one() {
    let link = "type=\"application/atom+xml\" title=\"Changes to the story\" \
        href=\"../../../odd/feed.xml\"";
    assert!(ODD.page("odd/statement/buys-shells/").contains(link));
    assert!(!NOWHERE.page("odd/statement/buys-shells/").contains("atom"));
    assert!(!NOWHERE.files.contains_key("odd/feed.xml"));
}

#[test]
fn what_was_added_is_an_entry_that_leads_to_it() {
    let feed = feed(&WORKED, "salisbury");
    let root = feed.root_element();
    assert_eq!(text(root, "updated"), "2018-05-04T00:00:00Z");
    let entries = all(root, "entry");
    let titles: Vec<&str> = entries.iter().map(|entry| text(*entry, "title")).collect();
    assert_eq!(titles.iter().filter(|title| **title == "Added on 4 April 2018").count(), 4);
    let finding = entries.iter().find(|entry| text(**entry, "title") == "Added on 12 April 2018");
    let finding = *finding.unwrap();
    let told = text(finding, "summary");
    let says = "The Organisation for the Prohibition of Chemical Weapons says: ";
    assert!(told.starts_with(says), "{told}");
    assert!(told.contains("which chemical it was"), "{told}");
    let link = all(finding, "link")[0].attribute("href");
    assert_eq!(link, Some(format!("{URL}salisbury/statement/opcw-finds/").as_str()));
}
