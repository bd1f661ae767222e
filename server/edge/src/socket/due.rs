//! What has to be sent, and not before its time.

/// When something may be sent again, and whether it has to. Real milliseconds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Due {
    pub(super) waits: bool,
    pub(super) not_before_ms: i64,
    gap_ms: i64,
}

impl Due {
    pub(super) const fn every(gap_ms: i64) -> Self {
        Self { waits: true, not_before_ms: 0, gap_ms }
    }
    /// It may be sent so many milliseconds after what was sent last, if that is sooner.
    pub(super) const fn hurry(&mut self, gap_ms: i64) {
        let sooner_ms = self.not_before_ms.saturating_sub(self.gap_ms).saturating_add(gap_ms);
        self.waits = true;
        if sooner_ms < self.not_before_ms {
            self.not_before_ms = sooner_ms;
        }
    }
    /// Whether it has to be sent now; from then on it is sent.
    pub(super) const fn take(&mut self, now_ms: i64) -> bool {
        let is_now = self.waits && now_ms >= self.not_before_ms;
        if is_now {
            self.waits = false;
            self.not_before_ms = now_ms.saturating_add(self.gap_ms);
        }
        is_now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_sent_once_and_not_before_its_time() {
        let mut due = Due::every(250);
        assert!(due.take(1_000));
        assert!(!due.take(1_000), "nothing waits");
        due.waits = true;
        assert!(!due.take(1_249));
        assert!(due.take(1_250) && !due.take(9_999));
    }

    #[test]
    fn what_is_urgent_keeps_a_shorter_distance() {
        let mut due = Due::every(10_000);
        assert!(due.take(50_000));
        due.hurry(1_000);
        assert!(!due.take(50_999) && due.take(51_000));
        due.waits = true;
        assert!(!due.take(60_999) && due.take(61_000));
    }
}
