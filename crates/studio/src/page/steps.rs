//! Changes by forms, each one step that is undone by its name.

use leptos::prelude::*;
use whosays_studio::{Change, Edit, Part, Value};

use super::state::Studio;

impl Studio {
    /// Makes several changes in one step. Where one of them cannot be made, none is.
    pub fn run_all(self, edits: &[Edit], change: Change) {
        let before = self.document.with_untracked(|document| document.text().to_owned());
        let text = edits.iter().try_fold(before, |text, edit| edit.apply(&text));
        if let Ok(text) = text {
            self.stay(|document| document.change(change, &text));
        }
    }

    /// Gives several keys of a part their values in one step.
    pub fn set_all(self, part: Part, values: Vec<(&str, Value)>, change: Change) {
        let edits = values.into_iter().map(|(key, value)| Edit::Set(part, key.to_owned(), value));
        self.run_all(&edits.collect::<Vec<_>>(), change);
    }
}
