//! The paragraph that a statement stands in is one of the article.

use super::{ArticleText, paragraph_of};
use crate::Rule;
use crate::findings::Findings;
use crate::node::Node;

pub fn check(statements: &[&Node<'_>], article: &ArticleText, findings: &mut Findings<'_>) {
    for statement in statements {
        let Some(number) = paragraph_of(statement).filter(|number| *number > article.last()) else {
            continue;
        };
        let message = match article.last() {
            0 => format!("there is no paragraph {number}: the article has only its first line"),
            last => {
                format!("there is no paragraph {number}: the last one of the article is {last}")
            }
        };
        let help = "look up where it stands: 0 is the standfirst, 1 the first paragraph below it";
        findings.add(Rule::NoSuchParagraph, statement.at("paragraph"), message, help);
    }
}
