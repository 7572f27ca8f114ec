//! Measuring how the press grows with what it is given.

mod bench;
mod forecast;
mod measured;

pub use bench::Bench;

/// The sizes of a story: actors and statements.
pub const SIZES: [(usize, usize); 4] = [(12, 20), (25, 100), (100, 1_000), (200, 10_000)];
/// How many stories a site has.
pub const STORIES: [usize; 4] = [1, 10, 100, 1_000];
