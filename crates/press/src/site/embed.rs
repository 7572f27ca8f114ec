//! The pages that stand in other people's pages.

use std::sync::Arc;

use whosays_view::{Page, Selection, excerpt_style, render_embed, render_excerpt};

use super::{
    Site,
    head::{Head, escape, head},
    headers::policy_of_excerpt,
    here::Here,
    html_language::html_language,
    pages::Files,
    path::{embed_path, excerpt_path, page_path},
    style,
    template::{Fill, Template},
};
use crate::{Error, Sink};

/// What all embeds share.
pub struct Embeds {
    /// The rules of the whole reader's embed, behind those of the reader.
    style: String,
    /// Those of an excerpt.
    excerpt: Arc<str>,
    /// What all embeds run before the first paint: how they look, and how high they are.
    script: Arc<str>,
    /// The same, and what offers to show passages in the page around: an excerpt is one file.
    of_excerpt: Arc<str>,
}

/// What the embeds of one story share.
pub struct OfStory {
    style: String,
    excerpt: Arc<str>,
    script: Arc<str>,
    of_excerpt: Arc<str>,
}

impl Embeds {
    /// With the style sheets of the house, what all embeds run, and what offers to show passages.
    pub fn new(house: &style::House, script: String, passages: &str) -> Result<Self, Error> {
        let excerpt = style::minify_without(&house.excerpt, &style::NOT_IN_EXCERPTS)?.into();
        let of_excerpt = format!("{script}\n{passages}").into();
        Ok(Self { style: house.embed.clone(), excerpt, script: script.into(), of_excerpt })
    }

    /// With the style of a story's pages, and what is in it for the direction of its words.
    pub fn of_story(&self, css: &str, of_direction: &str) -> Result<OfStory, Error> {
        let style = style::minify(&format!("{css}\n{}", self.style))?;
        let excerpt = [&self.excerpt, of_direction].concat().into();
        let [script, of_excerpt] = [&self.script, &self.of_excerpt].map(Arc::clone);
        Ok(OfStory { style, excerpt, script, of_excerpt })
    }
}

impl OfStory {
    /// Hands on the embeds of a page's selection. Says how many there are.
    pub fn write(
        &self,
        page: &Page,
        site: &Site,
        template: &Template,
        files: &Files,
        out: &dyn Sink,
    ) -> Result<usize, Error> {
        self.reader(page, site, template, files, out)?;
        if page.selected == Selection::Overview {
            return Ok(1);
        }
        self.excerpt(page, site, files, out)?;
        Ok(2)
    }

    /// The whole reader.
    fn reader(
        &self,
        page: &Page,
        site: &Site,
        template: &Template,
        files: &Files,
        out: &dyn Sink,
    ) -> Result<(), Error> {
        let root = &format!("../../{}", page.selected.root().trim_start_matches("./"));
        let files = files.seen_from(root);
        let rendered = render_embed(page);
        let path = embed_path(&page.story, &page.selected);
        // What runs before the first paint stands in the page as one script, under one hash; all else
        // is one file for all embeds, which browsers keep.
        let script = format!("{}\n{}", files.scripts(), self.script);
        let head = head(&Head {
            title: &rendered.title,
            description: Some(&rendered.description),
            canonical: Some(&full_page(page, site, &path)),
            style: &self.style,
            scripts: &[&script],
            icon: &files.icon,
            refresh: None,
            home: site.config.home().as_deref(),
            rest: &files.named(),
        });
        let start = format!("<script>{script}</script>");
        let late = format!(
            "<script src=\"{}\" async></script><link rel=\"stylesheet\" href=\"{}\">",
            files.embedded, files.late
        );
        let reload = files.reload.as_ref().map(|file| format!("<script src=\"{file}\"></script>"));
        let body = [start, rendered.body, late, reload.unwrap_or_default()].concat();
        let fill = Fill { language: &page.story.language, head: &head, body: &body, root };
        out.put(&format!("{path}index.html"), template.fill(&fill).into())
    }

    /// One actor or one statement: a page without WebAssembly, and so without the template.
    fn excerpt(
        &self,
        page: &Page,
        site: &Site,
        files: &Files,
        out: &dyn Sink,
    ) -> Result<(), Error> {
        let root = &format!("../../../{}", page.selected.root().trim_start_matches("./"));
        let files = files.seen_from(root);
        let rendered = render_excerpt(page);
        let path = excerpt_path(&page.story, &page.selected);
        let style = format!("{}{}", self.excerpt, style::minify(&excerpt_style(page))?);
        // It loads nothing, not even an icon, which no frame would show.
        let policy = policy_of_excerpt(&style, &self.of_excerpt);
        let reload = files.reload.as_ref().map(|file| format!("<script src=\"{file}\"></script>"));
        // Every link leads out of the frame.
        let html = format!(
            "<!doctype html><html {language}><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><title>{title}</title>\
             <link rel=\"canonical\" href=\"{canonical}\">\
             <meta name=\"color-scheme\" content=\"light dark\"><style>{style}</style>\
             <link rel=\"icon\" href=\"data:,\"><base target=\"_blank\"></head>\
             <body><script>{script}</script>{body}{reload}</body></html>",
            language = html_language(&page.story.language),
            policy = escape(&policy),
            title = escape(&rendered.title),
            canonical = escape(&full_page(page, site, &path)),
            script = self.of_excerpt,
            body = rendered.body,
            reload = reload.unwrap_or_default(),
        );
        out.put(&format!("{path}index.html"), html.into())
    }
}

/// The page that search engines should keep in place of its embeds.
fn full_page(page: &Page, site: &Site, path: &str) -> String {
    Here::new(&site.config, path).to(&page_path(&page.story, &page.selected))
}
