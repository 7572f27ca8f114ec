//! From what a page writes to the file of the site that it means.

/// Why a reference cannot be part of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It leads to another host.
    ThirdParty,
    /// It starts at the top of the host, and so breaks when the site stands under a sub-path.
    FromTheTop,
    /// It climbs out of the site.
    Outside,
}

impl Fault {
    /// The end of a sentence that begins with the reference.
    pub fn words(&self) -> &'static str {
        match self {
            Self::ThirdParty => "leads to another host",
            Self::FromTheTop => "starts with `/`, which breaks when the site is under a sub-path",
            Self::Outside => "leads out of the site",
        }
    }
}

/// The file that `reference` means, from the top of the site, when it stands in `from` (a file
/// too). Nothing for what asks for no file: data in the address, or a place in the same file.
pub fn resolve(from: &str, reference: &str) -> Result<Option<String>, Fault> {
    let end = reference.find(['?', '#']).unwrap_or(reference.len());
    let path = reference.get(..end).unwrap_or_default().trim();
    if path.is_empty() || path.starts_with("data:") || path.starts_with("blob:") {
        return Ok(None);
    }
    let first = path.split('/').next().unwrap_or_default();
    if path.starts_with("//") || first.contains(':') {
        return Err(Fault::ThirdParty);
    }
    if path.starts_with('/') {
        return Err(Fault::FromTheTop);
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." if parts.pop().is_none() => return Err(Fault::Outside),
            "." | ".." => {}
            part => parts.push(part),
        }
    }
    if parts.last().is_some_and(|last| last.is_empty()) {
        parts.pop();
        parts.push("index.html");
    }
    Ok(Some(parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_references_end_at_a_file_of_the_site() {
        for (from, reference, file) in [
            ("index.html", "boot.js", "boot.js"),
            ("story/index.html", "../boot.js?v=2#x", "boot.js"),
            ("story/usa/index.html", ".././../a/b.css", "a/b.css"),
            ("story/index.html", "usa/", "story/usa/index.html"),
            ("style/main.css", "font.woff2", "style/font.woff2"),
        ] {
            assert_eq!(resolve(from, reference), Ok(Some(file.to_owned())), "{reference}");
        }
    }

    #[test]
    fn some_ask_for_no_file() {
        for reference in ["data:image/svg+xml,%3Csvg/%3E", "#arrow", "", "?theme=dark"] {
            assert_eq!(resolve("index.html", reference), Ok(None), "{reference}");
        }
    }

    #[test]
    fn what_is_not_of_the_site_is_a_fault() {
        for (reference, fault) in [
            ("https://cdn.example/x.js", Fault::ThirdParty),
            ("//cdn.example/x.js", Fault::ThirdParty),
            ("/boot.js", Fault::FromTheTop),
            ("../../boot.js", Fault::Outside),
        ] {
            assert_eq!(resolve("story/index.html", reference), Err(fault), "{reference}");
        }
    }
}
