//! The form of an actor.

use leptos::prelude::*;
use whosays_studio::Part;

use super::{
    super::{
        fields::{Choice, Flag, Line, Of, Words},
        state::Studio,
        words::ACTOR_KINDS,
    },
    more::More,
    options,
    place::Place,
    proposed::{Proposed, ProposedPlaces},
};

/// The actor at this place.
#[component]
pub fn ActorForm(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Actor(at);
    let of = move |key| Of { part, key };
    let others = move |none: &'static str| {
        Signal::derive(move || {
            let outline = studio.outline();
            let own = outline.entry(part).map(|entry| entry.text("id").to_owned());
            let actors = options::actors(&outline).into_iter();
            options::or_none(none, actors.filter(|(id, _)| own.as_ref() != Some(id)).collect())
        })
    };
    view! {
        <div class="form" role="group" aria-label="Actor">
            <Line of=of("name") label="Name" help="As the article spells it: a country, a ministry, a person." />
            <Proposed at />
            <Choice of=of("kind") label="What it is" help="Its chip on the map shows it." options=options::words(ACTOR_KINDS) />
            <Choice of=of("part_of") label="Part of" help="A part of a government speaks for its country: what a ministry says is said by it, and it has no chip of its own." options=others("nobody: it speaks for itself") />
            <Choice of=of("national_of") label="Comes from" help="A person or an organisation is not their country: it never answers for it, and is never accused in its place." options=others("not told") />
            <Line of=of("role") label="Role" help="What it is in this story: “monitors North Korea”. May be left out." />
            <Line of=of("code") label="Code" help="Two or three letters for its chip, such as KP." />
            <Line of=of("land") label="Land" help="Three letters of its land on the map, such as PRK. May be left out." />
            <Place at />
            <ProposedPlaces at />
            <More label="How it is named" of=part keys=&["short", "in_sentence", "plural", "place"]>
                <Line of=of("short") label="Name under its chip" help="Where the full one is too long: 24 letters at most." />
                <Line of=of("in_sentence") label="Name within a sentence" help="Where that differs: “the United States”." />
                <Flag of=of("plural") label="Its name is in the plural" help="“State media say”, not “says”." />
                <Line of=of("place") label="Where it is at home" help="In words: “The Hague”. It stands below the name." />
            </More>
            <More label="For the map and for other programs" of=part keys=&["theatre_of_war", "wikidata", "same_as", "former_ids"]>
                <Flag of=of("theatre_of_war") label="The war is fought there" help="Its chip is a dashed ring." />
                <Line of=of("wikidata") label="Its item in Wikidata" help="Such as Q7809. Other programs know it by that." />
                <Words of=of("same_as") label="Pages on it elsewhere" help="Addresses of the web, with commas between them." />
                <Words of=of("former_ids") label="What it was called before" help="Ids that it had, with commas between them: old links lead on." />
            </More>
            <Line of=of("id") label="Id" help="What statements call it, and the last part of its page’s address." />
            <button class="quiet" on:click=move |_| studio.take_away(part)>"Take this actor away"</button>
        </div>
    }
}
