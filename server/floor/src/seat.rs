//! The table: seats along the U, who sits there, and the round that goes along it.
//!
//! The order of the layout *is* the order along the U: up the left side from the open end, along the head from left to
//! right, down the right side. «Left» is that of the room, never mirrored.
use crate::{
    ids::{PersonId, SeatId, TextRef},
    person::Channel,
    state::Floor,
    time::Span,
};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};
use serde::{Deserialize, Serialize};

/// Seats that a table may have.
pub const SEATS_MAX: usize = 240;
/// The highest number on a seat.
pub const SEAT_NUMBER_MAX: u16 = 999;
/// Rows behind one another on each side.
pub const ROWS_MAX: u8 = 2;

/// A side of the U.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// From the open end to the head.
    Left,
    /// The closed end.
    Head,
    /// From the head to the open end.
    Right,
}

/// A seat as somebody lays it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SeatPlan {
    /// The seat that it was before; none makes a new one.
    #[serde(default)]
    pub id: Option<SeatId>,
    /// Its side.
    pub side: Side,
    /// 1 at the table, 2 behind.
    pub row: u8,
    /// What is written on it, 1 to [`SEAT_NUMBER_MAX`].
    pub number: u16,
}

/// A seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Its side.
    pub side: Side,
    /// 1 at the table, 2 behind.
    pub row: u8,
    /// What is written on it.
    pub number: u16,
    /// What the moderators call it.
    #[serde(default)]
    pub label: Option<TextRef>,
    /// What the moderators want to remember about it.
    #[serde(default)]
    pub note: Option<TextRef>,
    /// Who sits there.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// A tour de table that goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Against the order of the layout.
    pub is_reverse: bool,
    /// The limit of its turns; none is the usual one.
    pub limit_ms: Option<Span>,
    /// Everyone it goes to, in their order.
    pub order: Vec<PersonId>,
    /// Those who passed, in the order in which they did; they come last.
    pub passed: Vec<PersonId>,
}

impl Round {
    /// When it comes to somebody: place 0 first, those who passed behind all others.
    #[must_use]
    pub fn place(&self, person: PersonId) -> Option<usize> {
        let at = |list: &[PersonId]| list.iter().position(|one| *one == person);
        let base = at(&self.order)?;
        Some(at(&self.passed).map_or(base, |late| self.order.len().saturating_add(late)))
    }
}

impl Floor {
    /// The seat of a person.
    #[must_use]
    pub fn seat_of(&self, person: PersonId) -> Option<SeatId> {
        self.layout.iter().copied().find(|id| self.seats.get(id).is_some_and(|seat| seat.person == Some(person)))
    }
    /// People along the U, then those who are afar, at its open end, in the order in which they came.
    #[must_use]
    pub fn along_the_table(&self) -> Vec<PersonId> {
        let mut order: Vec<PersonId> = Vec::new();
        let mut known = BTreeSet::new();
        let seated = self.layout.iter().filter_map(|id| self.seats.get(id)).filter_map(|seat| seat.person);
        order.extend(seated.filter(|person| known.insert(*person)));
        let mut afar: Vec<_> = self
            .people
            .iter()
            .filter(|(id, person)| person.channel == Channel::Online && !known.contains(id))
            .map(|(id, person)| (person.joined_at, *id))
            .collect();
        afar.sort_unstable();
        order.extend(afar.into_iter().map(|(_, id)| id));
        order
    }
    /// Places for the policy `round`: along the table from behind whoever spoke last.
    pub(crate) fn places_from_last_speaker(&self) -> BTreeMap<PersonId, usize> {
        let along = self.along_the_table();
        let last = self.last_floor_turn().and_then(|turn| turn.who.first().copied());
        let from = last.and_then(|last| along.iter().position(|one| *one == last)).map_or(0, |at| at.saturating_add(1));
        let rotated = along.iter().skip(from).chain(along.iter().take(from));
        rotated.copied().zip(0..).collect()
    }
}
