//! The data folder: its lock, its one database file, and what makes it fit to be opened.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};

use super::Options;
use crate::error::{OpenError, Reason};

const FILE_NAME: &str = "journal.sqlite";
const LOCK_NAME: &str = "lock";

/// «Hors», so that another program's file is never taken for ours.
const APPLICATION_ID: i64 = 0x486F_7273;

/// The newest layout of tables that this build knows; `user_version` of the file.
pub(super) const LAYOUT: i64 = 1;

/// How long the writer waits for a reading in another process to end.
const BUSY_MS_MAX: u64 = 2_000;

/// The database's own largest `max_page_count`, for «no limit».
const PAGES_UNLIMITED: u32 = 4_294_967_294;

// Texts lie in the order of their arrival and are overwritten in place, never deleted one by one:
// `secure_delete` zeroes what is freed, but not the stale copies that stay behind in a page when
// its neighbors are rebalanced. A row that never moves leaves none. `session`, `record` and `meta`
// hold nothing that `erase` has to take.
const TABLES: &str = "
CREATE TABLE session (id BLOB PRIMARY KEY, head INTEGER NOT NULL, hash BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE record (
  session BLOB NOT NULL, version INTEGER NOT NULL, format INTEGER NOT NULL,
  session_ms INTEGER NOT NULL, utc_ms INTEGER NOT NULL, boot_id BLOB NOT NULL, boot_ms INTEGER NOT NULL,
  prev BLOB NOT NULL, hash BLOB NOT NULL, actions BLOB NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY (session, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE meta (
  session BLOB NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (session, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE text (
  place INTEGER PRIMARY KEY, session BLOB NOT NULL, key BLOB NOT NULL, person BLOB,
  is_erased INTEGER NOT NULL, salt BLOB NOT NULL, text BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX text_by_key ON text (session, key) WHERE is_erased = 0;
CREATE TABLE owed (rewrite INTEGER PRIMARY KEY) STRICT;
";

/// What the writer needs to begin.
pub(super) struct Opened {
    /// Held for as long as the server runs; the system lets go of it when the process dies.
    pub(super) lock: File,
    pub(super) connection: Connection,
    pub(super) path: PathBuf,
}

pub(super) fn open(folder: &Path, options: Options) -> Result<Opened, OpenError> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| not_writable(folder, &error))?;
    let lock = lock(folder)?;
    let path = folder.join(FILE_NAME);
    // Made here so that only its owner may read it; SQLite gives `-wal` and `-shm` the same mode.
    let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path);
    drop(file.map_err(|error| not_writable(folder, &error))?);

    let connection = prepare(folder, &path)?;
    set_options(&connection, options).map_err(|error| failed(folder, &error))?;
    Ok(Opened { lock, connection, path })
}

fn lock(folder: &Path) -> Result<File, OpenError> {
    let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(folder.join(LOCK_NAME));
    let file = file.map_err(|error| not_writable(folder, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse { folder: folder.to_owned() }),
        Err(TryLockError::Error(error)) => Err(not_writable(folder, &error)),
    }
}

fn prepare(folder: &Path, path: &Path) -> Result<Connection, OpenError> {
    let told = |error: rusqlite::Error| failed(folder, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(told)?;
    connection.busy_timeout(Duration::from_millis(BUSY_MS_MAX)).map_err(told)?;
    if connection.is_readonly(MAIN_DB).map_err(told)? {
        return Err(OpenError::NotWritable { folder: folder.to_owned(), detail: "the file is read-only".to_owned() });
    }
    let is_new = !is_known(folder, &connection)?;
    for (name, value) in [("journal_mode", "WAL"), ("synchronous", "FULL"), ("secure_delete", "ON")] {
        connection.pragma_update_and_check(None, name, value, |_| Ok(())).or_else(no_answer).map_err(told)?;
    }
    // Nothing of a text may pass through a temporary file.
    connection.pragma_update(None, "temp_store", "MEMORY").map_err(told)?;
    if is_new {
        let transaction = connection.transaction().map_err(told)?;
        transaction.execute_batch(TABLES).map_err(told)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(told)?;
        transaction.pragma_update(None, "user_version", LAYOUT).map_err(told)?;
        transaction.commit().map_err(told)?;
    } else {
        check(folder, &connection)?;
    }
    Ok(connection)
}

/// Opens beside a running server, or a folder that nobody serves; never writes.
pub(super) fn open_read_only(folder: &Path) -> Result<PathBuf, OpenError> {
    let path = folder.join(FILE_NAME);
    if !path.try_exists().map_err(|error| from_io(folder, &error))? {
        return Err(OpenError::Missing { folder: folder.to_owned() });
    }
    let connection = open_reader(&path).map_err(|error| failed(folder, &error))?;
    if is_known(folder, &connection)? {
        check(folder, &connection)?;
        Ok(path)
    } else {
        Err(OpenError::Missing { folder: folder.to_owned() })
    }
}

/// One more connection for reading.
pub(super) fn open_reader(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_millis(BUSY_MS_MAX))?;
    Ok(connection)
}

pub(super) fn set_options(connection: &Connection, options: Options) -> rusqlite::Result<()> {
    connection.pragma_update(None, "query_only", options.is_read_only)?;
    let pages_max = options.pages_max.unwrap_or(PAGES_UNLIMITED);
    connection.pragma_update_and_check(None, "max_page_count", pages_max, |_| Ok(())).or_else(no_answer)
}

/// Whether the file is a journal (true) or empty (false); anything else is an error.
fn is_known(folder: &Path, connection: &Connection) -> Result<bool, OpenError> {
    let ask = |name: &str| {
        connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(|error| failed(folder, &error))
    };
    let (application, layout, schema) = (ask("application_id")?, ask("user_version")?, ask("schema_version")?);
    if application == 0 && layout == 0 && schema == 0 {
        return Ok(false);
    }
    if application != APPLICATION_ID {
        return Err(damaged(folder, "it belongs to another program"));
    }
    if layout > LAYOUT {
        return Err(OpenError::NewerFormat { folder: folder.to_owned(), found: layout, known: LAYOUT });
    }
    Ok(true)
}

fn check(folder: &Path, connection: &Connection) -> Result<(), OpenError> {
    let answer = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match answer.map_err(|error| failed(folder, &error))?.as_str() {
        "ok" => Ok(()),
        found => Err(damaged(folder, found)),
    }
}

/// Some pragmas answer with a row and some do not; neither is an error.
fn no_answer(error: rusqlite::Error) -> rusqlite::Result<()> {
    if matches!(error, rusqlite::Error::QueryReturnedNoRows) { Ok(()) } else { Err(error) }
}

fn damaged(folder: &Path, detail: &str) -> OpenError {
    OpenError::Damaged { folder: folder.to_owned(), detail: detail.to_owned() }
}

fn not_writable(folder: &Path, error: &io::Error) -> OpenError {
    if matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) {
        return from_io(folder, error);
    }
    OpenError::NotWritable { folder: folder.to_owned(), detail: error.to_string() }
}

fn from_io(folder: &Path, error: &io::Error) -> OpenError {
    let is_full = matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded);
    let reason = if is_full { Reason::DiskFull } else { Reason::Io };
    OpenError::Failed { folder: folder.to_owned(), detail: error.to_string(), reason }
}

fn failed(folder: &Path, error: &rusqlite::Error) -> OpenError {
    let detail = error.to_string();
    let (folder, reason) = (folder.to_owned(), reason_of(error));
    if reason == Reason::Damaged {
        OpenError::Damaged { folder, detail }
    } else if reason == Reason::ReadOnly {
        OpenError::NotWritable { folder, detail }
    } else {
        OpenError::Failed { folder, detail, reason }
    }
}

/// What an error of the database means to whoever must choose.
pub(super) fn reason_of(error: &rusqlite::Error) -> Reason {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Reason::DiskFull,
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Reason::ReadOnly,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Reason::Busy,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Reason::Damaged,
        _ => Reason::Io,
    }
}

/// Runs `work` so that it fails at once where it would wait for another connection.
pub(super) fn without_waiting<T>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    connection.busy_timeout(Duration::ZERO)?;
    let outcome = work(connection);
    connection.busy_timeout(Duration::from_millis(BUSY_MS_MAX))?;
    outcome
}
