//! Several hands become one, and several again.
use super::{Case, Verdict};
use crate::{
    Event, HandId, Refusal,
    event::Verb,
    queue::{Hand, HandState},
    turn::Kind,
};
use alloc::{boxed::Box, vec::Vec};

/// Hands that one merge may join.
const MERGE_MAX: usize = 20;

impl Case<'_> {
    pub(super) fn merge(&mut self, ids: &[HandId]) -> Verdict {
        let mut parts: Vec<HandId> = ids.to_vec();
        parts.sort_unstable();
        parts.dedup();
        let hands: Vec<&Hand> =
            parts.iter().filter_map(|id| self.floor.hands.get(id)).filter(|hand| hand.is_waiting()).collect();
        let first = hands.iter().min_by_key(|hand| hand.arrival).copied().ok_or(Refusal::NoSuchHand)?;
        let is_sound = hands.len() == ids.len() && (2..=MERGE_MAX).contains(&hands.len());
        // A point of order is ruled on by itself.
        if !is_sound || first.kind == Kind::PointOfOrder || hands.iter().any(|hand| hand.kind != first.kind) {
            return Err(Refusal::CannotMerge);
        }
        let mut who = first.who.clone();
        for person in hands.iter().flat_map(|hand| &hand.who) {
            if !who.contains(person) {
                who.push(*person);
            }
        }
        let merged = Hand {
            who,
            // For a later segment only if all of them are.
            for_segment: hands.iter().map(|hand| hand.for_segment).min().flatten(),
            since: hands.iter().map(|hand| hand.since).min().unwrap_or(first.since),
            topic: hands.iter().find_map(|hand| hand.topic),
            policy_question: hands.iter().find_map(|hand| hand.policy_question.clone()),
            question: hands.iter().find_map(|hand| hand.question),
            placed: None,
            lowers_at: None,
            presses: 1,
            state: HandState::Waiting,
            parts,
            over: None,
            over_reason: None,
            version: 1,
            ..first.clone()
        };
        let id = self.new_hand();
        self.with_hand(Event::HandsMerged { hand: Box::new(Hand { id, ..merged }) }, id, Verb::MergeHands)
    }

    pub(super) fn unmerge(&mut self, id: HandId) -> Verdict {
        let hand = self.own_open(id)?;
        if hand.parts.is_empty() {
            return Err(Refusal::CannotMerge);
        }
        // The whole may have become another kind since, and its authors may have raised the old kind again.
        for part in hand.parts.iter().filter_map(|part| self.floor.hands.get(part)) {
            let up = part.who.iter().filter_map(|who| self.floor.open_hand(*who, part.kind)).find(|up| up.id != id);
            if let Some(up) = up {
                return Err(Refusal::WaitsAlready { hand: up.id });
            }
        }
        self.with_hand(Event::HandUnmerged { hand: id }, id, Verb::UnmergeHand)
    }
}
