//! One version of a view: encoded, with its number and the way from the one before.
use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;
use wire::patch;

/// One version of a role's view, fully encoded.
#[derive(Clone)]
pub struct Published {
    /// Its version. Goes on across restarts, so that an old one never fits.
    pub version: u64,
    /// The version that `delta` builds on.
    pub from: u64,
    /// [`wire::patch::hash`] of the view.
    pub hash: String,
    /// The view.
    pub value: Arc<Value>,
    /// [`wire::ServerMessage::Whole`] as JSON.
    pub whole: Bytes,
    /// [`wire::ServerMessage::Delta`] as JSON; none for the first version.
    pub delta: Option<Bytes>,
}

/// [`wire::ServerMessage`] without owning the view.
#[derive(Serialize)]
#[serde(tag = "t", rename_all = "snake_case")]
enum Outgoing<'a> {
    Whole { version: u64, hash: &'a str, view: &'a Value },
    Delta { from: u64, version: u64, hash: &'a str, patch: &'a Value },
}

fn encode(message: &Outgoing<'_>) -> Bytes {
    // A `Value` has string keys only, so this cannot fail; an empty message would be dropped by every client.
    serde_json::to_vec(message).map(Bytes::from).unwrap_or_default()
}

impl Published {
    pub(super) fn first(version: u64, value: Value) -> Self {
        let hash = patch::hash(&value);
        let whole = encode(&Outgoing::Whole { version, hash: &hash, view: &value });
        Self { version, from: version, hash, value: Arc::new(value), whole, delta: None }
    }
    /// The next version; none when nothing changed for this role.
    pub(super) fn next(&self, value: Value) -> Option<Self> {
        let patch = patch::diff(&self.value, &value)?;
        let mut next = Self::first(self.version.saturating_add(1), value);
        next.from = self.version;
        let delta = Outgoing::Delta { from: next.from, version: next.version, hash: &next.hash, patch: &patch };
        next.delta = Some(encode(&delta));
        Some(next)
    }
}

impl std::fmt::Debug for Published {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Published({} {})", self.version, self.hash) // a view holds people's words
    }
}
