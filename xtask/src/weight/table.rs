//! The weight of a page as a table.

use super::budget::Budget;
use super::part::{Part, Weight};
use std::fmt::Write;

/// One line a file and one a bound. Bytes throughout, as the budget file has them.
pub fn table(weight: &Weight, budget: &Budget) -> String {
    let width = weight.files.iter().map(|file| file.path.len()).max().unwrap_or(0).max(24);
    let mut text = format!("  {:width$}  {:>9}  {:>9}\n", weight.page, "bytes", "brotli");
    for file in &weight.files {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {:width$}  {:>9}  {:>9}", file.path, file.raw, file.brotli);
    }
    for (name, used, bound) in [
        ("= WebAssembly and glue", weight.bytes(Part::Code), budget.code_bytes),
        ("= everything else", weight.bytes(Part::Rest), budget.rest_bytes),
        ("= requests", weight.files.len(), budget.requests),
        ("= up to the first screen", weight.first_screen, budget.first_bytes),
    ] {
        let margin = match bound.checked_sub(used) {
            Some(left) => format!("{left} left of {bound}"),
            None => format!("{} OVER {bound}", used - bound),
        };
        let _ = writeln!(text, "  {name:width$}  {:>9}  {used:>9}  {margin}", "");
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::super::part::File;
    use super::*;

    #[test]
    fn files_sums_and_margins_stand_in_columns() {
        let file =
            |path: &str, raw, brotli, part| File { path: path.to_owned(), raw, brotli, part };
        let weight = Weight {
            page: "s/".to_owned(),
            files: vec![
                file("s/index.html", 90_000, 20_500, Part::Rest),
                file("r_bg.wasm", 150_000, 40_000, Part::Code),
            ],
            first_screen: 14_000,
        };
        let budget =
            Budget { code_bytes: 60_000, rest_bytes: 20_000, requests: 6, first_bytes: 14_600 };
        let expected = "
  s/                            bytes     brotli
  s/index.html                  90000      20500
  r_bg.wasm                    150000      40000
  = WebAssembly and glue                   40000  20000 left of 60000
  = everything else                        20500  500 OVER 20000
  = requests                                   2  4 left of 6
  = up to the first screen                 14000  600 left of 14600";
        assert_eq!(table(&weight, &budget), expected.trim_start_matches('\n'));
    }
}
