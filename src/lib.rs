//! The reader: the Leptos app that shows one story.
//!
//! Two halves. *Content* (feature `ssr`) renders what never changes on a page: the map, the
//! ledger, every statement. It runs natively, and its HTML is complete without script. The
//! *shell* ([`Reader`]) holds the one selection; it renders natively with the content in it, and
//! the WebAssembly (feature `hydrate`) wakes it up around the same nodes. Content is not in the
//! WebAssembly at all, which is what keeps it small.
#![recursion_limit = "256"]

#[cfg(any(test, feature = "hydrate", feature = "share"))]
#[allow(dead_code, reason = "each of the two WebAssemblies uses a part of it")]
mod address;
#[cfg(feature = "ssr")]
mod content;
#[cfg(any(feature = "hydrate", feature = "share"))]
mod framed;
#[cfg(feature = "hydrate")]
mod hydrate;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
mod pane;
#[cfg(any(test, feature = "hydrate", feature = "share"))]
mod share;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
mod shell;
mod view;

#[cfg(feature = "ssr")]
pub use content::{Page, Rendered, Selection, map_style, render};
#[cfg(feature = "hydrate")]
pub use hydrate::hydrate;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub use pane::{Pane, Stage};
#[cfg(feature = "share")]
pub use share::dialog::open_share_dialog;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub use shell::Reader;
pub use view::View;
