//! The letters of the map of a card.

use whosays_view::paint::{Lettering, Weight};

use super::{fonts::Face, text::Measured};

/// Those of the bundled fonts, measured as they are drawn.
#[derive(Clone, Copy, Debug)]
pub struct Letters;

impl Lettering for Letters {
    fn width(&self, text: &str, size: f64, weight: Weight) -> f64 {
        face(weight).width(text, size)
    }

    fn writable(&self, text: &str, weight: Weight) -> Option<String> {
        face(weight).writable(text)
    }

    fn lines(&self, text: &str, size: f64, room: f64, most: usize, weight: Weight) -> Vec<String> {
        Measured::new(face(weight), text).cut(size, room, most)
    }
}

fn face(weight: Weight) -> Face {
    match weight {
        Weight::Plain => Face::Plain,
        Weight::Strong => Face::Strong,
    }
}
