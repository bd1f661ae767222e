//! The floor's tests: stories of one rule each, and laws that hold whatever happens.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly, and says what it saw"
)]
mod laws;
mod stories;

mod table;
