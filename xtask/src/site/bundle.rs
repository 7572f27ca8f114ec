//! From a part of the site to the two files that a page loads.

use super::native;
use super::part::Part;
use crate::house;
use crate::run::{cargo, run, run_with_progress, shown};
use crate::tools::Shrink;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The glue and the WebAssembly of one part.
pub struct Files {
    pub glue: PathBuf,
    pub wasm: PathBuf,
}

/// Compiles a part, and makes it fit for browsers unless that was done for the same bytes. With
/// `shrink` it is the version that is published.
pub fn bundle(part: &Part, shrink: Option<&Shrink>, quiet: bool) -> Result<Files> {
    let profile = if shrink.is_some() { "browser" } else { "debug" };
    let compiled = compile(part, profile, quiet)?;
    let folder = native::target()?.join("bundle").join(profile).join(&part.program);
    let name = |ending: &str| folder.join(format!("{}{ending}", part.program));
    let files = Files { glue: name(".js"), wasm: name("_bg.wasm") };

    // Whatever decides about the result is in the stamp.
    let mut stamp = fs::read(&compiled).map(|bytes| hash(&bytes))?;
    let bundler = fs::read(native::program("whosays-bundle")?.get_program())?;
    stamp.push_str(&hash(&bundler));
    if let Some(shrink) = shrink {
        let _ = write!(stamp, " {} {:?}", shrink.versions, part.optimise);
    }
    let stamped = name(".stamp");
    if fs::read_to_string(&stamped).is_ok_and(|found| found == stamp) {
        return Ok(files);
    }
    // Gone until all is done: a run that is broken off leaves nothing that looks finished.
    let _ = fs::remove_file(&stamped);
    run(native::program("whosays-bundle")?.arg(&compiled).arg(&folder))?;
    if let Some(shrink) = shrink {
        shrink_both(part, &files, shrink)?;
    }
    fs::write(stamped, stamp)?;
    Ok(files)
}

fn compile(part: &Part, profile: &str, quiet: bool) -> Result<PathBuf> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let mut command = cargo();
    command
        .args(["build", "--target", TARGET, "--bin", &part.program])
        .args(["--manifest-path", &part.manifest])
        .args(&part.cargo)
        .args((profile != "debug").then_some(format!("--profile={profile}")))
        .args(quiet.then_some("--quiet"));
    run(&mut command)?;
    let file = native::target()?.join(TARGET).join(profile).join(format!("{}.wasm", part.program));
    if !file.is_file() {
        bail!("cargo built `{}`, but {} is not there", part.program, file.display());
    }
    Ok(file)
}

fn shrink_both(part: &Part, files: &Files, shrink: &Shrink) -> Result<()> {
    let mut wasm = Command::new(&shrink.wasm_opt);
    wasm.arg(&files.wasm).arg("-o").arg(&files.wasm).args(&part.optimise);
    let mut glue = Command::new(&shrink.esbuild);
    glue.arg(&files.glue)
        .args(["--minify", "--format=esm", "--target=es2022", "--log-level=warning"])
        .arg(format!("--outfile={}", files.glue.display()))
        .arg("--allow-overwrite");
    for (tool, mut command) in [("wasm-opt", wasm), ("esbuild", glue)] {
        let label = format!("{tool} makes {} smaller", part.program);
        command.current_dir(house::root());
        let outcome = run_with_progress(&label, &mut command)
            .with_context(|| format!("cannot start {tool}"))?;
        if !outcome.success {
            bail!("`{}` failed:\n{}", shown(&command), outcome.log);
        }
    }
    Ok(())
}

/// Puts the files into the site, and gives their names there. They change with the content of
/// either: glue and WebAssembly belong together. Those of a part that pages load later are named
/// by the press.
pub fn publish(part: &Part, files: &Files, site: &Path) -> Result<(String, String)> {
    let (glue, wasm) = (fs::read(&files.glue)?, fs::read(&files.wasm)?);
    let stem = if part.later {
        part.program.clone()
    } else {
        let both = hash(&[hash(&glue), hash(&wasm)].concat().into_bytes());
        format!("{}-{}", part.program, both.get(..16).unwrap_or(&both))
    };
    let names = (format!("{stem}.js"), format!("{stem}_bg.wasm"));
    fs::write(site.join(&names.0), glue)?;
    fs::write(site.join(&names.1), wasm)?;
    Ok(names)
}

fn hash(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
