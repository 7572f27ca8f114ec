//! Old links: pages that lead from what something was called to what it is called now.

use std::collections::{BTreeMap, BTreeSet};

use whosays_story::Story;
use whosays_view::Selection;
use whosays_words::{Words, say};

use super::{
    Config,
    head::{Head, LEAD_ON, escape, head},
    here::Here,
    html_language::html_language,
};
use crate::{Sink, error::Error};

/// Where each former path of a story leads: paths below the site's root, without slashes at the
/// ends.
///
/// A story that was renamed has all its paths, former ones too, below each of its former names.
pub fn former_paths(story: &Story) -> BTreeMap<String, String> {
    let mut slugs: Vec<(String, String)> = Vec::new();
    for selection in Selection::all(story) {
        let slug = selection.slug();
        let former: Vec<String> = match &selection {
            Selection::Overview => Vec::new(),
            Selection::Actor(id) => {
                let former = story.actor(id).map(|actor| actor.former_ids.clone());
                former.into_iter().flatten().map(|id| Selection::Actor(id).slug()).collect()
            }
            Selection::Statement(id) => {
                let former = story.statement(id).map(|one| one.former_ids.clone());
                former.into_iter().flatten().map(|id| Selection::Statement(id).slug()).collect()
            }
        };
        let lists = selection.list_slugs(story);
        for path in former.into_iter().chain([slug.clone()]) {
            // The numbered pages of its lists lie below it.
            let below = lists.iter().map(|list| {
                (format!("{path}{}", list.strip_prefix(&slug).unwrap_or(list)), list.clone())
            });
            slugs.extend(below);
            slugs.push((path, slug.clone()));
        }
    }
    let mut paths = BTreeMap::new();
    for id in std::iter::once(&story.id).chain(&story.former_ids) {
        for (former, slug) in &slugs {
            let (from, to) = (below(id, former), below(&story.id, slug));
            if from != to {
                paths.insert(from, to);
            }
        }
    }
    paths
}

fn below(story: &str, slug: &str) -> String {
    if slug.is_empty() { story.to_owned() } else { format!("{story}/{slug}") }
}

/// The same for the embeds, which lie below `embed/`. Lists have none.
fn former_embeds(story: &Story, paths: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let pages: BTreeSet<String> =
        Selection::all(story).map(|one| below(&story.id, &one.slug())).collect();
    let paths = paths.iter().filter(|(_, to)| pages.contains(*to));
    let embeds = paths.map(|(from, to)| (format!("embed/{from}"), format!("embed/{to}")));
    let excerpts = embeds.clone().filter(|(from, _)| from.matches('/').count() > 1);
    let excerpts = excerpts.map(|(from, to)| (format!("{from}/excerpt"), format!("{to}/excerpt")));
    embeds.chain(excerpts).collect()
}

/// Writes a page at every former path; it leads on without script. Says how many there are.
pub fn write_former(
    story: &Story,
    config: &Config,
    out: &dyn Sink,
    style: &str,
    icon: &str,
) -> Result<usize, Error> {
    let mut paths = former_paths(story);
    paths.extend(former_embeds(story, &paths));
    let moved = escape(&say!(Words::of_story(story), "moved"));
    for (from, to) in &paths {
        let up = "../".repeat(from.split('/').count());
        let address = format!("{up}{to}/");
        let head = head(&Head {
            title: &story.title,
            description: None,
            canonical: Some(&Here::new(config, &format!("{from}/")).to(&format!("{to}/"))),
            style,
            scripts: &[LEAD_ON],
            icon: &format!("{up}{icon}"),
            refresh: Some(&address),
            home: None,
            rest: "",
        });
        let html = format!(
            "<!doctype html><html {language}><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">{head}</head>\
             <body><main class=\"front\"><h1>{moved}</h1>\
             <p><a href=\"{address}\">{title}</a></p></main>\
             <script>{LEAD_ON}</script></body></html>",
            language = html_language(&story.language),
            title = escape(&story.title),
        );
        out.put(&format!("{from}/index.html"), html.into())?;
    }
    Ok(paths.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_former_name_leads_to_the_present_one_at_every_depth() {
        let text = include_str!("../../../story/tests/valid/full.toml");
        let story = whosays_story::read(text, "full.toml").unwrap();
        let paths = former_paths(&story);
        for (from, to) in [
            ("full/albion", "full/alba"),
            ("full/statement/ships-shells", "full/statement/sends-shells"),
            ("fuller", "full"),
            ("fuller/alba", "full/alba"),
            ("fuller/albion", "full/alba"),
            ("fuller/statement/ships-shells", "full/statement/sends-shells"),
        ] {
            assert_eq!(paths.get(from).map(String::as_str), Some(to), "{from}");
        }
        let present = Selection::all(&story).count();
        // Below the former name everything; below the present one the two former ids.
        assert_eq!(paths.len(), present + 2 + 2);
        for selection in Selection::all(&story) {
            assert!(!paths.contains_key(&below("full", &selection.slug())));
        }
    }

    #[test]
    fn numbered_pages_of_former_names_lead_on_too_and_have_no_embeds() {
        let sample = whosays_sample::Sample::new(4, 120, 1);
        let renamed = |text: &str, id: &str, former: &str| {
            let id = format!("id = \"{id}\"\n");
            text.replacen(&id, &format!("{id}former_ids = [\"{former}\"]\n"), 1)
        };
        let text = renamed(&renamed(&sample.toml(), &sample.id, "old"), "actor-0", "was");
        let story = whosays_story::read(&text, "story.toml").unwrap();
        let paths = former_paths(&story);
        let lists: Vec<String> =
            Selection::all(&story).flat_map(|one| one.list_slugs(&story)).collect();
        assert!(lists.iter().any(|list| list == "all/2"), "{lists:?}");
        for list in &lists {
            assert_eq!(paths.get(&below("old", list)), Some(&below(&story.id, list)));
        }
        let of_actor: Vec<_> =
            lists.iter().filter_map(|list| list.strip_prefix("actor-0/")).collect();
        assert!(!of_actor.is_empty());
        for list in of_actor {
            let to = below(&story.id, &format!("actor-0/{list}"));
            for from in
                [below("old", &format!("was/{list}")), below(&story.id, &format!("was/{list}"))]
            {
                assert_eq!(paths.get(&from), Some(&to), "{from}");
            }
        }
        let embeds = former_embeds(&story, &paths);
        assert!(embeds.contains_key("embed/old/was/excerpt"));
        assert!(embeds.values().all(|to| !lists.iter().any(|list| to.contains(list.as_str()))));
    }
}
