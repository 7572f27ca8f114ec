//! Sheets as files of comma-separated values.

use ::csv::{ReaderBuilder, StringRecord, WriterBuilder};

use crate::{Sheet, Trouble};

/// The last line that is read: no spreadsheet writes it.
const LAST: &str = "\u{1}end";

/// Reads a sheet. Commas, semicolons and tabs may part its columns: that of the three which the first
/// line has most of.
///
/// # Errors
///
/// Where the file is no text in UTF-8, or its quotation marks do not match.
pub fn read_csv(name: &str, bytes: &[u8]) -> Result<Sheet, Vec<Trouble>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes
            .get(..error.valid_up_to())
            .unwrap_or_default()
            .split(|byte| *byte == b'\n')
            .count();
        let help = "save it as “CSV UTF-8”: spreadsheets offer that beside plain CSV";
        vec![Trouble::new(format!("{name}, line {line}"), "the file is not in UTF-8", help)]
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: char| first.matches(mark).count();
    let between = [',', ';', '\t'].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(',');
    let mut reader = ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(between as u8);
    // A line of our own at the end: where a quotation mark is left open it is taken into the last row.
    let closed = format!("{}\n{LAST}\n", text.trim_end_matches(['\n', '\r']));
    let mut reader = reader.from_reader(closed.as_bytes());
    let (mut rows, mut record) = (Vec::new(), StringRecord::new());
    // The reader passes over empty lines, which count as rows.
    let mut next = 1;
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {}
            Err(error) => {
                let help = "check the quotation marks in and before this row";
                return Err(vec![Trouble::new(name, format!("this is no CSV: {error}"), help)]);
            }
        }
        let is_end = record.len() == 1 && record.get(0) == Some(LAST);
        if is_end {
            return Ok(Sheet { name: name.to_owned(), rows });
        }
        let lines = 1 + record.iter().flat_map(str::chars).filter(|c| *c == '\n').count() as u64;
        let after = reader.position().line();
        rows.extend((lines..after - next).map(|_| Vec::new()));
        rows.push(record.iter().map(plain).collect());
        next = after;
    }
    let message = "a quotation mark is opened here, or in a row above, and nothing closes it";
    let place = format!("{name}, row {}", rows.len().max(1));
    Err(vec![Trouble::new(place, message, "close it, or write \"\" for a mark of the text itself")])
}

/// Writes a sheet in UTF-8 with a byte order mark, by which spreadsheets know it. What they would take
/// for a formula is marked as text.
#[must_use]
pub fn write_csv(sheet: &Sheet) -> Vec<u8> {
    let mut writer =
        WriterBuilder::new().flexible(true).from_writer("\u{feff}".as_bytes().to_vec());
    for row in &sheet.rows {
        // Writing to memory cannot fail.
        _ = writer.write_record(row.iter().map(|cell| safe(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// Whether a spreadsheet would take a text for a formula, marks in front of it aside.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn safe(text: &str) -> String {
    // A position may begin with a minus.
    let is_number = text.split(", ").all(|part| part.parse::<f64>().is_ok());
    if is_formula(text) && !is_number { format!("'{text}") } else { text.to_owned() }
}

/// A cell without the mark of [`safe`].
fn plain(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(text) if is_formula(text) => text.to_owned(),
        _ => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_quotation_mark_that_nothing_closes_is_told_and_swallows_no_row() {
        let open = "kind,summary\ndenial,\"There was no warning\nallegation,Ignored warnings\n";
        let troubles = read_csv("rows", open.as_bytes()).err().unwrap_or_default();
        assert!(
            troubles.iter().any(|one| one.message.contains("nothing closes it")),
            "{troubles:?}"
        );
        let closed = open.replace("no warning", "no warning\"");
        let rows = read_csv("rows", closed.as_bytes()).map(|sheet| sheet.rows.len());
        assert_eq!(rows.ok(), Some(3));
    }

    #[test]
    fn columns_are_parted_as_the_first_line_has_it() {
        for text in ["a,b;c\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2\n", "\u{feff}a,b\r\n1,2\r\n"] {
            let sheet = read_csv("x", text.as_bytes()).unwrap();
            assert_eq!(sheet.rows.last().unwrap(), &["1", "2"], "{text}");
        }
        let rows = read_csv("x", b"a,b\n\n\"1\n1\",2\n\n\n3,4\n").unwrap().rows;
        let lengths: Vec<usize> = rows.iter().map(Vec::len).collect();
        assert_eq!(lengths, [2, 0, 2, 0, 0, 2], "empty lines count");
        let told = read_csv("x.csv", b"a,b\n\xe9,c\n").unwrap_err();
        assert_eq!(told.first().unwrap().place, "x.csv, line 2");
    }

    proptest! {
        #[test]
        fn a_sheet_is_read_as_it_was_written(
            rows in prop::collection::vec(prop::collection::vec("[a=+@'\"\n,; é-]{1,6}", 2..4), 1..4)
        ) {
            // The first line decides by what columns are parted, so it is a plain one.
            let mut all = vec![vec!["a".to_owned(), "b".to_owned()]];
            all.extend(rows);
            let sheet = Sheet { name: "x".to_owned(), rows: all };
            prop_assert_eq!(read_csv("x", &write_csv(&sheet)).unwrap(), sheet);
        }
    }
}
