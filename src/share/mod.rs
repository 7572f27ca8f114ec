//! What a reader shares: a link to what is on the screen, and what is made of it. All of it is
//! pure text but for the dialog, which is a WebAssembly of its own (feature `share`).

pub mod cite;
#[cfg(feature = "share")]
pub mod dialog;
pub mod embed;
pub mod qr;
pub mod roots;
