//! Who says something about whom, and what the target replies.

use std::collections::HashMap;

use crate::{ActorId, Statement, StatementId, StatementKind, Story, Tally};

/// Whoever makes a statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Voice {
    /// An actor that is part of no other.
    Actor(ActorId),
    /// Somebody whom the article does not name, by its cue: "experts say".
    Unattributed(String),
    /// Somebody whom the article only describes: "a senior US official".
    Unnamed {
        /// The article's description.
        description: String,
        /// With whom it describes them.
        of: Option<ActorId>,
    },
}

/// What one voice says about one target, and what the target replies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerRow {
    /// Who says it.
    pub voice: Voice,
    /// Whom it is about.
    pub target: ActorId,
    /// The statements, in the order of the file.
    pub statements: Vec<StatementId>,
    /// The target's replies to them.
    pub tally: Tally,
}

impl Story {
    /// Who makes the statement: the sources, rolled up, or the description or the cue of one that is
    /// not named.
    #[must_use]
    pub fn voices(&self, statement: &Statement) -> Vec<Voice> {
        let speakers = self.speakers(statement);
        if !speakers.is_empty() {
            return speakers.into_iter().cloned().map(Voice::Actor).collect();
        }
        vec![match &statement.unnamed_source {
            Some(source) => {
                Voice::Unnamed { description: source.description.clone(), of: source.of.clone() }
            }
            None => Voice::Unattributed(statement.cue.clone().unwrap_or_default()),
        }]
    }

    /// A row for every voice and target, in the order of their first statement.
    ///
    /// Replies are no rows of their own but show in those that they answer. Counter-allegations
    /// are both.
    #[must_use]
    pub fn ledger(&self) -> &[LedgerRow] {
        self.derived().ledger.get_or_init(|| self.find_ledger())
    }

    fn find_ledger(&self) -> Vec<LedgerRow> {
        let mut rows: Vec<LedgerRow> = Vec::new();
        let mut known: HashMap<(Voice, &ActorId), usize> = HashMap::new();
        for statement in self.statements.iter().filter(|statement| is_entry(statement)) {
            let voices = self.voices(statement);
            let targets = self.targets(statement);
            for (voice, target) in
                voices.iter().flat_map(|voice| targets.iter().map(move |target| (voice, *target)))
            {
                let index = *known.entry((voice.clone(), target)).or_insert_with(|| {
                    rows.push(LedgerRow {
                        voice: voice.clone(),
                        target: target.clone(),
                        statements: Vec::new(),
                        tally: Tally::default(),
                    });
                    rows.len() - 1
                });
                if let Some(row) = rows.get_mut(index) {
                    row.statements.push(statement.id.clone());
                    row.tally.add(self, statement, target);
                }
            }
        }
        rows
    }
}

fn is_entry(statement: &Statement) -> bool {
    !statement.kind.is_reply() || statement.kind == StatementKind::CounterAllegation
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::super::testing::{full, stories};
    use super::*;
    use crate::ReplyStatus;

    #[test]
    fn rows_stand_in_the_order_of_first_appearance() {
        let story = full();
        let rows: Vec<String> = story
            .ledger()
            .iter()
            .map(|row| {
                let voice = match &row.voice {
                    Voice::Actor(id) => id.to_string(),
                    Voice::Unattributed(cue) => format!("“{cue}”"),
                    Voice::Unnamed { description, .. } => description.clone(),
                };
                let (target, count) = (&row.target, row.statements.len());
                let ways = row.tally.ways();
                let tally: Vec<_> = ways.map(|way| (way.status, way.statements)).collect();
                format!("{voice} → {target} ({count}): {tally:?}")
            })
            .collect();
        assert_eq!(
            rows,
            [
                "alba → borea (3): [(Denied, 1), (Countered, 2)]",
                "alba → cora (1): [(NoReplyReported, 1)]",
                "alba → broker (1): [(NoReplyReported, 1)]",
                "borea → alba (1): [(DeclinedComment, 1)]",
                "two harbour officials → borea (1): []",
                "“reportedly” → borea (1): [(Missing(NoResponse), 1)]",
            ]
        );
    }

    /// The tally of a row, counted once more from the statements alone: each way and voice, with how
    /// many statements are answered so in how many replies.
    fn recounted(
        story: &Story,
        row: &LedgerRow,
    ) -> Vec<(ReplyStatus, Option<ActorId>, usize, usize)> {
        let is_own = |id: &ActorId| story.principal(id) == story.principal(&row.target);
        let mut ways: BTreeMap<_, (usize, BTreeSet<&StatementId>)> = BTreeMap::new();
        for id in &row.statements {
            let statement = story.statement(id).unwrap();
            let mut met: BTreeMap<_, BTreeSet<&StatementId>> = BTreeMap::new();
            for reply in story.statements.iter().filter(|one| one.responds_to.contains(id)) {
                let Some(status) = ReplyStatus::of(reply.kind) else { continue };
                for source in reply.sources().filter(|source| is_own(source)) {
                    met.entry((status, source)).or_default().insert(&reply.id);
                }
            }
            for missing in statement.no_reply.iter().filter(|one| is_own(&one.of)) {
                met.entry((ReplyStatus::Missing(missing.how), &missing.of)).or_default();
            }
            if met.is_empty() && story.calls_for_reply(statement) {
                met.entry((ReplyStatus::NoReplyReported, &row.target)).or_default();
            }
            for ((status, voice), replies) in met {
                let voice = (*voice != row.target).then(|| voice.clone());
                let way = ways.entry((status, voice)).or_default();
                way.0 += 1;
                way.1.extend(replies);
            }
        }
        let ways = ways.into_iter();
        ways.map(|((status, voice), (count, replies))| (status, voice, count, replies.len()))
            .collect()
    }

    proptest! {
        #[test]
        fn every_statement_with_targets_has_its_rows(story in stories()) {
            let rows = story.ledger();
            for statement in &story.statements {
                let mut expected: Vec<&ActorId> = Vec::new();
                if is_entry(statement) {
                    for _ in story.voices(statement) {
                        expected.extend(story.targets(statement));
                    }
                }
                let found: Vec<&ActorId> = rows
                    .iter()
                    .filter(|row| row.statements.contains(&statement.id))
                    .map(|row| &row.target)
                    .collect();
                expected.sort();
                let mut sorted = found.clone();
                sorted.sort();
                prop_assert_eq!(expected, sorted);
            }
        }

        #[test]
        fn tallies_are_what_the_file_holds(story in stories()) {
            for row in story.ledger() {
                let found: Vec<(ReplyStatus, Option<ActorId>, usize, usize)> = row
                    .tally
                    .ways()
                    .map(|way| (way.status, way.voice, way.statements, way.replies))
                    .collect();
                prop_assert_eq!(found, recounted(&story, row));
            }
        }

        #[test]
        fn no_pair_has_two_rows(story in stories()) {
            let rows = story.ledger();
            for (index, row) in rows.iter().enumerate() {
                let twin = rows.iter().skip(index + 1).find(|other| {
                    other.voice == row.voice && other.target == row.target
                });
                prop_assert!(twin.is_none());
            }
        }
    }
}
