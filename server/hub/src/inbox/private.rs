//! Private messages that were dropped: each counts once, however often and by whichever desk a chat is handed in.
//!
//! Of the message there is nothing here but a print under the session's key, in memory and nowhere else: neither a desk nor
//! the disk ever has it. After a restart nobody knows any more what was counted.
use floor::ActionId;
use intake::Fingerprint;
use std::collections::{HashSet, VecDeque};

/// Previews whose private messages may still be counted.
const SLIPS_MAX: usize = 64;
/// Prints of one session; what comes after them is counted each time, which is better than a house that grows.
const PRINTS_MAX: usize = 100_000;

/// What was dropped, and what of it was counted.
#[derive(Default)]
pub(crate) struct Dropped {
    counted: HashSet<Fingerprint>,
    slips: VecDeque<(ActionId, Vec<Fingerprint>)>,
}

impl Dropped {
    /// Those that were not counted yet, once each, kept under a slip; how many they are. No slip where there is none.
    pub(super) fn keep(
        &mut self,
        slip: impl FnOnce() -> ActionId,
        prints: impl Iterator<Item = Fingerprint>,
    ) -> (u32, Option<ActionId>) {
        let mut seen = HashSet::new();
        let fresh: Vec<Fingerprint> =
            prints.filter(|print| !self.counted.contains(print) && seen.insert(*print)).collect();
        if fresh.is_empty() {
            return (0, None);
        }
        let (count, slip) = (u32::try_from(fresh.len()).unwrap_or(u32::MAX), slip());
        if self.slips.len() >= SLIPS_MAX {
            self.slips.pop_front();
        }
        self.slips.push_back((slip, fresh));
        (count, Some(slip))
    }
    /// Those of a slip that nobody has counted meanwhile; from now on they are. None: nobody knows this slip.
    pub(super) fn count(&mut self, slip: ActionId) -> Option<Vec<Fingerprint>> {
        let (_, prints) = self.slips.iter().find(|(known, _)| *known == slip)?;
        let fresh: Vec<Fingerprint> = prints.iter().filter(|print| !self.counted.contains(*print)).copied().collect();
        if self.counted.len().saturating_add(fresh.len()) <= PRINTS_MAX {
            self.counted.extend(&fresh);
        }
        Some(fresh)
    }
    /// Nothing came of it: they are not counted after all.
    pub(super) fn give_back(&mut self, prints: &[Fingerprint]) {
        for print in prints {
            self.counted.remove(print);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_counts_once_and_not_at_all_where_nothing_came_of_it() {
        let mut dropped = Dropped::default();
        let (a, b, c) = ([1; 16], [2; 16], [3; 16]);
        let slip = |n: u8| ActionId([n; 16]);
        assert_eq!(dropped.keep(|| slip(1), [a, b, b].into_iter()), (2, Some(slip(1))));
        assert_eq!(dropped.keep(|| slip(2), [a, b, c].into_iter()), (3, Some(slip(2))), "nobody has taken it in yet");
        let first = dropped.count(slip(1)).unwrap();
        dropped.give_back(&first);
        assert_eq!(dropped.count(slip(1)).map(|all| all.len()), Some(2));
        assert_eq!(dropped.count(slip(1)), Some(vec![]), "again");
        assert_eq!(dropped.count(slip(2)), Some(vec![c]), "by the other desk");
        assert_eq!(dropped.keep(|| slip(3), [a, b, c].into_iter()), (0, None));
        assert_eq!(dropped.count(slip(9)), None);
    }
}
