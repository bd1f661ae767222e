//! From bytes to the inbox: read, compared with what is there, shown, and only then taken in.
//!
//! Two steps, and nothing is kept between them but prints of what was private, so that it counts once. [`Room::read_in`]
//! says what an input would add; the private messages in it are gone by then. Whoever likes what they see hands the same
//! items back ([`floor::Command::TakeIn`]); the floor takes each once, by its fingerprint, so that it matters to nobody how
//! often or by which of two moderators an input is given.
mod joined;
mod portions;
mod private;
mod reading;

pub(crate) use private::Dropped;

use crate::{handle::Room, room::Input};
use floor::{
    ActionId, Command, PersonId, Print, QuestionId, Refusal,
    command::{Item, SourceChange},
    role::By,
    state::Receipt,
};
use intake::{Columns, DayOrder, Format, Hint, Import, Lang};
use portions::portions;
use reading::{When, reading};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeSet,
    sync::{MutexGuard, PoisonError},
};
use wire::{Do, Refused};

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
    /// Messages that were joined with it before it came in.
    pub(crate) absorbed: Vec<Print>,
}

/// The session as an import must know it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Here {
    pub(crate) questions: Vec<Before>,
    /// The panel, by their keys and names.
    pub(crate) panel: Vec<(String, PersonId)>,
    /// The ids of the policy questions, in their order.
    pub(crate) policy_questions: Vec<String>,
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
    /// Private messages that were dropped and not counted before.
    pub private_dropped: u32,
    /// The slip by which they are counted, once each, when the rest is taken in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_slip: Option<ActionId>,
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

/// What somebody has looked at and wants in: as much as one act holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Looked {
    /// Messages that may be new.
    pub items: Vec<Item<String>>,
    /// What happened to known ones.
    pub changes: Vec<SourceChange<String>>,
    /// Private messages that were dropped.
    pub private_dropped: u32,
    /// The slip of the reading that said so; it counts before the number.
    pub private_slip: Option<ActionId>,
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
    pub async fn compare(&self, mut import: Import, clock_s: Option<i64>) -> Result<Reading, CannotRead> {
        let here = self.send(|reply| Input::Elsewhere { reply }).await.ok_or(CannotRead::Problem)?;
        let key = self.0.keys.inbox_key(&self.0.dice).await.map_err(|_| CannotRead::Problem)?;
        let utc_ms = self.0.clock.utc_ms();
        let private = std::mem::take(&mut import.private);
        let work = move || {
            let prints: Vec<_> = private.iter().map(|shred| shred.fingerprint(&key)).collect();
            (reading(&key, &here, import, When { utc_ms, clock_s }), prints)
        };
        let (mut reading, prints) = tokio::task::spawn_blocking(work).await.map_err(|_| CannotRead::Problem)?;
        let (count, slip) = self.dropped().keep(|| self.0.dice.action(), prints.into_iter());
        (reading.report.private_dropped, reading.report.private_slip) = (count, slip);
        Ok(reading)
    }

    fn dropped(&self) -> MutexGuard<'_, Dropped> {
        self.0.dropped.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in what somebody has looked at, in one act.
    ///
    /// # Errors
    /// As [`Room::ask`].
    pub async fn take_looked(&self, by: By, id: ActionId, looked: Looked) -> Result<Receipt, Refused> {
        let Looked { items, changes, private_dropped, private_slip } = looked;
        let prints = private_slip.and_then(|slip| self.dropped().count(slip));
        // After a restart no slip is known: then what was said is all that there is.
        let count = |prints: &Vec<_>| u32::try_from(prints.len()).unwrap_or(u32::MAX);
        let private_dropped = prints.as_ref().map_or(private_dropped, count);
        let command = Command::TakeIn { items, changes, private_dropped };
        let answer = self.ask(by, Do { id, takes_gavel: false, expected: None, confirm: None, command }).await;
        if answer.is_err() {
            self.dropped().give_back(&prints.unwrap_or_default());
        }
        answer
    }

    /// Takes a whole reading in, in as many acts as it needs; `action` is the id of the first one.
    ///
    /// # Errors
    /// As [`Room::ask`]; what was taken before the refusal stays.
    pub async fn take_in(&self, by: By, action: ActionId, reading: Reading) -> Result<Taken, Refused> {
        let Reading { items, changes, mut report, .. } = reading;
        let mut private_slip = report.private_slip.take();
        let mut private_dropped = report.private_dropped;
        let mut taken = Taken { report, ..Taken::default() };
        let mut id = action;
        for (items, changes) in portions(items, changes) {
            let (new, changed) = (items.len(), changes.len());
            match self.take_looked(by, id, Looked { items, changes, private_dropped, private_slip }).await {
                Ok(receipt) => {
                    let count = receipt.count.unwrap_or(u32::try_from(new).unwrap_or(u32::MAX));
                    taken.new = taken.new.saturating_add(count);
                    taken.changed = taken.changed.saturating_add(u32::try_from(changed).unwrap_or(u32::MAX));
                }
                Err(Refused::Floor(Refusal::AlreadySo)) => {}
                Err(other) => return Err(other),
            }
            (id, private_dropped, private_slip) = (self.0.dice.action(), 0, None);
        }
        Ok(taken)
    }
}
