//! The corpus, and so many changes of it, the same ones in every run. The fuzzer itself looks for
//! more: `cargo fuzz run story` in `fuzz/`.
#![allow(clippy::unwrap_used)]

use std::{fs, panic, path::Path};

use whosays_fuzz::TARGETS;

/// How often each file of the corpus is changed.
const CHANGES: u64 = 60;
/// What is put into texts: marks of the formats, and letters that are none.
const PIECES: [&str; 20] = [
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "=",
    "\n",
    "\\",
    ",",
    ";",
    ":",
    "#",
    "\u{0}",
    "\u{200b}",
    "\u{202e}",
    "é",
    "𐀀",
    "[[statement]]",
    "9999999999",
];

/// A stream of numbers from a seed (xorshift64, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).unwrap()
    }
}

/// The bytes with a few of them gone, doubled, or in another's place.
fn changed(bytes: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(changed.len() + 1);
        let end = (at + numbers.below(40)).min(changed.len());
        match numbers.below(4) {
            0 => drop(changed.drain(at..end)),
            1 => {
                let piece = PIECES.get(numbers.below(PIECES.len())).unwrap().bytes();
                drop(changed.splice(at..at, piece));
            }
            2 => {
                let part = changed.get(at..end).unwrap().to_vec();
                let to = numbers.below(changed.len() + 1);
                drop(changed.splice(to..to, part));
            }
            _ => {
                let byte = u8::try_from(numbers.below(256)).unwrap();
                if let Some(one) = changed.get_mut(at) {
                    *one = byte;
                }
            }
        }
    }
    changed
}

#[test]
fn nothing_whatever_makes_what_reads_it_panic() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for (name, target) in TARGETS {
        let folder = corpora.join(name);
        let mut paths: Vec<_> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        assert!(!paths.is_empty(), "{name} has no corpus");
        for path in paths {
            let bytes = fs::read(&path).unwrap();
            let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
            let all = (0..CHANGES).map(|_| changed(&bytes, &mut numbers));
            for input in std::iter::once(bytes.clone()).chain(all) {
                if panic::catch_unwind(|| target(&input)).is_err() {
                    let text = String::from_utf8_lossy(&input);
                    panic!("{name}, from {}: {text:?}", path.display());
                }
            }
        }
    }
}
