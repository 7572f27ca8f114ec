//! `cargo xtask frame`: the reader, for a program that carries it.

use crate::{site, tools};
use anyhow::Result;
use std::path::Path;

/// Installs what is missing, and builds the reader as it is published into `folder`.
pub fn frame(folder: &Path) -> Result<()> {
    let folder = std::path::absolute(folder)?;
    site::frame(&tools::for_site(true)?, &folder)?;
    println!("The reader is in {}.", folder.display());
    Ok(())
}
