//! The links to the views.

use whosays_address::View;

use crate::{
    dom::Find,
    fixture::{html, samples},
};

#[test]
fn every_view_has_a_link_to_its_part_of_the_page() {
    for sheet in samples() {
        let links = sheet.html.all("nav.views > a");
        let names: Vec<&str> = View::ALL.iter().map(|view| view.name()).collect();
        assert_eq!(sheet.html.attrs("nav.views > a", "data-view"), names);
        assert_eq!(links.len(), 3);
        for target in sheet.html.attrs("nav.views > a", "href") {
            assert_eq!(sheet.html.all(target).len(), 1, "{target} on {}", sheet.selected);
        }
    }
}

#[test]
fn the_map_is_the_current_view_of_a_page_from_a_server() {
    assert_eq!(html("").texts("nav.views > a"), ["Map", "Ledger", "Table"]);
    assert_eq!(html("").attrs("nav.views > [aria-current]", "data-view"), ["map"]);
}
