//! What an input held, and what was left out of it.
use crate::{
    draft::{Ballot, Draft},
    fingerprint::Shred,
    hint::{Columns, Format},
    via::Via,
    withheld::Withheld,
};

/// Lines that made no draft, by reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Skipped {
    /// Reactions: they became votes, or count for nothing.
    pub reactions: u32,
    /// Written by machines.
    pub bots: u32,
    /// «… joined the group».
    pub service: u32,
    /// Deleted at the source.
    pub deleted: u32,
    /// A picture or a sound without a word.
    pub media: u32,
    /// Nothing in it.
    pub empty: u32,
}

impl Skipped {
    /// All together.
    pub fn all(&self) -> u32 {
        self.reactions + self.bots + self.service + self.deleted + self.media + self.empty
    }
}

/// What a person should say before all of it can be read rightly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Whether 3/4 is in March or in April.
    DayOrder,
    /// Whether the chat is a group; until then nothing of it is taken, for a chat of two is private.
    IsGroup,
    /// Whether these are the columns.
    Columns(Columns),
}

/// A reaction to words that this input does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    pub(crate) via: Via,
    pub(crate) quote: Withheld<String>,
    pub(crate) ballot: Ballot,
}

/// What came of an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// As what it was read.
    pub format: Format,
    /// Messages in their order.
    pub drafts: Vec<Draft>,
    /// Messages that their source took back, by source id.
    pub gone: Vec<(Via, Withheld<String>)>,
    /// Private messages that were dropped.
    pub private_dropped: u32,
    /// What is left of each: enough to count it once.
    pub private: Vec<Shred>,
    /// What made no draft.
    pub skipped: Skipped,
    /// Numbers of lines (or rows, or items), from 1, that could not be told whose they are, at most 100 of them.
    pub unread: Vec<u32>,
    /// How many of them there are.
    pub unread_count: u32,
    /// Whether the input breaks off: what follows this line could not be read.
    pub broken_at_line: Option<u32>,
    /// Whether some bytes were no UTF-8 and stand replaced.
    pub has_bad_utf8: bool,
    /// What a person should answer.
    pub asks: Vec<Ask>,
    pub(crate) strays: Vec<Stray>,
}

impl Import {
    /// How many drafts a person should look at.
    pub fn ambiguous(&self) -> usize {
        self.drafts.iter().filter(|draft| draft.is_ambiguous).count()
    }
}
