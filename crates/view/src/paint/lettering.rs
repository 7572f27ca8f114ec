//! How wide words come out in a picture.

use whosays_atlas::text_width;

/// The weight of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// For running text.
    Plain,
    /// For names, and what else should stand out.
    Strong,
}

impl Weight {
    /// As fonts number it.
    #[must_use]
    pub const fn number(self) -> u16 {
        match self {
            Self::Plain => 400,
            Self::Strong => 600,
        }
    }
}

/// The letters of a picture: who paints one knows in which font it will be shown.
pub trait Lettering {
    /// How wide a text comes out at this size.
    fn width(&self, text: &str, size: f64, weight: Weight) -> f64;

    /// What of a text can be written; `None` where too little would be left of it.
    fn writable(&self, text: &str, weight: Weight) -> Option<String>;

    /// The text in lines no wider than `room`, and at most so many.
    fn lines(&self, text: &str, size: f64, room: f64, most: usize, weight: Weight) -> Vec<String>;
}

/// The letters of whatever sans-serif face there is: widths are estimated, on the wide side.
#[derive(Clone, Copy, Debug)]
pub struct Estimated;

impl Lettering for Estimated {
    fn width(&self, text: &str, size: f64, _: Weight) -> f64 {
        text_width(text, size)
    }

    fn writable(&self, text: &str, _: Weight) -> Option<String> {
        Some(text.to_owned())
    }

    fn lines(&self, text: &str, size: f64, room: f64, most: usize, _: Weight) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            match lines.last_mut() {
                Some(line) if text_width(&format!("{line} {word}"), size) <= room => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines.truncate(most);
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_on_as_few_lines_as_hold_them() {
        let lines =
            |room| Estimated.lines("cash, airliners, materials", 11.0, room, 9, Weight::Plain);
        assert_eq!(lines(999.0), ["cash, airliners, materials"]);
        assert_eq!(lines(90.0), ["cash, airliners,", "materials"]);
        assert_eq!(lines(1.0).len(), 3);
    }
}
