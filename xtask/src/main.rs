//! The commands of this repository: `cargo xtask help` lists them.
//!
//! The first one that a newcomer runs compiles this crate, so it depends on little.

mod bench;
mod cli;
mod cmd;
mod growth;
mod house;
mod run;
mod site;
mod tools;
mod weight;

use std::process::ExitCode;

fn main() -> ExitCode {
    let asked = match cli::parse(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(mistake) => {
            eprintln!("error: {mistake}\n\n{}", cli::HELP);
            return ExitCode::from(2);
        }
    };
    match cmd::run(asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
