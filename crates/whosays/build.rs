//! Puts the compiled reader, the style and the scripts into the program.
//!
//! `WHOSAYS_FRAME` names the folder of a reader that `cargo xtask frame` has built; set to nothing
//! it asks for a program without one. Where it is not set, a release builds the reader itself, so
//! that `cargo install --path crates/whosays` is all there is to do, and a debug build goes
//! without: the repository's own builds bring a fresh reader along.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name| env::var_os(name).map(PathBuf::from).ok_or(name);
    let out = variable("OUT_DIR")?;
    let top = variable("CARGO_MANIFEST_DIR")?.join("../..").canonicalize()?;
    println!("cargo::rerun-if-env-changed=WHOSAYS_FRAME");
    let frame = match env::var_os("WHOSAYS_FRAME") {
        Some(frame) if frame.is_empty() => None,
        Some(frame) => Some(PathBuf::from(frame)),
        None if env::var("PROFILE").is_ok_and(|profile| profile == "release") => {
            Some(built(&top, &out)?)
        }
        None => None,
    };
    let mut code = String::from("/// The template of all pages, and the reader.\n");
    let bundle = match &frame {
        Some(frame) => files(frame, "", |_| true)?,
        None => Vec::new(),
    };
    list(&mut code, "BUNDLE", &bundle)?;
    code.push_str("/// The style sheets, and the scripts that start a page.\n");
    let mut house = Vec::new();
    if frame.is_some() {
        house.extend(files(&top.join("src"), "src/", |path| ends(path, "js"))?);
        house.extend(files(&top.join("style"), "style/", |path| ends(path, "css"))?);
    }
    list(&mut code, "HOUSE", &house)?;
    fs::write(out.join("carried.rs"), code)?;
    Ok(())
}

/// Has the repository build the reader into a folder. Its own target folder: cargo holds a lock on
/// ours for as long as this runs.
fn built(top: &Path, out: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let frame = out.join("frame");
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["run", "--quiet", "--package", "xtask", "--", "frame"]).arg(&frame);
    command.current_dir(top).env("CARGO_TARGET_DIR", out.join("build"));
    // What cargo tells build scripts is not meant for another build.
    let own = ["CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS", "RUSTC", "RUSTDOC", "TARGET", "PROFILE"];
    for name in own.iter().chain(&["OUT_DIR", "OPT_LEVEL", "DEBUG", "HOST", "NUM_JOBS"]) {
        command.env_remove(name);
    }
    for folder in ["src", "style", "crates/address", "xtask/src", "index.html", "Trunk.toml"] {
        println!("cargo::rerun-if-changed={}", top.join(folder).display());
    }
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!(
            "the reader could not be built:\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        )
        .into());
    }
    Ok(frame)
}

/// The files of a folder, each with the name that it gets, in their order.
fn files(
    folder: &Path,
    start: &str,
    is_wanted: impl Fn(&Path) -> bool,
) -> Result<Vec<(String, PathBuf)>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_file() && is_wanted(&entry.path()) {
            files.push((format!("{start}{name}"), entry.path().canonicalize()?));
        }
    }
    files.sort();
    Ok(files)
}

fn ends(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found == ending)
}

fn list(code: &mut String, name: &str, files: &[(String, PathBuf)]) -> Result<(), Box<dyn Error>> {
    writeln!(code, "pub const {name}: whosays_press::Carried = &[")?;
    for (name, path) in files {
        println!("cargo::rerun-if-changed={}", path.display());
        writeln!(code, "    ({name:?}, include_bytes!({:?})),", path.display().to_string())?;
    }
    code.push_str("];\n");
    Ok(())
}
