//! The trait that every place to keep records has: disk, memory, the faulty one, `JetStream`.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::pin::Pin;

use tokio::sync::watch;

use crate::{AppendError, Batch, Head, PersonKey, ReadError, Record, SessionId, TextKey, TextRow, Unavailable};

/// An answer that is on its way.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What to erase from a session. Records stay; only texts and their salts go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EraseWhat {
    /// These texts.
    Texts(Vec<TextKey>),
    /// Every text of this person.
    Person(PersonKey),
    /// What [`Engine::put_meta`] kept under this key, with every stale copy of it: for keys that open something elsewhere.
    Meta(String),
}

/// One session of the list, with everything kept beside its records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// The session.
    pub id: SessionId,
    /// Its last version; 0 when only metadata has been kept so far.
    pub head: u64,
    /// What [`Engine::put_meta`] kept.
    pub meta: BTreeMap<String, Vec<u8>>,
}

/// Counts since the engine was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Appends that were stored.
    pub appends: u64,
    /// Durable commits they took; fewer than appends when writers waited together.
    pub commits: u64,
}

/// A place to keep records. Use it through [`crate::Journal`], which checks what it reads.
///
/// Laws, held by one conformance suite for every engine:
/// - an `Ok(version)` is durable, and `version` is `expected_version + 1`;
/// - of two appends with the same `expected_version` at most one is stored;
/// - a record and its texts become visible together;
/// - a dropped future may still have stored its batch, just like `Unknown`.
pub trait Engine: Send + Sync + Debug + 'static {
    /// Adds one record after `expected_version` (0 for the first), or says why not.
    fn append(&self, session: SessionId, expected_version: u64, batch: Batch) -> Pending<'_, Result<u64, AppendError>>;

    /// Up to `max` records whose versions follow `after`, in order; none for an unknown session.
    fn read_from(&self, session: SessionId, after: u64, max: usize) -> Pending<'_, Result<Vec<Record>, ReadError>>;

    /// Where the session ends.
    fn head(&self, session: SessionId) -> Pending<'_, Result<Head, ReadError>>;

    /// A bell that rings after each append to the session and closes when no more can come.
    ///
    /// It only says «look again»; its value is a hint, so an engine may ring too often.
    fn bell(&self, session: SessionId) -> watch::Receiver<u64>;

    /// Every session that has a record or metadata, by id.
    fn sessions(&self) -> Pending<'_, Result<Vec<SessionRow>, ReadError>>;

    /// The texts of a session that have not been erased, by key.
    fn texts(&self, session: SessionId) -> Pending<'_, Result<Vec<TextRow>, ReadError>>;

    /// Erases texts and salts for good and says how many there were. When it answers, their bytes
    /// are gone from the engine's files. After an error: do it again, until it answers.
    fn erase(&self, session: SessionId, what: EraseWhat) -> Pending<'_, Result<u64, Unavailable>>;

    /// Removes everything of a session for good, and says whether there was anything.
    fn remove_session(&self, session: SessionId) -> Pending<'_, Result<bool, Unavailable>>;

    /// Keeps `value` beside the session's records, in place of what stood under `key`.
    fn put_meta(&self, session: SessionId, key: String, value: Vec<u8>) -> Pending<'_, Result<(), Unavailable>>;

    /// What [`Engine::put_meta`] last kept under `key`.
    fn get_meta(&self, session: SessionId, key: String) -> Pending<'_, Result<Option<Vec<u8>>, ReadError>>;

    /// Counts since the engine was opened.
    fn figures(&self) -> Figures;
}
