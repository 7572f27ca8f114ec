//! The chips on the map.

use scraper::ElementRef;

use crate::{
    dom::{Find, actors, attr},
    fixture::{FIRST, html, sheets},
};

/// Actor, code, name under the chip and shape; by hand, in the order of the story.
const CHIPS: [(&str, &str, &str, &str); 11] = [
    ("united-states", "US", "United States", "circle"),
    ("north-korea", "KP", "North Korea", "circle"),
    ("russia", "RU", "Russia", "circle"),
    ("china", "CN", "China", "circle"),
    ("united-kingdom", "GB", "UK", "circle"),
    ("iran", "IR", "Iran", "circle"),
    ("wagner", "W", "Wagner", "square"),
    ("38-north", "38N", "38 North", "square"),
    ("slovakia", "SK", "Slovakia", "circle"),
    ("ashot-myrtychev", "AM", "Myrtychev", "square"),
    ("ukraine", "UA", "Ukraine", "ring"),
];

fn chips(selected: &str) -> Vec<ElementRef<'static>> {
    html(selected).all("#map nav.chips > a.chip")
}

#[test]
fn everybody_with_a_place_has_one_chip_with_code_name_and_shape() {
    let chips = chips("");
    assert_eq!(chips.len(), CHIPS.len());
    for (chip, (actor, code, name, shape)) in chips.into_iter().zip(CHIPS) {
        assert_eq!(attr(chip, "data-actor"), actor);
        assert_eq!(chip.texts(".disc"), [code]);
        assert_eq!(chip.texts(".name"), [name]);
        assert_eq!(attr(chip, "data-shape"), shape);
    }
}

#[test]
fn chips_are_real_links_to_the_pages_of_their_actors() {
    for (selected, up) in [("", "./"), ("russia", "../"), ("white-house", "../")] {
        for (chip, (actor, ..)) in chips(selected).into_iter().zip(CHIPS) {
            assert_eq!(attr(chip, "href"), format!("{up}{actor}/"));
            assert_eq!(chip.attr("tabindex"), None);
        }
    }
}

#[test]
fn only_the_chip_of_the_selected_actor_is_current() {
    for sheet in sheets() {
        let current = sheet.html.attrs(".chip[aria-current]", "data-actor");
        let has_chip = CHIPS.iter().any(|(actor, ..)| *actor == sheet.selected);
        let wanted = if has_chip { vec![sheet.selected.as_str()] } else { Vec::new() };
        assert_eq!(current, wanted);
        assert!(
            sheet.html.attrs(".chip[aria-current]", "aria-current").iter().all(|v| *v == "page")
        );
    }
}

#[test]
fn codes_are_for_the_eye_and_names_for_everybody() {
    for chip in chips("") {
        assert_eq!(attr(chip.one(".disc"), "aria-hidden"), "true");
        assert_eq!(chip.one(".name").attr("aria-hidden"), None);
        assert!(chip.all(".bearing").into_iter().all(|one| attr(one, "aria-hidden") == "true"));
    }
}

#[test]
fn only_chips_outside_the_frame_point_to_where_they_belong() {
    let docked = html("").all(".chip:has(.bearing)");
    let actors: Vec<&str> = docked.into_iter().map(|chip| attr(chip, "data-actor")).collect();
    assert_eq!(actors, ["united-states", "38-north"]);
}

#[test]
fn the_chip_of_a_country_lights_up_with_its_parts_but_not_with_its_nationals() {
    let of = |actor: &str| actors(html("").one(&format!(".chip[data-actor='{actor}']")));
    assert_eq!(
        of("united-states"),
        ["united-states", "us-secretary-of-state", "us-treasury", "white-house"]
    );
    assert_eq!(of("slovakia"), ["slovakia"]);
    assert_eq!(of("russia"), ["russia"]);
    assert_eq!(of("38-north"), ["38-north"]);
}

#[test]
fn chips_stand_in_a_named_landmark() {
    assert_eq!(html("").attrs("nav.chips", "aria-label"), ["Actors on the map"]);
    assert_eq!(FIRST.story.markers().count(), CHIPS.len());
}
