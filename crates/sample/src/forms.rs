//! The rarer forms of a statement: joint ones, chains, sources that are not named, cautions by target,
//! missing replies, what became of it, translated words, further articles, third parties' findings.

use std::fmt::Write as _;

use crate::cast::Cast;
use crate::phrases::{PARTS, one};
use crate::statement::Statement;

/// The id of the article of the day after.
pub(crate) const FURTHER: &str = "the-day-after";

/// What may be added to a statement, each now and then.
pub(crate) struct Forms {
    chance: fastrand::Rng,
}

impl Forms {
    /// They have a chance of their own: what else is made up does not depend on them.
    pub fn new(seed: u64) -> Self {
        Self { chance: fastrand::Rng::with_seed(seed ^ 0x5eed) }
    }

    fn happens(&mut self, percent: u8) -> bool {
        self.chance.u8(0..100) < percent
    }

    /// Somebody who is on the side of none of these.
    fn outsider(&mut self, cast: &Cast, parties: &[usize]) -> Option<usize> {
        let sides: Vec<usize> = parties.iter().map(|party| cast.principal(*party)).collect();
        let found = cast.any(&mut self.chance);
        (!sides.contains(&cast.principal(found))).then_some(found)
    }

    /// A third party's finding or assessment of a statement that was made before.
    pub fn finding(&mut self, cast: &Cast, before: &[Statement]) -> Option<Statement> {
        if !self.happens(4) {
            return None;
        }
        let number = self.chance.usize(0..before.len().max(1));
        let statement = before.get(number)?;
        // Whom somebody unnamed is with is settled later: nobody is known to be no party.
        if !matches!(statement.kind, "allegation" | "report") || statement.source.is_none() {
            return None;
        }
        let parties: Vec<usize> = statement.sources().chain(&statement.about).copied().collect();
        let source = Some(self.outsider(cast, &parties)?);
        let (kind, conclusions) = if self.chance.bool() {
            ("finding", &["upheld", "dismissed", "inconclusive", "pending"][..])
        } else {
            ("assessment", &["confirmed", "limited"][..])
        };
        let conclusion = one(conclusions, &mut self.chance);
        let part = one(&PARTS, &mut self.chance);
        let assesses = Some(format!(
            "assesses = {{ statements = [\"statement-{number}\"], conclusion = \"{conclusion}\", \
             part = \"{part}\" }}"
        ));
        let summary = format!("what it makes of {part}");
        Some(Statement { kind, source, summary, assesses, ..Statement::default() })
    }

    /// Lets somebody else make the statement, too.
    pub fn join(&mut self, cast: &Cast, statement: &mut Statement) {
        if statement.kind == "allegation" && self.happens(8) {
            let parties: Vec<usize> =
                statement.sources().chain(&statement.about).copied().collect();
            statement.jointly_with = self.outsider(cast, &parties);
        }
    }

    pub fn write(&mut self, statement: &Statement, cast: &Cast, text: &mut String) {
        if let Some(assesses) = &statement.assesses {
            _ = writeln!(text, "{assesses}");
        }
        if let Some(other) = statement.jointly_with {
            _ = writeln!(text, "jointly_with = [\"{}\"]", cast.id(other));
        }
        if statement.source.is_none() && self.happens(40) {
            let of = cast.id(cast.any(&mut self.chance));
            let description = one(&["a senior official", "two diplomats"], &mut self.chance);
            _ = writeln!(
                text,
                "unnamed_source = {{ description = \"{description}\", of = \"{of}\", \
                 reason = \"not allowed to speak\" }}"
            );
        }
        if self.happens(10) {
            text.push_str(
                "through = [{ name = \"The Daily Sample\", kind = \"outlet\", cue = \"reported\" }, \
                 { name = \"a memorandum\", kind = \"leak\" }]\n",
            );
        }
        if let [_, second, ..] = statement.about.as_slice()
            && self.happens(30)
        {
            let id = cast.id(*second);
            _ = writeln!(text, "hedges = [{{ about = [\"{id}\"], words = \"possibly\" }}]");
        }
        if let ("allegation" | "report", Some(target)) = (statement.kind, statement.about.first())
            && self.happens(8)
        {
            let how = one(&["not_reached", "no_response", "declined"], &mut self.chance);
            let of = cast.id(*target);
            _ = writeln!(text, "no_reply = [{{ of = \"{of}\", how = \"{how}\" }}]");
        }
        if statement.kind == "allegation" && self.happens(4) {
            let how = one(&["withdrawn", "apologised", "corrected"], &mut self.chance);
            _ = writeln!(
                text,
                "later = [{{ how = \"{how}\", summary = \"it had mixed up two of them\" }}]"
            );
        }
        if self.happens(4) {
            _ = writeln!(text, "article = \"{FURTHER}\"\nadded = \"2024-07-02\"");
        }
    }
}
