//! The model of a story: who says what about whom, and who replies.
//!
//! No screen, no files, no clock: text goes in, a checked [`Story`] or a list of
//! [`Problem`]s comes out, and everything else is derived from the story.
//!
//! - [`read`] turns the text of a story file into a [`Story`], or says everything that is wrong
//!   with it at once: the line, the key, what is wrong and what to write instead. The form of
//!   the file (keys and types) and the rules beyond it are checked on the tables of the file,
//!   where every value still knows its place; serde then makes the story of them.
//!   [`read_bytes`] does the same with bytes that may be in another encoding.
//! - [`Rule`] lists what a story file has to keep to.
//! - The methods of [`Story`] derive what readers see: a [`Dossier`] per actor, a
//!   [`ReplyStatus`] per statement and target, the rows of the ledger, the routes of goods, the
//!   counts of the overview and the chronology. None of it is ever typed by hand, and all of it
//!   comes in the order of the file, so that the same story gives the same pages.
//! - A [`Story`] holds an index over its file (who is who, what replies to what, who is named
//!   where), which is built once, when it is first asked for something; nothing looks through all
//!   statements for each statement.
//! - An actor that is part of another speaks and is spoken about as that other one, its
//!   *principal*: what a ministry says is said by its country. A national of a country never is.
//! - It holds no sentence that readers read: those are in the crate `whosays-words`. What the
//!   checker tells whoever writes a story is here, in English.
//!
//! ```
//! let problems = whosays_story::read("schema = 9", "story.toml").unwrap_err();
//! let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
//! assert_eq!(lines, ["story.toml:1: `schema`: the file is of version 9 of the format"]);
//! ```

mod actor;
mod article;
mod assessment;
mod calendar;
mod check;
mod date;
mod derive;
mod encoding;
mod file;
mod findings;
mod gazetteer;
mod id;
mod index;
mod intermediary;
mod lines;
mod measure;
mod near;
mod node;
mod passage;
mod problem;
mod read;
mod rule;
mod shape;
mod statement;
mod story;
mod syntax;
mod transfer;
mod upgrade;

pub use actor::{Actor, ActorKind};
pub use article::{ArticleText, Proposal, Prose};
pub use assessment::{Assesses, Conclusion};
pub use calendar::{CalendarDate, Certainty, Interval, Part, Season};
pub use check::{is_land, slug};
pub use date::{Published, PutDate};
pub use derive::{
    Answered, Change, Changed, Counts, Dossier, Extent, LedgerRow, ReplyOf, ReplyStatus, Route,
    Tally, Voice,
};
pub use encoding::{check_bytes, read_bytes};
pub use file::{
    Article, ArticleRef, Borders, Correction, Frame, Insets, SCHEMA, Source, StoryFile,
};
pub use gazetteer::{LANDS, Land};
pub use id::{ActorId, StatementId};
pub use intermediary::{Intermediary, IntermediaryKind};
pub use measure::text_width;
pub use problem::{Problem, Problems};
pub use read::{Checked, check, read};
pub use rule::{Rule, Severity};
pub use shape::{KEYS, Key, Shape};
pub use statement::{
    Evidence, Hedge, Later, Missing, MissingReply, Outcome, Quotation, Selector, Statement,
    StatementKind, UnnamedSource,
};
pub use story::Story;
pub use transfer::{Standing, Transfer};
pub use upgrade::upgrade;
