//! Languages that there are no words in, told to whoever builds the site.

use whosays_story::Story;
use whosays_words::Words;

/// That the words of a story are English since there are none in its language; nothing where
/// there are.
pub fn note(story: &Story) -> Option<String> {
    let (id, tag) = (&story.id, &story.language);
    Words::of(tag).falls_back().then(|| {
        format!(
            "{id}: there are no words in its language, {tag}; what stands around its own text is \
             English, and its pages say so"
        )
    })
}
