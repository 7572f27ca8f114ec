#![no_main]
//! Fuzzes `whosays_fuzz::docx`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::docx(bytes));
