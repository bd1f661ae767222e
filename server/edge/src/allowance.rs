//! How much somebody may still do: a bucket that fills with time.

/// Parts of one go: a minute has so many milliseconds, so that rates a minute come out even.
const PARTS: i64 = 60_000;

/// Filled at `per_min` a minute up to `burst`. Times in real milliseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Allowance {
    full: i64,
    per_min: i64,
    left: i64,
    at_ms: i64,
}

impl Allowance {
    /// Full at the beginning.
    pub(crate) fn new(burst: u32, per_min: u32, now_ms: i64) -> Self {
        let full = i64::from(burst.max(1)).saturating_mul(PARTS);
        Self { full, per_min: i64::from(per_min.max(1)), left: full, at_ms: now_ms }
    }
    /// So many a second, and as many at once.
    pub(crate) fn per_s(per_s: u32, now_ms: i64) -> Self {
        Self::new(per_s, per_s.saturating_mul(60), now_ms)
    }
    fn fill(&mut self, now_ms: i64) {
        let gone_ms = now_ms.saturating_sub(self.at_ms).max(0);
        self.at_ms = now_ms;
        self.left = gone_ms.saturating_mul(self.per_min).saturating_add(self.left).min(self.full);
    }
    /// Whether nothing has been taken that has not come back.
    pub(crate) fn is_full(&mut self, now_ms: i64) -> bool {
        self.fill(now_ms);
        self.left == self.full
    }
    /// Whether there is one, without taking it.
    ///
    /// # Errors
    /// The milliseconds until there is one again.
    pub(crate) fn look(&mut self, now_ms: i64) -> Result<(), u32> {
        self.fill(now_ms);
        if self.left >= PARTS {
            return Ok(());
        }
        let missing_ms = (PARTS - self.left).div_euclid(self.per_min).saturating_add(1);
        Err(u32::try_from(missing_ms).unwrap_or(u32::MAX))
    }
    /// Takes one out.
    ///
    /// # Errors
    /// As [`Allowance::look`].
    pub(crate) fn take(&mut self, now_ms: i64) -> Result<(), u32> {
        self.look(now_ms)?;
        self.left -= PARTS;
        Ok(())
    }
    /// Puts one back that turned out not to count.
    pub(crate) fn give_back(&mut self) {
        self.left = self.left.saturating_add(PARTS).min(self.full);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_in_a_second_pass_and_the_next_is_told_when_to_come_back() {
        let mut allowance = Allowance::per_s(20, 1_000);
        assert!((0..20).all(|_| allowance.take(1_000).is_ok()));
        let retry_ms = allowance.take(1_000).unwrap_err();
        assert_eq!(retry_ms, 51);
        assert!(allowance.take(1_000 + i64::from(retry_ms)).is_ok());
        assert!(allowance.take(1_000 + i64::from(retry_ms)).is_err());
    }

    #[test]
    fn looking_takes_nothing_and_time_fills_up_to_the_brim() {
        let mut allowance = Allowance::new(2, 12, 0);
        assert!((0..9).all(|_| allowance.look(0).is_ok()) && allowance.is_full(0));
        assert!(allowance.take(0).is_ok() && allowance.take(0).is_ok() && !allowance.is_full(0));
        assert_eq!(allowance.take(0), Err(5_001));
        assert!(!allowance.is_full(9_999) && allowance.is_full(10_000));
        assert!(allowance.take(99_999).is_ok() && allowance.take(99_999).is_ok() && allowance.take(99_999).is_err());
    }
}
