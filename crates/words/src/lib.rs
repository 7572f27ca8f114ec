//! Every sentence that readers read, in the language of the story.
//!
//! The sentences are Project Fluent messages in `locales/`, one folder a language; numbers, dates
//! and lists are written as CLDR has them for the language and its region. [`Words`] is the handle:
//! it is got by the tag of a story's language, and cheap to clone.
//!
//! - One method says one thing (`words.who_says(…)`, `words.tally(…)`), grouped by theme in small
//!   files. What is only a label is said with [`say!`] where it stands.
//! - Where an element stands in a sentence, [`parts!`] gives the text around it, in the order of
//!   the language.
//! - Every message knows `$articles`: "several", or else "single". No call site gives it.
//! - Every key and argument is a literal, and `tests/keys` holds call sites and languages
//!   together.

mod actors;
mod book;
mod capital;
mod cautions;
mod counts;
mod dates;
mod direction;
mod isolate;
mod kinds;
mod language;
mod lists;
mod macros;
mod names;
mod parts;
mod plurals;
mod replies;
mod sources;
mod statements;
#[cfg(test)]
mod testing;
mod words;

pub use fluent_bundle::FluentArgs as Args;

pub use direction::Direction;
pub use isolate::{Isolation, isolated_by_line};
pub use language::languages;
pub use lists::Listed;
pub use names::NameForm;
pub use parts::Part;
pub use words::Words;
