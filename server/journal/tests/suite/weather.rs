//! A disk that is full or read-only is told, and forgotten once it is well again.

use std::sync::Arc;

use journal::{Batch, Journal, Options, Reason, ResolveError, SqliteEngine};

use crate::kit::{batch, no_texts, session};

fn heavy(number: u64) -> Batch {
    Batch { body: vec![b'x'; 20_000], ..batch(number) }
}

#[tokio::test]
async fn a_full_disk_is_told_and_later_appends_succeed() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { pages_max: Some(60), ..Options::default() };
    let engine = Arc::new(SqliteEngine::open(folder.path(), options).unwrap());
    let journal = Journal::shared(engine.clone());
    let full = ResolveError::Unavailable { reason: Reason::DiskFull };

    let mut version = 0;
    let refusal = loop {
        match journal.append_resolved(session(1), version, heavy(version)).await {
            Ok(next) => version = next,
            Err(refusal) => break refusal,
        }
    };
    assert_eq!(refusal, full);
    assert!(version > 3);
    assert_eq!(journal.append_resolved(session(1), version, heavy(version)).await, Err(full));
    // Reading goes on, nothing half-written is seen, and a small record may still fit.
    assert_eq!(journal.head(session(1)).await.unwrap().version, version);
    assert!(journal.verify(session(1), no_texts).await.unwrap().is_sound());

    engine.set_options(Options::default()).await.unwrap();
    assert_eq!(journal.append_resolved(session(1), version, heavy(version)).await, Ok(version + 1));
    assert!(journal.verify(session(1), no_texts).await.unwrap().is_sound());
}

#[tokio::test]
async fn one_append_too_many_does_not_take_its_group_along() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { pages_max: Some(60), ..Options::default() };
    let journal = Journal::new(SqliteEngine::open(folder.path(), options).unwrap());
    let giant = Batch { body: vec![b'x'; 500_000], ..batch(0) };
    let (small, refused, other) = tokio::join!(
        journal.append_resolved(session(1), 0, batch(0)),
        journal.append_resolved(session(2), 0, giant),
        journal.append_resolved(session(3), 0, batch(0)),
    );
    assert_eq!((small, other), (Ok(1), Ok(1)));
    assert_eq!(refused, Err(ResolveError::Unavailable { reason: Reason::DiskFull }));
}

#[tokio::test]
async fn a_read_only_disk_is_told_and_later_appends_succeed() {
    let folder = tempfile::tempdir().unwrap();
    let engine = Arc::new(SqliteEngine::open(folder.path(), Options::default()).unwrap());
    let journal = Journal::shared(engine.clone());
    assert_eq!(journal.append_resolved(session(1), 0, batch(0)).await, Ok(1));
    engine.set_options(Options { is_read_only: true, ..Options::default() }).await.unwrap();
    let read_only = Reason::ReadOnly;
    assert_eq!(
        journal.append_resolved(session(1), 1, batch(1)).await,
        Err(ResolveError::Unavailable { reason: read_only })
    );
    assert_eq!(journal.put_meta(session(1), "rate", vec![1]).await.unwrap_err().reason, read_only);
    assert_eq!(journal.remove_session(session(1)).await.unwrap_err().reason, read_only);
    assert_eq!(journal.head(session(1)).await.unwrap().version, 1);

    engine.set_options(Options::default()).await.unwrap();
    assert_eq!(journal.append_resolved(session(1), 1, batch(1)).await, Ok(2));
}
