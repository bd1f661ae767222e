//! Time that nobody kept: the server was away. What is short is marked in the log, what is long stops the clocks.
use super::{Task, turn::Decided};
use crate::keep::ALIVE_KEY;
use floor::{Moment, Span, interrupt, mark_gap, state::Life};

/// A live room notes on disk that it is up this often, in milliseconds: minutes in which nobody does anything are no gap.
const ALIVE_MS: i64 = 3_000;
/// Longest absence of the server after which clocks have simply gone on (`ALGORITHMS`, section 11).
const GAP_MAX: Span = Span::seconds(300);
/// Longest absence that is not worth a word.
const GAP_UNMARKED: Span = Span::seconds(5);

/// Nobody kept the time from a moment on, for so long.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gap {
    since: Moment,
    away: Span,
}

impl Gap {
    /// Between the moment when somebody last kept the time and now, if it is worth a word. A rehearsal's clock is its own.
    pub(crate) fn between(since: Moment, now: Moment, is_rehearsal: bool) -> Option<Self> {
        let away = now - since;
        (away > if is_rehearsal { GAP_MAX } else { GAP_UNMARKED }).then_some(Self { since, away })
    }
}

impl Task {
    /// Decides what an absence means before anything else is decided.
    pub(super) fn tell_gap(&mut self, Gap { since, away }: Gap, now: Moment, decided: &mut Decided) {
        // What fell due in a short absence fired at its time; a long one stopped the clocks before that.
        let is_long = away > GAP_MAX;
        self.fire_due(if is_long { since } else { now }, decided);
        let at = if is_long { since } else { now }.max(self.ahead.at);
        let events = if is_long { interrupt(&self.ahead, at, away) } else { mark_gap(&self.ahead, at, away) };
        self.go_ahead(&events);
        decided.events.extend(events);
    }

    /// Notes on disk that the room is up while clocks run, so that a restart can tell how long nobody kept the time.
    pub(super) async fn note_alive(&mut self) {
        let boot_ms = self.clock.boot_ms();
        let is_due = self.alive_due().is_some_and(|at| at <= boot_ms);
        if is_due && *self.is_writable.borrow() {
            self.timing.alive_not_before = boot_ms.saturating_add(ALIVE_MS);
            let now = self.now().0.to_le_bytes().to_vec();
            // A note that is not taken is written again soon; until then the one before stands.
            self.journal.put_meta(self.id.into(), ALIVE_KEY, now).await.ok();
        }
    }

    /// When that is noted next, in machine milliseconds; never while no clock runs.
    pub(super) fn alive_due(&self) -> Option<i64> {
        let is_running = self.floor.stage.life == Life::Live && self.floor.pause.is_none();
        (is_running && !self.timeline.is_rehearsal()).then_some(self.timing.alive_not_before)
    }
}
