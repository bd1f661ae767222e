//! Several hands become one, and several again.
use super::{Case, Verdict};
use crate::{
    Event, HandId, Refusal,
    event::Verb,
    queue::{Hand, HandState},
    settings::MERGE_MAX,
    turn::Kind,
};
use alloc::{boxed::Box, vec::Vec};

impl Case<'_> {
    pub(super) fn merge(&mut self, ids: &[HandId]) -> Verdict {
        let mut parts: Vec<HandId> = ids.to_vec();
        parts.sort_unstable();
        parts.dedup();
        let hands: Vec<&Hand> =
            parts.iter().filter_map(|id| self.floor.hands.get(id)).filter(|hand| hand.is_waiting()).collect();
        let is_all = hands.len() == ids.len();
        let merged = Self::whole_of(&hands)?.filter(|_| is_all).ok_or(Refusal::CannotMerge)?;
        let id = self.new_hand();
        self.with_hand(Event::HandsMerged { hand: Box::new(Hand { id, ..merged }) }, id, Verb::MergeHands)
    }

    /// What waiting hands become together, if they may; the id is still that of the one that came first.
    ///
    /// # Errors
    /// There is none of them.
    pub(super) fn whole_of(hands: &[&Hand]) -> Result<Option<Hand>, Refusal> {
        let first = hands.iter().min_by_key(|hand| hand.arrival).copied().ok_or(Refusal::NoSuchHand)?;
        // A point of order is ruled on by itself.
        let is_sound = (2..=MERGE_MAX).contains(&hands.len())
            && first.kind != Kind::PointOfOrder
            && hands.iter().all(|hand| hand.kind == first.kind);
        Ok(is_sound.then(|| Self::merged(hands, first)))
    }

    /// What hands become, `first` the one that came first; the id is still that one's.
    fn merged(hands: &[&Hand], first: &Hand) -> Hand {
        let mut who = first.who.clone();
        for person in hands.iter().flat_map(|hand| &hand.who) {
            if !who.contains(person) {
                who.push(*person);
            }
        }
        Hand {
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
            parts: hands.iter().map(|hand| hand.id).collect(),
            over: None,
            over_reason: None,
            version: 1,
            ..first.clone()
        }
    }

    /// The hand that the sender brought into that merged one, if it stands there by itself.
    pub(super) fn own_part(&self, id: HandId) -> Option<HandId> {
        let me = self.ask.by.person.filter(|_| !self.is_moderator())?;
        let whole = self.floor.hands.get(&id).filter(|hand| hand.is_open())?;
        let is_own = |part: &&Hand| part.who == [me] && part.kind == whole.kind;
        whole.parts.iter().filter_map(|part| self.floor.hands.get(part)).find(is_own).map(|part| part.id)
    }

    /// One author takes the own part out of a merged hand; the others stay together, where they are.
    pub(super) fn withdraw(&mut self, id: HandId, own: HandId) -> Verdict {
        self.part(id, own, true)?;
        self.about.hand = Some(own);
        Ok(Verb::LowerHand)
    }

    /// Takes `part` out of a merged hand, and down if it `lowers`; the others stay together, where they are.
    pub(super) fn part(&mut self, id: HandId, part: HandId, lowers: bool) -> Result<(), Refusal> {
        let whole = self.floor.hands.get(&id).ok_or(Refusal::NoSuchHand)?;
        let rest: Vec<&Hand> =
            whole.parts.iter().filter(|one| **one != part).filter_map(|one| self.floor.hands.get(one)).collect();
        let first = rest.iter().min_by_key(|hand| hand.arrival).copied().ok_or(Refusal::NoSuchHand)?;
        let merged = (rest.len() > 1).then(|| Self::merged(&rest, first));
        let (placed, over, reason) = (whole.placed, whole.over, whole.over_reason);
        let (mut left, is_parked) = (first.id, whole.state == HandState::Parked);
        self.push(Event::HandUnmerged { hand: id });
        if lowers {
            self.push(Event::HandLowered { hand: part });
        }
        if let Some(merged) = merged {
            left = self.new_hand();
            self.push(Event::HandsMerged { hand: Box::new(Hand { id: left, ..merged }) });
        }
        if placed.is_some() {
            self.push(Event::HandMoved { hand: left, placed, near: false });
        }
        if is_parked {
            self.push(Event::HandParked { hand: left });
        }
        if self.floor.next == Some(id) {
            self.push(Event::NextNamed { hand: left, over, reason });
        }
        Ok(())
    }

    /// Whoever goes takes the own part out of every merged hand.
    pub(super) fn withdraw_all(&mut self) -> Result<(), Refusal> {
        let wholes = self.floor.hands.values().filter(|hand| hand.is_open() && !hand.parts.is_empty());
        let own: Vec<(HandId, HandId)> =
            wholes.filter_map(|whole| Some((whole.id, self.own_part(whole.id)?))).collect();
        for (whole, part) in own {
            self.withdraw(whole, part)?;
        }
        self.about.hand = None;
        Ok(())
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
