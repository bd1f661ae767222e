//! Phones that poll are here while they wait, and a while longer, until they ask again.
use crate::{doors::Doors, seat::Seat};
use hub::{Guard, Visitor, secret::SecretHash};
use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// A phone that has had its answer counts as here for so many more real milliseconds.
const LINGER_MS: i64 = 25_000;
/// Polls of one person that may wait at a time: a few tabs.
const WAITING_MAX: u8 = 4;

struct Here {
    /// Tells that a device is here, until it is dropped.
    _guard: Guard,
    waiting: u8,
    until_ms: i64,
}

/// Everybody who polls, each once.
#[derive(Default)]
pub(crate) struct Polls(Mutex<HashMap<SecretHash, Here>>);

impl fmt::Debug for Polls {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Polls")
    }
}

/// One poll that waits; dropping it ends the waiting.
pub(super) struct Waiting {
    doors: Doors,
    seat: Seat,
}

impl Polls {
    fn here(&self) -> MutexGuard<'_, HashMap<SecretHash, Here>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// When to look at somebody again; none when they are gone, which they are from then on.
    fn look(&self, hash: SecretHash, now_ms: i64) -> Option<i64> {
        let mut here = self.here();
        let one = here.get(&hash)?;
        if one.waiting > 0 {
            return Some(now_ms.saturating_add(LINGER_MS));
        }
        if one.until_ms <= now_ms {
            here.remove(&hash);
            return None;
        }
        Some(one.until_ms)
    }
    fn forget(&self, hash: SecretHash) {
        self.here().remove(&hash);
    }
}

/// Sees to it that whoever stays away is gone.
async fn watch(doors: Doors, seat: Seat) {
    let (clock, stop) = (doors.house().clock().clone(), seat.room.stopping());
    while let Some(until_ms) = doors.polls().look(seat.hash, clock.boot_ms()) {
        tokio::select! {
            () = stop.cancelled() => return doors.polls().forget(seat.hash),
            () = doors.closing().cancelled() => return doors.polls().forget(seat.hash),
            () = clock.sleep_until(until_ms) => {}
        }
    }
}

impl Waiting {
    /// One more poll of that person; none when too many wait already.
    pub(super) fn begin(doors: &Doors, seat: &Seat) -> Option<Self> {
        let mut here = doors.polls().here();
        let is_new = !here.contains_key(&seat.hash);
        let one = here.entry(seat.hash).or_insert_with(|| Here {
            _guard: seat.room.enter(Visitor { role: seat.role, person: seat.person }),
            waiting: 0,
            until_ms: 0,
        });
        if one.waiting >= WAITING_MAX {
            return None;
        }
        one.waiting += 1;
        drop(here);
        if is_new {
            doors.sockets().spawn(watch(doors.clone(), seat.clone()));
        }
        Some(Self { doors: doors.clone(), seat: seat.clone() })
    }
    /// They are not who they were: nobody lingers.
    pub(super) fn end(self) {
        self.doors.polls().forget(self.seat.hash);
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let now_ms = self.doors.house().clock().boot_ms();
        if let Some(one) = self.doors.polls().here().get_mut(&self.seat.hash) {
            one.waiting = one.waiting.saturating_sub(1);
            one.until_ms = now_ms.saturating_add(LINGER_MS);
        }
    }
}
