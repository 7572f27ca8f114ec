#![no_main]
//! Fuzzes `whosays_fuzz::sheet`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::sheet(bytes));
