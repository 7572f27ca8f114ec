//! The model of a story: who says what about whom, and who replies.
//!
//! No screen, no files, no clock: text goes in, a checked [`Story`] or a list of
//! [`Problem`]s comes out, and everything else is derived from the story.

mod actor;
mod date;
mod id;
mod statement;
mod story;
mod transfer;

pub use actor::{Actor, ActorKind};
pub use date::{Published, PutDate};
pub use id::{ActorId, StatementId};
pub use statement::{Evidence, Quotation, Statement, StatementKind};
pub use story::{Correction, Frame, SCHEMA, Source, Story};
pub use transfer::{Standing, Transfer};
