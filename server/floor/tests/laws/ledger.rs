//! A second set of books, kept from the events alone: who spoke, who is one person, which hands were raised. Each act
//! keeps what it wrote over, so that undo and redo are entries like any other.
use floor::{ActNo, Event, HandId, PersonId, TurnId, turn::Kind};
use std::collections::{BTreeMap, BTreeSet};

/// A line of the books.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Line {
    Turn(TurnId),
    Person(PersonId),
    Hand(HandId),
}

/// What stands in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Spoke(Kind, Vec<PersonId>),
    SameAs(PersonId),
    Raised,
}

/// What a line was and what it became.
type Written = (Option<Entry>, Option<Entry>);

/// The books.
#[derive(Default)]
pub(super) struct Ledger {
    lines: BTreeMap<Line, Entry>,
    /// Per act, what its lines were before and became.
    acts: BTreeMap<ActNo, BTreeMap<Line, Written>>,
    act: ActNo,
}

impl Ledger {
    /// Enters one event.
    #[allow(clippy::wildcard_enum_match_arm, reason = "the other events write nothing into these books")]
    pub(super) fn enter(&mut self, event: &Event) {
        match event {
            Event::Acted { act, .. } => self.act = *act,
            Event::TurnStarted { turn } | Event::TurnRecorded { turn } => {
                self.write(Line::Turn(turn.id), Some(Entry::Spoke(turn.kind, turn.who.clone())));
            }
            Event::SpeakerCorrected { turn, who, .. } => {
                let Some(Entry::Spoke(kind, _)) = self.lines.get(&Line::Turn(*turn)) else {
                    panic!("no turn {turn:?}")
                };
                self.write(Line::Turn(*turn), Some(Entry::Spoke(*kind, who.clone())));
            }
            Event::TurnPutBack { turn, .. } => self.write(Line::Turn(*turn), None),
            Event::PeopleJoined { a, b } => self.write(Line::Person(*b), Some(Entry::SameAs(*a))),
            Event::PersonParted { b } => self.write(Line::Person(*b), None),
            Event::HandRaised { hand } | Event::HandsMerged { hand } => {
                self.write(Line::Hand(hand.id), Some(Entry::Raised));
            }
            Event::Undone { acts } => {
                for act in acts {
                    let old = self.acts.get(act).cloned().unwrap_or_default();
                    for (line, (before, _)) in old {
                        self.put(line, before);
                    }
                }
            }
            Event::Redone { act } => {
                let old = self.acts.get(act).cloned().unwrap_or_default();
                for (line, (_, after)) in old {
                    self.put(line, after);
                }
            }
            _ => {}
        }
    }

    fn write(&mut self, line: Line, entry: Option<Entry>) {
        let before = self.lines.get(&line).cloned();
        let written = self.acts.entry(self.act).or_default();
        written.entry(line).or_insert((before, None)).1.clone_from(&entry);
        self.put(line, entry);
    }

    fn put(&mut self, line: Line, entry: Option<Entry>) {
        match entry {
            Some(entry) => drop(self.lines.insert(line, entry)),
            None => drop(self.lines.remove(&line)),
        }
    }

    fn root(&self, person: PersonId) -> PersonId {
        match self.lines.get(&Line::Person(person)) {
            Some(Entry::SameAs(other)) => self.root(*other),
            _ => person,
        }
    }

    /// Floor turns per person, joined entries added up.
    pub(super) fn floor_turns(&self) -> BTreeMap<PersonId, u32> {
        let mut counts = BTreeMap::new();
        for entry in self.lines.values() {
            let Entry::Spoke(Kind::Floor, who) = entry else { continue };
            for who in who {
                *counts.entry(self.root(*who)).or_default() += 1;
            }
        }
        counts
    }

    /// Every hand that was raised or merged and is not undone.
    pub(super) fn hands(&self) -> BTreeSet<HandId> {
        let hand = |line: &Line| if let Line::Hand(hand) = line { Some(*hand) } else { None };
        self.lines.keys().filter_map(hand).collect()
    }

    /// Every turn that was held and is not undone.
    pub(super) fn turns(&self) -> BTreeSet<TurnId> {
        let turn = |line: &Line| if let Line::Turn(turn) = line { Some(*turn) } else { None };
        self.lines.keys().filter_map(turn).collect()
    }
}
