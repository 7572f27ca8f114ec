//! The text of a story file, with everything that was done to it.

use std::fmt;

/// What an author does, by the name that undoing it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Typing in the text itself.
    Typing,
    /// A key of a part of the story: `summary` of `statement sends-shells`.
    Field {
        /// The part, in words.
        part: String,
        /// The key.
        key: String,
    },
    /// Something in words of its own: "adding a statement".
    Named(String),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Typing => f.write_str("typing"),
            Self::Field { part, key } if part.is_empty() => f.write_str(key),
            Self::Field { part, key } => write!(f, "{key} of {part}"),
            Self::Named(name) => f.write_str(name),
        }
    }
}

/// What one change did to the text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    change: Change,
    /// The byte at which the texts differ.
    at: usize,
    removed: String,
    added: String,
}

/// The text of a story file, and the way back and forth through its changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    text: String,
    past: Vec<Step>,
    future: Vec<Step>,
    /// How many steps of the past the saved file has; `None` where no past of this document leads to it.
    saved: Option<usize>,
}

impl Document {
    /// A document with this text and no past; it is taken to be saved.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), saved: Some(0), ..Self::default() }
    }

    /// The same, of which no file is known to be saved.
    #[must_use]
    pub fn unsaved(text: impl Into<String>) -> Self {
        Self { saved: None, ..Self::new(text) }
    }

    /// The text as it is now.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Puts a text in the place of the last one. Going on with the same field, or with typing, makes the
    /// last step longer: whoever undoes it does not want to go back letter by letter.
    pub fn change(&mut self, change: Change, text: &str) {
        let Some(step) = Step::between(change, &self.text, text) else { return };
        let is_here = self.saved == Some(self.past.len());
        // A file that was saved within what is undone now is lost to this past.
        if self.saved.is_some_and(|saved| saved > self.past.len()) {
            self.saved = None;
        }
        self.future.clear();
        text.clone_into(&mut self.text);
        let last = self.past.last_mut().filter(|_| !is_here);
        if last.is_none_or(|last| !last.goes_on(&step)) {
            self.past.push(step);
        }
    }

    /// What would be undone.
    #[must_use]
    pub fn undoable(&self) -> Option<&Change> {
        self.past.last().map(|step| &step.change)
    }

    /// What would be done again.
    #[must_use]
    pub fn redoable(&self) -> Option<&Change> {
        self.future.last().map(|step| &step.change)
    }

    /// Takes back the last change.
    pub fn undo(&mut self) -> Option<&Change> {
        let step = self.past.pop()?;
        self.text.replace_range(step.at..step.at + step.added.len(), &step.removed);
        self.future.push(step);
        self.future.last().map(|step| &step.change)
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self) -> Option<&Change> {
        let step = self.future.pop()?;
        self.text.replace_range(step.at..step.at + step.removed.len(), &step.added);
        self.past.push(step);
        self.past.last().map(|step| &step.change)
    }

    /// Notes that the text as it is now is in a file.
    pub fn is_now_saved(&mut self) {
        self.saved = Some(self.past.len());
    }

    /// Whether the text is in a file as it is.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.saved == Some(self.past.len())
    }
}

impl Step {
    /// What leads from one text to the other; nothing where they are the same.
    fn between(change: Change, from: &str, to: &str) -> Option<Self> {
        if from == to {
            return None;
        }
        let same = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
        let at = boundary(from, to, same);
        let (from_rest, to_rest) = (from.get(at..)?, to.get(at..)?);
        let same = from_rest.bytes().rev().zip(to_rest.bytes().rev());
        let same = same.take_while(|(a, b)| a == b).count();
        let end = (0..=same).rev().find(|end| {
            from_rest.is_char_boundary(from_rest.len() - end)
                && to_rest.is_char_boundary(to_rest.len() - end)
        })?;
        let part = |rest: &str| rest.get(..rest.len() - end).map(str::to_owned);
        Some(Self { change, at, removed: part(from_rest)?, added: part(to_rest)? })
    }

    /// Makes this step do what the next one does, too, where they are one to an author: the same field or
    /// typing, right where this one ended.
    fn goes_on(&mut self, next: &Self) -> bool {
        let is_one = match (&self.change, &next.change) {
            // A new line, a gap or a jump ends a stretch of typing.
            (Change::Typing, Change::Typing) => {
                next.removed.is_empty()
                    && next.at == self.at + self.added.len()
                    && !next.added.contains('\n')
            }
            (Change::Field { .. }, Change::Field { .. }) => self.change == next.change,
            _ => false,
        };
        let end = self.at + self.added.len();
        // The next one has to lie within what this one has put there, or right behind it.
        if !is_one || next.at < self.at || next.at + next.removed.len() > end {
            return false;
        }
        let from = next.at - self.at;
        self.added.replace_range(from..from + next.removed.len(), &next.added);
        true
    }
}

/// The last byte up to `at` that begins a character in both texts.
fn boundary(one: &str, other: &str, at: usize) -> usize {
    let is_start = |at: &usize| one.is_char_boundary(*at) && other.is_char_boundary(*at);
    (0..=at).rev().find(is_start).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(key: &str) -> Change {
        Change::Field { part: "statement x".to_owned(), key: key.to_owned() }
    }

    #[test]
    fn a_field_is_undone_whole_and_by_its_name() {
        let mut document = Document::new("summary = \"\"\n");
        for text in ["summary = \"I\"\n", "summary = \"It\"\n", "summary = \"It d\"\n"] {
            document.change(field("summary"), text);
        }
        assert_eq!(
            document.undoable().map(ToString::to_string).as_deref(),
            Some("summary of statement x")
        );
        document.undo();
        assert_eq!((document.text(), document.undoable()), ("summary = \"\"\n", None));
        document.redo();
        assert_eq!(document.text(), "summary = \"It d\"\n");
    }

    #[test]
    fn another_field_and_a_new_line_begin_a_step() {
        let mut document = Document::new("");
        for text in ["a", "ab", "ab\n", "ab\nc"] {
            document.change(Change::Typing, text);
        }
        document.change(field("cue"), "ab\ncd");
        let mut texts = Vec::new();
        while document.undo().is_some() {
            texts.push(document.text().to_owned());
        }
        assert_eq!(texts, ["ab\nc", "ab", ""]);
    }

    #[test]
    fn what_is_saved_is_known_through_undo_and_redo() {
        let mut document = Document::new("a");
        assert!(document.is_saved());
        document.change(Change::Typing, "ab");
        assert!(!document.is_saved());
        document.is_now_saved();
        document.change(Change::Typing, "abc");
        assert!(!document.is_saved(), "saved text is never made longer in its own step");
        document.undo();
        assert!(document.is_saved());
        document.undo();
        assert!(!document.is_saved());
        document.change(Change::Typing, "ax");
        document.undo();
        assert!(!document.is_saved(), "the saved file is in no past of this one");
        assert!(!Document::unsaved("a").is_saved());
    }

    #[test]
    fn nothing_is_cut_in_the_middle_of_a_character() {
        let mut document = Document::new("é");
        document.change(Change::Typing, "è");
        document.undo();
        assert_eq!(document.text(), "é");
    }
}
