//! Stories of a room, in the time of a manual clock, through the one door it has.
// All of this is test code; clippy's own exception covers only functions marked `#[test]`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::wildcard_enum_match_arm)]
mod copy;
mod house;
mod inbox;
mod kit;
mod links;
mod own;
mod plan;
mod purge;
mod room;
mod storage;
mod survival;
mod time;
