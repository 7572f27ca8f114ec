//! What the pages of a site stand in: their template, and the files that it needs.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{Error, files, pack};

/// The template of all pages and the files beside it, as the bundler has left them in a folder.
pub struct Frame {
    folder: PathBuf,
    /// The template.
    pub(crate) html: String,
}

/// What the bundler calls the share dialog: published under names that change with the content.
pub(crate) const RENAMED: [&str; 2] = ["share.js", "share_bg.wasm"];

/// What the template is called.
pub(crate) const TEMPLATE: &str = "index.html";

impl Frame {
    /// Reads the template of a folder.
    ///
    /// # Errors
    ///
    /// Where there is none, or a finished page in its place.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(TEMPLATE);
        let html = fs::read_to_string(&path)
            .map_err(|source| Error::Read { path: path.clone(), source })?;
        if html.contains('%') || !html.contains("http-equiv=\"Content-Security-Policy\"") {
            return Ok(Self { folder: folder.to_owned(), html });
        }
        Err(Error::Finished { path: folder.to_owned() })
    }

    /// A file beside the template; `None` where there is none of that name.
    pub(crate) fn file(&self, name: &str) -> Result<Option<Vec<u8>>, Error> {
        let path = self.folder.join(name);
        if !path.is_file() {
            return Ok(None);
        }
        fs::read(&path).map(Some).map_err(|source| Error::Read { path, source })
    }

    /// The paths of all files but the template, in their order. Compressed twins are not among
    /// them: those follow what they are twins of.
    pub(crate) fn names(&self) -> Result<Vec<String>, Error> {
        let files = files::below(&self.folder)?;
        let inside = files.iter().filter(|file| !pack::is_twin(file));
        let mut names: Vec<String> = inside
            .filter_map(|file| file.strip_prefix(&self.folder).ok())
            .map(files::with_slashes)
            .filter(|name| name != TEMPLATE)
            .collect();
        names.sort();
        Ok(names)
    }
}
