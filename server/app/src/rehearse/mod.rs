//! The rehearsal: a session played by simulated people through the doors that everybody uses.
mod args;
mod cast;
mod compare;
mod deeds;
mod player;
mod screen;
mod script;
mod table;

pub use args::Rehearse;
