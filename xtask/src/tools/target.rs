//! The Rust target that the reader is compiled for in the browser.

use super::{Found, Place, lookup};
use crate::house;
use crate::run::{output_of, run_with_progress, spoken_time};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;
use toml::Table;

const NAME: &str = "wasm32-unknown-unknown";

/// Adds the target to the pinned toolchain unless it is there.
pub fn ensure() -> Result<Found> {
    let found = Found { name: NAME, version: "", place: Place::Machine };
    if is_there() {
        return Ok(found);
    }
    let toolchain = fs::read_to_string(house::root().join("rust-toolchain.toml"))?;
    let channel = channel(&toolchain)?;
    let by_hand = format!("rustup target add --toolchain {channel} {NAME}");
    if lookup::on_path(&["rustup"]).is_none() {
        bail!(
            "the Rust target {NAME} is missing; without it the reader cannot be compiled for the \
             browser. There is no rustup here to add it: get it where Rust {channel} came from, or \
             install Rust with https://rustup.rs and run\n    {by_hand}"
        );
    }
    println!("The Rust target {NAME} (the reader, compiled for the browser) is added: seconds.");
    let mut command = Command::new("rustup");
    command.args(["target", "add", "--toolchain", &channel, NAME]);
    let outcome = run_with_progress(NAME, &mut command).context("cannot start rustup")?;
    if !outcome.success || !is_there() {
        bail!(
            "the Rust target {NAME} is missing; without it the reader cannot be compiled for the \
             browser. `{by_hand}` failed:\n{}",
            outcome.log
        );
    }
    println!("{NAME}: added in {}.", spoken_time(outcome.time));
    Ok(found)
}

fn is_there() -> bool {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.current_dir(house::root()).args(["--print", "target-libdir", "--target", NAME]);
    output_of(&mut rustc).is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

/// The pinned version in the text of `rust-toolchain.toml`.
fn channel(text: &str) -> Result<String> {
    let table: Table = text.parse().context("rust-toolchain.toml cannot be read")?;
    table
        .get("toolchain")
        .and_then(|toolchain| toolchain.get("channel"))
        .and_then(|channel| channel.as_str())
        .map(str::to_owned)
        .context("rust-toolchain.toml names no channel")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_pinned_toolchain_is_read() {
        assert_eq!(channel("[toolchain]\nchannel = \"1.95.0\"").unwrap(), "1.95.0");
        assert!(channel("[toolchain]").is_err());
    }
}
