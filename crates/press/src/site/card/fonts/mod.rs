//! The letters of the cards: the files in `data/fonts`. A face writes Latin, Greek and Cyrillic
//! itself, and other scripts by the fonts that it falls back on.

mod file;
mod renderer;
mod shaper;

use std::{collections::HashMap, sync::LazyLock};

use whosays_atlas::text_width;

use self::file::{FALLBACKS, HEADLINE, PLAIN, STRONG};
pub use self::{
    file::{File, all},
    renderer::{database, resolver},
    shaper::Shaper,
};

/// From this weight on a face falls back on strong fonts.
const STRONG_FROM: u16 = 600;

/// A face in one weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// For headlines.
    Headline,
    /// For whatever else should stand out.
    Strong,
    /// For the rest.
    Plain,
}

impl Face {
    fn file(self) -> &'static File {
        match self {
            Self::Headline => &HEADLINE,
            Self::Strong => &STRONG,
            Self::Plain => &PLAIN,
        }
    }

    /// Its family, as the file names it.
    pub fn family(self) -> &'static str {
        self.file().family
    }

    /// Its weight.
    pub fn weight(self) -> u16 {
        self.file().weight
    }

    /// How wide a text comes out at this size: in one font, where one has all that is in it, and
    /// otherwise each stretch in the font that writes it. So the renderer does it.
    pub fn width(self, text: &str, size: f64) -> f64 {
        if let Some(shaper) = self.other(text) {
            return shaper.width(text) * size;
        }
        let widths = self.stretches(text).into_iter().map(|(font, stretch)| {
            shaper(font).map_or_else(|| text_width(stretch, 1.0), |shaper| shaper.width(stretch))
        });
        widths.sum::<f64>() * size
    }

    /// The text without what no font has letters for; `None` where that would be more than signs,
    /// so that no card shows half a word.
    pub fn writable(self, text: &str) -> Option<String> {
        let text: String = text
            .split_whitespace()
            .map(|word| word.chars().filter(|letter| !letter.is_control()).collect::<String>())
            .collect::<Vec<_>>()
            .join(" ");
        let missing: Vec<char> =
            text.chars().filter(|letter| self.font(*letter).is_none()).collect();
        if missing.iter().any(|letter| letter.is_alphanumeric()) || !self.can_join(&text) {
            return None;
        }
        let kept: String = text.chars().filter(|letter| !missing.contains(letter)).collect();
        let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        (!kept.is_empty()).then_some(kept)
    }

    /// The letters for which a text is left out: those that no font has, and those that the renderer
    /// cannot bring together with the others.
    pub fn lacking(self, text: &str) -> impl Iterator<Item = char> {
        let can_join = self.can_join(text);
        let is_lacking = move |letter: &char| {
            let font = self.font(*letter);
            let is_other = font.is_some_and(|font| font.family != self.family());
            letter.is_alphanumeric() && (font.is_none() || is_other && !can_join)
        };
        text.chars().filter(is_lacking)
    }

    /// Whether the renderer can write a text in the fonts that it needs. Of several it takes glyphs
    /// one for one, so each has to make as many of the text: not where one of them joins letters.
    fn can_join(self, text: &str) -> bool {
        let fonts: Vec<&File> = self.stretches(text).into_iter().map(|(font, _)| font).collect();
        let own = self.file();
        if fonts.iter().all(|font| font.family == own.family) || self.other(text).is_some() {
            return true;
        }
        let count = |file: &File| shaper(file).map(|shaper| shaper.count(text));
        fonts.iter().all(|font| count(font) == count(own))
    }

    /// The font that it falls back on for the whole of a text, its Latin words included; `None`
    /// where it needs none, or several.
    pub fn other(self, text: &str) -> Option<&'static Shaper> {
        let own = self.file();
        let first = text.chars().find(|letter| !letter.is_ascii() && !has(own, *letter))?;
        let file = writer(first, self.weight() >= STRONG_FROM)?;
        text.chars().all(|letter| has(file, letter)).then(|| shaper(file)).flatten()
    }

    /// The font that writes a letter: its own, or one that it falls back on.
    fn font(self, letter: char) -> Option<&'static File> {
        let own = self.file();
        let is_plain = letter.is_ascii_graphic() || letter == ' ';
        let has = |file: &File| shaper(file).is_none_or(|shaper| shaper.has(letter));
        if is_plain || has(own) { Some(own) } else { writer(letter, self.weight() >= STRONG_FROM) }
    }

    /// The text cut where the font changes. Marks and signs that every font has stay with the
    /// letters before them, since they are shaped with them.
    fn stretches(self, text: &str) -> Vec<(&'static File, &str)> {
        let own = self.file();
        if text.is_ascii() {
            return vec![(own, text)];
        }
        let mut cuts: Vec<(usize, &'static File)> = Vec::new();
        for (at, letter) in text.char_indices() {
            let font = match cuts.last() {
                Some((_, last)) if !letter.is_alphanumeric() && has(last, letter) => last,
                _ => self.font(letter).unwrap_or(own),
            };
            if cuts.last().is_none_or(|(_, last)| last.family != font.family) {
                cuts.push((at, font));
            }
        }
        let ends = cuts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
        let stretch =
            |((start, font), end): (&(usize, _), _)| Some((*font, text.get(*start..end)?));
        cuts.iter().zip(ends).filter_map(stretch).collect()
    }
}

/// The font to fall back on for a letter; `None` where no font has it.
fn writer(letter: char, is_strong: bool) -> Option<&'static File> {
    let mut fonts = FALLBACKS.iter().map(|[plain, strong]| if is_strong { strong } else { plain });
    fonts.find(|file| has(file, letter))
}

fn has(file: &File, letter: char) -> bool {
    shaper(file).is_some_and(|shaper| shaper.has(letter))
}

/// What measures a font; `None` where its file is none.
fn shaper(file: &File) -> Option<&'static Shaper> {
    type Key = (&'static str, u16);
    static SHAPERS: LazyLock<HashMap<Key, Shaper>> = LazyLock::new(|| {
        let read = |file: &File| Some(((file.family, file.weight), Shaper::new(file)?));
        all().filter_map(read).collect()
    });
    SHAPERS.get(&(file.family, file.weight))
}
