//! Fuzzes Mastodon, YouTube, Bluesky and Social Stream Ninja.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| intake_fuzz::families::social(bytes));
