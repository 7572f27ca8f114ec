//! The column of words, filled from the top.

#[cfg(test)]
use whosays_atlas::Rect;
use whosays_view::paint::Align;

use super::{
    WIDTH,
    caption::{Block, Caption},
    style::{LABEL, LEGIBLE, MARK_STYLE, NUMBER, Style, TITLE},
    text::Measured,
};

/// Around the column.
pub const MARGIN: f64 = 56.0;
/// Above the first line and below the last one.
pub const MARGIN_Y: f64 = 40.0;
/// The name of the house, in front of the title.
const MARK: &str = "whosays";
/// Between two numbers.
const APART: f64 = 30.0;

/// Letters reach so far above and below the base line, in shares of their size.
const ABOVE: f64 = 0.76;
const BELOW: f64 = 0.24;

/// A line of text in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub text: String,
    pub style: Style,
    /// Where it starts.
    pub x: f64,
    pub align: Align,
    pub base: f64,
    /// How wide it may be.
    pub room: f64,
}

impl Line {
    /// At `x`, running from left to right.
    fn new(text: String, style: Style, (x, base): (f64, f64), room: f64) -> Self {
        Self { text, style, x, align: Align::Left, base, room }
    }

    /// On the other side of the card, running the other way.
    pub fn mirrored(self) -> Self {
        Self { x: WIDTH - self.x, align: Align::Right, ..self }
    }

    /// What it takes on the card.
    #[cfg(test)]
    pub fn bounds(&self) -> Rect {
        let Style { face, size, .. } = self.style;
        let width = face.width(&self.text, size);
        let left = if self.align == Align::Right { self.x - width } else { self.x };
        Rect {
            left,
            top: self.base - ABOVE * size,
            right: left + width,
            bottom: self.base + BELOW * size,
        }
    }
}

/// The name of the house and, if there is room, the title behind it.
pub fn top(caption: &Caption, room: f64) -> Vec<Line> {
    let base = MARGIN_Y + MARK_STYLE.size * 0.8;
    let width = MARK_STYLE.face.width(MARK, MARK_STYLE.size) + 18.0;
    let mut lines = vec![Line::new(MARK.to_owned(), MARK_STYLE, (MARGIN, base), width)];
    if let Some(title) = &caption.title {
        let room = room - width;
        let title = set(title, TITLE, room, 1).into_iter();
        lines.extend(title.map(|text| Line::new(text, TITLE, (MARGIN + width, base), room)));
    }
    lines
}

/// The lines of a text, which are none where the face cannot write it.
pub fn set(text: &str, style: Style, room: f64, most: usize) -> Vec<String> {
    let Some(text) = style.face.writable(text) else { return Vec::new() };
    let text = Measured::new(style.face, &text);
    let whole = text.lines(style.size, room).filter(|lines| lines.len() <= most);
    whole.unwrap_or_else(|| text.cut(style.size, room, most))
}

/// Whether a text stands in the room without a broken word, or not at all.
fn fits_whole(text: &str, style: Style, room: f64) -> bool {
    let text = style.face.writable(text);
    text.is_none_or(|text| Measured::new(style.face, &text).lines(style.size, room).is_some())
}

/// Whether a line other than the last is so short that it looks like a mistake.
fn has_stub(lines: &[String], style: Style) -> bool {
    let widths: Vec<f64> = lines.iter().map(|line| style.face.width(line, style.size)).collect();
    let longest = widths.iter().copied().fold(0.0, f64::max);
    widths.iter().rev().skip(1).any(|width| *width < longest * 0.5)
}

/// A column that is filled from the top.
pub struct Column {
    pub lines: Vec<Line>,
    pub y: f64,
    pub room: f64,
}

impl Column {
    /// Adds a block, and says whether the whole of its headline is there.
    pub fn add(&mut self, block: &Block, style: Style, most: usize) -> bool {
        match block {
            Block::Counts(counts) => self.counts(counts, style),
            Block::Headline(text) => {
                let lines = set(text, style, self.room, most);
                self.write(&lines, style);
                let is_good = style.size <= LEGIBLE || !has_stub(&lines, style);
                return is_good && fits_whole(text, style, self.room);
            }
            Block::Aside(text)
            | Block::Sentence(text)
            | Block::Reply(text)
            | Block::Assessment(text) => {
                self.write(&set(text, style, self.room, most), style);
            }
        }
        true
    }

    /// Adds lines.
    pub fn write(&mut self, lines: &[String], style: Style) {
        if lines.is_empty() {
            return;
        }
        self.y += style.before;
        for text in lines {
            self.y += style.size * style.leading;
            let base = self.y - style.size * (style.leading - ABOVE - 0.04).max(BELOW);
            self.lines.push(Line::new(text.clone(), style, (MARGIN, base), self.room));
        }
    }

    fn counts(&mut self, counts: &[(String, String); 3], style: Style) {
        let mut x = MARGIN;
        let base = self.y + style.before + style.size * ABOVE;
        let mut deepest = base;
        for (count, label) in counts {
            let count = count.clone();
            let words = Measured::new(LABEL.face, label);
            let narrow = self.room / 3.0;
            let label =
                words.lines(LABEL.size, narrow).unwrap_or_else(|| words.cut(LABEL.size, narrow, 2));
            let width = label.iter().map(|line| LABEL.face.width(line, LABEL.size));
            let width = width.fold(NUMBER.face.width(&count, NUMBER.size), f64::max);
            self.lines.push(Line::new(count, NUMBER, (x, base), width));
            let mut y = base + LABEL.before + LABEL.size;
            for text in label {
                self.lines.push(Line::new(text, LABEL, (x, y), width));
                deepest = deepest.max(y);
                y += LABEL.size * LABEL.leading;
            }
            x += width + APART;
        }
        self.y = deepest + LABEL.size * BELOW + 6.0;
    }
}
