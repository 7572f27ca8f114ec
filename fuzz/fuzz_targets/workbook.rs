#![no_main]
//! Fuzzes `whosays_fuzz::workbook`.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| whosays_fuzz::workbook(bytes));
