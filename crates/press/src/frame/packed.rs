//! A frame as one file, from which a browser presses.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _, Write as _},
};

use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{Frame, Held, STUDIO, TEMPLATE};
use crate::Error;

/// The folder of what the bundler leaves.
const BUNDLE: &str = "bundle";
/// The folder of style sheets and scripts.
const HOUSE: &str = "house";
/// The scripts that start a page.
const SCRIPTS: [&str; 2] = ["boot.js", "look.js"];

impl Frame {
    /// The frame as one file, without the studio. The same frame gives the same bytes.
    ///
    /// # Errors
    ///
    /// Where a file of it cannot be read.
    pub fn pack(&self) -> Result<Vec<u8>, Error> {
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        files.insert(format!("{BUNDLE}/{TEMPLATE}"), self.html.clone().into_bytes());
        for name in self.names()?.iter().filter(|name| !STUDIO.contains(&name.as_str())) {
            if let Some(content) = self.file(name)? {
                files.insert(format!("{BUNDLE}/{name}"), content.into_owned());
            }
        }
        for (name, text) in self.style_sheets()? {
            files.insert(format!("{HOUSE}/style/{name}.css"), text.into_bytes());
        }
        for name in SCRIPTS {
            files.insert(format!("{HOUSE}/src/{name}"), self.script(name)?.into_bytes());
        }
        zipped(&files).map_err(|error| Error::Data { message: error.to_string() })
    }

    /// The frame that was packed.
    ///
    /// # Errors
    ///
    /// Where it is none, or there is no template in it.
    pub fn unpack(bytes: &[u8]) -> Result<Self, Error> {
        let failed = |error: &dyn std::error::Error| Error::Data { message: error.to_string() };
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| failed(&error))?;
        let mut folders = [(BUNDLE, BTreeMap::new()), (HOUSE, BTreeMap::new())];
        for number in 0..zip.len() {
            let mut file = zip.by_index(number).map_err(|error| failed(&error))?;
            let mut content = Vec::new();
            file.read_to_end(&mut content).map_err(|error| failed(&error))?;
            let path = file.name().map_err(|error| failed(&error))?;
            let Some((folder, name)) = path.split_once('/') else { continue };
            if let Some((_, files)) = folders.iter_mut().find(|(known, _)| *known == folder) {
                files.insert(name.to_owned(), content);
            }
        }
        let [(_, bundle), (_, house)] = folders;
        let (bundle, house) = (Held::Unpacked(bundle), Held::Unpacked(house));
        let html = bundle.text(TEMPLATE)?;
        Ok(Self { html, bundle, house })
    }
}

fn zipped(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(9))
            .last_modified_time(DateTime::default());
        zip.start_file(path.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_was_packed_is_the_same_frame_without_the_studio() {
        let house = Frame::of_this_house().house;
        let bundle = Held::Unpacked(BTreeMap::from([
            ("reader.js".to_owned(), b"let a".to_vec()),
            ("share_bg.wasm".to_owned(), vec![0, 1, 2]),
            ("studio.js".to_owned(), b"let b".to_vec()),
        ]));
        let frame = Frame { html: "%HEAD%".to_owned(), bundle, house };
        let packed = frame.pack().unwrap();
        assert_eq!(packed, frame.pack().unwrap());
        let again = Frame::unpack(&packed).unwrap();
        assert_eq!(again.html, frame.html);
        assert_eq!(again.names().unwrap(), ["reader.js", "share_bg.wasm"]);
        assert_eq!(again.file("share_bg.wasm").unwrap().unwrap(), &[0, 1, 2][..]);
        assert_eq!(again.style_sheets().unwrap(), frame.style_sheets().unwrap());
        assert_eq!(again.script("boot.js").unwrap(), frame.script("boot.js").unwrap());
        assert!(!again.has_studio());
    }

    #[test]
    fn what_is_no_frame_is_told() {
        assert!(Frame::unpack(b"no zip").is_err());
        assert!(Frame::unpack(&zipped(&BTreeMap::new()).unwrap()).is_err());
    }
}
