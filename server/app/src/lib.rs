//! Put together, run, stop.
pub mod banner;
pub mod cli;
pub mod host_key;
pub mod place;
pub mod rehearse;
pub mod serve;
pub mod templates;
pub mod trouble;
pub mod verify;
pub mod visitor;
