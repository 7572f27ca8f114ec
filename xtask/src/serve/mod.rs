//! A small server for whoever works on the site: shows the last good build, and reloads pages when
//! there is a new one. For this machine alone, and not meant to be published.

mod answer;
mod builds;
mod server;
mod watch;

pub use builds::Builds;
pub use server::Server;
pub use watch::Watch;
