//! The geometry of the map: land, chips, lines and labels, computed while the pages are built.
//!
//! No screen, no files, no clock. [`draw`] takes a story and the world and gives a [`Drawing`]:
//! land and lines as numbers in map units, chips and labels as places in percent. On a page chips
//! and labels are HTML of a fixed size, so there is one [`Step`] for each of several [`WIDTHS`] of the
//! map. A step that is free of overlaps at its own width is so at every greater width: places
//! given in percent only move apart while the boxes stay as they are.
//!
//! Layout ends soon for any story: of many actors and transfers the weightiest are drawn, and a chip
//! or a label that would stand on another is not. Each step lists what it has [`LeftOut`].

mod anchor;
mod chips;
mod clip;
mod courses;
mod curve;
mod draw;
mod drawing;
mod frame;
mod ground;
mod input;
mod inset;
mod labels;
mod lands;
mod left_out;
mod limits;
mod metrics;
mod percent;
mod placing;
mod point;
mod projection;
mod ring;
mod seat;
mod shown;
mod simplify;
mod sphere;
mod spot;
mod step;
mod stop;
mod text;
mod trace;
mod world;

pub use anchor::Anchor;
pub use draw::{compose, draw, input};
pub use drawing::{Bar, Chip, Drawing, Label, Land, Line, Shape, Step};
pub use frame::fit;
pub use input::{Input, Link, Marker};
pub use inset::Inset;
pub use left_out::LeftOut;
pub use metrics::{
    ARROW, Canvas, DISC_NARROW, DISC_WIDE, FONT, Footprint, HIT, LABEL_LINE, LABEL_PADDING_X,
    LABEL_PADDING_Y, NAME_GAP, NAME_LINE, NAME_PADDING, WIDE_FROM, WIDTHS, label_size,
};
pub use percent::Percent;
pub use point::{Point, Rect};
pub use projection::Projection;
pub use sphere::LonLat;
pub use spot::Spot;
pub use text::listed;
pub use trace::{Bend, Ring, Segment};
pub use whosays_story::text_width;
pub use world::{Outline, World, WorldError};

/// A sum of the code of this crate: drawings that were kept under another are old.
pub const SOURCES: &str = env!("WHOSAYS_ATLAS_SOURCES");
