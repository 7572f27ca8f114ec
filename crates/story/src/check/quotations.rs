//! Verbatim words come without quotation marks around them: the pages set these.

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;

/// Opening marks, each with those that may close it.
const MARKS: [(char, &str); 11] = [
    ('"', "\""),
    ('\'', "'"),
    ('“', "”“"),
    ('”', "”"),
    ('‘', "’‘"),
    ('„', "“”"),
    ('‚', "‘’"),
    ('«', "»"),
    ('»', "«»"),
    ('「', "」"),
    ('『', "』"),
];

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    for statement in &tables.statements {
        for quotation in statement.children("quotations") {
            for key in ["quote", "original"] {
                let Some(bare) = quotation.text(key).and_then(|quote| within(quote.text)) else {
                    continue;
                };
                let help = format!("write the words alone: {}", quoted(bare));
                let message = "the words stand in quotation marks, and pages set their own";
                findings.add(Rule::QuotedQuotation, quotation.at(key), message, help);
            }
            if quotation.has("original") && !quotation.has("language") {
                let message = "the original is in no language";
                let help = "say in which, as `language = \"ru\"`: pages mark it, so that it is read \
                            out and set rightly";
                findings.add(Rule::TranslatedQuotation, quotation.at("original"), message, help);
            }
        }
    }
}

/// What stands within quotation marks, where these enclose the whole text.
fn within(text: &str) -> Option<&str> {
    let text = text.trim();
    let first = text.chars().next()?;
    let (_, closing) = MARKS.iter().find(|(opening, _)| *opening == first)?;
    let inner = text.strip_prefix(first)?;
    let last = inner.chars().next_back().filter(|last| closing.contains(*last))?;
    let inner = inner.strip_suffix(last)?;
    // “One” and “two” starts and ends with marks of which none encloses it all.
    (!inner.contains(first)).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn only_marks_around_the_whole_are_told() {
        for (text, inner) in [
            ("“all of it”", Some("all of it")),
            ("\"all of it\"", Some("all of it")),
            ("‘don’t’", Some("don’t")),
            ("„alles“", Some("alles")),
            ("« tout »", Some(" tout ")),
            ("all of it", None),
            ("“one” and “two”", None),
            ("a “ship”", None),
            ("’tis so", None),
            ("", None),
            ("“", None),
        ] {
            assert_eq!(within(text), inner, "{text}");
        }
    }
}
