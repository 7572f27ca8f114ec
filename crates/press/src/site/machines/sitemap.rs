//! Every page of every story, for crawlers.

use std::sync::Arc;

use whosays_story::Story;
use whosays_view::Selection;

use super::xml;
use crate::{
    error::Error,
    site::{archive, config::SiteUrl, path::page_path},
};

/// The sitemap (sitemaps.org, version 0.9).
pub fn sitemap(stories: &[Arc<Story>], url: &SiteUrl) -> Result<Vec<u8>, Error> {
    let namespace = [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")];
    xml::file("urlset", &namespace, |xml| {
        // With one story alone the root only leads there.
        let lists = if stories.len() > 1 { archive::names(stories.len()) } else { Vec::new() };
        for list in lists {
            xml::element(xml, "url", &[], |xml| xml::text(xml, "loc", &url.page(&list)))?;
        }
        for story in stories {
            for selected in Selection::all(story) {
                let lists = selected.list_slugs(story);
                let lists = lists.iter().map(|slug| format!("{}/{slug}/", story.id));
                for path in std::iter::once(page_path(story, &selected)).chain(lists) {
                    xml::element(xml, "url", &[], |xml| {
                        xml::text(xml, "loc", &url.page(&path))?;
                        let last = story.last_change();
                        last.map_or(Ok(()), |day| xml::text(xml, "lastmod", &day))
                    })?;
                }
            }
        }
        Ok(())
    })
}
