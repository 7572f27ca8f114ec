//! The page itself.

use serde_json::{Value, json};
use whosays_story::{ActorId, Changed};
use whosays_view::{Page, Rendered, Selection, is_large};

use super::graph::Graph;
use crate::site::{path::page_path, preview::Card};

impl Graph<'_> {
    /// Describes a page, and what is shown on it.
    pub fn page(&mut self, page: &Page, rendered: &Rendered, card: Option<&Card>) {
        let own = self.here.own();
        let image = card.map(
            |card| json!({ "@type": "ImageObject", "url": card.address, "caption": card.alt }),
        );
        let properties = json!({
            "@type": "WebPage",
            "url": own,
            "name": rendered.heading,
            "description": rendered.description,
            "inLanguage": self.story.language,
            "primaryImageOfPage": image,
        });
        // First of all nodes; what else there is to say follows from the others.
        self.add(&own, properties);
        let more = match &page.selected {
            Selection::Overview => self.overview(),
            Selection::Actor(id) => self.part(|graph| graph.actor_in_full(id)),
            Selection::Statement(id) => self.part(|graph| {
                graph.story.statement(id).map(|statement| graph.statement_in_full(statement))
            }),
        };
        self.add(&own, more);
        let publisher = self.publisher();
        self.add(&own, json!({ "publisher": publisher }));
    }

    fn overview(&mut self) -> Value {
        let story = self.story;
        let actors = story.actors.iter().take(self.most());
        let about: Vec<Value> = actors.map(|actor| self.actor(&actor.id)).collect();
        let statements = story.statements.iter().take(self.most());
        let parts: Vec<Value> = statements.map(|statement| self.statement(statement)).collect();
        let articles = story.source.articles();
        let articles: Vec<Value> = articles.map(|article| self.article(article)).collect();
        let changes = story.changes();
        let corrections = changes.iter().filter_map(|change| {
            let Changed::Corrected(correction) = change.what else { return None };
            Some(json!({
                "@type": "CorrectionComment",
                "@id": format!("{}#{}", self.here.own(), change.name),
                "text": correction.text,
                "datePublished": change.day,
            }))
        });
        json!({
            "isBasedOn": articles,
            "about": about,
            "hasPart": parts,
            "correction": corrections.collect::<Vec<_>>(),
            // The article's own date is not the page's.
            "dateModified": changes.first().map(|change| change.day),
        })
    }

    /// How many things of one sort a page describes: of a large story only those with which its
    /// lists begin; `story.json` has them all.
    pub fn most(&self) -> usize {
        if is_large(self.story) { 20 } else { usize::MAX }
    }

    /// A page below the overview, which shows one thing.
    fn part(&mut self, shown: impl FnOnce(&mut Self) -> Option<Value>) -> Value {
        let story = self.here.to(&page_path(self.story, &Selection::Overview));
        let properties = json!({ "@type": "WebPage", "name": self.story.title });
        let whole = self.add(&story, properties);
        json!({ "isPartOf": whole, "mainEntity": shown(self) })
    }

    /// An actor with what is said about it, and what it replies.
    fn actor_in_full(&mut self, id: &ActorId) -> Option<Value> {
        let dossier = self.story.dossier(id);
        let actor = self.actor(&dossier.actor?.id);
        let most = self.most();
        let said = dossier.said_about.iter().take(most);
        let about: Vec<Value> = said.map(|statement| self.statement_in_brief(statement)).collect();
        for reply in dossier.replies.into_iter().take(most) {
            self.statement(reply);
        }
        let name = self.actor_name(id);
        self.add(&name, json!({ "subjectOf": about }));
        Some(actor)
    }
}
