//! The form of a statement.

use leptos::prelude::*;
use whosays_studio::{Outline, Part, Value};

use super::{
    super::{
        fields::{Area, Choice, Flag, Line, Number, Of, Several},
        state::Studio,
        words::{KINDS, rule_of},
    },
    transfers::Transfers,
};

/// The statement at this place.
#[component]
pub fn StatementForm(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Statement(at);
    let of = move |key| Of { part, key };
    let kind = Memo::new(move |_| {
        studio.outline().entry(part).map(|entry| entry.text("kind").to_owned()).unwrap_or_default()
    });
    let kinds: Vec<(String, String)> = KINDS
        .iter()
        .map(|(kind, said, _)| ((*kind).to_owned(), format!("{}: {said}", kind.replace('_', " "))))
        .collect();
    let example = move || {
        let found = KINDS.iter().find(|(name, ..)| *name == kind.get());
        found.map_or("", |(_, _, example)| example)
    };
    let sources = Signal::derive(move || {
        let mut options = vec![(String::new(), "nobody is named".to_owned())];
        options.extend(actors(&studio.outline()));
        options
    });
    let targets = Signal::derive(move || actors(&studio.outline()));
    let open = Signal::derive(move || answerable(&studio.outline(), at));
    view! {
        <div class="form" role="group" aria-label="Statement">
            <Choice of=of("source") label="Who says it" help="The one who answers for it. A spokesperson is named below." options=sources />
            <Choice of=of("kind") label="What it does" help="As the article has it, not as you see it." options=kinds />
            <p class="rule"><span>{example}</span> " " {move || rule_of(&kind.get())}</p>
            <Several of=of("about") label="About whom" help="Whoever it says did, does or would do something." options=targets none="Add the actors first." />
            <Several of=of("responds_to") label="What it answers" help="Only for replies." options=open none="Nothing that could be answered is coded yet." />
            <Area of=of("summary") label="In your own words" help="What is said, as a sentence of its own. Paraphrase: the article’s sentences are its publisher’s." />
            <Quotation at />
            <Line of=of("spokesperson") label="Spokesperson" help="Who spoke for the source, as the article has it. May be left out." />
            <Line of=of("cue") label="Word for the saying" help="The article’s own: “denied”, “reportedly”. May be left out where a source is named." />
            <Line of=of("hedge") label="Words of caution" help="The source’s own, such as “had information indicating”. May be left out." />
            <Number of=of("paragraph") label="Paragraph" help="0 is the standfirst, 1 the first paragraph below it." />
            <Transfers at />
            <Line of=of("id") label="Id" help="The last part of its page’s address." />
            <Area of=of("note") label="Note" help="For readers: what the article does not say. May be left out." />
            <Flag of=of("draft") label="A draft" help="Nobody has confirmed it yet. It is on no page." />
            <button class="quiet" on:click=move |_| studio.take_away(part)>"Take this statement away"</button>
        </div>
    }
}

fn actors(outline: &Outline) -> Vec<(String, String)> {
    let named = outline.actors.iter().map(|entry| {
        let name = entry.text("name");
        let id = entry.text("id");
        (id.to_owned(), if name.is_empty() { id } else { name }.to_owned())
    });
    named.filter(|(id, _)| !id.is_empty()).collect()
}

/// What the statement at this place could answer: allegations about its source.
fn answerable(outline: &Outline, at: usize) -> Vec<(String, String)> {
    let Some(own) = outline.statements.get(at) else { return Vec::new() };
    let source = own.text("source").to_owned();
    let whole = outline.actors.iter().find(|actor| actor.text("id") == source);
    let whole = whole.map(|actor| actor.text("part_of").to_owned()).unwrap_or_default();
    let others = outline.statements.iter().enumerate().filter(|(number, _)| *number != at);
    let open = others.filter(|(_, entry)| {
        let about = entry.words("about");
        let is_about = about.contains(&source) || (!whole.is_empty() && about.contains(&whole));
        !source.is_empty() && is_about && !entry.text("id").is_empty()
    });
    open.map(|(_, entry)| {
        let summary = entry.text("summary");
        let id = entry.text("id").to_owned();
        let said = if summary.is_empty() { id.clone() } else { summary.to_owned() };
        (id, said)
    })
    .collect()
}

/// The words that are quoted. Of several the first: the text has the others.
#[component]
fn Quotation(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Statement(at);
    let quotations = Memo::new(move |_| {
        let outline = studio.outline();
        outline.entry(part).map(|entry| entry.tables("quotations").to_vec()).unwrap_or_default()
    });
    let first = Memo::new(move |_| {
        quotations
            .with(|all| all.first().and_then(|one| one.get("quote")).cloned())
            .unwrap_or_default()
    });
    let change = move |text: String| {
        let mut all: Vec<Vec<(String, String)>> =
            quotations.get_untracked().into_iter().map(|one| one.into_iter().collect()).collect();
        match all.first_mut().and_then(|keys| keys.iter_mut().find(|(key, _)| key == "quote")) {
            Some((_, quote)) => *quote = text,
            None => all.insert(0, vec![("quote".to_owned(), text)]),
        }
        // As long as anything else is there, an empty one stays: whoever retypes it loses nothing.
        if all.iter().flatten().all(|(_, text)| text.is_empty()) {
            all.clear();
        }
        studio.set(part, "quotations", Value::Tables(all));
    };
    let more = move || {
        let others = quotations.with(Vec::len).saturating_sub(1);
        (others > 0).then(|| format!("{others} more: see the text."))
    };
    if studio.outline.with_untracked(|outline| {
        outline
            .as_ref()
            .is_ok_and(|one| one.entry(part).is_some_and(|one| one.is_other("quotations")))
    }) {
        return view! { <p class="hint">"Its quotations say more than this form has: see the text."</p> }.into_any();
    }
    view! {
        <div class="field">
            <label for="field-quotations">"Quotation"</label>
            <textarea
                rows="2"
                id="field-quotations"
                aria-describedby="field-quotations-help"
                prop:value=move || first.get()
                on:input=move |event| change(event_target_value(&event))
            ></textarea>
            <p class="hint" id="field-quotations-help">
                "Word for word what a named speaker said, without quotation marks. May be left out. " {more}
            </p>
        </div>
    }
    .into_any()
}
