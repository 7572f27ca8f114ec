//! Every statement as a row of a table that spreadsheets open.

use whosays_story::{PutDate, Quotation, Statement, StatementId, Story, Transfer};
use whosays_words::Words;

use crate::error::Error;

/// Excel takes a file for UTF-8 only if it starts with this.
const MARK: &str = "\u{feff}";
/// Between several values in one cell.
const JOINT: &str = " | ";
/// The names of the file format, as in `story.json`: one program reads the tables of all languages.
const COLUMNS: [&str; 41] = [
    "id",
    "paragraph",
    "kind",
    "source",
    "spokesperson",
    "cue",
    "hedge",
    "summary",
    "quotations",
    "about",
    "responds_to",
    "qualifies",
    "said_as_put",
    "said_resolved",
    "happened_as_put",
    "happened_resolved",
    "evidence",
    "transfers",
    "replies",
    "note",
    "unnamed_source",
    "unnamed_source_of",
    "no_reply",
    "later",
    "said_explicit",
    "said_after",
    "said_meanwhile",
    "happened_explicit",
    "happened_after",
    "happened_meanwhile",
    "article",
    "added",
    "through",
    "hedges",
    "assesses",
    "conclusion",
    "assesses_part",
    "assessments",
    "quotation_originals",
    "quotation_languages",
    "quotation_translated_by",
];

/// The table, in the order of the article.
pub fn statements(story: &Story) -> Result<Vec<u8>, Error> {
    let failed = |message: String| Error::Data { message };
    let mut table = csv::Writer::from_writer(MARK.as_bytes().to_vec());
    table.write_record(COLUMNS).map_err(|error| failed(error.to_string()))?;
    let words = Words::of_story(story);
    for statement in &story.statements {
        let cells = cells(story, statement, &words).map(|cell| safe(&cell));
        table.write_record(cells).map_err(|error| failed(error.to_string()))?;
    }
    table.into_inner().map_err(|error| failed(error.to_string()))
}

fn cells(story: &Story, statement: &Statement, words: &Words) -> [String; 41] {
    let [said, said_resolved, said_explicit, said_after, said_meanwhile] =
        date(statement.said.as_ref());
    let [happened, happened_resolved, happened_explicit, happened_after, happened_meanwhile] =
        date(statement.happened.as_ref());
    let quotations: Vec<&str> =
        statement.quotations.iter().map(|quotation| quotation.quote.as_str()).collect();
    // An item for each quotation, empty where nothing is known of it; no items where of none.
    let of_quotations = |of: fn(&Quotation) -> &Option<String>| {
        let items: Vec<String> =
            statement.quotations.iter().map(|one| text(of(one).as_ref())).collect();
        if items.iter().all(String::is_empty) { String::new() } else { items.join(JOINT) }
    };
    let assesses = statement.assesses.as_ref();
    let hedges = words.hedges_by_target(story, statement);
    let transfers: Vec<String> =
        statement.transfers.iter().map(|one| transfer(one, words)).collect();
    let replies: Vec<String> = statement
        .about
        .iter()
        .filter_map(|id| Some(format!("{id}: {}", words.replies_of(story, statement, id)?)))
        .collect();
    let unnamed = statement.unnamed_source.as_ref();
    let missing: Vec<String> =
        statement.no_reply.iter().map(|missing| words.missing_reply(story, missing)).collect();
    [
        statement.id.to_string(),
        statement.paragraph.to_string(),
        words.kind(statement.kind),
        statement.sources().map(ToString::to_string).collect::<Vec<_>>().join(JOINT),
        text(statement.spokesperson.as_ref()),
        text(statement.cue.as_ref()),
        text(statement.hedge.as_ref()),
        statement.summary.clone(),
        quotations.join(JOINT),
        joined(&statement.about),
        joined(&statement.responds_to),
        joined(&statement.qualifies),
        said,
        said_resolved,
        happened,
        happened_resolved,
        words.evidence(statement.evidence),
        transfers.join(JOINT),
        replies.join(JOINT),
        text(statement.note.as_ref()),
        text(unnamed.map(|source| &source.description)),
        unnamed.and_then(|source| source.of.as_ref()).map(ToString::to_string).unwrap_or_default(),
        missing.join(JOINT),
        words.later(statement).join(JOINT),
        said_explicit,
        said_after,
        said_meanwhile,
        happened_explicit,
        happened_after,
        happened_meanwhile,
        text(statement.article.as_ref()),
        text(statement.added.as_ref()),
        words.passed_on(story, statement).unwrap_or_default(),
        hedges.join(JOINT),
        assesses.map(|one| joined(&one.statements)).unwrap_or_default(),
        words.conclusion_alone(statement).unwrap_or_default(),
        text(assesses.and_then(|one| one.part.as_ref())),
        words.assessments_of(story, statement).join(JOINT),
        of_quotations(|one| &one.original),
        of_quotations(|one| &one.language),
        of_quotations(|one| &one.translated_by),
    ]
}

fn text(value: Option<&String>) -> String {
    value.cloned().unwrap_or_default()
}

fn joined<T: ToString>(values: &[T]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(JOINT)
}

/// As it is put, resolved, whether that is what is put itself, and what it comes after or happens with.
fn date(date: Option<&PutDate>) -> [String; 5] {
    let Some(date) = date else { return std::array::from_fn(|_| String::new()) };
    let id = |id: &Option<StatementId>| id.as_ref().map(ToString::to_string).unwrap_or_default();
    let explicit = date.resolved.as_ref().map(|_| date.explicit.to_string());
    [
        date.as_put.clone(),
        text(date.resolved.as_ref()),
        explicit.unwrap_or_default(),
        id(&date.after),
        id(&date.meanwhile),
    ]
}

fn transfer(transfer: &Transfer, words: &Words) -> String {
    let Transfer { goods, from, to, standing, .. } = transfer;
    format!("{goods}: {from} > {to} ({})", words.standing(*standing))
}

/// A cell that no spreadsheet takes for a formula: one that starts like a formula gets an
/// apostrophe before it (OWASP, CSV injection).
fn safe(cell: &str) -> String {
    let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if risky { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::site::data::tests::story;

    fn read(bytes: &[u8]) -> Vec<Vec<String>> {
        let bytes = bytes.strip_prefix(MARK.as_bytes()).unwrap();
        let mut table = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
        table.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn every_statement_reads_back_cell_by_cell() {
        let story = story();
        let rows = read(&statements(&story).unwrap());
        assert_eq!(rows.first().unwrap(), &COLUMNS);
        assert_eq!(rows.len(), story.statements.len() + 1);
        for (row, statement) in rows.iter().skip(1).zip(&story.statements) {
            assert_eq!(row[..], cells(&story, statement, &Words::of("en")));
        }
    }

    /// What is known of one of several quotations stands in its place.
    #[test]
    fn what_is_known_of_a_quotation_is_told_of_that_one() {
        let mut story = story();
        let statement = story.statements.first_mut().unwrap();
        let plain = Quotation::new("so it is");
        let said = Quotation {
            language: Some("fr".into()),
            original: Some("non".into()),
            ..plain.clone()
        };
        statement.quotations = vec![plain, said];
        let cells = cells(&story, story.statements.first().unwrap(), &Words::of("en"));
        let of = |name: &str| {
            let mut named = COLUMNS.iter().zip(&cells).filter(|(column, _)| **column == name);
            named.next().unwrap().1.clone()
        };
        assert_eq!(of("quotation_originals"), format!("{JOINT}non"));
        assert_eq!(of("quotation_languages"), format!("{JOINT}fr"));
        assert_eq!(of("quotation_translated_by"), "");
    }

    #[test]
    fn what_looks_like_a_formula_is_text() {
        let mut story = story();
        let first = story.statements.first_mut().unwrap();
        first.summary = "=HYPERLINK(\"https://example.org\")".into();
        first.note = Some("@SUM(A1)\nand more".into());
        let rows = read(&statements(&story).unwrap());
        let cells: Vec<&String> = rows.iter().flatten().collect();
        assert!(cells.contains(&&"'=HYPERLINK(\"https://example.org\")".to_owned()));
        assert!(cells.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    }
}
