//! Call sites, English and the other languages say the same things.
//!
//! Keys and arguments are literals in `say!` and `parts!`, so the workspace's sources can be held
//! against the Fluent files.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod messages;
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use icu_plurals::{PluralCategory, PluralRules};

use self::{
    messages::{Message, messages},
    sources::{Call, calls},
};

/// What a message must not hold that tells of a missing reply, in each language: it describes the
/// article and is never worded as a refusal.
const REFUSALS: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "refus",
            "declin",
            "silen",
            "fail",
            "did not",
            "comment",
            "ignor",
            "unavailable",
            "would not",
        ],
    ),
    (
        "ar",
        &[
            "رفض",
            "امتن",
            "امتناع",
            "صمت",
            "صامت",
            "سكت",
            "سكوت",
            "تجاهل",
            "فشل",
            "أخفق",
            "عجز",
            "أحجم",
            "تهرب",
            "تعليق",
            "علق",
            "تعذر",
            "لم يرد",
            "لم ترد",
            "لم يجب",
            "لم تجب",
        ],
    ),
];

/// What no message may hold, in each language: words that judge what is said or who says it. They are
/// named by their beginnings, without vowel marks.
const JUDGEMENTS: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "claim",
            "admit",
            "confess",
            "insist",
            "purport",
            "supposed",
            "so-called",
            "reveal",
            "expose",
            "lying",
            "truth",
            "accus",
            "guilt",
            "blame",
        ],
    ),
    (
        "ar",
        &[
            "زعم",
            "مزاعم",
            "مزعوم",
            "ادعى",
            "ادعت",
            "يدعي",
            "تدعي",
            "ادعاء",
            "اعترف",
            "يعترف",
            "اعتراف",
            "أصر",
            "يصر",
            "فضح",
            "كشف",
            "كذب",
            "كاذب",
            "أكاذيب",
            "حقيقة",
            "ما يسمى",
            "مذنب",
            "ذنب",
            "تورط",
            "متورط",
        ],
    ),
];

/// The text as words are looked for in it: small letters, without Arabic vowel marks.
fn bare(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| !matches!(letter, '\u{64b}'..='\u{652}')).collect()
}

/// Whether a word of the text begins with this, also behind what Arabic writes together with a
/// word: "and", "with", "the".
fn holds(text: &str, beginning: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    let begins = |word: &str| {
        let bare = word.trim_start_matches(['و', 'ف', 'ب', 'ل', 'ك']);
        let bares = [word, bare, bare.strip_prefix("ال").unwrap_or(bare)];
        bares.iter().any(|word| word.starts_with(beginning))
    };
    if beginning.contains(' ') { text.contains(beginning) } else { words.any(begins) }
}

#[test]
fn judgements_are_found_behind_what_is_written_with_them() {
    for (text, beginning, found) in [
        ("who claims it", "claim", true),
        ("a disclaimer", "claim", false),
        ("وزعم أن", "زعم", true),
        ("بالمزاعم", "مزاعم", true),
        ("كذب", "كذب", true),
        ("إفادة تستدعي ردا", "تدعي", false),
    ] {
        assert_eq!(holds(text, beginning), found, "{text}");
    }
}

fn english() -> BTreeMap<String, Message> {
    messages("en")
}

#[test]
fn every_file_of_a_language_is_in_its_table() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let mut folders: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut languages: Vec<String> = whosays_words::languages().map(str::to_owned).collect();
    languages.sort();
    assert_eq!(folders, languages);
    for language in languages {
        for key in messages(&language).keys() {
            let has = whosays_words::Words::of(&language).has(key);
            assert!(has, "{language}: the file of {key} is not in `language.rs`");
        }
    }
}

#[test]
fn every_key_that_is_used_is_there_with_its_arguments() {
    let english = english();
    let mut faults = Vec::new();
    for Call { place, key, args } in calls() {
        match english.get(&key) {
            None => faults.push(format!("{place}: no message {key}")),
            Some(message) => {
                let wanted = message.variables(&english);
                if wanted != args {
                    faults.push(format!("{place}: {key} has {wanted:?} and is given {args:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_message_is_used() {
    let english = english();
    let mut used: BTreeSet<String> = calls().into_iter().map(|call| call.key).collect();
    used.extend(english.values().flat_map(|message| message.references.clone()));
    let unused: Vec<&String> = english.keys().filter(|key| !used.contains(*key)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_language_has_the_messages_of_english_with_their_arguments() {
    let english = english();
    let mut faults = Vec::new();
    for language in whosays_words::languages() {
        let own = messages(language);
        for (key, message) in &english {
            match own.get(key) {
                None => faults.push(format!("{language}: {key} is missing")),
                Some(other) => {
                    let (wanted, found) = (message.variables(&english), other.variables(&own));
                    if wanted != found {
                        faults.push(format!("{language}: {key} has {found:?}, not {wanted:?}"));
                    }
                }
            }
        }
        let surplus = own.keys().filter(|key| !english.contains_key(*key));
        faults.extend(surplus.map(|key| format!("{language}: {key} is too much")));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_plural_has_the_categories_of_its_language() {
    let mut faults = Vec::new();
    for language in whosays_words::languages() {
        let locale: icu_locale_core::Locale = language.parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let wanted: BTreeSet<&str> = rules.categories().map(name).collect();
        for (key, message) in messages(language) {
            for found in message.plurals {
                let found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
                if found != wanted {
                    faults.push(format!("{language}: {key} has {found:?}, not {wanted:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_missing_reply_is_worded_as_a_refusal() {
    for language in whosays_words::languages() {
        let (_, refusals) = REFUSALS.iter().find(|(tag, _)| *tag == language).unwrap();
        let messages = messages(language);
        let telling = messages.iter().filter(|(key, _)| key.starts_with("no-reply"));
        let mut count = 0;
        for (key, message) in telling {
            count += 1;
            let text = bare(&message.text);
            for refusal in *refusals {
                assert!(!text.contains(refusal), "{language}: {key}: {text}");
            }
        }
        assert!(count >= 4, "{language}: {count}");
    }
}

#[test]
fn no_language_judges() {
    for language in whosays_words::languages() {
        let (_, judgements) = JUDGEMENTS.iter().find(|(tag, _)| *tag == language).unwrap();
        for (key, message) in messages(language) {
            let text = bare(&message.text);
            for judgement in *judgements {
                assert!(!holds(&text, judgement), "{language}: {key}: {judgement}: {text}");
            }
        }
    }
}

#[test]
fn what_is_not_reviewed_says_so() {
    for language in whosays_words::languages().filter(|language| *language != "en") {
        let folder = format!("{}/locales/{language}", env!("CARGO_MANIFEST_DIR"));
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let first = text.lines().next().unwrap();
            assert!(
                first.ends_with("Not yet reviewed by a native speaker.")
                    || first.contains("Reviewed by a native speaker"),
                "{}: {first}",
                path.display()
            );
        }
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
