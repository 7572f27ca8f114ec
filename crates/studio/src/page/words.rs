//! What the format means by its keys and kinds, in the words of the studio.

/// The kinds of statement: what the file calls them, what they are, and an example.
pub const KINDS: &[(&str, &str, &str)] = &[
    (
        "allegation",
        "says that somebody did, does or would do something blameworthy",
        "“Alba says that Borea sends shells.”",
    ),
    ("denial", "says that what is alleged is not so", "“Borea denies it.”"),
    (
        "rejection",
        "refuses an allegation without saying that it is not so",
        "“Borea calls it absurd.”",
    ),
    (
        "counter_allegation",
        "answers an allegation with one against its source",
        "“It is Alba that sends shells, Borea says.”",
    ),
    (
        "acknowledgement",
        "grants what is alleged, whole or in part",
        "“Borea admits that it sent shells.”",
    ),
    (
        "caveat",
        "limits what the same source says, or another part of the same side",
        "“Alba says that it cannot tell how many.”",
    ),
    ("report", "is told without a named source", "“Under the deal, Borea would get grain.”"),
    (
        "characterisation",
        "assesses somebody’s state or motives",
        "“Alba calls it a desperate step.”",
    ),
    ("action", "is done rather than said, such as a sanction", "“Alba puts a dealer on its list.”"),
    ("context", "helps to read the rest", "“Borea lacks grain since last year.”"),
    (
        "declined_comment",
        "says that there will be no comment",
        "“Borea’s embassy declined to comment.”",
    ),
    (
        "finding",
        "is what a court, an inquiry or an international body concludes on others’ statements",
        "“The court finds that shells were sent.”",
    ),
    (
        "assessment",
        "is what another third party, who decides nothing, makes of others’ statements",
        "“Experts say that the figures fit.”",
    ),
];

/// The kinds of actor.
pub const ACTOR_KINDS: &[(&str, &str)] = &[
    ("country", "a country"),
    ("government_body", "a part of a government: a ministry, an army"),
    ("organisation", "an organisation or a company"),
    ("person", "a person"),
    ("region", "a region or a territory"),
];

/// How firmly a transfer of goods is told.
pub const STANDINGS: &[(&str, &str)] = &[
    ("alleged", "said to have happened"),
    ("proposed", "said to be proposed"),
    ("considered", "said to be considered"),
];

/// Whose view of borders the map draws.
pub const BORDERS: &[(&str, &str)] = &[
    ("", "close to the view of the United Nations"),
    ("united_nations", "the same, and said in the file"),
    ("de_facto", "as they are held in fact"),
];

/// Whether a crowded part of the map is drawn larger.
pub const INSETS: &[(&str, &str)] = &[
    ("", "draw that part larger where it serves"),
    ("automatic", "the same, and said in the file"),
    ("never", "never"),
];

/// What a source says of its evidence.
pub const EVIDENCE: &[(&str, &str)] = &[
    ("", "nothing"),
    ("none", "nothing, and that is said in the file"),
    ("asserted", "that it has some"),
    ("described", "what it is"),
    ("published", "it has shown it"),
];

/// What a finding or an assessment comes to.
pub const CONCLUSIONS: &[(&str, &str)] = &[
    ("upheld", "finding: it is so"),
    ("dismissed", "finding: it is not so, or not shown to be"),
    ("inconclusive", "finding: it could not be settled"),
    ("pending", "finding: there is none yet"),
    ("confirmed", "assessment: it is so, too, by another’s account"),
    ("limited", "assessment: less than that is so, or known"),
];

/// How a reply is missing.
pub const MISSING: &[(&str, &str)] = &[
    ("no_response", "asked, it did not respond"),
    ("declined", "asked, it would not comment"),
    ("not_reached", "it could not be reached"),
    ("pending", "its reply is still to come"),
    ("not_asked", "it had not been asked, as far as the article says"),
];

/// What a source makes of its statement later.
pub const OUTCOMES: &[(&str, &str)] = &[
    ("withdrawn", "withdrew it"),
    ("apologised", "apologised for it"),
    ("corrected", "put something in it right"),
];

/// Whether a kind of statement has a use for a key.
pub fn takes(kind: &str, key: &str) -> bool {
    match key {
        "responds_to" => matches!(
            kind,
            "denial" | "rejection" | "counter_allegation" | "acknowledgement" | "declined_comment"
        ),
        "qualifies" => kind == "caveat",
        "assesses" => matches!(kind, "finding" | "assessment"),
        _ => true,
    }
}

/// What an editorial rule asks for, where it bites.
pub fn rule_of(kind: &str) -> &'static str {
    match kind {
        "allegation" | "counter_allegation" => {
            "Name whoever it is about: pages then show whether they replied. Keep the source’s own words of caution."
        }
        "denial" | "rejection" | "acknowledgement" | "declined_comment" => {
            "Choose what it answers. A reply speaks only for who makes it, and only about what it answers."
        }
        "report" => {
            "Say as little as the article does: without a source, readers cannot ask who says so."
        }
        "characterisation" => "A judging word is always somebody’s: quote it, and say whose it is.",
        "finding" | "assessment" => {
            "Say what it is on and what it comes to. It is one more attributed statement, and no verdict of the page."
        }
        "caveat" => "Choose what it limits: readers see it right beside that.",
        "action" => "Name whom it is done to. A sanction says nothing of whether it is deserved.",
        _ => "Paraphrase in your own words; quote only what a named speaker said.",
    }
}
