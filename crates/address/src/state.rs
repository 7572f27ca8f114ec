//! What a reader looks at, and its address.

use crate::{Theme, View, host_place, host_selection, parameter, path_of, slug_in};

/// What a reader looks at: a selection of a story, in a view. The path of an address says what is
/// shown, the query how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The address of the story; ends in a slash.
    pub root: String,
    /// The slug of what is selected: empty for the overview, `russia`, `statement/denial`.
    pub selection: String,
    /// The view of it.
    pub view: View,
    /// The colours, where the address asks for some.
    pub theme: Option<Theme>,
}

impl State {
    /// The state of an address, with or without its query and its fragment. The fragment names a view
    /// on pages that run no script. `None` where the path leads out of the story; what else the address
    /// holds is left out.
    ///
    /// A file that holds the whole story has one path for all states: there `root` ends in `#/`, and the
    /// fragment is what the path and the query are elsewhere.
    #[must_use]
    pub fn read(root: &str, href: &str) -> Option<Self> {
        let (page, fragment) = href.split_once('#').unwrap_or((href, ""));
        let is_one_file = root.ends_with("#/");
        let place = if is_one_file { fragment } else { page };
        let (path, query) = place.split_once('?').unwrap_or((place, ""));
        let selection = if is_one_file {
            // Other fragments lead to a part of the page, such as its views.
            path.strip_prefix('/').unwrap_or_default().trim_end_matches('/').to_owned()
        } else {
            slug_in(path, root)?
        };
        let view = parameter(query, "view").unwrap_or(fragment);
        Some(Self {
            root: root.to_owned(),
            selection,
            view: View::named(view),
            theme: parameter(query, "theme").and_then(Theme::named),
        })
    }

    /// The state that the page around an embed asks for in its own address: in the fragment, which names
    /// the story, or in the query, which names a selection only. `None` where it asks for none of this
    /// story.
    #[must_use]
    pub fn of_host(root: &str, host: &str) -> Option<Self> {
        let Some(place) = host_place(host) else {
            return Self::read(root, &path_of(root, host_selection(host)?));
        };
        let (story, rest) = place.split_once('/')?;
        if story.is_empty() || story != story_of(root) {
            return None;
        }
        Self::read(root, &[root, rest].concat())
    }

    /// Its address.
    #[must_use]
    pub fn address(&self) -> String {
        path_of(&self.root, &self.selection) + &self.query()
    }

    /// How it is shown, as a query with its question mark; empty where nothing need be said.
    #[must_use]
    pub fn query(&self) -> String {
        let mut query = String::new();
        let view = (self.view != View::default()).then(|| self.view.name());
        for (name, value) in [("view", view), ("theme", self.theme.map(Theme::name))] {
            if let Some(value) = value {
                query.push(if query.is_empty() { '?' } else { '&' });
                query.push_str(name);
                query.push('=');
                query.push_str(value);
            }
        }
        query
    }

    /// Its place below the site, as a host's address names it: `food-for-arms/russia/?view=table`.
    #[must_use]
    pub fn place(&self) -> String {
        let root = String::from(story_of(&self.root)) + "/";
        Self { root, ..self.clone() }.address()
    }
}

/// The name of the story's folder.
fn story_of(root: &str) -> &str {
    root.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(href: &str) -> Option<State> {
        State::read("/a/s/", href)
    }

    #[test]
    fn only_what_the_reader_knows_is_passed_on() {
        for (query, address) in [
            ("", "/a/s/"),
            ("?view=map", "/a/s/"),
            ("?view=table", "/a/s/?view=table"),
            ("?theme=dark&view=ledger&childId=1&parentUrl=x", "/a/s/?view=ledger&theme=dark"),
            ("?theme=red&utm_source=a&view=<script>", "/a/s/"),
        ] {
            let state = read(&["/a/s/", query, "#amp=1"].concat());
            assert_eq!(state.map(|state| state.address()).as_deref(), Some(address));
        }
    }

    #[test]
    fn the_fragment_names_a_view_where_the_query_does_not() {
        let view = |rest| read(&["/a/s/x/", rest].concat()).map(|state| state.view);
        assert_eq!(view("#ledger"), Some(View::Ledger));
        assert_eq!(view("?view=table#ledger"), Some(View::Table));
        assert_eq!(view("?theme=dark#table"), Some(View::Table));
        assert_eq!(view("#reader"), Some(View::Map));
    }

    #[test]
    fn the_host_asks_for_a_state_of_this_story_only() {
        let of = |fragment: &str| {
            let host = String::from("https://news.example/a#") + fragment;
            State::of_host("https://x.example/a/s/", &host).map(|state| state.address())
        };
        let dark = of("whosays=s/china/?view=table&theme=dark");
        let expected = "https://x.example/a/s/china/?view=table&theme=dark";
        assert_eq!(dark.as_deref(), Some(expected));
        assert_eq!(of("whosays=s/").as_deref(), Some("https://x.example/a/s/"));
        assert_eq!(of("whosays=t/china/"), None);
        assert_eq!(of("whosays=/china/"), None);
        assert_eq!(of("top"), None);
    }

    #[test]
    fn the_query_of_the_host_names_a_selection() {
        let of = |rest: &str| {
            let host = String::from("https://news.example/a") + rest;
            State::of_host("https://x.example/a/s/", &host).map(|state| state.address())
        };
        let china = Some("https://x.example/a/s/china/");
        assert_eq!(of("?whosays=china").as_deref(), china);
        assert_eq!(of("?b=c&whosays=china/#top").as_deref(), china);
        assert_eq!(
            of("?whosays=statement/x").as_deref(),
            Some("https://x.example/a/s/statement/x/")
        );
        // The fragment is what was shared last.
        let both = of("?whosays=iran#whosays=s/china/?view=table");
        assert_eq!(both.as_deref(), Some("https://x.example/a/s/china/?view=table"));
        assert_eq!(of("?whosays=iran#whosays=t/china/"), None);
        assert_eq!(of("?notwhosays=china"), None);
    }

    #[test]
    fn a_file_that_holds_the_story_has_its_states_in_the_fragment() {
        let root = "file:///a/s.html?b=c#/";
        for (rest, address) in [
            ("", ""),
            ("#/", ""),
            ("#/russia/", "russia/"),
            ("#/statement/x/?view=table&theme=dark", "statement/x/?view=table&theme=dark"),
            ("#ledger", "?view=ledger"),
            ("#reader", ""),
        ] {
            let state = State::read(root, &["file:///a/s.html?b=c", rest].concat());
            let wanted = [root, address].concat();
            assert_eq!(state.map(|state| state.address()), Some(wanted), "{rest}");
        }
    }

    fn states() -> impl Strategy<Value = State> {
        let themes = prop::option::of(prop::sample::select(Theme::ALL.to_vec()));
        let views = prop::sample::select(View::ALL.to_vec());
        let slugs = "|[a-z][a-z0-9-]{0,8}|statement/[a-z][a-z0-9-]{0,8}";
        (slugs, views, themes).prop_map(|(selection, view, theme)| State {
            root: String::from("/a/b/"),
            selection,
            view,
            theme,
        })
    }

    proptest! {
        #[test]
        fn an_address_leads_back_to_its_state(state in states()) {
            for root in ["/a/b/", "file:///a/b.html#/"] {
                let state = State { root: root.to_owned(), ..state.clone() };
                prop_assert_eq!(State::read(root, &state.address()), Some(state));
            }
        }

        #[test]
        fn nothing_that_an_address_holds_breaks_it(path in "\\PC{0,40}", query in "\\PC{0,60}") {
            for root in ["/s/", "/s#/"] {
                let href = [root, &path, "?", &query, "#", &query].concat();
                if let Some(state) = State::read(root, &href) {
                    prop_assert!(!state.query().contains(['<', '"', '#']));
                }
            }
        }
    }
}
