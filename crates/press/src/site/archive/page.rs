//! The numbered pages of the list.

use std::fmt::Write as _;

use whosays_words::{Words, say};

use super::{
    super::{
        Site,
        head::{Head, escape, head},
        here::Here,
        html_language::html_language,
        pages::inline_script,
    },
    Look, PER_PAGE,
    entry::Entry,
};

/// Searches in the index.
const SCRIPT: &str = include_str!("../../../assets/archive.js");

/// The list, and what its pages are made from.
pub struct List<'a> {
    pub site: &'a Site,
    pub look: &'a Look<'a>,
    pub words: &'a Words,
    pub language: &'a str,
    /// All stories in their order.
    pub entries: &'a [Entry],
    /// The address of the file that lists those of the index.
    pub manifest: String,
}

/// The file of a page.
pub fn name(number: usize) -> String {
    if number == 1 { "index.html".to_owned() } else { format!("index-{number}.html") }
}

/// The address of a page from another.
fn address(number: usize) -> String {
    if number == 1 { "./".to_owned() } else { name(number) }
}

impl List<'_> {
    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.entries.len().div_ceil(PER_PAGE).max(1)
    }

    /// A page, counted from 1.
    pub fn page(&self, number: usize) -> String {
        let words = self.words;
        let heading = say!(words, "stories");
        let title = match (number, self.pages()) {
            (1, _) => heading.clone(),
            (number, pages) => say!(words, "archive-title", number = number, pages = pages),
        };
        let script = inline_script(SCRIPT);
        let here = Here::new(&self.site.config, "");
        let own = if number == 1 { here.own() } else { here.to(&name(number)) };
        let home = self.site.config.home();
        let head = head(&Head {
            title: &title,
            description: Some(&say!(words, "archive-newest", count = self.entries.len())),
            canonical: Some(&own),
            style: self.look.style,
            scripts: &[&script],
            icon: self.look.icon,
            refresh: None,
            home: home.as_deref(),
            rest: "",
        });
        let reload = self.look.reload.map(|file| format!("<script src=\"{file}\"></script>"));
        format!(
            "<!doctype html><html {language}><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">{head}</head>\
             <body><main class=\"archive\"><h1>{heading}</h1>{search}<p class=\"sum\">{sum}</p>\
             {entries}{pager}{years}</main><script>{script}</script>{reload}</body></html>",
            language = html_language(self.language),
            heading = escape(&heading),
            search = self.search(),
            sum = escape(&say!(words, "archive-newest", count = self.entries.len())),
            entries = self.listed(number),
            pager = self.pager(number),
            years = self.years(number),
            reload = reload.unwrap_or_default(),
        )
    }

    /// The field to search in, which a script shows.
    fn search(&self) -> String {
        let words = self.words;
        let said = [
            ("found", say!(words, "archive-found", count = "#")),
            ("none", say!(words, "archive-none")),
            ("failed", say!(words, "archive-failed")),
            ("more", say!(words, "archive-more")),
        ];
        let data =
            joined(said.iter().map(|(name, text)| format!(" data-{name}=\"{}\"", escape(text))));
        format!(
            "<form role=\"search\" data-archive=\"{}\"{data} hidden><label for=\"q\">{}</label>\
             <p class=\"field\"><input id=\"q\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\">\
             <button type=\"submit\" class=\"button\">{}</button></p><p role=\"status\"></p></form>",
            self.manifest,
            escape(&say!(words, "archive-search")),
            escape(&say!(words, "archive-go"))
        )
    }

    /// The stories of a page, by their years.
    fn listed(&self, number: usize) -> String {
        let shown = self.entries.chunks(PER_PAGE).nth(number - 1).unwrap_or_default();
        let mut html = String::from("<div class=\"stories\">");
        for year in shown.chunk_by(|one, other| one.year() == other.year()) {
            let Some(first) = year.first() else { continue };
            // Writing to a String cannot fail.
            _ = write!(html, "<h2 id=\"y{0}\">{0}</h2><ul>", escape(first.year()));
            for entry in year {
                html.push_str(&self.entry(entry));
            }
            html.push_str("</ul>");
        }
        html + "</div>"
    }

    fn entry(&self, entry: &Entry) -> String {
        let language = entry.language.as_ref().map(|tag| {
            let direction = if entry.rtl { "rtl" } else { "ltr" };
            format!(" lang=\"{}\" dir=\"{direction}\"", escape(tag))
        });
        let facts = joined(entry.facts.iter().map(|fact| format!("<span>{}</span>", escape(fact))));
        let names = joined(entry.names.iter().map(|name| format!("<li>{}</li>", escape(name))));
        format!(
            "<li{}><h3><a href=\"{}/\">{}</a></h3><p class=\"dek\">{}</p>\
             <p class=\"facts\"><time datetime=\"{}\">{}</time>{facts}</p>\
             <ul class=\"names\" aria-label=\"{}\">{names}</ul></li>",
            language.unwrap_or_default(),
            entry.id,
            escape(&entry.title),
            escape(&entry.dek),
            escape(&entry.day),
            escape(&entry.date),
            escape(&say!(self.words, "archive-names"))
        )
    }

    /// The way to the other pages: the first, the last and those beside this one.
    fn pager(&self, number: usize) -> String {
        let pages = self.pages();
        if pages == 1 {
            return String::new();
        }
        let words = self.words;
        let is_near = |page: &usize| *page == 1 || *page == pages || page.abs_diff(number) <= 2;
        let mut items = String::new();
        let mut last = 0;
        for page in (1..=pages).filter(is_near) {
            if page > last + 1 {
                items.push_str("<li aria-hidden=\"true\">…</li>");
            }
            let current = if page == number { " aria-current=\"page\"" } else { "" };
            _ = write!(
                items,
                "<li><a href=\"{}\"{current}>{}</a></li>",
                address(page),
                words.number(page)
            );
            last = page;
        }
        let step = |page: usize, rel: &str, text: String| {
            format!("<li><a href=\"{}\" rel=\"{rel}\">{}</a></li>", address(page), escape(&text))
        };
        let before = (number > 1).then(|| step(number - 1, "prev", say!(words, "list-previous")));
        let after = (number < pages).then(|| step(number + 1, "next", say!(words, "list-next")));
        format!(
            "<nav class=\"pager\" aria-label=\"{}\"><ul>{}{items}{}</ul></nav>",
            escape(&say!(words, "archive-pages")),
            before.unwrap_or_default(),
            after.unwrap_or_default()
        )
    }

    /// The way to each year, on whatever page it begins.
    fn years(&self, number: usize) -> String {
        let mut years: Vec<(&str, usize)> = Vec::new();
        for (at, entry) in self.entries.iter().enumerate() {
            if years.last().is_none_or(|(year, _)| *year != entry.year()) {
                years.push((entry.year(), at / PER_PAGE + 1));
            }
        }
        if years.len() < 2 {
            return String::new();
        }
        let items = joined(years.iter().map(|(year, page)| {
            let page = if *page == number { String::new() } else { address(*page) };
            format!("<li><a href=\"{page}#y{0}\">{0}</a></li>", escape(year))
        }));
        format!(
            "<nav class=\"years\" aria-labelledby=\"years\"><h2 id=\"years\">{}</h2>\
             <ul>{items}</ul></nav>",
            escape(&say!(self.words, "archive-years"))
        )
    }
}

/// Pieces of HTML, one behind the other.
fn joined(pieces: impl Iterator<Item = String>) -> String {
    pieces.collect::<Vec<_>>().concat()
}
