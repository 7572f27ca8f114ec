//! The WebAssembly of the share dialog: loaded by pages when the dialog is first opened.

use std::{fs, path::Path};

use super::{hash, write};
use crate::error::Error;

/// Its two files, as addresses relative to some folder.
#[derive(Clone)]
pub struct Share {
    glue: String,
    wasm: String,
}

impl Share {
    /// Gives the files that Trunk has built names that change with their content. `None` where
    /// there are none: then pages offer no dialog.
    pub fn publish(out: &Path) -> Result<Option<Self>, Error> {
        let (glue, wasm) = (out.join("share.js"), out.join("share_bg.wasm"));
        if !glue.is_file() || !wasm.is_file() {
            return Ok(None);
        }
        Ok(Some(Self { glue: rename(out, &glue, "js")?, wasm: rename(out, &wasm, "wasm")? }))
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

fn rename(out: &Path, from: &Path, ending: &str) -> Result<String, Error> {
    let content = fs::read(from).map_err(|source| Error::Read { path: from.to_owned(), source })?;
    let name = format!("share-{}.{ending}", hash(&content));
    write(&out.join(&name), content)?;
    fs::remove_file(from).map_err(|source| Error::Write { path: from.to_owned(), source })?;
    Ok(name)
}
