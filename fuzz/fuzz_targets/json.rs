#![no_main]
//! Fuzzes `whosays_fuzz::json`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::json(bytes));
