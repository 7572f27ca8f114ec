//! What a source is reported to have said or done.

use serde::{Deserialize, Serialize};

use crate::actor::is_false;
use crate::{ActorId, Assesses, CalendarDate, Intermediary, PutDate, StatementId, Transfer};

/// One thing that the article attributes to a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What replies and links call it.
    pub id: StatementId,
    /// What it was called before: those addresses lead on to the present one.
    #[serde(default)]
    pub former_ids: Vec<StatementId>,
    /// What sort of statement it is.
    pub kind: StatementKind,
    /// Who makes it; absent where the article names nobody.
    ///
    /// Somebody whom it only describes is its `unnamed_source`.
    #[serde(default)]
    pub source: Option<ActorId>,
    /// Who else makes it with the source: a joint statement. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jointly_with: Vec<ActorId>,
    /// A source that is described and not named. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unnamed_source: Option<UnnamedSource>,
    /// Who is named as speaking for the source, with their office: "John Kirby, …".
    #[serde(default)]
    pub spokesperson: Option<String>,
    /// Through whom the article has it, from the nearest to the article to the nearest to the source.
    /// None of them is shown as saying it. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub through: Vec<Intermediary>,
    /// The article's word for the saying, or for the unnamed source: "reportedly", "experts say".
    #[serde(default)]
    pub cue: Option<String>,
    /// The source's own few words of caution: "had information indicating".
    #[serde(default)]
    pub hedge: Option<String>,
    /// Words of caution that are not the same for all targets. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hedges: Vec<Hedge>,
    /// The content, paraphrased: a clause that can follow "says".
    pub summary: String,
    /// Words that the speaker said, verbatim.
    #[serde(default)]
    pub quotations: Vec<Quotation>,
    /// The targets: whoever the content says did, does or would do something.
    #[serde(default)]
    pub about: Vec<ActorId>,
    /// The statements that this one replies to, exactly those and no later ones.
    #[serde(default)]
    pub responds_to: Vec<StatementId>,
    /// The statements of the same source, or of another part of the same side, that this one limits.
    #[serde(default)]
    pub qualifies: Vec<StatementId>,
    /// What a third party's statement is on, and what it concludes. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assesses: Option<Assesses>,
    /// How a reply by a target is missing, where the article tells. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_reply: Vec<MissingReply>,
    /// What its source made of it later, the last thing last. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<Later>,
    /// When it was said.
    #[serde(default)]
    pub said: Option<PutDate>,
    /// When what it tells of is said to have happened.
    #[serde(default)]
    pub happened: Option<PutDate>,
    /// What the article says of the evidence.
    #[serde(default)]
    pub evidence: Evidence,
    /// The further article that it stands in; the first one where there is none. Since version 2 of
    /// the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// The day on which it was added here, after the story was published: `2023-04-02` (ISO 8601).
    /// Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added: Option<String>,
    /// Its paragraph in the article: 1 is the first below the standfirst, 0 the standfirst itself.
    pub paragraph: u32,
    /// A few words of the article by which its passage is found.
    #[serde(default)]
    pub selector: Option<Selector>,
    /// The goods it says change hands.
    #[serde(default)]
    pub transfers: Vec<Transfer>,
    /// A remark of the story's editor that readers see.
    #[serde(default)]
    pub note: Option<String>,
    /// Whether it is not yet confirmed, by whoever answers for the story: it is then checked, and not
    /// published. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "is_false")]
    pub draft: bool,
}

impl Statement {
    /// The day on which it was added, as a day of the calendar.
    #[must_use]
    pub fn added_on(&self) -> Option<CalendarDate> {
        CalendarDate::parse(self.added.as_deref()?).ok()
    }

    /// The statements that it replies to, limits or, as a third party's, is on.
    pub fn refers_to(&self) -> impl Iterator<Item = &StatementId> {
        let assessed = self.assesses.iter().flat_map(|assesses| &assesses.statements);
        self.responds_to.iter().chain(&self.qualifies).chain(assessed)
    }

    /// Everybody who makes it: the source and whoever does so with it.
    pub fn sources(&self) -> impl Iterator<Item = &ActorId> {
        self.source.iter().chain(&self.jointly_with)
    }
}

/// Words that a named speaker said, verbatim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Quotation {
    /// The words as the article has them, without quotation marks.
    pub quote: String,
    /// The language in which they were said, a tag of BCP 47, where the article translates them.
    /// Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The words as they were said, where they are known. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
    /// Who translated them. Since version 2 of the format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translated_by: Option<String>,
}

impl Quotation {
    /// Words that are not known to be translated.
    #[must_use]
    pub fn new(quote: impl Into<String>) -> Self {
        Self { quote: quote.into(), language: None, original: None, translated_by: None }
    }
}

/// The source's own words of caution on some of the targets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hedge {
    /// The targets.
    pub about: Vec<ActorId>,
    /// The words: "most likely".
    pub words: String,
}

/// A few words of the article by which a passage is found: the Text Quote Selector of the W3C's
/// Web Annotation Data Model (<https://www.w3.org/TR/annotation-model/#text-quote-selector>).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Selector {
    /// The words right before it, where the exact ones occur more than once.
    #[serde(default)]
    pub prefix: Option<String>,
    /// The words of the passage.
    pub exact: String,
    /// The words right after it.
    #[serde(default)]
    pub suffix: Option<String>,
}

/// A source that the article describes and does not name: "a senior US official".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UnnamedSource {
    /// The article's description.
    pub description: String,
    /// The actor that the description names it with. It does not speak for that actor.
    #[serde(default)]
    pub of: Option<ActorId>,
    /// How many they are, where the article says.
    #[serde(default)]
    pub count: Option<u32>,
    /// Why they are not named, where the article says.
    #[serde(default)]
    pub reason: Option<String>,
}

/// What the source of a statement made of it later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Later {
    /// What it did.
    pub how: Outcome,
    /// When.
    #[serde(default)]
    pub said: Option<PutDate>,
    /// What it said then, paraphrased.
    #[serde(default)]
    pub summary: Option<String>,
}

/// What a source may do with what it has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It took the statement back.
    Withdrawn,
    /// It apologised for it.
    Apologised,
    /// It put something in it right, and stands by the rest.
    Corrected,
}

/// How a reply by one target is missing, as somebody tells it. It is no reply, and no refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MissingReply {
    /// The target, or a part of it that was asked.
    pub of: ActorId,
    /// How it is missing.
    pub how: Missing,
    /// When it was asked, or when this was so.
    #[serde(default)]
    pub said: Option<PutDate>,
    /// Whose account it is: "the newspaper". Absent where it is the article's own.
    #[serde(default)]
    pub account: Option<String>,
}

/// In which way a reply is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// Asked, it would not comment. Where it is told in words of its own, that is a statement of
    /// the kind [`StatementKind::DeclinedComment`].
    Declined,
    /// Asked, it did not respond.
    NoResponse,
    /// It could not be reached.
    NotReached,
    /// It has said that it will reply, or was asked too lately.
    Pending,
    /// It had not been asked, as far as the article says.
    NotAsked,
}

/// What sort of statement it is (after PARC/PolNeAR attribution and CAMEO's split of denial
/// and rejection).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StatementKind {
    /// Says that somebody did, does or would do something blameworthy.
    Allegation,
    /// Says that what is alleged is not so.
    Denial,
    /// Refuses an allegation without saying that it is not so.
    Rejection,
    /// Answers an allegation with one against its source.
    CounterAllegation,
    /// Grants what is alleged, whole or in part.
    Acknowledgement,
    /// Limits what the same source says, or another part of the same side.
    Caveat,
    /// Something told without a named source.
    Report,
    /// An assessment of somebody's state or motives.
    Characterisation,
    /// Something done rather than said, such as a sanction.
    Action,
    /// Something about the source that helps to read the rest.
    Context,
    /// Says that there will be no comment.
    DeclinedComment,
    /// What a court, an inquiry or an international body finds on another's statement.
    Finding,
    /// What a third party that decides nothing makes of another's statement: confirms or limits it.
    Assessment,
}

impl StatementKind {
    /// Its name as code and style sheets write it: `counter-allegation`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Allegation => "allegation",
            Self::Denial => "denial",
            Self::Rejection => "rejection",
            Self::CounterAllegation => "counter-allegation",
            Self::Acknowledgement => "acknowledgement",
            Self::Caveat => "caveat",
            Self::Report => "report",
            Self::Characterisation => "characterisation",
            Self::Action => "action",
            Self::Context => "context",
            Self::DeclinedComment => "declined-comment",
            Self::Finding => "finding",
            Self::Assessment => "assessment",
        }
    }

    /// Whether it is made as an answer to another statement.
    #[must_use]
    pub fn is_reply(self) -> bool {
        matches!(
            self,
            Self::Denial
                | Self::Rejection
                | Self::CounterAllegation
                | Self::Acknowledgement
                | Self::DeclinedComment
        )
    }

    /// Whether it is a third party's on another's statement.
    #[must_use]
    pub fn is_assessment(self) -> bool {
        matches!(self, Self::Finding | Self::Assessment)
    }

    /// Whether fairness always asks what its targets reply. See [`Story::calls_for_reply`](crate::Story::calls_for_reply).
    #[must_use]
    pub fn calls_for_reply(self) -> bool {
        matches!(self, Self::Allegation | Self::CounterAllegation | Self::Report | Self::Action)
    }
}

/// What the article says of the evidence for a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// It says nothing of evidence.
    #[default]
    None,
    /// The source says that it has some.
    Asserted,
    /// The source says what it consists of.
    Described,
    /// The source has made it public.
    Published,
}
