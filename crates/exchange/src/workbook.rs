//! Sheets in a workbook of a spreadsheet program.

use std::{io::Cursor, panic::catch_unwind};

use calamine::{Data, Reader as _, Sheets, Xlsx, open_workbook_auto_from_rs};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook};

use crate::{Sheet, Trouble};

/// The most cells of a sheet.
const MOST: u64 = 2_000_000;

/// Reads the sheets of a workbook: XLSX, XLS, XLSB or ODS.
///
/// # Errors
///
/// Where it is none of them, or damaged.
pub fn read_workbook(bytes: &[u8]) -> Result<Vec<Sheet>, Vec<Trouble>> {
    // The library gives up on some damaged files where it should tell of them.
    catch_unwind(|| read(bytes)).unwrap_or_else(|_| {
        Err(vec![Trouble::new(
            "",
            "this workbook is damaged",
            "save it anew as XLSX, or as CSV in UTF-8",
        )])
    })
}

fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Vec<Trouble>> {
    let failed = |error: calamine::Error| {
        let help = "save it anew as XLSX, or as CSV in UTF-8";
        vec![Trouble::new("", format!("this workbook cannot be read: {error}"), help)]
    };
    let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(failed)?;
    let mut sheets = Vec::new();
    for name in workbook.sheet_names() {
        if let Sheets::Xlsx(workbook) = &mut workbook {
            is_of_a_size(workbook, &name)?;
        }
        let range = workbook.worksheet_range(&name).map_err(failed)?;
        // Rows are counted as the spreadsheet shows them, from the first one on.
        let (above, left) = range.start().unwrap_or_default();
        let mut rows = vec![Vec::new(); above as usize];
        let mut troubles = Vec::new();
        for row in range.rows() {
            let number = rows.len() + 1;
            let mut cells = vec![String::new(); left as usize];
            for cell in row {
                if let Data::Error(error) = cell {
                    let place = format!("{name}, row {number}");
                    let message = format!("a formula has failed here: {error}");
                    troubles.push(Trouble::new(place, message, "write the value itself"));
                }
                cells.push(text(cell));
            }
            rows.push(cells);
        }
        if !troubles.is_empty() {
            return Err(troubles);
        }
        sheets.push(Sheet { name, rows });
    }
    Ok(sheets)
}

/// Whether a sheet is no larger than any story: every cell between the first and the last takes room,
/// whether there is something in it or not.
fn is_of_a_size(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<(), Vec<Trouble>> {
    let Ok(mut cells) = workbook.worksheet_cells_reader(name) else { return Ok(()) };
    let (mut rows, mut columns) = (0_u64, 0_u64);
    // What cannot be read is told when the sheet is.
    while let Ok(Some(cell)) = cells.next_cell() {
        let (row, column) = cell.get_position();
        rows = rows.max(u64::from(row) + 1);
        columns = columns.max(u64::from(column) + 1);
        if rows * columns > MOST {
            let message =
                format!("the sheet “{name}” reaches as far as row {rows} and column {columns}");
            let help = "take away what stands far off the table, or save the table alone as CSV";
            return Err(vec![Trouble::new(name, message, help)]);
        }
    }
    Ok(())
}

/// What a cell shows.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(true) => "yes".to_owned(),
        Data::Bool(false) => "no".to_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        // A date of a spreadsheet, as dates are written here.
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
    }
}

/// Writes sheets as XLSX. Every cell is text, so that no spreadsheet makes something else of it. The same sheets
/// are the same bytes at any time.
///
/// # Errors
///
/// Where a cell is too long for a spreadsheet.
pub fn write_workbook(sheets: &[Sheet]) -> Result<Vec<u8>, Vec<Trouble>> {
    let failed = |error: rust_xlsxwriter::XlsxError| {
        let help = "write CSV instead, which has no such limits";
        vec![Trouble::new("", format!("the workbook cannot be written: {error}"), help)]
    };
    let mut workbook = Workbook::new();
    let no_time = ExcelDateTime::from_ymd(1980, 1, 1).map_err(failed)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&no_time));
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let head = text.clone().set_bold();
    for sheet in sheets {
        let page = workbook.add_worksheet();
        page.set_name(&sheet.name).map_err(failed)?;
        page.set_freeze_panes(1, 0).map_err(failed)?;
        for (row, number) in sheet.rows.iter().zip(0_u32..) {
            for (cell, column) in row.iter().zip(0_u16..) {
                let format = if number == 0 { &head } else { &text };
                page.write_string_with_format(number, column, cell, format).map_err(failed)?;
            }
        }
        let columns = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
        for column in 0..u16::try_from(columns).unwrap_or(u16::MAX) {
            let widest = sheet.rows.iter().filter_map(|row| row.get(usize::from(column)));
            let widest = widest.map(|cell| cell.chars().count()).max().unwrap_or_default();
            page.set_column_width(column, widest.clamp(10, 60) as f64).map_err(failed)?;
            // What is typed below is text, too: no month becomes its first day.
            page.set_column_format(column, &text).map_err(failed)?;
        }
    }
    workbook.save_to_buffer().map_err(failed)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_workbook_is_read_as_it_was_written() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows =
            vec![row(["id", "kind", "note"]), row(["a", "=1+1", "one\ntwo"]), row(["", "x", "é"])];
        let sheets = vec![Sheet { name: "statements".to_owned(), rows }];
        assert_eq!(read_workbook(&write_workbook(&sheets).unwrap()).unwrap(), sheets);
    }

    #[test]
    fn what_is_no_workbook_is_told() {
        for bytes in [&b"id,kind"[..], b"PK\x03\x04damaged", b""] {
            let told = read_workbook(bytes).unwrap_err();
            assert!(told.first().unwrap().message.starts_with("this workbook cannot be read"));
        }
    }
}
