//! Whatever is changed in the file is found, with its session and version.

use std::fs;
use std::path::{Path, PathBuf};

use journal::{DamageKind, ReadError, Record, SessionId};
use rusqlite::{Connection, params};
use tempfile::TempDir;

use crate::kit::{batch_with, commitments, fill, no_texts, open, session, text};

const ROOM: SessionId = SessionId([1; 16]);

fn file(folder: &Path) -> PathBuf {
    folder.join("journal.sqlite")
}

async fn six_records() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(folder.path());
    fill(&journal, ROOM, 6).await;
    fill(&journal, session(2), 6).await;
    folder
}

fn change(folder: &TempDir, statement: &str) {
    assert!(Connection::open(file(folder.path())).unwrap().execute(statement, []).unwrap() > 0);
}

/// Where the walk meets damage, and which.
async fn found(folder: &TempDir) -> (u64, DamageKind) {
    let journal = open(folder.path());
    let report = journal.verify(ROOM, no_texts).await.unwrap();
    assert_eq!(report.damages.len(), 1, "{report:?}");
    assert_eq!(report.damages[0].session, ROOM);
    assert!(journal.verify(session(2), no_texts).await.unwrap().is_sound());
    (report.damages[0].version, report.damages[0].kind)
}

#[tokio::test]
async fn one_changed_byte_is_found() {
    let folder = six_records().await;
    let mut bytes = fs::read(file(folder.path())).unwrap();
    let needle = b"{\"event\":3}";
    let place = bytes.windows(needle.len()).position(|window| window == needle).unwrap();
    bytes[place + 9] = b'4';
    fs::write(file(folder.path()), bytes).unwrap();

    // The first copy in the file belongs to one of the two sessions; it must be just that one.
    let journal = open(folder.path());
    let mut damages = Vec::new();
    for room in [ROOM, session(2)] {
        let report = journal.verify(room, no_texts).await.unwrap();
        damages.extend(report.damages.iter().map(|damage| (damage.session == room, damage.version, damage.kind)));
        match journal.read_from(room, 0, 10).await {
            Ok(records) => assert!(report.is_sound() && records.len() == 6),
            Err(error) => assert_eq!(error, ReadError::Damaged(report.damages[0])),
        }
    }
    assert_eq!(damages, [(true, 4, DamageKind::HashWrong)]);
}

#[tokio::test]
async fn every_field_of_a_record_is_covered() {
    for field in [
        "session_ms = session_ms + 1",
        "utc_ms = 0",
        "boot_ms = 1",
        "boot_id = zeroblob(16)",
        "prev = zeroblob(32)",
        "hash = zeroblob(32)",
        "actions = zeroblob(16)",
        "actions = x''",
        "body = x''",
        "format = 0",
    ] {
        let folder = six_records().await;
        change(
            &folder,
            &format!("UPDATE record SET {field} WHERE version = 3 AND session = x'01010101010101010101010101010101'"),
        );
        assert_eq!(found(&folder).await, (3, DamageKind::HashWrong), "{field}");
    }
    for field in ["prev = x'00'", "boot_id = zeroblob(15)", "actions = zeroblob(15)", "format = -1"] {
        let folder = six_records().await;
        change(
            &folder,
            &format!("UPDATE record SET {field} WHERE version = 3 AND session = x'01010101010101010101010101010101'"),
        );
        assert_eq!(found(&folder).await, (3, DamageKind::Malformed), "{field}");
    }
    let folder = six_records().await;
    change(&folder, "UPDATE record SET format = 9 WHERE version = 3 AND session = x'01010101010101010101010101010101'");
    assert_eq!(found(&folder).await, (3, DamageKind::NewerFormat { format: 9 }));
}

#[tokio::test]
async fn a_forged_record_with_a_fitting_hash_breaks_the_link_after_it() {
    let folder = six_records().await;
    let journal = open(folder.path());
    let mut forged: Record = journal.read_from(ROOM, 2, 1).await.unwrap().remove(0);
    drop(journal);
    forged.body = b"another history".to_vec();
    forged.hash = forged.hash_in(ROOM);
    let changed = Connection::open(file(folder.path())).unwrap().execute(
        "UPDATE record SET body = ?1, hash = ?2 WHERE version = 3 AND session = ?3",
        params![forged.body, forged.hash, ROOM.0],
    );
    assert_eq!(changed, Ok(1));
    assert_eq!(found(&folder).await, (4, DamageKind::PrevWrong));
}

#[tokio::test]
async fn a_missing_record_is_found_also_at_the_end() {
    let room = "session = x'01010101010101010101010101010101'";
    let folder = six_records().await;
    change(&folder, &format!("DELETE FROM record WHERE version = 3 AND {room}"));
    assert_eq!(found(&folder).await, (3, DamageKind::VersionMissing));
    let folder = six_records().await;
    change(&folder, &format!("DELETE FROM record WHERE version = 6 AND {room}"));
    assert_eq!(found(&folder).await, (6, DamageKind::VersionMissing));
    let folder = six_records().await;
    change(&folder, "UPDATE session SET hash = zeroblob(32) WHERE id = x'01010101010101010101010101010101'");
    assert_eq!(found(&folder).await, (6, DamageKind::HeadWrong));
}

#[tokio::test]
async fn a_changed_or_smuggled_text_is_found() {
    for (statement, kind) in [
        ("UPDATE text SET text = x'6e6f' WHERE place = 1", DamageKind::TextWrong { key: text(1, 1, "").key }),
        ("UPDATE text SET salt = zeroblob(32) WHERE place = 1", DamageKind::TextWrong { key: text(1, 1, "").key }),
        (
            "UPDATE text SET key = zeroblob(16) WHERE place = 1",
            DamageKind::TextUnnamed { key: journal::TextKey([0; 16]) },
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let journal = open(folder.path());
        let batch = batch_with(0, vec![text(1, 1, "yes"), text(2, 1, "as well")]);
        assert_eq!(journal.append_resolved(ROOM, 0, batch).await, Ok(1));
        drop(journal);
        change(&folder, statement);
        let report = open(folder.path()).verify(ROOM, commitments).await.unwrap();
        assert_eq!(report.damages.iter().map(|damage| damage.kind).collect::<Vec<_>>(), [kind]);
        assert_eq!(report.texts_kept, 1);
    }
}
