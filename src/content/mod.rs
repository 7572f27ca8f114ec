//! Content: everything on a page that the selection does not change, rendered natively.

mod body;
mod card;
mod chips;
mod lines;
mod key;
mod frame;
mod head;
mod ledger;
mod map;
mod map_style;
mod overview;
mod page;
mod render;
mod says;
mod table;
mod views;

pub use map_style::map_style;
pub use page::Page;
pub use render::{Rendered, render};
