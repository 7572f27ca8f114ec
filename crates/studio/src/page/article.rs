//! The article, with what is coded of it.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use whosays_story::ArticleText;
use whosays_studio::{Change, Edit, Marked, Paragraph, Part, Value, paragraphs};

use super::{passage, paste::Paste, state::Studio};

/// The article, or a place to put it.
#[component]
pub fn Article() -> impl IntoView {
    let studio = Studio::here();
    let is_empty = Memo::new(move |_| studio.article.with(|text| text.trim().is_empty()));
    view! {
        <section class="article" aria-labelledby="article-head">
            <h2 id="article-head">"Article"</h2>
            <Show when=move || is_empty.get() fallback=|| view! { <Marked_ /> }>
                <Paste />
            </Show>
        </section>
    }
}

/// The paragraphs with their marks.
#[component]
#[allow(non_snake_case)]
fn Marked_() -> impl IntoView {
    let studio = Studio::here();
    let all = Memo::new(move |_| {
        let article = studio.article.with(|text| ArticleText::new(None, text, "the article"));
        paragraphs(&article, &studio.outline())
    });
    let code = move || code_selection(studio);
    let keys = move |event: web_sys::KeyboardEvent| {
        let is_plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if is_plain && event.key().eq_ignore_ascii_case("s") {
            event.prevent_default();
            code();
        }
    };
    view! {
        <div class="tools">
            <button on:click=move |_| code()>"Make a statement of the selection (S)"</button>
            <button class="quiet" on:click=move |_| replace(studio)>"Replace the article"</button>
        </div>
        <div class="paragraphs" tabindex="0" role="region" aria-label="The article’s paragraphs" on:keydown=keys>
            {move || all.get().into_iter().enumerate().map(|(number, one)| {
                view! { <OneParagraph number paragraph=one /> }
            }).collect_view()}
        </div>
    }
}

/// Makes place for another article. The text of this one stays at hand.
fn replace(studio: Studio) {
    studio.pasted.set(studio.article.get_untracked());
    studio.article.set(String::new());
    studio.say("The article is back in its box, to be changed or replaced.");
}

#[component]
fn OneParagraph(number: usize, paragraph: Paragraph) -> impl IntoView {
    let studio = Studio::here();
    let is_coded = !paragraph.statements.is_empty();
    let statements = paragraph.statements.clone();
    // Also where no words of it are marked.
    let is_here = move || {
        let is = |at: &usize| {
            studio.chosen.get() == Part::Statement(*at) || studio.pointed.get() == Some(*at)
        };
        statements.iter().any(is)
    };
    let mut pieces = Vec::new();
    let mut at = 0;
    for mark in &paragraph.marks {
        let plain = paragraph.text.get(at..mark.bytes.start).unwrap_or_default().to_owned();
        let words = paragraph.text.get(mark.bytes.clone()).unwrap_or_default().to_owned();
        at = mark.bytes.end;
        let marked = match mark.what {
            Marked::Coded(statement) => {
                let is_chosen = move || {
                    studio.chosen.get() == Part::Statement(statement)
                        || studio.pointed.get() == Some(statement)
                };
                view! {
                    <mark
                        class="coded"
                        class:chosen=is_chosen
                        on:click=move |_| studio.choose(Part::Statement(statement))
                        on:mouseenter=move |_| studio.pointed.set(Some(statement))
                        on:mouseleave=move |_| studio.pointed.set(None)
                    >{words}</mark>
                }
                .into_any()
            }
            Marked::Open => {
                view! { <span class="open" title="Somebody says something here">{words}</span> }
                    .into_any()
            }
        };
        pieces.push(view! { {plain}{marked} });
    }
    let rest = paragraph.text.get(at..).unwrap_or_default().to_owned();
    let name = if number == 0 { "standfirst".to_owned() } else { number.to_string() };
    view! {
        <div class="paragraph" class:coded=is_coded class:here=is_here>
            <span class="number">{name}</span>
            <p dir="auto" tabindex="-1" data-paragraph=number.to_string()>{pieces}{rest}</p>
        </div>
    }
}

/// Makes a statement of what is selected, with what the passage proposes.
fn code_selection(studio: Studio) {
    let Some((number, bytes)) = passage::selected() else {
        studio.say("Select a passage of the article first");
        return;
    };
    let outline = studio.outline.get_untracked().unwrap_or_default();
    let language = outline.story.text("language").to_owned();
    let article = studio.article.with_untracked(|text| ArticleText::new(None, text, "the article"));
    let Some(proposal) = article.propose(&language, number, bytes) else { return };
    let text = |words: &str| Value::Text(words.to_owned());
    let mut keys = vec![
        ("id".to_owned(), text(&outline.free_id(&format!("paragraph-{number}")))),
        ("kind".to_owned(), text("allegation")),
        ("source".to_owned(), text("")),
        ("cue".to_owned(), text(proposal.cue.as_deref().unwrap_or_default())),
        ("hedge".to_owned(), text(proposal.hedge.as_deref().unwrap_or_default())),
    ];
    if let Some(quote) = &proposal.quotation {
        let quotation = vec![("quote".to_owned(), quote.clone())];
        keys.push(("quotations".to_owned(), Value::Tables(vec![quotation])));
    }
    keys.push(("paragraph".to_owned(), Value::Whole(i64::try_from(number).unwrap_or_default())));
    let change = Change::Named(format!("a statement of paragraph {number}"));
    studio.run(&Edit::AddStatement(None, keys), change);
    let last = studio
        .outline
        .with_untracked(|outline| outline.as_ref().map_or(0, |outline| outline.statements.len()));
    studio.chosen.set(Part::Statement(last.saturating_sub(1)));
    studio.middle.set(super::state::Middle::Forms);
    studio
        .say(format!("A statement stands in paragraph {number}. Say who says it, and about whom."));
    // What is to be filled in first.
    request_animation_frame(|| {
        let field = document().get_element_by_id("field-source");
        if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
            _ = field.focus();
        }
    });
}
