//! The land and the lines of the map.

use scraper::ElementRef;
use whosays_atlas::WIDTHS;

use crate::{
    dom::{Find, attr, text, words},
    fixture::{FIRST, html, lighting, samples, tiny},
};

/// A line of goods.
struct Route {
    standing: &'static str,
    /// Its ends and whoever says so.
    of: &'static [&'static str],
    goods: &'static [&'static str],
    contested: &'static [&'static str],
}

/// What the article supports; by hand, in the order in which it first tells of each.
const ROUTES: [Route; 8] = [
    Route {
        standing: "proposed",
        of: &["north-korea", "russia", "united-states", "us-treasury", "white-house"],
        goods: &["weapons", "munitions"],
        contested: &[],
    },
    Route {
        standing: "proposed",
        of: &["north-korea", "russia", "united-states", "white-house"],
        goods: &["help", "food"],
        contested: &[],
    },
    Route {
        standing: "alleged",
        of: &["north-korea", "russia", "united-states"],
        goods: &["arms", "artillery shells"],
        contested: &["denied"],
    },
    Route {
        standing: "alleged",
        of: &["north-korea", "united-states", "wagner"],
        goods: &["arms"],
        contested: &["denied"],
    },
    Route {
        standing: "alleged",
        of: &["north-korea", "russia"],
        goods: &["cash, airliners, materials"],
        contested: &[],
    },
    Route {
        standing: "alleged",
        of: &["iran", "russia", "united-states"],
        goods: &["attack drones"],
        contested: &[],
    },
    Route {
        standing: "considered",
        of: &["china", "russia", "united-states", "us-secretary-of-state"],
        goods: &["arms"],
        contested: &["rejected"],
    },
    Route {
        standing: "alleged",
        of: &["china", "ukraine", "united-states"],
        goods: &["weapons"],
        contested: &[],
    },
];

fn lines(step: usize) -> Vec<ElementRef<'static>> {
    html("").all(&format!("svg.land-map > g.step-{step} > g.line"))
}

#[test]
fn what_is_drawn_is_hidden_from_screen_readers() {
    for sheet in samples() {
        let map = sheet.html.one("#map");
        assert_eq!(attr(map.one("svg.land-map"), "aria-hidden"), "true");
        assert_eq!(attr(map.one(".goods"), "aria-hidden"), "true");
        assert!(map.all("svg").into_iter().all(|svg| svg.attr("aria-hidden") == Some("true")));
        assert!(map.all("[aria-hidden] a:not([tabindex='-1'])").is_empty());
    }
}

#[test]
fn the_land_of_every_country_in_the_frame_is_drawn() {
    for actor in ["north-korea", "russia", "china", "united-kingdom", "iran", "slovakia", "ukraine"]
    {
        let path = html("").one(&format!("svg a[data-actor={actor}] > path.land.own"));
        assert!(attr(path, "d").starts_with(['M', 'm']), "{actor}");
        assert!(words(path, "data-of").contains(&actor));
    }
    let rest = html("").one("svg.land-map > path.land");
    assert!(attr(rest, "d").len() > 1000);
}

#[test]
fn land_is_a_link_for_the_pointer_only() {
    for (selected, up) in [("", "./"), ("iran", "../")] {
        let links = html(selected).all("svg.land-map a");
        let countries = FIRST.story.actors.iter().filter(|actor| actor.land.is_some()).count();
        assert_eq!(links.len(), countries);
        for link in links {
            assert_eq!(attr(link, "tabindex"), "-1");
            assert_eq!(attr(link, "href"), format!("{up}{}/", attr(link, "data-actor")));
        }
    }
}

#[test]
fn every_route_is_drawn_at_every_step() {
    assert_eq!(FIRST.story.routes().len(), ROUTES.len());
    for step in 0..WIDTHS.len() {
        let lines = lines(step);
        assert_eq!(lines.len(), ROUTES.len(), "step {step}");
        for (line, Route { standing, of, contested, .. }) in lines.into_iter().zip(ROUTES) {
            assert_eq!(attr(line, "data-standing"), standing);
            assert_eq!(lighting(line), of);
            assert_eq!(line.attrs(".bar", "data-status"), contested, "{of:?}");
            assert_eq!(attr(line.one(".stroke"), "d"), attr(line.one(".halo"), "d"));
            assert!(attr(line.one(".stroke"), "d").starts_with(['M', 'm']));
            let head = attr(line.one(".head-of-line"), "points").split([' ', ',']);
            assert!(head.clone().all(|number| number.parse::<f64>().is_ok()));
            assert_eq!(head.count(), 6);
        }
    }
}

#[test]
fn the_goods_of_every_route_are_named_at_every_step() {
    for step in 0..WIDTHS.len() {
        let pills = html("").all(&format!(".goods > .step-{step} > .pill"));
        assert_eq!(pills.len(), ROUTES.len(), "step {step}");
        for (number, (pill, Route { standing, of, goods, .. })) in
            pills.into_iter().zip(ROUTES).enumerate()
        {
            assert_eq!(attr(pill, "data-standing"), standing);
            assert_eq!(lighting(pill), of);
            assert!(words(pill, "class").contains(&format!("g{number}").as_str()));
            // A break between lines is a space to readers.
            let text: Vec<&str> = pill.text().map(str::trim).collect();
            assert_eq!(text.join(" "), goods.join(", "), "step {step}");
        }
    }
}

#[test]
fn pieces_of_a_step_are_all_on_it_and_on_no_other() {
    let steps = html("").all("svg.land-map > g.step");
    assert_eq!(steps.len(), WIDTHS.len());
    assert_eq!(html("").all(".goods > .step").len(), WIDTHS.len());
    for leader in html("").all(".leader") {
        assert!(!attr(leader.one("path"), "d").is_empty());
        assert!(attr(leader.one("circle"), "cx").parse::<f64>().is_ok());
    }
}

#[test]
fn without_transfers_there_is_a_map_without_lines() {
    let story = tiny("", "");
    let sheet = story.sheet("");
    assert_eq!(sheet.html.all(".chip").len(), 2);
    assert!(sheet.html.all("g.line, .pill, .legend svg").is_empty());
    assert!(text(sheet.html.one("#map")).contains("Alba"));
}
