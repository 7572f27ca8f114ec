//! A program that is there, and where it came from.

use std::fmt;
use std::path::PathBuf;

/// Where a program was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// It was there already: on PATH, or part of the Rust toolchain.
    Machine,
    /// In our own cache, in this folder.
    Cache(PathBuf),
}

/// A program of the right version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub name: &'static str,
    /// Empty where any version will do.
    pub version: &'static str,
    pub place: Place,
}

impl Found {
    /// The folder to put on PATH, for a program that is not there by itself.
    pub fn folder(&self) -> Option<PathBuf> {
        match &self.place {
            Place::Machine => None,
            Place::Cache(folder) => Some(folder.clone()),
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = format!("{} {}", self.name, self.version);
        match &self.place {
            Place::Machine => write!(f, "{:32} of this machine", name.trim_end()),
            Place::Cache(folder) => write!(f, "{:32} {}", name.trim_end(), folder.display()),
        }
    }
}
