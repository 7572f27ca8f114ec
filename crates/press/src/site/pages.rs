//! Every page, and the files beside them.

use std::{fs, path::Path, sync::Arc};

use whosays_atlas::draw;
use whosays_reader::{Page, Selection, map_style, render};
use whosays_story::Story;

use super::{
    Site, card,
    data::{schema, write_data},
    describe::describe,
    former::write_former,
    hash,
    head::{Head, escape, head},
    here::Here,
    machines,
    path::page_path,
    preview::Card,
    read,
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

/// Addresses of the files that pages share, relative to some folder.
struct Files {
    style: String,
    icon: String,
    scripts: Vec<String>,
    share: Option<Share>,
}

impl Files {
    /// The same files as seen from a folder that has the site's root at `root`.
    fn seen_from(&self, root: &str) -> Self {
        Self {
            style: format!("{root}{}", self.style),
            icon: format!("{root}{}", self.icon),
            scripts: self.scripts.iter().map(|script| format!("{root}{script}")).collect(),
            share: self.share.as_ref().map(|share| share.seen_from(root)),
        }
    }
}

/// Writes the pages of all stories, the way to them, and the page for wrong addresses. Says how
/// many pages there are.
pub fn write_all(site: &Site, out: &Path) -> Result<usize, Error> {
    let template = Template::new(&read(&out.join("index.html"))?)?;
    let house = style::house(&site.root)?;
    let boot = read(&site.root.join("src/boot.js"))?;
    let mut scripts = vec![put(out, "boot", "js", &boot)?];
    if template.reloads {
        scripts.push(put(out, "reload", "js", RELOAD)?);
    }
    let share = Share::publish(out)?;
    let icon = put(out, "icon", "svg", ICON)?;
    let world = world()?;
    let mut pages = 1;
    for story in &site.stories {
        let drawing = Arc::new(draw(story, &world));
        let css = style::minify(&format!("{house}\n{}", map_style(story, &drawing)))?;
        let style = put(out, &format!("{}/style", story.id), "css", &css)?;
        let files =
            Files { style, icon: icon.clone(), scripts: scripts.clone(), share: share.clone() };
        write_data(story, &drawing, &out.join(&story.id))?;
        pages += write_former(story, &site.config, out, &files.style, &files.icon)?;
        if site.cards {
            card::write_all(story, &drawing, &out.join(&story.id))?;
        }
        for selected in Selection::all(story) {
            let page = Page { story: Arc::clone(story), drawing: Arc::clone(&drawing), selected };
            write_page(&page, site, &template, &files, out)?;
            pages += 1;
        }
    }
    let style = put(out, "style", "css", &style::minify(&house)?)?;
    let files = Files { style, icon, scripts: Vec::new(), share: None };
    write(&out.join("index.html"), front(site, &files))?;
    machines::write_all(site, out)?;
    write(&out.join("story.schema.json"), schema()?)?;
    write(&out.join("404.html"), include_str!("../../assets/404.html"))?;
    Ok(pages + 1)
}

/// Writes a file under a name that changes with its content, and gives its address.
fn put(out: &Path, name: &str, ending: &str, content: &str) -> Result<String, Error> {
    let name = format!("{name}-{}.{ending}", hash(content));
    write(&out.join(&name), content)?;
    Ok(name)
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
    let head = head(&Head {
        title: &rendered.title,
        description: Some(&rendered.description),
        canonical: Some(&here.own()),
        style: &files.style,
        icon: &files.icon,
        refresh: None,
        rest: &describe(page, &rendered, &site.config.name, &here, card.as_ref())?,
    }) + &files.share.as_ref().map(Share::head).unwrap_or_default();
    // At the start of the body they run before the first paint, and after the whole head.
    let scripts = files.scripts.iter().map(|script| format!("<script src=\"{script}\"></script>"));
    let body = scripts.collect::<String>() + &rendered.body;
    let fill = Fill { language: &page.story.language, head: &head, body: &body, root };
    write(&folder.join("index.html"), template.fill(&fill))
}

/// The root of the site: leads to the only story at once, or lists them.
fn front(site: &Site, files: &Files) -> String {
    let stories: &[Arc<Story>] = &site.stories;
    let (title, refresh) = match stories {
        [story] => (story.title.as_str(), Some(format!("{}/", story.id))),
        _ => ("Stories", None),
    };
    let head = head(&Head {
        title,
        description: None,
        canonical: Some(&Here::new(&site.config, "").to(refresh.as_deref().unwrap_or_default())),
        style: &files.style,
        icon: &files.icon,
        refresh: refresh.as_deref(),
        rest: "",
    });
    let items = stories
        .iter()
        .map(|story| format!("<li><a href=\"{}/\">{}</a></li>", story.id, escape(&story.title)));
    format!(
        "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">{head}</head>\
         <body><main class=\"front\"><h1>Stories</h1><ul>{}</ul></main></body></html>",
        items.collect::<String>()
    )
}
