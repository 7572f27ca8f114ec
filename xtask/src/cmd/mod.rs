//! One command a file.

mod bench;
mod build;
mod check;
mod frame;
pub mod generate;
mod growth;
mod serve;
mod setup;
mod shots;
mod test;

use crate::cli::{Command, HELP};
use anyhow::Result;

/// Does what was asked.
pub fn run(command: Command) -> Result<()> {
    match command {
        Command::Serve { port, open, release } => serve::serve(port, open, release),
        Command::Bench { folder, runs, built, all } => {
            bench::bench(folder.as_deref(), runs, built, all)
        }
        Command::BenchStudio { built } => bench::studio(built),
        Command::Build { release } => build::build(release),
        Command::SingleFile => build::single_file(),
        Command::Check => check::check(),
        Command::Frame { folder } => frame::frame(&folder),
        Command::Test { fast, name } => test::test(fast, name.as_deref()),
        Command::Shots => shots::shots(),
        Command::Screenshots => shots::screenshots(),
        Command::Generate { sample, out } => generate::generate(&sample, out.as_deref()),
        Command::Growth { quick } => growth::growth(quick),
        Command::Setup { tests } => setup::setup(tests),
        Command::Help => {
            println!("{HELP}");
            Ok(())
        }
    }
}
