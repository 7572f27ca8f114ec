//! The explainer beside an editor: pages of a story while it is written.
//!
//! The pages are those that the press publishes, without what starts the reader in them: the editor follows
//! their links itself. No screen, no files, no clock.

use std::sync::Arc;

use whosays_atlas::{Drawing, Input, World, compose, input};
use whosays_story::{Borders, Problems, read};
use whosays_view::{Page, Selection, map_style, render};
use whosays_words::{Direction, Words};

/// What is smaller than this is left out of the land that somebody points at, in square degrees.
const LEAST: f64 = 0.006;

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

    /// Every land with these borders by its code, and a closed line around each of its parts in hundredths of
    /// degrees: enough for whoever points at a place. None as long as there is no such map.
    #[must_use]
    pub fn lands(&self, borders: Borders) -> Vec<(String, Vec<Vec<[f64; 2]>>)> {
        let world = self.worlds.iter().find(|(own, _)| *own == borders);
        let Some(world) = world.map(|(_, world)| world.simplified(LEAST)) else {
            return Vec::new();
        };
        let round = |degrees: f64| (degrees * 100.0).round() / 100.0;
        let lands = world.outlines().map(|land| {
            let rings = land.rings.into_iter().filter(|ring| ring.len() > 3);
            let rings = rings.map(|ring| {
                ring.into_iter().map(|point| [round(point.lon), round(point.lat)]).collect()
            });
            (land.code.to_owned(), rings.collect())
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
