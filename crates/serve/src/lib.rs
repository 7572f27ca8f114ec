//! A small server for whoever works on a site: shows the last good build, reloads pages when there
//! is a new one, and tells in them what keeps the next one from being made. For this machine alone,
//! and not meant to be published.

mod answer;
mod builds;
mod server;
mod source;
mod watch;

pub use builds::Builds;
pub use server::Server;
pub use source::Source;
pub use watch::Watch;
