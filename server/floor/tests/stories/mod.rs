//! Stories: one rule each, told as given, when, then.
mod arrival;
mod chair;
mod clocks;
mod ladder;
mod list;
mod points;
mod questions;
mod repairs;
mod shared;
mod suggestion;
mod undo;
