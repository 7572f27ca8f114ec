//! Server-rendered component tests: what each part of a page says, read from its HTML.
//!
//! They assert structure and text, never whole pages, and what the first story has to show is
//! written down here by hand from the article, not taken from the code that derives it.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod actor_body;
mod actor_head;
mod articles;
mod chips;
mod colours;
mod dates;
mod directions;
mod dom;
mod embed;
mod entry;
mod fixture;
mod foot;
mod forms;
mod inset;
mod large;
mod ledger;
mod legend;
mod map;
mod map_style;
mod mapless;
mod marks;
mod masthead;
mod names;
mod numbers;
mod overview;
mod reader;
mod render;
mod replies;
mod rules_1_to_5;
mod rules_6_to_10;
mod says;
mod share;
mod statement;
mod table;
mod views;
