//! HTML pieces of the room's view, drawn once per version and language for all phones.
use super::{even::even, pieces::Parts};
use crate::page::{self, Lang};
use axum::extract::ws::Utf8Bytes;
use hub::{Published, SessionId};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use wire::{ServerMessage, patch, view::room::RoomView};

/// Ways from older drawings that one keeps; phones lag by a few.
const WAYS_MAX: usize = 64;

/// One version in one language.
pub(super) struct Drawn {
    /// The version of the view.
    pub(super) version: u64,
    /// What was drawn.
    pub(super) view: RoomView,
    /// By the id of the element they fill.
    pub(super) parts: Arc<Parts>,
    /// Counts the drawings that differ from the one before, 1 first. Small, since every message names it.
    pub(super) number: u64,
    /// The pieces of the drawing before.
    pub(super) former: Option<Arc<Parts>>,
    /// From older drawings to this one, encoded for everybody who has them.
    ways: Mutex<BTreeMap<u64, Utf8Bytes>>,
}

fn encode(message: &ServerMessage) -> Option<Utf8Bytes> {
    serde_json::to_string(message).ok().map(even).map(Utf8Bytes::from)
}

impl Drawn {
    /// The first drawing, or the one that follows `old`.
    fn of(lang: Lang, published: &Published, old: Option<&Self>) -> Option<Self> {
        let view = RoomView::deserialize(&*published.value).ok()?;
        let (version, parts) = (published.version, page::fragments(&view, lang));
        let Some(old) = old else {
            return Some(Self {
                version,
                view,
                parts: Arc::new(parts),
                number: 1,
                former: None,
                ways: Mutex::default(),
            });
        };
        if *old.parts == parts {
            let (parts, former) = (Arc::clone(&old.parts), old.former.clone());
            let ways = Mutex::new(old.ways().clone());
            return Some(Self { version, view, parts, number: old.number, former, ways });
        }
        let (number, former) = (old.number.saturating_add(1), Some(Arc::clone(&old.parts)));
        Some(Self { version, view, parts: Arc::new(parts), number, former, ways: Mutex::default() })
    }
    fn ways(&self) -> MutexGuard<'_, BTreeMap<u64, Utf8Bytes>> {
        self.ways.lock().unwrap_or_else(PoisonError::into_inner)
    }
    /// The message that leads here from an older drawing; encoded once for all who come from there.
    pub(super) fn way_from(&self, old: &Self) -> Option<Utf8Bytes> {
        let mut ways = self.ways();
        if let Some(way) = ways.get(&old.number) {
            return Some(way.clone());
        }
        if ways.len() >= WAYS_MAX {
            ways.pop_first();
        }
        let parts = page::between(&old.parts, &self.parts);
        let (version, from) = (Some(self.number), Some(old.number));
        let way = encode(&ServerMessage::Fragments { version, from, no: None, parts, sum: None })?;
        ways.insert(old.number, way.clone());
        Some(way)
    }
    /// The message to somebody who lacks those parts of it and nothing else.
    pub(super) fn answer(&self, parts: Parts) -> Option<Utf8Bytes> {
        encode(&self.telling(parts))
    }
    /// The same, not encoded yet.
    pub(super) fn telling(&self, parts: Parts) -> ServerMessage {
        let sum = Some(patch::sum(self.parts.values()));
        ServerMessage::Fragments { version: Some(self.number), from: None, no: None, parts, sum }
    }
}

/// The newest drawing of each session and language.
#[derive(Default)]
pub(crate) struct Drawings(Mutex<HashMap<(SessionId, Lang), Arc<Drawn>>>);

impl fmt::Debug for Drawings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Drawings")
    }
}

impl Drawings {
    /// The drawing of that version or of a newer one; drawn now when nobody asked for it before.
    pub(super) fn of(&self, session: SessionId, lang: Lang, published: &Published) -> Option<Arc<Drawn>> {
        let mut newest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let old = newest.get(&(session, lang)).map(Arc::clone);
        if let Some(drawn) = old.as_ref().filter(|drawn| drawn.version >= published.version) {
            return Some(Arc::clone(drawn));
        }
        // Drawn under the lock: a thousand phones that wake together wait for one drawing instead of making a thousand.
        let drawn = Arc::new(Drawn::of(lang, published, old.as_deref())?);
        newest.insert((session, lang), Arc::clone(&drawn));
        Some(drawn)
    }
    /// Forgets a session that nobody looks at any more.
    pub(super) fn forget(&self, session: SessionId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|(known, _), _| *known != session);
    }
}
