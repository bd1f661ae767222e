//! The keys to one room, in memory as they are on disk: the card with its role links, and participants' tokens.
use crate::{
    dice::Dice,
    feeds::Feeds,
    handle::Identity,
    id::SessionId,
    keep::{Kept, PHRASE_PREFIX, SESSION_KEY, TOKEN_PREFIX},
    secret::{Private, SecretHash},
};
use floor::{PersonId, role::Role};
use journal::{Journal, Reason, Unavailable};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, PoisonError, RwLock},
};
use tokio::sync::{Mutex, watch};
use wire::view::About;

/// The card, and its public part for whoever only reads that.
#[derive(Debug)]
struct Card {
    kept: Arc<Kept>,
    about: Arc<About>,
}

impl From<Kept> for Card {
    fn from(kept: Kept) -> Self {
        Self { about: Arc::new(kept.about.clone()), kept: Arc::new(kept) }
    }
}

/// People to whom the doors are shut.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Out {
    /// Sent away, until they are let in again. They may still delete what is theirs.
    pub(crate) banned: BTreeSet<PersonId>,
    /// They deleted what was theirs: for good.
    pub(crate) erased: BTreeSet<PersonId>,
}

/// Why a key was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoKey {
    /// The journal does not take it now.
    NotStored,
    /// Whoever it is for has deleted what was theirs.
    Erased,
}

impl From<Unavailable> for NoKey {
    fn from(_: Unavailable) -> Self {
        Self::NotStored
    }
}

/// Who may come in, and as whom.
#[derive(Debug)]
pub(crate) struct Keys {
    journal: Journal,
    session: SessionId,
    card: RwLock<Card>,
    tokens: RwLock<HashMap<SecretHash, PersonId>>,
    /// What brings people back, by the hash of their phrase.
    phrases: RwLock<HashMap<SecretHash, PersonId>>,
    /// Their tokens open nothing.
    out: RwLock<Out>,
    /// One change of the card at a time, from reading it to its being on disk.
    writing: Mutex<()>,
    /// Moves when somebody's key may have stopped opening.
    changed: watch::Sender<u64>,
    /// The keys that open something elsewhere.
    pub(crate) feeds: Feeds,
}

impl Keys {
    pub(crate) fn new(journal: Journal, session: SessionId, kept: Kept, meta: &BTreeMap<String, Vec<u8>>) -> Self {
        let kept_under = |prefix: &str| {
            let entry = |(key, value): (&String, &Vec<u8>)| {
                let hash = key.strip_prefix(prefix).and_then(SecretHash::from_hex)?;
                <[u8; 16]>::try_from(value.as_slice()).ok().map(|person| (hash, PersonId(person)))
            };
            RwLock::new(meta.iter().filter_map(entry).collect())
        };
        let (tokens, phrases) = (kept_under(TOKEN_PREFIX), kept_under(PHRASE_PREFIX));
        let card = RwLock::new(Card::from(kept));
        let out = RwLock::default();
        let feeds = Feeds::new(journal.clone(), session, meta);
        let (writing, changed) = (Mutex::new(()), watch::Sender::new(0));
        Self { journal, session, card, tokens, phrases, out, writing, changed, feeds }
    }
    /// The card as it stands.
    pub(crate) fn kept(&self) -> Arc<Kept> {
        Arc::clone(&self.card.read().unwrap_or_else(PoisonError::into_inner).kept)
    }
    /// Its public part.
    pub(crate) fn about(&self) -> Arc<About> {
        Arc::clone(&self.card.read().unwrap_or_else(PoisonError::into_inner).about)
    }
    /// Changes the card: on disk first, then it is true. With none from `change` nothing is written.
    pub(crate) async fn change<T>(
        &self,
        change: impl FnOnce(&mut Kept) -> Option<T>,
    ) -> Result<Option<T>, Unavailable> {
        let _one = self.writing.lock().await;
        let mut kept = Kept::clone(&self.kept());
        let Some(told) = change(&mut kept) else { return Ok(None) };
        let card = serde_json::to_vec(&kept).map_err(|_| Unavailable { reason: Reason::Io })?;
        self.journal.put_meta(self.session.into(), SESSION_KEY, card).await?;
        *self.card.write().unwrap_or_else(PoisonError::into_inner) = Card::from(kept);
        Ok(Some(told))
    }
    /// Under which messages from elsewhere are known again: on disk before it is used.
    pub(crate) async fn inbox_key(&self, dice: &Dice) -> Result<[u8; 32], Unavailable> {
        if let Some(key) = self.kept().inbox_key {
            return Ok(key);
        }
        let made = self.change(|kept| Some(*kept.inbox_key.get_or_insert_with(|| dice.thirty_two()))).await?;
        made.ok_or(Unavailable { reason: Reason::Io })
    }
    /// Another address to join at; made anew at every start, so nothing is written.
    pub(crate) fn readdress(&self, join_url: impl FnOnce(&About) -> String) {
        let mut card = self.card.write().unwrap_or_else(PoisonError::into_inner);
        let mut kept = Kept::clone(&card.kept);
        kept.about.join_url = join_url(&kept.about);
        *card = Card::from(kept);
    }
    /// Tells every socket to look whether its key still opens.
    pub(crate) fn look_again(&self) {
        self.changed.send_modify(|count| *count = count.wrapping_add(1));
    }
    /// Moves when a key may have stopped opening.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }
    /// Whose secret hashes to this. Every key is tried, so that the time tells nothing.
    pub(crate) fn holder(&self, hash: &SecretHash) -> Option<Identity> {
        let kept = self.kept();
        let found = kept
            .roles
            .iter()
            .fold(None, |found, key| if key.opens_with(hash, kept.one_time_links) { Some(key) } else { found });
        if let Some(key) = found {
            return Some(Identity { role: key.role, person: key.person });
        }
        // Looked up by hash: how long that takes says nothing about the token.
        let person = self.owner(hash).filter(|person| !self.is_banned(*person))?;
        Some(Identity { role: Role::Participant, person: Some(person) })
    }
    /// Whose token hashes to this, also of somebody who was sent away.
    pub(crate) fn owner(&self, hash: &SecretHash) -> Option<PersonId> {
        let person = self.tokens.read().unwrap_or_else(PoisonError::into_inner).get(hash).copied();
        person.filter(|person| !self.is_erased(*person))
    }
    /// Whether somebody was sent away.
    pub(crate) fn is_banned(&self, person: PersonId) -> bool {
        self.out.read().unwrap_or_else(PoisonError::into_inner).banned.contains(&person)
    }
    fn is_erased(&self, person: PersonId) -> bool {
        self.out.read().unwrap_or_else(PoisonError::into_inner).erased.contains(&person)
    }
    /// Shuts the doors to exactly these people.
    pub(crate) fn shut_out(&self, people: Out) {
        let mut out = self.out.write().unwrap_or_else(PoisonError::into_inner);
        if *out != people {
            *out = people;
            drop(out);
            self.look_again();
        }
    }
    /// Whose phrase that is, also of somebody who was sent away.
    pub(crate) fn by_phrase(&self, hash: &SecretHash) -> Option<PersonId> {
        let person = self.phrases.read().unwrap_or_else(PoisonError::into_inner).get(hash).copied();
        person.filter(|person| !self.is_erased(*person))
    }
    /// Keeps a person's phrase in place of the one before, on disk first.
    pub(crate) async fn add_phrase(&self, person: PersonId, hash: SecretHash) -> Result<(), NoKey> {
        let _one = self.writing.lock().await;
        // The doors are shut before keys are taken away, which waits for this lock.
        if self.is_erased(person) {
            return Err(NoKey::Erased);
        }
        self.empty(PHRASE_PREFIX, &self.phrases, person).await?;
        let key = format!("{PHRASE_PREFIX}{}", hash.hex());
        self.journal.put_meta(self.session.into(), &key, person.0.to_vec()).await?;
        self.phrases.write().unwrap_or_else(PoisonError::into_inner).insert(hash, person);
        Ok(())
    }
    /// Forgets every token and phrase of a person, on disk too.
    pub(crate) async fn forget(&self, person: PersonId) -> Result<(), Unavailable> {
        let _one = self.writing.lock().await;
        self.empty(PHRASE_PREFIX, &self.phrases, person).await?;
        self.empty(TOKEN_PREFIX, &self.tokens, person).await
    }
    async fn empty(
        &self,
        prefix: &str,
        kept: &RwLock<HashMap<SecretHash, PersonId>>,
        person: PersonId,
    ) -> Result<(), Unavailable> {
        let is_theirs = |(_, whose): &(&SecretHash, &PersonId)| **whose == person;
        let own: Vec<SecretHash> = kept
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .filter(is_theirs)
            .map(|(hash, _)| *hash)
            .collect();
        for hash in own {
            self.journal.put_meta(self.session.into(), &format!("{prefix}{}", hash.hex()), Vec::new()).await?;
            kept.write().unwrap_or_else(PoisonError::into_inner).remove(&hash);
        }
        Ok(())
    }
    /// Keeps a person's token, on disk first.
    pub(crate) async fn add(&self, person: PersonId, token: &Private<String>) -> Result<(), NoKey> {
        if self.is_erased(person) {
            return Err(NoKey::Erased);
        }
        let Some(hash) = SecretHash::of(token.reveal()) else { return Ok(()) };
        let key = format!("{TOKEN_PREFIX}{}", hash.hex());
        self.journal.put_meta(self.session.into(), &key, person.0.to_vec()).await?;
        self.tokens.write().unwrap_or_else(PoisonError::into_inner).insert(hash, person);
        // Deleted meanwhile: whoever took the keys away may have looked before this one was there.
        if self.is_erased(person) {
            self.forget(person).await?;
            return Err(NoKey::Erased);
        }
        Ok(())
    }
}
