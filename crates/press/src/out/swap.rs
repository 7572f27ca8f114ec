//! One folder in the place of another.

use std::{fs, io, path::Path};

/// Puts `new` in the place of `old`, which may not be there; what was there is at `last` for a
/// moment, and then gone.
pub fn swap(new: &Path, old: &Path, last: &Path) -> io::Result<()> {
    if !old.exists() {
        return fs::rename(new, old);
    }
    if exchange(new, old) {
        // What was there is now where the new one was.
        return fs::remove_dir_all(new);
    }
    fs::rename(old, last)?;
    if let Err(error) = fs::rename(new, old) {
        fs::rename(last, old)?;
        return Err(error);
    }
    fs::remove_dir_all(last)
}

/// Exchanges the two in one step, where the system can: nobody ever finds neither.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}
