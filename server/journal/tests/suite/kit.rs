//! Sessions, batches and folders to test with.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use journal::{
    Batch, Engine, Fault, FaultyEngine, Journal, MemoryEngine, NewText, Options, PersonKey, Record, SessionId,
    SqliteEngine, Stamp, TextKey,
};
use tempfile::TempDir;

/// A journal, and the folder that must outlive it.
pub(crate) struct Place {
    pub(crate) journal: Journal,
    pub(crate) _folder: Option<TempDir>,
}

pub(crate) fn memory() -> Place {
    Place { journal: Journal::new(MemoryEngine::new()), _folder: None }
}

pub(crate) fn sqlite() -> Place {
    let folder = tempfile::tempdir().unwrap();
    Place { journal: open(folder.path()), _folder: Some(folder) }
}

/// The faulty engine on a good day, to show that it passes everything through.
pub(crate) fn faulty() -> Place {
    let inner: Arc<dyn Engine> = Arc::new(MemoryEngine::new());
    Place { journal: Journal::new(FaultyEngine::scripted(inner, [Fault::None])), _folder: None }
}

pub(crate) fn open(folder: &Path) -> Journal {
    Journal::new(SqliteEngine::open(folder, Options::default()).unwrap())
}

pub(crate) fn session(number: u8) -> SessionId {
    SessionId([number; 16])
}

pub(crate) fn id(number: u64) -> [u8; 16] {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&number.to_be_bytes());
    id
}

/// A batch with one action and no text.
pub(crate) fn batch(number: u64) -> Batch {
    let ms = number.cast_signed();
    Batch {
        stamp: Stamp { session_ms: ms, utc_ms: 1_700_000_000_000 + ms, boot_id: [5; 16], boot_ms: 77 + ms },
        body: format!("{{\"event\":{number}}}").into_bytes(),
        actions: vec![id(number)],
        texts: Vec::new(),
    }
}

/// A text whose salt and words can be found again in a file.
pub(crate) fn text(number: u64, person: u8, words: &str) -> NewText {
    let salt = *blake3::hash(&number.to_be_bytes()).as_bytes();
    NewText { key: TextKey(id(number)), person: Some(PersonKey([person; 16])), salt, text: words.to_owned() }
}

/// A batch whose body holds the commitments of its texts, as `commitments` reads them.
pub(crate) fn batch_with(number: u64, texts: Vec<NewText>) -> Batch {
    let body = texts.iter().flat_map(|text| [text.key.0.as_slice(), &text.commitment()].concat()).collect();
    Batch { body, texts, ..batch(number) }
}

/// Reads the body that `batch_with` wrote.
pub(crate) fn commitments(record: &Record, expected: &mut BTreeMap<TextKey, [u8; 32]>) {
    for pair in record.body.chunks_exact(48) {
        expected.insert(TextKey(pair[..16].try_into().unwrap()), pair[16..].try_into().unwrap());
    }
}

/// For bodies without commitments.
pub(crate) fn no_texts(_: &Record, _: &mut BTreeMap<TextKey, [u8; 32]>) {}

pub(crate) async fn fill(journal: &Journal, session: SessionId, count: u64) {
    for version in 0..count {
        assert_eq!(journal.append_resolved(session, version, batch(version)).await, Ok(version + 1));
    }
}
