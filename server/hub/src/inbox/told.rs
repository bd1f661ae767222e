//! What whoever hands something in tells, and what they are told.
use floor::{
    PersonId, Print, QuestionId,
    command::{Item, SourceChange},
};
use intake::{Columns, DayOrder, Format};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What whoever hands something in knows about it. All of it may be unknown.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Told {
    /// The file's name.
    pub file: Option<String>,
    /// What it is.
    pub format: Option<Format>,
    /// Where it came from.
    pub via: Option<intake::Via>,
    /// Whether 3/4 is the third of April.
    pub order: Option<DayOrder>,
    /// Whether several people share the chat.
    pub is_group: Option<bool>,
    /// Which column holds what.
    pub columns: Option<Columns>,
    /// The language to assume.
    pub lang: Option<String>,
    /// The time of day where the chat was saved, in seconds: chats tell times of day and no zone.
    pub clock_s: Option<i64>,
}

/// A question of the session as an import must know it.
#[derive(Debug, Clone)]
pub(crate) struct Before {
    pub(crate) known_by: KnownBy,
    /// Empty once it was taken back, and where no source can change it.
    pub(crate) body: String,
    pub(crate) stated: u32,
    pub(crate) voters: BTreeSet<PersonId>,
}

/// By what a question is known when it comes in.
#[derive(Debug, Clone, Copy)]
pub(crate) enum KnownBy {
    /// It came from elsewhere.
    Print(Print),
    /// It was asked here, and comes back in an export.
    Here(QuestionId),
}

/// What an input would add.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Reading {
    /// Messages that are new, in their order.
    pub items: Vec<Item<String>>,
    /// Places in `items` that a person should look at: it may have been cut or read wrongly.
    pub unsure: Vec<usize>,
    /// What happened to known ones at their source.
    pub changes: Vec<SourceChange<String>>,
    /// What the input was, and what was left out of it.
    pub report: Report,
}

/// What was found in an input.
#[derive(Debug, Clone, Default, Serialize, PartialEq, Eq)]
pub struct Report {
    /// As what it was read.
    pub format: Option<Format>,
    /// Messages that are here already.
    pub known: usize,
    /// Private messages that were dropped.
    pub private_dropped: u32,
    /// Lines that are no messages: reactions, machines, service, deleted, pictures, empty.
    pub skipped: u32,
    /// Numbers of lines, rows or items that were not understood, from 1; the first hundred.
    pub unread: Vec<u32>,
    /// How many of them there are.
    pub unread_count: u32,
    /// What follows this line could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broken_at_line: Option<u32>,
    /// Some bytes were no UTF-8.
    pub has_bad_utf8: bool,
    /// What a person should answer before all of it can be read.
    pub asks: Vec<Asks>,
}

/// A question to whoever handed something in.
#[derive(Debug, Clone, Copy, Serialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case", tag = "ask")]
pub enum Asks {
    /// Day or month first?
    DayOrder,
    /// A group, or a private chat of two?
    IsGroup,
    /// Are these the columns?
    Columns {
        /// As far as one can guess.
        columns: Columns,
    },
}

/// What came of an input that was taken in at once.
#[derive(Debug, Clone, Default, Serialize, PartialEq, Eq)]
pub struct Taken {
    /// Messages that were new.
    pub new: u32,
    /// Known ones that were changed or taken back at their source.
    pub changed: u32,
    /// The rest.
    #[serde(flatten)]
    pub report: Report,
}

/// Why an input was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotRead {
    /// It is longer than is read.
    TooMuch(intake::TooMuch),
    /// The room is closed, or the journal took no key.
    Problem,
}

impl KnownBy {
    pub(crate) fn print(self, key: &[u8; 32]) -> intake::Fingerprint {
        match self {
            Self::Print(print) => print.0,
            Self::Here(question) => intake::of_here(key, question.0),
        }
    }
}
