//! Statements that nobody has confirmed yet.

use crate::{Entry, Outline};

impl Outline {
    /// The places of the drafts among the statements.
    #[must_use]
    pub fn drafts(&self) -> Vec<usize> {
        let all = self.statements.iter().enumerate();
        all.filter(|(_, entry)| entry.flag("draft")).map(|(at, _)| at).collect()
    }

    /// The ids of the drafts that the statement at this place rests on: what is confirmed may not.
    #[must_use]
    pub fn drafts_below(&self, at: usize) -> Vec<&str> {
        let Some(own) = self.statements.get(at) else { return Vec::new() };
        let named = named(own);
        let drafts = self.drafts().into_iter().filter(|draft| *draft != at);
        let ids = drafts.filter_map(|draft| Some(self.statements.get(draft)?.text("id")));
        ids.filter(|id| named.iter().any(|name| name == id)).collect()
    }
}

/// The statements that one names.
fn named(entry: &Entry) -> Vec<String> {
    let mut named = [entry.words("responds_to"), entry.words("qualifies")].concat();
    named.extend_from_slice(entry.table("assesses").map_or(&[], |below| below.words("statements")));
    for date in ["said", "happened"].iter().filter_map(|key| entry.table(key)) {
        named.extend(["after", "meanwhile"].map(|key| date.text(key).to_owned()));
    }
    named
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn drafts_are_found_and_what_rests_on_them() {
        let outline = Outline::read(
            "[[statement]]\nid = \"a\"\ndraft = true\n[[statement]]\nid = \"b\"\n\
             responds_to = [\"a\"]\nsaid = { as_put = \"later\", after = \"d\" }\n\
             [[statement]]\nid = \"c\"\ndraft = false\n\
             [[statement]]\nid = \"d\"\ndraft = true\nassesses = { statements = [\"c\", \"a\"] }\n",
        )
        .unwrap();
        assert_eq!(outline.drafts(), [0, 3]);
        let below: Vec<Vec<&str>> = (0..5).map(|at| outline.drafts_below(at)).collect();
        assert_eq!(below, [vec![], vec!["a", "d"], vec![], vec!["a"], vec![]]);
    }
}
