//! What the page is to reach beside its peers, and what it reached.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fmt::Write;

/// A figure of the page, as a ratio to a peer's in the same run or as it is.
pub struct Target {
    name: &'static str,
    /// The name of the figure in the harness's summary.
    figure: &'static str,
    /// The peer that it is divided by. Without one it is a number of bytes, said in kB.
    peer: Option<&'static str>,
    at_most: f64,
}

/// Those that the page is held to.
pub const TARGETS: [Target; 5] = [
    Target { name: "first paint", figure: "fcp", peer: Some("static"), at_most: 1.10 },
    Target { name: "usable", figure: "tti", peer: Some("d3"), at_most: 0.75 },
    Target { name: "main thread", figure: "task", peer: Some("vanilla"), at_most: 1.6 },
    Target { name: "click to frame, p98", figure: "frame98", peer: Some("vanilla"), at_most: 1.2 },
    Target { name: "whole visit", figure: "bytes", peer: None, at_most: 62.0 },
];

/// A table of what was reached, from what the harness has written.
pub fn table(results: &str, targets: &[Target]) -> Result<String> {
    let results: Value = serde_json::from_str(results).context("the results cannot be read")?;
    let head = ["", "our page", "the peer", "reached", "at most"];
    let mut rows = vec![head.map(str::to_owned)];
    for target in targets {
        let ours = figure(&results, "whosays", target.figure)?;
        let theirs = target.peer.map(|peer| figure(&results, peer, target.figure)).transpose()?;
        rows.push(row(target, ours, theirs));
    }
    let mut table = String::new();
    for [name, ours, theirs, reached, at_most] in rows {
        let line = format!("{name:30} {ours:>9} {theirs:>9} {reached:>15} {at_most:>9}");
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table.push_str(&loaded(&results).unwrap_or_default());
    Ok(table)
}

/// In how many runs the first pick was answered by a page that loaded.
fn loaded(results: &Value) -> Option<String> {
    let ours = results.pointer("/dossiers/story/summary/whosays")?;
    let [loaded, runs] = [ours.get("ttiLoaded")?.as_u64()?, ours.get("runs")?.as_u64()?];
    (loaded > 0).then(|| {
        format!("usable: in {loaded} of {runs} runs by a page that the first pick loaded\n")
    })
}

/// What is judged is what is shown, rounded in the same way.
fn row(target: &Target, ours: f64, theirs: Option<f64>) -> [String; 5] {
    let Target { name, peer, at_most, .. } = target;
    let (value, unit, digits) = match theirs {
        Some(theirs) => (ours / theirs, "", 2),
        None => (ours / 1000.0, " kB", 1),
    };
    let scale = 10_f64.powi(digits);
    let missed = if (value * scale).round() > (at_most * scale).round() { "missed: " } else { "" };
    let digits = usize::try_from(digits).unwrap_or_default();
    [
        peer.map_or_else(|| (*name).to_owned(), |peer| format!("{name} / {peer}")),
        theirs.map(|_| format!("{ours:.0} ms")).unwrap_or_default(),
        theirs.map(|theirs| format!("{theirs:.0} ms")).unwrap_or_default(),
        format!("{missed}{value:.digits$}{unit}"),
        format!("{at_most:.digits$}{unit}"),
    ]
}

fn figure(results: &Value, peer: &str, figure: &str) -> Result<f64> {
    let at = |name: &str| results.pointer(&format!("/dossiers/story/summary/{peer}/{name}"));
    match at(figure).and_then(Value::as_f64) {
        Some(value) if value > 0.0 => Ok(value),
        _ => {
            let reason = at("failed").and_then(Value::as_str).unwrap_or("it was not measured");
            bail!("{peer} has no `{figure}`: {reason}")
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn ratios_stand_beside_their_targets() {
        let results = r#"{"dossiers":{"story":{"summary":{
            "static":{"fcp":468},
            "whosays":{"fcp":515.3,"bytes":62060}}}}}"#;
        let [paint, .., visit] = TARGETS;
        let expected = "                                our page  the peer         reached   at most\n\
            first paint / static              515 ms    468 ms            1.10      1.10\n\
            whole visit                                        missed: 62.1 kB   62.0 kB\n";
        assert_eq!(table(results, &[paint, visit]).unwrap(), expected);
    }

    #[test]
    fn a_pick_that_loads_a_page_is_said_to() {
        let results = r#"{"dossiers":{"story":{"summary":{
            "whosays":{"bytes":1000,"runs":3,"ttiLoaded":2}}}}}"#;
        let [.., visit] = TARGETS;
        let table = table(results, &[visit]).unwrap();
        let said = "usable: in 2 of 3 runs by a page that the first pick loaded\n";
        assert!(table.ends_with(said), "{table}");
    }

    #[test]
    fn what_was_not_measured_is_said() {
        let results = r#"{"dossiers":{"story":{"summary":{
            "whosays":{"fcp":null,"failed":"not at rest after 60 s"}}}}}"#;
        let error = table(results, &TARGETS).unwrap_err().to_string();
        assert_eq!(error, "whosays has no `fcp`: not at rest after 60 s");
    }
}
