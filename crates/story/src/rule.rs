//! The rules that a story file keeps.

/// What it means that a rule is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The file cannot be published as it is.
    Mistake,
    /// It may be as it is meant; whoever wrote it is to look at it once more.
    Hint,
}

macro_rules! rules {
    (
        mistakes { $($(#[$doc:meta])* $rule:ident = $name:literal,)* }
        hints { $($(#[$hint_doc:meta])* $hint:ident = $hint_name:literal,)* }
    ) => {
        /// A rule that a story file keeps; each problem breaks one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $($(#[$doc])* $rule,)*
            $($(#[$hint_doc])* $hint,)*
        }

        impl Rule {
            /// Every rule, in the order in which the documentation tells them; those that are only
            /// hinted at come last.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)* $(Self::$hint,)*];

            /// What it means that it is broken.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$rule => Severity::Mistake,)*
                    $(Self::$hint => Severity::Hint,)*
                }
            }

            /// The name of the rule in messages: `unknown-key`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                    $(Self::$hint => $hint_name,)*
                }
            }
        }
    };
}

rules! {
    mistakes {
    /// The file is text in UTF-8, with line ends that TOML knows.
    Encoding = "encoding",
    /// The file is TOML.
    Syntax = "syntax",
    /// The file is of the version that this crate reads.
    SchemaVersion = "schema-version",
    /// Every key is one of the format.
    UnknownKey = "unknown-key",
    /// Kinds, standings and the like are among those of the format.
    UnknownValue = "unknown-value",
    /// Every value is of the type that its key asks for.
    WrongType = "wrong-type",
    /// Required keys are there.
    MissingKey = "missing-key",
    /// No text is blank.
    EmptyText = "empty-text",
    /// What stands in a text is meant to be seen.
    OddCharacter = "odd-character",
    /// There are actors and statements.
    EmptyStory = "empty-story",
    /// The language is a tag of BCP 47.
    LanguageTag = "language-tag",
    /// Ids are lower-case letters, digits and single hyphens, and not too long for a file's name.
    IdForm = "id-form",
    /// No two actors and no two statements share an id.
    DuplicateId = "duplicate-id",
    /// Nothing is called what a path of the site, or a system's files, already means.
    ReservedId = "reserved-id",
    /// What something was called before is not what something else is or was called.
    FormerIdInUse = "former-id-in-use",
    /// Whatever is named by its id exists.
    DanglingReference = "dangling-reference",
    /// A list names everything once.
    RepeatedReference = "repeated-reference",
    /// A reply says what it replies to.
    ReplyToNothing = "reply-to-nothing",
    /// Only replies respond.
    NotAReply = "not-a-reply",
    /// Only whom a statement is about replies to it.
    ReplyNotAboutReplier = "reply-not-about-replier",
    /// Neither a reply nor a third party's assessment is older than what it is on.
    ReplyBeforeStatement = "reply-before-statement",
    /// A counter-allegation is about whom it counters.
    CounterNotAboutSource = "counter-not-about-source",
    /// One voice does not both deny and grant one statement.
    DeniedAndGranted = "denied-and-granted",
    /// A reply is missing only of whom the statement is about.
    NoReplyOfAnother = "no-reply-of-another",
    /// A caveat says what it limits.
    CaveatOfNothing = "caveat-of-nothing",
    /// Only the source of a statement limits it.
    CaveatOfAnother = "caveat-of-another",
    /// A third party's finding or assessment says what it is on.
    AssessmentOfNothing = "assessment-of-nothing",
    /// Only findings and assessments assess.
    NotAnAssessment = "not-an-assessment",
    /// Only those who decide find; other third parties confirm or limit.
    ConclusionOfKind = "conclusion-of-kind",
    /// Neither the source of a statement nor a target is a third party.
    AssessedByParty = "assessed-by-party",
    /// Whoever assesses is named or described.
    AssessedByNobody = "assessed-by-nobody",
    /// Assessments are on what is alleged, not on what is replied to it.
    AssessedReply = "assessed-reply",
    /// No statement replies to itself or limits or assesses itself.
    ReplyToItself = "reply-to-itself",
    /// Replies do not run in a circle.
    ReplyCycle = "reply-cycle",
    /// Only a government body is part of an actor, and that one is a country.
    PartOfKind = "part-of-kind",
    /// Being part of something does not run in a circle.
    PartOfCycle = "part-of-cycle",
    /// Only people and organisations are from a country.
    NationalOfKind = "national-of-kind",
    /// Dates are dates of the calendar.
    ImpossibleDate = "impossible-date",
    /// Whatever date was worked out says from what.
    DateWithoutBasis = "date-without-basis",
    /// The date of publication of an article is known, or bounded, but not both.
    PublicationDate = "publication-date",
    /// What has a date needs no other place in the order of time.
    OrderAndDate = "order-and-date",
    /// The order of what has no date does not run in a circle.
    OrderCycle = "order-cycle",
    /// Nothing was said after the article was published.
    SaidAfterPublication = "said-after-publication",
    /// Corrections come after publication, the newest first.
    CorrectionDate = "correction-date",
    /// Statements are added after publication.
    AddedDate = "added-date",
    /// Positions are on the globe.
    OffTheGlobe = "off-the-globe",
    /// The frame can be drawn.
    FrameValue = "frame-value",
    /// Longitude and latitude are not swapped.
    SwappedPosition = "swapped-position",
    /// A chip's code is short.
    CodeLength = "code-length",
    /// The name under a chip is short, where there is one.
    LabelLength = "label-length",
    /// A land is named by its ISO 3166-1 alpha-3 code, and there is one of that code.
    LandCode = "land-code",
    /// The article's address is one of the web, and shows where it leads.
    SourceUrl = "source-url",
    /// An item of Wikidata is a Q and a number.
    WikidataItem = "wikidata-item",
    /// What is said to be the same elsewhere is an address of the web.
    SameAsUrl = "same-as-url",
    /// A selector holds a few words of the article, not its sentences.
    SelectorLength = "selector-length",
    /// Verbatim words come without quotation marks around them.
    QuotedQuotation = "quoted-quotation",
    /// The original of translated words is in a language.
    TranslatedQuotation = "translated-quotation",
    /// Goods go from one actor to another.
    TransferToItself = "transfer-to-itself",
    /// Both ends of a transfer can be drawn.
    TransferNotDrawable = "transfer-not-drawable",
    /// Every statement has a source, or the article's cue for it.
    Voiceless = "voiceless",
    /// A source is either named or described.
    TwoSources = "two-sources",
    /// Whatever passed a statement on is named, is not its source, and is one of four at most.
    Intermediary = "intermediary",
    /// Words of caution are on targets.
    HedgeOfAnother = "hedge-of-another",
    /// A spokesperson speaks for a source.
    SpokespersonWithoutSource = "spokesperson-without-source",
    /// Verbatim words are those of a named source.
    QuotationWithoutSource = "quotation-without-source",
    /// Whatever calls for a reply says whom it is about.
    NoTarget = "no-target",
    /// What is confirmed does not rest on a draft.
    NamesADraft = "names-a-draft",
    /// The article has the paragraph that a statement stands in.
    NoSuchParagraph = "no-such-paragraph",
    /// Quotations are the article's own words, in the paragraph that the statement names.
    NotVerbatim = "not-verbatim",
    /// The story paraphrases: the article's sentences are its publisher's.
    ArticleProse = "article-prose",
    }
    hints {
    /// A quotation has the article's characters, too.
    QuotationCharacters = "quotation-characters",
    /// The article puts a quotation between quotation marks.
    UnmarkedQuotation = "unmarked-quotation",
    /// The article has the words of a cue, in the paragraph of the statement.
    CueNotFound = "cue-not-found",
    /// The article has the words of caution, in the paragraph of the statement.
    HedgeNotFound = "hedge-not-found",
    /// Names are spelled as the article spells them.
    NameNotFound = "name-not-found",
    /// What the article attributes to somebody is coded.
    NotCoded = "not-coded",
    /// The replies of those who are accused are coded.
    NoReplyCoded = "no-reply-coded",
    /// Who has a land has a position in it.
    PositionOffLand = "position-off-land",
    /// Countries have a position, without which they are on no map.
    NoPosition = "no-position",
    /// Only who has a chip has a place for it.
    NoChip = "no-chip",
    /// A chip's code is narrow enough for it.
    WideCode = "wide-code",
    /// No two actors are called the same.
    SameName = "same-name",
    /// A text has no characters that nobody sees.
    InvisibleCharacter = "invisible-character",
    /// The letters of a word are of one script.
    MixedScripts = "mixed-scripts",
    }
}
