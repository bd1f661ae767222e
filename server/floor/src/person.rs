//! People, as little of them as the floor needs.
use crate::{
    ids::{PersonId, TextRef},
    state::Floor,
    time::{Moment, Span},
};
use alloc::{collections::BTreeSet, string::String};
use serde::{Deserialize, Serialize};

/// The side of the table a voice comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// In the room.
    Onsite,
    /// Afar.
    Online,
    /// On the panel.
    Panel,
}

/// How something arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each is the name of the way itself
pub enum Via {
    Phone,
    WebForm,
    SeatTap,
    Keyboard,
    Mic,
    Paper,
    Hub,
    Voice,
    ZoomChat,
    ZoomQa,
    ZoomVoice,
    Webex,
    Slido,
    X,
    Mastodon,
    Youtube,
    Matrix,
    Telegram,
    Whatsapp,
    Bluesky,
    Facebook,
    Email,
    Csv,
}

impl Via {
    /// The way that stands for all ways of one source: whoever writes by any of them gets one row of codenames.
    #[must_use]
    pub const fn source(self) -> Self {
        if matches!(self, Self::ZoomQa | Self::ZoomVoice) { Self::ZoomChat } else { self }
    }
    /// Where somebody is of whom only the way is known: a slip of paper and a spoken word were handed over in the room.
    #[must_use]
    pub const fn channel(self) -> Channel {
        let is_in_room = matches!(self, Self::Paper | Self::Voice | Self::Mic | Self::SeatTap);
        if is_in_room { Channel::Onsite } else { Channel::Online }
    }
}

/// How a person wants to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Identity {
    /// On the record: name and affiliation may be published.
    Named,
    /// A name for this session only.
    #[default]
    Codename,
    /// Read by the moderator, nothing kept.
    ReadByModerator,
}

/// Where somebody's name, own or made up, may be shown. What they did not choose is a no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Consent {
    /// On the stage and on the phones of the others.
    pub room: bool,
    /// On the live stream and its recording.
    pub stream: bool,
    /// In the report.
    pub report: bool,
}

impl Consent {
    /// Everywhere: those whom the programme of the session names anyway.
    pub const ALL: Self = Self { room: true, stream: true, report: true };
    /// Somebody from elsewhere agreed to be named, as whoever relays them says: where they are read and in the report. Of
    /// the stream, whose recording nobody calls back, nobody spoke.
    pub const RELAYED: Self = Self { room: true, stream: false, report: true };
    /// Nothing was chosen.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        !self.room && !self.stream && !self.report
    }
}

/// Somebody at the table, in the room or afar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// What the moderators see.
    pub label: Option<TextRef>,
    /// The id in the session file, for people whom the file names (`khalid`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// How they want to be known.
    pub identity: Identity,
    /// Where they are.
    pub channel: Channel,
    /// How they came.
    pub via: Via,
    /// Their language, as a tag.
    pub lang: String,
    /// When they joined.
    pub joined_at: Moment,
    /// People behind one voice; 1 unless this is a hub.
    pub headcount: u32,
    /// The person whose counts these are joined to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub same_as: Option<PersonId>,
    /// No longer here.
    pub is_gone: bool,
    /// The group whose time this person takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Added to the limit of each of their turns: a private accommodation, told to nobody but the moderators.
    #[serde(default, skip_serializing_if = "Span::is_zero")]
    pub extra_ms: Span,
    /// On the panel: ready to speak.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_ready: bool,
    /// Own hands and questions are not taken.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_muted: bool,
    /// Sent away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ban: Option<Ban>,
    /// Where their name may be shown.
    #[serde(default, skip_serializing_if = "Consent::is_none")]
    pub consent: Consent,
    /// What they need to take part, for the moderators alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<TextRef>,
    /// They deleted what was theirs; only the bare entry is left.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_erased: bool,
    /// Came from elsewhere, without a name: the number in «Zoom 3», constant within the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
}

/// That somebody was sent away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ban {
    /// Why.
    #[serde(default)]
    pub reason: Option<TextRef>,
}

impl Person {
    /// Somebody who has just come.
    #[must_use]
    pub const fn new(label: Option<TextRef>, channel: Channel, via: Via, lang: String, joined_at: Moment) -> Self {
        Self {
            label,
            key: None,
            identity: Identity::Codename,
            channel,
            via,
            lang,
            joined_at,
            headcount: 1,
            same_as: None,
            is_gone: false,
            group: None,
            extra_ms: Span::ZERO,
            is_ready: false,
            is_muted: false,
            ban: None,
            consent: Consent { room: false, stream: false, report: false },
            need: None,
            is_erased: false,
            number: None,
        }
    }
    /// Whether this person may come to speak: here, and not sent away.
    #[must_use]
    pub const fn is_present(&self) -> bool {
        !self.is_gone && self.ban.is_none()
    }
}

impl Floor {
    /// The entry that a person's counts are joined to.
    #[must_use]
    pub fn canonical(&self, person: PersonId) -> PersonId {
        let mut at = person;
        // Joins link roots and so make no circle; the bound keeps a damaged record from looping.
        for _ in 0..self.people.len() {
            match self.people.get(&at).and_then(|person| person.same_as) {
                Some(same) => at = same,
                None => break,
            }
        }
        at
    }
    /// Those who were sent away, by the entry that their counts are joined to.
    #[must_use]
    pub fn banned_roots(&self) -> BTreeSet<PersonId> {
        let banned = self.people.iter().filter(|(_, person)| person.ban.is_some());
        banned.map(|(id, _)| self.canonical(*id)).collect()
    }
    /// All entries of the person behind one of them.
    pub fn entries(&self, person: PersonId) -> impl Iterator<Item = (&PersonId, &Person)> {
        let root = self.canonical(person);
        self.people.iter().filter(move |(id, _)| self.canonical(**id) == root)
    }
    /// Whether somebody was sent away, by whichever of their entries.
    #[must_use]
    pub fn is_banned(&self, person: PersonId) -> bool {
        self.entries(person).any(|(_, entry)| entry.ban.is_some())
    }
    /// Whether somebody's own hands are not taken, by whichever of their entries.
    #[must_use]
    pub fn is_muted(&self, person: PersonId) -> bool {
        self.entries(person).any(|(_, entry)| entry.is_muted)
    }
}
