//! Fuzzes which questions are alike, and in what they differ.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| intake_fuzz::families::likeness(bytes));
