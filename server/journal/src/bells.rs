//! One bell per session that somebody listens to.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::SessionId;

type Ropes = HashMap<SessionId, watch::Sender<u64>>;

/// The bells of one engine; `None` once nothing can be appended any more. Sessions without a
/// listener take no memory.
#[derive(Debug)]
pub(crate) struct Bells(Mutex<Option<Ropes>>);

impl Default for Bells {
    fn default() -> Self {
        Self(Mutex::new(Some(Ropes::new())))
    }
}

impl Bells {
    /// Bells that never ring: whoever listens hears at once that no more will come.
    pub(crate) fn silent() -> Self {
        Self(Mutex::new(None))
    }

    fn lock(&self) -> MutexGuard<'_, Option<Ropes>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn listen(&self, session: SessionId) -> watch::Receiver<u64> {
        match self.lock().as_mut() {
            Some(ropes) => ropes.entry(session).or_insert_with(|| watch::channel(0).0).subscribe(),
            None => watch::channel(0).1,
        }
    }

    /// Call after the commit: whoever hears it must find the record.
    pub(crate) fn ring(&self, session: SessionId, version: u64) {
        if let Some(ropes) = self.lock().as_mut()
            // A send fails only when the last listener has left; then the bell may go too.
            && ropes.get(&session).is_some_and(|bell| bell.send(version).is_err())
        {
            ropes.remove(&session);
        }
    }

    pub(crate) fn close(&self, session: SessionId) {
        if let Some(ropes) = self.lock().as_mut() {
            ropes.remove(&session);
        }
    }

    pub(crate) fn close_all(&self) {
        *self.lock() = None;
    }
}
