//! A story to test words with.

use whosays_story::{Story, read};

/// The example that uses every key.
pub fn full() -> Story {
    let text = include_str!("../../story/tests/valid/full.toml");
    read(text, "full.toml").unwrap_or_else(|problems| panic!("{problems:#?}"))
}
