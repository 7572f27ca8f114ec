//! Paths of addresses: they say what is shown.

/// The address of the story itself, from that of one of its pages and the slug of what is selected
/// there (empty for the overview). Ends in a slash.
#[must_use]
pub fn story_root(path: &str, slug: &str) -> String {
    let mut root = directory(path);
    if !slug.is_empty() {
        let end = String::from(slug) + "/";
        if let Some(shorter) = root.strip_suffix(&end) {
            root = shorter.to_owned();
        }
    }
    root
}

/// The slug of what a path below `root` shows, empty for the overview; `None` where the path leads
/// out of the story. It may be the slug of nothing.
#[must_use]
pub fn slug_in(path: &str, root: &str) -> Option<String> {
    Some(directory(path).strip_prefix(root)?.trim_end_matches('/').to_owned())
}

/// The path of what has this slug.
#[must_use]
pub fn path_of(root: &str, slug: &str) -> String {
    let mut path = root.to_owned();
    if !slug.is_empty() {
        path.push_str(slug);
        path.push('/');
    }
    path
}

/// A path that ends in a slash: without `index.html`, which some hosts show.
fn directory(path: &str) -> String {
    let mut path = path.strip_suffix("index.html").unwrap_or(path).to_owned();
    if !path.ends_with('/') {
        path.push('/');
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_keys_lead_to_each_other() {
        for (path, slug) in [
            ("/food-for-arms/", ""),
            ("/a/b/food-for-arms/russia/", "russia"),
            ("/food-for-arms/russia/index.html", "russia"),
            ("/food-for-arms/russia", "russia"),
            ("/food-for-arms/statement/denial/", "statement/denial"),
        ] {
            let root = story_root(path, slug);
            assert!(root.ends_with("/food-for-arms/"), "{root}");
            assert_eq!(slug_in(path, &root).as_deref(), Some(slug));
            assert_eq!(slug_in(&path_of(&root, slug), &root).as_deref(), Some(slug));
        }
    }

    #[test]
    fn what_is_not_of_the_story_is_none() {
        assert_eq!(slug_in("/other/", "/s/"), None);
    }
}
