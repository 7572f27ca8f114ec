//! The sentences that only embeds have.

/// For keyboards: past all that is embedded.
pub const SKIP: &str = "Skip this explainer";
/// The link to the page that the embed is a part of.
pub const FULL_PAGE: &str = "Full page";
/// What the link leads to, for those who hear it without what stands around it.
pub const FULL_PAGE_OF: &str = "Full page of this story, in a new tab";
/// Before the name of the article.
pub const SOURCE: &str = "Source: ";
/// Before the day on which the article came out.
pub const PUBLISHED: &str = "published ";
/// After that day, where nobody says it.
pub const INFERRED: &str = " (inferred)";
/// Before the day of the last correction.
pub const CORRECTED: &str = "Corrected on ";
/// What the reader may need to be told first.
pub const NOT_A_FINDING: &str = "What is said here is what the article reports, not a finding.";
/// The part of an embed that scrolls.
pub const WHAT_IS_SAID: &str = "What is said";
/// A group of statements without one.
pub const NOTHING: &str = "The article reports none.";
/// The link to what an excerpt leaves out: before and after the number.
pub const ALSO_SAYS: [&str; 3] = ["It also says ", " thing of others", " things of others"];
/// Before the choice between the two forms of an embed.
pub const FORM: &str = "What ";
/// The first form.
pub const WHOLE_READER: &str = "The whole reader";
/// The second: the excerpt of what is selected.
pub const ONLY_THIS: &str = "Only what is selected";
