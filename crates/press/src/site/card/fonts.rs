//! The letters of the cards: the files in `data/fonts`, and never those of the system, so that a
//! card is the same on every machine.

use std::sync::{Arc, LazyLock};

use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use resvg::usvg::fontdb::{Database, Source};
use whosays_atlas::text_width;

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
    pub const ALL: [Self; 3] = [Self::Headline, Self::Strong, Self::Plain];

    /// Its file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Headline => {
                include_bytes!("../../../../../data/fonts/SourceSerif4_600SemiBold.ttf")
            }
            Self::Strong => include_bytes!("../../../../../data/fonts/SourceSans3_600SemiBold.ttf"),
            Self::Plain => include_bytes!("../../../../../data/fonts/SourceSans3_400Regular.ttf"),
        }
    }

    /// Its family, as the file names it.
    pub fn family(self) -> &'static str {
        match self {
            Self::Headline => "Source Serif 4",
            Self::Strong | Self::Plain => "Source Sans 3",
        }
    }

    /// Its weight.
    pub fn weight(self) -> u16 {
        match self {
            Self::Headline | Self::Strong => 600,
            Self::Plain => 400,
        }
    }

    /// How wide a text comes out at this size, shaped as the renderer shapes it.
    pub fn width(self, text: &str, size: f64) -> f64 {
        let Some(shaper) = self.shaper() else { return text_width(text, size) };
        shaper.glyphs(text).map(|(_, advance)| advance).sum::<f64>() * size
    }

    /// The text without what the face has no letters for; `None` where that would be more than
    /// signs, so that no card shows half a word.
    pub fn writable(self, text: &str) -> Option<String> {
        let text: String = text
            .split_whitespace()
            .map(|word| word.chars().filter(|letter| !letter.is_control()).collect::<String>())
            .collect::<Vec<_>>()
            .join(" ");
        let Some(shaper) = self.shaper() else { return Some(text) };
        let missing: Vec<char> = text.chars().filter(|letter| !shaper.has(*letter)).collect();
        if missing.iter().any(|letter| letter.is_alphanumeric()) {
            return None;
        }
        let kept: String = text.chars().filter(|letter| !missing.contains(letter)).collect();
        let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        (!kept.is_empty()).then_some(kept)
    }

    fn shaper(self) -> Option<&'static Shaper> {
        static HEADLINE: LazyLock<Option<Shaper>> = LazyLock::new(|| Shaper::new(Face::Headline));
        static STRONG: LazyLock<Option<Shaper>> = LazyLock::new(|| Shaper::new(Face::Strong));
        static PLAIN: LazyLock<Option<Shaper>> = LazyLock::new(|| Shaper::new(Face::Plain));
        match self {
            Self::Headline => HEADLINE.as_ref(),
            Self::Strong => STRONG.as_ref(),
            Self::Plain => PLAIN.as_ref(),
        }
    }
}

/// A face that is ready to be measured.
struct Shaper {
    font: FontRef<'static>,
    data: ShaperData,
}

impl Shaper {
    fn new(face: Face) -> Option<Self> {
        let font = FontRef::new(face.bytes()).ok()?;
        Some(Self { data: ShaperData::new(&font), font })
    }

    /// The glyphs of a text, each with how far it moves on at a size of 1.
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

    /// Whether there is a letter for this character. Glyph 0 is the box that stands for none.
    fn has(&self, letter: char) -> bool {
        letter.is_ascii_graphic()
            || letter == ' '
            || self.glyphs(letter.encode_utf8(&mut [0; 4])).all(|(glyph, _)| glyph != 0)
    }
}

/// The faces for the renderer.
pub fn database() -> Arc<Database> {
    static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        for face in Face::ALL {
            fonts.load_font_source(Source::Binary(Arc::new(face.bytes())));
        }
        fonts.set_serif_family(Face::Headline.family());
        fonts.set_sans_serif_family(Face::Plain.family());
        Arc::new(fonts)
    });
    Arc::clone(&FONTS)
}
