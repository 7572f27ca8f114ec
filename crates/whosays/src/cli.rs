//! What the command is told.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use whosays_press::Error;

use crate::cmd;

/// Checks stories of contested claims, and makes their pages
#[derive(Parser)]
#[command(name = "whosays", version, max_term_width = 100, after_help = AFTER)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Where to begin, and what scripts may rely on.
const AFTER: &str = "\
Where to begin:
  whosays new my-story         writes a first story into my-story/, which is valid as it is
  whosays check my-story       explains every mistake in it
  whosays build my-story       makes its pages, in site/

Exit codes:
  0  all went well
  1  a story has mistakes, or something could not be read or written
  2  the command line was not understood";

#[derive(Subcommand)]
enum Command {
    Check(cmd::check::Check),
    Build(cmd::build::Build),
    Upgrade(cmd::upgrade::Upgrade),
    Compress(cmd::compress::Compress),
}

impl Cli {
    /// Does what was asked.
    pub fn run(self) -> Result<ExitCode, Error> {
        match self.command {
            Command::Check(check) => check.run(),
            Command::Build(build) => well(build.run()),
            Command::Upgrade(upgrade) => well(upgrade.run()),
            Command::Compress(compress) => well(compress.run()),
        }
    }
}

/// What is done, and has nothing to say about it.
fn well(done: Result<(), Error>) -> Result<ExitCode, Error> {
    done.map(|()| ExitCode::SUCCESS)
}
