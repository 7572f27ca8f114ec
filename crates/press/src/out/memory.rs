//! A site in memory.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use super::Sink;
use crate::Error;

/// The files of a site by their paths, in memory.
#[derive(Debug, Default)]
pub struct Files(Mutex<BTreeMap<String, Vec<u8>>>);

impl Files {
    /// The files, in the order of their paths.
    #[must_use]
    pub fn into_map(self) -> BTreeMap<String, Vec<u8>> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Files {
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.insert(path.to_owned(), bytes);
        Ok(())
    }
}
