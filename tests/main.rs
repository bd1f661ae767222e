//! One binary for all tests: it links once, and `tidy` sees that no file of it is forgotten.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly, and says what it saw"
)]
mod flows;
mod tidy;
