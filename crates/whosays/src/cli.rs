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
  whosays serve my-story       shows it in a browser, and follows each change
  whosays check my-story       explains every mistake in it
  whosays build my-story       makes its pages, in site/

Exit codes:
  0  all went well
  1  a story has mistakes, or something could not be read or written
  2  the command line was not understood";

#[derive(Subcommand)]
enum Command {
    New(cmd::new::New),
    Check(cmd::check::Check),
    Serve(cmd::serve::Serve),
    Build(cmd::build::Build),
    Card(cmd::card::Card),
    Land(cmd::land::Find),
    Import(cmd::import::Import),
    Export(cmd::export::Export),
    Upgrade(cmd::upgrade::Upgrade),
    Compress(cmd::compress::Compress),
    Schema(cmd::schema::Schema),
    Completions(cmd::completions::Completions),
}

impl Cli {
    /// Does what was asked.
    pub fn run(self) -> Result<ExitCode, Error> {
        match self.command {
            Command::New(new) => well(new.run()),
            Command::Check(check) => check.run(),
            Command::Serve(serve) => well(serve.run()),
            Command::Build(build) => well(build.run()),
            Command::Card(card) => well(card.run()),
            Command::Land(land) => well(land.run()),
            Command::Schema(_) => well(cmd::schema::Schema::run()),
            Command::Completions(completions) => {
                completions.run();
                Ok(ExitCode::SUCCESS)
            }
            Command::Import(import) => import.run(),
            Command::Export(export) => export.run(),
            Command::Upgrade(upgrade) => well(upgrade.run()),
            Command::Compress(compress) => well(compress.run()),
        }
    }
}

/// What is done, and has nothing to say about it.
fn well(done: Result<(), Error>) -> Result<ExitCode, Error> {
    done.map(|()| ExitCode::SUCCESS)
}
