//! Hands: requests for the floor, and the order they are kept in.
//!
//! The *stored order* is the ladder, then arrival, with every hand that somebody moved standing beside its neighbor.
//! It changes only by a command. What the rule would do with it is the business of [`crate::policy`].
use crate::{
    ids::{HandId, PersonId, QuestionId, TextRef, TurnId},
    person::{Channel, Via},
    role::Role,
    state::Floor,
    time::Moment,
    turn::Kind,
};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// Where a hand is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum HandState {
    /// In the queue.
    Waiting,
    /// Set aside, may come back.
    Parked,
    /// Taken down; raised again within 30 s it keeps its arrival.
    Lowered {
        /// When.
        at: Moment,
    },
    /// Became a turn.
    Taken {
        /// Which.
        turn: TurnId,
    },
    /// Became part of another hand.
    Merged {
        /// Which.
        into: HandId,
    },
    /// A merge that was taken apart again.
    Unmerged,
    /// Its chance is over: the speaker it answered is gone, or the turn it asked about.
    Expired,
    /// A point of order that was ruled on.
    Ruled {
        /// The ruling.
        accepted: bool,
    },
    /// Will be answered in writing.
    Written,
    /// Declined by a moderator.
    Declined,
}

/// Where somebody moved a hand to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Placed {
    /// Stands directly before this hand, while that one waits.
    pub before: Option<HandId>,
    /// Else directly after this one, while that one waits; else at the head.
    pub after: Option<HandId>,
    /// Who put it there.
    pub by: Role,
    /// Later moves win.
    pub seq: u32,
}

/// A request for the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hand {
    /// Its id.
    pub id: HandId,
    /// Whose; more than one after a merge.
    pub who: Vec<PersonId>,
    /// Its kind.
    pub kind: Kind,
    /// The side it waits on.
    pub channel: Channel,
    /// How it came.
    pub via: Via,
    /// Server-issued, unique: the order of arrival.
    pub arrival: u32,
    /// When it went up.
    pub since: Moment,
    /// When the person last raised it (a re-raise within 30 s keeps `since`).
    pub pressed_at: Moment,
    /// Presses within the last 10 s.
    pub presses: u16,
    /// A lowering that waits until this moment.
    pub lowers_at: Option<Moment>,
    /// Where it is in its life.
    #[serde(flatten)]
    pub state: HandState,
    /// Where somebody moved it to.
    pub placed: Option<Placed>,
    /// What it is about.
    pub topic: Option<TextRef>,
    /// The policy question it is about.
    pub policy_question: Option<String>,
    /// The question it carries.
    pub question: Option<QuestionId>,
    /// For a later segment, by position, because the list was closed.
    pub for_segment: Option<u16>,
    /// The turn it is about (interposed questions, points of order, direct replies).
    pub about: Option<TurnId>,
    /// A point of order that stopped this running turn.
    pub paused: Option<TurnId>,
    /// The hands it was made of, after a merge.
    pub parts: Vec<HandId>,
    /// The segment it was raised in, by position.
    pub segment: Option<u16>,
    /// The suggestion that it was called over.
    pub over: Option<HandId>,
    /// Why it was called over it.
    pub over_reason: Option<TextRef>,
    /// How urgent a point of order is, 1 first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<u8>,
    /// A round raised it, and takes it down at its end.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_of_round: bool,
    /// Bumped by every change; edits carry the version they saw.
    pub version: u32,
}

impl Hand {
    /// Whether it is in the queue.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.state == HandState::Waiting
    }
    /// Where it stands among those of its rung before arrival counts: ranked points of order first, by rank.
    #[must_use]
    pub fn urgency(&self) -> u8 {
        if self.kind == Kind::PointOfOrder { self.rank.unwrap_or(u8::MAX) } else { 0 }
    }
    /// Whether it is in the queue or set aside.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, HandState::Waiting | HandState::Parked)
    }
}

/// Puts every moved hand of `moved` beside its neighbor in `order`, the oldest move first.
pub(crate) fn place(order: &mut Vec<HandId>, mut moved: Vec<(HandId, Placed)>) {
    moved.sort_by_key(|(_, placed)| placed.seq);
    // A neighbor may itself have been moved: hands whose neighbor stands already go first, the rest to the head.
    while !moved.is_empty() {
        let ready = moved.iter().position(|(_, placed)| spot(order, placed).is_some() || !is_held(&moved, placed));
        let (hand, placed) = moved.remove(ready.unwrap_or(0));
        let at = spot(order, &placed).unwrap_or(0);
        order.insert(at.min(order.len()), hand);
    }
}

fn spot(order: &[HandId], placed: &Placed) -> Option<usize> {
    let at = |anchor: Option<HandId>| anchor.and_then(|anchor| order.iter().position(|hand| *hand == anchor));
    at(placed.before).or_else(|| at(placed.after).map(|index| index.saturating_add(1)))
}

fn is_held(moved: &[(HandId, Placed)], placed: &Placed) -> bool {
    moved.iter().any(|(hand, _)| placed.before == Some(*hand) || placed.after == Some(*hand))
}

impl Floor {
    /// The waiting hands in stored order: ladder, then arrival, moved hands beside their neighbors.
    #[must_use]
    pub fn stored_order(&self) -> Vec<HandId> {
        // A neighbor that is gone still marks the place: whoever leaves the queue moves nobody else.
        let marks = self.waiting_and_anchors();
        let mut plain: Vec<&Hand> = marks.iter().copied().filter(|hand| hand.placed.is_none()).collect();
        plain.sort_by_key(|hand| (hand.kind.rung(), hand.urgency(), hand.arrival));
        let mut order: Vec<HandId> = plain.iter().map(|hand| hand.id).collect();
        place(&mut order, marks.iter().filter_map(|hand| hand.placed.map(|placed| (hand.id, placed))).collect());
        order.retain(|hand| self.hands.get(hand).is_some_and(Hand::is_waiting));
        order
    }
    /// The waiting hands and all those, waiting or not, that moved ones were put beside.
    fn waiting_and_anchors(&self) -> Vec<&Hand> {
        let mut marks: BTreeMap<HandId, &Hand> = self.waiting().map(|hand| (hand.id, hand)).collect();
        let mut open: Vec<&Hand> = marks.values().copied().collect();
        while let Some(hand) = open.pop() {
            let anchors = hand.placed.map(|placed| [placed.before, placed.after]);
            for anchor in anchors.into_iter().flatten().flatten().filter_map(|id| self.hands.get(&id)) {
                if marks.insert(anchor.id, anchor).is_none() {
                    open.push(anchor);
                }
            }
        }
        marks.into_values().collect()
    }
    /// All hands in the queue, in no order.
    pub fn waiting(&self) -> impl Iterator<Item = &Hand> {
        self.hands.values().filter(|hand| hand.is_waiting())
    }
    /// The hands that somebody moved, with where to. One whose neighbors are gone stands after whom it stands after in
    /// the stored order.
    pub(crate) fn moved(&self) -> Vec<(HandId, Placed)> {
        let mut moved: Vec<(HandId, Placed)> =
            self.waiting().filter_map(|hand| hand.placed.map(|placed| (hand.id, placed))).collect();
        let waits = |anchor: Option<HandId>| anchor.and_then(|id| self.hands.get(&id)).is_some_and(Hand::is_waiting);
        let is_lost = |placed: &Placed| {
            let had_anchor = placed.before.is_some() || placed.after.is_some();
            had_anchor && !waits(placed.before) && !waits(placed.after)
        };
        if moved.iter().any(|(_, placed)| is_lost(placed)) {
            let order = self.stored_order();
            for (hand, placed) in moved.iter_mut().filter(|(_, placed)| is_lost(placed)) {
                let earlier = order.iter().take_while(|id| *id != hand);
                let is_on_me = |id: &&HandId| {
                    let theirs = self.hands.get(id).and_then(|other| other.placed);
                    theirs.is_some_and(|theirs| theirs.before == Some(*hand) || theirs.after == Some(*hand))
                };
                placed.before = None;
                placed.after = earlier.filter(|id| !is_on_me(id)).last().copied();
            }
        }
        moved
    }
}
