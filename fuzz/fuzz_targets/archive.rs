#![no_main]
//! Fuzzes `whosays_fuzz::archive`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::archive(bytes));
