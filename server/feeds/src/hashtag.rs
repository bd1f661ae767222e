//! A hashtag, in any script.
use std::fmt;
use unicode_normalization::char::is_combining_mark;

/// How long a hashtag may be, in characters.
pub const HASHTAG_CHARS_MAX: usize = 100;

/// Why a text is no hashtag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoHashtag {
    /// Nothing stands behind the `#`.
    Empty,
    /// It is longer than [`HASHTAG_CHARS_MAX`] characters.
    TooLong {
        /// [`HASHTAG_CHARS_MAX`].
        chars_max: usize,
    },
    /// It holds something other than letters, marks, digits, `_`, and inside `·` or a joiner.
    BadCharacter,
    /// It holds digits only: no server makes a hashtag of that.
    OnlyDigits,
}

/// A hashtag without its `#`.
#[derive(Clone, PartialEq, Eq)]
pub struct Hashtag(String);

impl Hashtag {
    /// Reads `#tag` or `tag`.
    pub fn parse(text: &str) -> Result<Self, NoHashtag> {
        let text = text.trim();
        let text = text.strip_prefix(['#', '＃']).unwrap_or(text);
        if text.is_empty() {
            return Err(NoHashtag::Empty);
        }
        if text.chars().nth(HASHTAG_CHARS_MAX).is_some() {
            return Err(NoHashtag::TooLong { chars_max: HASHTAG_CHARS_MAX });
        }
        // Letters, marks, digits and `_` are a word to Mastodon; a middle dot and the non-joiner may stand inside.
        let is_word = |letter: char| letter.is_alphanumeric() || letter == '_' || is_combining_mark(letter);
        let is_joint = |letter: char| matches!(letter, '·' | '・' | '\u{200c}');
        let is_fine = text.chars().all(|letter| is_word(letter) || is_joint(letter));
        if !is_fine || text.starts_with(is_joint) || text.ends_with(is_joint) {
            return Err(NoHashtag::BadCharacter);
        }
        if text.chars().all(char::is_numeric) {
            return Err(NoHashtag::OnlyDigits);
        }
        Ok(Self(text.to_owned()))
    }

    /// As it stands in an address.
    pub(crate) fn encoded(&self) -> String {
        let mut to = String::with_capacity(self.0.len() * 3);
        for byte in self.0.bytes() {
            if byte.is_ascii_alphanumeric() || byte == b'_' {
                to.push(char::from(byte));
            } else {
                to.push('%');
                let halves = [byte >> 4, byte & 15].map(|half| char::from_digit(half.into(), 16));
                to.extend(halves.into_iter().flatten().map(|half| half.to_ascii_uppercase()));
            }
        }
        to
    }
}

impl fmt::Debug for Hashtag {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("withheld")
    }
}
