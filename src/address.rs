//! Addresses: the path says what is shown, the query says how.

/// The address of the story itself, from that of one of its pages and the actor shown there
/// (empty for the overview). Ends in a slash.
#[must_use]
pub fn story_root(path: &str, actor: &str) -> String {
    let mut root = directory(path);
    if !actor.is_empty() {
        let end = String::from(actor) + "/";
        if let Some(shorter) = root.strip_suffix(&end) {
            root = shorter.to_owned();
        }
    }
    root
}

/// The actor that a path below `root` shows, empty for the overview; `None` where the path leads
/// out of the story or to a page of another kind.
#[must_use]
pub fn actor_in(path: &str, root: &str) -> Option<String> {
    let path = directory(path);
    let rest = path.strip_prefix(root)?.trim_end_matches('/');
    if rest.contains('/') { None } else { Some(rest.to_owned()) }
}

/// The path of an actor's page, or of the overview for an empty id.
#[must_use]
pub fn actor_path(root: &str, actor: &str) -> String {
    let mut path = root.to_owned();
    if !actor.is_empty() {
        path.push_str(actor);
        path.push('/');
    }
    path
}

/// The value of one parameter in a query such as `?view=table&theme=dark`; names and values that
/// the reader knows are plain words, so nothing is decoded.
#[must_use]
pub fn parameter<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query
        .trim_start_matches('?')
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
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
    fn paths_and_actors_lead_to_each_other() {
        for (path, actor) in [
            ("/food-for-arms/", ""),
            ("/a/b/food-for-arms/russia/", "russia"),
            ("/food-for-arms/russia/index.html", "russia"),
            ("/food-for-arms/russia", "russia"),
        ] {
            let root = story_root(path, actor);
            assert!(root.ends_with("/food-for-arms/"), "{root}");
            assert_eq!(actor_in(path, &root).as_deref(), Some(actor));
            assert_eq!(actor_in(&actor_path(&root, actor), &root).as_deref(), Some(actor));
        }
    }

    #[test]
    fn what_is_not_an_actor_page_is_none() {
        assert_eq!(actor_in("/s/statement/x/", "/s/"), None);
        assert_eq!(actor_in("/other/", "/s/"), None);
    }

    #[test]
    fn parameters_are_found_and_nonsense_is_not() {
        assert_eq!(parameter("?a=b&view=table", "view"), Some("table"));
        assert_eq!(parameter("?view", "view"), None);
        assert_eq!(parameter("", "view"), None);
        assert_eq!(parameter("?=&&=view=", "view"), None);
    }
}
