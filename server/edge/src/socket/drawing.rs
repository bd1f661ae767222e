//! HTML pieces of the room's view, drawn once per version and language for all phones.
use crate::page::{self, Lang};
use axum::extract::ws::Utf8Bytes;
use hub::{Published, SessionId};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{Arc, Mutex, PoisonError},
};
use wire::{ServerMessage, view::room::RoomView};

/// One version in one language.
pub(super) struct Drawn {
    /// The version of the view.
    pub(super) version: u64,
    /// What was drawn.
    pub(super) view: RoomView,
    /// By the id of the element they fill.
    pub(super) parts: BTreeMap<String, String>,
    /// All of them as one message.
    pub(super) message: Utf8Bytes,
    /// The version of the drawing before this one, and what is new against it.
    pub(super) from: Option<u64>,
    pub(super) news: Utf8Bytes,
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
    /// The drawing of that version; drawn now when nobody asked for it before.
    pub(super) fn of(&self, session: SessionId, lang: Lang, published: &Published) -> Option<Arc<Drawn>> {
        let mut newest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(drawn) = newest.get(&(session, lang)).filter(|drawn| drawn.version == published.version) {
            return Some(Arc::clone(drawn));
        }
        // Drawn under the lock: a thousand phones that wake together wait for one drawing instead of making a thousand.
        let old = newest.get(&(session, lang)).filter(|old| old.version < published.version).map(Arc::clone);
        let drawn = Arc::new(draw(lang, published, old.as_deref())?);
        let is_newer = newest.get(&(session, lang)).is_none_or(|old| old.version < drawn.version);
        if is_newer {
            newest.insert((session, lang), Arc::clone(&drawn));
        }
        Some(drawn)
    }
    /// Forgets a session that nobody looks at any more.
    pub(super) fn forget(&self, session: SessionId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|(known, _), _| *known != session);
    }
}

fn draw(lang: Lang, published: &Published, old: Option<&Drawn>) -> Option<Drawn> {
    let view = RoomView::deserialize(&*published.value).ok()?;
    let (version, parts) = (published.version, page::fragments(&view, lang));
    let encode = |parts| {
        let message = ServerMessage::Fragments { version: Some(version), from: None, no: None, parts };
        serde_json::to_string(&message).ok().map(Utf8Bytes::from)
    };
    let message = encode(parts.clone())?;
    let news = match old {
        Some(old) => encode(page::between(&old.parts, &parts))?,
        None => message.clone(),
    };
    Some(Drawn { version, view, parts, message, from: old.map(|old| old.version), news })
}
