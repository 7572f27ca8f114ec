//! `whosays schema`: the JSON Schema of the story format, for editors.

use clap::Args;
use whosays_press::{Error, schema};

/// Prints the JSON Schema of the story format, from which editors complete keys and mark mistakes
#[derive(Args)]
pub struct Schema;

impl Schema {
    /// Prints it.
    pub fn run() -> Result<(), Error> {
        print!("{}", schema()?);
        Ok(())
    }
}
