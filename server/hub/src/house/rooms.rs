//! The rooms of the house for whoever goes from one to the next.
use super::House;
use crate::handle::Room;
use tokio::sync::watch;

impl House {
    /// Every open room.
    #[must_use]
    pub fn rooms(&self) -> Vec<Room> {
        self.directory.all().into_values().collect()
    }
    /// Moves when a room opens or goes.
    #[must_use]
    pub fn rooms_watch(&self) -> watch::Receiver<u64> {
        self.directory.watch()
    }
}
