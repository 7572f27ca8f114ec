//! The languages of the story and of what was said are tags that browsers know what to do with.

use oxilangtag::LanguageTag;

use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    one(&tables.root, findings);
    for quotation in tables.statements.iter().flat_map(|one| one.children("quotations")) {
        one(&quotation, findings);
    }
}

fn one(table: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(language) = table.text("language") else { return };
    // A blank one has been reported as blank.
    if language.text.trim().is_empty() {
        return;
    }
    if let Some(help) = fault(language.text) {
        let message = format!("{} is no tag of a language", quoted(language.text));
        findings.add(Rule::LanguageTag, table.at("language"), message, help);
    }
}

/// What to write instead, where the text is no tag.
fn fault(text: &str) -> Option<String> {
    let rule = "the language in two or three letters, then, if need be, script and country after \
                hyphens";
    if is_tag(text) {
        return None;
    }
    // The slip that is most often made: the names of locales on Unix, `en_GB.UTF-8`.
    let (name, _) = text.trim().split_once(['.', '@']).unwrap_or((text.trim(), ""));
    let near = british(&name.replace('_', "-"));
    Some(match LanguageTag::parse_and_normalize(&near) {
        Ok(tag) if is_tag(&tag) => format!("write `language = \"{tag}\"`: {rule}"),
        _ => format!("write a tag of BCP 47, as in `language = \"en-GB\"`: {rule}"),
    })
}

/// Whether the text is a well-formed tag of BCP 47. What is long enough to be a language's name
/// (`english`) is well-formed too, but no such tag was ever registered; nor is the United Kingdom's
/// internet ending a country.
fn is_tag(text: &str) -> bool {
    LanguageTag::parse(text).is_ok_and(|tag| {
        let language = tag.primary_language();
        (2..=3).contains(&language.len()) && british(text) == text
    })
}

fn british(tag: &str) -> String {
    let parts =
        tag.split('-').map(|part| if part.eq_ignore_ascii_case("uk") { "GB" } else { part });
    // Ukrainian has that tag by right.
    match tag.split_once('-') {
        Some((language, _)) => {
            [language].into_iter().chain(parts.skip(1)).collect::<Vec<_>>().join("-")
        }
        None => tag.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_all_sorts_are_taken() {
        for tag in ["en", "en-GB", "ar", "zh-Hant-TW", "es-419", "sr-Latn", "de-1996", "yue", "uk"]
        {
            assert_eq!(fault(tag), None, "{tag}");
        }
        for tag in ["zh-yue-HK", "sl-rozaj-biske-1994", "en-GB-x-desk", "de-u-co-phonebk"] {
            assert_eq!(fault(tag), None, "{tag}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused_with_the_nearest_one() {
        for (text, tag) in [
            ("en_GB", "en-GB"),
            ("en_GB.UTF-8", "en-GB"),
            (" en-gb ", "en-GB"),
            ("en-UK", "en-GB"),
            ("zh_hans_cn", "zh-Hans-CN"),
        ] {
            let help = fault(text).unwrap_or_default();
            assert!(help.contains(&format!("write `language = \"{tag}\"`")), "{text}: {help}");
        }
        for text in
            ["not a language", "en onclick=x", "en\"><script>", "english", "e", "en-", "英语"]
        {
            let help = fault(text).unwrap_or_default();
            assert!(help.starts_with("write a tag of BCP 47"), "{text}: {help}");
        }
    }
}
