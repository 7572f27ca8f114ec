//! Every page is valid HTML, and html-validate says so.
//!
//! `valid.json` asks for the rules of the standard, of whole documents and of accessibility. Three are
//! set: scripts need no `integrity`, since they come from the same place as the page; a list may have
//! a name, as ARIA allows; and what scrolls may be a `div` with a role.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use walkdir::WalkDir;

use crate::made_up::made_up;
use crate::scenarios::{single_file, tests_nothing};
use crate::shelf::extension;
use crate::site::dist;
use crate::variant::variant;

/// A name, and what must hold.
type Check = (&'static str, fn() -> Result<()>);

/// What it is tried on.
const TRIALS: [Check; 5] = [
    ("planted_faults_are_found", planted),
    ("pages_of_the_site", || all_valid(&dist()?, |_| true)),
    ("pages_that_lead_on", || all_valid(&variant()?.root, leads_on)),
    ("the_file_that_holds_a_story", || {
        all_valid(single_file::file()?.parent().context("its folder")?, |_| true)
    }),
    ("pages_of_made_up_stories", || all_valid(made_up()?, one_in_ten)),
];

/// A test each.
pub fn trials() -> Vec<Trial> {
    if tests_nothing() {
        return Vec::new();
    }
    TRIALS
        .into_iter()
        .map(|(name, run)| {
            Trial::test(format!("valid_html::{name}"), move || {
                run().map_err(|fault| Failed::from(format!("{fault:#}")))
            })
        })
        .collect()
}

/// Those under former names, and the pages that they lead to.
fn leads_on(path: &str) -> bool {
    ["bread-for-arms", "russian-federation", "russia", "shells"].iter().any(|id| path.contains(id))
}

/// All but nine of ten statements, which are many and alike: two thousand pages take minutes.
fn one_in_ten(path: &str) -> bool {
    let number = |rest: &str| rest.split('/').next().is_some_and(|id| id.ends_with('0'));
    path.split_once("/statement/statement-").is_none_or(|(_, rest)| number(rest))
}

fn all_valid(root: &Path, wanted: fn(&str) -> bool) -> Result<()> {
    let mut pages = Vec::new();
    for entry in WalkDir::new(root).sort_by_file_name() {
        let path = entry?.into_path();
        let below = path.strip_prefix(root)?.to_string_lossy().into_owned();
        if extension(&below) == "html" && wanted(&below) {
            pages.push(path);
        }
    }
    ensure!(!pages.is_empty(), "no page in {}", root.display());
    let found = findings(&pages)?;
    let lines = found.iter().map(|finding| finding.line(root)).collect::<Vec<_>>();
    ensure!(lines.is_empty(), "{} findings:\n  {}", lines.len(), lines.join("\n  "));
    Ok(())
}

/// What is held against a page.
struct Finding {
    file: String,
    rule: String,
    message: String,
    at: String,
}

impl Finding {
    fn line(&self, root: &Path) -> String {
        let Self { file, rule, message, at } = self;
        let file = Path::new(file).strip_prefix(root).unwrap_or(Path::new(file)).display();
        format!("{file}: {rule}: {message} ({at})")
    }
}

/// How many pages are told at once: a command line has room for so many paths.
const AT_ONCE: usize = 200;

fn findings(pages: &[PathBuf]) -> Result<Vec<Finding>> {
    let program = env::var_os("WHOSAYS_VALIDATOR")
        .context("WHOSAYS_VALIDATOR does not name html-validate.mjs")?;
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/valid.json");
    let mut found = Vec::new();
    for some in pages.chunks(AT_ONCE) {
        let output = Command::new("node")
            .arg(&program)
            .arg("--config")
            .arg(&config)
            .args(["--formatter", "json"])
            .args(some)
            .output()
            .context("node")?;
        let files: Value = serde_json::from_slice(&output.stdout)
            .with_context(|| String::from_utf8_lossy(&output.stderr).into_owned())?;
        // It says nothing of valid pages; that it read them its status says.
        let files = files.as_array().context("no list of files")?;
        ensure!(output.status.success() == files.is_empty(), "status {}", output.status);
        let text = |value: &Value, name| value.get(name).map(ToString::to_string);
        for file in files {
            let name = file.get("filePath").and_then(Value::as_str).unwrap_or_default();
            for message in file.get("messages").and_then(Value::as_array).into_iter().flatten() {
                let part = |name| message.get(name).and_then(Value::as_str).unwrap_or_default();
                let at = [text(message, "line"), text(message, "column")];
                found.push(Finding {
                    file: name.to_owned(),
                    rule: part("ruleId").to_owned(),
                    message: part("message").to_owned(),
                    at: at.map(Option::unwrap_or_default).join(":"),
                });
            }
        }
    }
    Ok(found)
}

/// One fault a page, and the rule that names it.
const PLANTED: [(&str, &str); 9] = [
    ("parser-error", "<p>a<!>b</p>"),
    ("attribute-misuse", "<a download>c</a>"),
    ("no-dup-id", "<p id=\"d\">e</p><p id=\"d\">f</p>"),
    ("no-missing-references", "<p aria-describedby=\"g\">h</p>"),
    ("element-permitted-content", "<ul><p>i</p></ul>"),
    ("close-order", "<p>j<div>k</div></p>"),
    ("no-dup-attr", "<p class=\"l\" class=\"m\">n</p>"),
    ("heading-level", "<h4>o</h4>"),
    ("input-missing-label", "<input type=\"text\">"),
];

/// A validator that finds nothing because it looks at nothing would pass every page.
fn planted() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let page = |body: &str| {
        format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Page</title></head>\
             <body><main><h1>Page</h1>{body}</main></body></html>"
        )
    };
    let sound = folder.path().join("sound.html");
    fs::write(&sound, page("<p>Nothing is wrong here.</p>"))?;
    ensure!(findings(&[sound])?.is_empty(), "a sound page is faulted");
    for (rule, fault) in PLANTED {
        let file = folder.path().join(format!("{rule}.html"));
        fs::write(&file, page(fault))?;
        let rules: BTreeSet<_> =
            findings(&[file])?.into_iter().map(|finding| finding.rule).collect();
        ensure!(rules.contains(rule), "{fault}: {rules:?}, and not {rule}");
    }
    Ok(())
}
