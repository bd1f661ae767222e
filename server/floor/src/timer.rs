//! The timer vector: what a screen needs to derive every digit by itself (`ALGORITHMS`, section 1).
//!
//! A timer is an anchor, not a countdown. It changes only when somebody starts, pauses, resumes or extends it, so an
//! idle minute sends nothing.
use crate::time::{Moment, Span};
use serde::{Deserialize, Serialize};

/// How a timer goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum Going {
    /// Runs out at `end_at`.
    Running {
        /// When nothing is left.
        end_at: Moment,
    },
    /// Stands with `left_ms`.
    Paused {
        /// What is left, negative when over.
        left_ms: Span,
    },
    /// Ended with `left_ms`.
    Stopped {
        /// What was left, negative when over.
        left_ms: Span,
    },
}

/// One clock as a vector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Timer {
    /// Bumped by every change, so that digits never run backwards for the same vector.
    pub seq: u32,
    /// The time given at the start, in milliseconds.
    pub allotted_ms: Span,
    /// The time added since, in milliseconds.
    pub added_ms: Span,
    /// When it first ran.
    pub started_at: Moment,
    /// Running, paused or stopped.
    #[serde(flatten)]
    pub going: Going,
}

/// How near the end a timer is (`ALGORITHMS`, section 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Time enough.
    Normal,
    /// At or under max(30 s, 20 % of the limit).
    Warning,
    /// At or under max(10 s, 8 % of the limit).
    Danger,
    /// Under zero.
    Overtime,
}

impl Timer {
    /// A timer that runs from `now` with `allotted` before it.
    #[must_use]
    pub fn start(now: Moment, allotted: Span) -> Self {
        let going = Going::Running { end_at: now + allotted };
        Self { seq: 1, allotted_ms: allotted, added_ms: Span::ZERO, started_at: now, going }
    }
    /// What is left at `now`; negative is overrun.
    #[must_use]
    pub fn remaining(&self, now: Moment) -> Span {
        match self.going {
            Going::Running { end_at } => end_at - now,
            Going::Paused { left_ms } | Going::Stopped { left_ms } => left_ms,
        }
    }
    /// What was used at `now`; paused time never counts.
    #[must_use]
    pub fn elapsed(&self, now: Moment) -> Span {
        self.allotted_ms + self.added_ms - self.remaining(now)
    }
    /// How far over the limit, zero when within it.
    #[must_use]
    pub fn overrun(&self, now: Moment) -> Span {
        (Span::ZERO - self.remaining(now)).or_zero()
    }
    /// Whether it runs.
    #[must_use]
    pub fn is_running(&self) -> bool {
        matches!(self.going, Going::Running { .. })
    }
    /// Stands still from `now` on.
    pub fn pause(&mut self, now: Moment) {
        if self.is_running() {
            self.set(Going::Paused { left_ms: self.remaining(now) });
        }
    }
    /// Goes on at `now` with what was left.
    pub fn resume(&mut self, now: Moment) {
        if let Going::Paused { left_ms } = self.going {
            self.set(Going::Running { end_at: now + left_ms });
        }
    }
    /// Ends at `now`.
    pub fn stop(&mut self, now: Moment) {
        self.set(Going::Stopped { left_ms: self.remaining(now) });
    }
    /// Gives `more` time.
    pub fn add(&mut self, more: Span) {
        self.added_ms = self.added_ms + more;
        self.set(match self.going {
            Going::Running { end_at } => Going::Running { end_at: end_at + more },
            Going::Paused { left_ms } => Going::Paused { left_ms: left_ms + more },
            Going::Stopped { left_ms } => Going::Stopped { left_ms: left_ms + more },
        });
    }
    /// Began `earlier` than was recorded.
    pub fn backdate(&mut self, earlier: Span) {
        self.started_at = self.started_at - earlier;
        self.set(match self.going {
            Going::Running { end_at } => Going::Running { end_at: end_at - earlier },
            Going::Paused { left_ms } => Going::Paused { left_ms: left_ms - earlier },
            Going::Stopped { left_ms } => Going::Stopped { left_ms: left_ms - earlier },
        });
    }
    /// The thresholds of a limit: warning and danger, rounded up to a second.
    #[must_use]
    pub fn thresholds(limit: Span) -> (Span, Span) {
        let part = |per_cent: i64| {
            let ms = limit.0.max(0).saturating_mul(per_cent);
            Span::seconds(ms.saturating_add(99_999) / 100_000)
        };
        (Span::seconds(30).max(part(20)), Span::seconds(10).max(part(8)))
    }
    /// How near the end it is at `now`.
    #[must_use]
    pub fn phase(&self, now: Moment) -> Phase {
        let (warning, danger) = Self::thresholds(self.allotted_ms + self.added_ms);
        match self.remaining(now) {
            left if left < Span::ZERO => Phase::Overtime,
            left if left <= danger => Phase::Danger,
            left if left <= warning => Phase::Warning,
            _ => Phase::Normal,
        }
    }
    fn set(&mut self, going: Going) {
        self.going = going;
        self.seq = self.seq.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_are_those_of_the_worked_examples() {
        let of = |s| Timer::thresholds(Span::seconds(s));
        assert_eq!(of(90), (Span::seconds(30), Span::seconds(10)));
        assert_eq!(of(240), (Span::seconds(48), Span::seconds(20)));
    }

    #[test]
    fn a_pause_costs_the_speaker_nothing() {
        let mut timer = Timer::start(Moment(0), Span::seconds(90));
        timer.pause(Moment(30_000));
        timer.resume(Moment(50_000));
        assert_eq!(timer.remaining(Moment(90_000)), Span::seconds(20));
        timer.add(Span::seconds(30));
        assert_eq!(timer.elapsed(Moment(90_000)), Span::seconds(70));
        assert_eq!(timer.overrun(Moment(145_000)), Span::seconds(5));
        assert_eq!(timer.phase(Moment(145_000)), Phase::Overtime);
    }
}
