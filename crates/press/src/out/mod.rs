//! Where the files of a site go.

mod lock;
mod memory;
mod stage;
mod swap;

pub use memory::Files;
pub use stage::Stage;
pub(crate) use stage::is_a_site;

use crate::Error;

/// Takes the files of a site, from several threads at once.
pub trait Sink: Sync {
    /// Takes a file. Its path is below the root of the site, with `/` between folders.
    ///
    /// # Errors
    ///
    /// Where the file cannot be kept.
    fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error>;
}
