//! Who speaks of whom, as the chips of a map show it.

use std::collections::{HashMap, HashSet};

use whosays_story::{ActorId, Extent, LedgerRow, Story, Voice};

use crate::{Page, Selection};

/// The number beside a chip: how much is said about its actor that calls for a reply, and how much of
/// it gets one. `None` where nothing does. Over all chips it is what the overview says is called for.
pub fn asked(story: &Story, actor: &ActorId) -> Option<(usize, Extent)> {
    let tally = story.tally(actor);
    (tally.called() > 0).then(|| (tally.called(), tally.extent_of_called()))
}

/// What an extent is called in the style sheet.
pub fn extent_name(extent: Extent) -> &'static str {
    match extent {
        Extent::None => "none",
        Extent::Some => "some",
        Extent::All => "all",
    }
}

impl Page {
    /// The number beside a chip; in an excerpt only where it is of its own selection.
    pub(crate) fn asked(&self, actor: &ActorId) -> Option<(usize, Extent)> {
        let is_told = !self.is_excerpt() || self.selected == Selection::Actor(actor.clone());
        self.ties.asked.get(actor).copied().filter(|_| is_told)
    }
}

/// Each extent once, the least first.
pub fn each_once(extents: impl IntoIterator<Item = Extent>) -> Vec<Extent> {
    let mut found: Vec<Extent> = extents.into_iter().collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// One actor speaks of another: a row of the ledger, as a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Who speaks.
    pub speaker: ActorId,
    /// Of whom.
    pub target: ActorId,
    /// What the target makes of it.
    pub reply: Reply,
}

/// What a target makes of all that one voice says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reply {
    /// Nothing of it calls for one, and none is reported.
    Uncalled,
    /// No reply is reported.
    None,
    /// It replies, and contests nothing.
    Some,
    /// It denies, rejects or counters some of it.
    Contested,
}

impl Reply {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Uncalled, Self::None, Self::Some, Self::Contested];

    /// Whether there is any.
    pub fn is_there(self) -> bool {
        matches!(self, Self::Some | Self::Contested)
    }

    /// What it is called in the style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::Uncalled => "uncalled",
            Self::None => "none",
            Self::Some => "some",
            Self::Contested => "contested",
        }
    }
}

/// In which direction somebody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Whose chip it is speaks of the other.
    Of,
    /// The other speaks of whose chip it is.
    By,
}

impl Way {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Of, Self::By];

    /// What it is called in the style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::Of => "of",
            Self::By => "by",
        }
    }
}

/// Who speaks of whom, of those whose chips the map has. Sources that are not named are nobody's, and
/// nobody is marked for what they say of themselves.
pub fn relations(ledger: &[LedgerRow], with_chip: &HashSet<ActorId>) -> Vec<Relation> {
    let relation = |row: &LedgerRow| {
        let Voice::Actor(speaker) = &row.voice else { return None };
        let is_shown = [speaker, &row.target].iter().all(|id| with_chip.contains(*id));
        let reply = match row.tally.extent() {
            _ if row.tally.is_contested() => Reply::Contested,
            Extent::None if row.tally.of == 0 => Reply::Uncalled,
            Extent::None => Reply::None,
            Extent::Some | Extent::All => Reply::Some,
        };
        (is_shown && *speaker != row.target).then(|| Relation {
            speaker: speaker.clone(),
            target: row.target.clone(),
            reply,
        })
    };
    ledger.iter().filter_map(relation).collect()
}

/// The marks that a chip may have of others, all of one sort. Which of them stands out follows from the
/// selection alone.
#[derive(Clone, Debug)]
pub struct Mark {
    /// In which direction somebody speaks.
    pub way: Way,
    /// What the target makes of it.
    pub reply: Reply,
    /// With whom: their names, as elements have them in `data-of`.
    pub names: String,
    others: HashSet<ActorId>,
}

impl Mark {
    /// Whether it stands out: one of those with whom is picked.
    pub fn is_lit(&self, selected: &Selection) -> bool {
        matches!(selected, Selection::Actor(id) if self.others.contains(id))
    }
}

/// The marks at the chips, each with one entry for all with whom it is the same.
pub fn marks(relations: &[Relation]) -> HashMap<ActorId, Vec<Mark>> {
    let mut marks: HashMap<ActorId, Vec<Mark>> = HashMap::new();
    for way in Way::ALL {
        for reply in Reply::ALL {
            for one in relations.iter().filter(|one| one.reply == reply) {
                let (chip, other) = match way {
                    Way::Of => (&one.speaker, &one.target),
                    Way::By => (&one.target, &one.speaker),
                };
                let own = marks.entry(chip.clone()).or_default();
                match own.last_mut().filter(|mark| mark.way == way && mark.reply == reply) {
                    Some(mark) => {
                        mark.names.push(' ');
                        mark.names.push_str(other.as_str());
                        mark.others.insert(other.clone());
                    }
                    None => own.push(Mark {
                        way,
                        reply,
                        names: other.to_string(),
                        others: HashSet::from([other.clone()]),
                    }),
                }
            }
        }
    }
    marks
}
