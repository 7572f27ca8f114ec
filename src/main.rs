//! The WebAssembly's entry: wakes up the prerendered page.

fn main() {
    whosays_reader::hydrate();
}
