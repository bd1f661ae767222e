//! What the server says.
use crate::client::{Doing, ScreenOrder, ScreenView};
use crate::problem::{Problem, Refused};
use crate::view::you::You;
use floor::{
    ActionId, Moment,
    role::{Hat, Role},
    state::Receipt,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A message from the server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "t", rename_all = "snake_case")]
pub enum ServerMessage {
    /// The answer to `hello`.
    Welcome(Welcome),
    /// Maps the server's monotonic time to session time; sent when the map changes.
    Clock(Clock),
    /// A whole view: [`crate::view::desk::DeskView`] for moderators, [`crate::view::room::RoomView`] for others.
    Whole {
        /// Its version.
        version: u64,
        /// [`crate::patch::hash`] of it.
        hash: String,
        /// The view.
        view: serde_json::Value,
    },
    /// The difference to the version before.
    Delta {
        /// The version it builds on; a client that has another asks for the whole.
        from: u64,
        /// The version it leads to.
        version: u64,
        /// [`crate::patch::hash`] of the result.
        hash: String,
        /// A JSON merge patch (RFC 7386).
        patch: serde_json::Value,
    },
    /// HTML pieces by the id of the element they fill.
    Fragments {
        /// Of the common pieces: the drawing that these lead to; absent for the pieces of one person. Only a drawing that
        /// differs from the one before has a number of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        version: Option<u64>,
        /// The drawing they build on; absent where they are all there is. Whoever has another asks for the whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<u64>,
        /// Of the pieces of one person: counts these messages on one line, 1 first. Whoever misses one asks for the whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        no: Option<u32>,
        /// The pieces that changed; where only a leaf inside a piece did, that alone.
        parts: BTreeMap<String, String>,
        /// Of the answer to a hello or to «send the whole»: [`crate::patch::tag`] of the tags of all pieces of this kind, in
        /// the order of their ids, as they are with these. Whoever comes to another one has taken in something else meanwhile
        /// and asks again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sum: Option<String>,
    },
    /// What is true for this person alone.
    You(Box<You>),
    /// A command was taken; it is on disk.
    Accepted {
        /// The command.
        id: ActionId,
        /// What it made.
        receipt: Receipt,
    },
    /// A command was refused; nothing has changed.
    Refused {
        /// The command.
        id: ActionId,
        /// Why.
        why: Refused,
    },
    /// A message without a command id was refused; the connection lives on.
    Fault {
        /// Why.
        why: Problem,
    },
    /// The answer to `ping`; also the heartbeat.
    Pong(Pong),
    /// Who is connected; moderators only.
    Presence(Presence),
    /// A role link was first used on another device; moderators only.
    LinkUsed {
        /// Whose link.
        role: Role,
    },
    /// A link was renewed or revoked, and whoever came by the old one is signed out; moderators only.
    LinkChanged {
        /// Whose link; `participant` stands for the join code.
        role: Role,
        /// Which panelist's, by the id in the session file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        panelist: Option<String>,
        /// Whose act it was; absent: of whoever holds the host key.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Role>,
        /// Nothing opens any more until it is renewed.
        is_revoked: bool,
    },
    /// Where the server itself is; moderators only.
    Place(Place),
    /// What a moderator wants this screen to do; stages and overlays only.
    Screen {
        /// What.
        order: ScreenOrder,
        /// Its number on the desk.
        number: u16,
    },
    /// Whether the journal takes records; moderators only.
    Journal {
        /// False: nothing can be changed, reading goes on.
        is_writable: bool,
    },
    /// The server closes this socket.
    Bye {
        /// Why.
        why: Farewell,
        /// Come back after so many milliseconds, give or take a quarter.
        retry_ms: u32,
    },
}

/// Why a socket is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Farewell {
    /// The server stops or restarts.
    Stopping,
    /// The link was renewed or the session is gone.
    SignedOut,
    /// Silence for too long.
    Silent,
    /// The page is older than the server.
    Reload,
}

/// The answer to `hello`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Welcome {
    /// The session.
    pub session: String,
    /// The role of this socket.
    pub role: Role,
    /// The person behind it, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<floor::PersonId>,
    /// The server's build.
    pub build: String,
    /// Send a ping this often, in milliseconds.
    pub heartbeat_ms: u32,
    /// Not live after so many milliseconds of silence.
    pub silence_max_ms: u32,
    /// The clock.
    pub clock: Clock,
}

/// `session = min(fence, session_ms + rate * (server - server_ms))`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Clock {
    /// The server's monotonic time in milliseconds.
    pub server_ms: i64,
    /// Session time at that moment.
    pub session_ms: Moment,
    /// 1, or the rate of a rehearsal.
    pub rate: u32,
    /// Where a rehearsal's clock stands still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fence_ms: Option<Moment>,
    /// Time of day at that moment, UTC, in milliseconds, for labels only.
    pub utc_ms: i64,
}

/// One sample of the clock (`ALGORITHMS`, section 10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pong {
    /// The client's stamp, sent back.
    pub c0: i64,
    /// The server's monotonic time at receipt, in milliseconds.
    pub s1: i64,
    /// And at sending.
    pub s2: i64,
    /// The version of the view, or of the drawing, that was sent last on this line: a loss is noticed by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<u64>,
    /// The number of the pieces of one person that were sent last on this line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no: Option<u32>,
}

/// Who is connected. A sign, never a rule.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Presence {
    /// The moderators' devices and what each has in hand.
    pub desks: Vec<Desk>,
    /// Connected people by id, with when they were last heard, for those who are away.
    pub away: BTreeMap<String, Moment>,
    /// Connected participants.
    pub phones: u32,
    /// Connected stage displays.
    pub stages: u32,
    /// People of the panel who have their page open, each once.
    #[serde(default)]
    pub panelists: Vec<floor::PersonId>,
    /// Connected stages and overlays that said what they are, those that came first at the head.
    #[serde(default)]
    pub screens: Vec<Screen>,
}

/// A connected screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Screen {
    /// What [`crate::ClientMessage::Screen`] calls it.
    pub id: u64,
    /// What people call it, 1 for the first one of the session.
    pub number: u16,
    /// Stage or overlay.
    pub role: Role,
    /// What it shows.
    pub view: ScreenView,
    /// A moderator emptied it.
    pub is_blank: bool,
    /// Its language, as a tag.
    pub lang: String,
    /// Its width in CSS pixels.
    pub width: u16,
    /// Its height in CSS pixels.
    pub height: u16,
}

/// The machine that the server runs on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// Its addresses in the network (`http://192.0.2.7:8080`), the likeliest first.
    pub addresses: Vec<String>,
    /// The address that it had at its start is not there any more.
    pub is_moved: bool,
    /// Whether it is kept from falling asleep.
    pub awake: Awake,
}

/// Whether a machine is kept from falling asleep in a running session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Awake {
    /// It is.
    Kept,
    /// It should be and cannot be: somebody must see to it.
    NotKept,
    /// It has no battery, or nothing is live.
    #[default]
    NotNeeded,
}

/// One device of a moderator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Desk {
    /// Whose.
    pub hat: Hat,
    /// What it has in hand, for 20 s.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What it is about to do to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doing: Option<Doing>,
}
