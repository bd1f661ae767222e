//! What the house takes and what it answers.
use crate::{file::FileError, id::SessionId, secret::Private};
use floor::state::Life;
use journal::{ReadError, Unavailable};
use std::{collections::BTreeMap, sync::Arc};
use wire::view::About;

/// What whoever opens the house may choose. Times in real milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The address people type, without a slash at the end.
    pub public_url: String,
    /// How often a desk or stage sends a ping.
    pub desk_heartbeat_ms: u32,
    /// Silence after which it is not live any more.
    pub desk_silence_ms: u32,
    /// How often a phone sends a ping.
    pub phone_heartbeat_ms: u32,
    /// Silence after which it is not live any more.
    pub phone_silence_ms: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            public_url: "http://localhost:8080".to_owned(),
            desk_heartbeat_ms: 5_000,
            desk_silence_ms: 12_000,
            phone_heartbeat_ms: 20_000,
            phone_silence_ms: 45_000,
        }
    }
}

/// Why the house did not open.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// The journal cannot be read, or what it holds is not what was written.
    #[error("{0}")]
    Journal(#[from] ReadError),
    /// A session's card is not what was written.
    #[error("session {session} is damaged: its card is malformed")]
    Card {
        /// The session.
        session: SessionId,
    },
}

impl HouseError {
    /// Damaged data, as against a journal that cannot be read at the moment.
    #[must_use]
    pub const fn is_damage(&self) -> bool {
        match self {
            Self::Card { .. } | Self::Journal(ReadError::Damaged(_)) => true,
            Self::Journal(ReadError::Unavailable { .. }) => false,
        }
    }
}

/// Why a session was not created.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateError {
    /// The session file is wrong.
    #[error(transparent)]
    File(#[from] FileError),
    /// The journal does not take it.
    #[error("the journal does not take a new session now")]
    NotStored,
    /// The house is closing.
    #[error("the server is stopping")]
    Stopping,
}

impl From<Unavailable> for CreateError {
    fn from(_: Unavailable) -> Self {
        Self::NotStored
    }
}

/// A session that was just created. Its secrets are told this once.
#[derive(Debug, Clone)]
pub struct Created {
    /// The session.
    pub id: SessionId,
    /// Its join code, without the hyphen; [`crate::dice::show_code`] shows it 4-4.
    pub join_code: String,
    /// The secret of each role link, by the role's name (`onsite_moderator`).
    pub links: BTreeMap<&'static str, Private<String>>,
    /// The secret of each panelist's link, by the key in the session file.
    pub panelists: BTreeMap<String, Private<String>>,
    /// Keys of the file that nobody here knows; they are kept with it.
    pub unknown_keys: Vec<String>,
}

/// One line of the list of sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The session.
    pub id: SessionId,
    /// What it is, with its join code.
    pub about: Arc<About>,
    /// Where it is in its life.
    pub life: Life,
    /// Connected desks.
    pub desks: u32,
    /// Connected phones.
    pub phones: u32,
}
