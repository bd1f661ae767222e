//! Names of things: random for people, texts and actions; counted within the session for the rest.
use alloc::{format, string::String};
use core::fmt;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub [u8; 16]);
        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{self}")
            }
        }
        impl core::str::FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                hex(text).map(Self)
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                text.parse().map_err(|_| D::Error::custom(format!("{} is 32 hexadecimal digits", stringify!($name))))
            }
        }
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f-]{32,36}$" })
            }
        }
    };
}

macro_rules! counted_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub u32);
    };
}

random_id!(
    /// A person, by a random id that means nothing outside this session.
    PersonId
);
random_id!(
    /// A text that lies in an erasable row outside the record.
    TextId
);
random_id!(
    /// Made by the client for each command, so that a repeat counts once.
    ActionId
);
random_id!(
    /// What a message from elsewhere is known by: a keyed hash, from which nothing can be guessed back.
    Print
);
counted_id!(
    /// A hand.
    HandId
);
counted_id!(
    /// A turn.
    TurnId
);
counted_id!(
    /// A question.
    QuestionId
);
counted_id!(
    /// A seat. What is written on it is its number, which may change.
    SeatId
);
counted_id!(
    /// One accepted command in the log of acts, counted from 1.
    ActNo
);

/// Not an id: 32 hexadecimal digits were expected, hyphens allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadId;

fn hex(text: &str) -> Result<[u8; 16], BadId> {
    let mut bytes = [0; 16];
    let mut digits = text.bytes().filter(|byte| *byte != b'-');
    for byte in &mut bytes {
        let (high, low) = (nibble(digits.next())?, nibble(digits.next())?);
        *byte = high << 4 | low;
    }
    if digits.next().is_some() { Err(BadId) } else { Ok(bytes) }
}

fn nibble(digit: Option<u8>) -> Result<u8, BadId> {
    match digit {
        Some(digit @ b'0'..=b'9') => Ok(digit - b'0'),
        Some(digit @ b'a'..=b'f') => Ok(digit - b'a' + 10),
        Some(digit @ b'A'..=b'F') => Ok(digit - b'A' + 10),
        _ => Err(BadId),
    }
}

/// A text as the record knows it: where it lies and what it must hash to. Never the text itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct TextRef {
    /// The row that holds it.
    pub id: TextId,
    /// BLAKE3 of the row's 32 random bytes and the text.
    #[serde(with = "hex32")]
    pub commitment: [u8; 32],
}

mod hex32 {
    use super::{Deserialize, Deserializer, Error, Serializer, String, nibble};
    pub(super) fn serialize<S: Serializer>(bytes: &[u8; 32], out: S) -> Result<S::Ok, S::Error> {
        let mut text = String::with_capacity(64);
        for nibble in bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]) {
            text.extend(char::from_digit(nibble.into(), 16));
        }
        out.serialize_str(&text)
    }
    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<[u8; 32], D::Error> {
        let text = String::deserialize(from)?;
        let mut digits = text.bytes();
        let mut bytes = [0; 32];
        for byte in &mut bytes {
            let pair = nibble(digits.next()).and_then(|high| Ok(high << 4 | nibble(digits.next())?));
            *byte = pair.map_err(|_| D::Error::custom("64 hexadecimal digits"))?;
        }
        Ok(bytes)
    }
}
