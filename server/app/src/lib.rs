//! Put together, run, stop.
pub mod banner;
pub mod host_key;
pub mod trouble;
pub mod verify;

/// What may be told to `verify`, until the arguments of all jobs stand in one place.
mod cli;
