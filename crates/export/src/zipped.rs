//! Many files as one.

use std::{
    collections::BTreeMap,
    io::{Cursor, Write as _},
};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipResult, write::SimpleFileOptions};

/// What is compressed already, by its ending.
const PACKED: [&str; 4] = [".png", ".zip", ".br", ".gz"];

/// The files as a zip. The same files give the same bytes: each bears the earliest time that a zip knows.
///
/// # Errors
///
/// Where a zip cannot hold them: it has room for 4 GB.
pub fn zipped(files: &BTreeMap<String, Vec<u8>>) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let is_packed = PACKED.iter().any(|ending| path.ends_with(ending));
        let method =
            if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        zip.start_file(path.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
