//! Whole pages.

use std::collections::BTreeSet;

use scraper::Html;
use whosays_view::Selection;

use crate::{
    dom::{Find, text},
    fixture::{FIRST, rendered, samples, sheet, sheets},
};

#[test]
fn the_same_page_is_the_same_bytes() {
    for selected in ["", "north-korea"] {
        let again = FIRST.sheet(selected).rendered;
        assert_eq!(again.body, sheet(selected).rendered.body);
        assert_eq!(again.title, sheet(selected).rendered.title);
        assert_eq!(again.description, sheet(selected).rendered.description);
    }
}

#[test]
fn titles_are_of_one_page_only_and_descriptions_of_one_actor() {
    let titles: BTreeSet<&str> = rendered().map(|page| page.title.as_str()).collect();
    assert_eq!(titles.len(), FIRST.story.actors.len() + FIRST.story.statements.len() + 1);
    let of_actors = rendered().take(FIRST.story.actors.len() + 1);
    let descriptions: BTreeSet<&str> = of_actors.map(|page| page.description.as_str()).collect();
    assert_eq!(descriptions.len(), FIRST.story.actors.len() + 1);
    assert!(rendered().all(|page| !page.title.is_empty() && !page.description.is_empty()));
}

#[test]
fn titles_name_the_actor_and_the_story() {
    assert_eq!(sheet("").rendered.title, "Food for arms: who says what");
    assert_eq!(sheet("iran").rendered.title, "Iran – Food for arms: who says what");
    let description = &sheet("north-korea").rendered.description;
    assert!(
        description.starts_with("North Korea: 9 statements said about it, 1 reply by it"),
        "{description}"
    );
}

#[test]
fn a_heading_is_the_title_without_the_story() {
    let story = &FIRST.story.title;
    assert_eq!(&sheet("").rendered.heading, story);
    for page in rendered().skip(1) {
        assert_eq!(page.title, format!("{} – {story}", page.heading));
    }
}

#[test]
fn a_person_is_no_it() {
    let description = &sheet("ashot-myrtychev").rendered.description;
    assert!(!description.contains(" it"), "{description}");
}

#[test]
fn the_title_of_a_page_is_the_one_that_its_pane_would_set() {
    for page in samples() {
        let titles = page.html.attrs(".head", "data-title");
        assert_eq!(titles, [page.rendered.title.as_str()]);
    }
}

/// The path of a page below the story, and where a relative address on it leads.
fn target(selected: &str, href: &str) -> String {
    let mut parts: Vec<&str> = selected.split('/').filter(|part| !part.is_empty()).collect();
    for part in href.split('/') {
        match part {
            "" | "." => {}
            ".." => assert!(parts.pop().is_some(), "{href} on {selected} leads out of the story"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// What the press publishes beside the pages; its own tests see to it that the files are there.
const DATA: [&str; 4] = ["map.svg", "statements.csv", "story.json", "story.schema.json"];

#[test]
fn every_address_leads_to_a_page_or_to_a_part_of_this_one() {
    let pages: BTreeSet<String> = Selection::all(&FIRST.story).map(|one| one.slug()).collect();
    for page in sheets() {
        for link in page.html.all("a[href]") {
            let href = link.attr("href").unwrap();
            if href.starts_with('#') {
                assert_eq!(page.html.all(href).len(), 1, "{href}");
                continue;
            }
            if let Some((_, file)) = href.rsplit_once('/').filter(|(_, file)| !file.is_empty()) {
                assert!(DATA.contains(&file), "{href} is neither a folder nor published data");
                continue;
            }
            let target = target(&page.selected, href);
            assert!(pages.contains(&target), "{href} on {}", page.selected);
            let slug = link.attr("data-actor").map(str::to_owned).or_else(|| {
                link.attr("data-statement").map(|statement| format!("statement/{statement}"))
            });
            assert_eq!(slug, Some(target), "{href} on {}", page.selected);
        }
    }
}

#[test]
fn every_link_has_words_or_is_hidden_from_screen_readers() {
    for link in sheet("russia").html.all("a:not([tabindex='-1'])") {
        assert!(!text(link).is_empty(), "{}", link.html());
    }
}

#[test]
fn no_page_holds_script_or_style() {
    for page in sheets() {
        assert!(page.html.all("script, style, [style], iframe, object, embed, link").is_empty());
        for element in page.html.all("*") {
            for (name, value) in element.value().attrs() {
                assert!(!name.starts_with("on"), "{name}");
                assert!(!value.trim_start().to_lowercase().starts_with("javascript:"), "{value}");
            }
        }
    }
}

#[test]
fn nothing_is_fetched_from_anywhere() {
    for page in samples() {
        assert!(page.html.all("[src], [srcset], [poster], image, use").is_empty());
    }
}

#[test]
fn a_parser_finds_no_fault() {
    for page in samples() {
        // Apart from the markers that hydration needs.
        let html = Html::parse_fragment(&page.rendered.body.replace("<!>", ""));
        assert!(html.errors.is_empty(), "{:?}", html.errors);
    }
}

#[test]
fn headings_never_skip_a_level() {
    for page in samples() {
        let levels = page.html.all("h1, h2, h3, h4, h5, h6");
        let levels =
            levels.into_iter().map(|heading| heading.value().name()[1..].parse::<u8>().unwrap());
        let mut last = 0;
        for level in levels {
            assert!(level <= last + 1, "h{level} after h{last} on {}", page.selected);
            last = level;
        }
    }
}
