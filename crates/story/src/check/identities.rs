//! Who an actor is elsewhere: in Wikidata, and on the web.

use super::draft::Draft;
use super::source::fault;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;

pub(super) fn check(draft: &Draft<'_>, findings: &mut Findings<'_>) {
    for actor in &draft.actors {
        if let Some(item) = actor.text("wikidata").filter(|item| !is_item(item.text)) {
            let message = format!("{} is no item of Wikidata", quoted(item.text));
            let help = "write the Q and the number of its page there, as in \"Q7809\"";
            findings.add(Rule::WikidataItem, actor.at("wikidata"), message, help);
        }
        for address in actor.words("same_as") {
            if let Some((message, help)) = fault(address.text) {
                let spot = actor.spot("same_as", address.span.clone());
                findings.add(Rule::SameAsUrl, spot, message, help);
            }
        }
    }
}

fn is_item(text: &str) -> bool {
    text.strip_prefix('Q').is_some_and(|number| {
        !number.is_empty() && !number.starts_with('0') && number.bytes().all(|b| b.is_ascii_digit())
    })
}
