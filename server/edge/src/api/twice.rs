//! Buttons bounce and fingers tremble: two presses of one button in a row are one.
use super::press::Button;
use hub::{SessionId, secret::SecretHash};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::OnceCell;
use wire::Do;

/// A second press within so many real milliseconds of the first is the same one.
const TWICE_MS: i64 = 400;
/// Presses that are remembered; older ones mean nothing any more.
const PRESSES_MAX: usize = 10_000;

/// Whose button in which session. Two buttons, and the same button of two tokens, never meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) session: SessionId,
    pub(crate) token: SecretHash,
    pub(crate) button: Button,
}

/// What one press wants, made by whoever comes first.
pub(crate) type Pressed = Arc<OnceCell<Do>>;

/// The last presses. In memory only: after a restart nobody's finger is still down.
#[derive(Debug, Default)]
pub(crate) struct Presses(Mutex<HashMap<Key, (i64, Pressed)>>);

impl Presses {
    /// The press that this one is at real time `now_ms`: a new one, or the one a moment ago.
    pub(crate) fn of(&self, key: Key, now_ms: i64) -> Pressed {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_near = |at_ms: i64| now_ms.saturating_sub(at_ms) < TWICE_MS;
        if let Some((_, pressed)) = known.get(&key).filter(|(at_ms, _)| is_near(*at_ms)) {
            return Arc::clone(pressed);
        }
        if known.len() >= PRESSES_MAX {
            known.retain(|_, (at_ms, _)| is_near(*at_ms));
            if known.len() >= PRESSES_MAX {
                known.clear();
            }
        }
        let pressed = Pressed::default();
        known.insert(key, (now_ms, Arc::clone(&pressed)));
        pressed
    }
    /// It was refused: pressing again is meant.
    pub(crate) fn forget(&self, key: Key, pressed: &Pressed) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.get(&key).is_some_and(|(_, kept)| Arc::ptr_eq(kept, pressed)) {
            known.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(token: &str, button: Button) -> Key {
        Key { session: SessionId([1; 16]), token: SecretHash::of(token).unwrap(), button }
    }

    #[test]
    fn a_press_within_four_tenths_of_a_second_is_the_same_one_and_later_another() {
        let presses = Presses::default();
        let first = presses.of(key("a", Button::Go), 1_000);
        assert!(Arc::ptr_eq(&first, &presses.of(key("a", Button::Go), 1_399)));
        assert!(!Arc::ptr_eq(&first, &presses.of(key("a", Button::Go), 1_400)), "counted from the first, not the last");
    }

    #[test]
    fn other_buttons_and_other_hands_are_presses_of_their_own() {
        let presses = Presses::default();
        let first = presses.of(key("a", Button::Next), 1_000);
        assert!(!Arc::ptr_eq(&first, &presses.of(key("a", Button::Start), 1_010)));
        assert!(!Arc::ptr_eq(&first, &presses.of(key("b", Button::Next), 1_010)));
        assert!(Arc::ptr_eq(&first, &presses.of(key("a", Button::Next), 1_020)));
    }

    #[test]
    fn after_a_refusal_the_next_press_counts_and_memory_has_an_end() {
        let presses = Presses::default();
        let first = presses.of(key("a", Button::Go), 0);
        presses.forget(key("a", Button::Go), &first);
        let second = presses.of(key("a", Button::Go), 10);
        assert!(!Arc::ptr_eq(&first, &second));
        presses.forget(key("a", Button::Go), &first);
        assert!(Arc::ptr_eq(&second, &presses.of(key("a", Button::Go), 20)), "only the refused one is forgotten");
        for n in 0..PRESSES_MAX + 9 {
            presses.of(key(&n.to_string(), Button::Go), 30);
        }
        assert!(presses.0.lock().unwrap().len() <= PRESSES_MAX);
    }
}
