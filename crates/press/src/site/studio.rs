//! The studio: its page below `studio/`, its program and its worker, and what both load.

use whosays_story::Borders;
use whosays_words::Direction;

use super::{
    hash,
    head::escape,
    headers::OF_STUDIO,
    pages::inline_script,
    style::{self, House},
    world,
};
use crate::{Error, Frame, Sink, frame::STUDIO};

/// Starts it.
const START: &str = include_str!("../../assets/studio.js");
/// Starts its worker.
const WORKER: &str = include_str!("../../assets/studio-worker.js");

/// Hands on the studio. Its files never burden the pages of readers.
///
/// # Errors
///
/// Where the frame has no studio, or a file cannot be kept.
pub fn write_studio(frame: &Frame, house: &House, icon: &str, out: &dyn Sink) -> Result<(), Error> {
    let [glue, wasm, worker_glue, worker_wasm] = STUDIO.map(|name| frame.file(name));
    let (Some(glue), Some(wasm), Some(worker_glue), Some(worker_wasm)) =
        (glue?, wasm?, worker_glue?, worker_wasm?)
    else {
        return Err(Error::NoStudio);
    };
    let bytes = wasm.len();
    let named = |name: &str, ending: &str, content: Vec<u8>| -> Result<String, Error> {
        let name = format!("{name}-{}.{ending}", hash(&content));
        out.put(&format!("studio/{name}"), content)?;
        Ok(name)
    };
    let script = |name: &str, script: &str, glue: Vec<u8>, wasm: Vec<u8>| {
        let glue = named(name, "js", glue)?;
        let wasm = named(name, "wasm", wasm)?;
        let script = inline_script(script).replace("%GLUE%", &glue).replace("%WASM%", &wasm);
        named(&format!("{name}-start"), "js", script.into())
    };
    let start = script("studio", START, glue.into_owned(), wasm.into_owned())?;
    let worker = script("preview", WORKER, worker_glue.into_owned(), worker_wasm.into_owned())?;
    let css = |name: &str, text: &str| named(name, "css", style::minify(text)?.into());
    let own = css("studio", &house.studio)?;
    let (first, late) = (css("reader", &house.first)?, css("late", &house.late)?);
    let rtl = css("rtl", house.of_direction(Direction::Rtl))?;
    let land = |name: &str, borders: Borders| named(name, "json", world::text(borders)?.into());
    let data = [
        ("worker", worker),
        ("style", first),
        ("late", late),
        ("rtl", rtl),
        ("world", land("world", Borders::UnitedNations)?),
        ("world-de-facto", land("world-de-facto", Borders::DeFacto)?),
    ];
    let data = data.map(|(name, file)| format!(" data-{name}=\"{}\"", escape(&file))).concat();
    let page = format!(
        "<!doctype html><html lang=\"en-GB\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{OF_STUDIO}\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>whosays studio</title><meta name=\"robots\" content=\"noindex\">\
         <link rel=\"icon\" href=\"../{icon}\"><link rel=\"stylesheet\" href=\"{own}\">\
         <script type=\"module\" src=\"{start}\"></script></head>\
         <body class=\"studio\"{data}><div id=\"told\" data-bytes=\"{bytes}\"><p>The studio is coming. It codes an \
         article into a story in this browser: nothing is installed, and nothing is sent.</p>\
         <progress max=\"1\" aria-label=\"How much of the studio has come\"></progress>\
         <noscript><p>The studio needs JavaScript. Stories can be written in any editor, too: see the \
         documentation of whosays.</p></noscript></div></body></html>"
    );
    out.put("studio/index.html", page.into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeMap;

    use super::*;
    use crate::Files;

    const TEMPLATE: (&str, &[u8]) = ("index.html", b"%HEAD%");

    fn made(bundle: crate::Carried) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let house = style::house(&Frame::of_this_house()).unwrap();
        let files = Files::default();
        write_studio(&Frame::carried(bundle, &[]).unwrap(), &house, "icon.svg", &files)?;
        Ok(files.into_map())
    }

    #[test]
    fn it_names_all_that_it_loads_and_each_is_there() {
        let files = made(&[
            TEMPLATE,
            ("preview.js", b"export default () => {}"),
            ("preview_bg.wasm", b"a"),
            ("studio.js", b"export default () => {}"),
            ("studio_bg.wasm", b"b"),
        ])
        .unwrap();
        let page = String::from_utf8(files.get("studio/index.html").unwrap().clone()).unwrap();
        for name in ["worker", "style", "late", "rtl", "world", "world-de-facto"] {
            let file = page.split(&format!(" data-{name}=\"")).nth(1).unwrap();
            let file = file.split('"').next().unwrap();
            assert!(files.contains_key(&format!("studio/{file}")), "{name}: {file}");
        }
        // What starts them names the files beside it.
        for name in ["studio-start", "preview-start"] {
            let start = files.iter().find(|(path, _)| path.contains(name)).unwrap().1;
            let start = String::from_utf8(start.clone()).unwrap();
            assert!(!start.contains('%'), "{start}");
            let glue = start.split("from './").nth(1).unwrap().split('\'').next().unwrap();
            assert!(files.contains_key(&format!("studio/{glue}")), "{glue}");
        }
        assert!(page.contains("http-equiv=\"Content-Security-Policy\""));
        assert!(!page.contains("unsafe-inline") && !page.contains("<style"));
    }

    #[test]
    fn a_frame_without_one_is_told() {
        assert!(matches!(made(&[TEMPLATE]), Err(Error::NoStudio)));
    }
}
