//! Fuzzes Matrix, Telegram and WhatsApp.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| intake_fuzz::families::messenger(bytes));
