//! What a reader shares: a link to what is on the screen, and what is made of it. All of it is
//! pure text but for the dialog, which is a WebAssembly of its own (feature `share`).

#[cfg(any(test, feature = "share"))]
pub mod cite;
#[cfg(feature = "share")]
pub mod dialog;
#[cfg(any(test, feature = "share"))]
pub mod embed;
#[allow(dead_code, reason = "each of the two WebAssemblies uses a part of it")]
pub mod host;
pub mod link;
#[cfg(any(test, feature = "share"))]
pub mod qr;
