#![no_main]
//! Fuzzes `whosays_fuzz::archieml`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::archieml(bytes));
