//! Where a page is, and how it addresses others.

use super::config::{Config, SiteUrl};

/// The place of one page on the site. Whole addresses where the site's own is known, else
/// relative ones.
pub struct Here<'a> {
    site: Option<&'a SiteUrl>,
    /// The page's folder below the root, with a slash at its end; empty for the root.
    path: &'a str,
}

impl<'a> Here<'a> {
    /// The page in that folder, such as `food-for-arms/russia/`.
    pub fn new(config: &'a Config, path: &'a str) -> Self {
        Self { site: config.url.as_ref(), path }
    }

    /// The page's own address.
    pub fn own(&self) -> String {
        self.to(self.path)
    }

    /// The address of a path below the root: whole where it can be. The same path always gives
    /// the same text, so that it can also serve as a name.
    pub fn to(&self, path: &str) -> String {
        self.site.map_or_else(|| self.relative(path), |site| site.page(path))
    }

    /// The relative address of a path below the root.
    pub fn relative(&self, path: &str) -> String {
        path.strip_prefix(self.path).map_or_else(
            || format!("{}{path}", "../".repeat(self.path.matches('/').count())),
            |below| format!("./{below}"),
        )
    }

    /// Whether other programs can be given whole addresses.
    pub fn is_known(&self) -> bool {
        self.site.is_some()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn addresses_are_whole_where_the_site_has_one() {
        let mut config = Config { url: None, name: "whosays".into(), studio: false };
        let here = Here::new(&config, "story/russia/");
        assert_eq!(here.own(), "./");
        assert_eq!(here.to("story/russia/#actor"), "./#actor");
        assert_eq!(here.to("story/"), "../../story/");
        config.url = Some(SiteUrl::parse("https://example.org/x").unwrap());
        let here = Here::new(&config, "story/russia/");
        assert_eq!(here.own(), "https://example.org/x/story/russia/");
        assert_eq!(here.to("story/"), "https://example.org/x/story/");
        assert_eq!(here.relative("story/feed.xml"), "../../story/feed.xml");
    }
}
