//! Nobody kept the time for a while.
use crate::{
    Event, Floor, Moment, Span,
    event::{About, Verb},
    ids::ActNo,
    state::Life,
};
use alloc::vec::Vec;

/// Stops turn and segment as of `at`: nobody kept the time from then on, for `away_ms`, and the moderators are asked how it
/// went. Nothing in a session that is not live or stands already.
#[must_use]
pub fn interrupt(floor: &Floor, at: Moment, away_ms: Span) -> Vec<Event> {
    absent(floor, at, Verb::PauseSession, away_ms).map_or_else(Vec::new, |act| Vec::from([act, Event::SessionPaused]))
}

/// Marks at `at` that nobody kept the time for `away_ms`, which was so short that the clocks have gone on. A fact, not to be
/// taken back. Nothing in a session whose clocks do not run.
#[must_use]
pub fn mark_gap(floor: &Floor, at: Moment, away_ms: Span) -> Vec<Event> {
    absent(floor, at, Verb::Clock, away_ms).into_iter().collect()
}

fn absent(floor: &Floor, at: Moment, verb: Verb, away_ms: Span) -> Option<Event> {
    let is_running = floor.stage.life == Life::Live && floor.pause.is_none();
    let act = ActNo(floor.counters.acts.saturating_add(1));
    let about = About { away_ms: Some(away_ms), ..About::default() };
    is_running.then_some(Event::Acted { act, id: None, by: None, at, verb, about })
}
