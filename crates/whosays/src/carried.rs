//! The reader that this program carries with it, so that it needs nothing else.

use std::path::Path;

use whosays_press::{Error, Frame};

mod files {
    include!(concat!(env!("OUT_DIR"), "/carried.rs"));
}

/// The frame of pages: that in a folder where one is named, or else the one that is carried. A
/// program that carries none takes the folder of the site, where a bundler has put it.
///
/// # Errors
///
/// Where there is no frame, or it cannot be read.
pub fn frame(named: Option<&Path>, house: &Path, site: &Path) -> Result<Frame, Error> {
    match named {
        Some(folder) => Frame::read(folder, house),
        None if !files::BUNDLE.is_empty() => Frame::carried(files::BUNDLE, files::HOUSE),
        None if site.join("index.html").is_file() => Frame::read(site, house),
        None => Err(Error::NoReader),
    }
}
