//! The share dialog, as the page holds it.

use crate::{
    dom::{Find, attr, text},
    fixture::{html, samples, tiny},
};

#[test]
fn every_page_holds_the_dialog_closed_and_empty() {
    for sheet in samples() {
        let dialog = sheet.html.one("dialog#share");
        assert!(dialog.attr("open").is_none());
        assert_eq!(attr(dialog, "data-story"), "food-for-arms");
        assert!(sheet.html.all("dialog [value]:not(option)").is_empty());
        assert_eq!(sheet.html.texts("#reader [data-share=open]"), ["Share"]);
    }
}

#[test]
fn every_field_has_a_name_and_every_copy_button_a_field() {
    let dialog = html("").one("#share");
    for field in dialog.all("input, textarea, select") {
        let id = attr(field, "id");
        let is_named = field.attr("aria-label").is_some()
            || !dialog.all(&format!("label[for='{id}'], label:has(#{id})")).is_empty();
        assert!(is_named, "{id}");
    }
    for id in dialog.attrs("[data-copy]", "data-copy") {
        assert_eq!(dialog.all(&format!("#{id}[readonly]")).len(), 1, "{id}");
    }
}

#[test]
fn the_citation_names_the_article_and_says_what_is_inferred() {
    assert_eq!(
        attr(html("").one("#share"), "data-citation"),
        "{title}. whosays, on one newspaper article on the reported deal, published 30 March 2023 \
         (inferred). {address} (accessed {date})."
    );
    let story = tiny("publisher = \"The Daily Example\"", "");
    assert_eq!(
        attr(story.sheet("").html.one("#share"), "data-citation"),
        "{title}. whosays, on a made-up article, The Daily Example, published 30 March 2023. \
         {address} (accessed {date})."
    );
}

#[test]
fn the_data_is_offered() {
    let dialog = html("statement/artillery-shells").one("#share");
    assert_eq!(
        dialog.attrs(".files a", "href"),
        ["../../story.json", "../../../story.schema.json", "../../statements.csv", "../../map.svg"]
    );
    assert!(dialog.texts("summary").contains(&String::from("The data")));
    assert!(!text(dialog.one("summary:first-child[data-share=preview]")).is_empty());
}
