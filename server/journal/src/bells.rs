//! One bell per session that somebody listens to.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::SessionId;

/// The bells of one engine. Sessions without a listener take no memory.
#[derive(Debug, Default)]
pub(crate) struct Bells(Mutex<HashMap<SessionId, watch::Sender<u64>>>);

impl Bells {
    fn lock(&self) -> MutexGuard<'_, HashMap<SessionId, watch::Sender<u64>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn listen(&self, session: SessionId) -> watch::Receiver<u64> {
        self.lock().entry(session).or_insert_with(|| watch::channel(0).0).subscribe()
    }

    /// Call after the commit: whoever hears it must find the record.
    pub(crate) fn ring(&self, session: SessionId, version: u64) {
        let mut bells = self.lock();
        // A send fails only when the last listener has left; then the bell may go too.
        if bells.get(&session).is_some_and(|bell| bell.send(version).is_err()) {
            bells.remove(&session);
        }
    }

    pub(crate) fn close(&self, session: SessionId) {
        self.lock().remove(&session);
    }

    #[allow(dead_code)] // the disk engine, which comes next, closes
    pub(crate) fn close_all(&self) {
        self.lock().clear();
    }
}
