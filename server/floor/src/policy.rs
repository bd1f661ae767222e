//! The rule that suggests who is next, and says why (`ALGORITHMS`, section 7).
use crate::{
    ids::{HandId, PersonId},
    person::Channel,
    queue::{Hand, place},
    role::Role,
    state::Floor,
    time::{Moment, Span},
    turn::{Kind, Turn},
};
use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};
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
    /// Least time spoken, then fewest floor turns, then arrival.
    LeastTime,
    /// In turn along the table, from behind whoever spoke last.
    Round,
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
    /// Has spoken for `spoken_ms` from the floor.
    Spoken {
        /// How long, in milliseconds.
        spoken_ms: Span,
    },
    /// Comes next along the table, in a round or by the rule.
    AlongTheTable,
    /// Passed when the round came by.
    Passed,
    /// A point of order of that rank.
    Rank {
        /// 1 is the most urgent.
        rank: u8,
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
    /// The last floor turn that began.
    #[must_use]
    pub fn last_floor_turn(&self) -> Option<&Turn> {
        let floor_turns = self.turns.values().filter(|turn| turn.kind == Kind::Floor);
        floor_turns.max_by_key(|turn| (turn.started_at, turn.id))
    }
    /// The channel of the last floor turn that began.
    #[must_use]
    pub fn last_channel(&self) -> Option<Channel> {
        self.last_floor_turn().map(|turn| turn.channel)
    }
    /// The waiting hands in the order in which the rule would give them the floor. A round goes before the rule.
    #[must_use]
    pub fn projected_order(&self) -> Vec<HandId> {
        let weigh = self.scales();
        let mut rows: Vec<Row> = self
            .waiting()
            .filter(|hand| hand.placed.is_none())
            .map(|hand| Row {
                later: self.is_for_later(hand),
                rung: hand.kind.rung(),
                urgency: hand.urgency(),
                round: self.round_place(hand).unwrap_or(usize::MAX),
                weight: if hand.kind == Kind::Floor { weigh(hand) } else { Weight::default() },
                arrival: hand.arrival,
                channel: hand.channel,
                hand: hand.id,
            })
            .collect();
        rows.sort();
        let mut order = match self.settings.policy {
            Policy::Arrival | Policy::LeastTime | Policy::Round => rows.iter().map(|row| row.hand).collect(),
            Policy::EqualVoice => self.alternated(&rows),
        };
        place(&mut order, self.moved());
        order
    }
    /// What the session's rule weighs a floor hand by, lightest first; arrival decides between equals. Only what the rule
    /// asks for is counted: every change of the queue comes by here.
    fn scales(&self) -> Box<dyn Fn(&Hand) -> Weight + '_> {
        match self.settings.policy {
            Policy::Arrival => Box::new(|_| Weight::default()),
            Policy::EqualVoice => {
                let counts = self.floor_turns();
                Box::new(move |hand| Weight { turns: self.turns_of(hand, &counts), ..Weight::default() })
            }
            Policy::LeastTime => {
                let (counts, times) = (self.floor_turns(), self.floor_time());
                let spoken = |hand| self.least(hand, &times);
                // A newcomer starts where the least heard of those who wait stands: silence earns no unlimited credit.
                let floor =
                    self.waiting().map(spoken).filter(|spoken| *spoken > Span::ZERO).min().unwrap_or(Span::ZERO);
                Box::new(move |hand| Weight {
                    spoken: self.least(hand, &times).max(floor),
                    turns: self.turns_of(hand, &counts),
                    place: 0,
                })
            }
            Policy::Round => {
                let places = self.places_from_last_speaker();
                Box::new(move |hand| {
                    let place = hand.who.iter().filter_map(|who| places.get(who)).min().copied().unwrap_or(usize::MAX);
                    Weight { place, ..Weight::default() }
                })
            }
        }
    }
    /// Floor time of a hand: the least among its authors.
    fn least(&self, hand: &Hand, times: &BTreeMap<PersonId, Span>) -> Span {
        let of = |who: &PersonId| times.get(&self.canonical(*who)).copied().unwrap_or(Span::ZERO);
        hand.who.iter().map(of).min().unwrap_or(Span::ZERO)
    }
    /// When the round comes to a floor hand, while there is one.
    #[must_use]
    pub fn round_place(&self, hand: &Hand) -> Option<usize> {
        let round = self.round.as_ref().filter(|_| hand.kind == Kind::Floor)?;
        hand.who.iter().filter_map(|who| round.place(*who)).min()
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
            self.push_rule(hand, turns, &mut reasons);
        } else {
            reasons.push(Reason::Kind { kind: hand.kind });
            reasons.extend(hand.rank.map(|rank| Reason::Rank { rank }));
        }
        reasons.push(Reason::Waiting { since: hand.since });
        reasons
    }
    /// What the rule of the session says for a floor hand.
    fn push_rule(&self, hand: &Hand, turns: u32, reasons: &mut Vec<Reason>) {
        if let Some(round) = self.round.as_ref().filter(|_| self.round_place(hand).is_some()) {
            let has_passed = hand.who.iter().any(|who| round.passed.contains(who));
            reasons.push(if has_passed { Reason::Passed } else { Reason::AlongTheTable });
            return;
        }
        match self.settings.policy {
            Policy::EqualVoice if self.last_channel().is_some_and(|last| last != hand.channel) => {
                reasons.push(Reason::Alternate { channel: hand.channel });
            }
            Policy::LeastTime if turns > 0 => {
                reasons.push(Reason::Spoken { spoken_ms: self.least(hand, &self.floor_time()) });
            }
            Policy::Round => reasons.push(Reason::AlongTheTable),
            Policy::EqualVoice | Policy::Arrival | Policy::LeastTime => {}
        }
    }
    /// Whether a hand was accepted for a later segment.
    #[must_use]
    pub fn is_for_later(&self, hand: &Hand) -> bool {
        hand.for_segment.is_some_and(|position| self.to_come().contains(&position))
    }
    /// Lets the lanes alternate within each run of equal rung and turn count, outside a round.
    fn alternated(&self, rows: &[Row]) -> Vec<HandId> {
        let mut order = Vec::with_capacity(rows.len());
        let mut last = self.last_channel();
        for run in rows.chunk_by(Row::is_equal) {
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

/// What a rule weighs by, the first field first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Weight {
    spoken: Span,
    turns: u32,
    place: usize,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    later: bool,
    rung: u8,
    urgency: u8,
    round: usize,
    weight: Weight,
    arrival: u32,
    channel: Channel,
    hand: HandId,
}

impl Row {
    /// Whether only alternation and arrival stand between two.
    fn is_equal(&self, other: &Self) -> bool {
        let key = |row: &Self| (row.later, row.rung, row.urgency, row.round, row.weight);
        key(self) == key(other)
    }
}

const fn lane_index(channel: Channel) -> usize {
    match channel {
        Channel::Onsite => 0,
        Channel::Online => 1,
        Channel::Panel => 2,
    }
}
