//! A part of a DOCX as it is read: elements come, and lines are what is left of them.

use std::mem::take;

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};

use super::HELP;
use crate::Trouble;

/// What is no text, whatever stands in it: what was deleted or stands elsewhere now, how something looked
/// before, the second of two renderings of one thing, and how a word is spoken.
const SKIPPED: [&str; 6] = ["del", "moveFrom", "pPrChange", "rPrChange", "Fallback", "rt"];
/// No document is nested deeper than this.
const DEEPEST: usize = 500;

/// What an open element is to the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tag {
    Paragraph,
    ParagraphProperties,
    RunProperties,
    Row,
    Cell,
    Text,
    Skipped,
    Other,
}

/// A paragraph that is open, and whether its end was deleted, so that the next one goes on with it.
#[derive(Default)]
struct Paragraph {
    text: String,
    is_endless: bool,
}

/// The lines so far, and where in the document the reader is.
#[derive(Default)]
pub struct Body {
    lines: Vec<String>,
    open: Vec<Tag>,
    /// The paragraphs that are open: a box of text stands within one.
    paragraphs: Vec<Paragraph>,
    /// What the next paragraph goes on with.
    begun: String,
    /// The rows of tables that are open: cells, which have lines.
    rows: Vec<Vec<Vec<String>>>,
    /// The fields that are open, each with whether its result has begun. Before it stands what computes it.
    fields: Vec<bool>,
    /// Whether this run is hidden.
    is_hidden: bool,
}

impl Body {
    /// Reads a part: the document, or its footnotes.
    pub fn read(&mut self, name: &str, bytes: &[u8]) -> Result<(), Vec<Trouble>> {
        let failed = |told: &str| {
            vec![Trouble::new(name, format!("this document is damaged: {told}"), HELP)]
        };
        let text = std::str::from_utf8(bytes).map_err(|_| failed("it is not in UTF-8"))?;
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        reader.config_mut().expand_empty_elements = true;
        loop {
            match reader.read_event().map_err(|error| failed(&error.to_string()))? {
                Event::Start(element) => self.start(&element),
                Event::End(_) => self.end(),
                Event::Text(text) => self.add(&text.xml_content(XmlVersion::Implicit1_0)),
                Event::CData(text) => self.add(&text.xml_content(XmlVersion::Implicit1_0)),
                Event::GeneralRef(name) => match name.resolve_char_ref() {
                    Ok(Some(letter)) => self.add(letter.encode_utf8(&mut [0; 4])),
                    _ => self.add(resolve_predefined_entity(&name).unwrap_or_default()),
                },
                Event::Eof => break,
                _ => {}
            }
            if self.open.len() > DEEPEST {
                return Err(failed("its elements stand too deep in one another"));
            }
        }
        self.put_begun();
        // What one part leaves open is no part of the next.
        *self = Self { lines: take(&mut self.lines), ..Self::default() };
        Ok(())
    }

    /// The lines as a text.
    pub fn finish(self) -> String {
        self.lines.join("\n")
    }

    fn is_in(&self, tag: Tag) -> bool {
        self.open.contains(&tag)
    }

    fn start(&mut self, element: &BytesStart<'_>) {
        let tag = if self.is_in(Tag::Skipped) { Tag::Other } else { self.begin(element) };
        self.open.push(tag);
    }

    /// What an element begins.
    fn begin(&mut self, element: &BytesStart<'_>) -> Tag {
        let is_of_mark = self.is_in(Tag::ParagraphProperties);
        match element.local_name().as_ref() {
            "p" => {
                let text = take(&mut self.begun);
                self.paragraphs.push(Paragraph { text, is_endless: false });
                return Tag::Paragraph;
            }
            "pPr" => return Tag::ParagraphProperties,
            "rPr" => return Tag::RunProperties,
            "tr" => {
                self.rows.push(Vec::new());
                return Tag::Row;
            }
            "tc" => {
                if let Some(row) = self.rows.last_mut() {
                    row.push(Vec::new());
                }
                return Tag::Cell;
            }
            "t" => return Tag::Text,
            "del" | "moveFrom" if is_of_mark => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.is_endless = true;
                }
            }
            "footnote" | "endnote" if !attribute(element, "type").is_empty() => {
                // A line between text and notes.
                return Tag::Skipped;
            }
            name if SKIPPED.contains(&name) => return Tag::Skipped,
            "r" => self.is_hidden = false,
            "vanish" if self.is_in(Tag::RunProperties) && !is_of_mark => {
                let value = attribute(element, "val");
                self.is_hidden = !matches!(value.as_str(), "0" | "false" | "off");
            }
            "tab" if !is_of_mark => self.write(" "),
            "br" | "cr" => self.write("\n"),
            "noBreakHyphen" => self.write("-"),
            "fldChar" => self.field(&attribute(element, "fldCharType")),
            _ => {}
        }
        Tag::Other
    }

    fn field(&mut self, what: &str) {
        match what {
            "begin" => self.fields.push(false),
            "separate" => {
                if let Some(has_result) = self.fields.last_mut() {
                    *has_result = true;
                }
            }
            _ => _ = self.fields.pop(),
        }
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Tag::Paragraph) => {
                let Some(paragraph) = self.paragraphs.pop() else { return };
                if paragraph.is_endless {
                    self.begun = paragraph.text;
                } else {
                    self.put(&paragraph.text);
                }
            }
            Some(Tag::Cell) => self.put_begun(),
            Some(Tag::Row) => self.end_row(),
            _ => {}
        }
    }

    /// A row is one line where it is one of data: a line to a cell. Articles stand in tables, too, for the look
    /// of it, and keep their paragraphs.
    fn end_row(&mut self) {
        let mut cells = self.rows.pop().unwrap_or_default();
        cells.retain(|cell| !cell.is_empty());
        let is_data = cells.len() > 1 && cells.iter().all(|cell| cell.len() == 1);
        let lines = cells.into_iter().flatten().collect::<Vec<_>>();
        let lines = if is_data { vec![lines.join(" | ")] } else { lines };
        for line in lines {
            self.put_line(line);
        }
    }

    /// Characters of the file.
    fn add(&mut self, text: &str) {
        if self.open.last() == Some(&Tag::Text) {
            self.write(text);
        }
    }

    fn write(&mut self, text: &str) {
        let is_shown = !self.is_hidden && self.fields.iter().all(|has_result| *has_result);
        if let Some(paragraph) = self.paragraphs.last_mut().filter(|_| is_shown) {
            paragraph.text.push_str(text);
        }
    }

    /// What was to go on and does not.
    fn put_begun(&mut self) {
        let text = take(&mut self.begun);
        self.put(&text);
    }

    /// A paragraph. A break within it is no end of it, and an empty line is.
    fn put(&mut self, text: &str) {
        let mut line = Vec::new();
        for part in text.split('\n') {
            let words = line.len();
            line.extend(part.split_whitespace());
            if line.len() == words {
                self.put_line(take(&mut line).join(" "));
            }
        }
        self.put_line(line.join(" "));
    }

    fn put_line(&mut self, line: String) {
        if line.is_empty() {
            return;
        }
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push(line),
            None => self.lines.push(line),
        }
    }
}

/// An attribute, whatever its prefix; empty where it is not there.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> String {
    let found = element.attributes().flatten().find(|one| one.key.local_name().as_ref() == name);
    let value = found.and_then(|one| {
        one.normalized_value(XmlVersion::Implicit1_0).map(std::borrow::Cow::into_owned).ok()
    });
    value.unwrap_or_default()
}
