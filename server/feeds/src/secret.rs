//! A token that cannot be printed.
use std::fmt;

/// How long a token may be, in characters.
pub const SECRET_CHARS_MAX: usize = 512;

/// Why a text is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoSecret {
    /// Nothing is there.
    Empty,
    /// It is longer than [`SECRET_CHARS_MAX`] characters.
    TooLong {
        /// [`SECRET_CHARS_MAX`].
        chars_max: usize,
    },
    /// It holds something that no bearer token holds (RFC 6750): a space, a quote, a letter outside ASCII.
    BadCharacter,
}

/// The token of an account at a server. It prints as `withheld` and cannot be serialized.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Reads a bearer token.
    pub fn parse(text: &str) -> Result<Self, NoSecret> {
        let text = text.trim();
        if text.is_empty() {
            return Err(NoSecret::Empty);
        }
        if text.chars().nth(SECRET_CHARS_MAX).is_some() {
            return Err(NoSecret::TooLong { chars_max: SECRET_CHARS_MAX });
        }
        let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
        if text.bytes().all(is_fine) { Ok(Self(text.to_owned())) } else { Err(NoSecret::BadCharacter) }
    }

    /// The header `Authorization`.
    pub(crate) fn bearer(&self) -> String {
        format!("Bearer {}", self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("withheld")
    }
}
