//! What the article attributes to somebody is coded, and so are the replies of those who are accused.

use std::collections::{BTreeMap, HashSet};

use super::fold::{Folded, folded};
use super::verbs::{self, Verbs};
use super::words::words;
use super::{ArticleText, Paragraph, paragraph_of};
use crate::check::{Tables, kind};
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;
use crate::{Rule, StatementKind};

pub fn check(
    tables: &Tables<'_>,
    statements: &[&Node<'_>],
    article: &ArticleText,
    findings: &mut Findings<'_>,
) {
    let Some(verbs) = verbs_of(tables) else { return };
    let coded: HashSet<usize> =
        statements.iter().filter_map(|statement| paragraph_of(statement)).collect();
    for (number, paragraph) in article.paragraphs.iter().enumerate().skip(1) {
        if coded.contains(&number) {
            continue;
        }
        let Some((verb, span)) = first(paragraph, verbs.attributes) else { continue };
        let message = format!(
            "paragraph {number} attributes something ({verb}), and no statement stands in it"
        );
        let help = "code what is said there and by whom; leave it if it is told in another paragraph, or \
                    belongs to no allegation and no reply";
        findings.add_in(&article.passage, Rule::NotCoded, span, message, help);
    }
}

fn verbs_of(tables: &Tables<'_>) -> Option<&'static Verbs> {
    verbs::of(tables.root.text("language")?.text)
}

/// The first of these words in a paragraph, in quotation marks, and its bytes in the article.
fn first(paragraph: &Paragraph, wanted: &[&str]) -> Option<(String, std::ops::Range<usize>)> {
    let words = words(&paragraph.folded.text);
    let (word, span) = words.into_iter().find(|(word, _)| wanted.contains(&word.as_str()))?;
    let back = paragraph.folded.back(span);
    let start = paragraph.span.start;
    Some((quoted(&word), start + back.start..start + back.end))
}

/// Hints at actors who are accused and of whom no reply is coded, nor how it is missing.
pub fn replies(tables: &Tables<'_>, articles: &[ArticleText], findings: &mut Findings<'_>) {
    let mut accused: BTreeMap<&str, usize> = BTreeMap::new();
    let mut heard: HashSet<&str> = HashSet::new();
    for statement in &tables.statements {
        let Some(kind) = kind(statement) else { continue };
        let speakers = tables.speakers(statement);
        if kind.is_reply() {
            heard.extend(&speakers);
        }
        for missing in statement.children("no_reply") {
            let of = missing.text("of").and_then(|of| tables.principal(of.text));
            heard.extend(of);
        }
        let is_accusation = matches!(
            kind,
            StatementKind::Allegation | StatementKind::CounterAllegation | StatementKind::Report
        );
        let targets = tables.targets(statement).unwrap_or_default();
        let targets: HashSet<&str> = targets.into_iter().collect();
        for target in targets.into_iter().filter(|_| is_accusation) {
            *accused.entry(target).or_default() += 1;
        }
    }
    for actor in &tables.actors {
        let Some(id) = actor.text("id") else { continue };
        let Some(count) = accused.get(id.text).filter(|_| !heard.contains(id.text)) else {
            continue;
        };
        let name = actor.text("name").map_or(id.text, |name| name.text);
        let statements = if *count == 1 { "one statement" } else { &format!("{count} statements") };
        let message =
            format!("{} is accused in {statements}, and no reply of it is coded", quoted(name));
        let near = verbs_of(tables).and_then(|verbs| near(name, articles, verbs));
        let look = near.map_or_else(String::new, |(number, verb)| {
            format!("look at paragraph {number} ({verb}): ")
        });
        let help = format!(
            "{look}if the article has its reply, code it; if it tells how a reply is missing, say so as \
             `no_reply`; if it has neither, leave it: pages say that no reply is reported"
        );
        findings.add(Rule::NoReplyCoded, actor.at("id"), message, help);
    }
}

/// The first paragraph that has the name and tells of a reply.
fn near(name: &str, articles: &[ArticleText], verbs: &Verbs) -> Option<(usize, String)> {
    let name = folded(name).to_lowercase();
    articles.iter().find_map(|article| {
        article.paragraphs.iter().enumerate().find_map(|(number, paragraph)| {
            let lower = Folded::new(&paragraph.folded.text.to_lowercase());
            lower.find(&name)?;
            Some((number, first(paragraph, verbs.replies)?.0))
        })
    })
}
