//! What the journal keeps beside the records: the hashes of secrets, the join code, the session's card.
use crate::{
    id::SessionId,
    secret::{Private, SecretHash},
};
use floor::{
    PersonId,
    role::{Hat, Role},
};
use journal::{Journal, Unavailable};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{PoisonError, RwLock},
};
use wire::view::About;

/// The meta key of [`Kept`].
pub(crate) const SESSION_KEY: &str = "session";
/// The meta key of the session file as it was given, unknown keys and all.
pub(crate) const FILE_KEY: &str = "file";
/// The meta key of the last probe of a journal that refused a record.
pub(crate) const PROBE_KEY: &str = "probe";
/// The meta key of the session time at which a live room was last known to be up, as 8 bytes, little-endian.
pub(crate) const ALIVE_KEY: &str = "alive";
const TOKEN_PREFIX: &str = "token/";

/// A session's card. Holds no secret, only hashes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) about: About,
    pub(crate) roles: Vec<RoleKey>,
    pub(crate) moderators: Vec<(Hat, PersonId)>,
}

/// A role link as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RoleKey {
    pub(crate) role: Role,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) person: Option<PersonId>,
    pub(crate) hash: SecretHash,
}

/// The keys to one room.
#[derive(Debug)]
pub(crate) struct Keys {
    roles: Vec<RoleKey>,
    tokens: RwLock<HashMap<SecretHash, PersonId>>,
}

impl Keys {
    pub(crate) fn new(roles: Vec<RoleKey>, meta: &BTreeMap<String, Vec<u8>>) -> Self {
        let token = |(key, value): (&String, &Vec<u8>)| {
            let hash = key.strip_prefix(TOKEN_PREFIX).and_then(SecretHash::from_hex)?;
            <[u8; 16]>::try_from(value.as_slice()).ok().map(|person| (hash, PersonId(person)))
        };
        Self { roles, tokens: RwLock::new(meta.iter().filter_map(token).collect()) }
    }
    /// The role whose secret this is. Every key is tried, so that the time tells nothing.
    pub(crate) fn role(&self, secret: &str) -> Option<&RoleKey> {
        self.roles.iter().fold(None, |found, key| if key.hash.fits(secret) { Some(key) } else { found })
    }
    pub(crate) fn person(&self, token: &str) -> Option<PersonId> {
        // Looked up by hash: how long that takes says nothing about the token.
        let hash = SecretHash::of(token)?;
        self.tokens.read().unwrap_or_else(PoisonError::into_inner).get(&hash).copied()
    }
    /// Keeps a person's token, on disk first.
    pub(crate) async fn add(
        &self,
        journal: &Journal,
        session: SessionId,
        person: PersonId,
        token: &Private<String>,
    ) -> Result<(), Unavailable> {
        let Some(hash) = SecretHash::of(token.reveal()) else { return Ok(()) };
        journal.put_meta(session.into(), &format!("{TOKEN_PREFIX}{}", hash.hex()), person.0.to_vec()).await?;
        self.tokens.write().unwrap_or_else(PoisonError::into_inner).insert(hash, person);
        Ok(())
    }
}
