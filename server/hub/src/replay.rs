//! A session as the journal tells it: the floor by applying every event, the words from their rows.
use crate::{id::SessionId, naming::each_text};
use floor::{Event, Floor, TextId};
use journal::{Damage, DamageKind, FIRST_PREV, Journal, ReadError, Record, Stamp, TextKey};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Records read at a time.
const READ_MAX: usize = 512;

/// A session as it was when the last record was written.
pub(crate) struct Replayed {
    pub(crate) floor: Floor,
    pub(crate) version: u64,
    pub(crate) last: Stamp,
    pub(crate) texts: HashMap<TextId, String>,
    /// Redacted texts whose rows are still there: the server was stopped between the record and the erasing.
    pub(crate) to_erase: BTreeSet<TextId>,
}

/// Replays one session.
///
/// # Errors
/// [`ReadError::Damaged`] when the chain, an event or a text is not what was written.
pub(crate) async fn replay(journal: &Journal, id: SessionId) -> Result<Replayed, ReadError> {
    let mut floor = Floor::default();
    let (mut version, mut last, mut prev) = (0, Stamp::default(), FIRST_PREV);
    let (mut redacted, mut expected) = (BTreeSet::new(), BTreeMap::new());
    loop {
        let records = journal.read_from(id.into(), version, READ_MAX).await?;
        if records.is_empty() {
            break;
        }
        for record in records {
            let damage = |kind| Damage { session: id.into(), version: record.version, kind };
            if record.prev != prev {
                return Err(damage(DamageKind::PrevWrong).into());
            }
            let events: Vec<Event> = serde_json::from_slice(&record.body).map_err(|_| damage(DamageKind::Malformed))?;
            for event in &events {
                redacted.extend(floor.texts_going(event));
                floor.apply(event);
            }
            commitments(&record, &mut expected);
            (version, last, prev) = (record.version, record.stamp, record.hash);
        }
    }
    let mut texts = HashMap::new();
    for row in journal.texts(id.into()).await? {
        if expected.get(&row.key).is_some_and(|kept| *kept != row.commitment()) {
            return Err(Damage { session: id.into(), version, kind: DamageKind::TextWrong { key: row.key } }.into());
        }
        texts.insert(TextId(row.key.0), row.text);
    }
    if floor.stage.purged_at.is_some() {
        let programme = floor.texts_of_programme();
        redacted.extend(texts.keys().filter(|id| !programme.contains(id)));
    }
    let to_erase: BTreeSet<TextId> = redacted.into_iter().filter(|id| texts.contains_key(id)).collect();
    texts.retain(|id, _| !to_erase.contains(id));
    Ok(Replayed { floor, version, last, texts, to_erase })
}

/// What a record says about texts: their keys and commitments, for [`Journal::verify`].
pub fn commitments(record: &Record, into: &mut BTreeMap<TextKey, [u8; 32]>) {
    // A body that is no JSON names no text; replay calls it damaged.
    each_text(&serde_json::from_slice(&record.body).unwrap_or_default(), &mut |id, commitment| {
        if let Ok(hash) = blake3::Hash::from_hex(commitment) {
            into.insert(TextKey(id.0), hash.into());
        }
    });
}
