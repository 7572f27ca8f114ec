//! When a statement was made, and when what it tells of happened.

use leptos::prelude::*;
use whosays_studio::Part;

use super::{
    super::{
        fields::{Choice, Flag, Line, Of},
        state::Studio,
    },
    options,
};

/// A date of the statement at this place: `said` or `happened`.
#[component]
pub fn Dated(at: usize, table: &'static str, label: &'static str) -> impl IntoView {
    let studio = Studio::here();
    let of = move |key| Of { part: Part::Below(at, table), key };
    let others = Signal::derive(move || {
        options::or_none("nothing", options::statements(&studio.outline(), at))
    });
    view! {
        <fieldset class="field group">
            <legend>{label}</legend>
            <Line of=of("as_put") label="As the article puts it" help="Its own words, which are always shown: “last November”." />
            <Line of=of("resolved") label="The date that they stand for" help="2022-11-03, 2022-11, 2022, 2022-06/2022-08, or 2022~ for about. It is shown as inferred. Left out, the words stand alone." />
            <Line of=of("basis") label="Inferred from what" help="“the November before publication”. Needed beside a date that is worked out." />
            <Flag of=of("explicit") label="The words are the date themselves" help="“in March 2018”: nothing is inferred." />
            <Choice of=of("after") label="Later than" help="Where the article gives an order and no date." options=others />
            <Choice of=of("meanwhile") label="At the same time as" help="The same for “meanwhile”." options=others />
        </fieldset>
    }
}
