//! What a command would change, or why it may not.
use crate::{Ask, Event, Floor, Moment, Refusal};
use alloc::vec::Vec;

/// Says what `ask` would change at `now`, or why it may not. Changes nothing itself.
///
/// # Errors
/// The [`Refusal`] says which rule stands against it, with its figures.
pub fn decide(floor: &Floor, ask: &Ask, now: Moment) -> Result<Vec<Event>, Refusal> {
    let _ = (floor, ask, now);
    Err(Refusal::NotYours)
}

/// What the clock changes by itself at `now`; nothing before [`Floor::next_deadline`].
#[must_use]
pub fn expire(floor: &Floor, now: Moment) -> Vec<Event> {
    let _ = (floor, now);
    Vec::new()
}
