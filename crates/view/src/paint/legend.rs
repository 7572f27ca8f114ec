//! The legend in a picture.

use whosays_atlas::Rect;
use whosays_words::Direction;

use super::{Align, Lettering, MUTED, Text, Weight, Window, text::halo};

/// The legend in a picture: a line for each thing that it explains.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Legend {
    /// Its lines.
    pub lines: Vec<String>,
    /// The size of its letters.
    pub size: f64,
}

impl Legend {
    /// Writes it in a lower corner that is free, if there is one; rather where lines start.
    pub(super) fn write(
        &self,
        svg: &mut String,
        window: &Window,
        lettering: &dyn Lettering,
        direction: Direction,
        taken: &[Rect],
    ) {
        let Self { lines, size } = self;
        if lines.is_empty() {
            return;
        }
        let leading = size * 1.25;
        let widths = lines.iter().map(|line| lettering.width(line, *size, Weight::Plain));
        let width = widths.fold(0.0, f64::max);
        let height = leading * lines.len() as f64;
        let panel = &window.panel;
        let bottom = panel.bottom - size;
        let mut corners = [panel.left + size, panel.right - size - width];
        if direction == Direction::Rtl {
            corners.reverse();
        }
        let corners =
            corners.map(|left| Rect { left, top: bottom - height, right: left + width, bottom });
        let Some(corner) = corners.iter().find(|corner| {
            panel.holds_all(corner) && !taken.iter().any(|other| other.meets(&corner.grown(8.0)))
        }) else {
            return;
        };
        for (number, content) in lines.iter().enumerate() {
            let start = match direction {
                Direction::Ltr => corner.left,
                Direction::Rtl => corner.right,
            };
            let at = (start, corner.top + leading * (number as f64 + 0.8));
            let (align, weight) = (Align::start(direction), Weight::Plain.number());
            let (size, colour) = (*size, MUTED);
            let text = Text { at, align, size, weight, colour, direction, content };
            text.write(svg, &halo(3.0));
        }
    }
}
