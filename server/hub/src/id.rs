//! A session's name: random, opaque, the same in the journal and in an address.
use std::{fmt, str::FromStr};

/// One session. Shown as 32 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub [u8; 16]);

/// Not a session's name: 32 hexadecimal digits were expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a session's name is 32 hexadecimal digits")]
pub struct BadSessionId;

impl fmt::Display for SessionId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

impl FromStr for SessionId {
    type Err = BadSessionId;
    fn from_str(text: &str) -> Result<Self, BadSessionId> {
        uuid::Uuid::try_parse(text).map(|id| Self(id.into_bytes())).map_err(|_| BadSessionId)
    }
}

impl From<SessionId> for journal::SessionId {
    fn from(id: SessionId) -> Self {
        Self(id.0)
    }
}

impl From<journal::SessionId> for SessionId {
    fn from(id: journal::SessionId) -> Self {
        Self(id.0)
    }
}
