//! `whosays import`: a story from a sheet, ArchieML or JSON.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use whosays_exchange::{Imported, Known, Trouble, import, template};
use whosays_press::{Error, check_story};
use whosays_story::{StoryFile, check};

use crate::{
    exchanged,
    report::{Format, Report},
};

/// Makes a story of a sheet, ArchieML or JSON, or adds rows to one that is there
///
/// A sheet has a row for each statement and a column for each key, called as in the format: `kind`,
/// `source`, `summary`, `about`, `paragraph`, `said.as_put`, `transfers.1.goods`. Case and spaces count
/// for nothing, and usual words are understood, too (speaker, quote, when). Names of actors do for their
/// ids, and countries that the map knows are added. A workbook may have sheets called `story`,
/// `actors`, `statements` and `corrections`; a folder of CSV files, too.
#[derive(Args)]
pub struct Import {
    /// A CSV, XLSX, ODS, ArchieML (.aml, .txt) or JSON file, or a folder or ZIP of CSV files
    #[arg(value_name = "FILE", required_unless_present = "template")]
    file: Option<PathBuf>,
    /// The story's folder; if there is a story in it, rows are added to it
    #[arg(short, long, value_name = "FOLDER", required_unless_present = "template")]
    out: Option<PathBuf>,
    /// Counts no statement as confirmed: each is a draft, to be checked against the article
    #[arg(long)]
    draft: bool,
    /// Writes an empty workbook (FILE.xlsx) or CSV files (a folder, or FILE.zip) to begin with, instead
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "out", "draft"])]
    template: Option<PathBuf>,
}

impl Import {
    /// Reads, says what cannot be understood, and writes the story if all was.
    pub fn run(self) -> Result<ExitCode, Error> {
        if let Some(template_path) = &self.template {
            for path in exchanged::write(&template(), template_path)? {
                println!("{}", path.display());
            }
            return Ok(ExitCode::SUCCESS);
        }
        let (Some(from), Some(folder)) = (&self.file, &self.out) else {
            return Ok(ExitCode::FAILURE);
        };
        let path = folder.join("story.toml");
        let story = if path.exists() { Some(known(&path)?) } else { None };
        let Some(story) = story else { return self.made(from, &path, None) };
        match story {
            Ok(file) => self.made(from, &path, Some(&file)),
            Err(code) => Ok(code),
        }
    }

    fn made(&self, from: &Path, path: &Path, known: Option<&StoryFile>) -> Result<ExitCode, Error> {
        let read = exchanged::read(from)?;
        let id = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy());
        let id = id.as_deref().unwrap_or_default();
        let imported = read.and_then(|raw| import(raw, &Known { file: known, id }, self.draft));
        let Imported { mut text, actors, statements } = match imported {
            Ok(imported) => imported,
            Err(troubles) => {
                tell(from, &troubles);
                return Ok(ExitCode::FAILURE);
            }
        };
        let failed = |source| Error::Write { path: path.to_owned(), source };
        if known.is_some() {
            let old = fs::read_to_string(path).map_err(failed)?;
            text = format!("{}\n{text}", old.trim_end());
            // The story that is there was right: rows that would spoil it are told, and it stays.
            let problems = check(&text, &path.display().to_string(), &[]).problems;
            if problems.has_mistakes() {
                Report::new(Format::Human).add(problems.without_hints());
                eprintln!("Nothing was added: mend the rows, and try again.");
                return Ok(ExitCode::FAILURE);
            }
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        // Beside it, and then into its place: a full disk leaves the old one.
        let beside = path.with_extension("toml.new");
        let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, path));
        if written.is_err() {
            _ = fs::remove_file(&beside);
        }
        written.map_err(failed)?;
        let verb = if known.is_some() { "added to" } else { "written to" };
        println!("{actors} actors and {statements} statements {verb} {}.", path.display());
        checked(path)
    }
}

/// The story that is there; the code is told where it has mistakes, since ids must be known.
fn known(path: &Path) -> Result<Result<StoryFile, ExitCode>, Error> {
    let checked = check_story(path, &[])?;
    if let Some(file) = checked.file {
        return Ok(Ok(file));
    }
    Report::new(Format::Human).add(checked.problems.without_hints());
    eprintln!("Mend the story first; nothing was added.");
    Ok(Err(ExitCode::FAILURE))
}

/// What the checker says of what was written.
fn checked(path: &Path) -> Result<ExitCode, Error> {
    let checked = check_story(path, &[])?;
    let is_well = !checked.problems.has_mistakes();
    Report::new(Format::Human).add(checked.problems);
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell(from: &Path, troubles: &[Trouble]) {
    const SHOWN: usize = 25;
    eprintln!("{}: nothing was written.", from.display());
    for trouble in troubles.iter().take(SHOWN) {
        eprintln!("  × {trouble}\n    {}", trouble.help);
    }
    if troubles.len() > SHOWN {
        eprintln!("  … and {} more: mend these, and try again.", troubles.len() - SHOWN);
    }
}
