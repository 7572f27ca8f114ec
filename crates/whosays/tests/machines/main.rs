//! What pages and the files beside them tell other programs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod directions;
mod embed;
mod feed;
mod head;
mod ld;
mod one_file;
mod site;
mod sitemap;
mod vocabulary;
