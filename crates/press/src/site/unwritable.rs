//! What the cards of a story leave out for want of letters, told to whoever builds it.

use whosays_story::Story;
use whosays_view::Selection;

use super::card;

/// So many letters are shown.
const SHOWN: usize = 12;

/// A page whose card leaves out text.
pub struct Unwritable {
    /// The path of the page.
    path: String,
    /// The letters that no font has.
    letters: Vec<char>,
}

impl Unwritable {
    /// What the card of a selection, on the page of this path, leaves out; `None` where nothing.
    pub fn on(story: &Story, selection: &Selection, path: String) -> Option<Self> {
        let letters = card::unwritable(story, selection);
        (!letters.is_empty()).then_some(Self { path, letters })
    }
}

/// The pages whose cards leave out text, and the letters that they want.
pub fn note(story: &Story, pages: &[Unwritable]) -> Option<String> {
    let first = pages.first()?;
    let mut letters: Vec<char> = Vec::new();
    for letter in pages.iter().flat_map(|page| &page.letters) {
        if letters.len() < SHOWN && !letters.contains(letter) {
            letters.push(*letter);
        }
    }
    let others = match pages.len() - 1 {
        0 => String::new(),
        1 => String::from(" and 1 other page"),
        others => format!(" and {others} other pages"),
    };
    Some(format!(
        "{}: the cards cannot write letters like {}; the link previews of {}{others} leave out \
         the texts that need them",
        story.id,
        letters.into_iter().collect::<String>(),
        first.path,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::data::tests::story;

    #[test]
    fn pages_and_letters_are_named() {
        let mut story = story();
        assert!(Unwritable::on(&story, &Selection::Overview, String::from("s/")).is_none());
        story.title = String::from("食糧 and arms");
        let pages: Vec<Unwritable> = Selection::all(&story)
            .filter_map(|one| Unwritable::on(&story, &one, format!("s/{}", one.slug())))
            .collect();
        assert_eq!(
            note(&story, &pages).unwrap_or_default(),
            format!(
                "{}: the cards cannot write letters like 食糧; the link previews of s/ and {} \
                 other pages leave out the texts that need them",
                story.id,
                pages.len() - 1,
            )
        );
        assert_eq!(note(&story, &[]), None);
    }
}
