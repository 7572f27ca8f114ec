//! Every statement in a table: the accessible twin of the map.

use leptos::prelude::*;
use whosays_story::Statement;

use crate::{
    Page,
    entry::{Put, hedge},
    highlights::{self, Of},
    more::More,
    says::{ActorLinks, Says, SummaryLink, capital},
};

/// The table of all statements, in the order of the article. Of a large story only statements that
/// concern the selection, those with most replies first.
#[component]
pub fn Table(
    /// The page.
    page: Page,
) -> impl IntoView {
    let (rows, left) = page.rows();
    let caption = match (page.is_large(), left) {
        (false, _) => "Every statement, in the order of the article",
        (true, 0) => "Every statement on this, those with most replies first",
        (true, _) => "The statements with most replies",
    };
    let name = if page.is_large() { "Statements" } else { "Every statement" };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=format!("{name}, a table that scrolls sideways")>
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">"Who says it"</th>
                        <th scope="col">"What is said"</th>
                        <th scope="col">"About"</th>
                        <th scope="col">"Reply"</th>
                        <th scope="col">"When"</th>
                        <th scope="col">"Kind"</th>
                        <th scope="col">"Paragraph"</th>
                    </tr>
                </thead>
                <tbody>
                    {rows.into_iter().map(|statement| view! { <TableRow page=page.clone() statement /> }).collect_view()}
                </tbody>
            </table>
        </div>
        <More page left noun="statement" />
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
    let quotation = statement.quotations.clone().into_iter().map(|quotation| {
        view! { <q>{quotation.quote}</q> }
    });
    let replies = statement.about.iter().filter_map(|id| {
        let status = page.story.reply_status(&statement, id)?;
        Some(view! { <li>{page.name(id)} ": " {status.label().to_lowercase()}</li> })
    });
    let said = statement.said.clone().map(|date| view! { <p><Put date /></p> });
    let happened = statement.happened.clone().map(|date| {
        view! { <p>"Said to be of " <Put date /></p> }
    });
    let place = match statement.paragraph {
        0 => String::from("Standfirst"),
        number => number.to_string(),
    };
    let place = match page.story.passage(&statement) {
        Some(href) => view! { <a href=href>{place}</a> }.into_any(),
        None => place.into_any(),
    };
    view! {
        <tr class="row" data-of=of data-lit=lit>
            <th scope="row"><Says page=page.clone() statement=statement.clone() /></th>
            <td><p class="summary"><SummaryLink page=page.clone() statement=statement.clone() /></p>{quotation.collect_view()}{hedge(&statement)}</td>
            <td><ActorLinks page=page.clone() ids=statement.about.clone() /></td>
            <td><ul>{replies.collect_view()}</ul></td>
            <td>{said} {happened}</td>
            <td>{capital(statement.kind.noun())}</td>
            <td>{place}</td>
        </tr>
    }
}
