//! How wide lines and bars are, and how they are dashed: the same on a page, whose style sheet says
//! it again, and in every picture.

use std::fmt::Write as _;

use whosays_story::{ReplyStatus, Standing};

use super::markup::tenth;

/// A way to draw a line; lengths in CSS pixels of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    pub width: f64,
    /// A dash, and the gap after it.
    pub dashes: Option<(f64, f64)>,
    /// Whether dashes have round ends: short ones are then dots.
    pub is_round: bool,
}

/// What keeps a line apart from what lies under it.
pub const HALO: Pen = Pen { width: 5.0, dashes: None, is_round: false };
/// Leaders and tethers.
pub const THIN: Pen = Pen { width: 1.0, dashes: None, is_round: false };

impl Pen {
    /// Of a line of goods. Nothing that is only said is drawn solid.
    pub const fn of_line(standing: Standing) -> Self {
        let (width, dashes, is_round) = match standing {
            Standing::Alleged => (2.25, (10.0, 4.0), false),
            Standing::Proposed => (1.75, (4.0, 4.0), false),
            Standing::Considered => (2.0, (0.01, 5.5), true),
        };
        Self { width, dashes: Some(dashes), is_round }
    }

    /// Of a bar across a line.
    pub const fn of_bar(status: ReplyStatus) -> Self {
        let dashes = match status {
            ReplyStatus::Rejected | ReplyStatus::Countered => Some((5.0, 2.0)),
            _ => None,
        };
        Self { width: 5.0, dashes, is_round: false }
    }

    /// As attributes, where a pixel is so many units long.
    pub fn attributes(&self, pixel: f64) -> String {
        let mut attributes = format!(" stroke-width=\"{}\"", tenth(self.width * pixel));
        // Writing to a String cannot fail.
        if let Some((dash, gap)) = self.dashes {
            // A dot must not vanish by rounding.
            let dash = tenth(dash * pixel).max(0.01);
            _ = write!(attributes, " stroke-dasharray=\"{dash} {}\"", tenth(gap * pixel));
        }
        if self.is_round {
            attributes.push_str(" stroke-linecap=\"round\"");
        }
        attributes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The declarations of all rules of the style sheet of the map whose selectors end so.
    fn rule(selector: &str) -> String {
        let css = include_str!("../../../../style/map.css");
        let start = format!("\n{selector} {{");
        let bodies = css.split(&start).skip(1);
        bodies.filter_map(|body| body.split('}').next()).collect()
    }

    fn assert_same(pen: Pen, selectors: &[&str]) {
        let declared: String = selectors.iter().map(|selector| rule(selector)).collect();
        let has = |text: String| assert!(declared.contains(&text), "{selectors:?}: no {text}");
        has(format!("stroke-width: {}px;", pen.width));
        if let Some((dash, gap)) = pen.dashes {
            has(format!("stroke-dasharray: {dash} {gap};"));
        }
        assert_eq!(declared.contains("stroke-linecap: round;"), pen.is_round, "{selectors:?}");
    }

    #[test]
    fn the_style_sheet_draws_the_same() {
        assert_same(Pen::of_line(Standing::Alleged), &[".stroke"]);
        assert_same(Pen::of_line(Standing::Proposed), &["[data-standing=\"proposed\"] .stroke"]);
        assert_same(
            Pen::of_line(Standing::Considered),
            &["[data-standing=\"considered\"] .stroke"],
        );
        assert_same(Pen::of_bar(ReplyStatus::Denied), &[".bar"]);
        let rejected = ".bar[data-status=\"rejected\"],\n.bar[data-status=\"countered\"]";
        for status in [ReplyStatus::Rejected, ReplyStatus::Countered] {
            assert_same(Pen::of_bar(status), &[".bar", rejected]);
        }
        assert_same(HALO, &[".halo"]);
        assert_same(THIN, &[".leader path,\n.tether"]);
    }

    #[test]
    fn dots_stay_dots_at_any_size() {
        let dots = Pen::of_line(Standing::Considered).attributes(1.6);
        assert_eq!(
            dots,
            " stroke-width=\"3.2\" stroke-dasharray=\"0.01 8.8\" stroke-linecap=\"round\""
        );
    }
}
