//! How a site gets into its folder: all at once, or not at all.
#![allow(clippy::unwrap_used)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    thread,
    time::{Duration, SystemTime},
};

use whosays_press::{Config, Error, Files, Frame, Sink, Site, Stage};

const TEMPLATE: &str = "<!doctype html><html lang=%LANG%><meta charset=utf-8><title>%HEAD%</title>\
    <link href=./reader-0123456789abcdef.js rel=modulepreload><body>%BODY%</body></html>";
const STORY: &str = include_str!("../../story/tests/valid/full.toml");

/// A project with one story, a frame apart from the site, and the folder for the site.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        for folder in ["project/stories/full", "project/src", "project/style", "frame"] {
            fs::create_dir_all(place.path(folder)).unwrap();
        }
        place.story(STORY);
        fs::write(place.path("project/src/boot.js"), "").unwrap();
        fs::write(place.path("project/src/look.js"), "").unwrap();
        fs::write(place.path("frame/index.html"), TEMPLATE).unwrap();
        fs::write(place.path("frame/reader-0123456789abcdef.js"), "reader").unwrap();
        // These two get other names.
        fs::write(place.path("frame/share.js"), "share").unwrap();
        fs::write(place.path("frame/share_bg.wasm"), "share").unwrap();
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn story(&self, text: &str) {
        fs::write(self.path("project/stories/full/story.toml"), text).unwrap();
    }

    fn command(&self, frame: bool) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_whosays"));
        command.args(["build", "--no-cards"]).arg(self.path("project"));
        command.arg("--out").arg(self.path("site"));
        if frame {
            command.arg("--frame").arg(self.path("frame"));
        }
        command.env_remove("TRUNK_STAGING_DIR").env_remove("WHOSAYS_URL").env("NO_COLOR", "1");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn build(&self) -> Output {
        self.command(true).output().unwrap()
    }

    /// What is beside the site.
    fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.filter(|name| name.starts_with('.')).collect();
        names.sort();
        names
    }
}

fn succeed(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn told(output: &Output) -> String {
    let told = String::from_utf8_lossy(&output.stderr);
    told.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every file below a folder with its content and the time at which it was written.
fn files(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            let time = entry.metadata().unwrap().modified().unwrap();
            (path, (fs::read(entry.path()).unwrap(), time))
        })
        .collect()
}

fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    files(folder).into_iter().map(|(path, (bytes, _))| (path, bytes)).collect()
}

#[test]
fn a_second_build_writes_only_what_has_changed_and_takes_away_what_is_gone() {
    let place = Place::new();
    succeed(&place.build());
    let compress = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_whosays"));
        succeed(&command.arg("compress").arg(place.path("site")).output().unwrap());
    };
    compress();
    let first = files(&place.path("site"));
    assert!(
        first.contains_key("reader-0123456789abcdef.js")
            && first.contains_key("full/index.html.br")
    );

    thread::sleep(Duration::from_millis(20));
    succeed(&place.build());
    assert_eq!(files(&place.path("site")), first, "nothing was written, and twins have stayed");

    // Another word in one statement leaves the script and the icon alone.
    place.story(&STORY.replacen("summary = \"", "summary = \"Newly, ", 1));
    fs::remove_file(place.path("frame/reader-0123456789abcdef.js")).unwrap();
    fs::write(place.path("frame/reader-fedcba9876543210.js"), "new").unwrap();
    succeed(&place.build());
    let second = files(&place.path("site"));
    assert!(!second.contains_key("reader-0123456789abcdef.js"), "what is not made is gone");
    assert!(second.contains_key("reader-fedcba9876543210.js"));
    let (old, new) =
        (first.get("full/story.json").unwrap(), second.get("full/story.json").unwrap());
    assert!(new.0 != old.0 && new.1 > old.1);
    assert!(!second.contains_key("full/story.json.br"), "a twin of what was is none");
    for same in ["404.html", "404.html.br", "full/map.svg", "story.schema.json", "robots.txt"] {
        assert_eq!(second.get(same), first.get(same), "{same}");
    }
    compress();
    assert!(files(&place.path("site")).contains_key("full/story.json.br"));
    assert_eq!(place.beside(), [""; 0], "nothing is left beside the site");
}

#[test]
fn in_memory_and_in_a_folder_it_is_the_same_site() {
    let place = Place::new();
    let config = Config::read(&place.path("project"), None).unwrap();
    let mut site = Site::read(&place.path("project"), config).unwrap();
    site.cards = false;
    let frame = Frame::read(&place.path("frame"), &place.path("project")).unwrap();
    let press = || {
        let memory = Files::default();
        let pressed = site.press(&frame, &memory).unwrap();
        (memory.into_map(), pressed)
    };
    let (memory, pressed) = press();
    assert_eq!(press(), (memory.clone(), pressed.clone()), "on all cores, and twice the same");
    let pages = memory
        .keys()
        .filter(|path| path.rsplit_once('.').is_some_and(|(_, end)| end == "html"))
        .count();
    assert_eq!(pressed.pages, pages);
    succeed(&place.build());
    assert_eq!(contents(&place.path("site")), memory);
}

#[test]
fn a_build_that_fails_leaves_the_last_site() {
    let place = Place::new();
    succeed(&place.build());
    let first = files(&place.path("site"));
    place.story(&STORY.replacen("kind = \"", "kind = \"un", 1));
    assert!(!place.build().status.success());
    place.story(STORY);
    fs::write(place.path("frame/index.html"), "%HEAD%").unwrap();
    assert!(!place.build().status.success());
    assert_eq!(files(&place.path("site")), first);
    assert_eq!(place.beside(), [""; 0]);
}

/// Stopped dead in the middle, as by `kill -9`: nothing of the command can tidy up.
#[test]
fn a_build_that_is_killed_leaves_the_last_site_and_the_next_one_tidies_up() {
    let place = Place::new();
    succeed(&place.build());
    let first = files(&place.path("site"));
    let sample = whosays_sample::Sample::new(12, 400, 1);
    let other = place.path("project/stories").join(&sample.id);
    fs::create_dir(&other).unwrap();
    fs::write(other.join("story.toml"), sample.toml()).unwrap();
    let mut build = place.command(true).spawn().unwrap();
    // As soon as it has begun to write.
    let staged = place.path(".site.build");
    while !staged.join("robots.txt").exists() && !staged.join("full/index.html").exists() {
        assert!(build.try_wait().unwrap().is_none(), "it was too quick to be killed");
        thread::sleep(Duration::from_millis(1));
    }
    build.kill().unwrap();
    build.wait().unwrap();
    assert!(staged.is_dir());
    assert_eq!(files(&place.path("site")), first);

    fs::remove_dir_all(other).unwrap();
    succeed(&place.build());
    assert_eq!(files(&place.path("site")), first);
    assert_eq!(place.beside(), [""; 0]);
}

#[test]
fn two_builds_at_once_take_turns() {
    let place = Place::new();
    let stage = Stage::new(&place.path("site"), |_| panic!("nobody else builds")).unwrap();
    let build = place.command(true).spawn().unwrap();
    thread::sleep(Duration::from_millis(300));
    assert!(!place.path("site").exists());
    stage.put("404.html", b"one".to_vec()).unwrap();
    stage.put("story.schema.json", b"one".to_vec()).unwrap();
    stage.publish().unwrap();
    let output = build.wait_with_output().unwrap();
    succeed(&output);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.starts_with("another build writes "), "{said}");
    let alone = contents(&place.path("site"));
    assert!(alone.contains_key("full/index.html"));

    let builds: Vec<_> = (0..4).map(|_| place.command(true).spawn().unwrap()).collect();
    for build in builds {
        succeed(&build.wait_with_output().unwrap());
    }
    assert_eq!(contents(&place.path("site")), alone);
    assert_eq!(place.beside(), [""; 0]);
}

#[test]
fn a_template_within_the_site_serves_once_and_then_is_asked_for() {
    let place = Place::new();
    succeed(&place.build());
    let apart = contents(&place.path("site"));
    fs::remove_dir_all(place.path("site")).unwrap();
    fs::rename(place.path("frame"), place.path("site")).unwrap();
    succeed(&place.command(false).output().unwrap());
    assert_eq!(contents(&place.path("site")), apart, "the files of the frame are still there");
    let again = place.command(false).output().unwrap();
    assert!(!again.status.success());
    let told = told(&again);
    assert!(told.contains("holds a finished site") && told.contains("--frame"), "{told}");
    assert_eq!(contents(&place.path("site")), apart);
}

#[test]
fn a_folder_with_other_things_in_it_is_not_replaced() {
    let place = Place::new();
    fs::create_dir(place.path("site")).unwrap();
    for name in ["thesis.doc", "index.html"] {
        fs::write(place.path("site").join(name), "years of work").unwrap();
        let output = place.build();
        assert!(!output.status.success());
        assert!(told(&output).contains("holds files that are no site"), "{}", told(&output));
        assert!(place.path("site/thesis.doc").is_file());
    }
    let refused = Stage::new(&place.path("project"), |_| ());
    assert!(matches!(refused, Err(Error::NotASite { .. })));
}

#[test]
fn what_the_map_leaves_out_is_told_once() {
    let place = Place::new();
    succeed(&place.build());
    assert!(!String::from_utf8_lossy(&place.build().stdout).contains("no room"));
    let sample = whosays_sample::Sample::new(60, 200, 1);
    let folder = place.path("project/stories").join(&sample.id);
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("story.toml"), sample.toml()).unwrap();
    let output = place.build();
    succeed(&output);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(said.matches("the map has no room for all").count(), 1, "{said}");
    assert!(said.contains(&format!("{}: the map", &sample.id)), "{said}");
    assert!(said.contains(" chips") && said.lines().count() < 25, "{said}");
}
