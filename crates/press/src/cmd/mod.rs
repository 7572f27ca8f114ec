//! One subcommand a file.

pub mod build;
pub mod check;
pub mod compress;
pub mod upgrade;
