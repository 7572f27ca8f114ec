//! A first pick whose answer is a page that loads.
//!
//! The harness watches one document for the answer to its first click, and takes an answer that
//! stands in a document from its start for a mistake in how a page is described. Before their script
//! is awake, links of ours load the page of what was clicked: for the reader that is an answer like any
//! other, so in our copy of the harness it counts. The time is taken in the same way for every page
//! that is measured: from the first navigation until the frame that shows the words. Once a click has
//! made the browser ask for a document, no further one is sent: who has been answered by a page that
//! loads waits for it.

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// A text in a file of the harness, and what stands in our copy in its place.
struct Edit {
    file: &'static str,
    from: &'static str,
    to: &'static str,
}

const EDITS: [Edit; 7] = [
    // Times of one document mean nothing in another, so the start of each is told, too.
    Edit {
        file: "probe.js",
        from: "if (p && re && !P.early && panelShows(re)) { P.tti = performance.now(); \
               window.peerSignal(JSON.stringify({ done: P.tti })); return; }",
        to: "if (p && re && panelShows(re)) { P.tti = performance.now(); \
             window.peerSignal(JSON.stringify({ done: performance.timeOrigin + P.tti, early: P.early })); return; }",
    },
    Edit {
        file: "probe.js",
        from: "JSON.stringify({ x: p.x, y: p.y, early: P.early })",
        to: "JSON.stringify({ x: p.x, y: p.y, early: P.early, origin: performance.timeOrigin })",
    },
    // Words that stand there from the start are only a mistake where nothing was clicked.
    Edit {
        file: "bench.mjs",
        from: "let at = null, done = null, early = false, tries = 0;",
        to: "let at = null, done = null, early = false, tries = 0, origin = null, documents = 0;\n    \
             cdp.on(\"Network.requestWillBeSent\", (e) => { if (e.type === \"Document\") documents++; });",
    },
    Edit {
        file: "bench.mjs",
        from: "if (s.done) { done = s.done; ok(); } else { at = s; early ||= s.early; }",
        to: "early ||= s.early && !tries; origin ??= s.origin; \
             if (s.done && !early) { done = s.done - origin; ok(); } else at = s;",
    },
    Edit {
        file: "bench.mjs",
        from: "if (!at) { await sleep(4); continue; }",
        to: "if (!at || documents > 1) { await sleep(4); continue; }",
    },
    Edit {
        file: "bench.mjs",
        from: "return { tti: done, tries };",
        to: "return { tti: done, tries, loaded: documents > 1 };",
    },
    Edit {
        file: "bench.mjs",
        from: "ttiSpread: T.length ?",
        to: "ttiLoaded: T.filter((r) => r.tti.loaded).length, ttiSpread: T.length ?",
    },
];

/// Lets the copy of the harness in `folder` count a pick that loads a page.
pub fn count_loads(folder: &Path) -> Result<()> {
    for Edit { file, from, to } in &EDITS {
        let path = folder.join(file);
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        if text.matches(from).count() != 1 {
            bail!("{file} of the harness is not the one that this was written for: no `{from}`");
        }
        fs::write(&path, text.replacen(from, to, 1))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_text_is_replaced_once_and_another_harness_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for file in ["probe.js", "bench.mjs"] {
            let texts = EDITS.iter().filter(|edit| edit.file == file).map(|edit| edit.from);
            fs::write(folder.path().join(file), texts.collect::<Vec<_>>().join("\n")).unwrap();
        }
        count_loads(folder.path()).unwrap();
        let probe = fs::read_to_string(folder.path().join("probe.js")).unwrap();
        assert!(probe.contains("timeOrigin + P.tti") && !probe.contains("!P.early"), "{probe}");
        let error = count_loads(folder.path()).unwrap_err().to_string();
        assert!(error.contains("is not the one that this was written for"), "{error}");
    }
}
