//! One subcommand a file.

pub mod build;
pub mod card;
pub mod check;
pub mod completions;
pub mod compress;
pub mod export;
pub mod import;
pub mod land;
pub mod new;
pub mod schema;
pub mod serve;
pub mod upgrade;

/// So many drafts, with the verb that follows.
pub fn drafts(count: usize) -> String {
    if count == 1 { "1 draft is".to_owned() } else { format!("{count} drafts are") }
}
