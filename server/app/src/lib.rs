//! Put together, run, stop.
pub mod banner;
pub mod cli;
pub mod host_key;
pub mod rehearse;
pub mod serve;
pub mod trouble;
pub mod verify;
pub mod visitor;
