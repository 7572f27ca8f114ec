//! What is made without a disk is what the press makes on one.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read as _},
    path::Path,
};

use whosays_export::{About, card, one_file, site, zipped};
use whosays_press::{Config, Error, Files, Frame, Site};
use zip::ZipArchive;

const STORY: &str = include_str!("../../story/tests/valid/full.toml");
const TEMPLATE: &str = "<!doctype html><html lang=\"%LANG%\"><head><meta http-equiv=\"Content-Security-Policy\" \
    content=\"\"><title>%HEAD%</title></head><body>%BODY%</body></html>";

/// A project with the story, and what all pages share.
fn project() -> (tempfile::TempDir, Frame) {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("stories/full/story.toml", STORY);
    write("site.toml", "url = \"https://example.org/x/\"\nname = \"The Desk\"\n");
    write("frame/index.html", TEMPLATE);
    write("frame/reader-0123456789abcdef.js", "let C=1;export{C as default};");
    write("frame/reader-0123456789abcdef_bg.wasm", "w");
    let house = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let frame = Frame::read(&root.path().join("frame"), &house).unwrap();
    (root, frame)
}

fn about() -> About {
    About { url: "https://example.org/x".into(), name: " The Desk".into(), cards: false }
}

#[test]
fn it_is_the_site_that_a_build_makes() {
    let (root, frame) = project();
    let config = Config::read(root.path(), None).unwrap();
    let mut built = Site::read(root.path(), config).unwrap();
    built.cards = false;
    let on_disk = Files::default();
    let pressed = built.press(&frame, &on_disk).unwrap();
    let told = std::sync::atomic::AtomicUsize::new(0);
    // In a browser the frame comes as one file.
    let frame = Frame::unpack(&frame.pack().unwrap()).unwrap();
    let tell = |count| _ = told.fetch_max(count, std::sync::atomic::Ordering::Relaxed);
    let (files, own) = site(STORY, &about(), &frame, &tell).unwrap();
    let on_disk = on_disk.into_map();
    assert_eq!(files.keys().collect::<Vec<_>>(), on_disk.keys().collect::<Vec<_>>());
    assert!(files == on_disk, "a file differs");
    assert_eq!(own, pressed);
    assert!(told.into_inner() >= files.len());

    // Zipped they are the same, and the same zip each time.
    let zip = zipped(&files).unwrap();
    assert_eq!(zip, zipped(&files).unwrap());
    let mut archive = ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut again = BTreeMap::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        again.insert(file.name().unwrap().into_owned(), bytes);
    }
    assert!(again == files);
}

#[test]
fn one_file_holds_the_story_and_a_card_is_a_picture() {
    let (_root, frame) = project();
    let (name, html) = one_file(STORY, &about(), &frame).unwrap();
    assert_eq!(name, "full.html");
    let html = String::from_utf8(html).unwrap();
    assert!(html.contains("<link rel=\"canonical\" href=\"https://example.org/x/full/\">"));
    let png = card(STORY, "").unwrap();
    assert!(png.starts_with(b"\x89PNG"));
    assert!(matches!(card(STORY, "nobody"), Err(Error::NoPage { .. })));
}

#[test]
fn mistakes_are_told_and_nothing_is_made() {
    let (_root, frame) = project();
    let none = |_| ();
    assert!(matches!(site("title = 1", &about(), &frame, &none), Err(Error::Story(_))));
    let nowhere = About { url: "ftp://example.org".into(), ..about() };
    assert!(matches!(site(STORY, &nowhere, &frame, &none), Err(Error::SiteUrl { .. })));
}
