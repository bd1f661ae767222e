//! Roles are capabilities carried by links, not persons.
use crate::ids::PersonId;
use serde::{Deserialize, Serialize};

/// What a link lets its bearer do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The chair at the table.
    OnsiteModerator,
    /// The advocate of those who are not in the room.
    OnlineModerator,
    /// Writes the report.
    Rapporteur,
    /// Owns settings, links and retention.
    Organizer,
    /// On the panel.
    Panelist,
    /// Anyone who joined.
    Participant,
    /// The projector.
    Stage,
    /// The live stream.
    Overlay,
    /// Reads along.
    Interpreter,
    /// A program that puts messages from elsewhere into the inbox, and sees nothing.
    Feed,
}

impl Role {
    /// The hat of a moderator, if this is one.
    #[must_use]
    pub const fn hat(self) -> Option<Hat> {
        match self {
            Self::OnsiteModerator => Some(Hat::Onsite),
            Self::OnlineModerator => Some(Hat::Online),
            Self::Rapporteur
            | Self::Organizer
            | Self::Panelist
            | Self::Participant
            | Self::Stage
            | Self::Overlay
            | Self::Interpreter
            | Self::Feed => None,
        }
    }
}

/// One of the two moderators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Hat {
    /// In the room.
    Onsite,
    /// For those afar.
    Online,
}

impl Hat {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Onsite => Self::Online,
            Self::Online => Self::Onsite,
        }
    }
}

/// Who acts: a role, and the person behind it where one is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct By {
    /// The capability used.
    pub role: Role,
    /// The person, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}
