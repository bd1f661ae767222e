//! Keyed hashes: the same message is known again, and no name can be guessed back from what is kept.
use crate::{draft::Draft, fold::fold, via::Via, withheld::Withheld};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// What a message is known by: the first 16 bytes of an HMAC-SHA-256 under the session's key.
pub type Fingerprint = [u8; 16];
/// What a sender is known by within a session.
pub type SenderKey = [u8; 16];

fn keyed(key: &[u8; 32], parts: &[&str]) -> [u8; 16] {
    let mut out = [0; 16];
    // HMAC takes keys of any length; there is none that it refuses.
    if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) {
        for (number, part) in parts.iter().enumerate() {
            if number > 0 {
                mac.update(b"|");
            }
            mac.update(part.as_bytes());
        }
        for (to, from) in out.iter_mut().zip(mac.finalize().into_bytes()) {
            *to = from;
        }
    }
    out
}

/// Over `via|id` where the source gives an id, else over `via|fold(name)|HH:MM|fold(body)` (FORMATS, section 3).
/// A record of ours that brings its own keeps it.
pub fn fingerprint(key: &[u8; 32], draft: &Draft) -> Fingerprint {
    if let Some(own) = draft.record.as_ref().and_then(|record| record.fingerprint()) {
        return own;
    }
    if let Some(id) = &draft.source_id {
        return of_id(key, draft.via, id.get());
    }
    let name = fold(draft.sender.name.get());
    keyed(key, &[draft.via.word(), &name, &draft.at.minute(), &fold(&draft.body)])
}

/// That of a message of which only the id is known.
pub(crate) fn of_id(key: &[u8; 32], via: Via, id: &str) -> Fingerprint {
    keyed(key, &[via.word(), id])
}

/// That of a question which was asked here, by its number: so an export that comes back is known whole.
pub fn of_here(key: &[u8; 32], question: u32) -> Fingerprint {
    keyed(key, &["here", &question.to_string()])
}

/// What is left of a private message: a hash without a way back that cannot be printed, and lives until the session's key
/// is laid on it.
#[derive(Clone, PartialEq, Eq)]
pub struct Shred(Withheld<[u8; 32]>);

impl Shred {
    pub(crate) fn of(parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(part.trim().as_bytes());
            hash.update([0]);
        }
        Self(Withheld::new(hash.finalize().into()))
    }
    /// By which it is known within a session that it was counted.
    pub fn fingerprint(&self, key: &[u8; 32]) -> Fingerprint {
        let hex = self.0.get().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        keyed(key, &["private", &hex])
    }
}

impl std::fmt::Debug for Shred {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(to)
    }
}

/// Enough of a source's id to honor a later deletion or edit (`ref` of a record).
pub fn source_ref(key: &[u8; 32], id: &str) -> [u8; 16] {
    keyed(key, &["ref", id])
}

/// One key for all that one sender writes by one way; codenames («Zoom 3») are given by it. None for nobody.
/// By the source's id of the person where there is one, so that two of one name stay two.
pub fn sender_key(key: &[u8; 32], via: Via, sender: &crate::draft::Sender) -> Option<SenderKey> {
    if sender.is_nobody() {
        return None;
    }
    Some(match &sender.id {
        Some(id) => keyed(key, &["sender-id", via.word(), id.get()]),
        None => keyed(key, &["sender", via.word(), &fold(sender.name.get())]),
    })
}
