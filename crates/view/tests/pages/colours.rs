//! No colour means guilt: there is neither red nor green, and no name that judges.

use std::{collections::BTreeSet, fs, path::Path};

use crate::{
    dom::Find,
    fixture::{FIRST, html, samples},
};

/// Every style sheet of the house, and the map's.
fn style_sheets() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = files.map(|path| fs::read_to_string(path).unwrap());
    texts.chain([FIRST.style()]).collect()
}

/// The colours that are written as hexadecimal digits, as shares of red, green and blue.
fn colours(css: &str) -> Vec<(String, [f64; 3])> {
    let digits = css.split('#').skip(1).map(|after| {
        let end = after.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(after.len());
        (&after[..end], after[end..].chars().next())
    });
    // What goes on as a word is the selector of an id.
    let colours = digits.filter(|(_, next)| !next.is_some_and(|c| c.is_alphanumeric() || c == '-'));
    colours
        .filter_map(|(digits, _)| {
            let digits: String = match digits.len() {
                3 => digits.chars().flat_map(|c| [c, c]).collect(),
                6 => digits.to_owned(),
                _ => return None,
            };
            let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
            let parts = [0, 2, 4].map(|at| f64::from(part(at)) / 255.0);
            Some((digits, parts))
        })
        .collect()
}

/// How colourful a colour is, from 0 to 1, and its hue in degrees.
fn hue([red, green, blue]: [f64; 3]) -> (f64, f64) {
    let most = red.max(green).max(blue);
    let chroma = most - red.min(green).min(blue);
    if chroma == 0.0 {
        return (0.0, 0.0);
    }
    let sixth = if most <= red {
        ((green - blue) / chroma).rem_euclid(6.0)
    } else if most <= green {
        (blue - red) / chroma + 2.0
    } else {
        (red - green) / chroma + 4.0
    };
    (chroma, sixth * 60.0)
}

/// The contrast of two colours (WCAG 2).
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let light = |colour: [f64; 3]| {
        let [red, green, blue] =
            colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
        0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    };
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

#[test]
fn rule_7_no_colour_is_red_or_green() {
    let css = style_sheets();
    let colours = colours(&css);
    assert!(colours.len() > 20, "the tokens are found");
    for (digits, parts) in colours {
        let (chroma, hue) = hue(parts);
        let is_red_or_green = !(20.0..345.0).contains(&hue) || (75.0..170.0).contains(&hue);
        assert!(chroma < 0.2 || !is_red_or_green, "#{digits} has the hue {hue:.0}");
    }
    let words: BTreeSet<&str> =
        css.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).collect();
    for word in ["red", "green", "crimson", "tomato", "lime", "darkred", "limegreen", "forestgreen"]
    {
        assert!(!words.contains(word), "{word}");
    }
}

#[test]
fn rule_7_allegation_and_denial_are_equally_strong_on_light_and_on_dark() {
    let css = style_sheets();
    let values = |name: &str| -> Vec<[f64; 3]> {
        let lines = css.lines().filter(|line| line.trim_start().starts_with(&format!("{name}:")));
        lines.flat_map(colours).map(|(_, parts)| parts).collect()
    };
    let (pages, allegations, denials) =
        (values("--page"), values("--allegation"), values("--denial"));
    assert!(allegations.len() >= 2);
    assert_eq!(allegations.len(), denials.len());
    for ((allegation, denial), page) in allegations.into_iter().zip(denials).zip(pages) {
        let (one, other) = (contrast(allegation, page), contrast(denial, page));
        assert!(one >= 4.5 && other >= 4.5, "{one:.1} and {other:.1}");
        assert!(one.max(other) / one.min(other) < 1.5, "{one:.1} and {other:.1}");
    }
}

#[test]
fn rule_7_no_name_in_the_page_judges() {
    for sheet in samples() {
        for element in sheet.html.all("*") {
            let names = element.value().attrs().filter(|(name, _)| {
                matches!(
                    *name,
                    "class" | "data-kind" | "data-status" | "data-standing" | "data-answered"
                )
            });
            for (_, value) in names {
                for word in [
                    "guilt", "bad", "danger", "error", "liar", "lie", "true", "false", "wrong",
                    "red", "green",
                ] {
                    assert!(value.split([' ', '-']).all(|part| part != word), "{value}");
                }
            }
        }
    }
}

#[test]
fn rule_7_kinds_are_told_in_words_too() {
    let page = html("");
    for entry in page.all("article.statement") {
        assert!(!entry.texts(".kind")[0].is_empty());
    }
}

#[test]
fn the_hues_of_known_colours_are_right() {
    let of = |css: &str| format!("{:.0}", hue(colours(css)[0].1).1);
    assert_eq!([of("a{color:#ff0000}"), of("#00ff00;"), of("#00f;")], ["0", "120", "240"]);
    assert!(colours("#reader .x {} #face-b {}").is_empty());
}
