//! The articles that are explained, and who explains it.

use serde_json::{Value, json};
use whosays_story::ArticleRef;
use whosays_view::Selection;

use super::graph::Graph;
use crate::site::path::page_path;

impl Graph<'_> {
    /// Describes an article, and gives what refers to it.
    pub fn article(&mut self, article: ArticleRef<'_>) -> Value {
        // A date that was worked out is left out: schema.org cannot say so, and readers of the
        // data would take it for the publisher's own.
        let day = article.published.day().filter(|_| !article.published.inferred);
        let publisher = article.publisher;
        let publisher = publisher.map(|name| json!({ "@type": "Organization", "name": name }));
        let properties = json!({
            "@type": "NewsArticle",
            "name": article.name,
            "url": article.url,
            "publisher": publisher,
            "datePublished": day,
        });
        let story = page_path(self.story, &Selection::Overview);
        let name = article.id.map_or_else(|| "article".to_owned(), |id| format!("article-{id}"));
        self.add(&self.here.to(&format!("{story}#{name}")), properties)
    }

    /// Describes whoever publishes the site, and gives what refers to them.
    pub fn publisher(&mut self) -> Value {
        let url = self.here.is_known().then(|| self.here.to(""));
        let properties = json!({ "@type": "Organization", "name": self.site_name, "url": url });
        self.add(&self.here.to("#publisher"), properties)
    }
}
