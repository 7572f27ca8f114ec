//! The explainer beside an editor: pages of a story while it is written.
//!
//! The pages are those that the press publishes, without what starts the reader in them: the editor follows
//! their links itself. No screen, no files, no clock.

use std::sync::Arc;

use whosays_atlas::{Drawing, Input, LonLat, World, compose, input};
use whosays_story::{Borders, Problems, read};
use whosays_view::{Page, Selection, map_style, render};
use whosays_words::{Direction, Words};

/// What is smaller than this is left out of a land that somebody points at, in square degrees.
const LEAST: f64 = 0.015;

/// A land in a box of fewer square degrees than this is sent with all that is known of it: an island, or a
/// town. What is left out of larger ones would leave nothing of it.
const SMALL: f64 = 2.0;

/// Renders one story after another. A map is drawn anew only where what it shows has changed.
#[derive(Default)]
pub struct Preview {
    worlds: Vec<(Borders, World)>,
    drawn: Option<(Borders, Input, Arc<Drawing>)>,
}

/// A page, as an editor shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The path of the page below the story: empty for the overview, `russia` for an actor.
    pub path: String,
    /// The language of the story, a BCP 47 tag.
    pub language: String,
    /// Whether it is read from right to left.
    pub is_rtl: bool,
    /// The page's title.
    pub title: String,
    /// What stands in its body.
    pub body: String,
    /// Where things stand on its map, beside the style sheets of the house.
    pub style: String,
}

impl Preview {
    /// Takes a map of the world with these borders.
    pub fn add_world(&mut self, borders: Borders, world: World) {
        self.worlds.push((borders, world));
    }

    /// The page of a story at this path; the overview where it has no such page.
    ///
    /// # Errors
    ///
    /// All mistakes of the story: a page that shows half of it may show something wrong.
    pub fn page(&mut self, text: &str, path: &str) -> Result<Sheet, Problems> {
        let story = Arc::new(read(text, "story.toml")?);
        let wanted = path.trim_matches('/');
        let selected = Selection::all(&story).find(|selection| selection.slug() == wanted);
        let selected = selected.unwrap_or(Selection::Overview);
        let drawing = self.drawing(&story);
        let style = map_style(&story, &drawing);
        let path = selected.slug();
        let rendered = render(&Page::new(Arc::clone(&story), drawing, selected));
        Ok(Sheet {
            path,
            language: story.language.clone(),
            is_rtl: Words::of_story(&story).direction() == Direction::Rtl,
            title: rendered.title,
            body: rendered.body,
            style,
        })
    }

    /// Every land with these borders by its code, and a closed line around each of its parts in thousandths of
    /// degrees: enough for whoever points at a place. None as long as there is no such map.
    #[must_use]
    pub fn lands(&self, borders: Borders) -> Vec<(String, Vec<Vec<[f64; 2]>>)> {
        let Some((_, world)) = self.worlds.iter().find(|(own, _)| *own == borders) else {
            return Vec::new();
        };
        let fewer = world.simplified(LEAST);
        let lands = world.outlines().zip(fewer.outlines()).map(|(whole, fewer)| {
            let land = if box_of(&whole.rings) < SMALL { whole } else { fewer };
            let rings = land.rings.iter().filter(|ring| ring.len() > 3);
            (land.code.to_owned(), rings.map(|ring| rounded(ring)).collect())
        });
        lands.collect()
    }

    fn drawing(&mut self, story: &whosays_story::Story) -> Arc<Drawing> {
        let input = input(story);
        if let Some((borders, known, drawing)) = &self.drawn
            && *borders == story.borders
            && *known == input
        {
            return Arc::clone(drawing);
        }
        let world = self.worlds.iter().find(|(borders, _)| *borders == story.borders);
        let empty = World::default();
        let world = world.or(self.worlds.first()).map_or(&empty, |(_, world)| world);
        let drawing = Arc::new(compose(&input, world));
        self.drawn = Some((story.borders, input, Arc::clone(&drawing)));
        drawing
    }
}

/// The square degrees of the smallest box that holds all these lines.
fn box_of(rings: &[Vec<LonLat>]) -> f64 {
    let span = |of: fn(&LonLat) -> f64| {
        let all = || rings.iter().flatten().map(of);
        all().fold(f64::MIN, f64::max) - all().fold(f64::MAX, f64::min)
    };
    span(|at| at.lon) * span(|at| at.lat)
}

/// A line in thousandths of degrees.
fn rounded(ring: &[LonLat]) -> Vec<[f64; 2]> {
    let round = |degrees: f64| (degrees * 1000.0).round() / 1000.0;
    ring.iter().map(|at| [round(at.lon), round(at.lat)]).collect()
}
