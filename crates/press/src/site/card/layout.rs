//! Where the words of a card stand, which run from left to right: one column, its title on top and its source at the foot.

use super::{
    HEIGHT,
    caption::{Block, Caption},
    column::{Column, Line, MARGIN, MARGIN_Y, set, top},
    style::{LEGIBLE, MARK_STYLE, SOURCE, Style, style},
};

/// Between the column and the map.
const GUTTER: f64 = 24.0;
/// The sizes that headlines step through. The last ones are for texts that fit in no other.
const HEADLINES: [f64; 11] = [76.0, 70.0, 64.0, 58.0, 53.0, 48.0, 44.0, 42.0, 40.0, 38.0, LEAST];
const LEAST: f64 = 36.0;
/// What is left of the gaps where room is scarce.
const DENSE: f64 = 0.6;
/// The largest size of a name or a title.
const NAME: f64 = 58.0;
/// All that is written on a card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    pub lines: Vec<Line>,
    /// The size of the headline.
    pub headline: f64,
}

/// One way of setting a card.
#[derive(Clone, Copy)]
struct Setting {
    headline: f64,
    /// What is left of the room above each block.
    gaps: f64,
    /// Whether texts take only the lines that they may where room is scarce.
    tight: bool,
    /// The lines of the headline.
    most: usize,
}

impl Setting {
    /// All ways, the best first.
    fn all(caption: &Caption) -> impl Iterator<Item = Self> {
        // A name or a title looks better on fewer lines than in larger letters.
        let is_name = matches!(caption.blocks.first(), Some(Block::Headline(_)));
        let sizes = move || HEADLINES.into_iter().filter(move |size| !is_name || *size <= NAME);
        let full = |headline| Self { headline, gaps: 1.0, tight: false, most: usize::MAX };
        let legible = sizes().filter(|size| *size >= LEGIBLE).map(full);
        let dense = [Self { gaps: DENSE, ..full(LEGIBLE) }];
        let small = sizes().filter(|size| *size < LEGIBLE).map(full);
        let tight = |setting| Self { tight: true, gaps: DENSE, ..setting };
        let tights = sizes().map(full).map(tight);
        let cut = (1..9).rev().map(move |most| Self { most, ..tight(full(LEAST)) });
        legible.chain(dense).chain(small).chain(tights).chain(cut)
    }

    fn most(&self, style: Style) -> usize {
        let [full, scarce] = style.most;
        if self.tight { scarce } else { full }
    }
}

impl Layout {
    /// The same for words that run from right to left.
    pub fn mirrored(self) -> Self {
        Self { lines: self.lines.into_iter().map(Line::mirrored).collect(), ..self }
    }

    /// Sets the words in the column left of `right`, with the headline as large as there is room.
    pub fn new(caption: &Caption, right: f64) -> Self {
        let room = right - GUTTER - MARGIN;
        let mut settings = Setting::all(caption).map(|setting| Self::set(caption, room, setting));
        let mut last = None;
        settings
            .find_map(|(fits, layout)| {
                last = Some(layout.clone());
                fits.then_some(layout)
            })
            .or(last)
            .unwrap_or_default()
    }

    /// One attempt, and whether all of it fits.
    fn set(caption: &Caption, room: f64, setting: Setting) -> (bool, Self) {
        let source = set(&caption.source, SOURCE, room, setting.most(SOURCE));
        let foot = HEIGHT - MARGIN_Y - source.len() as f64 * SOURCE.size * SOURCE.leading;
        let y = MARGIN_Y + MARK_STYLE.size * MARK_STYLE.leading;
        let mut column = Column { lines: top(caption, room), y, room };
        let mut whole = true;
        for block in &caption.blocks {
            let style = style(block, setting.headline, caption.direction());
            let most = match block {
                Block::Headline(_) => setting.most,
                _ => setting.most(style),
            };
            let style = Style { before: style.before * setting.gaps, ..style };
            // Of the last resort a part of the headline is enough.
            whole &= column.add(block, style, most) || setting.most < usize::MAX;
        }
        let fits = whole && column.y + SOURCE.before <= foot;
        column.y = foot - SOURCE.before;
        column.write(&source, SOURCE);
        (fits, Self { lines: column.lines, headline: setting.headline })
    }
}
