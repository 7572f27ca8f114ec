//! The WebAssembly of the share dialog: loaded by pages when the dialog is first opened.

use super::hash;
use crate::{Error, Frame, Sink, frame::SHARE};

/// Its two files, as addresses relative to some folder.
#[derive(Clone)]
pub struct Share {
    glue: String,
    wasm: String,
}

impl Share {
    /// Gives the files that the bundler has built names that change with their content. `None`
    /// where there are none: then pages offer no dialog.
    pub fn publish(frame: &Frame, out: &dyn Sink) -> Result<Option<Self>, Error> {
        let [glue, wasm] = SHARE.map(|name| frame.file(name));
        let (Some(glue), Some(wasm)) = (glue?, wasm?) else { return Ok(None) };
        Ok(Some(Self {
            glue: rename(out, glue.into_owned(), "js")?,
            wasm: rename(out, wasm.into_owned(), "wasm")?,
        }))
    }

    /// The same files as seen from a folder that has the site's root at `root`.
    pub fn seen_from(&self, root: &str) -> Self {
        Self { glue: format!("{root}{}", self.glue), wasm: format!("{root}{}", self.wasm) }
    }

    /// What tells the start script where they are.
    pub fn head(&self) -> String {
        format!(
            "<meta name=\"whosays-share\" content=\"{}\">\
             <meta name=\"whosays-share-wasm\" content=\"{}\">",
            self.glue, self.wasm
        )
    }
}

fn rename(out: &dyn Sink, content: Vec<u8>, ending: &str) -> Result<String, Error> {
    let name = format!("share-{}.{ending}", hash(&content));
    out.put(&name, content)?;
    Ok(name)
}
