//! The article around an embed, as far as it says where it is.
//!
//! pym.js and its kin put the host page's address into the frame's query, as `parentUrl`. It may
//! say anything, so only an address of the web is believed, and nothing is done with it but to
//! show it. A link to the article at a state carries the state in its fragment, and since that
//! fragment comes back in `parentUrl`, the reader finds it again there.

use crate::parameter;

/// The longest address that is believed, in bytes.
const LONGEST: usize = 2000;

/// The name of the state in the host's address.
const NAME: &str = "whosays";

/// The host's article at this state: `path` is that of the selection below the site, such as
/// `food-for-arms/russia/?view=table`. `None` where the host's address is none of the web.
#[must_use]
pub fn host_link(parent_url: &str, path: &str) -> Option<String> {
    let article = web(parent_url)?.split('#').next()?;
    let mut link = String::from(article);
    link.push('#');
    link.push_str(NAME);
    link.push('=');
    link.push_str(path);
    Some(link)
}

/// The place of the state that the host's address asks for, with its query, if it asks for any.
#[must_use]
pub fn host_place(parent_url: &str) -> Option<&str> {
    let (_, fragment) = web(parent_url)?.split_once('#')?;
    // The query of the state has its own `&`, so all that follows belongs to it.
    let starts = fragment.match_indices(NAME);
    starts.map(|(start, _)| start).find_map(|start| {
        let before = fragment.get(..start)?;
        let place = fragment.get(start + NAME.len()..)?.strip_prefix('=')?;
        (before.is_empty() || before.ends_with('&')).then_some(place)
    })
}

/// The slug of the selection that the query of the host's address asks for, if it asks for any.
#[must_use]
pub fn host_selection(parent_url: &str) -> Option<&str> {
    let page = web(parent_url)?.split('#').next()?;
    let slug = parameter(page.split_once('?')?.1, NAME)?.trim_end_matches('/');
    (!slug.is_empty()).then_some(slug)
}

fn web(url: &str) -> Option<&str> {
    let lower = url.get(..8)?.to_ascii_lowercase();
    let is_web = lower.starts_with("https://") || lower.starts_with("http://");
    let odd = |c: char| c.is_control() || c.is_whitespace() || "<>\"\\^`{|}".contains(c);
    (is_web && url.len() <= LONGEST && !url.contains(odd)).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_the_article_leads_back_to_the_state() {
        for host in ["https://news.example/a?b=c", "HTTP://news.example/a#top"] {
            let link = host_link(host, "s/statement/x/").unwrap_or_default();
            assert!(link.ends_with("#whosays=s/statement/x/"), "{link}");
            assert_eq!(host_place(&link), Some("s/statement/x/"));
        }
        assert_eq!(
            host_link("https://news.example/a#top", "s/").as_deref(),
            Some("https://news.example/a#whosays=s/")
        );
    }

    #[test]
    fn only_addresses_of_the_web_are_believed() {
        for host in [
            "",
            "x",
            "javascript:alert(1)",
            "data:text/html,x",
            "//news.example/",
            "https://news.example/\n",
            "https://news.example/<b>",
            "httpsé://x",
        ] {
            assert_eq!(host_link(host, "s/"), None, "{host:?}");
            assert_eq!(host_place(host), None, "{host:?}");
        }
        let long = String::from("https://") + &"a".repeat(LONGEST);
        assert_eq!(host_link(&long, "s/"), None);
    }

    #[test]
    fn an_address_may_ask_for_nothing() {
        assert_eq!(host_place("https://news.example/a"), None);
        assert_eq!(host_place("https://news.example/a#top"), None);
        assert_eq!(host_place("https://news.example/a#b=c&whosays=s/x/"), Some("s/x/"));
        assert_eq!(host_place("https://news.example/a#notwhosays=s/x/"), None);
        assert_eq!(host_place("https://news.example/a#whosays-1&whosays=s/x/"), Some("s/x/"));
        assert_eq!(host_selection("https://news.example/?whosays="), None);
        assert_eq!(host_selection("https://news.example/?whosays=x/"), Some("x"));
        let both = "s/x/?view=table&theme=dark";
        let host = String::from("https://news.example/a#whosays=") + both;
        assert_eq!(host_place(&host), Some(both));
    }
}
