//! Fuzzes records of ours, as JSON and as a table.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| intake_fuzz::families::record(bytes));
