//! The file that holds a whole story.

use std::{fs, path::Path, process::Command};

use crate::site::{FIRST, URL};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const TEMPLATE: &str =
    "<!doctype html><html lang=%LANG%><title>%HEAD%</title><body>%BODY%</body></html>";

/// The file of the first story, or of an odd one.
fn file(odd: bool, url: Option<&str>) -> String {
    let folder = tempfile::tempdir().unwrap();
    let [root, frame, out] = ["root", "frame", "out"].map(|name| folder.path().join(name));
    fs::create_dir(&frame).unwrap();
    fs::write(frame.join("index.html"), TEMPLATE).unwrap();
    fs::write(frame.join("reader-1.js"), "let C=1;export{C as default};").unwrap();
    fs::write(frame.join("reader-1_bg.wasm"), [0, 97, 115, 109]).unwrap();
    let root = if odd {
        let story = root.join("stories/odd");
        fs::create_dir_all(&story).unwrap();
        fs::write(story.join("story.toml"), include_str!("../data/odd.toml")).unwrap();
        fs::create_dir(root.join("style")).unwrap();
        root
    } else {
        Path::new(ROOT).to_owned()
    };
    let mut command = Command::new(env!("CARGO_BIN_EXE_whosays"));
    command.args(["build", "--single-file"]).arg(root);
    command.arg("--frame").arg(&frame).arg("--out").arg(&out);
    command.args(url.iter().flat_map(|url| ["--url", url])).env_remove("WHOSAYS_URL");
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let name = if odd { "odd.html" } else { "food-for-arms.html" };
    fs::read_to_string(out.join(name)).unwrap()
}

/// The values of an attribute.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn every_link_leads_into_the_file_or_out_to_the_web() {
    for url in [None, Some(URL)] {
        let html = file(false, url);
        assert!(values(&html, "src").is_empty());
        for href in values(&html, "href") {
            let ok = href.starts_with("https://") || href.starts_with("data:");
            let here = href
                .strip_prefix('#')
                .is_some_and(|id| id == "/" || html.contains(&format!(" id=\"{id}\"")));
            assert!(ok || here, "{href}");
        }
        assert_eq!(html.contains(URL), url.is_some());
        assert_eq!(html.contains("story.json"), url.is_some(), "data are beside pages only");
    }
}

#[test]
fn every_selection_has_its_pane() {
    let html = file(false, None);
    let pages = FIRST.pages().filter(|path| path.starts_with("food-for-arms/"));
    let mut count = 0;
    for slug in pages.filter_map(|path| path.strip_prefix("food-for-arms/")) {
        assert!(html.contains(&format!(" id=\"/{slug}\"")), "{slug}");
        count += 1;
    }
    assert!(count > 30, "{count}");
}

#[test]
fn it_may_load_nothing() {
    let html = file(false, None);
    let policy = values(&html, "content")[0];
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    assert!(!policy.contains("'self'") && !policy.contains("unsafe-inline"), "{policy}");
    assert!(policy.contains("connect-src data:;"), "{policy}");
}

#[test]
fn hostile_text_stays_text_in_a_file() {
    let html = file(true, None);
    assert!(!html.contains("<script>alert"));
    // Start, panes, WebAssembly, reader.
    assert_eq!(html.matches("</script>").count(), 4);
}
