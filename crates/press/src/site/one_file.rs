//! The whole story in one file, for where there is no host: a mail, a content system that takes a page
//! as an upload, a disk. It loads nothing at all.

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use whosays_story::Story;
use whosays_view::{Page, Pane, Selection, map_style, render_one_file};

use super::{
    Site,
    drawings::Drawings,
    head::escape,
    headers::policy_alone,
    html_language::html_language,
    pages::{FRAMED, ICON, inline_script},
    path::page_path,
    style,
};
use crate::{Error, Frame, Sink, frame::is_renamed};

/// Runs before the first paint.
const START: &str = include_str!("../../assets/one-file.js");
/// Wakes up the reader, behind the JavaScript around its WebAssembly.
const READER: &str = include_str!("../../assets/one-file-reader.js");

/// What the files of all stories share.
struct House {
    style: style::House,
    start: String,
    reader: String,
    /// The WebAssembly: gzip, as base64.
    wasm: String,
    drawings: Drawings,
}

/// Hands on a file a story, `food-for-arms.html`.
pub fn write_files(site: &Site, frame: &Frame, out: &dyn Sink) -> Result<(), Error> {
    let (glue, wasm) = reader(frame)?;
    let packed =
        whosays_pack::gzip(&wasm).map_err(|error| Error::Data { message: error.to_string() })?;
    let framed = format!("if(parent!==self){{\n{}\n}}", inline_script(FRAMED));
    let house = House {
        style: style::house(frame)?,
        start: format!("{}\n{framed}", inline_script(START)),
        reader: format!("{}\n{}", callable(&glue)?, inline_script(READER)),
        wasm: STANDARD.encode(packed),
        drawings: Drawings::found(),
    };
    for story in &site.stories {
        let html = house.file(site, story)?;
        out.put(&format!("{}.html", story.id), html.into())?;
    }
    house.drawings.prune();
    Ok(())
}

impl House {
    fn file(&self, site: &Site, story: &Arc<Story>) -> Result<String, Error> {
        let drawing = Arc::new(self.drawings.of(story)?);
        let web = site.config.url.as_ref();
        let web = web.map(|url| url.page(&page_path(story, &Selection::Overview)));
        let css = [
            &*self.style.first,
            &map_style(story, &drawing),
            &self.style.late,
            &self.style.one_file,
        ];
        let style = style::minify(&css.join("\n"))?;
        let page = Page::new(Arc::clone(story), drawing, Selection::Overview);
        let file = render_one_file(&page.in_one_file(web.clone()));
        let policy = policy_alone(&[&style], &[&self.start, &self.reader]);
        let canonical =
            web.map(|web| format!("<link rel=\"canonical\" href=\"{}\">", escape(&web)));
        Ok(format!(
            "<!doctype html><html {language}><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <title>{title}</title><meta name=\"description\" content=\"{description}\">{canonical}\
             <meta name=\"color-scheme\" content=\"light dark\"><style>{style}</style>\
             <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\"></head>\
             <body><script>{start}</script>{body}\
             <script type=\"application/json\" id=\"panes\">{panes}</script>\
             <script type=\"text/plain\" id=\"wasm\">{wasm}</script>\
             <script type=\"module\">{reader}</script></body></html>",
            language = html_language(&story.language),
            policy = escape(&policy),
            title = escape(&file.rendered.title),
            description = escape(&file.rendered.description),
            canonical = canonical.unwrap_or_default(),
            icon = STANDARD.encode(ICON),
            start = self.start,
            body = file.rendered.body,
            panes = panes(&file.panes)?,
            wasm = self.wasm,
            reader = self.reader,
        ))
    }
}

/// For each slug the title, the announcement and the names of what stands out. The HTML of the panes
/// stands in the page already.
fn panes(panes: &[(Pane, String)]) -> Result<String, Error> {
    let members = panes.iter().map(|(pane, lights)| {
        let said = (&pane.title, &pane.announcement, lights);
        (pane.slug.clone(), serde_json::json!(said))
    });
    let members: serde_json::Map<_, _> = members.collect();
    let json = serde_json::to_string(&members);
    // No text may end the element that it stands in.
    json.map(|json| json.replace('<', "\\u003c"))
        .map_err(|error| Error::Data { message: error.to_string() })
}

/// The reader's WebAssembly, and the JavaScript around it.
fn reader(frame: &Frame) -> Result<(String, Vec<u8>), Error> {
    let names = frame.names()?;
    let find = |end: &str| {
        let mut own = names.iter().filter(|name| !is_renamed(name));
        own.find(|name| name.ends_with(end)).map(String::as_str)
    };
    let missing = || Error::Template { place: "the reader's WebAssembly" };
    let wasm = find("_bg.wasm").ok_or_else(missing)?;
    let glue = wasm.replace("_bg.wasm", ".js");
    let glue = frame.file(&glue)?.ok_or_else(missing)?;
    let wasm = frame.file(wasm)?.ok_or_else(missing)?;
    Ok((String::from_utf8_lossy(&glue).into_owned(), wasm.into_owned()))
}

/// A module without its exports, whose default one is called `start`.
pub(super) fn callable(glue: &str) -> Result<String, Error> {
    let exports = glue.rfind("export{").or_else(|| glue.rfind("export {"));
    let (code, exports) = exports.and_then(|at| glue.split_at_checked(at)).unwrap_or((glue, ""));
    let names = exports.trim_start_matches("export").trim().trim_end_matches(';');
    let mut names = names.trim_matches(['{', '}']).split(',').map(str::trim);
    let start = names.find_map(|name| name.strip_suffix(" as default"));
    let start = start.ok_or(Error::Template { place: "the start of the reader's WebAssembly" })?;
    Ok(format!("{code}\nconst start={start};"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_start_of_a_module_has_a_name() {
        for glue in
            ["let C=1;export{C as default,D as initSync};", "let C=1;export { D, C as default };\n"]
        {
            assert_eq!(callable(glue).unwrap(), "let C=1;\nconst start=C;");
        }
        assert!(callable("let C=1;").is_err());
    }
}
