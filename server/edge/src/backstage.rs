//! What the doors are given by whoever puts the program together, since it lies above this crate.
use crate::feeding::FeedHosts;
use hub::{Created, SessionId};
use serde_json::Value;
use std::{ops::RangeInclusive, sync::Arc};
use tokio::sync::{mpsc, oneshot, watch};
use wire::server::Place;

/// Fastest rehearsal that a button may ask for.
pub const REHEARSAL_SPEED_MAX: u32 = 60;
/// Seconds of the session at which a rehearsal may begin.
pub const REHEARSAL_FROM_S: RangeInclusive<i64> = -3_600..=86_400;

/// Where the machine is, what sessions can begin from, and who plays rehearsals.
#[derive(Debug, Clone)]
pub struct Backstage {
    /// The machine's own addresses, and whether it is kept awake.
    pub place: watch::Receiver<Place>,
    /// The place may be told to everyone: the server is reached by its address in the network, not by a name.
    pub is_place_open: bool,
    /// Session files to begin from.
    pub templates: Arc<Vec<Template>>,
    /// Hosts that the operator lets sources be read from; none unless they are named.
    pub feed_hosts: FeedHosts,
    /// Whoever plays rehearsals.
    pub rehearsals: mpsc::Sender<RehearsalAsk>,
}

/// A session file to begin from.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Template {
    /// Its name.
    pub id: &'static str,
    /// The file, as the door for new sessions takes it.
    pub file: Value,
}

/// How a rehearsal is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RehearsalWish {
    /// How many times faster than real time its clock runs, 1 to [`REHEARSAL_SPEED_MAX`].
    #[serde(default = "once")]
    pub speed: u32,
    /// What lies before this second of the session is played at once; negative is in the lobby.
    #[serde(default)]
    pub from_s: Option<i64>,
    /// Only participants act by themselves; whoever asked does the chairing.
    #[serde(default)]
    pub you_chair: bool,
}

const fn once() -> u32 {
    1
}

impl Default for RehearsalWish {
    fn default() -> Self {
        Self { speed: once(), from_s: None, you_chair: false }
    }
}

/// What is asked of whoever plays rehearsals.
#[derive(Debug)]
pub enum RehearsalAsk {
    /// Play a copy of a session.
    Begin {
        /// The session.
        of: SessionId,
        /// How.
        wish: RehearsalWish,
        /// Where the copy and its links go.
        reply: oneshot::Sender<Result<Created, RehearsalRefusal>>,
    },
    /// End every rehearsal of a session, or the one that is this session, and remove it.
    End {
        /// The session, or the copy.
        of: SessionId,
        /// How many were ended.
        reply: oneshot::Sender<usize>,
    },
}

/// Why no rehearsal begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RehearsalRefusal {
    /// So many are played already.
    Full {
        /// The most at a time.
        rehearsals_max: usize,
    },
    /// A rehearsal is not rehearsed.
    IsRehearsal,
    /// No such session.
    NoSuchSession,
    /// The session's file does not make a session any more.
    BadFile {
        /// Where.
        path: String,
        /// Why.
        reason: String,
    },
    /// The journal takes nothing now.
    NotStored,
    /// The server is stopping.
    Stopping,
}
