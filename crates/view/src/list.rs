//! The numbered lists of a large story: what its panes only begin.

use whosays_story::{Statement, Story};
use whosays_words::{NameForm, say};

use crate::{Page, Selection, page::is_large};

/// So many entries of a long list stand in a pane.
const FIRST: usize = 20;
/// So many entries stand on a numbered page.
const EACH: usize = 40;

/// A list of statements that a selection has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Of the overview: everything, in the order of time.
    All,
    /// Of an actor: what is said about it.
    About,
    /// Of an actor: what it replies. Of a statement: what replies to it.
    Replies,
    /// Of an actor: what else it says.
    By,
    /// Of an actor: what sources say that are described as its own and are not named.
    Unnamed,
    /// Of an actor: what else names it.
    Named,
    /// Of a statement: what third parties make of it.
    Assessments,
}

impl List {
    /// Its name in addresses.
    fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::About => "about",
            Self::Replies => "replies",
            Self::By => "by",
            Self::Unnamed => "unnamed",
            Self::Named => "named",
            Self::Assessments => "assessments",
        }
    }
}

impl Selection {
    /// The paths of the numbered pages of its lists, below the story: `russia/about/2`.
    #[must_use]
    pub fn list_slugs(&self, story: &Story) -> Vec<String> {
        let numbers = |list| (1..=pages(story, self, list)).map(move |number| (list, number));
        self.lists().flat_map(numbers).map(|(list, number)| slug(self, list, number)).collect()
    }

    /// The lists that it may have.
    pub fn lists(&self) -> impl Iterator<Item = List> {
        let lists: &[List] = match self {
            Self::Overview => &[List::All],
            Self::Actor(_) => &[List::About, List::Replies, List::By, List::Unnamed, List::Named],
            Self::Statement(_) => &[List::Replies, List::Assessments],
        };
        lists.iter().copied()
    }
}

impl Page {
    /// The numbered pages of the selection: each list with the numbers of its pages.
    pub fn numbered(&self) -> impl Iterator<Item = (List, usize)> + '_ {
        self.selected
            .lists()
            .flat_map(|list| (1..=self.pages_of(list)).map(move |number| (list, number)))
    }

    /// How many numbered pages a list has; none where the pane itself holds all of it.
    #[must_use]
    pub fn pages_of(&self, list: List) -> usize {
        if self.is_large() { pages(&self.story, &self.selected, list) } else { 0 }
    }

    /// The path of a numbered page below the story: `russia/about/2`.
    #[must_use]
    pub fn list_slug(&self, list: List, number: usize) -> String {
        slug(&self.selected, list, number)
    }

    /// What is in a list: "Said about Russia".
    pub(crate) fn list_title(&self, list: List) -> String {
        let name = match &self.selected {
            Selection::Actor(id) => self.words.name(&self.story, id, NameForm::Within),
            _ => String::new(),
        };
        match (list, &self.selected) {
            (List::All, _) => say!(self.words, "list-all"),
            (List::About, _) => say!(self.words, "list-about", name = name),
            (List::Replies, Selection::Statement(_)) => say!(self.words, "list-replies"),
            (List::Replies, _) => say!(self.words, "list-replies-by", name = name),
            (List::By, _) => say!(self.words, "list-by", name = name),
            (List::Unnamed, _) => say!(self.words, "list-unnamed", name = name),
            (List::Named, _) => say!(self.words, "list-named", name = name),
            (List::Assessments, _) => say!(self.words, "list-assessments"),
        }
    }

    /// The whole list, in its order.
    pub(crate) fn entries(&self, list: List) -> Vec<&Statement> {
        match &self.selected {
            Selection::Overview => {
                let places = self.ties.chronology.iter();
                places.filter_map(|place| self.story.statements.get(*place)).collect()
            }
            selected => entries(&self.story, selected, list),
        }
    }

    /// Those of some entries that stand in the pane: the first, where the list is a long one.
    pub(crate) fn first<T>(&self, mut entries: Vec<T>) -> Vec<T> {
        if self.is_large() {
            entries.truncate(FIRST);
        }
        entries
    }

    /// The entries of a numbered page, and the place of the first of them in the list, from one.
    pub(crate) fn entries_on(&self, list: List, number: usize) -> (usize, Vec<Statement>) {
        let before = number.saturating_sub(1) * EACH;
        let entries = self.entries(list).into_iter().skip(before).take(EACH);
        (before + 1, entries.cloned().collect())
    }
}

fn slug(selected: &Selection, list: List, number: usize) -> String {
    let slug = selected.slug();
    let slash = if slug.is_empty() { "" } else { "/" };
    format!("{slug}{slash}{}/{number}", list.name())
}

/// How many numbered pages a list has.
fn pages(story: &Story, selected: &Selection, list: List) -> usize {
    // Nothing is derived for the pages of a small story.
    if !is_large(story) {
        return 0;
    }
    let count = match selected {
        Selection::Overview => {
            story.statements.iter().filter(|one| story.stands_alone(one)).count()
        }
        selected => entries(story, selected, list).len(),
    };
    if count > FIRST { count.div_ceil(EACH) } else { 0 }
}

/// The list of an actor or a statement.
fn entries<'a>(story: &'a Story, selected: &Selection, list: List) -> Vec<&'a Statement> {
    match selected {
        Selection::Overview => Vec::new(),
        Selection::Actor(id) => {
            let dossier = story.dossier(id);
            match list {
                List::All | List::Assessments => Vec::new(),
                List::About => dossier.said_about,
                List::Replies => dossier.replies,
                List::By => dossier.said_by,
                List::Unnamed => dossier.unnamed,
                List::Named => dossier.named_in,
            }
        }
        Selection::Statement(id) => {
            let found = story.statement(id).map(|one| match list {
                List::Assessments => story.assessments_of(one),
                _ => story.replies_to(one),
            });
            found.unwrap_or_default()
        }
    }
}
