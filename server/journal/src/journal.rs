//! The journal as the hub sees it: one handle over any engine, checked reading, resolved appends.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::engine::{Engine, EraseWhat, Figures, SessionRow};
use crate::error::{AppendError, ReadError, Reason, ResolveError, Unavailable};
use crate::verify::{self, Report};
use crate::{Batch, Head, Record, SessionId, Subscription, TextKey, TextRow};

/// How often the resolve loop asks before it gives up.
pub const RESOLVE_ATTEMPTS_MAX: u32 = 10;

/// Its first pause; each further one is twice as long, up to `RESOLVE_PAUSE_MS_MAX`.
pub const RESOLVE_PAUSE_MS_FIRST: u64 = 5;

/// Its longest pause, so that all of them together stay under three seconds.
pub const RESOLVE_PAUSE_MS_MAX: u64 = 500;

/// One journal; clones share it.
#[derive(Clone, Debug)]
pub struct Journal {
    engine: Arc<dyn Engine>,
}

impl Journal {
    /// A journal that keeps its records in `engine`.
    pub fn new(engine: impl Engine) -> Self {
        Self { engine: Arc::new(engine) }
    }

    /// A journal over an engine that somebody else holds too.
    pub fn shared(engine: Arc<dyn Engine>) -> Self {
        Self { engine }
    }

    /// The engine itself.
    pub fn engine(&self) -> &Arc<dyn Engine> {
        &self.engine
    }

    /// Appends, and finds out what happened when the engine does not know.
    ///
    /// Safety: every attempt carries the same `expected_version`, so at most one is ever stored, and
    /// the batch can only lie directly after it. Liveness: at most `RESOLVE_ATTEMPTS_MAX` attempts.
    /// A first `Conflict` or `Unavailable` is certain and is told at once.
    pub async fn append_resolved(
        &self,
        session: SessionId,
        expected_version: u64,
        batch: Batch,
    ) -> Result<u64, ResolveError> {
        let mut pause_ms = RESOLVE_PAUSE_MS_FIRST;
        let mut is_in_doubt = false;
        for _ in 0..RESOLVE_ATTEMPTS_MAX {
            match self.engine.append(session, expected_version, batch.clone()).await {
                Ok(version) => return Ok(version),
                Err(AppendError::TooLarge { bytes, bytes_max }) => {
                    return Err(ResolveError::TooLarge { bytes, bytes_max });
                }
                Err(AppendError::Conflict { head }) if !is_in_doubt => return Err(ResolveError::Conflict { head }),
                Err(AppendError::Unavailable { reason }) if !is_in_doubt => {
                    return Err(ResolveError::Unavailable { reason });
                }
                Err(AppendError::Conflict { .. } | AppendError::Unknown | AppendError::Unavailable { .. }) => {
                    is_in_doubt = true;
                }
            }
            if let Some(decided) = self.look_for(session, expected_version, &batch).await {
                return decided;
            }
            tokio::time::sleep(Duration::from_millis(pause_ms)).await;
            pause_ms = (pause_ms * 2).min(RESOLVE_PAUSE_MS_MAX);
        }
        Err(ResolveError::Unavailable { reason: Reason::OutcomeUnknown })
    }

    /// Looks whether `batch` is what stands after `expected_version`; `None` while that is open.
    ///
    /// The ids of the actions are the proof; the body must fit as well, because the same action may
    /// have been accepted by another node in a record of its own, and because a record that comes
    /// from a deadline has no actions.
    async fn look_for(
        &self,
        session: SessionId,
        expected_version: u64,
        batch: &Batch,
    ) -> Option<Result<u64, ResolveError>> {
        let tail = self.read_from(session, expected_version, 1).await.ok()?;
        let record = tail.first()?;
        if record.actions == batch.actions && record.body == batch.body && record.stamp == batch.stamp {
            return Some(Ok(record.version));
        }
        let head = self.engine.head(session).await.ok()?;
        Some(Err(ResolveError::Conflict { head: head.version }))
    }

    /// Up to `max` records whose versions follow `after`. Each one's hash is checked, and its link
    /// to the one before it in the same answer; [`Journal::verify`] checks the whole chain.
    pub async fn read_from(&self, session: SessionId, after: u64, max: usize) -> Result<Vec<Record>, ReadError> {
        let prev = (after == 0).then_some(crate::FIRST_PREV);
        read_checked(&*self.engine, session, after, prev, max).await
    }

    /// Where the session ends; `Head::EMPTY` for an unknown one.
    pub async fn head(&self, session: SessionId) -> Result<Head, ReadError> {
        self.engine.head(session).await
    }

    /// Every record after `after`, those already stored and those to come.
    pub fn subscribe(&self, session: SessionId, after: u64) -> Subscription {
        Subscription::new(Arc::clone(&self.engine), session, after)
    }

    /// Every session that has a record or metadata, by id.
    pub async fn sessions(&self) -> Result<Vec<SessionRow>, ReadError> {
        self.engine.sessions().await
    }

    /// The texts of a session that have not been erased, by key.
    pub async fn texts(&self, session: SessionId) -> Result<Vec<TextRow>, ReadError> {
        self.engine.texts(session).await
    }

    /// Erases texts and salts for good and says how many there were.
    pub async fn erase(&self, session: SessionId, what: EraseWhat) -> Result<u64, Unavailable> {
        self.engine.erase(session, what).await
    }

    /// Removes everything of a session for good, and says whether there was anything.
    pub async fn remove_session(&self, session: SessionId) -> Result<bool, Unavailable> {
        self.engine.remove_session(session).await
    }

    /// Keeps `value` beside the session's records, in place of what stood under `key`.
    pub async fn put_meta(&self, session: SessionId, key: &str, value: Vec<u8>) -> Result<(), Unavailable> {
        self.engine.put_meta(session, key.to_owned(), value).await
    }

    /// What [`Journal::put_meta`] last kept under `key`.
    pub async fn get_meta(&self, session: SessionId, key: &str) -> Result<Option<Vec<u8>>, ReadError> {
        self.engine.get_meta(session, key.to_owned()).await
    }

    /// Walks the whole chain of a session and checks the texts that are left.
    ///
    /// `commitments` is called for every record in order and adds what its body says about texts:
    /// key to commitment, a later one replacing an earlier.
    pub async fn verify(
        &self,
        session: SessionId,
        commitments: impl FnMut(&Record, &mut BTreeMap<TextKey, [u8; 32]>) + Send,
    ) -> Result<Report, ReadError> {
        verify::verify(&*self.engine, session, commitments).await
    }

    /// Counts since the engine was opened.
    pub fn figures(&self) -> Figures {
        self.engine.figures()
    }
}

/// Reads and checks; `prev` is the hash before the first record, if it is known.
pub(crate) async fn read_checked(
    engine: &dyn Engine,
    session: SessionId,
    after: u64,
    prev: Option<[u8; 32]>,
    max: usize,
) -> Result<Vec<Record>, ReadError> {
    let records = engine.read_from(session, after, max).await?;
    let mut before = prev;
    for (record, version) in records.iter().zip(after.saturating_add(1)..) {
        record.check(session, version, before)?;
        before = Some(record.hash);
    }
    Ok(records)
}
