//! The form of the story itself and of its source.

use leptos::prelude::*;
use whosays_studio::Part;

use super::{
    super::{
        fields::{Area, Choice, Flag, Line, Of, Words},
        words::{BORDERS, INSETS},
    },
    frame::FrameFields,
    more::More,
    options,
};

/// The story.
#[component]
pub fn StoryForm() -> impl IntoView {
    let story = |key| Of { part: Part::Story, key };
    let source = |key| Of { part: Part::Source, key };
    let published = |key| Of { part: Part::Published, key };
    view! {
        <div class="form" role="group" aria-label="The story">
            <Line of=story("title") label="Headline" help="What the explainer is called." />
            <Area of=story("dek") label="Standfirst" help="One sentence below the headline. Say that it is told, not that it is so." />
            <Line of=story("id") label="Address" help="The last part of its address: small letters, digits, hyphens." />
            <Line of=story("language") label="Language" help="A tag such as en-GB or ar. It chooses words, dates and direction." />
            <Line of=source("name") label="How to speak of the article" help="“a newspaper article on the reported deal”" />
            <Line of=source("publisher") label="Its publisher" help="May be left out." />
            <Line of=source("url") label="Its address" help="https://… Readers are led to each passage by it. May be left out." />
            <Line of=published("date") label="When it was published" help="2023-03-30, or 2023-03 where the day is not known." />
            <More label="More on the date" of=Part::Published keys=&["inferred", "basis", "not_before", "not_after"]>
                <Flag of=published("inferred") label="The article leaves its date to be worked out" help="Pages then say so." />
                <Line of=published("basis") label="From what" help="“the article speaks of Thursday”. Needed beside a date that is worked out." />
                <Line of=published("not_before") label="Not before" help="Instead of a date: what it is bounded by." />
                <Line of=published("not_after") label="Not after" help="The other end. Either may be left out." />
            </More>
            <More label="The map" of=Part::Story keys=&["borders", "insets", "frame"]>
                <Choice of=story("borders") label="Whose view of borders" help="Pages say which it is." options=Signal::stored(options::words(BORDERS)) />
                <Choice of=story("insets") label="Where actors are crowded" help="That part of the map may be drawn once more, larger." options=Signal::stored(options::words(INSETS)) />
                <FrameFields />
            </More>
            <More label="Former addresses" of=Part::Story keys=&["former_ids"]>
                <Words of=story("former_ids") label="What it was called before" help="Addresses that it had, with commas between them: old links lead on." />
            </More>
        </div>
    }
}
