//! Content: everything on a page that the selection does not change, rendered natively.

// A component owns its properties.
#![allow(clippy::needless_pass_by_value)]

mod body;
mod card;
mod chips;
mod frame;
mod head;
mod key;
mod ledger;
mod lines;
mod map;
mod map_style;
mod overview;
mod page;
mod render;
mod says;
mod selection;
mod share;
mod statement;
mod table;
mod views;

pub use map_style::map_style;
pub use page::Page;
pub use render::{Rendered, render};
pub use selection::Selection;
