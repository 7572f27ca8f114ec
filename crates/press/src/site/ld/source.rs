//! The article that is explained, and who explains it.

use serde_json::{Value, json};
use whosays_view::Selection;

use super::graph::Graph;
use crate::site::path::page_path;

impl Graph<'_> {
    /// Describes the article, and gives what refers to it.
    pub fn article(&mut self) -> Value {
        let source = &self.story.source;
        // A date that was worked out is left out: schema.org cannot say so, and readers of the
        // data would take it for the publisher's own.
        let day = (!source.published.inferred).then_some(&source.published.date);
        let publisher =
            source.publisher.as_ref().map(|name| json!({ "@type": "Organization", "name": name }));
        let properties = json!({
            "@type": "NewsArticle",
            "name": source.name,
            "url": source.url,
            "publisher": publisher,
            "datePublished": day,
        });
        let story = page_path(self.story, &Selection::Overview);
        self.add(&self.here.to(&format!("{story}#article")), properties)
    }

    /// Describes whoever publishes the site, and gives what refers to them.
    pub fn publisher(&mut self) -> Value {
        let url = self.here.is_known().then(|| self.here.to(""));
        let properties = json!({ "@type": "Organization", "name": self.site_name, "url": url });
        self.add(&self.here.to("#publisher"), properties)
    }
}
