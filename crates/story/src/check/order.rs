//! What has no date stands after, or at the time of, another statement, and not of itself.

use super::cycles::cycles;
use super::tables::Tables;
use crate::Rule;
use crate::findings::Findings;
use crate::near::quoted;

/// The keys that tell the order.
pub(super) const ORDER: [&str; 2] = ["after", "meanwhile"];

pub(super) fn check(tables: &Tables<'_>, findings: &mut Findings<'_>) {
    let edges: Vec<Vec<usize>> = tables
        .statements
        .iter()
        .map(|statement| {
            let said = statement.child("said");
            let ids = ORDER.iter().filter_map(|key| said.as_ref()?.text(key));
            ids.filter_map(|id| tables.statement_position(id.text)).collect()
        })
        .collect();
    for circle in cycles(&edges) {
        let names = circle.iter().filter_map(|member| tables.statements.get(*member)?.text("id"));
        let names: Vec<String> = names.map(|id| quoted(id.text)).collect();
        let Some(said) =
            circle.first().and_then(|first| tables.statements.get(*first)?.child("said"))
        else {
            continue;
        };
        let key = ORDER.into_iter().find(|key| said.has(key)).unwrap_or("after");
        let message = match names.as_slice() {
            [one] => format!("{one} cannot be told to come after itself"),
            names => format!("the order runs in a circle: {}", names.join(", ")),
        };
        let help = "leave the order of one of them out";
        findings.add(Rule::OrderCycle, said.at(key), message, help);
    }
}
