//! Fuzzes how words are cleaned, masked and folded.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| intake_fuzz::families::clean(bytes));
