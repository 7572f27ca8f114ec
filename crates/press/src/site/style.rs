//! The style sheets: the house's, and a story's places of what its map shows.

use lightningcss::{
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet},
    targets::{Browsers, Features, Targets},
};
use whosays_words::Direction;

use crate::{Error, Frame};

/// The style sheets of the house.
pub struct House {
    /// What the first paint needs; it stands in every page.
    pub first: String,
    /// What is needed on paper, in the share dialog, below long lists or in a system's own colours
    /// only; a file of its own.
    pub late: String,
    /// What embeds of the whole reader need beside the first.
    pub embed: String,
    /// What only the file that holds a whole story needs beside the first and the late ones.
    pub one_file: String,
    /// All that the list of all stories needs.
    pub archive: String,
    /// All that the studio needs.
    pub studio: String,
    /// All that an excerpt needs, but the places on its map.
    pub excerpt: String,
    /// What pages that are read from right to left need beside the rest.
    rtl: String,
}

impl House {
    /// What pages of this direction need beside the rest.
    pub fn of_direction(&self, direction: Direction) -> &str {
        match direction {
            Direction::Ltr => "",
            Direction::Rtl => &self.rtl,
        }
    }
}

/// Those of the files in `style/` that can wait, in the order in which they hold: what holds on
/// paper overrules the rest. Where the system sets the colours the first sheet can be read, too.
const LATE: [&str; 4] = ["lists", "share", "forced", "print"];

/// What only the file that holds a whole story has.
const ONE_FILE: &str = "one-file";

/// What only embeds have: the first of them also excerpts.
const EMBED: [&str; 2] = ["embed", "embed-reader"];

/// What only the list of all stories has.
const ARCHIVE: &str = "archive";

/// What only the studio has.
const STUDIO: &str = "studio";

/// What the list of all stories needs of the others.
const OF_ARCHIVE: [&str; 3] = ["tokens", "button", "page"];

/// What the studio needs of the others.
const OF_STUDIO: [&str; 2] = ["tokens", "button"];

/// What only pages have that are read from right to left.
const RTL: &str = "rtl";

/// What an excerpt needs of the others.
const EXCERPT: [&str; 6] = ["tokens", "page", "map", "head", "statements", "forced"];

/// The classes of those rooms that no excerpt has: what surrounds the reader, its other views, and the
/// order of time. Rules for them would only weigh.
pub const NOT_IN_EXCERPTS: [&str; 18] = [
    "answer",
    "appear",
    "body",
    "chronology",
    "dek",
    "foot",
    "front",
    "ledger",
    "masthead",
    "nationals",
    "printed",
    "reader",
    "row",
    "source",
    "table",
    "views",
    "voice",
    "when",
];

/// Joins the style sheets of the house: `tokens.css` first, the others by name.
pub fn house(frame: &Frame) -> Result<House, Error> {
    let mut sheets = frame.style_sheets()?;
    let late = |name: &str| LATE.iter().position(|late| *late == name);
    sheets.sort_by_key(|(name, _)| (late(name), name != "tokens", name.clone()));
    let joined = |is_in: &dyn Fn(&str) -> bool| -> String {
        sheets.iter().filter(|(name, _)| is_in(name)).map(|(_, text)| text.as_str()).collect()
    };
    let is_apart =
        |name: &str| EMBED.contains(&name) || [ONE_FILE, RTL, ARCHIVE, STUDIO].contains(&name);
    Ok(House {
        first: joined(&|name| !is_apart(name) && late(name).is_none()),
        late: joined(&|name| late(name).is_some()),
        embed: joined(&|name| EMBED.contains(&name)),
        archive: joined(&|name| OF_ARCHIVE.contains(&name)) + &joined(&|name| name == ARCHIVE),
        studio: joined(&|name| OF_STUDIO.contains(&name)) + &joined(&|name| name == STUDIO),
        one_file: joined(&|name| name == ONE_FILE),
        excerpt: joined(&|name| EXCERPT.contains(&name))
            + &joined(&|name| EMBED.first() == Some(&name)),
        rtl: joined(&|name| name == RTL),
    })
}

/// The oldest browsers that are to understand every rule that matters: those of 2023, of which the
/// ESR 115 of Firefox is still at work on old systems. A selector that one of them does not know is
/// printed as a rule of its own, since with it they drop its whole list.
const OLDEST: Browsers = Browsers {
    android: None,
    chrome: Some(115 << 16),
    edge: None,
    firefox: Some(115 << 16),
    ie: None,
    ios_saf: Some(16 << 16),
    opera: None,
    safari: Some(16 << 16),
    samsung: None,
};

/// The same rules in fewer bytes. A mistake in them is an error, not a page that looks odd.
pub fn minify(css: &str) -> Result<String, Error> {
    minify_without(css, &[])
}

/// The same without rules for these classes and animations.
pub fn minify_without(css: &str, unused: &[&str]) -> Result<String, Error> {
    let failed = |message: String| Error::Style { message };
    let mut sheet = StyleSheet::parse(css, ParserOptions::default())
        .map_err(|error| failed(error.to_string()))?;
    // Colours of dark pages stand in rules of their own: what would carry `light-dark()` to old browsers
    // only weighs.
    let targets = Targets { exclude: Features::LightDark, ..Targets::from(OLDEST) };
    sheet
        .minify(MinifyOptions {
            targets,
            unused_symbols: unused.iter().map(|name| (*name).to_owned()).collect(),
        })
        .map_err(|error| failed(error.to_string()))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| failed(error.to_string()))?;
    Ok(printed.code)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::{fs, path::Path};

    use super::*;

    #[test]
    fn rules_come_out_shorter_and_mistakes_are_told() {
        assert_eq!(minify("a { color: #ffffff; }\n\n").unwrap(), "a{color:#fff}");
        assert!(matches!(minify("a { color: red"), Ok(_) | Err(Error::Style { .. })));
        assert!(matches!(minify("} a {"), Err(Error::Style { .. })));
    }

    /// Selectors that a browser of 2023 did not know: Firefox learnt `:has` at the end of that year.
    const YOUNG: [&str; 5] = [":has(", "::details-content", ":popover-open", ":user-", ":state("];

    /// The selectors of a list, without what stands in `:is()` and `:where()`: in these, browsers
    /// pass over what they do not know.
    fn selectors(list: &str) -> Vec<String> {
        let mut selectors = vec![String::new()];
        let mut open: Vec<bool> = Vec::new();
        for (at, letter) in list.char_indices() {
            let before = list.get(..at).unwrap();
            match letter {
                '(' => open.push(before.ends_with(":is") || before.ends_with(":where")),
                ')' => drop(open.pop()),
                ',' if open.is_empty() => selectors.push(String::new()),
                _ => {}
            }
            if !open.contains(&true) {
                selectors.last_mut().unwrap().push(letter);
            }
        }
        selectors
    }

    /// The lists that hold both what old browsers know and what they do not, and media queries in a
    /// syntax that they do not know.
    fn faults(css: &str) -> Vec<&str> {
        let is_young = |selector: &String| YOUNG.iter().any(|young| selector.contains(young));
        let is_mixed = |list: &str| {
            let selectors = selectors(list);
            selectors.iter().any(is_young) && !selectors.iter().all(is_young)
        };
        css.split(['{', '}', ';'])
            .filter(|part| match part.strip_prefix('@') {
                Some(rule) => rule.starts_with("media") && rule.contains(['<', '>']),
                None => is_mixed(part),
            })
            .collect()
    }

    /// A page mirrors itself where its language is written from right to left; its map does not.
    #[test]
    fn nothing_but_the_map_has_a_left_and_a_right() {
        let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style");
        let is_sided = |line: &&str| {
            let sides = ["left:", "right:", "-left-", "-right-", ": left", ": right"];
            line.ends_with(';') && sides.iter().any(|side| line.contains(side))
        };
        let mut read = 0;
        for entry in fs::read_dir(style).unwrap() {
            let path = entry.unwrap().path();
            let css = fs::read_to_string(&path).unwrap();
            // What stands before the same in words of today is for browsers that do not know those.
            let lines = css.lines().zip(css.lines().skip(1));
            let sided: Vec<&str> = lines
                .filter(|(line, next)| !(line.contains("float:") && next.contains("float:")))
                .map(|(line, _)| line)
                .filter(is_sided)
                .collect();
            let is_map = path.ends_with("map.css");
            assert_eq!(!sided.is_empty(), is_map, "{}: {sided:?}", path.display());
            read += 1;
        }
        assert!(read > 10);
    }

    #[test]
    fn browsers_of_2023_lose_no_rule_to_its_neighbour() {
        let house = house(&Frame::of_this_house()).unwrap();
        for css in [&house.first, &house.late, &house.excerpt] {
            let css = minify(css).unwrap();
            assert_eq!(faults(&css), Vec::<&str>::new());
            assert!(css.contains("@media"));
        }
        assert_eq!(faults(".a,.b:has(i){c:d}@media (width>=1px){.e{f:g}}").len(), 2);
        assert_eq!(faults(".a,.b:is(:has(i),u){c:d}.a:has(i),.b:has(u){e:f}"), Vec::<&str>::new());
    }
}
