//! What one waiting writer wants, carried out inside the writer's transaction.

use rusqlite::{Connection, OptionalExtension, Result, params};

use crate::engine::EraseWhat;
use crate::{Batch, Head, NewText, PersonKey, Record, SessionId, TextKey};

#[derive(Debug)]
pub(super) enum Change {
    Append { session: SessionId, expected_version: u64, batch: Batch },
    Erase { session: SessionId, what: EraseWhat },
    Remove { session: SessionId },
    PutMeta { session: SessionId, key: String, value: Vec<u8> },
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Outcome {
    Appended { session: SessionId, version: u64 },
    Conflict { head: u64 },
    Erased { texts: u64, may_be_stale: bool },
    Removed { session: SessionId, was_there: bool },
    Kept,
}

impl Change {
    /// Its weight against the limit of one group.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Append { batch, .. } => batch.bytes(),
            Self::PutMeta { value, .. } => value.len(),
            Self::Erase { .. } | Self::Remove { .. } => 0,
        }
    }

    pub(super) fn carry_out(&self, connection: &Connection) -> Result<Outcome> {
        match self {
            Self::Append { session, expected_version, batch } => append(connection, *session, *expected_version, batch),
            Self::Erase { session, what } => {
                let texts = match what {
                    EraseWhat::Texts(keys) => erase_texts(connection, *session, keys)?,
                    EraseWhat::Person(person) => erase_person(connection, *session, *person)?,
                    EraseWhat::Meta(key) => erase_meta(connection, *session, key)?,
                };
                // A row of `meta` may have been moved: see `TABLES`.
                let may_be_stale = matches!(what, EraseWhat::Meta(_)) && texts > 0;
                Ok(Outcome::Erased { texts, may_be_stale })
            }
            Self::Remove { session } => remove(connection, *session),
            Self::PutMeta { session, key, value } => {
                connection
                    .prepare_cached("INSERT OR REPLACE INTO meta (session, key, value) VALUES (?1, ?2, ?3)")?
                    .execute(params![session.0, key, value])?;
                Ok(Outcome::Kept)
            }
        }
    }
}

pub(super) fn head(connection: &Connection, session: SessionId) -> Result<Head> {
    let head = connection
        .prepare_cached("SELECT head, hash FROM session WHERE id = ?1")?
        .query_row([session.0], |row| {
            Ok(Head { version: row.get::<_, i64>(0)?.cast_unsigned(), hash: row.get::<_, [u8; 32]>(1)? })
        })
        .optional()?;
    Ok(head.unwrap_or(Head::EMPTY))
}

fn append(connection: &Connection, session: SessionId, expected_version: u64, batch: &Batch) -> Result<Outcome> {
    let head = head(connection, session)?;
    if head.version != expected_version {
        return Ok(Outcome::Conflict { head: head.version });
    }
    let record = Record::after(session, head, batch);
    let version = record.version.cast_signed();
    connection
        .prepare_cached(
            "INSERT INTO record (session, version, format, session_ms, utc_ms, boot_id, boot_ms, prev, hash, actions, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            session.0,
            version,
            record.format,
            record.stamp.session_ms,
            record.stamp.utc_ms,
            record.stamp.boot_id,
            record.stamp.boot_ms,
            record.prev,
            record.hash,
            record.actions.as_flattened(),
            record.body,
        ])?;
    connection
        .prepare_cached("INSERT OR REPLACE INTO session (id, head, hash) VALUES (?1, ?2, ?3)")?
        .execute(params![session.0, version, record.hash])?;
    for text in &batch.texts {
        put_text(connection, session, text)?;
    }
    Ok(Outcome::Appended { session, version: record.version })
}

fn put_text(connection: &Connection, session: SessionId, text: &NewText) -> Result<()> {
    erase_texts(connection, session, &[text.key])?;
    connection
        .prepare_cached(
            "INSERT INTO text (session, key, person, is_erased, salt, text) VALUES (?1, ?2, ?3, 0, ?4, ?5)",
        )?
        .execute(params![session.0, text.key.0, text.person.map(|person| person.0), text.salt, text.text.as_bytes()])?;
    Ok(())
}

// The row keeps its size, so SQLite overwrites it where it lies. See `TABLES`.
const OVERWRITE: &str = "UPDATE text SET is_erased = 1, salt = zeroblob(length(salt)), text = zeroblob(length(text))
    WHERE is_erased = 0 AND session = ?1";

fn erase_texts(connection: &Connection, session: SessionId, keys: &[TextKey]) -> Result<u64> {
    let mut overwrite = connection.prepare_cached(&format!("{OVERWRITE} AND key = ?2"))?;
    keys.iter().map(|key| Ok(overwrite.execute(params![session.0, key.0])? as u64)).sum()
}

fn erase_person(connection: &Connection, session: SessionId, person: PersonKey) -> Result<u64> {
    let mut overwrite = connection.prepare_cached(&format!("{OVERWRITE} AND person = ?2"))?;
    Ok(overwrite.execute(params![session.0, person.0])? as u64)
}

fn erase_meta(connection: &Connection, session: SessionId, key: &str) -> Result<u64> {
    let mut delete = connection.prepare_cached("DELETE FROM meta WHERE session = ?1 AND key = ?2")?;
    let removed = delete.execute(params![session.0, key])?;
    if removed > 0 {
        owe_rewrite(connection)?;
    }
    Ok(removed as u64)
}

fn owe_rewrite(connection: &Connection) -> Result<()> {
    connection.execute("INSERT OR IGNORE INTO owed (rewrite) VALUES (1)", []).map(|_| ())
}

fn remove(connection: &Connection, session: SessionId) -> Result<Outcome> {
    connection.prepare_cached(OVERWRITE)?.execute([session.0])?;
    let mut removed = 0;
    for statement in [
        "DELETE FROM text WHERE session = ?1",
        "DELETE FROM record WHERE session = ?1",
        "DELETE FROM meta WHERE session = ?1",
        "DELETE FROM session WHERE id = ?1",
    ] {
        removed += connection.prepare_cached(statement)?.execute([session.0])?;
    }
    if removed > 0 {
        // Rows of other sessions moved together in the pages; only rewriting the file leaves no
        // stale copy of them. Noted in the file so that a crash does not forget it.
        owe_rewrite(connection)?;
    }
    Ok(Outcome::Removed { session, was_there: removed > 0 })
}
