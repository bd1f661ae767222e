//! The feeds' tests: a local server that follows the published API, misbehaves on demand, and a clock that only a test
//! moves. No account at a real server was at hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test may fail loudly; the local server's clock is tokio's, which stands still"
)]
mod encrypted;
mod instance;
mod listening;
mod outages;
mod pages;
mod places;
mod polling;
mod post;
mod refusals;
mod scene;
