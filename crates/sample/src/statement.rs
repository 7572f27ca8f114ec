//! One made-up statement.

use std::fmt::Write as _;

use crate::cast::Cast;
use crate::forms::Forms;
use crate::phrases::{CUES, GOODS, HEDGES, OFFICES, one};
use crate::when;

/// One made-up statement; numbers stand for actors and statements.
#[derive(Clone, Debug, Default)]
pub(crate) struct Statement {
    pub kind: &'static str,
    /// Nobody where the article names nobody.
    pub source: Option<usize>,
    pub summary: String,
    pub about: Vec<usize>,
    pub responds_to: Vec<usize>,
    pub qualifies: Vec<usize>,
    /// Who makes it with its source.
    pub jointly_with: Option<usize>,
    /// What a third party's is on and concludes, as the file has it.
    pub assesses: Option<String>,
    /// Goods, their giver and their receiver.
    pub transfer: Option<(&'static str, usize, usize)>,
}

impl Statement {
    /// Whether those whom it is about are asked for a reply.
    pub fn calls_for_reply(&self) -> bool {
        matches!(self.kind, "allegation" | "counter_allegation" | "report" | "action")
    }

    /// Everybody who makes it.
    pub fn sources(&self) -> impl Iterator<Item = &usize> {
        self.source.iter().chain(&self.jointly_with)
    }

    pub fn write(
        &self,
        number: usize,
        text: &mut String,
        cast: &Cast,
        forms: &mut Forms,
        chance: &mut fastrand::Rng,
    ) {
        let Self { kind, summary, .. } = self;
        _ = write!(
            text,
            "\n[[statement]]\nid = \"statement-{number}\"\nkind = \"{kind}\"\n\
             summary = \"{summary}\"\nparagraph = {}\n",
            number / 3
        );
        match self.source {
            Some(source) => {
                _ = writeln!(text, "source = \"{}\"", cast.id(source));
                voice(text, chance);
            }
            None => _ = writeln!(text, "cue = \"{}\"", one(&CUES, chance)),
        }
        let actor = |number: &usize| cast.id(*number);
        let statement = |number: &usize| format!("statement-{number}");
        list(text, "about", self.about.iter().map(actor));
        list(text, "responds_to", self.responds_to.iter().map(statement));
        list(text, "qualifies", self.qualifies.iter().map(statement));
        for (key, share) in [("said", 40), ("happened", 20)] {
            if chance.u8(0..100) < share {
                let is_late = !self.responds_to.is_empty() || self.assesses.is_some();
                when::write(text, key, is_late, chance);
            }
        }
        if chance.u8(0..100) < 5 {
            text.push_str("note = \"A remark of the editor.\"\n");
        }
        forms.write(self, cast, text);
        if let Some((goods, from, to)) = self.transfer {
            let standing = one(&["alleged", "alleged", "proposed", "considered"], chance);
            let (from, to) = (cast.id(from), cast.id(to));
            _ = writeln!(
                text,
                "transfers = [{{ goods = \"{goods}\", from = \"{from}\", to = \"{to}\", \
                 standing = \"{standing}\" }}]"
            );
        }
    }
}

/// Who speaks for the source and how: a spokesperson, a hedge, verbatim words, evidence.
fn voice(text: &mut String, chance: &mut fastrand::Rng) {
    if chance.u8(0..100) < 30 {
        _ = writeln!(text, "spokesperson = \"{}\"", one(&OFFICES, chance));
    }
    if chance.u8(0..100) < 20 {
        _ = writeln!(text, "hedge = \"{}\"", one(&HEDGES, chance));
    }
    if chance.u8(0..100) < 15 {
        let goods = one(&GOODS, chance);
        _ = writeln!(
            text,
            "quotations = [{{ quote = \"we have seen the {goods} ourselves\", language = \"fr\", \
             translated_by = \"an agency\" }}]"
        );
    }
    if chance.u8(0..100) < 25 {
        let evidence = one(&["asserted", "described", "published"], chance);
        _ = writeln!(text, "evidence = \"{evidence}\"");
    }
}

fn list(text: &mut String, key: &str, ids: impl ExactSizeIterator<Item = String>) {
    if ids.len() > 0 {
        let ids: Vec<String> = ids.map(|id| format!("\"{id}\"")).collect();
        _ = writeln!(text, "{key} = [{}]", ids.join(", "));
    }
}
