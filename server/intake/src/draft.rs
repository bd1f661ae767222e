//! A message that may become a question: clean, without a name.
use crate::{lang::Lang, record::Record, via::Via, withheld::Withheld};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// When something was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// Seconds since the start of a recording.
    Offset {
        /// Seconds.
        s: u32,
    },
    /// A time of day in a zone that the source does not tell.
    Clock {
        /// Seconds of the day.
        s: u32,
        /// Year, month, day, where they are told.
        date: Option<(u16, u8, u8)>,
    },
    /// Milliseconds since 1970-01-01 UTC.
    Utc {
        /// Milliseconds.
        ms: i64,
    },
    /// The source does not say.
    Unknown,
}

impl At {
    /// Hours and minutes, as fingerprints have them; empty when unknown.
    pub fn minute(self) -> String {
        let s = match self {
            Self::Offset { s } | Self::Clock { s, .. } => i64::from(s),
            Self::Utc { ms } => ms.div_euclid(1000).rem_euclid(86_400),
            Self::Unknown => return String::new(),
        };
        format!("{:02}:{:02}", s / 3600, s / 60 % 60)
    }
}

/// Whether something is asked or said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own word")]
pub enum Kind {
    Question,
    Comment,
    /// A hand without words, in records only.
    Hand,
}

/// To what a message replies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// The draft with this index in the same import.
    Draft(usize),
    /// The message with this id at the same source.
    Source(Withheld<String>),
}

/// Who wrote: enough to tell people apart, and never shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Sender {
    pub(crate) name: Withheld<String>,
    pub(crate) id: Option<Withheld<String>>,
}

impl Sender {
    pub(crate) fn new(name: &str, id: Option<&str>) -> Self {
        let id = id.filter(|id| !id.is_empty()).map(|id| Withheld::new(id.to_owned()));
        Self { name: Withheld::new(crate::clean::name(name)), id }
    }

    /// Whether the source names nobody.
    pub fn is_nobody(&self) -> bool {
        self.name.get().is_empty() && self.id.is_none()
    }
}

/// A reaction of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// Who.
    pub voter: Sender,
    /// Given, or taken back.
    pub is_given: bool,
}

/// A message, read and cleaned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// How it arrived.
    pub via: Via,
    /// Who wrote it; becomes a codename.
    pub sender: Sender,
    /// Whether the sender may be named. False, but for records of our own where somebody had consented.
    pub may_name: bool,
    /// The source's id, from which `ref` is made; never shown.
    pub source_id: Option<Withheld<String>>,
    /// When it was written.
    pub at: At,
    /// The words, at most [`crate::BODY_CHARS_MAX`] characters.
    pub body: String,
    /// Whether it was longer than is kept.
    pub is_cut: bool,
    /// Whether it is longer than is shown, [`crate::BODY_CHARS_SHOWN`] characters.
    pub is_cut_at_500: bool,
    /// What the author warns of.
    pub warning: Option<String>,
    /// Stated by the source, else guessed, else none.
    pub lang: Option<Lang>,
    /// Guessed.
    pub kind: Kind,
    /// A count that the source states.
    pub stated: Option<u32>,
    /// Reactions one by one, in their order.
    pub ballots: Vec<Ballot>,
    /// To what it replies.
    pub reply_to: Option<Reply>,
    /// Whether it is a written answer, not a question.
    pub is_answer: bool,
    /// From a network or messenger: waits until somebody lets it in.
    pub is_held: bool,
    /// A person should look whether it was cut and read rightly.
    pub is_ambiguous: bool,
    /// Whether the source says that it replaces an earlier text.
    pub is_edit: bool,
    /// The record it was, when it comes from an export of ours.
    pub record: Option<Box<Record>>,
}

impl Draft {
    /// Imported votes: what the source counts, and one per person who reacted and did not take it back.
    pub fn votes(&self) -> u32 {
        let mut up: HashSet<&Sender> = HashSet::new();
        for ballot in &self.ballots {
            if ballot.is_given {
                up.insert(&ballot.voter);
            } else {
                up.remove(&ballot.voter);
            }
        }
        self.stated.unwrap_or(0).saturating_add(u32::try_from(up.len()).unwrap_or(u32::MAX))
    }

    /// What is shown: at most [`crate::BODY_CHARS_SHOWN`] characters.
    pub fn shown(&self) -> String {
        self.body.chars().take(crate::BODY_CHARS_SHOWN).collect()
    }
}
