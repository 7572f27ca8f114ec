//! What a script searches in: for each first letter a file of words, each with the stories that have
//! it; and what is shown of stories, in files of so many each. However large the archive, a search
//! loads a few of them.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde_json::json;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use super::{super::put, entry::Entry};
use crate::{Error, Sink};

/// How many stories one file shows.
const PER_FILE: usize = 100;

/// So few words are one file.
const FEW: usize = 2_000;

/// Hands on the files, and gives the address of the one that lists them.
pub fn write_index(entries: &[Entry], out: &dyn Sink) -> Result<String, Error> {
    let failed = |error: serde_json::Error| Error::Data { message: error.to_string() };
    let mut letters: BTreeMap<char, BTreeMap<String, Vec<usize>>> = BTreeMap::new();
    let words: Vec<BTreeSet<String>> = entries.par_iter().map(words_of).collect();
    for (number, words) in words.into_iter().enumerate() {
        for word in words {
            let Some(letter) = word.chars().next() else { continue };
            letters.entry(letter).or_default().entry(word).or_default().push(number);
        }
    }
    let mut files = serde_json::Map::new();
    let written = |words: &mut dyn Iterator<Item = (&String, &Vec<usize>)>| {
        let steps: BTreeMap<_, _> = words.map(|(word, numbers)| (word, steps(numbers))).collect();
        serde_json::to_string(&steps).map_err(failed)
    };
    if letters.values().map(BTreeMap::len).sum::<usize>() <= FEW {
        let file = put(out, "words", "json", &written(&mut letters.values().flatten())?)?;
        let all = letters.keys().map(|letter| (letter.to_string(), file.clone().into()));
        files.extend(all);
    } else {
        for (letter, words) in &letters {
            let name = format!("words-{:x}", u32::from(*letter));
            let file = put(out, &name, "json", &written(&mut words.iter())?)?;
            files.insert(letter.to_string(), file.into());
        }
    }
    let mut shown = Vec::new();
    for (chunk, number) in entries.chunks(PER_FILE).zip(1..) {
        let text = serde_json::to_string(chunk).map_err(failed)?;
        shown.push(put(out, &format!("stories-{number}"), "json", &text)?);
    }
    let manifest = json!({ "size": PER_FILE, "words": files, "stories": shown });
    put(out, "archive", "json", &manifest.to_string())
}

/// The difference of each number to the one before it: small numbers take few digits.
fn steps(numbers: &[usize]) -> Vec<usize> {
    let before = std::iter::once(0).chain(numbers.iter().copied());
    numbers.iter().zip(before).map(|(number, before)| number - before).collect()
}

/// The words by which a story is found: those of its title, its names and its date.
fn words_of(entry: &Entry) -> BTreeSet<String> {
    let month = entry.day.get(..7).unwrap_or_default();
    let texts = [entry.title.as_str(), &entry.dek, &entry.date];
    let texts = texts.into_iter().chain(entry.called.iter().map(String::as_str));
    // As the search makes one word of what looks like a date, so does the index.
    let texts: Vec<&str> = texts.collect();
    let mut words: BTreeSet<String> = texts.iter().copied().flat_map(words).collect();
    words.extend(texts.iter().copied().flat_map(dates));
    // Dates as programs write them are one word each.
    words.extend([month.replace('-', ""), entry.day.replace('-', ""), entry.year().to_owned()]);
    words
}

/// What looks like a year and a month, or a day, as one word: 2024-25 is 202425.
fn dates(text: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_ascii_digit() || letter == '-';
    let runs = text.split(|letter: char| !is_part(letter));
    let dates = runs.filter_map(|run| {
        let parts: Vec<&str> = run.split('-').collect();
        let (year, rest) = parts.split_first()?;
        let rest: Vec<&str> =
            rest.iter().copied().take_while(|part| part.len() == 2).take(2).collect();
        (year.len() == 4 && !rest.is_empty()).then(|| format!("{year}{}", rest.concat()))
    });
    dates.collect()
}

/// The words of a text as `archive.js` makes them of what is typed: no marks above letters, lower
/// case, letters and digits only.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.nfkd().filter(|letter| !is_combining_mark(*letter)).collect();
    let lower = plain.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_no_marks_and_no_case() {
        assert_eq!(
            words("Côte d’Ivoire: ŁÓDŹ, 14 July"),
            ["cote", "d", "ivoire", "łodz", "14", "july"]
        );
        assert_eq!(steps(&[3, 4, 9]), [3, 1, 5]);
    }
}
