#![no_main]
//! Fuzzes `whosays_fuzz::address`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::address(bytes));
