//! Every page, and the files beside them.

use std::sync::Arc;

use rayon::prelude::*;
use whosays_story::Story;
use whosays_view::{Page, Selection, map_style, render};
use whosays_words::{Words, say};

use super::{
    Pressed, Site,
    archive::{Look, write_archive},
    card,
    common_language::common_language,
    data::{schema, write_data},
    describe::{Described, describe},
    drawings::Drawings,
    embed::Embeds,
    former::write_former,
    head::{Head, LEAD_ON, escape, head},
    here::Here,
    html_language::html_language,
    left_out,
    lists::write_lists,
    machines, no_words,
    not_found::not_found,
    oembed::{discovery, write_oembed},
    panes,
    path::page_path,
    preview::Card,
    put,
    share::Share,
    studio::write_studio,
    style,
    template::{Fill, Template},
    unwritable::{self, Unwritable},
};
use crate::{Error, Frame, Sink, frame::is_renamed};

/// The site's icon.
pub const ICON: &str = include_str!("../../assets/icon.svg");
/// Tells the page around a frame how high it is.
pub const FRAMED: &str = include_str!("../../assets/embed.js");
/// How an embed looks, as the page around it asks.
const EMBED_LOOK: &str = include_str!("../../assets/embed-look.js");
/// Offers to show in the article around an embed what is marked there.
const EMBED_PASSAGES: &str = include_str!("../../assets/embed-passages.js");
/// Keeps the embed of the whole reader in step with its state, and speaks with the loader.
const EMBED_READER: &str = include_str!("../../assets/embed-reader.js");
/// The loader, which other people's pages may use in place of a plain frame.
const LOADER: &str = include_str!("../../assets/whosays.js");
/// Reloads pages while Trunk serves them.
const RELOAD: &str = include_str!("../../assets/reload.js");

/// What the pages of a story share: texts that stand in each, and addresses of files, relative to
/// some folder.
#[derive(Clone)]
pub(super) struct Files {
    style: Arc<str>,
    /// The style of pages without a map.
    pub plain: Arc<str>,
    /// What runs before the first paint.
    look: Arc<str>,
    /// What starts the reader.
    start: Arc<str>,
    /// What sizes a page in the frame of another one, for pages that are not made for it.
    framed: String,
    /// What the embed of the whole reader says to the page around it, beside its size.
    pub embedded: String,
    pub late: String,
    pub icon: String,
    panes: String,
    pub reload: Option<String>,
    share: Option<Share>,
}

impl Files {
    /// The same files as seen from a folder that has the site's root at `root`.
    pub fn seen_from(&self, root: &str) -> Self {
        Self {
            framed: format!("{root}{}", self.framed),
            embedded: format!("{root}{}", self.embedded),
            late: format!("{root}{}", self.late),
            icon: format!("{root}{}", self.icon),
            panes: format!("{root}{}", self.panes),
            reload: self.reload.as_ref().map(|script| format!("{root}{script}")),
            share: self.share.as_ref().map(|share| share.seen_from(root)),
            ..self.clone()
        }
    }
}

impl Files {
    /// All that starts a page, as one script.
    pub fn scripts(&self) -> String {
        format!("{}\n{}", self.look, self.start)
    }

    /// What tells the start script what the files of the reader and of the share dialog are called.
    pub fn named(&self) -> String {
        let panes = format!("<meta name=\"whosays-panes\" content=\"{}\">", self.panes);
        panes + &self.share.as_ref().map(Share::head).unwrap_or_default()
    }
}

/// What all stories share.
struct House<'a> {
    site: &'a Site,
    out: &'a dyn Sink,
    template: Template,
    style: style::House,
    /// The style of pages without a map.
    plain: String,
    drawings: Drawings,
    cards: card::Cache,
    files: Files,
    embeds: Embeds,
}

/// Hands on the files of the frame, the pages of all stories, the way to them, and the page for
/// wrong addresses.
pub fn write_all(site: &Site, frame: &Frame, out: &dyn Sink) -> Result<Pressed, Error> {
    let template = Template::new(&frame.html)?;
    for name in frame.names()?.iter().filter(|name| !is_renamed(name)) {
        if let Some(content) = frame.file(name)? {
            out.put(name, content.into_owned())?;
        }
    }
    let style = style::house(frame)?;
    let [look, start] = ["look.js", "boot.js"].map(|name| frame.script(name));
    let framed = inline_script(FRAMED);
    let [look_of_embed, passages, reader] =
        [EMBED_LOOK, EMBED_PASSAGES, EMBED_READER].map(inline_script);
    let files = Files {
        style: "".into(),
        plain: "".into(),
        look: inline_script(&look?).into(),
        start: inline_script(&start?).into(),
        framed: put(out, "framed", "js", &framed)?,
        embedded: put(out, "embedded", "js", &[&*passages, &reader].join("\n"))?,
        late: put(out, "late", "css", &style::minify(&style.late)?)?,
        icon: put(out, "icon", "svg", ICON)?,
        panes: String::new(),
        reload: template.reloads.then(|| put(out, "reload", "js", RELOAD)).transpose()?,
        share: Share::publish(frame, out)?,
    };
    let plain = style::minify(&style.first)?;
    let (drawings, cards) = (Drawings::found(), card::Cache::found());
    let embeds = Embeds::new(&style, [framed, look_of_embed].join("\n"), &passages)?;
    out.put("embed/whosays.js", inline_script(LOADER).into())?;
    let icon = files.icon.clone();
    let house = House { site, out, template, style, plain, drawings, cards, files, embeds };
    let stories: Vec<_> = site.stories.par_iter().map(|story| house.story(story)).collect();
    let stories: Vec<Pressed> = stories.into_iter().collect::<Result<_, _>>()?;
    house.drawings.prune();
    house.cards.prune();
    let fronts = if let [story] = site.stories.as_slice() {
        out.put("index.html", front(site, story, &house.plain, &house.files.icon).into())?;
        1
    } else {
        let rtl = house.style.of_direction(Words::of(common_language(site)).direction());
        let style = style::minify(&[&*house.style.archive, rtl].join("\n"))?;
        let reload = house.files.reload.as_deref();
        write_archive(site, &Look { style: &style, icon: &house.files.icon, reload }, out)?
    };
    if site.config.studio {
        write_studio(frame, &house.style, &icon, out)?;
    }
    machines::write_all(site, out)?;
    out.put("story.schema.json", schema()?.into())?;
    out.put("404.html", not_found(common_language(site)).into())?;
    let pages = stories.iter().map(|story| story.pages).sum::<usize>() + fronts + 1;
    Ok(Pressed { pages, notes: stories.into_iter().flat_map(|story| story.notes).collect() })
}

impl House<'_> {
    /// Hands on all files of a story.
    fn story(&self, story: &Arc<Story>) -> Result<Pressed, Error> {
        let drawing = Arc::new(self.drawings.of(story)?);
        let overview = Page::new(Arc::clone(story), Arc::clone(&drawing), Selection::Overview);
        let rtl = self.style.of_direction(overview.words.direction());
        let css = format!("{}\n{rtl}\n{}", self.style.first, map_style(story, &drawing));
        let rtl = style::minify(rtl)?;
        let files = Files {
            style: style::minify(&css)?.into(),
            plain: [self.plain.as_str(), &rtl].concat().into(),
            panes: panes::write_panes(&overview, self.out)?,
            ..self.files.clone()
        };
        write_data(story, &drawing, self.out)?;
        let embeds = self.embeds.of_story(&css, &rtl)?;
        let former = write_former(story, &self.site.config, self.out, &self.plain, &files.icon)?;
        let selections: Vec<Selection> = Selection::all(story).collect();
        let written = selections.into_par_iter().map(|selected| {
            let page = overview.of(selected);
            let unwritable = self.page(&page, &files)?;
            let embedded = embeds.write(&page, self.site, &self.template, &files, self.out)?;
            write_oembed(&page, &self.site.config, self.site.cards, self.out)?;
            let lists = write_lists(&page, self.site, &self.template, &files, self.out)?;
            Ok((1 + embedded + lists, unwritable))
        });
        // All are tried before the first fault is told, so that it is the same one every time.
        let written: Vec<Result<_, Error>> = written.collect();
        let written: Vec<(usize, Option<Unwritable>)> =
            written.into_iter().collect::<Result<_, _>>()?;
        let pages = former + written.iter().map(|(pages, _)| pages).sum::<usize>();
        let unwritable: Vec<Unwritable> =
            written.into_iter().filter_map(|(_, unwritable)| unwritable).collect();
        let notes = [
            drafts_note(story),
            no_words::note(story),
            left_out::note(story, &drawing),
            unwritable::note(story, &unwritable),
        ];
        Ok(Pressed { pages, notes: notes.into_iter().flatten().collect() })
    }

    /// Hands on a page and its card, and says what the card could not write.
    fn page(&self, page: &Page, files: &Files) -> Result<Option<Unwritable>, Error> {
        let (site, story) = (self.site, &*page.story);
        let root = &format!("../{}", page.selected.root().trim_start_matches("./"));
        let files = files.seen_from(root);
        let rendered = render(page);
        let path = page_path(story, &page.selected);
        let here = Here::new(&site.config, &path);
        let card = if site.cards {
            let picture = card::card(story, &page.drawing, &page.selected, &self.cards)?;
            let card = Card::new(&here, Some(&picture), card::alt(story, &page.selected));
            self.out.put(&format!("{path}{}", card::NAME), picture)?;
            Some(card)
        } else {
            None
        };
        let Described { head: described, graph } =
            describe(page, &rendered, &site.config.name, &here, card.as_ref())?;
        let named = files.named();
        let framed = format!("<meta name=\"whosays-framed\" content=\"{}\">", files.framed);
        let oembed = discovery(page, &site.config, &rendered.heading);
        let head = head(&Head {
            title: &rendered.title,
            description: Some(&rendered.description),
            canonical: Some(&here.own()),
            style: &files.style,
            scripts: &[&files.look, &files.start],
            icon: &files.icon,
            refresh: None,
            home: site.config.home().as_deref(),
            rest: &[described, named, framed, oembed].concat(),
        });
        // At the start of the body it runs before the first paint, and after the whole head.
        let look = format!("<script>{}</script>", files.look);
        // Nothing from here on is needed for the first paint. A browser paints what it has before it
        // waits for a style sheet; a script would wait for the sheet, so it stands before it.
        let (first, rest) = rendered.screens();
        let late = format!(
            "<script>{}</script><link rel=\"stylesheet\" href=\"{}\">",
            files.start, files.late
        );
        let reload = files.reload.as_ref().map(|file| format!("<script src=\"{file}\"></script>"));
        let body = [&look, first, &late, rest, &graph, &reload.unwrap_or_default()].concat();
        let fill = Fill { language: &story.language, head: &head, body: &body, root };
        self.out.put(&format!("{path}index.html"), self.template.fill(&fill).into())?;
        Ok(site.cards.then(|| Unwritable::on(story, &page.selected, path)).flatten())
    }
}

/// How many statements are left out since nobody has confirmed them yet.
fn drafts_note(story: &Story) -> Option<String> {
    let count = story.drafts().len();
    let are = if count == 1 { "1 draft is" } else { &format!("{count} drafts are") };
    (count > 0).then(|| format!("{}: {are} left out: `whosays check` lists them", story.id))
}

/// A script as it stands in pages: without what only its authors read.
pub fn inline_script(source: &str) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The root of a site with one story: leads there at once.
fn front(site: &Site, story: &Story, style: &str, icon: &str) -> String {
    let name = say!(Words::of(&story.language), "stories");
    let address = format!("{}/", story.id);
    let head = head(&Head {
        title: &story.title,
        description: None,
        canonical: Some(&Here::new(&site.config, "").to(&address)),
        style,
        scripts: &[LEAD_ON],
        icon,
        refresh: Some(&address),
        home: None,
        rest: "",
    });
    format!(
        "<!doctype html><html {}><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">{head}</head>\
         <body><main class=\"front\"><h1>{}</h1><ul><li><a href=\"{address}\">{}</a></li></ul></main>\
         <script>{LEAD_ON}</script></body></html>",
        html_language(&story.language),
        escape(&name),
        escape(&story.title)
    )
}
