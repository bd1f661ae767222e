//! One projection per role, computed by pure functions.
pub mod desk;
pub mod inbox;
mod panel;
pub mod read;
pub mod room;
pub mod shown;
pub mod totals;
pub mod you;

use crate::client::ScreenView;
use floor::{TextId, ids::TextRef, role::Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// The words of a session: everything the floor knows only by id. An erased text is simply not there.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// By id.
    pub texts: HashMap<TextId, String>,
    /// The session file's public part.
    pub about: About,
    /// The network of the place, for those who run the session.
    pub wifi: Option<Wifi>,
}

/// The network of the place.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Wifi {
    /// Its name.
    pub name: String,
    /// Its password, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

/// What the session is, from its file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct About {
    /// Its title.
    pub title: String,
    /// Its number, such as «WS #430».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its hashtag, without the sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hashtag: Option<String>,
    /// Eight Crockford characters, shown 4-4.
    pub join_code: String,
    /// The readable address of the join page.
    pub join_url: String,
    /// Its policy questions.
    pub policy_questions: Vec<PolicyQuestion>,
    /// Language tags.
    pub languages: Vec<String>,
    /// The host streams or records: what phones must be told first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recording: Option<String>,
    /// The host wants to know who takes part, in the host's words: what phones must be told before the choice of a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identification: Option<String>,
    /// Under the Chatham House Rule.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_chatham_house: bool,
    /// Hours from the end to the purge.
    pub retention_h: u32,
    /// The rate of a rehearsal's clock; absent in a real session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsal: Option<u32>,
    /// When it begins, RFC 3339 with its offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<String>,
    /// Its time zone, such as «Europe/Berlin».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Where it is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Where it can be watched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stream_url: Option<String>,
    /// Where those afar meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting_url: Option<String>,
    /// What the ranks of points of order are called, the most urgent first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub point_ranks: Vec<String>,
    /// Groups whose time may be counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
}

/// A group whose time may be counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    /// Its key.
    pub id: String,
    /// What it is called.
    pub label: String,
}

/// A stated question of the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PolicyQuestion {
    /// Such as «PQ1».
    pub id: String,
    /// Verbatim.
    pub text: String,
}

/// Whether a count counts nobody, and so is left out.
#[allow(clippy::trivially_copy_pass_by_ref)] // as serde wants it
pub(crate) const fn is_nobody(count: &u32) -> bool {
    *count == 0
}

impl Words {
    /// The words behind a reference, unless they were erased.
    #[must_use]
    pub fn text(&self, of: Option<TextRef>) -> Option<String> {
        of.and_then(|of| self.texts.get(&of.id).cloned())
    }
}

/// The view a role is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sight {
    /// Both moderators share one view.
    Desk,
    /// Everyone else sees the room, name-free.
    Room,
    /// The projector: the room, with what is for it alone.
    Stage,
    /// The monitor in front of whoever speaks.
    Speaker,
    /// The stream: of the room what was put on air.
    Overlay,
    /// Whoever interprets or reads aloud: the words of now and next, whole and in advance, as name-free as the room.
    Reader,
}

impl Sight {
    /// Every view there is.
    pub const ALL: [Self; 6] = [Self::Desk, Self::Room, Self::Stage, Self::Speaker, Self::Overlay, Self::Reader];
    /// The view of a role.
    #[must_use]
    pub const fn of(role: Role) -> Self {
        match role {
            Role::OnsiteModerator | Role::OnlineModerator => Self::Desk,
            Role::Stage => Self::Stage,
            Role::Overlay => Self::Overlay,
            Role::Interpreter => Self::Reader,
            Role::Rapporteur | Role::Organizer | Role::Panelist | Role::Participant | Role::Feed => Self::Room,
        }
    }
    /// The view of a role's screen that shows this; only stages choose.
    #[must_use]
    pub const fn on(role: Role, shows: Option<ScreenView>) -> Self {
        match (role, shows) {
            (Role::Stage, Some(ScreenView::Speaker)) => Self::Speaker,
            _ => Self::of(role),
        }
    }
}
