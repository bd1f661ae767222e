//! What a session is fed by: the keys to its sources. They lie in the journal's meta, since a signature needs the key
//! itself and not its hash; they are told to nobody again, go when they are taken away, and go with the session.
use crate::{handle::Room, id::SessionId, secret::Private};
use journal::{EraseWhat, Journal, Reason, Unavailable};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, sync::Arc};
use tokio::sync::{Mutex, watch};
use wire::Problem;

/// The meta key of [`Kept`].
const FEEDS_KEY: &str = "feeds";

/// As it lies in the journal. Has no `Debug`: it holds keys.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Kept {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    zoom_secret: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mastodon: Option<KeptMastodon>,
}

#[derive(Clone, Serialize, Deserialize)]
struct KeptMastodon {
    server: String,
    hashtag: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<String>,
}

/// A hashtag at a Mastodon server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mastodon {
    /// The host, such as `mastodon.social`; with its scheme only where that is not `https`.
    pub server: String,
    /// Without its sign.
    pub hashtag: String,
    /// Of a user there; none reads what the server shows to anybody.
    pub token: Option<Private<String>>,
}

/// What a session is fed by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    /// The secret token of the Zoom app that sends events.
    pub zoom_secret: Option<Private<String>>,
    /// A hashtag.
    pub mastodon: Option<Mastodon>,
}

impl From<Kept> for Sources {
    fn from(kept: Kept) -> Self {
        let mastodon = kept.mastodon.map(|kept| Mastodon {
            server: kept.server,
            hashtag: kept.hashtag,
            token: kept.token.map(Private::new),
        });
        Self { zoom_secret: kept.zoom_secret.map(Private::new), mastodon }
    }
}

impl From<&Sources> for Kept {
    fn from(sources: &Sources) -> Self {
        let inside = |secret: &Private<String>| secret.reveal().clone();
        let mastodon = sources.mastodon.as_ref().map(|own| KeptMastodon {
            server: own.server.clone(),
            hashtag: own.hashtag.clone(),
            token: own.token.as_ref().map(inside),
        });
        Self { zoom_secret: sources.zoom_secret.as_ref().map(inside), mastodon }
    }
}

/// The sources of one session, in memory as they are on disk.
pub(crate) struct Feeds {
    journal: Journal,
    session: SessionId,
    now: watch::Sender<Arc<Sources>>,
    /// One change at a time, from reading to being on disk.
    writing: Mutex<()>,
}

impl fmt::Debug for Feeds {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Feeds({})", self.session)
    }
}

impl Feeds {
    /// As the journal has them. What cannot be read feeds nothing: its keys can be given again.
    pub(crate) fn new(journal: Journal, session: SessionId, meta: &BTreeMap<String, Vec<u8>>) -> Self {
        let kept: Option<Kept> = meta.get(FEEDS_KEY).and_then(|bytes| serde_json::from_slice(bytes).ok());
        let now = watch::Sender::new(Arc::new(kept.unwrap_or_default().into()));
        Self { journal, session, now, writing: Mutex::new(()) }
    }
    /// Takes all of them away, as a purge does.
    pub(crate) async fn clear(&self) -> Result<(), Unavailable> {
        self.change(|sources| *sources = Sources::default()).await
    }
    async fn change(&self, change: impl FnOnce(&mut Sources)) -> Result<(), Unavailable> {
        let _one = self.writing.lock().await;
        let mut sources = Sources::clone(&self.now.borrow());
        change(&mut sources);
        if sources == **self.now.borrow() {
            return Ok(());
        }
        if **self.now.borrow() != Sources::default() {
            // A key that is taken away or replaced goes from the disk with every copy of it.
            self.journal.erase(self.session.into(), EraseWhat::Meta(FEEDS_KEY.to_owned())).await?;
            self.now.send_replace(Arc::default());
        }
        if sources != Sources::default() {
            let bytes = serde_json::to_vec(&Kept::from(&sources)).map_err(|_| Unavailable { reason: Reason::Io })?;
            self.journal.put_meta(self.session.into(), FEEDS_KEY, bytes).await?;
        }
        self.now.send_replace(Arc::new(sources));
        Ok(())
    }
}

impl Room {
    /// What the session is fed by.
    #[must_use]
    pub fn sources(&self) -> Arc<Sources> {
        Arc::clone(&self.0.keys.feeds.now.borrow())
    }
    /// Moves when that changes.
    #[must_use]
    pub fn sources_watch(&self) -> watch::Receiver<Arc<Sources>> {
        self.0.keys.feeds.now.subscribe()
    }
    /// Changes it: on disk first, then it is true. What was there before is erased first.
    ///
    /// # Errors
    /// [`Problem::NotStored`]; all is as before then, or nothing feeds the session.
    pub async fn change_sources(&self, change: impl FnOnce(&mut Sources)) -> Result<(), Problem> {
        self.0.keys.feeds.change(change).await.map_err(|_| Problem::NotStored)
    }
}
