//! `whosays export`: a story as a workbook or CSV files.

use std::{path::PathBuf, process::ExitCode};

use clap::Args;
use whosays_exchange::export;
use whosays_press::{Error, check_story, find_stories};

use crate::{
    exchanged,
    report::{Format, Report},
};

/// Writes a story as sheets, from which `import` makes the same story again
#[derive(Args)]
pub struct Export {
    /// The story file, or its folder
    #[arg(value_name = "STORY")]
    story: PathBuf,
    /// A workbook (FILE.xlsx), or a folder or an archive (FILE.zip) for CSV files; it may not be there already
    #[arg(short, long, value_name = "FILE")]
    out: PathBuf,
}

impl Export {
    /// Writes them, drafts too.
    pub fn run(self) -> Result<ExitCode, Error> {
        let paths = find_stories(&self.story)?;
        let [path] = paths.as_slice() else { return Err(Error::OneStory { count: paths.len() }) };
        let checked = check_story(path, &[])?;
        let Some(file) = checked.file else {
            Report::new(Format::Human).add(checked.problems.without_hints());
            return Ok(ExitCode::FAILURE);
        };
        for path in exchanged::write(&export(&file), &self.out)? {
            println!("{}", path.display());
        }
        Ok(ExitCode::SUCCESS)
    }
}
