//! The press: stories in, the files of their site out.
//!
//! [`Site::read`] takes stories from a folder, [`Site::press`] hands every file of the site to a
//! [`Sink`]: [`Files`] keeps them in memory, a [`Stage`] writes them beside the last site and puts
//! them in its place once all are there. The `whosays` command is a thin one over this.

mod cache;
mod error;
mod files;
mod frame;
mod out;
mod pack;
mod site;

pub use error::Error;
pub use frame::{Carried, Frame};
pub use out::{Files, Sink, Stage};
pub use pack::{Sums, folder as compress};
pub use site::{
    Config, Pressed, Site, SiteUrl, check_story, draw_card, find_stories, is_at_home, read_story,
    schema, upgrade_story,
};
