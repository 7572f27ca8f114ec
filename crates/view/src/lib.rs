//! What readers see: the Leptos components of a page.
//!
//! The leaf that shows them picks Leptos's feature: the press renders them natively (`ssr`), a
//! program in the browser may mount them (`csr`). They know no document, no address bar and no
//! file; everything that they show comes from a [`Page`].
#![recursion_limit = "256"]
// A component owns its properties.
#![allow(clippy::needless_pass_by_value)]

mod bdi;
mod beside;
mod body;
mod cautions;
mod chips;
mod embed;
mod entry;
mod frame;
mod goods;
mod head;
mod highlights;
mod land;
mod ledger;
mod legend;
mod list;
mod listing;
mod map;
mod map_style;
mod more;
mod one_file;
mod overview;
mod page;
pub mod paint;
mod pane;
mod reader;
mod relations;
#[cfg(feature = "ssr")]
mod render;
mod rows;
mod says;
mod selection;
mod sentence;
mod share;
mod statement;
mod table;
mod ties;
mod views;

pub use embed::{EmbedReader, EmbedSource, EmbedTop, Excerpt, excerpts};
#[cfg(feature = "ssr")]
pub use embed::{excerpt_style, render_embed, render_excerpt};
pub use frame::{Foot, Masthead};
pub use list::List;
pub use listing::Listing;
pub use map_style::map_style;
#[cfg(feature = "ssr")]
pub use one_file::{OneFile, render_one_file};
pub use page::{Page, is_large};
pub use pane::{Pane, PaneBody, PaneHead};
pub use reader::Reader;
#[cfg(feature = "ssr")]
pub use render::{Rendered, RenderedPane, pane, render, render_list};
pub use selection::Selection;
pub use share::ShareDialog;
