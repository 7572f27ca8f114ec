//! The lists below a statement that have a form.

use leptos::prelude::*;

use super::{
    super::{
        state::Studio,
        words::{MISSING, OUTCOMES, STANDINGS},
    },
    options,
    rows::{Column, Rows},
};

/// A text of a row.
fn text(key: &'static str, label: &'static str) -> Column {
    Column { key, label, options: None }
}

/// A word of the format.
fn word(key: &'static str, label: &'static str, list: &'static [(&str, &str)]) -> Column {
    Column { key, label, options: Some(Signal::stored(options::words(list))) }
}

/// An actor of the story.
fn actor(key: &'static str, label: &'static str) -> Column {
    let studio = Studio::here();
    let options =
        Signal::derive(move || options::or_none("choose one", options::actors(&studio.outline())));
    Column { key, label, options: Some(options) }
}

/// What it says went, goes or would go from one actor to another.
#[component]
pub fn Transfers(at: usize) -> impl IntoView {
    view! {
        <Rows
            at
            key="transfers"
            label="Transfers"
            help="What it says goes from one to another: a dashed line on the map, whoever says so. May be left out."
            noun="transfer"
            columns=vec![
                text("goods", "Goods"),
                actor("from", "From"),
                actor("to", "To"),
                word("standing", "How it is told", STANDINGS),
                text("via", "By which way, in words"),
                text("short", "A shorter name for the map"),
                text("basis", "Why an end is drawn that the article does not name"),
            ]
            first=&[("goods", "goods"), ("standing", "alleged")]
        />
    }
}

/// How replies are missing.
#[component]
pub fn NoReplies(at: usize) -> impl IntoView {
    view! {
        <Rows
            at
            key="no_reply"
            label="How a reply is missing"
            help="Only where the article says so. Otherwise pages say “No reply reported in this article”, which is of the article and blames nobody."
            noun="missing reply"
            columns=vec![actor("of", "Whose"), word("how", "What the article says", MISSING), text("account", "By whose account")]
            first=&[("how", "no_response")]
        />
    }
}

/// What its source made of it later.
#[component]
pub fn Outcomes(at: usize) -> impl IntoView {
    view! {
        <Rows
            at
            key="later"
            label="What its source made of it later"
            help="It is told wherever the statement stands. Left out, the statement stands as if it were upheld."
            noun="later turn"
            columns=vec![word("how", "What it did", OUTCOMES), text("summary", "What it said then, in your own words")]
            first=&[("how", "withdrawn")]
        />
    }
}
