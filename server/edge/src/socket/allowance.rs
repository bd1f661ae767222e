//! How many messages a socket may still send: a bucket that fills with time.

/// Filled at `per_s` a second up to `per_s`. Times in real milliseconds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Allowance {
    per_s: i64,
    /// Thousandths of a message.
    left: i64,
    at_ms: i64,
}

impl Allowance {
    /// Full at the beginning.
    pub(super) fn new(per_s: u32, now_ms: i64) -> Self {
        let per_s = i64::from(per_s.max(1));
        Self { per_s, left: per_s.saturating_mul(1_000), at_ms: now_ms }
    }
    /// Takes one message out.
    ///
    /// # Errors
    /// The milliseconds until there is one again.
    pub(super) fn take(&mut self, now_ms: i64) -> Result<(), u32> {
        let gone_ms = now_ms.saturating_sub(self.at_ms).max(0);
        self.at_ms = now_ms;
        let full = self.per_s.saturating_mul(1_000);
        self.left = gone_ms.saturating_mul(self.per_s).saturating_add(self.left).min(full);
        if self.left >= 1_000 {
            self.left -= 1_000;
            return Ok(());
        }
        let missing_ms = (1_000 - self.left).div_euclid(self.per_s).saturating_add(1);
        Err(u32::try_from(missing_ms).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_in_a_second_pass_and_the_next_is_told_when_to_come_back() {
        let mut allowance = Allowance::new(20, 1_000);
        assert!((0..20).all(|_| allowance.take(1_000).is_ok()));
        let retry_ms = allowance.take(1_000).unwrap_err();
        assert_eq!(retry_ms, 51);
        assert!(allowance.take(1_000 + i64::from(retry_ms)).is_ok());
        assert!(allowance.take(1_000 + i64::from(retry_ms)).is_err());
    }
}
