//! The text of a DOCX: what stands on its pages, and nothing of how it looks.
//!
//! The well-known libraries for it write documents, or need a program of another kind; what is wanted here is
//! a few elements, so they are read as they come, by the libraries that read workbooks anyway.

mod body;

use quick_xml::{Reader, events::Event};

use self::body::Body;
use crate::{Trouble, archive::Archive};

/// What is to be done about a document that is none.
const HELP: &str = "save it anew as DOCX and without a password, or paste its text";

/// The text of a document, a line for each paragraph. A row of a table is a line, too; footnotes follow at the
/// end, where they move no paragraph. What was deleted in a revision, comments, hidden text, headers and
/// footers are no part of it.
///
/// # Errors
///
/// Where it is no DOCX, or has no text.
pub fn read_docx(bytes: &[u8]) -> Result<String, Vec<Trouble>> {
    let no_document = |message: &str| vec![Trouble::new("", message, HELP)];
    // How all files of the older Office begin, and those with a password.
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(no_document("this document is of an older Word, or has a password"));
    }
    let mut archive = Archive::open(bytes)?;
    let main = main_part(&mut archive)?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let Some(document) = archive.read(&main)? else {
        return Err(no_document("this is no DOCX: there is no document in it"));
    };
    let mut body = Body::default();
    body.read(&main, &document)?;
    for notes in ["footnotes.xml", "endnotes.xml"] {
        let name = format!("{folder}/{notes}");
        if let Some(notes) = archive.read(name.trim_start_matches('/'))? {
            body.read(&name, &notes)?;
        }
    }
    let text = body.finish();
    if text.is_empty() { Err(no_document("there is no text in this document")) } else { Ok(text) }
}

/// The path of the document itself, which a file of relations names; nearly always the same.
fn main_part(archive: &mut Archive<'_>) -> Result<String, Vec<Trouble>> {
    let usual = || "word/document.xml".to_owned();
    let Some(relations) = archive.read("_rels/.rels")? else { return Ok(usual()) };
    let relations = String::from_utf8_lossy(&relations);
    let mut reader = Reader::from_str(&relations);
    while let Ok(event) = reader.read_event() {
        let (Event::Start(element) | Event::Empty(element)) = event else {
            if event == Event::Eof {
                break;
            }
            continue;
        };
        let is_document = body::attribute(&element, "Type").ends_with("/officeDocument");
        let target = body::attribute(&element, "Target");
        if is_document && !target.is_empty() {
            return Ok(target.trim_start_matches('/').to_owned());
        }
    }
    Ok(usual())
}

#[cfg(test)]
mod tests;
