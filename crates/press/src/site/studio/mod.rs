//! The studio: its page below `studio/`, its program and its workers, and what they load. And the same in one
//! file, for a disk.

mod one_file;

pub use one_file::NAME as STUDIO_FILE;

use whosays_story::Borders;
use whosays_words::Direction;

use super::{
    hash,
    head::escape,
    headers::OF_STUDIO,
    one_file::callable,
    pages::inline_script,
    style::{self, House},
    world,
};
use crate::{Error, Frame, Sink, frame::STUDIO};

/// Loads a program, and tells how far it is.
const LOAD: &str = include_str!("../../../assets/studio-load.js");
/// Starts the page.
const START: &str = include_str!("../../../assets/studio.js");
/// Starts a worker.
const WORKER: &str = include_str!("../../../assets/studio-worker.js");

/// What the page says before its program has come.
const TOLD: &str = "<div id=\"told\"><p>The studio is coming. It codes an article into a story in this browser: nothing \
    is installed, and nothing is sent.</p>\
    <progress max=\"1\" aria-label=\"How much of the studio has come\"></progress>\
    <noscript><p>The studio needs JavaScript. Stories can be written in any editor, too: see the documentation of \
    whosays.</p></noscript></div>";

/// What the studio is made of.
struct Parts {
    page: Program,
    /// Renders beside the page.
    preview: Program,
    /// Presses, and is large: it comes when somebody first asks for it.
    export: Program,
    /// The style of the studio itself.
    own: String,
    /// What its program and its workers load, each by its name in the page, with its ending.
    files: Vec<(&'static str, &'static str, Vec<u8>)>,
}

/// A WebAssembly, and the JavaScript around it.
struct Program {
    glue: String,
    wasm: Vec<u8>,
}

impl Parts {
    fn new(frame: &Frame, house: &House) -> Result<Self, Error> {
        let files = STUDIO.map(|name| frame.file(name));
        let [page, page_wasm, preview, preview_wasm, export, export_wasm] = files;
        let program = |glue: Option<std::borrow::Cow<'_, [u8]>>, wasm: Option<_>| {
            let (glue, wasm): (_, std::borrow::Cow<'_, [u8]>) =
                (glue.ok_or(Error::NoStudio)?, wasm.ok_or(Error::NoStudio)?);
            let glue = String::from_utf8_lossy(&glue).into_owned();
            Ok::<_, Error>(Program { glue, wasm: wasm.into_owned() })
        };
        let css = |text: &str| style::minify(text).map(String::into_bytes);
        let land = |borders: Borders| world::text(borders).map(String::into_bytes);
        Ok(Self {
            page: program(page?, page_wasm?)?,
            preview: program(preview?, preview_wasm?)?,
            export: program(export?, export_wasm?)?,
            own: style::minify(&house.studio)?,
            files: vec![
                ("style", "css", css(&house.first)?),
                ("late", "css", css(&house.late)?),
                ("rtl", "css", css(house.of_direction(Direction::Rtl))?),
                ("world", "json", land(Borders::UnitedNations)?),
                ("world-de-facto", "json", land(Borders::DeFacto)?),
                ("frame", "zip", frame.pack()?),
            ],
        })
    }
}

/// Scripts of the house as one.
fn scripts(scripts: &[&str]) -> String {
    inline_script(&scripts.join("\n"))
}

/// Hands on the studio. Its files never burden the pages of readers.
///
/// # Errors
///
/// Where the frame has no studio, or a file cannot be kept.
pub fn write_studio(frame: &Frame, house: &House, icon: &str, out: &dyn Sink) -> Result<(), Error> {
    let parts = Parts::new(frame, house)?;
    let alone = one_file::studio_file(&parts)?;
    let named = |name: &str, ending: &str, content: Vec<u8>| -> Result<String, Error> {
        let name = format!("{name}-{}.{ending}", hash(&content));
        out.put(&format!("studio/{name}"), content)?;
        Ok(name)
    };
    let start = |name: &str, script: &str, wasm: Vec<u8>| {
        let bytes = wasm.len().to_string();
        let wasm = named(name, "wasm", wasm)?;
        let script = script.replace("%WASM%", &wasm).replace("%BYTES%", &bytes);
        named(&format!("{name}-start"), "js", script.into())
    };
    let worker = |name: &str, program: Program| {
        // In one script: browsers refuse modules as workers where there is no host.
        let script = format!("{}\n{}", callable(&program.glue)?, scripts(&[WORKER, LOAD]));
        start(name, &script, program.wasm)
    };
    let glue = named("studio", "js", parts.page.glue.into_bytes())?;
    let script = scripts(&[START, LOAD]).replace("%GLUE%", &glue);
    let start = start("studio", &script, parts.page.wasm)?;
    let mut data = vec![
        ("worker", worker("preview", parts.preview)?),
        ("export", worker("export", parts.export)?),
    ];
    let own = named("studio", "css", parts.own.into())?;
    for (name, ending, content) in parts.files {
        let file = if name == "style" { "reader" } else { name };
        data.push((name, named(file, ending, content)?));
    }
    // Under a name that says what it is, for whoever keeps it.
    out.put(&format!("studio/{STUDIO_FILE}"), alone.into())?;
    data.push(("alone", STUDIO_FILE.to_owned()));
    let data: Vec<String> =
        data.iter().map(|(name, file)| format!(" data-{name}=\"{}\"", escape(file))).collect();
    let data = data.concat();
    let page = format!(
        "<!doctype html><html lang=\"en-GB\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{OF_STUDIO}\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>whosays studio</title><meta name=\"robots\" content=\"noindex\">\
         <link rel=\"icon\" href=\"../{icon}\"><link rel=\"stylesheet\" href=\"{own}\">\
         <script type=\"module\" src=\"{start}\"></script></head>\
         <body class=\"studio\"{data}>{TOLD}</body></html>"
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
    const SCRIPTS: crate::Carried = &[("src/boot.js", b"a"), ("src/look.js", b"b")];

    fn made(bundle: crate::Carried) -> Result<BTreeMap<String, Vec<u8>>, Error> {
        let house = style::house(&Frame::of_this_house()).unwrap();
        let files = Files::default();
        write_studio(&Frame::carried(bundle, SCRIPTS).unwrap(), &house, "icon.svg", &files)?;
        Ok(files.into_map())
    }

    const BUNDLE: crate::Carried = &[
        TEMPLATE,
        ("export.js", b"let C=1;export{C as default};"),
        ("export_bg.wasm", b"c"),
        ("preview.js", b"let C=1;export{C as default};"),
        ("preview_bg.wasm", b"a"),
        ("studio.js", b"let C=1;export{C as default};"),
        ("studio_bg.wasm", b"b"),
    ];

    #[test]
    fn it_names_all_that_it_loads_and_each_is_there() {
        let files = made(BUNDLE).unwrap();
        let page = String::from_utf8(files.get("studio/index.html").unwrap().clone()).unwrap();
        let loaded = [
            "worker",
            "export",
            "style",
            "late",
            "rtl",
            "world",
            "world-de-facto",
            "frame",
            "alone",
        ];
        for name in loaded {
            let file = page.split(&format!(" data-{name}=\"")).nth(1).unwrap();
            let file = file.split('"').next().unwrap();
            assert!(files.contains_key(&format!("studio/{file}")), "{name}: {file}");
        }
        // What starts them names the files beside it.
        for name in ["studio-start", "preview-start", "export-start"] {
            let start = files.iter().find(|(path, _)| path.contains(name)).unwrap().1;
            let start = String::from_utf8(start.clone()).unwrap();
            assert!(!start.contains('%'), "{start}");
            let named = |name: &str| {
                let file = start.split('\'').find(|file| file.ends_with(name));
                file.is_some_and(|file| files.contains_key(&file.replacen("./", "studio/", 1)))
            };
            assert!(named(".wasm"), "{start}");
            // Workers are in one script.
            assert_eq!(named(".js"), name == "studio-start", "{start}");
        }
        assert!(page.contains("http-equiv=\"Content-Security-Policy\""));
        assert!(!page.contains("unsafe-inline") && !page.contains("<style"));
    }

    #[test]
    fn a_frame_without_one_is_told() {
        assert!(matches!(made(&[TEMPLATE]), Err(Error::NoStudio)));
    }

    #[test]
    fn in_one_file_it_loads_nothing_but_what_it_makes() {
        let files = made(BUNDLE).unwrap();
        let page =
            String::from_utf8(files.get("studio/whosays-studio.html").unwrap().clone()).unwrap();
        for name in ["worker", "export", "style", "late", "rtl", "world", "world-de-facto", "frame"]
        {
            assert_eq!(page.matches(&format!(" data-file=\"{name}\"")).count(), 1, "{name}");
        }
        assert!(!page.contains(" src=") && !page.contains("import "), "it loads something");
        assert!(!page.contains("'self'") && !page.contains("unsafe-inline"));
    }
}
