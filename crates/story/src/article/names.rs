//! Names are spelled as the article spells them.

use super::ArticleText;
use super::fold::{Folded, folded};
use super::words::words;
use crate::Rule;
use crate::check::Tables;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub fn check(tables: &Tables<'_>, articles: &[ArticleText], findings: &mut Findings<'_>) {
    let paragraphs = articles.iter().flat_map(|article| &article.paragraphs);
    let texts: Vec<&str> = paragraphs.map(|paragraph| paragraph.folded.text.as_str()).collect();
    let lower: Vec<Folded> = texts.iter().map(|text| Folded::new(&text.to_lowercase())).collect();
    let has = |name: &str| {
        let name = folded(name).to_lowercase();
        lower.iter().any(|text| text.find(&name).is_some())
    };
    for actor in &tables.actors {
        let keys = ["name", "short", "in_sentence"];
        let names: Vec<&str> = keys.iter().filter_map(|key| Some(actor.text(key)?.text)).collect();
        if !names.iter().any(|name| has(name)) {
            tell(actor, "name", names.first().copied().unwrap_or_default(), &texts, findings);
        }
    }
    for statement in &tables.statements {
        // "Jane Doe, spokeswoman": the office may be put in other words.
        let Some(spokesperson) = statement.text("spokesperson") else { continue };
        let name = spokesperson.text.split([',', '(']).next().unwrap_or_default().trim();
        if !name.is_empty() && !has(name) {
            tell(statement, "spokesperson", name, &texts, findings);
        }
    }
}

fn tell(node: &Node<'_>, key: &str, name: &str, texts: &[&str], findings: &mut Findings<'_>) {
    let near = if findings.may_guess() { nearest(name, texts) } else { None };
    let (message, help) = match near {
        Some(near) => (
            format!(
                "the article does not spell the name so: near {} it has {}",
                quoted(name),
                quoted(&near)
            ),
            "spell it as the article does, whatever is usual elsewhere",
        ),
        None => (
            format!("the article does not have the name {}", quoted(name)),
            "use the article's own name for it, at least as `short`; leave it if the article only \
             describes it in other words",
        ),
    };
    findings.add(Rule::NameNotFound, node.at(key), message, help);
}

/// As many words of the article as the name has, that differ from it by a slip.
fn nearest(name: &str, texts: &[&str]) -> Option<String> {
    let wanted: Vec<String> = words(&folded(name)).into_iter().map(|(word, _)| word).collect();
    let joined = wanted.join(" ");
    let most = joined.chars().count().div_ceil(5).max(1);
    let mut best: Option<(usize, String)> = None;
    for text in texts {
        let words = words(text);
        for window in words.windows(wanted.len().max(1)) {
            let there = window.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>().join(" ");
            if there.chars().count().abs_diff(joined.chars().count()) > most {
                continue;
            }
            let distance = strsim::osa_distance(&there, &joined);
            if distance > 0
                && distance <= most
                && best.as_ref().is_none_or(|(least, _)| distance < *least)
            {
                let span = window
                    .first()
                    .zip(window.last())
                    .map(|(first, last)| first.1.start..last.1.end);
                let written = span.and_then(|span| text.get(span)).map(str::to_owned);
                best = Some((distance, written.unwrap_or(there)));
            }
        }
    }
    best.map(|(_, there)| there)
}
