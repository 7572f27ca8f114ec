//! `whosays completions`: what a shell needs to complete this command.

use std::io;

use clap::{Args, CommandFactory as _};
use clap_complete::{Shell, generate};

use crate::cli::Cli;

/// Prints what a shell needs to complete this command
///
/// For bash: `whosays completions bash > ~/.local/share/bash-completion/completions/whosays`
#[derive(Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    /// Prints it.
    pub fn run(self) {
        generate(self.shell, &mut Cli::command(), "whosays", &mut io::stdout());
    }
}
