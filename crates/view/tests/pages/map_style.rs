//! The style sheet of one story's map.

use std::collections::BTreeMap;

use whosays_atlas::{Drawing, WIDTHS};
use whosays_view::map_style;

use crate::fixture::{FIRST, html};

/// Selector to declarations, for the rules of each block that starts with `@`, or of none ("").
type Rules<'a> = BTreeMap<(String, String), String>;

/// Reads what a style sheet of rules and blocks of rules holds; panics where it is none.
fn rules(css: &str) -> Rules<'_> {
    let mut rules = Rules::new();
    let (mut block, mut prelude) = (String::new(), String::new());
    let mut rest = css;
    while let Some(at) = rest.find(['{', '}']) {
        prelude.push_str(rest[..at].trim());
        let opens = rest[at..].starts_with('{');
        rest = &rest[at + 1..];
        if !opens {
            assert!(prelude.is_empty() && !block.is_empty(), "a brace too many after {prelude}");
            block.clear();
        } else if prelude.starts_with('@') {
            assert!(block.is_empty(), "{prelude} within {block}");
            block = std::mem::take(&mut prelude);
        } else {
            let (body, after) = rest.split_once('}').unwrap();
            assert!(!body.contains('{') && !prelude.is_empty(), "{prelude} {{ {body}");
            let declarations = rules.entry((block.clone(), std::mem::take(&mut prelude)));
            declarations.or_default().push_str(body.trim());
            rest = after;
        }
    }
    assert!(block.is_empty() && rest.trim().is_empty(), "{block} is left open");
    rules
}

fn block(step: usize) -> String {
    if step == 0 {
        String::new()
    } else {
        format!("@container map (min-width: {}px)", WIDTHS[step])
    }
}

fn rule(rules: &Rules<'_>, step: usize, selector: &str) -> String {
    let found = rules.get(&(block(step), selector.to_owned()));
    found.unwrap_or_else(|| panic!("no rule for {selector} at step {step}")).clone()
}

#[test]
fn every_declaration_is_whole() {
    for ((_, selector), body) in rules(&FIRST.style()) {
        for declaration in body.split(';').filter(|part| !part.trim().is_empty()) {
            let (name, value) = declaration.split_once(':').unwrap();
            assert!(
                !name.trim().is_empty() && !value.trim().is_empty(),
                "{selector}: {declaration}"
            );
        }
        assert!(body.ends_with(';'), "{selector}: {body}");
    }
}

#[test]
fn every_chip_has_its_place_at_every_step() {
    let css = FIRST.style();
    let rules = rules(&css);
    for (index, step) in FIRST.drawing.steps.iter().enumerate() {
        assert_eq!(step.chips.len(), FIRST.story.markers().count());
        for chip in &step.chips {
            let name = format!(".chip[data-actor=\"{}\"]", chip.actor);
            let place = rule(&rules, index, &name);
            assert!(
                place.contains(&format!("left: {}; top: {};", chip.at.x, chip.at.y)),
                "{place}"
            );
            if let Some(angle) = chip.docked {
                let turn = rule(&rules, index, &format!("{name} .bearing"));
                assert_eq!(turn, format!("rotate: {angle}deg;"));
            }
        }
    }
}

#[test]
fn every_label_has_its_place_at_every_step() {
    let css = FIRST.style();
    let rules = rules(&css);
    for (index, step) in FIRST.drawing.steps.iter().enumerate() {
        for (number, line) in step.lines.iter().enumerate() {
            let label = line.label.as_ref().unwrap();
            let place = rule(&rules, index, &format!(".step-{index} .g{number}"));
            assert_eq!(place, format!("left: {}; top: {};", label.at.x, label.at.y));
        }
    }
}

#[test]
fn each_step_shows_itself_and_hides_the_one_before() {
    let css = FIRST.style();
    let rules = rules(&css);
    for index in 0..WIDTHS.len() {
        assert_eq!(rule(&rules, index, &format!(".step-{index}")), "display: inline;");
        if index > 0 {
            assert_eq!(rule(&rules, index, &format!(".step-{}", index - 1)), "display: none;");
        }
    }
}

#[test]
fn what_the_rules_speak_of_is_on_the_page() {
    use crate::dom::Find;
    for (_, selector) in rules(&FIRST.style()).keys() {
        // A state of the pointer or a selection is not in the HTML.
        if !selector.contains(":has(") {
            assert!(!html("").all(selector).is_empty(), "{selector}");
        }
    }
}

#[test]
fn only_who_has_a_chip_has_a_preview() {
    let mut drawing = Drawing::clone(&FIRST.drawing);
    let previews = |drawing: &Drawing| {
        let css = map_style(&FIRST.story, drawing);
        let found = rules(&css).into_keys().filter(|(_, selector)| selector.contains(":has("));
        found.filter(|(_, selector)| selector.contains("\"russia\"")).count()
    };
    assert_eq!(previews(&drawing), 2);
    for step in &mut drawing.steps {
        step.chips.retain(|chip| chip.actor.as_str() != "russia");
    }
    assert_eq!(previews(&drawing), 0);
}

#[test]
fn the_same_story_gives_the_same_rules() {
    assert_eq!(FIRST.style(), FIRST.style());
}
