//! Personal text, which lies beside the records so that it can be erased.

use std::fmt;

use crate::{PersonKey, TextKey};

/// What a record holds in place of a text: BLAKE3 of salt ‖ text.
///
/// The salt has a fixed length, so the concatenation is unambiguous; its 32 random bytes keep
/// anyone from guessing a short text out of the commitment once the row is erased.
pub fn commit(salt: &[u8; 32], text: &str) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(salt);
    hasher.update(text.as_bytes());
    *hasher.finalize().as_bytes()
}

/// A text to be kept, and later found, under `key`.
///
/// A key that the session holds already is replaced, and the older text is erased.
#[derive(Clone, PartialEq, Eq)]
pub struct NewText {
    /// Its name within the session.
    pub key: TextKey,
    /// Whose text it is: `Person` erasure takes all of theirs.
    pub person: Option<PersonKey>,
    /// 32 random bytes, fresh for every text.
    pub salt: [u8; 32],
    /// The words themselves.
    pub text: String,
}

impl NewText {
    /// The commitment that the record's body should hold.
    pub fn commitment(&self) -> [u8; 32] {
        commit(&self.salt, &self.text)
    }
}

/// A text that has not been erased.
#[derive(Clone, PartialEq, Eq)]
pub struct TextRow {
    /// Its name within the session.
    pub key: TextKey,
    /// Whose text it is.
    pub person: Option<PersonKey>,
    /// The 32 random bytes it was committed with.
    pub salt: [u8; 32],
    /// The words themselves.
    pub text: String,
}

impl TextRow {
    /// The commitment that the record's body should hold.
    pub fn commitment(&self) -> [u8; 32] {
        commit(&self.salt, &self.text)
    }
}

impl From<NewText> for TextRow {
    fn from(NewText { key, person, salt, text }: NewText) -> Self {
        Self { key, person, salt, text }
    }
}

// Salt and words would undo an erasure if they reached a log, so neither can be printed.
impl fmt::Debug for NewText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        withheld(f, "NewText", self.key, self.person)
    }
}

impl fmt::Debug for TextRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        withheld(f, "TextRow", self.key, self.person)
    }
}

fn withheld(f: &mut fmt::Formatter<'_>, name: &str, key: TextKey, person: Option<PersonKey>) -> fmt::Result {
    f.debug_struct(name)
        .field("key", &key)
        .field("person", &person)
        .field("text", &format_args!("withheld"))
        .finish_non_exhaustive()
}
