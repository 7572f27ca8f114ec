//! What every component of a page is given.

use std::{collections::BTreeSet, sync::Arc};

use whosays_address::View;
use whosays_atlas::Drawing;
use whosays_story::{Actor, ActorId, Statement, StatementId, Story};
use whosays_words::Words;

use crate::{Selection, highlights::highlights, land::Land, ties::Ties};

/// A story with more statements than this is large: its pages do not carry the whole ledger and
/// the whole table.
const SMALL: usize = 60;

/// The address of the story in a file that holds all of it. Without script it leads to the element that
/// has the rest as its id: the top, `/russia/`, `/statement/denial/`.
const ONE_FILE: &str = "#/";

/// One page: a story, its map, and what is selected on it.
#[derive(Clone)]
pub struct Page {
    /// The story.
    pub story: Arc<Story>,
    /// Its map.
    pub drawing: Arc<Drawing>,
    /// The words in which it is told.
    pub words: Words,
    /// What the page is about.
    pub selected: Selection,
    /// The relative address of the story from where this is shown: `./`, `../` or `../../`.
    pub(crate) root: String,
    /// The relative address of the story's own pages, where this is shown in an embed: lists and
    /// data are only there.
    pub(crate) full: Option<String>,
    /// Whether it stands in one file with the whole story: see [`Page::in_one_file`].
    pub(crate) one_file: bool,
    pub(crate) ties: Arc<Ties>,
    /// The land of its map.
    pub(crate) lands: Arc<[Land]>,
    /// The land of each of its insets.
    pub(crate) inset_lands: Arc<[Vec<Land>]>,
    /// What the selection highlights, by name.
    pub(crate) highlights: Arc<BTreeSet<String>>,
}

impl Page {
    /// The page of a selection.
    #[must_use]
    pub fn new(story: Arc<Story>, drawing: Arc<Drawing>, selected: Selection) -> Self {
        let ties = Arc::new(Ties::new(&story, &drawing));
        let lands = drawing.lands.iter().map(Land::of).collect();
        let insets = drawing.insets.iter();
        let inset_lands = insets.map(|inset| inset.lands.iter().map(Land::of).collect()).collect();
        let page = Self {
            words: Words::of_story(&story),
            story,
            drawing,
            selected,
            root: String::new(),
            full: None,
            one_file: false,
            ties,
            lands,
            inset_lands,
            highlights: Arc::default(),
        };
        page.of(page.selected.clone())
    }

    /// The page of another selection of the same story. It shares what [`Page::new`] derives from
    /// the whole story.
    #[must_use]
    pub fn of(&self, selected: Selection) -> Self {
        let root = self.seen_as(selected.root());
        let full = self.full.clone().filter(|_| self.one_file);
        let page = Self { selected, root, full, ..self.clone() };
        Self { highlights: Arc::new(highlights(&page)), ..page }
    }

    /// Whether the story is too large for its whole ledger and table on every page.
    #[must_use]
    pub fn is_large(&self) -> bool {
        !self.one_file && is_large(&self.story)
    }

    /// The same, as it stands in one file with all the others: what is an address elsewhere is a
    /// fragment there, and nothing is left to further pages. `full` is where the story's own pages are
    /// on the web, if they are anywhere.
    #[must_use]
    pub fn in_one_file(&self, full: Option<String>) -> Self {
        let page = Self { one_file: true, full, ..self.clone() };
        page.of(self.selected.clone())
    }

    /// Whether there are files beside the page.
    pub(crate) fn has_files(&self) -> bool {
        !self.one_file || self.full.is_some()
    }

    /// The address of the story: this relative one, unless all is in one file.
    fn seen_as(&self, root: &str) -> String {
        String::from(if self.one_file { ONE_FILE } else { root })
    }

    /// Whether the story has a map: somebody in it has a place.
    #[must_use]
    pub fn has_map(&self) -> bool {
        self.story.markers().next().is_some()
    }

    /// The views that the page has. The first is shown where none is asked for.
    pub(crate) fn views(&self) -> impl Iterator<Item = View> + use<> {
        let has_map = self.has_map();
        View::ALL.into_iter().filter(move |view| has_map || *view != View::Map)
    }

    /// What the selection highlights, by name, with spaces between.
    #[must_use]
    pub fn highlighted(&self) -> String {
        self.highlights.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// The same, with addresses as they are on the story's own page.
    #[must_use]
    pub fn at_root(&self) -> Self {
        Self { root: self.seen_as("./"), ..self.clone() }
    }

    /// The same, with addresses as they are on another page of the story.
    pub(crate) fn seen_from(&self, other: &Self) -> Self {
        Self { root: other.root.clone(), full: other.full.clone(), ..self.clone() }
    }

    /// The same, with addresses as they are on the numbered pages of the selection's lists.
    #[must_use]
    pub fn on_list(&self) -> Self {
        let root = format!("../../{}", self.selected.root().trim_start_matches("./"));
        Self { root, ..self.clone() }
    }

    /// The relative address of an actor's page from this one, or of the overview.
    #[must_use]
    pub fn href(&self, actor: Option<&ActorId>) -> String {
        let root = &self.root;
        actor.map_or_else(|| root.clone(), |id| format!("{root}{id}/"))
    }

    /// The relative address of a statement's page from this one.
    #[must_use]
    pub fn statement_href(&self, id: &StatementId) -> String {
        format!("{}statement/{id}/", self.root)
    }

    /// The relative address of the story's own pages from this one, also from an embed.
    pub(crate) fn full_root(&self) -> &str {
        self.full.as_deref().unwrap_or(&self.root)
    }

    pub(crate) fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.story.actor(id)
    }

    /// Everybody whom a statement concerns: its source, its targets, the ends of its transfers,
    /// and the same of the statements that it refers to.
    pub(crate) fn parties<'a>(&'a self, statement: &'a Statement) -> Vec<&'a ActorId> {
        let mut ids: Vec<&ActorId> = own_parties(statement).collect();
        // Who passed it on finds it, and is nobody whom it is about.
        ids.extend(statement.through.iter().filter_map(|one| one.actor.as_ref()));
        for other in statement.refers_to().filter_map(|id| self.story.statement(id)) {
            ids.extend(other.sources());
            ids.extend(&other.about);
        }
        ids
    }

    /// The statements that reply to this one, limit it or are a third party's on it.
    pub(crate) fn answers_to(&self, statement: &Statement) -> Vec<&Statement> {
        let mut answers = self.story.replies_to(statement);
        answers.extend(self.story.caveats_of(statement));
        answers.extend(self.story.assessments_of(statement));
        answers
    }
}

/// The source of a statement or whom one that is not named is described with, its targets, and the
/// ends of its transfers.
pub fn own_parties(statement: &Statement) -> impl Iterator<Item = &ActorId> {
    let ends = statement.transfers.iter().flat_map(|transfer| [&transfer.from, &transfer.to]);
    let described = statement.unnamed_source.iter().filter_map(|source| source.of.as_ref());
    statement.sources().chain(&statement.about).chain(ends).chain(described)
}

/// Whether a story is too large for its whole ledger and table on every page.
pub fn is_large(story: &Story) -> bool {
    story.statements.len() > SMALL
}
