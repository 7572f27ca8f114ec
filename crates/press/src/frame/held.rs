//! Where the files of a frame are held.

use std::{borrow::Cow, collections::BTreeMap, fs, path::PathBuf};

use super::Carried;
use crate::{Error, files, pack};

/// Where files are held.
pub enum Held {
    /// On a disk.
    Folder(PathBuf),
    /// In the program.
    Carried(Carried),
    /// In memory, as they were unpacked.
    Unpacked(BTreeMap<String, Vec<u8>>),
}

impl Held {
    /// A file; `None` where there is none of that name.
    pub fn file(&self, name: &str) -> Result<Option<Cow<'_, [u8]>>, Error> {
        match self {
            Self::Folder(folder) => {
                let path = folder.join(name);
                if !path.is_file() {
                    return Ok(None);
                }
                let bytes = fs::read(&path).map_err(|source| Error::Read { path, source })?;
                Ok(Some(Cow::Owned(bytes)))
            }
            Self::Carried(files) => {
                let found = files.iter().find(|(path, _)| *path == name);
                Ok(found.map(|(_, bytes)| Cow::Borrowed(*bytes)))
            }
            Self::Unpacked(files) => {
                Ok(files.get(name).map(|bytes| Cow::Borrowed(bytes.as_slice())))
            }
        }
    }

    /// A file that has to be there.
    pub fn text(&self, name: &str) -> Result<String, Error> {
        let bytes = match self {
            Self::Folder(folder) => {
                let path = folder.join(name);
                fs::read(&path).map_err(|source| Error::Read { path, source })?.into()
            }
            Self::Carried(_) | Self::Unpacked(_) => self.file(name)?.ok_or(Error::NoReader)?,
        };
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The paths of the files below a folder, from there, in their order.
    pub fn names(&self, folder: &str) -> Result<Vec<String>, Error> {
        let mut names: Vec<String> = match self {
            Self::Folder(top) => {
                let top = top.join(folder);
                let files = files::below(&top)?;
                let inside = files.iter().filter(|file| !pack::is_twin(file));
                inside
                    .filter_map(|file| file.strip_prefix(&top).ok())
                    .map(files::with_slashes)
                    .collect()
            }
            Self::Carried(files) => files
                .iter()
                .filter_map(|(path, _)| inside(path, folder))
                .map(str::to_owned)
                .collect(),
            Self::Unpacked(files) => {
                files.keys().filter_map(|path| inside(path, folder)).map(str::to_owned).collect()
            }
        };
        names.sort();
        Ok(names)
    }
}

/// A path as seen from a folder, where it lies below that.
fn inside<'a>(path: &'a str, folder: &str) -> Option<&'a str> {
    match folder {
        "" => Some(path),
        _ => path.strip_prefix(folder)?.strip_prefix('/'),
    }
}
