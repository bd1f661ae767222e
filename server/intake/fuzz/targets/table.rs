//! Fuzzes CSV and its like, JSON Lines and lists of objects.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| intake_fuzz::families::table(bytes));
