//! What stands in other people's pages: the whole reader, one actor, one statement.
//!
//! Every state has an embed of the whole reader, and every actor and every statement an excerpt:
//! a page that holds nothing else, and needs no WebAssembly. (What DESIGN calls a card form; a
//! *card* is the picture of link previews.) An excerpt never shows a statement without what is
//! replied to it, or the line that no reply is reported.

mod excerpt;
mod forms;
mod furniture;
mod reader;
#[cfg(feature = "ssr")]
mod render;
#[cfg(feature = "ssr")]
mod small_map;

#[cfg(feature = "ssr")]
pub use self::render::{excerpt_style, render_embed, render_excerpt};
pub use self::{
    excerpt::{Excerpt, excerpts},
    forms::EmbedForms,
    furniture::{EmbedSource, EmbedTop},
    reader::EmbedReader,
};

use crate::{Page, Selection};

impl Page {
    /// The same, with addresses as they are in the embed of the whole reader, which lies at the same
    /// place below `embed/`.
    #[must_use]
    pub fn embedded(&self) -> Self {
        let root = self.selected.root();
        Self { root: root.to_owned(), full: Some(self.own_pages("")), ..self.clone() }
    }

    /// The same, with addresses as they are in its excerpt: all of them lead to the full pages.
    #[must_use]
    pub fn excerpted(&self) -> Self {
        let full = self.own_pages("../");
        Self { root: full.clone(), full: Some(full), ..self.clone() }
    }

    /// Whether it is an excerpt, in which nothing can be picked: every link leads out of it.
    pub(crate) fn is_excerpt(&self) -> bool {
        self.full.as_ref() == Some(&self.root)
    }

    /// The relative address of the story's own pages, from `below` the embed of the selection.
    fn own_pages(&self, below: &str) -> String {
        let root = self.selected.root().trim_start_matches("./");
        format!("{below}{root}../../{}/", self.story.id)
    }

    /// The relative address of the selection's own page, from an embed.
    pub(crate) fn full_href(&self) -> String {
        let root = self.full_root();
        match &self.selected {
            Selection::Overview => root.to_owned(),
            selected => format!("{root}{}/", selected.slug()),
        }
    }
}
