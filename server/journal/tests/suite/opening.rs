//! Which folders open, and what is said of those that do not.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use journal::{Journal, OpenError, Options, Reason, ResolveError, SqliteEngine};
use rusqlite::Connection;

use crate::kit::{batch, fill, no_texts, open, session};

fn refused(folder: &std::path::Path) -> OpenError {
    SqliteEngine::open(folder, Options::default()).unwrap_err()
}

#[tokio::test]
async fn a_folder_is_made_and_found_again() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("some/where");
    fill(&open(&folder), session(1), 3).await;
    assert_eq!(fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::metadata(folder.join("journal.sqlite")).unwrap().permissions().mode() & 0o777, 0o600);
    let journal = open(&folder);
    assert_eq!(journal.append_resolved(session(1), 3, batch(3)).await, Ok(4));
    assert!(journal.verify(session(1), no_texts).await.unwrap().is_sound());
}

#[tokio::test]
async fn a_second_server_is_refused_and_a_reader_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    fill(&journal, session(1), 3).await;
    assert!(matches!(refused(folder.path()), OpenError::InUse { .. }));

    let reader = Journal::new(SqliteEngine::open_read_only(folder.path()).unwrap());
    assert_eq!(reader.read_from(session(1), 0, 10).await.unwrap().len(), 3);
    assert_eq!(journal.append_resolved(session(1), 3, batch(3)).await, Ok(4));
    assert_eq!(reader.head(session(1)).await.unwrap().version, 4);
    assert!(reader.verify(session(1), no_texts).await.unwrap().is_sound());
    let closed = ResolveError::Unavailable { reason: Reason::Closed };
    assert_eq!(reader.append_resolved(session(1), 4, batch(4)).await, Err(closed));
    let mut records = reader.subscribe(session(1), 2);
    assert_eq!(records.next().await.unwrap().unwrap().version, 3);
    assert_eq!(records.next().await.unwrap().unwrap().version, 4);
    assert_eq!(records.next().await, None);

    drop(journal);
    assert_eq!(reader.head(session(1)).await.unwrap().version, 4);
    assert_eq!(open(folder.path()).head(session(1)).await.unwrap().version, 4);
}

#[tokio::test]
async fn a_closed_engine_ends_its_subscriptions() {
    let folder = tempfile::tempdir().unwrap();
    let engine = std::sync::Arc::new(SqliteEngine::open(folder.path(), Options::default()).unwrap());
    let journal = Journal::shared(engine.clone());
    fill(&journal, session(1), 1).await;
    let mut records = journal.subscribe(session(1), 0);
    assert_eq!(records.next().await.unwrap().unwrap().version, 1);
    let waiting = tokio::spawn(async move { records.next().await });
    tokio::task::yield_now().await;
    engine.close();
    let end = waiting.await.unwrap();
    assert!(end.is_none() || end == Some(Err(journal::ReadError::Unavailable { reason: Reason::Closed })));
    let closed = ResolveError::Unavailable { reason: Reason::Closed };
    assert_eq!(journal.append_resolved(session(1), 1, batch(1)).await, Err(closed));
    drop(open(folder.path()));
}

#[tokio::test]
async fn a_folder_without_a_journal_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let missing = |error| matches!(error, OpenError::Missing { .. });
    assert!(missing(SqliteEngine::open_read_only(folder.path()).unwrap_err()));
    fs::write(folder.path().join("journal.sqlite"), b"").unwrap();
    assert!(missing(SqliteEngine::open_read_only(folder.path()).unwrap_err()));
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_named() {
    let parent = tempfile::tempdir().unwrap();
    let file = parent.path().join("a-file");
    fs::write(&file, b"not a folder").unwrap();
    let folder = file.join("data");
    assert!(matches!(refused(&folder), OpenError::NotWritable { folder: named, .. } if named == folder));

    // Root may write anywhere, so this half tells only for other users.
    let folder = parent.path().join("read-only");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, Permissions::from_mode(0o500)).unwrap();
    if fs::write(folder.join("probe"), b"").is_err() {
        assert!(matches!(refused(&folder), OpenError::NotWritable { .. }));
    }
}

#[tokio::test]
async fn a_damaged_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fill(&open(folder.path()), session(1), 200).await;
    let file = folder.path().join("journal.sqlite");
    let sound = fs::read(&file).unwrap();

    let cut = &sound[..sound.len() / 2];
    let mut zeroed = sound.clone();
    zeroed[4096..].iter_mut().for_each(|byte| *byte = 0);
    for damaged in [b"this is no database, but long enough to be read as one. ".repeat(100).as_slice(), cut, &zeroed] {
        fs::write(&file, damaged).unwrap();
        assert!(matches!(refused(folder.path()), OpenError::Damaged { .. }));
        assert!(matches!(SqliteEngine::open_read_only(folder.path()).unwrap_err(), OpenError::Damaged { .. }));
    }
    fs::write(&file, sound).unwrap();
    assert_eq!(open(folder.path()).head(session(1)).await.unwrap().version, 200);
}

#[tokio::test]
async fn another_programs_file_and_a_newer_one_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("journal.sqlite");
    Connection::open(&file).unwrap().execute_batch("CREATE TABLE recipe (name TEXT)").unwrap();
    assert!(matches!(refused(folder.path()), OpenError::Damaged { .. }));

    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()));
    let file = folder.path().join("journal.sqlite");
    Connection::open(&file).unwrap().pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(refused(folder.path()), OpenError::NewerFormat { found: 99, .. }));
    let read = SqliteEngine::open_read_only(folder.path()).unwrap_err();
    assert!(matches!(read, OpenError::NewerFormat { found: 99, .. }));
}
