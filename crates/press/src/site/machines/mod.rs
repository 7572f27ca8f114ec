//! Files for programs that look for what is new: crawlers and feed readers.

mod feed;
mod sitemap;
mod xml;

use super::{Site, config::SiteUrl};
use crate::{Sink, error::Error};

/// Writes `robots.txt` and, where the site's address is known, `sitemap.xml` and the feed of
/// every story: both need whole addresses.
pub fn write_all(site: &Site, out: &dyn Sink) -> Result<(), Error> {
    if let Some(url) = &site.config.url {
        out.put("sitemap.xml", sitemap::sitemap(&site.stories, url)?)?;
        for story in &site.stories {
            let feed = feed::feed(story, &site.config.name, url)?;
            out.put(&format!("{}/feed.xml", story.id), feed)?;
        }
    }
    out.put("robots.txt", robots(site.config.url.as_ref()).into())
}

/// Everything may be read.
fn robots(url: Option<&SiteUrl>) -> String {
    let sitemap = url.map(|url| format!("\nSitemap: {}\n", url.page("sitemap.xml")));
    format!("User-agent: *\nAllow: /\n{}", sitemap.unwrap_or_default())
}
