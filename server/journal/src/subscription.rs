//! Following a session: every record once, in order, without a gap.

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::sync::watch;

use crate::journal::read_checked;
use crate::{Engine, ReadError, Record, SessionId};

/// The most records a subscription holds in memory ahead of its reader.
pub const SUBSCRIPTION_READ_MAX: usize = 256;

/// Follows one session from a version on. Made by [`crate::Journal::subscribe`].
///
/// Safety: records come from the store, never from the bell, so none is missed, doubled or seen
/// before it is durable. Liveness: the bell rings after every commit. A slow reader costs nothing.
#[derive(Debug)]
pub struct Subscription {
    engine: Arc<dyn Engine>,
    session: SessionId,
    bell: watch::Receiver<u64>,
    after: u64,
    prev: Option<[u8; 32]>,
    ahead: VecDeque<Record>,
}

impl Subscription {
    pub(crate) fn new(engine: Arc<dyn Engine>, session: SessionId, after: u64) -> Self {
        let bell = engine.bell(session);
        Self { engine, session, bell, after, prev: None, ahead: VecDeque::new() }
    }

    /// The version of the last record given out, or the one it began after.
    pub fn position(&self) -> u64 {
        self.ahead.front().map_or(self.after, |record| record.version.saturating_sub(1))
    }

    /// The next record; `None` when the session was removed or the engine closed.
    ///
    /// May be dropped while it waits without losing a record, and called again after an error.
    pub async fn next(&mut self) -> Option<Result<Record, ReadError>> {
        loop {
            if let Some(record) = self.ahead.pop_front() {
                return Some(Ok(record));
            }
            // Mark the bell as heard before reading: a record stored during the reading rings again.
            let is_open = self.bell.has_changed().is_ok();
            self.bell.mark_unchanged();
            match read_checked(&*self.engine, self.session, self.after, self.prev, SUBSCRIPTION_READ_MAX).await {
                Err(error) => return Some(Err(error)),
                Ok(records) => self.ahead.extend(records),
            }
            if let Some(last) = self.ahead.back() {
                self.after = last.version;
                self.prev = Some(last.hash);
            } else if !is_open || self.bell.changed().await.is_err() {
                return None;
            }
        }
    }
}
