//! What a page is about, as JSON-LD in the words of schema.org.
//!
//! A statement is a `Claim` by whoever says it, in our paraphrase, and never a finding of ours:
//! there is no `ClaimReview` and no rating. Whatever a node refers to is described in the same
//! graph, so that every page stands alone, and no claim stands without who says it.

mod actors;
mod graph;
mod page;
mod source;
mod statements;

use serde_json::json;
use whosays_view::{Page, Rendered};

use self::graph::Graph;
use super::{here::Here, preview::Card};
use crate::error::Error;

/// The block of data for the page's head. It is not executed, so that no policy forbids it.
pub fn script(
    page: &Page,
    rendered: &Rendered,
    site_name: &str,
    here: &Here<'_>,
    card: Option<&Card>,
) -> Result<String, Error> {
    let mut graph = Graph::new(&page.story, site_name, here);
    graph.page(page, rendered, card);
    let data = json!({ "@context": "https://schema.org", "@graph": graph.into_nodes() });
    let data =
        serde_json::to_string(&data).map_err(|error| Error::Data { message: error.to_string() })?;
    Ok(format!("<script type=\"application/ld+json\">{}</script>", inert(&data)))
}

/// The same data without any character that could end the block. They stand in texts only.
fn inert(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::inert;

    #[test]
    fn no_text_ends_the_block() {
        let hostile = "</script><!--<script>&amp;]]>";
        let json = serde_json::to_string(hostile).unwrap();
        let inert = inert(&json);
        assert!(!inert.contains(['<', '>', '&']), "{inert}");
        assert_eq!(serde_json::from_str::<String>(&inert).unwrap(), hostile);
    }
}
