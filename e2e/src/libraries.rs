//! The libraries with which hosts size frames: the real ones, from npm.

use std::env;
use std::fs;

use anyhow::{Context, Result};

/// In the order in which xtask names their files.
#[derive(Clone, Copy, Debug)]
pub enum Library {
    /// pym.js
    Pym,
    /// `@newswire/frames`
    Frames,
    /// iframe-resizer 4
    IframeResizer,
    /// `@open-iframe-resizer/core`
    OpenIframeResizer,
}

impl Library {
    /// Its source, as an inline script.
    pub fn script(self) -> Result<String> {
        let paths = env::var_os("WHOSAYS_HOSTS").context("WHOSAYS_HOSTS names no libraries")?;
        let path = env::split_paths(&paths).nth(self as usize);
        let path = path.with_context(|| format!("WHOSAYS_HOSTS does not name {self:?}"))?;
        let source = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        Ok(format!("<script>{source}</script>"))
    }
}
