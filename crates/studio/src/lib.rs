//! The studio: an article is coded into a story in the browser, with nothing installed and nothing
//! sent.
//!
//! The text of the story file is the truth. A [`Document`] is that text with everything that was done to
//! it; forms and the text itself change it, comments and order kept ([`Edit`]). What forms show of it is an
//! [`Outline`], which needs no valid story. Nothing here knows a screen.

mod compare;
mod document;
mod drafts;
mod edit;
mod globe;
mod link;
mod marks;
mod outline;

pub use compare::{Difference, Named, Place, Values, compare};
pub use document::{Change, Document};
pub use edit::{Broken, Edit, Part, Value};
pub use globe::{Globe, proposals, told_place};
pub use link::{LONGEST, Unreadable, pack, packed_in, unpack};
pub use marks::{Mark, Marked, Paragraph, paragraphs};
pub use outline::{Entry, Outline, Said};
