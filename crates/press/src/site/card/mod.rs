//! The picture of a page that link previews show: its caption, and the map with its selection.

mod cache;
mod caption;
mod column;
mod fonts;
mod layout;
mod letters;
mod png;
mod style;
#[cfg(test)]
mod tests;
mod text;
mod window;
mod write;

use std::fmt::Write as _;

use whosays_atlas::{Drawing, Rect};
use whosays_story::Story;
use whosays_view::{
    Selection,
    paint::{Legend, Lit, PAGE, Picture, Text, Window},
};
use whosays_words::{Direction, Words};

pub use self::{cache::Cache, write::card};
use self::{
    caption::{Caption, caption},
    column::MARGIN,
    layout::Layout,
    letters::Letters,
    style::LEGIBLE,
    window::{near, whole},
};
use super::legend::legend;
use crate::error::Error;

/// What the card of a page is called, in the folder of that page.
pub const NAME: &str = "card.png";
/// The width of every card, in pixels.
pub const PIXELS_WIDE: u32 = 1200;
/// Its height.
pub const PIXELS_HIGH: u32 = 630;
/// The width of the tab above its words.
const TAB: f64 = 64.0;
/// The size of the letters of its legend.
const LEGEND: f64 = 22.0;
const WIDTH: f64 = PIXELS_WIDE as f64;
const HEIGHT: f64 = PIXELS_HIGH as f64;

/// The card of a selection, as SVG that needs the fonts of this module.
pub fn svg(story: &Story, drawing: &Drawing, selection: &Selection) -> String {
    let lit = Lit::of(story, selection);
    let caption = caption(story, selection);
    let (window, layout) = compose(story, drawing, selection, &lit, &caption);
    let direction = caption.direction();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
         font-family=\"'{}'\"><rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{PAGE}\"/>",
        fonts::Face::Plain.family()
    );
    map(&mut svg, story, drawing, &window, &lit);
    // A tab that hangs from the upper edge.
    _ = write!(
        svg,
        "<rect x=\"{}\" width=\"{TAB}\" height=\"10\" fill=\"{}\"/>",
        match direction {
            Direction::Ltr => MARGIN,
            Direction::Rtl => WIDTH - MARGIN - TAB,
        },
        caption.accent
    );
    for line in &layout.lines {
        let face = line.style.face;
        let family = format!(" font-family=\"'{}'\"", face.family());
        let text = Text {
            at: (line.x, line.base),
            align: line.align,
            size: line.style.size,
            weight: face.weight(),
            colour: line.style.colour,
            direction,
            content: &line.text,
        };
        text.write(&mut svg, &family);
    }
    svg.push_str("</svg>\n");
    svg
}

/// The map beside the words.
fn map(svg: &mut String, story: &Story, drawing: &Drawing, window: &Window, lit: &Lit) {
    let Rect { left, top, right, bottom } = window.panel;
    // Writing to a String cannot fail.
    _ = write!(
        svg,
        "<clipPath id=\"p\"><rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\"/></clipPath>\
         <g clip-path=\"url(#p)\">",
        right - left,
        bottom - top,
    );
    let words = Words::of_story(story);
    let direction = words.direction();
    let picture = Picture { story, drawing, window, lit, lettering: &Letters, direction };
    let lines = legend(&picture, &words);
    picture.write(svg, &Legend { lines, size: LEGEND });
    svg.push_str("</g>");
}

/// The card in words, for those who cannot see it.
pub fn alt(story: &Story, selection: &Selection) -> String {
    caption(story, selection).alt()
}

/// The letters that cannot be written: the card leaves out every text that has one.
pub fn unwritable(story: &Story, selection: &Selection) -> Vec<char> {
    let caption = caption(story, selection);
    let lit = Lit::of(story, selection);
    let named = lit.chips.iter().filter_map(|id| story.actor(id));
    let named = named.flat_map(|actor| [actor.code.as_str(), actor.label()]);
    let goods = lit.goods.values().flatten().map(String::as_str);
    let mut letters: Vec<char> = Vec::new();
    let texts = caption.texts().chain(named).chain(goods);
    for letter in texts.flat_map(|text| fonts::Face::Plain.lacking(text)) {
        if !letters.contains(&letter) {
            letters.push(letter);
        }
    }
    letters
}

/// The part of the map that serves both: where the words would come out too small beside the best
/// one, the first of the others that leaves them enough room.
fn compose(
    story: &Story,
    drawing: &Drawing,
    selection: &Selection,
    lit: &Lit,
    caption: &Caption,
) -> (Window, Layout) {
    let direction = caption.direction();
    let windows = match selection {
        Selection::Statement(_) => near(story, drawing, lit, direction),
        _ => vec![whole(drawing, direction)],
    };
    let both = |window: Window| {
        let layout = match direction {
            Direction::Ltr => Layout::new(caption, window.panel.left),
            Direction::Rtl => Layout::new(caption, WIDTH - window.panel.right).mirrored(),
        };
        (window, layout)
    };
    let mut pairs = windows.into_iter().map(both);
    let first = pairs.next().unwrap_or_else(|| both(whole(drawing, direction)));
    if first.1.headline >= LEGIBLE {
        return first;
    }
    pairs.find(|(_, layout)| layout.headline >= LEGIBLE).unwrap_or(first)
}

/// The picture of a card.
pub fn png(svg: &str) -> Result<Vec<u8>, Error> {
    png::pack(&png::draw(svg)?)
}
