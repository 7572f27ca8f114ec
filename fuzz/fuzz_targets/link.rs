#![no_main]
//! Fuzzes `whosays_fuzz::link`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::link(bytes));
