#![no_main]
//! Fuzzes `whosays_fuzz::article`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::article(bytes));
