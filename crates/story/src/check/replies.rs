//! Replies answer statements about whoever replies, and do not run in a circle.

use super::cycles::cycles;
use super::draft::{Draft, kind};
use super::noun::noun;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;
use crate::node::Node;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    for statement in &draft.statements {
        presence(statement, findings);
        to_itself(statement, findings);
        if kind(statement).is_some_and(crate::StatementKind::is_reply) {
            about_replier(draft, statement, findings);
        }
    }
    circles(draft, findings);
}

/// A reply has something to reply to; what is no reply has not.
fn presence(statement: &Node<'_>, findings: &mut Findings<'_>) {
    let Some(kind) = kind(statement) else {
        return;
    };
    match (kind.is_reply(), statement.has_none("responds_to")) {
        (true, true) => {
            let message = format!("the {} replies to nothing", noun(kind));
            let help = "list the ids of exactly the statements that it answers, as `responds_to`";
            findings.add(Rule::ReplyToNothing, statement.at("responds_to"), message, help);
        }
        (false, false) => {
            let message = format!("the kind \"{}\" is no reply", noun(kind));
            let help = "leave it out, or choose a kind that replies: `denial`, `rejection`, \
                        `counter_allegation`, `acknowledgement` or `declined_comment`";
            findings.add(Rule::NotAReply, statement.at("responds_to"), message, help);
        }
        _ => {}
    }
}

fn to_itself(statement: &Node<'_>, findings: &mut Findings<'_>) {
    let own = statement.text("id").map(|id| id.text);
    for key in ["responds_to", "qualifies"] {
        for word in statement.words(key).iter().filter(|word| Some(word.text) == own) {
            let spot = statement.spot(key, word.span.clone());
            let help = "name the other statement that it answers or limits";
            findings.add(Rule::ReplyToItself, spot, "the statement names itself", help);
        }
    }
}

fn about_replier(draft: &Draft<'_>, statement: &Node<'_>, findings: &mut Findings<'_>) {
    for (word, answered) in draft.others(statement, "responds_to") {
        let spot = statement.spot("responds_to", word.span.clone());
        if !statement.has("source") {
            let message = "a reply without a source answers for nobody";
            let help = "name the actor who replies as `source`";
            findings.add(Rule::ReplyNotAboutReplier, spot, message, help);
            continue;
        }
        // Unknown actors have been reported as such.
        let (Some(replier), Some(targets)) = (draft.speaker(statement), draft.targets(answered))
        else {
            continue;
        };
        if !targets.contains(&replier) {
            let message = format!("{} is not about {}", quoted(word.text), quoted(replier));
            let help = format!(
                "leave it out, or add `{replier}` to `about` there, if the article says so"
            );
            findings.add(Rule::ReplyNotAboutReplier, spot, message, help);
        }
    }
}

fn circles(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    let edges: Vec<Vec<usize>> = draft
        .statements
        .iter()
        .map(|node| {
            let mut named = draft.others(node, "responds_to");
            named.extend(draft.others(node, "qualifies"));
            named.iter().filter_map(|(word, _)| draft.statement_position(word.text)).collect()
        })
        .collect();
    for circle in cycles(&edges) {
        let members: Vec<&Node<'_>> =
            circle.iter().filter_map(|index| draft.statements.get(*index)).collect();
        let (Some(first), Some(second)) = (members.first(), members.get(1)) else {
            continue;
        };
        let names = names(&members, first);
        let next = second.text("id").map(|id| id.text);
        let key = ["responds_to", "qualifies"]
            .into_iter()
            .find(|key| first.words(key).iter().any(|word| Some(word.text) == next))
            .unwrap_or("responds_to");
        let message = format!("statements answer each other in a circle: {names}");
        let help = "a statement answers only earlier ones: leave out the one that comes later";
        findings.add(Rule::ReplyCycle, first.at(key), message, help);
    }
}

/// The ids of a circle, back to the first; of a long one its beginning.
fn names(members: &[&Node<'_>], first: &Node<'_>) -> String {
    const MOST: usize = 12;
    let id = |node: &Node<'_>| Some(quoted(node.text("id")?.text));
    let more = (members.len() > MOST).then(|| format!("{} more", members.len() - MOST));
    let shown = members.iter().take(MOST).filter_map(|node| id(node));
    shown.chain(more).chain(id(first)).collect::<Vec<_>>().join(" → ")
}
