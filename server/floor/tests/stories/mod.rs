//! Stories: one rule each, told as given, when, then.
mod agenda;
mod arrival;
mod chair;
mod clocks;
mod ladder;
mod list;
mod points;
mod questions;
mod repairs;
mod rounds;
mod rules;
mod seats;
mod sent_away;
mod shared;
mod suggestion;
mod undo;
