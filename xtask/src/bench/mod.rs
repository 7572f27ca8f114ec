//! Measuring the site beside what a newsroom would otherwise ship.
//!
//! The peers and the harness are a project of their own, kept beside this one; here is only what
//! runs it for our page and reads what it found.

mod copy;
mod first_pick;
mod harness;
mod target;

pub use copy::copy;
pub use first_pick::count_loads;
pub use harness::{Peers, install, measure};
pub use target::{TARGETS, table};
