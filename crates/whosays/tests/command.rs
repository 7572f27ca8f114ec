//! What the `whosays` command does with folders and files, run as its users run it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
/// As Trunk leaves it: minified, with the preloads of the WebAssembly.
const TEMPLATE: &str = "<!doctype html><html lang=%LANG%><meta charset=utf-8><title>%HEAD%</title>\
    <link href=./reader-1.js rel=modulepreload><body>%BODY%</body></html>";

fn whosays(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_whosays"))
        .args(arguments)
        .env_remove("TRUNK_STAGING_DIR")
        .env_remove("WHOSAYS_URL")
        .env("NO_COLOR", "1")
        .output()
        .unwrap()
}

/// Builds the project's own stories and gives every file of the result.
/// What a bundler leaves in a folder, as far as a site needs it to be made.
fn bundle(folder: &Path) {
    fs::write(folder.join("index.html"), TEMPLATE).unwrap();
    for name in ["studio", "preview", "export"] {
        let glue = "let C=1;export{C as default};";
        fs::write(folder.join(format!("{name}.js")), glue).unwrap();
        fs::write(folder.join(format!("{name}_bg.wasm")), "w").unwrap();
    }
}

fn build(root: &str) -> (Output, BTreeMap<PathBuf, Vec<u8>>) {
    let out = tempfile::tempdir().unwrap();
    bundle(out.path());
    let output = whosays(&["build", root, "--out", out.path().to_str().unwrap()]);
    let mut files = BTreeMap::new();
    gather(out.path(), out.path(), &mut files);
    (output, files)
}

fn gather(root: &Path, folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(root, &path, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}

/// A project whose only story is the given text, in the folder of that name.
fn project(folder: &str, story: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let stories = root.path().join("stories").join(folder);
    fs::create_dir_all(&stories).unwrap();
    fs::write(stories.join("story.toml"), story).unwrap();
    root
}

/// The same, with the style sheets and the start script that pages need.
fn whole_project(folder: &str, story: &str) -> tempfile::TempDir {
    let root = project(folder, story);
    fs::create_dir(root.path().join("src")).unwrap();
    fs::create_dir(root.path().join("style")).unwrap();
    fs::copy(Path::new(ROOT).join("src/boot.js"), root.path().join("src/boot.js")).unwrap();
    fs::copy(Path::new(ROOT).join("src/look.js"), root.path().join("src/look.js")).unwrap();
    for entry in fs::read_dir(Path::new(ROOT).join("style")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, root.path().join("style").join(path.file_name().unwrap())).unwrap();
    }
    root
}

fn first_story() -> String {
    fs::read_to_string(Path::new(ROOT).join("stories/food-for-arms/story.toml")).unwrap()
}

#[test]
fn an_older_file_is_upgraded_with_its_comments_and_a_faulty_one_stays() {
    let text = fs::read_to_string(format!("{ROOT}/stories/food-for-arms/story.toml")).unwrap();
    let root = project("food-for-arms", &text);
    let path = root.path().join("stories/food-for-arms/story.toml");
    let upgrade = || {
        let output = whosays(&["upgrade", path.to_str().unwrap()]);
        (output.status.success(), String::from_utf8(output.stdout).unwrap())
    };
    let (is_well, said) = upgrade();
    assert!(is_well && said.contains("is of version 2 now"), "{said}");
    let new = fs::read_to_string(&path).unwrap();
    assert_eq!(new, text.replacen("schema = 1", "schema = 2", 1));
    let (is_well, said) = upgrade();
    assert!(is_well && said.contains("newest version already"), "{said}");
    let faulty = text.replacen("kind =", "knd =", 1);
    fs::write(&path, &faulty).unwrap();
    assert!(!upgrade().0);
    assert_eq!(fs::read_to_string(&path).unwrap(), faulty);
}

#[test]
fn every_page_is_a_file_under_a_strict_policy_and_twice_the_same() {
    let root = whole_project("food-for-arms", &first_story());
    let (output, files) = build(root.path().to_str().unwrap());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let pages: Vec<&PathBuf> = files.keys().filter(|path| path.ends_with("index.html")).collect();
    // The way in; the overview, fourteen actors and twenty-one statements, each with its embed; and
    // of all but the overview an excerpt.
    assert_eq!(pages.len(), 1 + 36 + 36 + 35, "{pages:?}");
    for path in pages {
        let html = String::from_utf8(files.get(path).unwrap().clone()).unwrap();
        assert!(html.contains("http-equiv=\"Content-Security-Policy\""), "{path:?}");
        assert!(html.contains("default-src 'none'"), "{path:?}");
        assert!(!html.contains("unsafe-inline") && !html.contains(" style="), "{path:?}");
        // What stands in the page runs only under its hash.
        for (start, end) in [("<style>", "</style>"), ("<script>", "</script>")] {
            for inline in html.split(start).skip(1) {
                let (text, _) = inline.split_once(end).unwrap();
                let hash = STANDARD.encode(Sha256::digest(text));
                assert!(html.contains(&format!("'sha256-{hash}'")), "{path:?}");
            }
        }
        assert!(!html.contains("%BODY%") && !html.contains("%HEAD%"), "{path:?}");
        let depth = path.components().count() - 1;
        if depth > 0 && !path.ends_with("excerpt/index.html") {
            assert!(html.contains(&format!("href={}reader-1.js", "../".repeat(depth))), "{path:?}");
        }
    }
    for data in ["map.svg", "statements.csv", "story.json", "../story.schema.json"] {
        let path = match data.strip_prefix("../") {
            Some(name) => PathBuf::from(name),
            None => Path::new("food-for-arms").join(data),
        };
        assert!(files.contains_key(&path), "{path:?}");
    }
    assert_eq!(
        build(root.path().to_str().unwrap()).1,
        files,
        "the same input gives the same bytes"
    );
}

#[test]
fn without_cards_no_page_speaks_of_one() {
    let out = tempfile::tempdir().unwrap();
    bundle(out.path());
    let folder = out.path().to_str().unwrap();
    assert!(whosays(&["build", "--no-cards", ROOT, "--out", folder]).status.success());
    let mut files = BTreeMap::new();
    gather(out.path(), out.path(), &mut files);
    assert!(files.keys().all(|path| path.extension().is_none_or(|end| end != "png")));
    let page = files.get(Path::new("food-for-arms/index.html")).unwrap();
    assert!(!String::from_utf8_lossy(page).contains("og:image"));
}

#[test]
fn headers_say_the_policy_and_keep_every_file_whose_name_changes() {
    let root = whole_project("food-for-arms", &first_story());
    let out = tempfile::tempdir().unwrap();
    let trunk = ["reader-0123456789abcdef.js", "reader-0123456789abcdef_bg.wasm"];
    for name in trunk {
        fs::write(out.path().join(name), "").unwrap();
    }
    fs::write(out.path().join("index.html"), TEMPLATE).unwrap();
    whosays(&["build", root.path().to_str().unwrap(), "--out", out.path().to_str().unwrap()]);
    let headers = fs::read_to_string(out.path().join("_headers")).unwrap();
    let html = fs::read_to_string(out.path().join("food-for-arms/index.html")).unwrap();
    let policy =
        headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
    // Hashes differ from page to page, so the page's own policy names scripts and styles. All
    // else that hosts say is no laxer than that.
    let (_, own) = html.split_once("default-src 'none'").unwrap();
    for directive in policy.unwrap().split("; ") {
        // Only the studio has a worker: every other page says itself that it has none.
        let is_studio = directive == "worker-src 'self'" && own.contains("worker-src 'none'");
        assert!(
            directive.ends_with(" 'none'") || own.contains(directive) || is_studio,
            "{directive}"
        );
        assert!(!directive.starts_with("script-src") && !directive.starts_with("style-src"));
    }

    let mut files = BTreeMap::new();
    gather(out.path(), out.path(), &mut files);
    let names = files.keys().map(|path| path.to_str().unwrap());
    let is_hashed = |name: &str| {
        let stem = name.rsplit('/').next().unwrap().split(['.', '_']).next().unwrap();
        stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == 16)
    };
    let hashed: Vec<&str> = names.filter(|name| is_hashed(name)).collect();
    // The two of Trunk, the late style sheet, the panes, the icon, and what framed pages and embeds load.
    assert_eq!(hashed.len(), 7, "{hashed:?}");
    for name in hashed {
        let rule = format!("\n/{name}\n  Cache-Control: public, max-age=31536000, immutable\n");
        assert!(headers.contains(&rule), "no {rule} in\n{headers}");
    }
}

#[test]
fn the_root_leads_to_the_only_story() {
    let root = whole_project("food-for-arms", &first_story());
    let (_, files) = build(root.path().to_str().unwrap());
    let html = String::from_utf8(files.get(Path::new("index.html")).unwrap().clone()).unwrap();
    assert!(html.contains("content=\"0; url=food-for-arms/\""), "{html}");
    assert!(html.contains("<a href=\"food-for-arms/\">"), "{html}");
}

#[test]
fn a_mistake_is_told_with_its_line_and_what_to_write() {
    let text = first_story().replacen("kind = \"denial\"", "kind = \"denail\"", 1);
    let line = text.lines().position(|line| line.contains("denail")).unwrap() + 1;
    let root = project("food-for-arms", &text);
    let output =
        whosays(&["check", root.path().join("stories/food-for-arms/story.toml").to_str().unwrap()]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    for expected in ["story.toml", &line.to_string(), "denail", "denial"] {
        assert!(told.contains(expected), "no {expected:?} in\n{told}");
    }
}

/// A position that no report can print a column of: rulers are at most 65,535 wide.
#[test]
fn a_mistake_far_along_a_line_is_told() {
    for text in [
        first_story().replacen("dek = \"", &format!("dek = \"{}\n", "x".repeat(70_000)), 1),
        format!("a = {}", "[".repeat(1_000_000)),
        format!("schema = 1\na = {{ {} b }}", "é = 1, ".repeat(40_000)),
    ] {
        let root = project("food-for-arms", &text);
        let path = root.path().join("stories/food-for-arms/story.toml");
        let output = whosays(&["check", path.to_str().unwrap()]);
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{told:.500}");
        assert!(told.contains("this is no TOML") && told.len() < 300_000, "{}", told.len());
    }
}

#[test]
fn a_story_in_a_folder_of_another_name_is_refused() {
    let root = project("bread-for-arms", &first_story());
    let (output, _) = build(root.path().to_str().unwrap());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    // The report may break its lines anywhere between words.
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("“food-for-arms”"), "{told}");
    assert!(told.contains("name the folder as the `id` in the file"), "{told}");
}

#[test]
fn a_project_without_stories_says_where_to_put_one() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("stories")).unwrap();
    let (output, _) = build(root.path().to_str().unwrap());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("there is no story in"), "{told}");
    assert!(told.contains("whosays new NAME"), "{told}");
}

/// What is published of a story under names that stay: its folders, its data and its pictures, and
/// its embeds.
fn lasting(files: &BTreeMap<PathBuf, Vec<u8>>, story: &str) -> BTreeSet<String> {
    let embeds = format!("embed/{story}");
    let below = |folder: &str, name: &str| -> Vec<String> {
        let paths = files.keys().filter_map(|path| path.strip_prefix(folder).ok()?.to_str());
        let lasting = paths.filter(|path| !path.starts_with("panes-"));
        let ended = lasting.map(|path| path.strip_suffix("index.html").unwrap_or(path));
        ended.map(|path| format!("{name}{path}")).collect()
    };
    let own = below(story, "./");
    own.into_iter().chain(below(&embeds, &format!("../{embeds}/"))).collect()
}

/// Links are for years. `paths.txt` beside the story lists everything that was ever published of
/// it; `UPDATE_PATHS=1` adds what is new, and nothing takes a line out.
#[test]
fn every_path_that_was_ever_published_still_resolves() {
    let (_, files) = build(ROOT);
    let published = lasting(&files, "food-for-arms");
    let list = Path::new(ROOT).join("stories/food-for-arms/paths.txt");
    let text = fs::read_to_string(&list).unwrap();
    let mut ever: BTreeSet<String> = text.lines().map(str::to_owned).collect();
    let gone: Vec<&String> = ever.difference(&published).collect();
    assert!(gone.is_empty(), "no longer there: {gone:?}; give what was renamed `former_ids`");
    if std::env::var_os("UPDATE_PATHS").is_some() {
        ever.extend(published.iter().cloned());
        let lines: Vec<&str> = ever.iter().map(String::as_str).collect();
        fs::write(&list, lines.join("\n") + "\n").unwrap();
    }
    let new: Vec<&String> = published.difference(&ever).collect();
    assert!(new.is_empty(), "not in paths.txt: {new:?}; add it with UPDATE_PATHS=1");
}

#[test]
fn what_was_renamed_is_found_under_its_former_names() {
    let text = first_story()
        .replacen(
            "id = \"food-for-arms\"",
            "id = \"food-for-arms\"\nformer_ids = [\"bread-for-arms\"]",
            1,
        )
        .replacen("id = \"russia\"", "id = \"russia\"\nformer_ids = [\"russian-federation\"]", 1)
        .replacen(
            "id = \"artillery-shells\"",
            "id = \"artillery-shells\"\nformer_ids = [\"shells\"]",
            1,
        );
    let (output, files) = build(whole_project("food-for-arms", &text).path().to_str().unwrap());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for (from, to) in [
        ("bread-for-arms", "../food-for-arms/"),
        ("bread-for-arms/iran", "../../food-for-arms/iran/"),
        ("bread-for-arms/statement/shells", "../../../food-for-arms/statement/artillery-shells/"),
        ("food-for-arms/russian-federation", "../../food-for-arms/russia/"),
        ("food-for-arms/statement/shells", "../../../food-for-arms/statement/artillery-shells/"),
        ("embed/bread-for-arms", "../../embed/food-for-arms/"),
        ("embed/food-for-arms/russian-federation", "../../../embed/food-for-arms/russia/"),
        (
            "embed/bread-for-arms/russian-federation/excerpt",
            "../../../../embed/food-for-arms/russia/excerpt/",
        ),
        (
            "embed/food-for-arms/statement/shells/excerpt",
            "../../../../../embed/food-for-arms/statement/artillery-shells/excerpt/",
        ),
    ] {
        let page =
            files.get(&Path::new(from).join("index.html")).unwrap_or_else(|| panic!("{from}"));
        let html = String::from_utf8_lossy(page);
        for part in [
            format!("<meta http-equiv=\"refresh\" content=\"0; url={to}\">"),
            format!("<link rel=\"canonical\" href=\"{to}\">"),
            format!("<a href=\"{to}\">"),
        ] {
            assert!(html.contains(&part), "{from}: no {part} in {html}");
        }
    }
}
