//! What must hold under any host.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use walkdir::WalkDir;

use super::Host;
use super::answer::Answer;
use super::rules::Rules;
use crate::page::STORY;
use crate::shelf::extension;

/// What a client may take, and the ending of the file that it then gets.
const TAKEN: [(&str, &str, &str); 4] = [
    ("identity", "", ""),
    ("br", "br", "br"),
    ("gzip", "gz", "gzip"),
    // As browsers ask.
    ("gzip, deflate, br, zstd", "br", "br"),
];

/// Each file arrives with the headers of `_headers`, its type, and the same bytes in each form.
pub fn every_file(host: &Host) -> Result<()> {
    let rules = Rules::read(&host.root)?;
    let paths = paths(&host.root)?;
    for kind in ["html", "css", "js", "wasm", "json", "csv", "svg", "zip"] {
        ensure!(paths.iter().any(|path| extension(path) == kind), "there is no .{kind}");
    }
    // Whatever is not compressed would be found to be sent rightly as it is.
    let twin = host.root.join(STORY).join("index.html.br");
    ensure!(twin.is_file(), "the site is not compressed: run `whosays compress` on it");
    for path in &paths {
        let file = fs::read(host.root.join(path))?;
        let address = path.strip_suffix("index.html").unwrap_or(path);
        for (accept, ending, encoding) in TAKEN {
            let answer = ask(host, address, &[("Accept-Encoding", accept)])?;
            let context = || format!("/{address} as {accept}");
            ensure!(answer.status == 200, "{}: {}", context(), answer.status);
            let packed = host.root.join(format!("{path}.{ending}")).is_file();
            let expected = if packed { encoding } else { "" };
            is(&answer, "Content-Encoding", expected).with_context(context)?;
            is(&answer, "Content-Type", content_type(path)?).with_context(context)?;
            follows(&answer, &rules, address).with_context(context)?;
            if host.root.join(format!("{path}.br")).is_file() {
                is(&answer, "Vary", "Accept-Encoding").with_context(context)?;
            }
            ensure!(answer.whole()? == file, "{}: other bytes than the file's", context());
        }
    }
    Ok(())
}

/// Wrong addresses get the page for them, and never the cache rule of a hashed file.
pub fn unknown_paths(host: &Host) -> Result<()> {
    let rules = Rules::read(&host.root)?;
    let page = fs::read(host.root.join("404.html"))?;
    for path in ["nowhere/", "food-for-arms/nowhere", "no.csv", "gone-0123456789abcdef.css"] {
        for (accept, _, _) in TAKEN {
            let answer = ask(host, path, &[("Accept-Encoding", accept)])?;
            let context = || format!("/{path} as {accept}");
            ensure!(answer.status == 404, "{}: {}", context(), answer.status);
            ensure!(answer.whole()? == page, "{}: not the 404 page", context());
            is(&answer, "Content-Type", content_type("404.html")?).with_context(context)?;
            follows(&answer, &rules, "nowhere").with_context(context)?;
        }
    }
    Ok(())
}

/// A folder's address without its last slash leads to the one with it, in the same place.
pub fn folder_without_slash(host: &Host) -> Result<()> {
    let wanted = format!("{}{STORY}", host.base);
    let answer = ask(host, STORY.trim_end_matches('/'), &[])?;
    ensure!(matches!(answer.status, 301 | 308), "{} is no lasting redirect", answer.status);
    let place = answer.header("Location")?;
    // From the top of the host, or in full.
    ensure!(
        place == wanted
            || (place.starts_with('/') && wanted.ends_with(&format!(":{}{place}", port(host)))),
        "the redirect leads to {place}"
    );
    follows(&answer, &Rules::read(&host.root)?, STORY)
}

/// A page that its reader has is confirmed, not sent.
pub fn unchanged(host: &Host) -> Result<()> {
    let rules = Rules::read(&host.root)?;
    for (accept, _, _) in TAKEN {
        let accept = ("Accept-Encoding", accept);
        let first = ask(host, STORY, &[accept])?;
        for (given, asked) in [("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since")] {
            let mark = first.header(given)?;
            ensure!(!mark.is_empty(), "no {given}");
            let again = ask(host, STORY, &[accept, (asked, mark)])?;
            ensure!(again.status == 304, "{asked}: {}", again.status);
            follows(&again, &rules, STORY)?;
        }
        let other = ask(host, STORY, &[accept, ("If-None-Match", "\"another\"")])?;
        ensure!(other.status == 200, "another page is in the cache, but {}", other.status);
    }
    Ok(())
}

/// A folder without a page of its own tells nobody what is in it.
pub fn not_listed(host: &Host) -> Result<()> {
    ensure!(ask(host, "folder/secret.txt", &[])?.status == 200, "the file is not there");
    let answer = ask(host, "folder/", &[])?;
    ensure!(matches!(answer.status, 403 | 404), "a folder answers {}", answer.status);
    let text = String::from_utf8(answer.whole()?)?;
    ensure!(!text.contains("secret"), "a folder is listed: {text}");
    Ok(())
}

/// Every file that is published under its own address.
fn paths(root: &Path) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(root).sort_by_file_name() {
        let entry = entry?;
        let path = entry.path().strip_prefix(root)?.to_string_lossy().replace('\\', "/");
        if entry.file_type().is_file() && !matches!(extension(&path), "" | "br" | "gz") {
            paths.push(path);
        }
    }
    Ok(paths)
}

fn ask(host: &Host, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    Answer::to(&format!("{}{path}", host.base), headers)
}

fn follows(answer: &Answer, rules: &Rules, path: &str) -> Result<()> {
    rules.of(&format!("/{path}")).iter().try_for_each(|(name, value)| is(answer, name, value))
}

fn is(answer: &Answer, name: &str, expected: &str) -> Result<()> {
    let value = answer.header(name)?;
    ensure!(value == expected, "{name} is `{value}`, not `{expected}`");
    Ok(())
}

fn port(host: &Host) -> &str {
    let rest = host.base.rsplit(':').next().unwrap_or_default();
    rest.split('/').next().unwrap_or_default()
}

fn content_type(path: &str) -> Result<&'static str> {
    Ok(match extension(path) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "zip" => "application/zip",
        other => bail!("there is no type for .{other}: add it here and to the snippets"),
    })
}
