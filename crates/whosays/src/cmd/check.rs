//! `whosays check`: reads stories and explains what is wrong with them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use whosays_exchange::read_docx;
use whosays_press::{Error, check_story, find_stories, is_at_home};
use whosays_story::{ArticleText, Checked, Prose, Story};

use crate::{
    exchanged::ending,
    leaks,
    report::{Format, Report},
};

/// Reads stories and explains every mistake in plain words
///
/// A mistake fails the check, a hint does not: it is something to look at once more. With the text of
/// the article at hand, quotations, cues, names and paragraphs are held against it; its text goes
/// nowhere.
#[derive(Args)]
#[command(after_help = AFTER)]
pub struct Check {
    /// Story files, or folders with stories in them
    #[arg(default_value = ".", value_name = "PATH")]
    stories: Vec<PathBuf>,
    /// The text of the article, or its DOCX; of a further article ID=FILE, with the id that the story gives it
    #[arg(long, value_name = "FILE")]
    article: Vec<String>,
    /// Also looks for the article's own sentences in every text file of this folder
    #[arg(long, value_name = "FOLDER", requires = "article")]
    leaks: Option<PathBuf>,
    /// For whom it is written
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

/// How an article is to be saved.
const AFTER: &str = "\
An article is a text file in UTF-8: first its standfirst (or its headline, where it has none), which
is paragraph 0, then a line for each paragraph. A DOCX is read, too: its paragraphs, rows of tables
and then its footnotes are the lines.";

impl Check {
    /// Tells what is wrong with each story, and what may be.
    pub fn run(self) -> Result<ExitCode, Error> {
        let mut paths = Vec::new();
        for path in &self.stories {
            paths.extend(find_stories(path)?);
        }
        let articles = self.article.iter().map(|named| article(named));
        let articles = articles.collect::<Result<Vec<_>, _>>()?;
        if !articles.is_empty() && paths.len() != 1 {
            return Err(Error::OneStory { count: paths.len() });
        }
        let mut report = Report::new(self.format);
        for path in &paths {
            if let Err(error) = one(path, &articles, &mut report) {
                report.fail(path, error);
            }
        }
        if let Some(folder) = &self.leaks {
            for (file, words) in leaks::look(folder, &Prose::of(&articles))? {
                report.leak(&file, &words);
            }
        }
        report.finish();
        let is_well = !report.has_mistakes();
        Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// Checks one story.
fn one(path: &Path, articles: &[ArticleText], report: &mut Report) -> Result<(), Error> {
    let Checked { file, problems } = check_story(path, articles)?;
    let is_well = !problems.has_mistakes();
    report.add(problems);
    let Some(file) = file.filter(|_| is_well) else { return Ok(()) };
    let story = Story::from(file);
    is_at_home(&story.id, path)?;
    if report.is_for_people() {
        println!("{}", summary(path, &story));
    }
    Ok(())
}

/// What is in a story, in a line; and its drafts, each on a line of its own.
fn summary(path: &Path, story: &Story) -> String {
    let counts = story.counts();
    let mut lines = vec![format!(
        "{}: fine. {}, {}, {}.",
        path.display(),
        counted(story.actors.len(), "actor", "actors"),
        counted(counts.statements, "statement", "statements"),
        counted(counts.replies, "reply", "replies")
    )];
    let drafts = story.drafts();
    if !drafts.is_empty() {
        lines.push(format!("  {} not confirmed, and not published:", super::drafts(drafts.len())));
    }
    lines
        .extend(drafts.iter().map(|draft| format!("  - {}: {}", draft.id.as_str(), draft.summary)));
    lines.join("\n")
}

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// An article as it was named on the command line.
fn article(named: &str) -> Result<ArticleText, Error> {
    let is_id =
        |id: &&str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let (id, file) = match named.split_once('=').filter(|(id, _)| is_id(id)) {
        Some((id, file)) => (Some(id), file),
        None => (None, named),
    };
    let path = Path::new(file);
    let bytes = fs::read(path).map_err(|source| Error::Read { path: path.to_owned(), source })?;
    let text = if ending(path) == "docx" {
        read_docx(&bytes).map_err(|troubles| {
            let first = troubles.into_iter().next();
            let (message, help) = first.map(|one| (one.to_string(), one.help)).unwrap_or_default();
            Error::NoDocument { path: path.to_owned(), message, help }
        })?
    } else {
        String::from_utf8(bytes).map_err(|_| Error::NoText { path: path.to_owned() })?
    };
    Ok(ArticleText::new(id, text.trim_start_matches('\u{FEFF}'), file))
}
