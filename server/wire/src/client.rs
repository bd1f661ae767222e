//! What a client may say.
use floor::{ActionId, Command, Expected};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A message from a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "t", rename_all = "snake_case")]
pub enum ClientMessage {
    /// The first message on every socket.
    Hello(Hello),
    /// An intent.
    Do(Box<Do>),
    /// «Are you there, and what time is it?»; also the heartbeat.
    Ping(Ping),
    /// «What I have does not fit: send the whole»; of fragments, all pieces but those that are here as they should be.
    Whole {
        /// As in [`Hello::parts`].
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        parts: BTreeMap<String, String>,
    },
    /// The item this moderator has in hand, shown to the other for 20 s.
    At {
        /// A hand, a question or nothing, as the desk names it (`hand:4`).
        #[serde(default)]
        item: Option<String>,
        /// What is about to be done to it.
        #[serde(default)]
        doing: Option<Doing>,
    },
    /// What a moderator wants a connected screen to do.
    Screen {
        /// Which, by its number in [`crate::server::Presence`].
        screen: u64,
        /// What.
        order: ScreenOrder,
    },
    /// What this screen shows from now on; stages and overlays only.
    Shows {
        /// All of it.
        screen: ScreenInfo,
    },
}

/// What a screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ScreenView {
    /// The room: who speaks, how long, how to join.
    Room,
    /// For whoever speaks: the own clock, large, and the moderators' messages.
    Speaker,
    /// Who is next.
    Next,
    /// The question.
    Question,
    /// The clocks of a studio: session, segment, turn and time of day.
    Clock,
    /// Nothing.
    Blank,
}

/// What a moderator wants one screen to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "is", deny_unknown_fields)]
pub enum ScreenOrder {
    /// Say for some seconds which one it is.
    Identify {},
    /// Show another view from now on.
    Show {
        /// Which.
        view: ScreenView,
    },
    /// Show nothing, or what it showed before.
    Blank {
        /// Nothing.
        is_blank: bool,
    },
}

/// What a screen is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScreenInfo {
    /// Made by the page and kept on its device, so that the moderators know it again; up to 40 letters and digits.
    pub key: String,
    /// What it shows.
    pub view: ScreenView,
    /// A moderator emptied it.
    #[serde(default)]
    pub is_blank: bool,
    /// Its language, as a tag.
    pub lang: String,
    /// Its width in CSS pixels.
    pub width: u16,
    /// Its height in CSS pixels.
    pub height: u16,
}

/// What a moderator is about to do to the item in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Doing {
    /// Call them.
    Call,
    /// Write or choose something about it.
    Edit,
    /// Move it elsewhere.
    Move,
    /// Read it aloud.
    Read,
}

/// Who is there and what they want to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hello {
    /// [`crate::PROTOCOL`].
    pub protocol: String,
    /// The build of the page, so that an old one can be told to reload.
    #[serde(default)]
    pub build: Option<String>,
    /// The session's id; a cookie names it by itself.
    #[serde(default)]
    pub session: Option<String>,
    /// A role secret, for clients without cookies (tools, tests).
    #[serde(default)]
    pub token: Option<String>,
    /// The role wanted, where the browser holds several.
    #[serde(default)]
    pub role: Option<floor::role::Role>,
    /// Data to draw, or pieces of HTML drawn already.
    #[serde(default)]
    pub form: Form,
    /// The language of fragments, as a tag.
    #[serde(default)]
    pub lang: Option<String>,
    /// The version this client still has, to go on from.
    #[serde(default)]
    pub have: Option<u64>,
    /// Of stages and overlays: what they are.
    #[serde(default)]
    pub screen: Option<ScreenInfo>,
    /// Of fragments: [`crate::patch::tag`] of each piece that is here, by its id, so that only what differs is sent.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: BTreeMap<String, String>,
    /// Of a participant's page: the proof in its forms, which tells whose page this is where several people use a device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Of fragments: bytes are dear; what can wait is sent at most every ten seconds.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub saves_data: bool,
}

/// The form in which a view is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// JSON.
    #[default]
    View,
    /// HTML pieces, for the phone's small script.
    Fragments,
}

/// A command with its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Do {
    /// Made by the client, 128 random bits: a repeat counts once.
    pub id: ActionId,
    /// Take the gavel along.
    #[serde(default)]
    pub takes_gavel: bool,
    /// What the sender saw.
    #[serde(default)]
    pub expected: Option<Expected>,
    /// How many waiting things the sender agrees to clear.
    #[serde(default)]
    pub confirm: Option<u16>,
    /// The intent.
    pub command: Command<String>,
}

/// One sample of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ping {
    /// The client's monotonic time in milliseconds.
    pub c0: i64,
}
