//! Chance that is the same every time: a rehearsal of one session is always the same rehearsal.

/// `SplitMix64` (Steele, Lea, Flood 2014): small, and good enough to deal out hands. Never for secrets.
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    /// Always the same for the same words.
    pub(super) fn of(words: &serde_json::Value) -> Self {
        let hash = wire::patch::hash(words);
        let digits: String = hash.chars().filter(char::is_ascii_hexdigit).take(16).collect();
        Self(u64::from_str_radix(&digits, 16).unwrap_or_default())
    }
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
    /// From `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = high.saturating_sub(low).max(0).unsigned_abs().saturating_add(1);
        low.saturating_add_unsigned(self.next() % width)
    }
    /// One of them.
    pub(super) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let last = i64::try_from(of.len()).ok()?.checked_sub(1)?;
        of.get(usize::try_from(self.between(0, last)).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_same_words_deal_the_same_hands_and_stay_in_bounds() {
        let deal = |words: &str| {
            let mut chance = Chance::of(&json!(words));
            (0..200).map(|_| chance.between(-3, 3)).collect::<Vec<_>>()
        };
        assert_eq!(deal("a table"), deal("a table"));
        assert_ne!(deal("a table"), deal("another"));
        let seen: std::collections::BTreeSet<i64> = deal("a table").into_iter().collect();
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), (-3..=3).collect::<Vec<_>>());
        assert_eq!(Chance::of(&json!(1)).one::<u8>(&[]), None);
    }
}
