//! The one state of the studio, and what follows from it.

use std::sync::Arc;

use leptos::prelude::*;
use serde::Deserialize;
use whosays_studio::{Broken, Change, Document, Edit, Globe, Outline, Part, Value};

use super::{
    errand::{Errand, Way},
    same_file::Chosen,
    scroll,
    store::Fault,
};

/// A story to begin with: what every story has, and nothing else.
pub const BLANK: &str = "schema = 2\nid = \"my-story\"\ntitle = \"\"\ndek = \"\"\nlanguage = \"en-GB\"\n\n\
    [source]\nname = \"\"\npublished = { date = \"\" }\n";

/// What the checker tells, in the worker.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Told {
    pub is_hint: bool,
    pub line: usize,
    /// The paragraph of the article that it is in, if it is in the article.
    pub paragraph: Option<usize>,
    pub place: String,
    pub key: Option<String>,
    pub message: String,
    pub advice: String,
}

impl Told {
    /// What is wrong and what to write, as sentences.
    pub fn sentence(&self) -> String {
        let capital = |text: &str| {
            let mut letters = text.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect::<String>()
            })
        };
        format!("{}. {}.", capital(&self.message), capital(&self.advice))
    }
}

/// What the middle shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Middle {
    Forms,
    Text,
}

/// The studio. It is copied wherever it is needed.
#[derive(Clone, Copy)]
pub struct Studio {
    /// The story that is open, by the name it is kept under.
    pub open: RwSignal<String>,
    pub document: RwSignal<Document>,
    /// The text of the article. It stays in this browser and is in no file that is saved.
    pub article: RwSignal<String>,
    pub outline: Memo<Result<Arc<Outline>, Broken>>,
    /// What the checker says; nothing as long as it has said nothing.
    pub told: RwSignal<Option<Vec<Told>>>,
    /// The part that the forms show.
    pub chosen: RwSignal<Part>,
    pub middle: RwSignal<Middle>,
    /// The page of the explainer that is shown.
    pub path: RwSignal<String>,
    /// The statement that is under the pointer, in the article or in the list.
    pub pointed: RwSignal<Option<usize>>,
    /// What is to be done with a file, and waits for the worker.
    pub errand: RwSignal<Option<Errand>>,
    /// What is being packed: how, and which text.
    pub packed: StoredValue<Option<(Way, String)>>,
    /// The file that was chosen to be saved to.
    pub same_file: StoredValue<Option<Chosen>, LocalStorage>,
    /// What stands where the article is put, and is not used yet.
    pub pasted: RwSignal<String>,
    /// The land of the world, once a form has asked for it.
    pub globe: RwSignal<Option<Arc<Globe>>>,
    /// Whether one has.
    pub wants_globe: RwSignal<bool>,
    /// Another version of the story, to compare with.
    pub other: RwSignal<Option<String>>,
    /// What was done last, for who does not see it.
    pub notice: RwSignal<String>,
    /// What has gone wrong, but for keeping the story in the browser.
    pub trouble: RwSignal<Option<String>>,
    /// What keeps the browser from keeping the story.
    pub fault: RwSignal<Option<Fault>>,
}

impl Studio {
    pub fn new() -> Self {
        let document = RwSignal::new(Document::unsaved(BLANK));
        let article = RwSignal::new(String::new());
        let outline = Memo::new(move |_| {
            document.with(|document| Outline::read(document.text()).map(Arc::new))
        });
        Self {
            open: RwSignal::new(String::new()),
            document,
            article,
            outline,
            told: RwSignal::new(None),
            chosen: RwSignal::new(Part::Story),
            middle: RwSignal::new(Middle::Forms),
            path: RwSignal::new(String::new()),
            pointed: RwSignal::new(None),
            errand: RwSignal::new(None),
            packed: StoredValue::new(None),
            same_file: StoredValue::new_local(None),
            pasted: RwSignal::new(String::new()),
            globe: RwSignal::new(None),
            wants_globe: RwSignal::new(false),
            other: RwSignal::new(None),
            notice: RwSignal::new(String::new()),
            trouble: RwSignal::new(None),
            fault: RwSignal::new(None),
        }
    }

    /// The studio that a component is in.
    pub fn here() -> Self {
        use_context::<Self>().unwrap_or_else(Self::new)
    }

    /// What can be read of the story; nothing where its text is broken.
    pub fn outline(self) -> Arc<Outline> {
        self.outline.get().unwrap_or_default()
    }

    /// Shows the form of a part, and where it stands in the article.
    pub fn choose(self, part: Part) {
        self.chosen.set(part);
        request_animation_frame(|| {
            scroll::to_top(".form");
            scroll::into_sight(".paragraph.here");
        });
    }

    /// Gives a key of a part a value.
    pub fn set(self, part: Part, key: &str, value: Value) {
        let name = self.outline.with_untracked(|outline| {
            outline.as_ref().map(|outline| outline.name(part)).unwrap_or_default()
        });
        let change = Change::Field { part: name, key: key.to_owned() };
        self.run(&Edit::Set(part, key.to_owned(), value), change);
    }

    /// Changes the story by a form. A broken text stays as it is, and says so beside the forms.
    pub fn run(self, edit: &Edit, change: Change) {
        let text = self.document.with_untracked(|document| edit.apply(document.text()));
        if let Ok(text) = text {
            self.document.update(|document| document.change(change, &text));
        }
    }

    /// Takes a part away.
    pub fn take_away(self, part: Part) {
        let name = self.outline().name(part);
        self.run(&Edit::Remove(part), Change::Named(format!("{name} taken away")));
        self.chosen.set(Part::Story);
        self.say(format!("{name} is gone. Undo brings it back."));
    }

    /// Changes the text itself.
    pub fn type_text(self, text: &str) {
        self.document.update(|document| document.change(Change::Typing, text));
    }

    /// Changes the document, and stays with the part that is chosen, wherever it stands afterwards.
    pub fn stay(self, change: impl FnOnce(&mut Document)) {
        let chosen = self.chosen.get_untracked();
        let known = |outline: &Outline| outline.entry(chosen).map(|one| one.text("id").to_owned());
        let before = self.outline.get_untracked().ok();
        let id = before.as_deref().and_then(known).unwrap_or_default();
        self.document.update(change);
        let Ok(after) = self.outline.get_untracked() else { return };
        let find = |entries: &[whosays_studio::Entry]| {
            entries.iter().position(|entry| !id.is_empty() && entry.text("id") == id)
        };
        let lengths = |outline: &Outline| (outline.actors.len(), outline.statements.len());
        let is_as_long = before.is_some_and(|before| lengths(&before) == lengths(&after));
        let found = match chosen {
            Part::Actor(_) => find(&after.actors).map(Part::Actor),
            Part::Statement(_) => find(&after.statements).map(Part::Statement),
            _ => Some(chosen),
        };
        // Only its id has changed where nothing has come or gone.
        let part = found.unwrap_or(if is_as_long { chosen } else { Part::Story });
        if part != chosen {
            self.chosen.set(part);
        }
    }

    pub fn undo(self) {
        let mut name = None;
        self.stay(|document| name = document.undo().map(ToString::to_string));
        self.say(name.map_or_else(
            || "There is nothing to undo".to_owned(),
            |name| format!("Undone: {name}"),
        ));
    }

    pub fn redo(self) {
        let mut name = None;
        self.stay(|document| name = document.redo().map(ToString::to_string));
        self.say(name.map_or_else(
            || "There is nothing to do again".to_owned(),
            |name| format!("Done again: {name}"),
        ));
    }

    pub fn say(self, notice: impl Into<String>) {
        self.notice.set(notice.into());
    }
}

/// The part of the story that a message names, `statement "x"`, and nothing below it; `None` where it names
/// none that is there.
pub fn part_named(outline: &Outline, place: &str) -> Option<Part> {
    if place.is_empty() {
        return Some(Part::Story);
    }
    let own = place.split(", ").next().unwrap_or_default();
    let (list, name) = own.split_once(' ')?;
    let at = |entries: &[whosays_studio::Entry]| {
        let id = name.strip_prefix('"').and_then(|name| name.strip_suffix('"'));
        match id {
            Some(id) => entries.iter().position(|entry| entry.text("id") == id),
            None => name.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < entries.len()),
        }
    };
    match list {
        "statement" => at(&outline.statements).map(Part::Statement),
        "actor" => at(&outline.actors).map(Part::Actor),
        _ => None,
    }
}
