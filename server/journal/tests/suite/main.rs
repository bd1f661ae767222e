//! One suite for every engine, and what only the engine on disk can show.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "the exemption for tests does not reach the helpers beside them"
)]

mod erasing;
mod grouping;
mod killing;
mod kit;
mod laws;
mod opening;
mod resolving;
mod tampering;
mod weather;
