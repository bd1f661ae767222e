//! What the journal keeps beside the records: the session's card with the hashes of secrets, the file, the notes.
use crate::secret::SecretHash;
use floor::{
    PersonId,
    role::{Hat, Role},
};
use serde::{Deserialize, Serialize};
use wire::view::{About, Wifi};

/// The meta key of [`Kept`].
pub(crate) const SESSION_KEY: &str = "session";
/// The meta key of the session file as it was given, unknown keys and all.
pub(crate) const FILE_KEY: &str = "file";
/// The meta key of the last probe of a journal that refused a record.
pub(crate) const PROBE_KEY: &str = "probe";
/// The meta key of the session time at which a live room was last known to be up, as 8 bytes, little-endian.
pub(crate) const ALIVE_KEY: &str = "alive";
/// What the meta keys of participants' tokens begin with; the hash follows, the value is the person.
pub(crate) const TOKEN_PREFIX: &str = "token/";
/// Before the hash of a resume phrase; the value is the person. An empty value opens nothing.
pub(crate) const PHRASE_PREFIX: &str = "phrase/";

/// A session's card. Holds no secret that opens anything, only hashes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) about: About,
    pub(crate) roles: Vec<RoleKey>,
    pub(crate) moderators: Vec<(Hat, PersonId)>,
    /// The network of the place, which moderators alone see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) wifi: Option<Wifi>,
    /// A link opens once; the device that came by it has a secret of its own from then on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) one_time_links: bool,
    /// Join codes of before, newest last: they lead whoever is in back to the page and let nobody in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) former_codes: Vec<String>,
    /// Under which messages from elsewhere and those who wrote them are known again; made when the first one comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) inbox_key: Option<[u8; 32]>,
}

/// A role link as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RoleKey {
    pub(crate) role: Role,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) person: Option<PersonId>,
    /// Whose, of several panelists: the id in the session file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) panelist: Option<String>,
    /// What the link's secret hashes to; none once it is revoked, or used where links are single-use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) hash: Option<SecretHash>,
    /// Devices with a secret of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) devices: Vec<SecretHash>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_revoked: bool,
    /// First uses on a device that were announced.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(crate) first_uses: u32,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde calls it so
const fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl RoleKey {
    pub(crate) const fn new(role: Role, person: Option<PersonId>, panelist: Option<String>) -> Self {
        Self { role, person, panelist, hash: None, devices: Vec::new(), is_revoked: false, first_uses: 0 }
    }
    /// Whether whoever holds that secret may act with this key.
    pub(crate) fn opens_with(&self, hash: &SecretHash, one_time_links: bool) -> bool {
        // A program opens its door again and again.
        let by_link =
            (!one_time_links || self.role == Role::Feed) && self.hash.as_ref().is_some_and(|own| own.is(hash));
        self.devices.iter().fold(by_link, |opens, device| device.is(hash) | opens)
    }
}
