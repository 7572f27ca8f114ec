#![no_main]
//! Fuzzes `whosays_fuzz::story`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::story(bytes));
