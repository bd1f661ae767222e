//! Which room is where: the only map that many tasks write.
use crate::{handle::Room, id::SessionId};
use std::collections::BTreeMap;
use tokio::sync::watch;

#[allow(clippy::disallowed_types)] // this is the one place
type Map<K, V> = dashmap::DashMap<K, V>;

/// Every open room, by name and by join code.
#[derive(Debug, Default)]
pub(crate) struct Directory {
    rooms: Map<SessionId, Room>,
    codes: Map<String, SessionId>,
    /// Join codes of before; they let nobody in.
    former: Map<String, SessionId>,
    /// Moves when a room opens or goes.
    changed: watch::Sender<u64>,
}

impl Directory {
    /// Puts a room up.
    pub(crate) fn add(&self, code: String, former: Vec<String>, room: Room) {
        for code in former {
            self.former.insert(code, room.id());
        }
        self.codes.insert(code, room.id());
        self.rooms.insert(room.id(), room);
        self.changed.send_modify(|count| *count = count.wrapping_add(1));
    }
    /// Gives a room another code.
    pub(crate) fn recode(&self, id: SessionId, code: String) {
        let old: Vec<String> =
            self.codes.iter().filter(|entry| *entry.value() == id).map(|entry| entry.key().clone()).collect();
        for old in old {
            self.codes.remove(&old);
            self.former.insert(old, id);
        }
        self.codes.insert(code, id);
    }
    /// Takes a room down.
    pub(crate) fn remove(&self, id: &SessionId) -> Option<Room> {
        let (_, room) = self.rooms.remove(id)?;
        self.codes.retain(|_, listed| listed != id);
        self.former.retain(|_, listed| listed != id);
        self.changed.send_modify(|count| *count = count.wrapping_add(1));
        Some(room)
    }
    /// Moves when a room opens or goes.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }
    /// The room of that name. A clone leaves; no guard does.
    pub(crate) fn room(&self, id: &SessionId) -> Option<Room> {
        self.rooms.get(id).map(|entry| entry.value().clone())
    }
    /// The room of that folded join code.
    pub(crate) fn by_code(&self, code: &str) -> Option<Room> {
        let id = self.codes.get(code).map(|entry| *entry.value())?;
        self.room(&id)
    }
    /// The room that had that folded join code before.
    pub(crate) fn by_former_code(&self, code: &str) -> Option<Room> {
        let id = self.former.get(code).map(|entry| *entry.value())?;
        self.room(&id)
    }
    /// All rooms by name.
    pub(crate) fn all(&self) -> BTreeMap<SessionId, Room> {
        self.rooms.iter().map(|entry| (*entry.key(), entry.value().clone())).collect()
    }
}
