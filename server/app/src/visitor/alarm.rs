//! Something that is to be done later, unless it is not needed any more by then.
use std::{future::pending, pin::Pin, time::Duration};
use tokio::time::{Interval, MissedTickBehavior, Sleep, interval, sleep};

/// Set for a moment, or not at all.
#[derive(Default)]
pub(super) struct Alarm(Option<Pin<Box<Sleep>>>);

impl Alarm {
    /// Rings once after `span`.
    pub(super) fn after(span: Duration) -> Self {
        Self(Some(Box::pin(sleep(span))))
    }
    /// Whether it is set.
    pub(super) const fn is_set(&self) -> bool {
        self.0.is_some()
    }
    /// Waits until it rings; for ever where it is not set. May be dropped at any time. Who has heard it sets it anew.
    pub(super) async fn ring(&mut self) {
        match &mut self.0 {
            Some(sleep) => sleep.await,
            None => pending().await,
        }
    }
}

/// Beats at once and every `span`; what was missed is not made up for.
pub(super) fn every(span: Duration) -> Interval {
    let mut beat = interval(span);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    beat
}
