//! What must hold for any bytes whatever. `fuzz/` gives these to cargo-fuzz, and a test runs them on
//! the corpus and on so many changes of it.

use miette::NarratableReportHandler;
use whosays_address::{
    State, host_link, host_place, host_selection, parameter, slug_in, story_root,
};
use whosays_exchange::{Known, Raw, export, import, open, read_csv, read_docx, read_workbook};
use whosays_story::{ArticleText, Checked, Severity, Story, check, check_bytes};
use whosays_studio::{Outline, pack, packed_in, unpack};

/// A story that keeps all rules, for what needs one.
const STORY: &str = include_str!("../../story/tests/valid/full.toml");

/// A part that reads what comes from elsewhere.
pub type Target = (&'static str, fn(&[u8]));

/// All of them, by the names of their corpora.
pub const TARGETS: [Target; 10] = [
    ("story", story),
    ("article", article),
    ("sheet", sheet),
    ("workbook", workbook),
    ("archieml", archieml),
    ("json", json),
    ("archive", archive),
    ("docx", docx),
    ("address", address),
    ("link", link),
];

/// The bytes of a story file: read, told of in a report, and asked for what pages are made from.
pub fn story(bytes: &[u8]) {
    told(check_bytes(bytes, "story.toml", &[]));
}

/// An article, which the story is held against.
pub fn article(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    told(check(STORY, "story.toml", &[ArticleText::new(None, &text, "article.txt")]));
}

/// The bytes of a sheet.
pub fn sheet(bytes: &[u8]) {
    if let Ok(sheet) = read_csv("rows", bytes) {
        imported(Raw::of_sheets(&[sheet]).ok());
    }
}

/// The bytes of a workbook.
pub fn workbook(bytes: &[u8]) {
    if let Ok(sheets) = read_workbook(bytes) {
        imported(Raw::of_sheets(&sheets).ok());
    }
}

/// A text in `ArchieML`.
pub fn archieml(bytes: &[u8]) {
    imported(Raw::of_archieml(&String::from_utf8_lossy(bytes)).ok());
}

/// A text in JSON.
pub fn json(bytes: &[u8]) {
    imported(Raw::of_json(&String::from_utf8_lossy(bytes)).ok());
}

/// The bytes of an archive: the folder of a story, or its sheets.
pub fn archive(bytes: &[u8]) {
    if let Ok(opened) = open("story.zip", bytes) {
        told(check(&opened.text, "story.toml", &[]));
    }
}

/// The bytes of an article as DOCX. Its text has no empty line.
///
/// # Panics
///
/// Where that does not hold, which the fuzzer takes for a finding.
pub fn docx(bytes: &[u8]) {
    let Ok(text) = read_docx(bytes) else { return };
    assert!(!text.is_empty() && text.lines().all(|line| !line.trim().is_empty()), "{text:?}");
}

/// An address, as a page's own and as that of the page around an embed. What is made of it leads to
/// the web, or nowhere.
///
/// # Panics
///
/// Where that does not hold, which the fuzzer takes for a finding.
pub fn address(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    // The path of a location has neither a query nor a fragment in it.
    let root = story_root(text.split(['?', '#']).next().unwrap_or_default(), "russia");
    for root in ["/a/", "/a/story/#/", root.as_str()] {
        for state in [State::read(root, &text), State::of_host(root, &text)].into_iter().flatten() {
            let again = State::read(root, &state.address());
            assert!(again.is_none_or(|again| again == state), "{text:?} {state:?}");
            let link = host_link(&text, &state.place());
            // Schemes are the same in whatever case.
            let is_web = |link: &str| link.to_ascii_lowercase().starts_with("http");
            assert!(link.as_deref().is_none_or(is_web), "{text:?}");
        }
    }
    _ = (host_place(&text), host_selection(&text), parameter(&text, "view"), slug_in(&text, "/a/"));
}

/// The part of an address behind its `#`, as a link with a story has it. What comes out of one goes into
/// another again.
///
/// # Panics
///
/// Where that does not hold, which the fuzzer takes for a finding.
pub fn link(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some(Ok(story)) = packed_in(&text).map(unpack) else { return };
    assert!(Outline::read(&story).is_ok());
    let again = pack(&story);
    assert_eq!(packed_in(&again).map(unpack), Some(Ok(story)));
}

/// What was read becomes a story file, which is read in its turn, or is told row by row.
fn imported(raw: Option<Raw>) {
    let Some(raw) = raw else { return };
    let imported = import(raw, &Known::default(), false);
    match imported {
        Ok(imported) => told(check(&imported.text, "story.toml", &[])),
        Err(troubles) => assert!(troubles.iter().all(|one| !one.message.is_empty())),
    }
}

/// A report can be printed, a file is there exactly where nothing is wrong, and pages can be made of it.
fn told(checked: Checked) {
    let Checked { file, problems } = checked;
    let is_wrong = problems.iter().any(|problem| problem.severity() == Severity::Mistake);
    assert_eq!(file.is_none(), is_wrong);
    for problem in &problems {
        assert!(!problem.to_string().contains('\n'), "{problem}");
    }
    if !problems.is_empty() {
        let mut report = String::new();
        let printed = NarratableReportHandler::new().render_report(&mut report, &problems);
        assert!(printed.is_ok());
    }
    let Some(file) = file else { return };
    let sheets = export(&file);
    let again = Raw::of_sheets(&sheets).and_then(|raw| import(raw, &Known::default(), false));
    assert!(again.is_ok(), "{again:?}");
    let story = Story::from(file);
    _ = (story.counts(), story.routes().len(), story.ledger().len(), story.changes().len());
    for actor in &story.actors {
        _ = story.dossier(&actor.id);
    }
}
