//! The numbered pages of a large story's lists.

use whosays_view::{Page, render_list};

use super::{
    Site,
    head::{Head, head},
    here::Here,
    pages::Files,
    path::list_path,
    template::{Fill, Template},
};
use crate::{Error, Sink};

/// Writes the numbered pages of a page's selection. Says how many there are.
pub fn write_lists(
    page: &Page,
    site: &Site,
    template: &Template,
    files: &Files,
    out: &dyn Sink,
) -> Result<usize, Error> {
    let mut pages = 0;
    // From the folder of the site, two below the selection's own.
    let root = format!("../../../{}", page.selected.root().trim_start_matches("./"));
    let files = files.seen_from(&root);
    let script = files.scripts();
    for (list, number) in page.numbered() {
        let rendered = render_list(page, list, number);
        let path = list_path(page, list, number);
        let here = Here::new(&site.config, &path);
        let head = head(&Head {
            title: &rendered.title,
            description: Some(&rendered.description),
            canonical: Some(&here.own()),
            style: &files.plain,
            scripts: &[&script],
            icon: &files.icon,
            refresh: None,
            home: site.config.home().as_deref(),
            rest: "",
        });
        let start = format!("<script>{script}</script>");
        let late = format!("<link rel=\"stylesheet\" href=\"{}\">", files.late);
        let reload = files.reload.as_ref().map(|file| format!("<script src=\"{file}\"></script>"));
        let body = [start, rendered.body, late, reload.unwrap_or_default()].concat();
        let language = &page.story.language;
        let fill = Fill { language, head: &head, body: &body, root: &root };
        out.put(&format!("{path}index.html"), template.fill(&fill).into())?;
        pages += 1;
    }
    Ok(pages)
}
