//! The form of a statement.

use leptos::prelude::*;
use whosays_studio::Part;

use super::{
    super::{
        fields::{Area, Choice, Flag, Line, Number, Of, Several, Words},
        state::Studio,
        words::{CONCLUSIONS, EVIDENCE, KINDS, rule_of, takes},
    },
    dates::Dated,
    more::More,
    options,
    quotation::Quotation,
    tables::{NoReplies, Outcomes, Transfers},
};

/// The statement at this place.
#[component]
pub fn StatementForm(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Statement(at);
    let of = move |key| Of { part, key };
    view! {
        <div class="form" role="group" aria-label="Statement">
            <Voice at />
            <KindOf at />
            <Area of=of("summary") label="In your own words" help="What is said, as a sentence of its own. Paraphrase: the article’s sentences are its publisher’s." />
            <Quotation at />
            <Line of=of("cue") label="Word for the saying" help="The article’s own: “denied”, “reportedly”. May be left out where a source is named." />
            <Line of=of("hedge") label="Words of caution" help="The source’s own, such as “had information indicating”. Readers see them beside it. May be left out." />
            <Number of=of("paragraph") label="Paragraph" help="0 is the standfirst, 1 the first paragraph below it." />
            <Transfers at />
            <More label="When it was said, and when it happened" of=part keys=&["said", "happened"]>
                <Dated at table="said" label="When it was said" />
                <Dated at table="happened" label="When what it tells of happened" />
            </More>
            <More label="Missing replies, and what came later" of=part keys=&["no_reply", "later"]>
                <NoReplies at />
                <Outcomes at />
            </More>
            <More label="Evidence, note and address" of=part keys=&["evidence", "note", "former_ids"]>
                <Choice of=of("evidence") label="What the source says of its evidence" help="What it says, not how good it is." options=Signal::stored(options::words(EVIDENCE)) />
                <Area of=of("note") label="Note" help="For readers: what the article does not say. May be left out." />
                <Words of=of("former_ids") label="What it was called before" help="Ids that it had, with commas between them: old links lead on." />
            </More>
            <Line of=of("id") label="Id" help="The last part of its page’s address." />
            <Flag of=of("draft") label="A draft" help="Nobody has confirmed it yet. It is on no page." />
            <button class="quiet" on:click=move |_| studio.take_away(part)>"Take this statement away"</button>
        </div>
    }
}

/// Who says it.
#[component]
fn Voice(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Statement(at);
    let of = move |key| Of { part, key };
    let unnamed = move |key| Of { part: Part::Below(at, "unnamed_source"), key };
    let sources = Signal::derive(move || {
        options::or_none("nobody is named", options::actors(&studio.outline()))
    });
    let withs = Signal::derive(move || {
        options::or_none("nobody in particular", options::actors(&studio.outline()))
    });
    let has_source = Memo::new(move |_| {
        studio.outline().entry(part).is_some_and(|entry| !entry.text("source").is_empty())
    });
    let is_described = Memo::new(move |_| {
        studio.outline().entry(part).is_some_and(|entry| entry.get("unnamed_source").is_some())
    });
    let others = Signal::derive(move || {
        let outline = studio.outline();
        let own = outline.entry(part).map(|entry| entry.text("source").to_owned());
        let actors = options::actors(&outline).into_iter();
        actors.filter(|(id, _)| own.as_ref() != Some(id)).collect::<Vec<_>>()
    });
    view! {
        <Choice of=of("source") label="Who says it" help="The one who answers for it. A person is not their country: what somebody says for themselves is not said by it." options=sources />
        <div hidden=move || has_source.get() && !is_described.get()>
            <Line of=unnamed("description") label="A source that is described and not named" help="“a senior official”, in the article’s words. May be left out where it describes nobody." />
            <Choice of=unnamed("of") label="With whom the article describes them" help="They never speak for whoever it is, and are listed apart on its page." options=withs />
            <Line of=unnamed("reason") label="Why they are not named" help="As the article has it. May be left out." />
        </div>
        <div hidden=move || !has_source.get()>
            <Line of=of("spokesperson") label="Spokesperson" help="Who spoke for the source, with their office, as the article has it. May be left out." />
            <More label="A joint statement" of=part keys=&["jointly_with"]>
                <Several of=of("jointly_with") label="Who makes it, too" help="It is one statement, and stands under each of them." options=others none="Add the actors first." />
            </More>
        </div>
    }
}

/// What it does, about whom, and what it answers or is on.
#[component]
fn KindOf(at: usize) -> impl IntoView {
    let studio = Studio::here();
    let part = Part::Statement(at);
    let of = move |key| Of { part, key };
    let assesses = move |key| Of { part: Part::Below(at, "assesses"), key };
    let kind = Memo::new(move |_| {
        studio.outline().entry(part).map(|entry| entry.text("kind").to_owned()).unwrap_or_default()
    });
    let kinds: Vec<(String, String)> = KINDS
        .iter()
        .map(|(kind, said, _)| ((*kind).to_owned(), format!("{}: {said}", kind.replace('_', " "))))
        .collect();
    // The list cuts off what is long.
    let definition = move || {
        let (name, said, example) = KINDS.iter().find(|(name, ..)| *name == kind.get())?;
        Some(
            view! { <strong>{name.replace('_', " ")}</strong> " " {*said} ": " <span>{*example}</span> },
        )
    };
    // What the file has stays to be seen, even where the kind has no use for it.
    let is_asked = move |key: &'static str| {
        let has = studio.outline().entry(part).is_some_and(|entry| entry.get(key).is_some());
        has || takes(&kind.get(), key)
    };
    let targets = Signal::derive(move || options::actors(&studio.outline()));
    let open = Signal::derive(move || options::answerable(&studio.outline(), at));
    let own = Signal::derive(move || options::limitable(&studio.outline(), at));
    let all = Signal::derive(move || options::statements(&studio.outline(), at));
    let conclusions =
        Signal::stored(options::or_none("choose what it comes to", options::words(CONCLUSIONS)));
    view! {
        <Choice of=of("kind") label="What it does" help="As the article has it, not as you see it." options=kinds />
        <p class="rule">{definition} " " {move || rule_of(&kind.get())}</p>
        <Several of=of("about") label="About whom" help="Whoever it says did, does or would do something." options=targets none="Add the actors first." />
        <div hidden=move || !is_asked("responds_to")>
            <Several of=of("responds_to") label="What it answers" help="Exactly the statements that the article says it answers, and none besides: a reply is never stretched." options=open none="Nothing that is said about its source is coded yet." />
        </div>
        <div hidden=move || !is_asked("qualifies")>
            <Several of=of("qualifies") label="What it limits" help="Statements of the same side: the caveat then stands beside each of them." options=own none="Nothing else that the same side says is coded yet." />
        </div>
        <div hidden=move || !is_asked("assesses")>
            <Several of=assesses("statements") label="What it is on" help="What was said first, and no reply to it. It is told with its source, and is no verdict of the page." options=all none="No other statement is coded yet." />
            <Choice of=assesses("conclusion") label="What it comes to" help="In the source’s sense. The first four are a finding’s, the last two an assessment’s." options=conclusions />
            <Line of=assesses("part") label="On what alone" help="Where it is not on the whole: “which poison it was”. May be left out." />
        </div>
    }
}
