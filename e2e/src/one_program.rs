//! The command alone: what it carries makes the site that the repository builds, to the byte.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use libtest_mimic::{Failed, Trial};
use walkdir::WalkDir;

use crate::scenarios;
use crate::site::dist;

/// The tests of the command, which need no browser.
pub fn trials() -> Vec<Trial> {
    if scenarios::tests_nothing() {
        return Vec::new();
    }
    let run = || the_same_site().map_err(|fault| Failed::from(format!("{fault:#}")));
    vec![Trial::test("command::one_program_makes_the_same_site", run)]
}

/// In an empty folder, with no toolchain, no Node and nothing else in reach.
fn the_same_site() -> Result<()> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let place = tempfile::tempdir()?;
    let program = place.path().join(format!("whosays{}", env::consts::EXE_SUFFIX));
    fs::copy(compiled(&project)?, &program)?;
    copy(&project.join("stories"), &place.path().join("desk"))?;
    let config = project.join("site.toml");
    if config.is_file() {
        fs::copy(config, place.path().join("desk/site.toml"))?;
    }
    let output = Command::new(&program)
        .args(["build", "desk", "--out", "site"])
        .current_dir(place.path())
        .env_clear()
        .env("WHOSAYS_CARD_CACHE", "")
        .env("WHOSAYS_MAP_CACHE", "")
        .output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (ours, theirs) = (files(&place.path().join("site"))?, files(&dist()?)?);
    let names = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    ensure!(names(&ours) == names(&theirs), "{:?}\n{:?}", names(&ours), names(&theirs));
    for (path, bytes) in ours {
        ensure!(theirs.get(&path) == Some(&bytes), "{} is not the same", path.display());
    }
    Ok(())
}

/// The command with the reader in it.
fn compiled(project: &Path) -> Result<PathBuf> {
    let frame = env::var_os("WHOSAYS_FRAME").context("WHOSAYS_FRAME is not set")?;
    let status = Command::new("cargo")
        .args(["build", "--quiet", "--package", "whosays"])
        .env("WHOSAYS_FRAME", frame)
        .current_dir(project)
        .status()?;
    ensure!(status.success(), "the command cannot be compiled");
    let here = env::current_exe()?;
    let folder = here.parent().context("this program is in no folder")?;
    Ok(folder.join(format!("whosays{}", env::consts::EXE_SUFFIX)))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let to = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

/// The files of a site by their paths, without their compressed twins.
fn files(site: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(site) {
        let entry = entry?;
        let is_twin = entry.path().extension().is_some_and(|end| end == "br" || end == "gz");
        if entry.file_type().is_file() && !is_twin {
            files.insert(entry.path().strip_prefix(site)?.to_owned(), fs::read(entry.path())?);
        }
    }
    Ok(files)
}
