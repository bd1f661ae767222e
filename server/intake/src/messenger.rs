//! Exports of messengers: what was said in groups waits (`held`), what was said between two is not taken.
pub(crate) mod matrix;
pub(crate) mod telegram;
pub(crate) mod whatsapp;
