//! From bytes to the inbox: read, compared with what is there, shown, and only then taken in.
//!
//! Two steps, and nothing is kept between them. [`Room::read_in`] says what an input would add; the private messages in it
//! are gone by then. Whoever likes what they see hands the same items back ([`floor::Command::TakeIn`]); the floor takes
//! each once, by its fingerprint, so that it matters to nobody how often or by which of two moderators an input is given.
mod reading;

use crate::{handle::Room, room::Input, wording::VOTER_BYTES};
use floor::{
    ActionId, Command, PersonId, Print, QuestionId, Refusal,
    command::{Item, SourceChange},
    role::By,
};
use intake::{Columns, DayOrder, Format, Hint, Import, Lang};
use reading::{When, reading};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use wire::{
    Do, Refused,
    limits::{TAKE_BYTES_MAX, TAKE_MAX},
};

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

impl KnownBy {
    pub(crate) fn print(self, key: &[u8; 32]) -> intake::Fingerprint {
        match self {
            Self::Print(print) => print.0,
            Self::Here(question) => intake::of_here(key, question.0),
        }
    }
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

impl Room {
    /// What `input` would add to the session; nothing is kept, least of all the private messages in it.
    ///
    /// # Errors
    /// [`CannotRead`].
    pub async fn read_in(&self, input: Vec<u8>, told: Told) -> Result<Reading, CannotRead> {
        let clock_s = told.clock_s;
        let read = move || {
            let hint = Hint {
                file: told.file.as_deref(),
                format: told.format,
                via: told.via,
                order: told.order,
                is_group: told.is_group,
                columns: told.columns,
                lang: told.lang.as_deref().and_then(Lang::of),
            };
            intake::read(&input, &hint)
        };
        // Some tens of milliseconds for thousands of lines: not on a thread that sockets wait for.
        let import = tokio::task::spawn_blocking(read).await.map_err(|_| CannotRead::Problem)?;
        self.compare(import.map_err(CannotRead::TooMuch)?, clock_s).await
    }

    /// As [`Room::read_in`], of an import that a connector brought.
    ///
    /// # Errors
    /// [`CannotRead::Problem`].
    pub async fn compare(&self, import: Import, clock_s: Option<i64>) -> Result<Reading, CannotRead> {
        let before = self.send(|reply| Input::Elsewhere { reply }).await.ok_or(CannotRead::Problem)?;
        let key = self.0.keys.inbox_key(&self.0.dice).await.map_err(|_| CannotRead::Problem)?;
        let utc_ms = self.0.clock.utc_ms();
        let work = move || reading(&key, before, import, When { utc_ms, clock_s });
        tokio::task::spawn_blocking(work).await.map_err(|_| CannotRead::Problem)
    }

    /// Takes a whole reading in, in as many acts as it needs; `action` is the id of the first one.
    ///
    /// # Errors
    /// As [`Room::ask`]; what was taken before the refusal stays.
    pub async fn take_in(&self, by: By, action: ActionId, reading: Reading) -> Result<Taken, Refused> {
        let Reading { items, changes, report, .. } = reading;
        let mut taken = Taken { report, ..Taken::default() };
        let mut private_dropped = taken.report.private_dropped;
        let mut id = action;
        for (items, changes) in portions(items, changes) {
            let (new, changed) = (items.len(), changes.len());
            let command = Command::TakeIn { items, changes, private_dropped };
            let wish = Do { id, takes_gavel: false, expected: None, confirm: None, command };
            match self.ask(by, wish).await {
                Ok(receipt) => {
                    let count = receipt.count.unwrap_or(u32::try_from(new).unwrap_or(u32::MAX));
                    taken.new = taken.new.saturating_add(count);
                    taken.changed = taken.changed.saturating_add(u32::try_from(changed).unwrap_or(u32::MAX));
                }
                Err(Refused::Floor(Refusal::AlreadySo)) => {}
                Err(other) => return Err(other),
            }
            (id, private_dropped) = (self.0.dice.action(), 0);
        }
        Ok(taken)
    }
}

type Portion = (Vec<Item<String>>, Vec<SourceChange<String>>);

/// As many messages at a time as one record holds.
fn portions(items: Vec<Item<String>>, changes: Vec<SourceChange<String>>) -> Vec<Portion> {
    let mut all = vec![(Vec::new(), Vec::new())];
    let mut room = (TAKE_MAX, TAKE_BYTES_MAX);
    let mut fits = |bytes: usize| {
        let does = room.0 > 0 && room.1 >= bytes;
        room = if does { (room.0 - 1, room.1 - bytes) } else { (TAKE_MAX - 1, TAKE_BYTES_MAX.saturating_sub(bytes)) };
        does
    };
    for item in items {
        if !fits(item.text.len().saturating_add(item.voters.len().saturating_mul(VOTER_BYTES))) {
            all.push((Vec::new(), Vec::new()));
        }
        if let Some((items, _)) = all.last_mut() {
            items.push(item);
        }
    }
    // In acts of their own: what a source did is not taken back along with what was handed in.
    if !changes.is_empty() {
        all.push((Vec::new(), Vec::new()));
    }
    for change in changes {
        let voters = change.voters.as_ref().map_or(0, Vec::len).saturating_mul(VOTER_BYTES);
        if !fits(change.text.as_ref().map_or(0, String::len).saturating_add(voters)) {
            all.push((Vec::new(), Vec::new()));
        }
        if let Some((_, changes)) = all.last_mut() {
            changes.push(change);
        }
    }
    all
}
