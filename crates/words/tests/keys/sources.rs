//! Where the workspace's sources say something.

use std::{collections::BTreeSet, fs, path::Path};

use walkdir::WalkDir;

/// A `say!` or a `parts!`.
#[derive(Debug)]
pub struct Call {
    /// The file.
    pub place: String,
    pub key: String,
    /// The names of its arguments and slots.
    pub args: BTreeSet<String>,
}

/// All calls in the sources of the crates, without tests of this crate that ask for what is not
/// there.
pub fn calls() -> Vec<Call> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut calls = Vec::new();
    for entry in WalkDir::new(&crates).sort_by_file_name() {
        let entry = entry.unwrap();
        let is_source = entry.path().components().any(|part| part.as_os_str() == "src");
        if !is_source || entry.path().extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        let place = entry.path().strip_prefix(&crates).unwrap().display().to_string();
        // What a comment says is no call.
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        calls.extend(in_text(&lines.collect::<Vec<_>>().join("\n"), &place));
    }
    assert!(calls.len() > 150, "{} calls found", calls.len());
    calls
}

fn in_text(text: &str, place: &str) -> Vec<Call> {
    let starts = ["say!(", "parts!("].into_iter().flat_map(|name| {
        text.match_indices(name).map(move |(at, _)| at + name.len()).collect::<Vec<_>>()
    });
    let calls = starts.filter_map(|start| {
        let parts = split(&text[start..]);
        // The macros' own rules.
        let key = parts.get(1).filter(|key| !key.starts_with('$'))?;
        let key = key.strip_prefix('"').and_then(|key| key.strip_suffix('"'));
        let key = key.unwrap_or_else(|| panic!("{place}: {parts:?} has no literal key"));
        let args = parts[2..].iter().flat_map(|part| match part.strip_prefix('[') {
            Some(slots) => slots.trim_end_matches(']').split(',').map(str::trim).collect(),
            None => vec![part.split('=').next().unwrap().trim()],
        });
        let args = args.filter(|name| !name.is_empty()).map(str::to_owned).collect();
        Some(Call { place: place.to_owned(), key: key.to_owned(), args })
    });
    calls.collect()
}

/// The arguments of a call, up to its closing bracket.
fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for letter in text.chars() {
        match letter {
            _ if quoted => {
                if letter == '"' && !escaped {
                    quoted = false;
                }
                escaped = letter == '\\' && !escaped;
            }
            '"' => quoted = true,
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    let parts = parts.into_iter().map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}
