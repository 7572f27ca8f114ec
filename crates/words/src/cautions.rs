//! What keeps a statement from being taken for more than it is: how it is put and through whom it
//! came, what its source made of it later, and what third parties make of it.

use whosays_story::{
    Conclusion, Intermediary, IntermediaryKind, Later, Outcome, Quotation, Statement, Story,
};

use crate::{NameForm, Words, say};

impl Words {
    /// How cautiously its source puts a statement, to all of its targets or to some of them, a line
    /// each: "As it is put of Sweden: most likely".
    #[must_use]
    pub fn hedges(&self, story: &Story, statement: &Statement) -> Vec<String> {
        let hedge = statement.hedge.iter().map(|words| say!(self, "hedge", words = words));
        let hedge = hedge.map(|told| self.capital(&told));
        hedge.chain(self.hedges_by_target(story, statement)).collect()
    }

    /// Only those on some of its targets.
    #[must_use]
    pub fn hedges_by_target(&self, story: &Story, statement: &Statement) -> Vec<String> {
        let hedges = statement.hedges.iter().map(|hedge| {
            let names = self.all_of(&self.names(story, &hedge.about, NameForm::Within));
            self.capital(&say!(self, "hedge-of", names = names, words = &hedge.words))
        });
        hedges.collect()
    }

    /// Through whom the article has a statement, the nearest to the article first: "passed on by The
    /// Daily News (“reported”), from a memorandum (leak)". `None` where nobody passed it on.
    #[must_use]
    pub fn passed_on(&self, story: &Story, statement: &Statement) -> Option<String> {
        Some(say!(self, "passed-on", chain = self.chain(story, statement)?))
    }

    /// The same behind who says it: ", as passed on by The Daily News (“reported”)".
    #[must_use]
    pub fn as_passed_on(&self, story: &Story, statement: &Statement) -> Option<String> {
        Some(say!(self, "as-passed-on", chain = self.chain(story, statement)?))
    }

    fn chain(&self, story: &Story, statement: &Statement) -> Option<String> {
        let links = statement.through.iter().map(|link| self.intermediary(story, link)).rev();
        links.reduce(|farther, nearer| say!(self, "passed-on-from", name = nearer, from = farther))
    }

    fn intermediary(&self, story: &Story, link: &Intermediary) -> String {
        let name = match &link.actor {
            Some(id) => self.name(story, id, NameForm::Within),
            None => link.name.clone().unwrap_or_default(),
        };
        let kind = link.kind.map(|kind| match kind {
            IntermediaryKind::Outlet => say!(self, "intermediary-outlet"),
            IntermediaryKind::Agency => say!(self, "intermediary-agency"),
            IntermediaryKind::Document => say!(self, "intermediary-document"),
            IntermediaryKind::Leak => say!(self, "intermediary-leak"),
            IntermediaryKind::CourtPaper => say!(self, "intermediary-court-paper"),
            IntermediaryKind::Person => say!(self, "intermediary-person"),
        });
        match (kind, &link.cue) {
            (None, None) => name,
            (Some(kind), None) => say!(self, "intermediary", name = name, kind = kind),
            (None, Some(cue)) => say!(self, "intermediary-cue", name = name, cue = cue),
            (Some(kind), Some(cue)) => {
                say!(self, "intermediary-kind-cue", name = name, kind = kind, cue = cue)
            }
        }
    }

    /// Who translated a quotation, and from what; `None` where it is not known to be translated.
    #[must_use]
    pub fn translated(&self, quotation: &Quotation) -> Option<String> {
        let language = quotation.language.as_deref().map(|tag| {
            // Scripts and countries are not what a reader asks for.
            let primary = tag.split('-').next().unwrap_or(tag).to_lowercase();
            say!(self, "language-name", tag = primary)
        });
        Some(match (language, quotation.translated_by.as_deref()) {
            (Some(language), Some(name)) => {
                say!(self, "translated-from-by", language = language, name = name)
            }
            (Some(language), None) => say!(self, "translated-from", language = language),
            (None, Some(name)) => say!(self, "translated-by", name = name),
            (None, None) => return None,
        })
    }

    /// What its source made of a statement later: "Withdrawn by its source, on Friday: it had mixed up
    /// two ships". One sentence for each.
    #[must_use]
    pub fn later(&self, statement: &Statement) -> Vec<String> {
        let told = statement.later.iter().map(|later| {
            let dated = self.capital(&self.outcome(later));
            match &later.summary {
                Some(what) => say!(self, "said", who = dated, what = what),
                None => dated,
            }
        });
        told.collect()
    }

    /// What its source did with it, and when, within a sentence.
    fn outcome(&self, later: &Later) -> String {
        let how = match later.how {
            Outcome::Withdrawn => say!(self, "later-withdrawn"),
            Outcome::Apologised => say!(self, "later-apologised"),
            Outcome::Corrected => say!(self, "later-corrected"),
        };
        match &later.said {
            Some(date) => say!(self, "later-on", how = how, date = &date.as_put),
            None => how,
        }
    }

    /// That others passed a statement on, and what its source did with it later, in a few words for
    /// lists: "passed on by others and withdrawn". `None` where there is nothing of the kind.
    #[must_use]
    pub fn in_brief(&self, statement: &Statement) -> Option<String> {
        let passed_on = (!statement.through.is_empty()).then(|| say!(self, "brief-passed-on"));
        let later = statement.later.iter().map(|later| match later.how {
            Outcome::Withdrawn => say!(self, "brief-withdrawn"),
            Outcome::Apologised => say!(self, "brief-apologised"),
            Outcome::Corrected => say!(self, "brief-corrected"),
        });
        let brief: Vec<String> = passed_on.into_iter().chain(later).collect();
        (!brief.is_empty()).then(|| self.all_of(&brief))
    }

    /// What third parties make of a statement, a line each: "Finding by the court: upheld". Each is its
    /// source's, with who that is, how cautiously they put it, what they made of it later and what the
    /// targets reply to it.
    #[must_use]
    pub fn assessments_of(&self, story: &Story, statement: &Statement) -> Vec<String> {
        let told = story.assessments_of(statement).into_iter().filter_map(|one| {
            let names = self.all_of(&self.sources(story, [one]));
            let kind = self.capital(&self.kind_label(one.kind));
            let conclusion = self.conclusion(one)?;
            let told = say!(self, "assessed", kind = kind, names = names, conclusion = conclusion);
            let hedge = one.hedge.iter().map(|words| say!(self, "hedge", words = words));
            let later = one.later.iter().map(|later| self.outcome(later));
            let replies = one.about.iter().filter_map(|id| {
                let reply = self.replies_of(story, one, id)?;
                Some(self.target_reply(&self.name(story, id, NameForm::Within), &reply))
            });
            let passed_on = self.passed_on(story, one);
            let told = [told].into_iter().chain(passed_on).chain(hedge).chain(later).chain(replies);
            self.one_after_the_other(told)
        });
        told.collect()
    }

    /// What a third party concludes, and on what alone, within a sentence: "only on this (which poison
    /// it was): upheld". `None` where the statement is no third party's.
    #[must_use]
    pub fn conclusion(&self, statement: &Statement) -> Option<String> {
        let conclusion = self.conclusion_alone(statement)?;
        let part = statement.assesses.as_ref().and_then(|assesses| assesses.part.as_ref());
        Some(match part {
            Some(part) => say!(self, "conclusion-on-part", conclusion = conclusion, part = part),
            None => conclusion,
        })
    }

    /// The same without on what alone.
    #[must_use]
    pub fn conclusion_alone(&self, statement: &Statement) -> Option<String> {
        Some(match statement.assesses.as_ref()?.conclusion {
            Conclusion::Upheld => say!(self, "conclusion-upheld"),
            Conclusion::Dismissed => say!(self, "conclusion-dismissed"),
            Conclusion::Inconclusive => say!(self, "conclusion-inconclusive"),
            Conclusion::Pending => say!(self, "conclusion-pending"),
            Conclusion::Confirmed => say!(self, "conclusion-confirmed"),
            Conclusion::Limited => say!(self, "conclusion-limited"),
        })
    }

    /// What a finding or an assessment concludes, as a line of its own entry.
    #[must_use]
    pub fn concludes(&self, statement: &Statement) -> Option<String> {
        let conclusion = self.conclusion(statement)?;
        Some(self.capital(&say!(self, "concludes", conclusion = conclusion)))
    }

    /// Through whom it came, how cautiously it is put, what became of it and what third parties make
    /// of it, in sentences: whoever is told of a statement is told of these. `None` where there is
    /// nothing of the kind.
    #[must_use]
    pub fn cautions(&self, story: &Story, statement: &Statement) -> Option<String> {
        let passed_on = self.passed_on(story, statement).map(|told| self.capital(&told));
        let told = passed_on
            .into_iter()
            .chain(self.concludes(statement))
            .chain(self.hedges(story, statement));
        let told = told.chain(self.later(statement)).chain(self.assessments_of(story, statement));
        self.sentences(told.map(|text| say!(self, "sentence", text = text)))
    }

    /// Who says it, what, and all of that, for where it stands by itself.
    #[must_use]
    pub fn told_with_cautions(&self, story: &Story, statement: &Statement) -> String {
        let title = self.statement_title(story, statement);
        let Some(cautions) = self.cautions(story, statement) else { return title };
        let told = [say!(self, "sentence", text = title), cautions];
        self.sentences(told).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use whosays_story::StatementKind;

    use super::*;
    use crate::testing::full;

    #[test]
    fn what_became_of_it_is_told() {
        let story = full();
        let told: Vec<String> =
            story.statements.iter().flat_map(|one| Words::of("en").later(one)).collect();
        assert_eq!(told, ["Corrected by its source (on Wednesday): it was paid by somebody else"]);
    }

    fn told(tell: impl Fn(&Words, &Story, &Statement) -> Vec<String>) -> Vec<String> {
        let (words, story) = (Words::of("en"), full());
        story.statements.iter().flat_map(|one| tell(&words, &story, one)).collect()
    }

    #[test]
    fn hedges_are_told_of_whom_they_are_on() {
        assert_eq!(
            told(Words::hedges),
            ["As it is put: had information indicating", "As it is put of Cora: possibly"]
        );
    }

    #[test]
    fn a_chain_is_told_from_the_nearest_to_the_farthest() {
        let passed_on = |words: &Words, story: &Story, one: &Statement| {
            words.passed_on(story, one).into_iter().collect()
        };
        assert_eq!(
            told(passed_on),
            [
                "passed on by The Daily Example (news outlet, “reported”), from the Treasury of Alba \
              (“told allies”)"
            ]
        );
    }

    #[test]
    fn translations_say_from_what_and_by_whom() {
        let translated = |words: &Words, _: &Story, one: &Statement| {
            one.quotations.iter().filter_map(|one| words.translated(one)).collect()
        };
        assert_eq!(told(translated), ["Translated from French by the agency"]);
        let of =
            |tag: &str| Quotation { language: Some(tag.to_owned()), ..Quotation::new("words") };
        let words = Words::of("en");
        for tag in ["zh-Hant-TW", "ZH-hant"] {
            assert_eq!(words.translated(&of(tag)).as_deref(), Some("Translated from Chinese"));
        }
        // A language that has no name here is called by its tag.
        assert_eq!(words.translated(&of("yue")).as_deref(), Some("Translated from yue"));
    }

    #[test]
    fn a_finding_is_its_sources_and_of_its_part() {
        assert_eq!(
            told(Words::assessments_of),
            ["Finding by Cora: only on this (that money changed hands): upheld"]
        );
        let (words, story) = (Words::of("en"), full());
        let finding = story.statements.iter().find(|one| one.kind == StatementKind::Finding);
        assert_eq!(
            finding.and_then(|one| words.concludes(one)).as_deref(),
            Some(
                "Its conclusion on what it concerns: only on this (that money changed hands): upheld"
            )
        );
        let told = finding.map(|one| words.statement_description(&story, one)).unwrap_or_default();
        assert!(told.contains("It concerns 1 statement by unnamed sources."), "{told}");
    }
}
