//! Every statement in a table: the accessible twin of the map.

use leptos::prelude::*;
use whosays_story::Statement;
use whosays_words::{NameForm, parts, say};

use crate::{
    Page,
    cautions::{cautions, translation},
    entry::Put,
    highlights::{self, Of},
    more::{Left, More},
    says::{ActorLinks, Says, SummaryLink, target_replies},
    sentence::sentence,
};

/// The table of all statements, in the order of the article. Of a large story only statements that
/// concern the selection, those with most replies first.
#[component]
pub fn Table(
    /// The page.
    page: Page,
) -> impl IntoView {
    let (rows, left) = page.rows();
    let words = page.words.clone();
    let caption = match (page.is_large(), left) {
        (false, _) => say!(words, "table-caption"),
        (true, 0) => say!(words, "table-caption-large"),
        (true, _) => say!(words, "table-caption-cut"),
    };
    let label = if page.is_large() {
        say!(words, "table-scrolls-large")
    } else {
        say!(words, "table-scrolls")
    };
    let columns = [
        say!(words, "column-who"),
        say!(words, "column-what"),
        say!(words, "column-about"),
        say!(words, "column-reply"),
        say!(words, "column-when"),
        say!(words, "column-kind"),
        say!(words, "column-paragraph"),
    ];
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label>
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        {columns.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody>
                    {rows.into_iter().map(|statement| view! { <TableRow page=page.clone() statement /> }).collect_view()}
                </tbody>
            </table>
        </div>
        <More page left=Left::Statements(left) />
    }
}

/// One statement.
#[component]
fn TableRow(
    /// The page.
    page: Page,
    /// The statement.
    statement: Statement,
) -> impl IntoView {
    let of = if page.is_large() {
        Of::always()
    } else {
        Of::new(&page, page.parties(&statement), [highlights::told(&statement.id)])
    };
    let (lit, of) = (of.lit(), of.names());
    let quotations = statement.quotations.iter().map(|one| {
        let quotation = say!(page.words, "quotation", words = &one.quote);
        let translation = translation(&page, one);
        view! { <p class="quotation">{quotation}</p> {translation} }
    });
    let quotations = quotations.collect_view();
    let cautions = cautions(&page, &statement);
    let replies = target_replies(&page, &statement).map(|(_, reply)| view! { <li>{reply}</li> });
    let said = statement.said.clone().map(|date| view! { <p><Put page=page.clone() date /></p> });
    let happened = statement.happened.clone().map(|date| {
        let said = sentence(parts!(page.words, "said-to-be-of", [date]), |_| {
            view! { <Put page=page.clone() date=date.clone() /> }.into_any()
        });
        view! { <p>{said}</p> }
    });
    let added = page.words.added(&statement).map(|added| view! { <p>{added}</p> });
    let place = match statement.paragraph {
        number if number == 0 || page.story.source.is_several() => {
            page.words.place_label(&page.story, &statement)
        }
        number => page.words.number(usize::try_from(number).unwrap_or(usize::MAX)),
    };
    let place = match page.story.passage(&statement) {
        Some(href) => view! { <a href=href>{place}</a> }.into_any(),
        None => place.into_any(),
    };
    view! {
        <tr class="row" data-of=of data-lit=lit>
            <th scope="row"><Says page=page.clone() statement=statement.clone() /></th>
            <td><p class="summary"><SummaryLink page=page.clone() statement=statement.clone() /></p>{quotations}{cautions}</td>
            <td><ActorLinks page=page.clone() ids=statement.about.clone() form=NameForm::Opening /></td>
            <td><ul>{replies.collect_view()}</ul></td>
            <td>{said} {happened} {added}</td>
            <td>{page.words.kind_label(statement.kind)}</td>
            <td>{place}</td>
        </tr>
    }
}
