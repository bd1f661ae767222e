//! Records, and the chain of hashes that ties each to the one before.

use crate::error::{Damage, DamageKind};
use crate::{AppendError, NewText, SessionId};

/// The format this build writes; older ones stay readable, newer ones are refused.
pub const RECORD_FORMAT: u16 = 1;

/// The largest batch in bytes, counting body, action ids and texts; also `JetStream`'s usual limit.
pub const BATCH_BYTES_MAX: usize = 1024 * 1024;

/// The most action ids one batch may hold.
pub const BATCH_ACTIONS_MAX: usize = 4096;

/// What stands before the first record in a session's chain.
pub const FIRST_PREV: [u8; 32] = [0; 32];

/// When a record was made, by every clock that a restart may have to go on from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Session time in milliseconds.
    pub session_ms: i64,
    /// UTC in milliseconds since 1970.
    pub utc_ms: i64,
    /// Which run of the machine `boot_ms` counts from.
    pub boot_id: [u8; 16],
    /// Milliseconds since that start, suspend included.
    pub boot_ms: i64,
}

/// What one append adds: one record, and the texts it names. Both become durable together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// When it was decided.
    pub stamp: Stamp,
    /// The events, in whatever form the caller reads again. Never personal text.
    pub body: Vec<u8>,
    /// The ids of the client actions accepted in it; part of the record.
    pub actions: Vec<[u8; 16]>,
    /// The erasable texts that the body names by key and commitment.
    pub texts: Vec<NewText>,
}

impl Batch {
    /// Its size as `BATCH_BYTES_MAX` counts it.
    pub fn bytes(&self) -> usize {
        let texts: usize = self.texts.iter().map(|text| 64 + text.text.len()).sum();
        self.body.len() + 16 * self.actions.len() + texts
    }

    /// Refuses what no engine has to take.
    pub fn check(&self) -> Result<(), AppendError> {
        let bytes = self.bytes();
        if bytes > BATCH_BYTES_MAX || self.actions.len() > BATCH_ACTIONS_MAX {
            return Err(AppendError::TooLarge { bytes, bytes_max: BATCH_BYTES_MAX });
        }
        Ok(())
    }
}

/// One step of a session's history, as it lies in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// 1 for the first record of a session, then one more each.
    pub version: u64,
    /// When it was decided.
    pub stamp: Stamp,
    /// The hash of the record before, or `FIRST_PREV`.
    pub prev: [u8; 32],
    /// The hash of this record.
    pub hash: [u8; 32],
    /// The format it was written in.
    pub format: u16,
    /// The ids of the client actions accepted in it.
    pub actions: Vec<[u8; 16]>,
    /// The events.
    pub body: Vec<u8>,
}

impl Record {
    /// The record that `batch` becomes after `head` in `session`.
    pub fn after(session: SessionId, head: Head, batch: &Batch) -> Self {
        let mut record = Self {
            version: head.version + 1,
            stamp: batch.stamp,
            prev: head.hash,
            hash: [0; 32],
            format: RECORD_FORMAT,
            actions: batch.actions.clone(),
            body: batch.body.clone(),
        };
        record.hash = record.hash_in(session);
        record
    }

    /// The hash it should have: BLAKE3 over the session and every field but the hash itself.
    ///
    /// Numbers are little-endian with a fixed width and lists carry their length first, so two
    /// different records never give the same bytes to hash.
    pub fn hash_in(&self, session: SessionId) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        hasher.update(b"horseshoe/record");
        hasher.update(&self.format.to_le_bytes());
        hasher.update(&session.0);
        hasher.update(&self.version.to_le_bytes());
        hasher.update(&self.stamp.session_ms.to_le_bytes());
        hasher.update(&self.stamp.utc_ms.to_le_bytes());
        hasher.update(&self.stamp.boot_id);
        hasher.update(&self.stamp.boot_ms.to_le_bytes());
        hasher.update(&self.prev);
        hasher.update(&(self.actions.len() as u64).to_le_bytes());
        for action in &self.actions {
            hasher.update(action);
        }
        hasher.update(&(self.body.len() as u64).to_le_bytes());
        hasher.update(&self.body);
        *hasher.finalize().as_bytes()
    }

    /// The head of a session whose last record this is.
    pub fn head(&self) -> Head {
        Head { version: self.version, hash: self.hash }
    }

    /// Checks that this record may stand directly after `before`; `None` leaves the link unchecked.
    pub(crate) fn check(
        &self,
        session: SessionId,
        expected_version: u64,
        before: Option<[u8; 32]>,
    ) -> Result<(), Damage> {
        let kind = if self.version != expected_version {
            DamageKind::VersionMissing
        } else if self.format > RECORD_FORMAT {
            DamageKind::NewerFormat { format: self.format }
        } else if self.hash_in(session) != self.hash {
            DamageKind::HashWrong
        } else if before.is_some_and(|hash| hash != self.prev) {
            DamageKind::PrevWrong
        } else {
            return Ok(());
        };
        Err(Damage { session, version: expected_version, kind })
    }
}

/// Where a session's chain ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The last version; 0 when there is no record yet.
    pub version: u64,
    /// The last record's hash, or `FIRST_PREV`.
    pub hash: [u8; 32],
}

impl Head {
    /// The head of a session without records.
    pub const EMPTY: Self = Self { version: 0, hash: FIRST_PREV };
}
