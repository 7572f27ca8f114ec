//! What `whosays compress` leaves in a folder.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeMap,
    fs,
    io::Read,
    path::Path,
    process::{Command, Output},
};

fn compress(folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_whosays")).arg("compress").arg(folder).output().unwrap()
}

/// Every file below a folder, by its path from there.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap();
            (path.to_str().unwrap().to_owned(), fs::read(entry.path()).unwrap())
        })
        .collect()
}

fn from_brotli(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    brotli::Decompressor::new(bytes, 4096).read_to_end(&mut whole).unwrap();
    whole
}

fn from_gzip(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    flate2::read::GzDecoder::new(bytes).read_to_end(&mut whole).unwrap();
    whole
}

/// A site with one file of each kind, and some that get no twins.
fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    fs::create_dir(site.path().join("story")).unwrap();
    let long = "who says what about whom, and who denies it. ".repeat(40);
    for kind in ["css", "csv", "html", "js", "json", "svg", "txt", "wasm", "xml", "png"] {
        fs::write(site.path().join("story").join(format!("file.{kind}")), &long).unwrap();
    }
    fs::write(site.path().join("_headers"), &long).unwrap();
    fs::write(site.path().join("short.txt"), "x").unwrap();
    // By these a site is known.
    for name in ["404.html", "story.schema.json"] {
        fs::write(site.path().join(name), "x").unwrap();
    }
    fs::write(site.path().join("archive.tar.gz"), "an author's own").unwrap();
    site
}

#[test]
fn each_kind_gets_twins_that_hold_the_same_and_nothing_else_does() {
    let site = site();
    let before = files(site.path());
    let output = compress(site.path());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.starts_with("12 files, "), "{said}");

    let after = files(site.path());
    let mut twins = 0;
    for (path, bytes) in &after {
        let (original, whole) = match path.rsplit_once('.').unwrap_or((path, "")) {
            ("archive.tar", _) => continue,
            (original, "br") => (original, from_brotli(bytes)),
            (original, "gz") => (original, from_gzip(bytes)),
            _ => {
                assert_eq!(before.get(path), Some(bytes), "{path} is not touched");
                continue;
            }
        };
        assert_eq!(before.get(original), Some(&whole), "{path}");
        assert!(bytes.len() < whole.len(), "{path} saves bytes");
        twins += 1;
    }
    assert_eq!(twins, 18, "{:?}", after.keys());
    assert!(!after.contains_key("story/file.png.br") && !after.contains_key("_headers.br"));
    assert!(!after.contains_key("short.txt.br") && !after.contains_key("short.txt.gz"));
}

#[test]
fn a_second_run_changes_nothing() {
    let site = site();
    compress(site.path());
    let first = files(site.path());
    compress(site.path());
    assert_eq!(files(site.path()), first);
}

#[test]
fn twins_do_not_outlive_their_files() {
    let site = site();
    compress(site.path());
    fs::remove_file(site.path().join("story/file.css")).unwrap();
    fs::write(site.path().join("story/file.js"), "x").unwrap();
    fs::write(site.path().join("story/file.svg"), "<svg/>".repeat(99)).unwrap();
    compress(site.path());
    let after = files(site.path());
    for gone in ["story/file.css.br", "story/file.css.gz", "story/file.js.br", "story/file.js.gz"] {
        assert!(!after.contains_key(gone), "{gone}");
    }
    let fresh = from_brotli(after.get("story/file.svg.br").unwrap());
    assert_eq!(fresh, "<svg/>".repeat(99).into_bytes());
    assert_eq!(after.get("archive.tar.gz").unwrap(), b"an author's own");
}

#[test]
fn in_a_folder_that_is_no_site_nothing_is_touched() {
    let desk = tempfile::tempdir().unwrap();
    fs::write(desk.path().join("leak.csv.gz"), "an author's only copy").unwrap();
    fs::write(desk.path().join("notes.txt"), "notes ".repeat(99)).unwrap();
    let before = files(desk.path());
    let output = compress(desk.path());
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("holds no site"), "{told}");
    assert_eq!(files(desk.path()), before);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let output = compress(Path::new("no/such/site"));
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("no/such/site cannot be read"), "{told}");
}

#[test]
fn a_twin_is_written_whole_and_only_where_there_is_none_that_is_right() {
    let site = site();
    compress(site.path());
    let first = files(site.path());
    let time = |name: &str| fs::metadata(site.path().join(name)).unwrap().modified().unwrap();
    let right = ["story/file.js.br", "story/file.xml.gz"];
    let times = right.map(time);
    // As an interrupted run of a careless program would leave them, or one with other contents.
    for (broken, content) in [
        ("story/file.css.br", &b""[..]),
        ("story/file.css.gz", b"\x1f\x8b\x08"),
        ("story/file.svg.br", b"no"),
    ] {
        fs::write(site.path().join(broken), content).unwrap();
    }
    let other = first.get("story/file.html.br").unwrap();
    fs::write(site.path().join("story/file.html.br"), other.get(..other.len() - 1).unwrap())
        .unwrap();
    // What a run of ours leaves that was killed.
    fs::write(site.path().join("story/file.txt.br.half"), "half").unwrap();
    fs::write(site.path().join("story/mine.half"), "an author's own").unwrap();
    let output = compress(site.path());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut second = files(site.path());
    assert_eq!(second.remove("story/mine.half").unwrap(), b"an author's own");
    assert_eq!(second, first);
    assert_eq!(right.map(time), times);
}
