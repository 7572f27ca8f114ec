//! Breaking text into lines that fit, by the real widths of its words.

use whosays_words::isolated_by_line;

use super::fonts::{Face, Shaper};

/// Stands where something was left out.
const ELLIPSIS: &str = "…";

/// A text whose words are measured.
#[derive(Clone)]
pub struct Measured {
    face: Face,
    /// What measures all of it, where the face falls back on one font for it.
    other: Option<&'static Shaper>,
    /// Each word with its width at a size of 1.
    words: Vec<(String, f64)>,
    space: f64,
}

impl Measured {
    /// Measures a text.
    pub fn new(face: Face, text: &str) -> Self {
        let empty = Self { face, other: face.other(text), words: Vec::new(), space: 0.0 };
        let words = text.split_whitespace();
        let words = words.map(|word| (word.to_owned(), empty.width(word))).collect();
        Self { words, space: empty.width(" "), ..empty }
    }

    fn width(&self, text: &str) -> f64 {
        self.other.map_or_else(|| self.face.width(text, 1.0), |other| other.width(text))
    }

    /// The lines in which it fits without breaking a word, as even as they may be; `None` where a
    /// word is wider than the room.
    pub fn lines(&self, size: f64, room: f64) -> Option<Vec<String>> {
        let room = room / size;
        if self.words.iter().any(|(_, width)| *width > room) {
            return None;
        }
        let lines = self.broken(room);
        // Narrower lines of the same number leave no word alone on the last one.
        let narrower = (0..40_u8)
            .map(|step| self.broken(room * (1.0 - f64::from(step) / 60.0)))
            .take_while(|even| even.len() == lines.len());
        let best = narrower.min_by(|a, b| ragged(a).total_cmp(&ragged(b)));
        let lines = best.unwrap_or(lines).into_iter().map(|(line, _)| line);
        Some(isolated_by_line(lines.collect()))
    }

    /// At most so many lines: what is beyond them is left out, words that are too wide are broken.
    pub fn cut(&self, size: f64, room: f64, most: usize) -> Vec<String> {
        let room = room / size;
        let words = self.words.iter().flat_map(|(word, width)| {
            if *width > room { self.pieces(word, room) } else { vec![(word.clone(), *width)] }
        });
        let whole = Self { words: words.collect(), ..self.clone() };
        let broken = whole.broken(room).into_iter();
        let mut lines: Vec<String> = broken.map(|(line, _)| line).collect();
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                while self.width(&format!("{last}{ELLIPSIS}")) > room
                    && let Some((shorter, _)) = last.rsplit_once(' ')
                {
                    *last = shorter.to_owned();
                }
                // A word that fills the line on its own gives way letter by letter.
                while self.width(&format!("{last}{ELLIPSIS}")) > room && last.pop().is_some() {}
                *last = last.trim_end_matches([',', ';', ':', '.', ' ', '،', '؛']).to_owned()
                    + ELLIPSIS;
            }
        }
        isolated_by_line(lines)
    }

    /// Lines with their widths; a word that is wider than the room has one to itself.
    fn broken(&self, room: f64) -> Vec<(String, f64)> {
        let mut lines: Vec<(String, f64)> = Vec::new();
        for (word, width) in &self.words {
            match lines.last_mut() {
                Some((line, at)) if *at + self.space + width <= room => {
                    line.push(' ');
                    line.push_str(word);
                    *at += self.space + width;
                }
                _ => lines.push((word.clone(), *width)),
            }
        }
        lines
    }

    /// A word in parts that fit.
    fn pieces(&self, word: &str, room: f64) -> Vec<(String, f64)> {
        let mut pieces: Vec<(String, f64)> = Vec::new();
        for letter in word.chars() {
            // Letters next to each other are not as wide as each for itself.
            let longer = pieces.last().map(|(piece, _)| format!("{piece}{letter}"));
            let longer = longer.map(|piece| (self.width(&piece), piece));
            match (pieces.last_mut(), longer) {
                (Some(last), Some((width, piece))) if width <= room => *last = (piece, width),
                _ => {
                    let alone = letter.to_string();
                    let width = self.width(&alone);
                    pieces.push((alone, width));
                }
            }
        }
        pieces
    }
}

/// How uneven lines are: the squares of what each lacks to the longest.
fn ragged(lines: &[(String, f64)]) -> f64 {
    let longest = lines.iter().map(|(_, width)| *width).fold(0.0, f64::max);
    lines.iter().map(|(_, width)| (longest - width).powi(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_even_and_words_whole() {
        let text = Measured::new(Face::Headline, "It firmly rejects the US assertions about it.");
        let lines = text.lines(44.0, 640.0).unwrap_or_default();
        assert_eq!(lines, ["It firmly rejects the US", "assertions about it."]);
        assert!(Measured::new(Face::Plain, "incommensurable").lines(44.0, 100.0).is_none());
    }

    #[test]
    fn what_cannot_fit_is_cut_and_says_so() {
        let text = Measured::new(Face::Plain, "cash, commercial aircraft and raw materials");
        assert_eq!(text.cut(22.0, 240.0, 1), ["cash, commercial…"]);
        let long = "x".repeat(400);
        let lines = Measured::new(Face::Plain, &long).cut(22.0, 240.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| Face::Plain.width(line, 22.0) <= 240.0), "{lines:?}");
    }
}
