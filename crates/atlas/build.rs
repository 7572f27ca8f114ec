//! Tells the crate a sum of its own sources: who keeps drawings has to know when they are old.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let folder = Path::new(&env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).to_owned();
    let mut paths: Vec<_> = fs::read_dir(folder.join("src"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    // What it computes with.
    paths.push(folder.join("../../Cargo.lock"));
    paths.sort();
    let mut sum = DefaultHasher::new();
    for path in &paths {
        // In the order of their names, which is part of what they are.
        path.file_name().hash(&mut sum);
        fs::read(path)?.hash(&mut sum);
    }
    println!("cargo::rustc-env=WHOSAYS_ATLAS_SOURCES={:016x}", sum.finish());
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=../../Cargo.lock");
    Ok(())
}
