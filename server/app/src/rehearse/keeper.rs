//! Keeps the rehearsals that a button began: so many at a time, each on a copy that goes when it ends.
use super::{cast::Cast, copy::Play, player::Player, screen::Screen, table::Table};
use crate::visitor::{Address, Lost};
use edge::{RehearsalAsk, RehearsalRefusal, RehearsalWish};
use hub::{CreateError, Created, House, SessionId, secret::Private};
use std::{collections::BTreeMap, sync::Arc, time::Duration};
use tokio::{
    sync::{mpsc, watch},
    time::{MissedTickBehavior, interval},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use wire::server::Presence;

/// Rehearsals at a time.
pub const REHEARSALS_MAX: usize = 4;
/// Asks that wait at most.
pub const ASKS_MAX: usize = 16;
/// Longest rehearsal, in real milliseconds.
const LIFE_MS_MAX: i64 = 3 * 3_600_000;
/// A rehearsal at whose desks nobody sits ends after so many real milliseconds.
const EMPTY_MS_MAX: i64 = 30 * 60_000;

/// All rehearsals of this server.
#[derive(Debug)]
pub struct Keeper {
    house: Arc<House>,
    address: Address,
    host_key: Arc<Private<String>>,
    copies: BTreeMap<SessionId, Copy>,
    plays: TaskTracker,
}

/// One that is played, or was and is still looked at.
#[derive(Debug)]
struct Copy {
    of: SessionId,
    begun_ms: i64,
    /// Somebody sat at a desk.
    seen_ms: i64,
    /// Desks at which simulated people sit.
    own_desks: usize,
    stop: CancellationToken,
}

impl Keeper {
    /// Plays through the doors at `address`.
    #[must_use]
    pub fn new(house: Arc<House>, address: Address, host_key: &str) -> Self {
        let host_key = Arc::new(Private::new(host_key.to_owned()));
        Self { house, address, host_key, copies: BTreeMap::new(), plays: TaskTracker::new() }
    }
    /// Does what is asked until `stop`, then ends and removes every rehearsal.
    /// Which have had their time is looked at again and again.
    pub async fn run(mut self, mut asks: mpsc::Receiver<RehearsalAsk>, look: Duration, stop: CancellationToken) {
        let mut beat = interval(look);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = stop.cancelled() => break,
                ask = asks.recv() => match ask {
                    // Whoever asked may have gone meanwhile; the copy then has its time like any other.
                    Some(RehearsalAsk::Begin { of, wish, reply }) => drop(reply.send(self.begin(of, wish).await)),
                    Some(RehearsalAsk::End { of, reply }) => drop(reply.send(self.end_all(of).await)),
                    None => break,
                },
                _ = beat.tick() => self.look().await,
            }
        }
        for copy in self.copies.keys().copied().collect::<Vec<_>>() {
            self.end(copy).await;
        }
        self.plays.close();
        self.plays.wait().await;
    }

    async fn begin(&mut self, of: SessionId, wish: RehearsalWish) -> Result<Created, RehearsalRefusal> {
        if self.copies.len() >= REHEARSALS_MAX {
            return Err(RehearsalRefusal::Full { rehearsals_max: REHEARSALS_MAX });
        }
        let original = self.house.room(&of).ok_or(RehearsalRefusal::NoSuchSession)?;
        if original.about().rehearsal.is_some() {
            return Err(RehearsalRefusal::IsRehearsal);
        }
        let file = self.house.file(&of).await.map_err(refusal)?.ok_or(RehearsalRefusal::NoSuchSession)?;
        let bad = |reason| RehearsalRefusal::BadFile { path: String::new(), reason };
        let play = Play::of(file, wish).map_err(bad)?;
        let created = self.house.create_copy(&of, &play.file).await.map_err(refusal)?;
        let (now, stop) = (self.house.clock().boot_ms(), CancellationToken::new());
        let own_desks = if play.you_chair { 0 } else { 2 };
        let copy = Copy { of, begun_ms: now, seen_ms: now, own_desks, stop: stop.clone() };
        self.copies.insert(created.id, copy);
        let sitting = self.house.room(&created.id).map(|room| room.presence());
        let table = Table::of(self.address.clone(), Arc::clone(&self.host_key), &created);
        let id = created.id;
        self.plays.spawn(async move {
            tokio::select! {
                () = stop.cancelled() => {}
                Err(_) = act(&play, &table, sitting, &stop) => tracing::warn!(session = %id, "a rehearsal could not go on"),
            }
        });
        tracing::info!(session = %id, "rehearsal begun");
        Ok(created)
    }

    /// Ends those of a session, or the one that is this session.
    async fn end_all(&mut self, of: SessionId) -> usize {
        let is_it = |(id, copy): &(&SessionId, &Copy)| copy.of == of || **id == of;
        let copies: Vec<SessionId> = self.copies.iter().filter(is_it).map(|(id, _)| *id).collect();
        for copy in &copies {
            self.end(*copy).await;
        }
        copies.len()
    }

    async fn end(&mut self, id: SessionId) {
        let Some(copy) = self.copies.remove(&id) else { return };
        copy.stop.cancel();
        // What the journal cannot remove now goes at the next start: it is marked as a copy.
        if self.house.remove(&id).await.is_err() {
            tracing::warn!(session = %id, "a rehearsal was not removed");
        }
    }

    async fn look(&mut self) {
        let now = self.house.clock().boot_ms();
        let mut done = Vec::new();
        for (id, copy) in &mut self.copies {
            let room = self.house.room(id);
            let desks = room.as_ref().map_or(0, |room| room.presence().borrow().desks.len());
            if desks > copy.own_desks {
                copy.seen_ms = now;
            }
            if room.is_none() || self.house.room(&copy.of).is_none() || copy.is_over(now) {
                done.push(*id);
            }
        }
        for id in done {
            self.end(id).await;
        }
    }
}

impl Copy {
    /// Whether its time is over, or nobody has looked at it for long.
    const fn is_over(&self, now_ms: i64) -> bool {
        now_ms.saturating_sub(self.begun_ms) >= LIFE_MS_MAX || now_ms.saturating_sub(self.seen_ms) >= EMPTY_MS_MAX
    }
}

/// Plays to the end; then everybody stays as they are until the rehearsal is ended.
async fn act(
    play: &Play,
    table: &Table,
    sitting: Option<watch::Receiver<Presence>>,
    stop: &CancellationToken,
) -> Result<(), Lost> {
    let cast = Cast::enter(table, &play.script, !play.you_chair).await?;
    let mut player = Player::new(&play.script, table, cast, play.from);
    if play.you_chair {
        player.sitting = sitting;
        player.play_guests(play.is_invented).await?;
    } else {
        player.play(&mut Screen::silent()).await?;
    }
    stop.cancelled().await;
    Ok(())
}

fn refusal(error: CreateError) -> RehearsalRefusal {
    match error {
        CreateError::File(error) => RehearsalRefusal::BadFile { path: error.path, reason: error.reason.to_string() },
        CreateError::NotStored => RehearsalRefusal::NotStored,
        CreateError::Stopping => RehearsalRefusal::Stopping,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rehearsal_ends_after_three_hours_or_half_an_hour_without_anybody() {
        let id = SessionId([1; 16]);
        let copy = |seen_ms| Copy { of: id, begun_ms: 0, seen_ms, own_desks: 0, stop: CancellationToken::new() };
        assert!(!copy(0).is_over(EMPTY_MS_MAX - 1) && copy(0).is_over(EMPTY_MS_MAX));
        let looked_at = copy(LIFE_MS_MAX - 1);
        assert!(!looked_at.is_over(LIFE_MS_MAX - 1) && looked_at.is_over(LIFE_MS_MAX));
    }
}
