//! What the command is told.

use clap::{Parser, Subcommand};

use whosays_press::Error;

use crate::cmd;

/// Checks stories and makes their pages.
#[derive(Parser)]
#[command(name = "whosays", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(cmd::check::Check),
    Build(cmd::build::Build),
    Upgrade(cmd::upgrade::Upgrade),
    Compress(cmd::compress::Compress),
}

impl Cli {
    /// Does what was asked.
    pub fn run(self) -> Result<(), Error> {
        match self.command {
            Command::Check(check) => check.run(),
            Command::Build(build) => build.run(),
            Command::Upgrade(upgrade) => upgrade.run(),
            Command::Compress(compress) => compress.run(),
        }
    }
}
