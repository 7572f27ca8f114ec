//! The list of all stories: complete without script, and an index that finds what it lists.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
};

use serde_json::Value;
use whosays_sample::Sample;

const TEMPLATE: &str =
    "<!doctype html><html lang=%LANG%><title>%HEAD%</title><body>%BODY%</body></html>";

/// A site of so many made-up stories.
fn site(count: u64) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    for part in ["desk/src", "desk/style", "frame"] {
        fs::create_dir_all(place.path().join(part)).unwrap();
    }
    for script in ["boot.js", "look.js"] {
        fs::write(place.path().join("desk/src").join(script), "").unwrap();
    }
    fs::write(place.path().join("frame/index.html"), TEMPLATE).unwrap();
    for seed in 1..=count {
        let sample = Sample::new(2, 2, seed);
        let home = place.path().join("desk/stories").join(&sample.id);
        fs::create_dir_all(&home).unwrap();
        // Each in a year of its own, ten to a year.
        let year = 2030 + seed / 10;
        let text = sample.toml().replace("2024-06-30", &format!("{year}-06-30"));
        // What was added later would be older than that.
        let lines = text.lines().filter(|line| !line.starts_with("added"));
        let text = lines.collect::<Vec<_>>().join("\n");
        fs::write(home.join("story.toml"), text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_whosays"))
        .args(["build", "desk", "--no-cards", "--frame", "frame", "--out", "site"])
        .current_dir(place.path())
        .env_remove("WHOSAYS_URL")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    place
}

fn read(place: &Path, name: &str) -> String {
    fs::read_to_string(place.join("site").join(name)).unwrap()
}

fn json(place: &Path, name: &str) -> Value {
    serde_json::from_str(&read(place, name)).unwrap()
}

/// The addresses of links, in their order.
fn links(html: &str) -> Vec<&str> {
    html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn every_story_is_on_a_page_that_links_lead_to() {
    let place = site(120);
    let mut listed = BTreeSet::new();
    for name in ["index.html", "index-2.html", "index-3.html"] {
        let html = read(place.path(), name);
        let stories = links(&html).into_iter().filter(|href| href.starts_with("sample-"));
        let before = listed.len();
        listed.extend(stories.map(|href| href.trim_end_matches('/').to_owned()));
        assert!(listed.len() - before <= 50, "{name}");
        assert!(html.contains("aria-current=\"page\""), "{name}");
        for href in links(&html).into_iter().filter(|href| !href.contains(['#', ':'])) {
            let path = place.path().join("site").join(href.trim_start_matches("./"));
            let is_there = path.is_file() || path.join("index.html").is_file();
            assert!(is_there, "{name} leads to {href}");
        }
    }
    assert_eq!(listed.len(), 120);
    assert!(!place.path().join("site/index-4.html").exists());
    // The newest first, and each year can be gone to.
    let first = read(place.path(), "index.html");
    assert!(first.contains("<h2 id=\"y2042\">2042</h2>"), "{first}");
    assert!(first.contains("index-3.html#y2030"), "{first}");
}

#[test]
fn the_index_finds_each_story_by_title_actor_and_date() {
    let place = site(60);
    let html = read(place.path(), "index.html");
    let manifest = html.split("data-archive=\"").nth(1).unwrap().split('"').next().unwrap();
    let manifest = json(place.path(), manifest);
    let per_file = usize::try_from(manifest["size"].as_u64().unwrap()).unwrap();
    let mut found: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for file in manifest["words"].as_object().unwrap().values() {
        for (word, steps) in json(place.path(), file.as_str().unwrap()).as_object().unwrap() {
            let mut number = 0;
            let numbers = steps.as_array().unwrap().iter().map(|step| {
                number += usize::try_from(step.as_u64().unwrap()).unwrap();
                number
            });
            found.insert(word.clone(), numbers.collect());
        }
    }
    let shown: Vec<Value> = manifest["stories"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|file| json(place.path(), file.as_str().unwrap()).as_array().unwrap().clone())
        .collect();
    assert_eq!(shown.len(), 60);
    assert!(shown.chunks(per_file).count() >= 1);
    for (number, story) in shown.iter().enumerate() {
        let day = story["day"].as_str().unwrap();
        let year = day.split('-').next().unwrap();
        for word in [year, &day.replace('-', ""), "june", "sample"] {
            assert!(found.get(word).is_some_and(|all| all.contains(&number)), "{word}: {story}");
        }
        for name in story["names"].as_array().unwrap() {
            let word = name.as_str().unwrap().to_lowercase();
            let word = word.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned();
            assert!(found.get(&word).is_some_and(|all| all.contains(&number)), "{word}: {story}");
        }
    }
}
