//! The pills that name the goods in a picture.

use std::fmt::Write as _;

use whosays_atlas::{FONT, Label, Rect, label_size, listed};
use whosays_story::Standing;
use whosays_words::Direction;

use super::{ALLEGATION, Align, HAIRLINE, Lettering, PAGE, Text, Weight, Window};

/// Names the goods of a line.
pub struct Pill<'a> {
    /// Where the line of the drawing has its label.
    pub label: &'a Label,
    /// Those that stand out.
    pub goods: &'a [String],
    /// How firmly they are put.
    pub standing: Option<Standing>,
}

impl Pill<'_> {
    /// Writes it.
    pub fn write(
        &self,
        svg: &mut String,
        window: &Window,
        lettering: &dyn Lettering,
        direction: Direction,
    ) {
        let Self { label, goods, standing } = *self;
        let size = FONT * window.unit;
        let weight =
            if standing == Some(Standing::Alleged) { Weight::Strong } else { Weight::Plain };
        let wide = |line: &String| lettering.width(line, size, weight);
        // No wider than the label that the place was chosen for.
        let room = label.lines.iter().map(wide).fold(0.0, f64::max);
        let Some(text) = lettering.writable(&listed(goods), weight) else { return };
        let lines = lettering.lines(&text, size, room + 1.0, label.lines.len(), weight);
        let width = lines.iter().map(wide).fold(0.0, f64::max) + size * 0.8;
        let leading = size * 1.15;
        let height = leading * lines.len() as f64 + size * 0.25;
        let middle = window.place(label.at.in_units());
        // Writing to a String cannot fail.
        _ = write!(
            svg,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{:.1}\" fill=\"{PAGE}\" stroke=\"{HAIRLINE}\"/>",
            middle.x - width / 2.0,
            middle.y - height / 2.0,
            size * 0.28
        );
        let mut base = middle.y - leading * lines.len() as f64 / 2.0 + leading * 0.5 + size / 3.0;
        for content in &lines {
            let (at, align, weight) = ((middle.x, base), Align::Middle, weight.number());
            let text = Text { at, align, size, weight, colour: ALLEGATION, direction, content };
            text.write(svg, "");
            base += leading;
        }
    }
}

/// The room that was kept for the label.
pub fn bounds(window: &Window, label: &Label) -> Rect {
    let (width, height) = label_size(&label.lines);
    Rect::around(window.place(label.at.in_units()), width * window.unit, height * window.unit)
}
