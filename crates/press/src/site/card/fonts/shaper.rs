//! Measuring the text that one font file writes.

use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use unicode_bidi::{BidiInfo, Level};

use super::file::File;

/// A font that is ready to be measured.
pub struct Shaper {
    font: FontRef<'static>,
    data: ShaperData,
}

impl Shaper {
    /// Reads the font; `None` where it is none.
    pub fn new(file: &File) -> Option<Self> {
        let font = FontRef::new(file.bytes).ok()?;
        Some(Self { data: ShaperData::new(&font), font })
    }

    /// How far a text moves on at a size of 1, shaped as the renderer shapes it.
    pub fn width(&self, text: &str) -> f64 {
        runs(text).into_iter().flat_map(|run| self.glyphs(run)).map(|(_, advance)| advance).sum()
    }

    /// How many glyphs a text comes to.
    pub fn count(&self, text: &str) -> usize {
        runs(text).into_iter().map(|run| self.glyphs(run).count()).sum()
    }

    /// Whether there is a letter for this character. Glyph 0 is the box that stands for none.
    pub fn has(&self, letter: char) -> bool {
        self.glyphs(letter.encode_utf8(&mut [0; 4])).all(|(glyph, _)| glyph != 0)
    }

    /// The glyphs of a text of one direction, each with how far it moves on at a size of 1.
    fn glyphs(&self, text: &str) -> impl Iterator<Item = (u32, f64)> {
        let shaper = self.data.shaper(&self.font).build();
        let units = f64::from(shaper.units_per_em());
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let line = shaper.shape(buffer, ShapeOptions::new());
        let glyphs: Vec<(u32, f64)> = line
            .glyph_infos()
            .iter()
            .zip(line.glyph_positions())
            .map(|(info, position)| (info.glyph_id, f64::from(position.x_advance) / units))
            .collect();
        glyphs.into_iter()
    }
}

/// The runs of one direction in a text, each of which is shaped on its own: letters that hang together
/// do so only where those before them go the same way.
fn runs(text: &str) -> Vec<&str> {
    if text.is_ascii() {
        return vec![text];
    }
    let bidi = BidiInfo::new(text, Some(Level::ltr()));
    let runs = bidi.paragraphs.iter().flat_map(|one| bidi.visual_runs(one, one.range.clone()).1);
    runs.filter_map(|run| text.get(run)).collect()
}
