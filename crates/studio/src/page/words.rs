//! What the format means by its keys and kinds, in the words of the studio.

/// The kinds of statement: what the file calls them, what they are, and an example.
pub const KINDS: &[(&str, &str, &str)] = &[
    (
        "allegation",
        "says that somebody did, does or would do something",
        "“Alba says that Borea sends shells.”",
    ),
    ("denial", "says that what is alleged is not so", "“Borea denies it.”"),
    (
        "rejection",
        "turns an allegation down without saying that it is untrue",
        "“Borea calls it absurd.”",
    ),
    (
        "counter_allegation",
        "answers an allegation with one of its own",
        "“It is Alba that sends shells, Borea says.”",
    ),
    ("acknowledgement", "says that what is alleged is so", "“Borea admits that it sent shells.”"),
    (
        "caveat",
        "says how sure an allegation is, or how far it goes",
        "“Alba says that it cannot tell how many.”",
    ),
    (
        "report",
        "the article says it by itself, without a source",
        "“Under the deal, Borea would get grain.”",
    ),
    (
        "characterisation",
        "calls somebody or something by a judging word",
        "“Alba calls it a desperate step.”",
    ),
    ("action", "does something about it", "“Alba puts a dealer on its list.”"),
    ("context", "gives background that accuses nobody", "“Borea lacks grain since last year.”"),
    (
        "declined_comment",
        "was asked, and gave no comment",
        "“Borea’s embassy declined to comment.”",
    ),
    (
        "finding",
        "an inquiry or a court says what it found",
        "“The court finds that shells were sent.”",
    ),
    (
        "assessment",
        "somebody who is no party judges a statement",
        "“Experts call the claim plausible.”",
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
            "Say what it is about and what it concludes, in the text below: `assesses`."
        }
        _ => "Paraphrase in your own words; quote only what a named speaker said.",
    }
}
