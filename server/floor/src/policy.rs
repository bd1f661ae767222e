//! The rule that suggests who is next, and says why (`ALGORITHMS`, section 7).
use crate::{
    ids::{HandId, PersonId},
    person::Channel,
    queue::{Hand, place},
    role::Role,
    state::Floor,
    time::Moment,
    turn::Kind,
};
use alloc::{collections::BTreeMap, vec::Vec};
use serde::{Deserialize, Serialize};

/// The rule of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Policy {
    /// Fewest floor turns, then the other channel, then arrival.
    #[default]
    EqualVoice,
    /// Arrival alone.
    Arrival,
}

/// One reason for a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum Reason {
    /// Has had no floor turn.
    FirstTime,
    /// Has had `turns` floor turns.
    Turns {
        /// How many.
        turns: u32,
    },
    /// The last floor turn was of another channel.
    Alternate {
        /// The channel whose turn it is.
        channel: Channel,
    },
    /// Waits since `since`.
    Waiting {
        /// Since when.
        since: Moment,
    },
    /// Somebody put it there.
    PlacedBy {
        /// Who.
        role: Role,
    },
    /// Its kind stands higher on the ladder.
    Kind {
        /// The kind.
        kind: Kind,
    },
}

impl Floor {
    /// Floor turns per person, joined entries added up; from the log, never from a counter.
    #[must_use]
    pub fn floor_turns(&self) -> BTreeMap<PersonId, u32> {
        let mut counts = BTreeMap::new();
        for turn in self.turns.values().filter(|turn| turn.kind == Kind::Floor) {
            for who in &turn.who {
                let count: &mut u32 = counts.entry(self.canonical(*who)).or_default();
                *count = count.saturating_add(1);
            }
        }
        counts
    }
    /// Floor turns of a hand: the smallest count among its authors.
    #[must_use]
    pub fn turns_of(&self, hand: &Hand, counts: &BTreeMap<PersonId, u32>) -> u32 {
        let of = |who: &PersonId| counts.get(&self.canonical(*who)).copied().unwrap_or(0);
        hand.who.iter().map(of).min().unwrap_or(0)
    }
    /// The channel of the last floor turn that began.
    #[must_use]
    pub fn last_channel(&self) -> Option<Channel> {
        let floor_turns = self.turns.values().filter(|turn| turn.kind == Kind::Floor);
        floor_turns.max_by_key(|turn| (turn.started_at, turn.id)).map(|turn| turn.channel)
    }
    /// The waiting hands in the order in which the rule would give them the floor.
    #[must_use]
    pub fn projected_order(&self) -> Vec<HandId> {
        let counts = self.floor_turns();
        let mut rows: Vec<Row> = self
            .waiting()
            .filter(|hand| hand.placed.is_none())
            .map(|hand| Row {
                later: self.is_for_later(hand),
                rung: hand.kind.rung(),
                turns: if self.settings.policy == Policy::Arrival { 0 } else { self.turns_of(hand, &counts) },
                channel: hand.channel,
                arrival: hand.arrival,
                hand: hand.id,
            })
            .collect();
        rows.sort();
        let mut order = match self.settings.policy {
            Policy::Arrival => rows.iter().map(|row| row.hand).collect(),
            Policy::EqualVoice => self.alternated(&rows),
        };
        place(&mut order, self.moved());
        order
    }
    /// The hand that the rule would give the floor now.
    #[must_use]
    pub fn suggestion(&self) -> Option<HandId> {
        let is_now = |hand: &HandId| self.hands.get(hand).is_some_and(|hand| !self.is_for_later(hand));
        self.projected_order().into_iter().find(is_now)
    }
    /// Why a hand stands where it stands.
    #[must_use]
    pub fn reasons(&self, hand: &Hand, counts: &BTreeMap<PersonId, u32>) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if let Some(placed) = hand.placed {
            reasons.push(Reason::PlacedBy { role: placed.by });
        }
        if hand.kind == Kind::Floor {
            let turns = self.turns_of(hand, counts);
            reasons.push(if turns == 0 { Reason::FirstTime } else { Reason::Turns { turns } });
            if self.settings.policy == Policy::EqualVoice
                && self.last_channel().is_some_and(|last| last != hand.channel)
            {
                reasons.push(Reason::Alternate { channel: hand.channel });
            }
        } else {
            reasons.push(Reason::Kind { kind: hand.kind });
        }
        reasons.push(Reason::Waiting { since: hand.since });
        reasons
    }
    /// Whether a hand was accepted for a later segment.
    #[must_use]
    pub fn is_for_later(&self, hand: &Hand) -> bool {
        hand.for_segment.is_some_and(|position| self.stage.current.is_none_or(|current| position > current))
    }
    /// Lets the lanes alternate within each run of equal rung and turn count.
    fn alternated(&self, rows: &[Row]) -> Vec<HandId> {
        let mut order = Vec::with_capacity(rows.len());
        let mut last = self.last_channel();
        for run in rows.chunk_by(|a, b| (a.later, a.rung, a.turns) == (b.later, b.rung, b.turns)) {
            let mut lanes: [alloc::collections::VecDeque<&Row>; 3] = Default::default();
            for row in run {
                if let Some(lane) = lanes.get_mut(lane_index(row.channel)) {
                    lane.push_back(row);
                }
            }
            loop {
                let heads = || lanes.iter().filter_map(|lane| lane.front().copied());
                let other = heads().filter(|row| Some(row.channel) != last).min_by_key(|row| row.arrival);
                let Some(pick) = other.or_else(|| heads().min_by_key(|row| row.arrival)) else { break };
                if let Some(lane) = lanes.get_mut(lane_index(pick.channel)) {
                    lane.pop_front();
                }
                if pick.rung == Kind::Floor.rung() {
                    last = Some(pick.channel);
                }
                order.push(pick.hand);
            }
        }
        order
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    later: bool,
    rung: u8,
    turns: u32,
    arrival: u32,
    channel: Channel,
    hand: HandId,
}

const fn lane_index(channel: Channel) -> usize {
    match channel {
        Channel::Onsite => 0,
        Channel::Online => 1,
        Channel::Panel => 2,
    }
}
