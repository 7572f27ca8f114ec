//! Stories from sheets, ArchieML and JSON, and to sheets again; articles from DOCX.
//!
//! Whatever a story comes from, it is first read into [`Raw`]: objects of texts, each with its place
//! there. Then texts become values of the types that the format asks for, names become ids, and the
//! whole becomes the text of a story file. Nothing is dropped in silence: what cannot be understood
//! is a [`Trouble`], with where it stands and what to do.
//!
//! A sheet has a row for each actor or statement and a column for each key, called as in the format:
//! `source`, `said.as_put`, `transfers.1.goods`. Several ids in a cell stand apart by semicolons.

mod archieml;
mod archive;
mod cells;
mod csv;
mod docx;
mod flat;
mod form;
mod headers;
mod json;
mod names;
mod opened;
mod package;
mod raw;
mod sheet;
mod story;
mod trouble;
mod typed;
mod workbook;

pub use self::csv::{read_csv, write_csv};
pub use archieml::parse as parse_archieml;
pub use archive::pack;
pub use docx::read_docx;
pub use flat::{export, template};
pub use form::Form;
pub use opened::{Opened, open};
pub use package::{Package, Packed};
pub use raw::Raw;
pub use sheet::Sheet;
pub use story::{Imported, Known, import};
pub use trouble::Trouble;
pub use workbook::{read_workbook, write_workbook};
