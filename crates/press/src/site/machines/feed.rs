//! The feed of a story: that it is there, and what was put right since.

use std::io;

use whosays_story::{Changed, Story};
use whosays_view::Selection;
use whosays_words::Words;

use super::xml::{self, Xml};
use crate::{
    error::Error,
    site::{config::SiteUrl, path::page_path},
};

/// What an entry says.
struct Entry<'a> {
    id: &'a str,
    title: &'a str,
    day: &'a str,
    summary: &'a str,
}

/// The feed in Atom 1.0 (RFC 4287), newest first.
pub fn feed(story: &Story, site_name: &str, url: &SiteUrl) -> Result<Vec<u8>, Error> {
    let page = url.page(&page_path(story, &Selection::Overview));
    let address = format!("{page}feed.xml");
    let words = Words::of_story(story);
    let root = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", story.language.as_str())];
    // Atom wants a date of everything, so the day of publication stands here even where it is
    // worked out; the page that the entry links to says that it is, and from what.
    let published = story.source.published.first_day();
    xml::file("feed", &root, |xml| {
        let changes = story.changes();
        let newest = changes.first().map_or(published.as_str(), |change| change.day);
        xml::text(xml, "id", &address)?;
        xml::text(xml, "title", &story.title)?;
        xml::text(xml, "updated", &midnight(newest))?;
        xml::element(xml, "author", &[], |xml| xml::text(xml, "name", site_name))?;
        let own = [("rel", "self"), ("type", "application/atom+xml"), ("href", &address)];
        xml::empty(xml, "link", &own)?;
        link(xml, &page)?;
        for change in &changes {
            let (summary, leads_to) = match change.what {
                Changed::Corrected(correction) => (correction.text.clone(), page.clone()),
                Changed::Added(statement) => {
                    let own = Selection::Statement(statement.id.clone());
                    (words.told_with_cautions(story, statement), url.page(&page_path(story, &own)))
                }
            };
            let new = Entry {
                id: &format!("{page}#{}", change.name),
                title: &words.changed(change),
                day: change.day,
                summary: &summary,
            };
            entry(xml, &new, &leads_to)?;
        }
        let first = Entry { id: &page, title: &story.title, day: &published, summary: &story.dek };
        entry(xml, &first, &page)
    })
}

fn entry(xml: &mut Xml, entry: &Entry<'_>, page: &str) -> io::Result<()> {
    xml::element(xml, "entry", &[], |xml| {
        xml::text(xml, "id", entry.id)?;
        xml::text(xml, "title", entry.title)?;
        xml::text(xml, "updated", &midnight(entry.day))?;
        link(xml, page)?;
        xml::text(xml, "summary", entry.summary)
    })
}

fn link(xml: &mut Xml, page: &str) -> io::Result<()> {
    xml::empty(xml, "link", &[("rel", "alternate"), ("type", "text/html"), ("href", page)])
}

/// A day as Atom writes moments: nobody knows the hour.
fn midnight(day: &str) -> String {
    format!("{day}T00:00:00Z")
}
