//! A story in which nobody has a place.

use crate::{
    dom::Find,
    fixture::{Sheet, placeless},
};

fn sheets() -> [Sheet; 2] {
    ["", "alba"].map(|slug| placeless().sheet(slug))
}

#[test]
fn without_places_there_is_no_map_and_the_ledger_leads() {
    for sheet in sheets() {
        let html = &sheet.html;
        assert!(html.all("#map, .chip, [href='#map'], [data-view=map]").is_empty());
        assert_eq!(html.attrs("#reader", "data-mapless"), [""]);
        assert_eq!(html.texts(".views a"), ["Ledger", "Table"]);
        assert_eq!(html.texts(".views [aria-current]"), ["Ledger"]);
        assert_eq!(html.all(".ledger .row li.row").len(), 1);
        assert!(!sheet.words().to_lowercase().contains("borders"));
        assert_eq!(html.texts(".skip"), ["Skip to the ledger"]);
        assert_eq!(html.attrs("#share-view option", "value"), ["ledger", "table"]);
        assert!(html.all("a[href$='map.svg']").is_empty());
        assert_eq!(html.all("a[href$='statements.csv']").len(), 2);
        assert!(html.texts(".foot details, .files").iter().all(|text| !text.contains("map")));
    }
}
