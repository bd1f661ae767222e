//! The session clock: how session time follows the machine's (`ALGORITHMS`, section 1).
use floor::{Moment, Span};
use journal::Stamp;

/// Fastest rehearsal.
pub(crate) const RATE_MAX: u32 = 10_000;

/// An anchor and a rate: `session = min(fence, session + rate * (boot - boot at the anchor))`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Timeline {
    /// Machine time of the anchor, in milliseconds.
    boot_ms: i64,
    /// Session time of the anchor.
    session: Moment,
    /// The rate of a rehearsal; none is an ordinary session.
    rehearsal: Option<Rehearsal>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rehearsal {
    rate: u32,
    fence: Moment,
}

impl Timeline {
    /// The clock of a new session; a rehearsal's stands at zero until a fence is given.
    pub(crate) fn begin(boot_ms: i64, rehearsal: Option<u32>) -> Self {
        let rehearsal = rehearsal.map(|rate| Rehearsal { rate: rate.clamp(1, RATE_MAX), fence: Moment(0) });
        Self { boot_ms, session: Moment(0), rehearsal }
    }
    /// The clock after a restart. The same boot goes on with machine time, else time of day tells; never before the
    /// last record, nor before `alive`, when the room was last known to be up. A rehearsal stands at the last record's
    /// time until a fence is given.
    pub(crate) fn go_on(now: Stamp, last: Stamp, alive: Option<Moment>, rehearsal: Option<u32>) -> Self {
        let last_session = Moment(last.session_ms);
        let away = if now.boot_id == last.boot_id {
            now.boot_ms.saturating_sub(last.boot_ms)
        } else {
            now.utc_ms.saturating_sub(last.utc_ms)
        };
        let begun = Self::begin(now.boot_ms, rehearsal);
        match begun.rehearsal {
            None => {
                let session = last_session + Span(away.max(0));
                Self { session: alive.map_or(session, |alive| session.max(alive)), ..begun }
            }
            Some(own) => {
                let rehearsal = Some(Rehearsal { fence: last_session, ..own });
                Self { session: last_session, rehearsal, ..begun }
            }
        }
    }
    /// Session time at a machine time.
    pub(crate) fn at(&self, boot_ms: i64) -> Moment {
        let gone = boot_ms.saturating_sub(self.boot_ms);
        let free = self.session + Span(gone.saturating_mul(i64::from(self.rate())));
        self.fence().map_or(free, |fence| free.min(fence))
    }
    /// Machine time at which session time will be `at`; none while it stands before that.
    pub(crate) fn boot_at(&self, at: Moment) -> Option<i64> {
        if self.fence().is_some_and(|fence| at > fence) {
            return None;
        }
        let left = (at - self.session).0;
        let rate = i64::from(self.rate());
        // Rounded up, so that the moment is really there when the sleeper wakes.
        let wait = left.div_euclid(rate).saturating_add(i64::from(left.rem_euclid(rate) != 0));
        Some(self.boot_ms.saturating_add(wait))
    }
    /// Moves the fence of a rehearsal, never back. With `at_once` the time up to it is skipped in one step.
    pub(crate) fn set_fence(&mut self, boot_ms: i64, fence: Moment, at_once: bool) {
        let now = self.at(boot_ms);
        if let Some(own) = &mut self.rehearsal {
            own.fence = fence.max(now);
            self.boot_ms = boot_ms;
            self.session = if at_once { own.fence } else { now };
        }
    }
    /// Whether this is a rehearsal.
    pub(crate) const fn is_rehearsal(&self) -> bool {
        self.rehearsal.is_some()
    }
    /// 1, or the rate of a rehearsal.
    pub(crate) const fn rate(&self) -> u32 {
        match self.rehearsal {
            Some(own) => own.rate,
            None => 1,
        }
    }
    /// Where a rehearsal's clock stands still.
    pub(crate) const fn fence(&self) -> Option<Moment> {
        match self.rehearsal {
            Some(own) => Some(own.fence),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn stamp(session_ms: i64, utc_ms: i64, boot: u8, boot_ms: i64) -> Stamp {
        Stamp { session_ms, utc_ms, boot_id: [boot; 16], boot_ms }
    }

    #[test]
    fn a_rehearsal_stands_at_its_fence_and_runs_at_its_rate() {
        let mut line = Timeline::begin(1_000, Some(60));
        assert_eq!(line.at(9_000), Moment(0));
        line.set_fence(9_000, Moment(90_000), false);
        assert_eq!(line.at(10_000), Moment(60_000));
        assert_eq!(line.at(99_000), Moment(90_000));
        assert_eq!(line.boot_at(Moment(90_000)), Some(10_500));
        assert_eq!(line.boot_at(Moment(61)), Some(9_002));
        assert_eq!(line.boot_at(Moment(90_001)), None);
        line.set_fence(99_000, Moment(10), false);
        assert_eq!(line.at(99_000), Moment(90_000), "never back");
        line.set_fence(99_000, Moment(500_000), true);
        assert_eq!(line.at(99_000), Moment(500_000));
    }

    #[test]
    fn after_a_restart_the_same_boot_counts_machine_time_and_another_boot_time_of_day() {
        let last = stamp(60_000, 5_000_000, 1, 100_000);
        let same = Timeline::go_on(stamp(0, 9_999_999, 1, 103_000), last, None, None);
        assert_eq!(same.at(103_000), Moment(63_000));
        let other = Timeline::go_on(stamp(0, 5_004_000, 2, 50), last, None, None);
        assert_eq!(other.at(50), Moment(64_000));
        let set_back = Timeline::go_on(stamp(0, 4_000_000, 2, 50), last, None, None);
        assert_eq!(set_back.at(50), Moment(60_000), "never before the last record");
        let noted = Timeline::go_on(stamp(0, 4_000_000, 2, 50), last, Some(Moment(88_000)), None);
        assert_eq!(noted.at(50), Moment(88_000), "nor before it was last known to be up");
        let rehearsal = Timeline::go_on(stamp(0, 5_004_000, 1, 103_000), last, None, Some(60));
        assert_eq!(rehearsal.at(999_000), Moment(60_000), "stands until a fence is given");
    }
}
