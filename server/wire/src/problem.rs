//! Refusals that the floor does not know of: of the form, the door and the disk.
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Why a message was not taken to the floor, or could not be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum Problem {
    /// Not a message of this protocol.
    Malformed,
    /// The message is too long.
    TooLarge {
        /// The limit.
        bytes_max: u32,
    },
    /// Too many messages.
    TooFast {
        /// Try again after so many milliseconds.
        retry_ms: u32,
    },
    /// A text is too long.
    TextTooLong {
        /// What it is.
        chars: u32,
        /// What it may be.
        chars_max: u32,
    },
    /// A text is empty once what cannot be seen is removed.
    TextEmpty,
    /// No valid role.
    NotSignedIn,
    /// No such session.
    NoSuchSession,
    /// The first message must be `hello` with a protocol this server speaks.
    HelloFirst {
        /// What it speaks.
        protocol: String,
    },
    /// The journal cannot take it now; nothing has changed. Reading goes on.
    NotStored,
    /// The server is stopping; the same action may be sent again to the next one.
    Stopping,
    /// Too many people or sockets.
    HouseFull,
}

/// A refusal from the floor or from before it; either way a `code` with its figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Refused {
    /// The floor's.
    Floor(floor::Refusal),
    /// From before the floor.
    Before(Problem),
}
impl From<floor::Refusal> for Refused {
    fn from(refusal: floor::Refusal) -> Self {
        Self::Floor(refusal)
    }
}
impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self::Before(problem)
    }
}
