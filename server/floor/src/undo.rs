//! The log of acts and how one is taken back.
//!
//! Every act keeps what it touched, before and after. Taking it back puts the «before» in place again: a timer vector
//! that was running has gone on meanwhile, all by itself. Acts that touched the same things later are its dependents.
use crate::{
    agenda::{List, Segment},
    command::Card,
    event::{About, Verb},
    ids::{ActNo, ActionId, HandId, PersonId, QuestionId, SeatId, TurnId},
    person::Person,
    question::Question,
    queue::Hand,
    role::By,
    screen::Overlay,
    seat::{Round, Seat},
    settings::Settings,
    state::{Gavel, Pause, Stage},
    time::Moment,
    timer::Timer,
    turn::Turn,
};
use alloc::{boxed::Box, collections::VecDeque, vec::Vec};
use serde::{Deserialize, Serialize};

/// Moderators' acts that can be taken back at the least; older ones fall out of the log.
pub const UNDO_MIN: usize = 50;
/// Acts of anyone that the log keeps at the most: room for a storm of hands between two acts of the moderators.
pub const ACTS_MAX: usize = 10_000;

/// A thing that an act may touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)] // each names the field or map of the floor
pub enum Key {
    Stage,
    List,
    Next,
    Stack,
    Gavel,
    Pause,
    Silence,
    Card,
    Remote,
    Blank,
    Settings,
    Layout,
    Round,
    Run,
    Overlay,
    Seat(SeatId),
    Segment(u16),
    Person(PersonId),
    Hand(HandId),
    Turn(TurnId),
    Question(QuestionId),
}

/// What such a thing was at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)] // as in [`Key`]
pub enum Value {
    Stage(Stage),
    List(List),
    Next(Option<HandId>),
    Stack(Vec<TurnId>),
    Gavel(Gavel),
    Pause(Option<Pause>),
    Silence(Option<Timer>),
    Card(Option<Card>),
    Remote(Option<Moment>),
    Blank(bool),
    Settings(Box<Settings>),
    Layout(Vec<SeatId>),
    Round(Option<Round>),
    Run(Vec<u16>),
    Overlay(Overlay),
    Seat(Option<Seat>),
    Segment(Option<Segment>),
    Person(Option<Person>),
    Hand(Option<Hand>),
    Turn(Option<Turn>),
    Question(Option<Question>),
}

/// One thing an act touched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What.
    pub key: Key,
    /// As it was.
    pub before: Value,
    /// As it became; filled when the act is over.
    pub after: Option<Value>,
}

/// One accepted command, or something the clock did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Its number.
    pub no: ActNo,
    /// The client's id.
    pub id: Option<ActionId>,
    /// Who; none is the clock.
    pub by: Option<By>,
    /// When.
    pub at: Moment,
    /// What.
    pub verb: Verb,
    /// About what.
    pub about: About,
    /// Taken back by this later act.
    pub undone_by: Option<ActNo>,
    /// What it touched.
    pub changes: Vec<Change>,
}

/// The last acts, newest last.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Acts {
    /// Oldest first.
    pub kept: VecDeque<Act>,
}

impl Act {
    /// Whether a moderator did it and it may be taken back.
    #[must_use]
    pub fn can_be_undone(&self) -> bool {
        let by_moderator = self.by.is_some_and(|by| by.role.hat().is_some());
        by_moderator && !self.verb.is_final() && !self.changes.is_empty()
    }
    fn touches(&self, key: Key) -> bool {
        self.changes.iter().any(|change| change.key == key)
    }
}

impl Verb {
    /// Not to be taken back: what was erased or seen stays so, and undoing is an act of its own.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(
            self,
            Self::Redact
                | Self::Undo
                | Self::Redo
                | Self::OpenSession
                | Self::PlanSession
                | Self::Join
                | Self::Tell
                | Self::GiveSignal
                | Self::ClearSignal
                | Self::DeleteMine
                | Self::CheckDuty
                | Self::Purge
                | Self::FollowSource
                | Self::ShowMessage
                | Self::ClearMessage
                | Self::Clock
        )
    }
}

impl Acts {
    /// The act of that number, if the log still has it.
    #[must_use]
    pub fn get(&self, no: ActNo) -> Option<&Act> {
        self.kept.iter().find(|act| act.no == no)
    }
    /// The newest act.
    #[must_use]
    pub fn last(&self) -> Option<&Act> {
        self.kept.back()
    }
    /// Standing acts after `no` that touched what it touched, or what those touched, oldest first.
    #[must_use]
    pub fn dependents(&self, no: ActNo) -> Vec<ActNo> {
        let Some(act) = self.get(no) else { return Vec::new() };
        let mut keys: Vec<Key> = act.changes.iter().map(|change| change.key).collect();
        let mut found = Vec::new();
        for later in self.kept.iter().filter(|later| later.no > no) {
            let stands = later.undone_by.is_none() && !matches!(later.verb, Verb::Undo | Verb::Redo);
            if stands && keys.iter().any(|key| later.touches(*key)) {
                keys.extend(later.changes.iter().map(|change| change.key));
                found.push(later.no);
            }
        }
        found
    }
    /// Adds an act and lets the oldest go: never one of the last [`UNDO_MIN`] of the moderators, unless thousands of
    /// others came since.
    pub(crate) fn push(&mut self, act: Act) {
        self.kept.push_back(act);
        while self.kept.len() > ACTS_MAX {
            self.kept.pop_front();
        }
        // Talk pushes no act out of reach.
        let is_theirs = |act: &&Act| act.verb != Verb::Tell && act.by.is_some_and(|by| by.role.hat().is_some());
        while self.kept.iter().filter(is_theirs).count() > UNDO_MIN * 2 {
            self.kept.pop_front();
        }
    }
}
