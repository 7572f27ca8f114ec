//! The forms of file that a story is read from, told apart by what files are called.

use crate::{Raw, Trouble, archive::Archive, opened::sheets, read_csv, read_workbook};

/// A form of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A sheet as CSV.
    Csv,
    /// A workbook: XLSX, XLS, XLSB or ODS.
    Workbook,
    /// JSON.
    Json,
    /// `ArchieML`.
    ArchieMl,
    /// An archive of CSV files, a sheet each.
    Archive,
}

impl Form {
    /// The form of files with this ending, in whatever case; `None` where no story is read from it.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        Some(match ending.to_lowercase().as_str() {
            "csv" | "tsv" => Self::Csv,
            "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" => Self::Workbook,
            "json" => Self::Json,
            "zip" => Self::Archive,
            "aml" | "archieml" | "txt" => Self::ArchieMl,
            _ => return None,
        })
    }

    /// Reads a file. `stem` is its name without ending, which names a single sheet.
    ///
    /// # Errors
    ///
    /// What cannot be understood, with where it stands.
    pub fn read(self, stem: &str, bytes: &[u8]) -> Result<Raw, Vec<Trouble>> {
        let text = || {
            std::str::from_utf8(bytes).map_err(|_| {
                vec![Trouble::new(
                    "",
                    "the file is no text in UTF-8",
                    "save it anew as plain text in UTF-8",
                )]
            })
        };
        match self {
            Self::Csv => read_csv(stem, bytes).and_then(|sheet| Raw::of_sheets(&[sheet])),
            Self::Workbook => read_workbook(bytes).and_then(|sheets| Raw::of_sheets(&sheets)),
            Self::Json => Raw::of_json(text()?),
            Self::ArchieMl => Raw::of_archieml(text()?),
            Self::Archive => {
                sheets(&mut Archive::open(bytes)?).and_then(|sheets| Raw::of_sheets(&sheets))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_tell_the_form_in_whatever_case() {
        assert_eq!(Form::of_ending("XLSX"), Some(Form::Workbook));
        assert_eq!(Form::of_ending("csv"), Some(Form::Csv));
        assert_eq!(Form::of_ending("aml"), Some(Form::ArchieMl));
        assert_eq!(Form::of_ending("docx"), None);
    }

    #[test]
    fn what_is_no_text_is_told() {
        let troubles = Form::Json.read("story", b"\xff\xfe{").err().unwrap_or_default();
        assert!(troubles.iter().any(|one| one.message.contains("UTF-8")), "{troubles:?}");
    }
}
