//! Where a story and its embeds are.

/// Where the embeds of a story are, from the address of the story itself: beside it, below `embed/`.
#[must_use]
pub fn embed_root(root: &str) -> String {
    let (site, story) = parts(root);
    [site, EMBED, story].concat()
}

/// The address of the story itself, from that or from the address of its embeds.
#[must_use]
pub fn full_root(root: &str) -> String {
    let (site, story) = parts(root);
    [site.strip_suffix(EMBED).filter(|site| site.ends_with('/')).unwrap_or(site), story].concat()
}

/// The folder in which embeds are. No story can be called so.
const EMBED: &str = "embed/";

/// The address of the site, and the folder of the story in it.
fn parts(root: &str) -> (&str, &str) {
    let story = root.trim_end_matches('/').rfind('/').map_or(0, |slash| slash + 1);
    root.split_at(story)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embeds_and_their_stories_lead_to_each_other() {
        for (full, embed) in [
            ("https://a.example/s/", "https://a.example/embed/s/"),
            ("/a/b/food-for-arms/", "/a/b/embed/food-for-arms/"),
        ] {
            assert_eq!(embed_root(full), embed);
            assert_eq!(full_root(embed), full);
            assert_eq!(full_root(full), full);
        }
        assert_eq!(full_root("/reembed/s/"), "/reembed/s/");
    }
}
