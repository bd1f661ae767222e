//! Reading, on connections of its own, so that no reader ever waits for the writer.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension, Row, params};
use tokio::sync::Semaphore;

use super::change;
use super::file::{open_reader, reason_of};
use crate::engine::SessionRow;
use crate::error::{Damage, DamageKind, Reason};
use crate::{Head, PersonKey, ReadError, Record, SessionId, Stamp, TextKey, TextRow};

/// Connections that read at the same time.
const READERS_MAX: usize = 4;

/// A reading ends early above this many bytes, after at least one record.
const READ_BYTES_MAX: usize = 16 * 1024 * 1024;

#[derive(Debug)]
pub(super) struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
    seats: Semaphore,
}

impl Readers {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, idle: Mutex::default(), seats: Semaphore::new(READERS_MAX) }
    }

    /// Runs `work` on a connection that nobody else uses, away from the async threads.
    pub(super) async fn read<T, F>(self: &Arc<Self>, work: F) -> Result<T, ReadError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, ReadError> + Send + 'static,
    {
        let closed = ReadError::Unavailable { reason: Reason::Closed };
        let Ok(_seat) = self.seats.acquire().await else { return Err(closed) };
        let readers = Arc::clone(self);
        let reading = tokio::task::spawn_blocking(move || {
            let idle = readers.lock().pop();
            let connection =
                idle.map_or_else(|| open_reader(&readers.path), Ok).map_err(|error| unavailable(&error))?;
            let outcome = work(&connection);
            if !readers.seats.is_closed() {
                readers.lock().push(connection);
            }
            outcome
        });
        reading.await.unwrap_or(Err(closed))
    }

    /// Lets go of the idle connections and refuses further readings.
    pub(super) fn close(&self) {
        self.seats.close();
        self.lock().clear();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn unavailable(error: &rusqlite::Error) -> ReadError {
    ReadError::Unavailable { reason: reason_of(error) }
}

/// A field of the wrong size is damage; everything else is the connection's trouble.
fn malformed(session: SessionId, version: u64) -> impl Fn(rusqlite::Error) -> ReadError {
    move |error| {
        if error.sqlite_error_code().is_some() {
            return unavailable(&error);
        }
        Damage { session, version, kind: DamageKind::Malformed }.into()
    }
}

pub(super) fn head(connection: &Connection, session: SessionId) -> Result<Head, ReadError> {
    change::head(connection, session).map_err(malformed(session, 0))
}

pub(super) fn records(
    connection: &Connection,
    session: SessionId,
    after: u64,
    max: usize,
) -> Result<Vec<Record>, ReadError> {
    let mut statement = connection
        .prepare_cached(
            "SELECT version, format, session_ms, utc_ms, boot_id, boot_ms, prev, hash, actions, body FROM record
             WHERE session = ?1 AND version > ?2 ORDER BY version LIMIT ?3",
        )
        .map_err(|error| unavailable(&error))?;
    let (after, max) = (i64::try_from(after).unwrap_or(i64::MAX), i64::try_from(max).unwrap_or(i64::MAX));
    let mut rows = statement.query(params![session.0, after, max]).map_err(|error| unavailable(&error))?;
    let (mut records, mut bytes) = (Vec::new(), 0);
    while bytes < READ_BYTES_MAX
        && let Some(row) = rows.next().map_err(|error| unavailable(&error))?
    {
        let version = row.get::<_, i64>(0).map_err(malformed(session, 0))?.cast_unsigned();
        let record = record(row, version).map_err(malformed(session, version))?;
        bytes += record.body.len() + 16 * record.actions.len();
        records.push(record);
    }
    Ok(records)
}

fn record(row: &Row<'_>, version: u64) -> rusqlite::Result<Record> {
    let actions: Vec<u8> = row.get(8)?;
    let (whole, rest) = actions.as_chunks::<16>();
    if !rest.is_empty() {
        return Err(rusqlite::Error::InvalidQuery);
    }
    Ok(Record {
        version,
        format: row.get(1)?,
        stamp: Stamp { session_ms: row.get(2)?, utc_ms: row.get(3)?, boot_id: row.get(4)?, boot_ms: row.get(5)? },
        prev: row.get(6)?,
        hash: row.get(7)?,
        actions: whole.to_vec(),
        body: row.get(9)?,
    })
}

pub(super) fn texts(connection: &Connection, session: SessionId) -> Result<Vec<TextRow>, ReadError> {
    let mut statement = connection
        .prepare_cached("SELECT key, person, salt, text FROM text WHERE session = ?1 AND is_erased = 0 ORDER BY key")
        .map_err(|error| unavailable(&error))?;
    let rows = statement.query_map([session.0], |row| {
        Ok(TextRow {
            key: TextKey(row.get(0)?),
            person: row.get::<_, Option<[u8; 16]>>(1)?.map(PersonKey),
            salt: row.get(2)?,
            // Bytes that are no text any more cannot fit their commitment, which `verify` tells.
            text: String::from_utf8_lossy(&row.get::<_, Vec<u8>>(3)?).into_owned(),
        })
    });
    rows.and_then(Iterator::collect).map_err(malformed(session, 0))
}

pub(super) fn sessions(connection: &Connection) -> Result<Vec<SessionRow>, ReadError> {
    let unnamed = malformed(SessionId([0; 16]), 0);
    all_sessions(connection).map_err(unnamed)
}

fn all_sessions(connection: &Connection) -> rusqlite::Result<Vec<SessionRow>> {
    let mut found: BTreeMap<SessionId, SessionRow> = BTreeMap::new();
    let mut heads = connection.prepare_cached("SELECT id, head FROM session")?;
    for row in heads.query_map([], |row| Ok((SessionId(row.get(0)?), row.get::<_, i64>(1)?)))? {
        let (id, head) = row?;
        found.insert(id, SessionRow { id, head: head.cast_unsigned(), meta: BTreeMap::new() });
    }
    let mut meta = connection.prepare_cached("SELECT session, key, value FROM meta")?;
    for row in meta.query_map([], |row| Ok((SessionId(row.get(0)?), row.get(1)?, row.get(2)?)))? {
        let (id, key, value) = row?;
        let session = found.entry(id).or_insert_with(|| SessionRow { id, head: 0, meta: BTreeMap::new() });
        session.meta.insert(key, value);
    }
    Ok(found.into_values().collect())
}

pub(super) fn meta(connection: &Connection, session: SessionId, key: &str) -> Result<Option<Vec<u8>>, ReadError> {
    let mut statement = connection
        .prepare_cached("SELECT value FROM meta WHERE session = ?1 AND key = ?2")
        .map_err(|error| unavailable(&error))?;
    statement.query_row(params![session.0, key], |row| row.get(0)).optional().map_err(malformed(session, 0))
}
