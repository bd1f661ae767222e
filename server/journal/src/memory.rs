//! The engine that forgets: everything in memory, with the same laws as the others.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::bells::Bells;
use crate::engine::{Engine, EraseWhat, Figures, Pending, SessionRow};
use crate::{AppendError, Batch, Head, ReadError, Record, SessionId, TextKey, TextRow, Unavailable};

#[derive(Debug, Default)]
struct Kept {
    records: Vec<Record>,
    texts: BTreeMap<TextKey, TextRow>,
    meta: BTreeMap<String, Vec<u8>>,
}

impl Kept {
    fn head(&self) -> Head {
        self.records.last().map_or(Head::EMPTY, Record::head)
    }
}

#[derive(Debug, Default)]
struct State {
    sessions: BTreeMap<SessionId, Kept>,
    figures: Figures,
}

/// Keeps records for as long as the process lives; for tests, rehearsals and the simulator.
#[derive(Debug, Default)]
pub struct MemoryEngine {
    state: Mutex<State>,
    bells: Bells,
}

impl MemoryEngine {
    /// An engine without sessions.
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn append_now(&self, session: SessionId, expected_version: u64, batch: Batch) -> Result<u64, AppendError> {
        batch.check()?;
        let mut state = self.lock();
        let head = state.sessions.get(&session).map_or(Head::EMPTY, Kept::head);
        if head.version != expected_version {
            return Err(AppendError::Conflict { head: head.version });
        }
        let record = Record::after(session, head, &batch);
        let version = record.version;
        let kept = state.sessions.entry(session).or_default();
        kept.records.push(record);
        kept.texts.extend(batch.texts.into_iter().map(|text| (text.key, text.into())));
        state.figures.appends += 1;
        state.figures.commits += 1;
        drop(state);
        self.bells.ring(session, version);
        Ok(version)
    }

    fn read_now(&self, session: SessionId, after: u64, max: usize) -> Vec<Record> {
        let skip = usize::try_from(after).unwrap_or(usize::MAX);
        let state = self.lock();
        state
            .sessions
            .get(&session)
            .map_or_else(Vec::new, |kept| kept.records.iter().skip(skip).take(max).cloned().collect())
    }

    fn erase_now(&self, session: SessionId, what: &EraseWhat) -> u64 {
        let mut state = self.lock();
        let Some(kept) = state.sessions.get_mut(&session) else { return 0 };
        let before = kept.texts.len();
        match what {
            EraseWhat::Texts(keys) => {
                let keys: HashSet<_> = keys.iter().collect();
                kept.texts.retain(|key, _| !keys.contains(key));
            }
            EraseWhat::Person(person) => kept.texts.retain(|_, row| row.person != Some(*person)),
            EraseWhat::Meta(key) => return u64::from(kept.meta.remove(key).is_some()),
        }
        (before - kept.texts.len()) as u64
    }
}

impl Engine for MemoryEngine {
    fn append(&self, session: SessionId, expected_version: u64, batch: Batch) -> Pending<'_, Result<u64, AppendError>> {
        Box::pin(async move { self.append_now(session, expected_version, batch) })
    }

    fn read_from(&self, session: SessionId, after: u64, max: usize) -> Pending<'_, Result<Vec<Record>, ReadError>> {
        Box::pin(async move { Ok(self.read_now(session, after, max)) })
    }

    fn head(&self, session: SessionId) -> Pending<'_, Result<Head, ReadError>> {
        Box::pin(async move { Ok(self.lock().sessions.get(&session).map_or(Head::EMPTY, Kept::head)) })
    }

    fn bell(&self, session: SessionId) -> watch::Receiver<u64> {
        self.bells.listen(session)
    }

    fn sessions(&self) -> Pending<'_, Result<Vec<SessionRow>, ReadError>> {
        Box::pin(async move {
            let state = self.lock();
            let rows = state.sessions.iter().map(|(id, kept)| SessionRow {
                id: *id,
                head: kept.head().version,
                meta: kept.meta.clone(),
            });
            Ok(rows.collect())
        })
    }

    fn texts(&self, session: SessionId) -> Pending<'_, Result<Vec<TextRow>, ReadError>> {
        Box::pin(async move {
            let state = self.lock();
            Ok(state.sessions.get(&session).map_or_else(Vec::new, |kept| kept.texts.values().cloned().collect()))
        })
    }

    fn erase(&self, session: SessionId, what: EraseWhat) -> Pending<'_, Result<u64, Unavailable>> {
        Box::pin(async move { Ok(self.erase_now(session, &what)) })
    }

    fn remove_session(&self, session: SessionId) -> Pending<'_, Result<bool, Unavailable>> {
        Box::pin(async move {
            let was_there = self.lock().sessions.remove(&session).is_some();
            self.bells.close(session);
            Ok(was_there)
        })
    }

    fn put_meta(&self, session: SessionId, key: String, value: Vec<u8>) -> Pending<'_, Result<(), Unavailable>> {
        Box::pin(async move {
            self.lock().sessions.entry(session).or_default().meta.insert(key, value);
            Ok(())
        })
    }

    fn get_meta(&self, session: SessionId, key: String) -> Pending<'_, Result<Option<Vec<u8>>, ReadError>> {
        Box::pin(async move { Ok(self.lock().sessions.get(&session).and_then(|kept| kept.meta.get(&key).cloned())) })
    }

    fn figures(&self) -> Figures {
        self.lock().figures
    }
}
