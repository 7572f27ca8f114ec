//! Files of other forms, told apart by what they are called.

use std::{
    fs,
    path::{Path, PathBuf},
};

use whosays_exchange::{Form, Raw, Sheet, Trouble, pack, read_csv, write_csv, write_workbook};
use whosays_press::Error;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// What a story is read from, or what keeps it from being read.
pub fn read(path: &Path) -> Result<Result<Raw, Vec<Trouble>>, Error> {
    if path.is_dir() {
        return folder(path);
    }
    let bytes = bytes(path)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let form = Form::of_ending(&ending(path));
    Ok(form.ok_or_else(|| Error::NoForm { path: path.to_owned() })?.read(&name, &bytes))
}

/// The CSV files of a folder, a sheet each.
fn folder(folder: &Path) -> Result<Result<Raw, Vec<Trouble>>, Error> {
    let failed = |source| Error::Read { path: folder.to_owned(), source };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if ending(&path) == "csv" {
            paths.push(path);
        }
    }
    paths.sort();
    if paths.is_empty() {
        return Err(Error::NoForm { path: folder.to_owned() });
    }
    let (mut sheets, mut troubles) = (Vec::new(), Vec::new());
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match read_csv(&name, &bytes(&path)?) {
            Ok(sheet) => sheets.push(sheet),
            Err(more) => troubles.extend(more),
        }
    }
    Ok(if troubles.is_empty() { Raw::of_sheets(&sheets) } else { Err(troubles) })
}

fn bytes(path: &Path) -> Result<Vec<u8>, Error> {
    let failed = |source| Error::Read { path: path.to_owned(), source };
    let data = fs::metadata(path).map_err(failed)?;
    if !data.is_file() {
        return Err(Error::NoFile { path: path.to_owned(), what: "a pipe or a device" });
    }
    if data.len() > LARGEST {
        return Err(Error::TooLarge { path: path.to_owned(), megabytes: LARGEST >> 20 });
    }
    fs::read(path).map_err(failed)
}

/// Writes sheets: one workbook, or CSV files in a folder or an archive. Nothing is written over.
pub fn write(sheets: &[Sheet], out: &Path) -> Result<Vec<PathBuf>, Error> {
    if out.exists() {
        return Err(Error::Taken { path: out.to_owned() });
    }
    let failed = |path: &Path, source| Error::Write { path: path.to_owned(), source };
    match ending(out).as_str() {
        "xlsx" => {
            let bytes = write_workbook(sheets).map_err(|told| {
                let message = told.first().map(ToString::to_string).unwrap_or_default();
                Error::Data { message }
            })?;
            fs::write(out, bytes).map_err(|source| failed(out, source))?;
            Ok(vec![out.to_owned()])
        }
        "zip" => {
            let file = |sheet: &Sheet| (format!("{}.csv", sheet.name), write_csv(sheet));
            let bytes = pack(sheets.iter().map(file).collect());
            fs::write(out, bytes).map_err(|source| failed(out, source))?;
            Ok(vec![out.to_owned()])
        }
        "" => {
            fs::create_dir_all(out).map_err(|source| failed(out, source))?;
            let mut paths = Vec::new();
            for sheet in sheets {
                let path = out.join(format!("{}.csv", sheet.name));
                fs::write(&path, write_csv(sheet)).map_err(|source| failed(&path, source))?;
                paths.push(path);
            }
            Ok(paths)
        }
        _ => Err(Error::NoForm { path: out.to_owned() }),
    }
}

/// What a file name ends with, in lower case.
pub fn ending(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_lowercase()
}
