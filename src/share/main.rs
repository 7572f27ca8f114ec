//! The WebAssembly of the share dialog: opens it, and stays for the next time.

fn main() {
    whosays_reader::open_share_dialog();
}
