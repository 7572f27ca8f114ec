//! Publishing from the studio: what the browser makes is what `whosays build` makes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use walkdir::WalkDir;
use zip::ZipArchive;

use super::studio::{OPEN, WIDE, button, fill, open, put_bytes, write_here};
use crate::axe;
use crate::page::Page;
use crate::press::press_in_the_frame;
use crate::scenario::Scenario;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::new("studio_publishes_what_is_built", publishes).with(WIDE),
    Scenario::new("studio_in_one_file", alone).with(WIDE),
];

/// Pressing a whole site in a browser takes a while, most of it for its pictures.
const LONG: Duration = Duration::from_secs(150);

/// The first story of this repository.
fn story() -> Result<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../stories/food-for-arms/story.toml");
    fs::read_to_string(path).context("the first story")
}

/// Keeps what the page saves, for [`saved`].
fn catch(page: &Page) -> Result<()> {
    let catch = "(() => {
            const make = URL.createObjectURL;
            URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); };
            return true;
        })()";
    page.must("files are caught", catch)
}

/// The file that was saved, once it is told that it is.
fn saved(page: &Page) -> Result<Vec<u8>> {
    let started = Instant::now();
    let told = "document.querySelector('dialog.publish .told').textContent";
    loop {
        let told = page.string(told)?;
        if told.contains("is saved") {
            break;
        }
        ensure!(told.is_empty(), "{told}");
        if started.elapsed() > LONG {
            bail!("waited {LONG:?} for a file");
        }
        thread::sleep(Duration::from_millis(100));
    }
    let read = "const done = arguments[0], reader = new FileReader();
        reader.onload = () => done(reader.result.split(',')[1]);
        reader.readAsDataURL(window.saved);";
    let answer = page.session.post("execute/async", &json!({ "script": read, "args": [] }))?;
    Ok(STANDARD.decode(answer.as_str().context("the file")?)?)
}

/// The files of a zip, by their paths.
fn unzipped(bytes: Vec<u8>) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes))?;
    let mut files = BTreeMap::new();
    for number in 0..zip.len() {
        let mut file = zip.by_index(number)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        files.insert(file.name()?.into_owned(), content);
    }
    Ok(files)
}

/// The files of a folder, by their paths.
fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder)?.to_string_lossy().into_owned();
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

fn publishes(page: &Page) -> Result<()> {
    open(page)?;
    let story = story()?;
    put_bytes(page, OPEN, "story.toml", story.as_bytes())?;
    page.until(
        "no mistakes",
        "document.querySelector('.problems summary')?.textContent.startsWith('No mistakes')",
    )?;
    catch(page)?;
    button(page, "Publish")?;
    page.until("the dialog", "document.querySelector('dialog.publish').open")?;
    let violations = axe::violations(page)?;
    ensure!(violations.is_empty(), "{violations:#?}");
    // An address that can be none is told.
    fill(page, "#publish-url", "ftp://example.org/")?;
    button(page, "Save one file")?;
    let told = "document.querySelector('dialog.publish .told').textContent";
    let waiting = Instant::now();
    while page.string(told)?.is_empty() {
        ensure!(waiting.elapsed() < LONG, "nothing is told");
        thread::sleep(Duration::from_millis(100));
    }
    let told = page.string(told)?;
    ensure!(told.contains("ftp://example.org/"), "{told}");
    fill(page, "#publish-url", "https://example.org/x/")?;
    button(page, "Save one file")?;
    let file = saved(page)?;
    button(page, "Save the site")?;
    let site = unzipped(saved(page)?)?;
    let name = format!("studio-published-{:?}", page.engine).to_lowercase();
    let args = ["--url", "https://example.org/x/"];
    let stories = [("food-for-arms", story.as_str())];
    let built = files(&press_in_the_frame(&name, &stories, &args)?)?;
    let paths = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<BTreeSet<_>>();
    let only: Vec<String> = paths(&site).symmetric_difference(&paths(&built)).cloned().collect();
    ensure!(only.is_empty(), "only one of both has {only:?}");
    let others: Vec<_> =
        site.iter().filter(|(path, bytes)| built.get(*path) != Some(bytes)).collect();
    let others: Vec<&String> = others.into_iter().map(|(path, _)| path).collect();
    ensure!(others.is_empty(), "they differ: {others:?}");
    ensure!(site.keys().filter(|path| path.ends_with("card.png")).count() > 20);
    let alone = press_in_the_frame(&name, &stories, &[&args[..], &["--single-file"]].concat())?;
    ensure!(fs::read(alone.join("food-for-arms.html"))? == file, "the one file differs");
    Ok(())
}

/// The studio from a disk, without a host: it renders, and it presses.
fn alone(page: &Page) -> Result<()> {
    let file = crate::site::dist()?.join("studio/whosays-studio.html").canonicalize()?;
    page.go(&format!("file://{}", file.display()))?;
    page.until("the studio", "!!document.querySelector('.bar')")?;
    write_here(page)?;
    let inside = "document.querySelector('.stage iframe').contentDocument";
    page.until("the explainer", &format!("!!{inside}.querySelector('#reader')"))?;
    catch(page)?;
    button(page, "Publish")?;
    button(page, "Save the picture")?;
    let png = saved(page)?;
    ensure!(png.starts_with(b"\x89PNG"), "no picture");
    button(page, "Save one file")?;
    let html = String::from_utf8(saved(page)?)?;
    ensure!(html.contains("Shells at sea"), "no story");
    // What it keeps is there again.
    page.go("about:blank")?;
    page.go(&format!("file://{}", file.display()))?;
    page.until("the story", "document.querySelector('#field-title')?.value === 'Shells at sea'")
}
