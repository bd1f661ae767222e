//! The intake's tests: what the samples must give, one story per form, and laws that hold for any input.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly, and says what it saw"
)]
mod families;
mod golden;
mod laws;
mod likeness;
mod replay;
mod stories;
