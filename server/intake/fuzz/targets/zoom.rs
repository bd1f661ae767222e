//! Fuzzes saved chats, pastes, question reports and events of Zoom.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| intake_fuzz::families::zoom(bytes));
