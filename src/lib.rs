//! The reader in the browser: it wakes up a page that the press has rendered.
//!
//! Every page is complete without it. Once awake, the links of the page change what is shown
//! without loading another page. Leptos holds the one [`State`](whosays_address::State); whatever
//! follows from it (the pane, the title, what stands out, links, announcements) is an effect of
//! that. The statements themselves come rendered, with the page or with the file of its other
//! panes, so the WebAssembly holds no story, no parser and no component of theirs.
//!
//! The share dialog is a second WebAssembly, loaded when it is first opened.

#[cfg(feature = "hydrate")]
mod hydrate;
#[cfg(any(test, feature = "share"))]
mod share;

#[cfg(feature = "hydrate")]
pub use hydrate::hydrate;
#[cfg(feature = "share")]
pub use share::dialog::open_share_dialog;
