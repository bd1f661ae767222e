//! What Zoom writes: saved chats, its clipboard, its question reports, and the events it sends.
pub(crate) mod clipboard;
pub(crate) mod qa;
mod quote;
pub(crate) mod saved;
pub mod signature;
pub(crate) mod webhook;

pub(crate) use qa::is_live;
pub(crate) use quote::is_vote;
pub use signature::{Refused, answer_challenge, verify};
