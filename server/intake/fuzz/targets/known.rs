//! Fuzzes what an import adds to what another brought.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| intake_fuzz::families::known(bytes));
