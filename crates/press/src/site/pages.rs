//! Every page, and the files beside them.

use std::{fs, path::Path, sync::Arc};

use whosays_atlas::draw;
use whosays_story::Story;
use whosays_view::{Page, Selection, map_style, render};

use super::{
    Site, card,
    data::{schema, write_data},
    describe::{Described, describe},
    former::write_former,
    head::{Head, LEAD_ON, escape, head},
    here::Here,
    lists::write_lists,
    machines, panes,
    path::page_path,
    preview::Card,
    put, read,
    share::Share,
    style,
    template::{Fill, Template},
    world::world,
    write,
};
use crate::error::Error;

/// The site's icon.
const ICON: &str = include_str!("../../assets/icon.svg");
/// Reloads pages while Trunk serves them.
const RELOAD: &str = include_str!("../../assets/reload.js");

/// What the pages of a story share: texts that stand in each, and addresses of files, relative to
/// some folder.
#[derive(Clone)]
pub(super) struct Files {
    style: Arc<str>,
    /// The style of pages without a map.
    pub plain: Arc<str>,
    pub start: Arc<str>,
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
            late: format!("{root}{}", self.late),
            icon: format!("{root}{}", self.icon),
            panes: format!("{root}{}", self.panes),
            reload: self.reload.as_ref().map(|script| format!("{root}{script}")),
            share: self.share.as_ref().map(|share| share.seen_from(root)),
            ..self.clone()
        }
    }
}

/// Writes the pages of all stories, the way to them, and the page for wrong addresses. Says how
/// many pages there are.
pub fn write_all(site: &Site, out: &Path) -> Result<usize, Error> {
    let template = Template::new(&read(&out.join("index.html"))?)?;
    let house = style::house(&site.root)?;
    let start: Arc<str> = start_script(&read(&site.root.join("src/boot.js"))?).into();
    let reload = template.reloads.then(|| put(out, "reload", "js", RELOAD)).transpose()?;
    let late = put(out, "late", "css", &style::minify(&house.late)?)?;
    let share = Share::publish(out)?;
    let icon = put(out, "icon", "svg", ICON)?;
    let plain = style::minify(&house.first)?;
    let world = world()?;
    let mut pages = 1;
    for story in &site.stories {
        let drawing = Arc::new(draw(story, &world));
        let overview = Page::new(Arc::clone(story), Arc::clone(&drawing), Selection::Overview);
        let css = style::minify(&format!("{}\n{}", house.first, map_style(story, &drawing)))?;
        let files = Files {
            style: css.into(),
            plain: plain.as_str().into(),
            start: Arc::clone(&start),
            late: late.clone(),
            icon: icon.clone(),
            panes: panes::write_panes(&overview, out)?,
            reload: reload.clone(),
            share: share.clone(),
        };
        write_data(story, &drawing, &out.join(&story.id))?;
        pages += write_former(story, &site.config, out, &plain, &icon)?;
        if site.cards {
            card::write_all(story, &drawing, &out.join(&story.id))?;
        }
        for selected in Selection::all(story) {
            let page = overview.of(selected);
            write_page(&page, site, &template, &files, out)?;
            pages += 1 + write_lists(&page, site, &template, &files, out)?;
        }
    }
    write(&out.join("index.html"), front(site, &plain, &icon))?;
    machines::write_all(site, out)?;
    write(&out.join("story.schema.json"), schema()?)?;
    write(&out.join("404.html"), include_str!("../../assets/404.html"))?;
    Ok(pages + 1)
}

/// The start script as it stands in pages: without what only its authors read.
fn start_script(source: &str) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

fn write_page(
    page: &Page,
    site: &Site,
    template: &Template,
    files: &Files,
    out: &Path,
) -> Result<(), Error> {
    let folder = out.join(&page.story.id).join(page.selected.key());
    let root = &format!("../{}", page.selected.root().trim_start_matches("./"));
    let files = files.seen_from(root);
    let rendered = render(page);
    let path = page_path(&page.story, &page.selected);
    let here = Here::new(&site.config, &path);
    let picture = folder.join(card::NAME);
    let card = if site.cards {
        let bytes =
            fs::read(&picture).map_err(|source| Error::Read { path: picture.clone(), source })?;
        Some(Card::new(&here, Some(&bytes), card::alt(&page.story, &page.selected)))
    } else {
        None
    };
    let Described { head: described, graph } =
        describe(page, &rendered, &site.config.name, &here, card.as_ref())?;
    let panes = format!("<meta name=\"whosays-panes\" content=\"{}\">", files.panes);
    let share = files.share.as_ref().map(Share::head).unwrap_or_default();
    let head = head(&Head {
        title: &rendered.title,
        description: Some(&rendered.description),
        canonical: Some(&here.own()),
        style: &files.style,
        script: &files.start,
        icon: &files.icon,
        refresh: None,
        rest: &[described, panes, share].concat(),
    });
    // At the start of the body it runs before the first paint, and after the whole head.
    let start = format!("<script>{}</script>", files.start);
    // Nothing below is needed for the first paint.
    let late = format!("<link rel=\"stylesheet\" href=\"{}\">", files.late);
    let reload = files.reload.as_ref().map(|file| format!("<script src=\"{file}\"></script>"));
    let body = [start, rendered.body, late, graph, reload.unwrap_or_default()].concat();
    let fill = Fill { language: &page.story.language, head: &head, body: &body, root };
    write(&folder.join("index.html"), template.fill(&fill))
}

/// The root of the site: leads to the only story at once, or lists them.
fn front(site: &Site, style: &str, icon: &str) -> String {
    let stories: &[Arc<Story>] = &site.stories;
    let script = if stories.len() == 1 { LEAD_ON } else { "" };
    let (title, refresh) = match stories {
        [story] => (story.title.as_str(), Some(format!("{}/", story.id))),
        _ => ("Stories", None),
    };
    let head = head(&Head {
        title,
        description: None,
        canonical: Some(&Here::new(&site.config, "").to(refresh.as_deref().unwrap_or_default())),
        style,
        script,
        icon,
        refresh: refresh.as_deref(),
        rest: "",
    });
    let items = stories
        .iter()
        .map(|story| format!("<li><a href=\"{}/\">{}</a></li>", story.id, escape(&story.title)));
    let lead = if script.is_empty() { "" } else { &format!("<script>{script}</script>") };
    format!(
        "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">{head}</head>\
         <body><main class=\"front\"><h1>Stories</h1><ul>{}</ul></main>{lead}</body></html>",
        items.collect::<String>()
    )
}
