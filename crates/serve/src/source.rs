//! Where the files of a site are.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

/// Files by their paths.
type Files = BTreeMap<String, Vec<u8>>;

/// The files of the site that is shown.
#[derive(Clone)]
pub enum Source {
    /// They are below a folder, which need not be there yet.
    Folder(PathBuf),
    /// They are in memory, by their paths; nothing before the first build.
    Memory(Arc<RwLock<Option<Files>>>),
}

impl Source {
    /// A site in memory that was not built yet.
    #[must_use]
    pub fn memory() -> Self {
        Self::Memory(Arc::default())
    }

    /// Puts a site in the place of the last one, if it is in memory.
    pub fn put(&self, files: Files) {
        if let Self::Memory(held) = self {
            *held.write().unwrap_or_else(PoisonError::into_inner) = Some(files);
        }
    }

    /// Whether there is a site.
    #[must_use]
    pub fn is_built(&self) -> bool {
        match self {
            Self::Folder(folder) => folder.is_dir(),
            Self::Memory(held) => held.read().unwrap_or_else(PoisonError::into_inner).is_some(),
        }
    }

    /// Whether a path, given in its parts, is a folder.
    pub(crate) fn is_folder(&self, parts: &[String]) -> bool {
        match self {
            Self::Folder(folder) => {
                parts.iter().fold(folder.clone(), |at, part| at.join(part)).is_dir()
            }
            Self::Memory(held) => {
                let start: String = parts.iter().flat_map(|part| [part, "/"]).collect();
                let held = held.read().unwrap_or_else(PoisonError::into_inner);
                let first = held.as_ref().and_then(|files| files.range(start.clone()..).next());
                first.is_some_and(|(path, _)| path.starts_with(&start))
            }
        }
    }

    /// The file at a path, given in its parts.
    pub(crate) fn file(&self, parts: &[String]) -> Option<Vec<u8>> {
        match self {
            Self::Folder(folder) => {
                fs::read(parts.iter().fold(folder.clone(), |at, part| at.join(part))).ok()
            }
            Self::Memory(held) => {
                let held = held.read().unwrap_or_else(PoisonError::into_inner);
                held.as_ref()?.get(&parts.join("/")).cloned()
            }
        }
    }
}
