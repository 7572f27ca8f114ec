//! Runs axe-core in the page.

use std::env;
use std::fs;

use anyhow::{Context, Result};
use serde_json::json;

use crate::page::Page;

/// Everything that axe holds against the current page, a readable line each.
pub fn violations(page: &Page) -> Result<Vec<String>> {
    let path = env::var_os("WHOSAYS_AXE").context("WHOSAYS_AXE does not name axe.min.js")?;
    let source = fs::read_to_string(&path).context("axe.min.js")?;
    // Transitions of the last pick would be measured half way.
    page.until("animations to end", "document.getAnimations().length === 0")?;
    page.session.script(&source, &json!([]))?;
    let run = "const done = arguments[arguments.length - 1];
        const rules = Object.fromEntries(axe.getRules(['wcag22aa']).map(r => [r.ruleId, { enabled: true }]));
        axe.run(document, { rules, resultTypes: ['violations'] })
            .then(r => done(r.violations.flatMap(v => v.nodes.map(n =>
                `${v.id} (${v.impact}): ${n.target.join(' ')}: ${n.failureSummary.replace(/\\s+/g, ' ')}`))),
                e => done([String(e)]));";
    let found = page.session.post("execute/async", &json!({ "script": run, "args": [] }))?;
    Ok(serde_json::from_value(found)?)
}
