//! Action ids of forms whose answer is shown once: a reload of the answer must not do it anew.
use floor::ActionId;
use std::{
    collections::{HashSet, VecDeque},
    sync::{Mutex, PoisonError},
};

/// Ids that are remembered, in memory only: after a restart a reload makes new words, which it shows.
const SPENT_MAX: usize = 10_000;

/// The newest of them.
#[derive(Debug, Default)]
pub struct Spent(Mutex<(HashSet<ActionId>, VecDeque<ActionId>)>);

impl Spent {
    /// Whether that id comes for the first time; from now on it does not.
    pub(super) fn is_first(&self, id: ActionId) -> bool {
        let (known, order) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !known.insert(id) {
            return false;
        }
        order.push_back(id);
        if order.len() > SPENT_MAX
            && let Some(oldest) = order.pop_front()
        {
            known.remove(&oldest);
        }
        true
    }
    /// Whether it came before.
    pub(super) fn has(&self, id: ActionId) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0.contains(&id)
    }
    /// What it was for did not happen: it may come again.
    pub(super) fn forget(&self, id: ActionId) {
        let (known, order) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.remove(&id);
        order.retain(|one| *one != id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_counts_once_unless_it_came_to_nothing_and_memory_has_an_end() {
        let (spent, id) = (Spent::default(), |n: u128| ActionId(n.to_be_bytes()));
        assert!(spent.is_first(id(1)) && !spent.is_first(id(1)) && spent.has(id(1)));
        spent.forget(id(1));
        assert!(spent.is_first(id(1)));
        for n in 2..=SPENT_MAX as u128 + 1 {
            spent.is_first(id(n));
        }
        assert!(!spent.has(id(1)) && spent.has(id(2)));
    }
}
