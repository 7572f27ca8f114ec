//! Cues and words of caution are the article's, and stand in the paragraph of their statement.

use super::fold::{Folded, folded};
use super::{ArticleText, paragraph_of};
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub fn check(statements: &[&Node<'_>], article: &ArticleText, findings: &mut Findings<'_>) {
    for statement in statements {
        one(statement, statement, ("cue", Rule::CueNotFound), article, findings);
        one(statement, statement, ("hedge", Rule::HedgeNotFound), article, findings);
        for hedge in statement.children("hedges") {
            one(statement, &hedge, ("words", Rule::HedgeNotFound), article, findings);
        }
    }
}

fn one(
    statement: &Node<'_>,
    table: &Node<'_>,
    (key, rule): (&str, Rule),
    article: &ArticleText,
    findings: &mut Findings<'_>,
) {
    let Some(words) = table.text(key) else { return };
    let Some(number) = paragraph_of(statement).filter(|number| *number <= article.last()) else {
        return;
    };
    // What is left out between them is marked.
    let wanted: Vec<String> = folded(words.text)
        .to_lowercase()
        .split("...")
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    let has = |number: usize| {
        article.paragraphs.get(number).is_some_and(|paragraph| {
            let lower = Folded::new(&paragraph.folded.text.to_lowercase());
            wanted.iter().all(|part| lower.find(part).is_some())
        })
    };
    if wanted.is_empty() || has(number) {
        return;
    }
    let message = match (0..=article.last()).find(|number| has(*number)) {
        Some(other) => {
            format!("{} stands in paragraph {other}, not in {number}", quoted(words.text))
        }
        None => format!("paragraph {number} does not have the words {}", quoted(words.text)),
    };
    let help = match rule {
        Rule::CueNotFound => {
            "give the article's own word for the saying, or leave it out where a \
                              source is named"
        }
        _ => {
            "give the source's own few words of caution as the paragraph has them, with “…” for what \
              is left out; or leave it out where there are none"
        }
    };
    findings.add(rule, table.at(key), message, help);
}
