//! Secrets: shown once, kept as hashes, compared in constant time, never printed.
use crate::dice::Dice;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest text that is hashed as a secret, in bytes; longer ones are none of ours.
pub const SECRET_BYTES_MAX: usize = 128;

/// A value that cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Hides `value`.
    pub const fn new(value: T) -> Self {
        Self(value)
    }
    /// The value, for the one place that must have it.
    pub const fn reveal(&self) -> &T {
        &self.0
    }
    /// The value itself.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("withheld")
    }
}

impl<T> fmt::Display for Private<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("withheld")
    }
}

/// What is kept of a secret.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SecretHash([u8; 32]);

impl SecretHash {
    /// The hash of `secret`; none when it is too long to be one.
    #[must_use]
    pub fn of(secret: &str) -> Option<Self> {
        (secret.len() <= SECRET_BYTES_MAX).then(|| Self(blake3::hash(secret.as_bytes()).into()))
    }
    /// Whether `secret` is the one, in a time that does not tell how much of it fits.
    #[must_use]
    pub fn fits(&self, secret: &str) -> bool {
        Self::of(secret).is_some_and(|other| self.is(&other))
    }
    /// Whether both are the hash of the same, in a time that does not tell how much of it fits.
    pub(crate) fn is(&self, other: &Self) -> bool {
        // `blake3::Hash` compares in constant time.
        blake3::Hash::from(self.0) == blake3::Hash::from(other.0)
    }
    pub(crate) fn hex(&self) -> String {
        blake3::Hash::from(self.0).to_hex().to_string()
    }
    pub(crate) fn from_hex(text: &str) -> Option<Self> {
        blake3::Hash::from_hex(text).ok().map(|hash| Self(hash.into()))
    }
}

impl fmt::Debug for SecretHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SecretHash")
    }
}

impl Serialize for SecretHash {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.hex())
    }
}

impl<'de> Deserialize<'de> for SecretHash {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::from_hex(&text).ok_or_else(|| serde::de::Error::custom("64 hexadecimal digits"))
    }
}

/// A new secret: 32 random bytes as 64 hexadecimal digits, fit for an address's fragment and for a cookie.
#[must_use]
pub fn make(dice: &Dice) -> Private<String> {
    Private::new(blake3::Hash::from(dice.thirty_two()).to_hex().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_fits_its_hash_and_is_never_printed() {
        let secret = make(&Dice::system());
        let hash = SecretHash::of(secret.reveal()).unwrap();
        assert!(hash.fits(secret.reveal()));
        assert!(!hash.fits("another") && !hash.fits(&"x".repeat(SECRET_BYTES_MAX + 1)));
        let printed = format!("{secret:?} {secret} {hash:?}");
        assert!(!printed.contains(secret.reveal()) && !printed.contains(&hash.hex()));
        assert_eq!(SecretHash::from_hex(&hash.hex()), Some(hash));
    }
}
