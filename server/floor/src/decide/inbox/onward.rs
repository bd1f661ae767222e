//! From the inbox to the room: forwarded, merged across both rooms, put next.
//!
//! The hardest part is a merge across both rooms. Two marks carry it: [`crate::question::Question::merged_into`] says which
//! question stands for which, and a merged hand (as of any merge) carries all askers. While both questions lie in the inbox
//! only the first mark is set; as soon as one of them is in the queue the other follows it there and their hands become one,
//! with the earliest arrival. Whatever becomes of the one that stands for them becomes of all of them, so every asker is
//! told. Parting takes both marks away again.
use super::super::{Case, Verdict};
use crate::{
    Event, HandId, PersonId, QuestionId, Refusal,
    event::Verb,
    ids::TextRef,
    question::{Question, QuestionState},
    queue::{Hand, HandState},
    settings::MERGE_MAX,
};
use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};

impl Case<'_> {
    /// The question that stands for `id` and everything that waits in the inbox behind it go into the queue. Their hand.
    pub(in crate::decide) fn forward_all(&mut self, id: QuestionId) -> Result<HandId, Refusal> {
        let root = self.floor.stands_for(id);
        let mut all: Vec<Question> = Vec::from([self.question(root)?.clone()]);
        let goes_along = |one: &&Question| !one.is_redacted && !self.floor.is_banned(one.asker);
        all.extend(self.floor.merged_into(root).filter(goes_along).cloned());
        let mut hands: BTreeMap<PersonId, HandId> = BTreeMap::new();
        for one in &all {
            if !one.state.is_in_inbox() && one.id != root {
                hands.extend(one.hand.map(|hand| (one.asker, hand)));
                continue;
            }
            let hand = match hands.get(&one.asker).copied() {
                Some(hand) => hand,
                None => self.carry_question(one)?,
            };
            hands.insert(one.asker, hand);
            self.push(Event::QuestionHanded { question: one.id, hand });
        }
        let hands: Vec<HandId> = hands.into_values().collect();
        let hand = self.join_hands(&hands)?;
        self.about.hand = Some(hand);
        self.about.question = Some(root);
        Ok(hand)
    }

    /// The hand that carries a question of the floor; of nobody who was sent away.
    fn carry_question(&mut self, question: &Question) -> Result<HandId, Refusal> {
        if self.floor.is_banned(question.asker) {
            return Err(Refusal::Banned);
        }
        let person = self.floor.people.get(&question.asker).cloned().ok_or(Refusal::NoSuchPerson)?;
        self.carry(question.asker, &person, question.via, question.policy_question.clone())
    }

    /// Makes one hand of those that still wait; whoever was next stays next. The hand that is left, or the first.
    fn join_hands(&mut self, hands: &[HandId]) -> Result<HandId, Refusal> {
        // Mostly there is but one, which may be set aside as well: nothing to make one of.
        if let [only] = hands {
            return Ok(self.floor.outermost(*only));
        }
        let ahead = self.ahead();
        let mut wholes: Vec<HandId> = hands.iter().map(|hand| ahead.outermost(*hand)).collect();
        wholes.sort_unstable();
        wholes.dedup();
        let waiting: Vec<_> =
            wholes.iter().filter_map(|id| ahead.hands.get(id)).filter(|hand| hand.is_waiting()).collect();
        if let [only] = waiting.as_slice() {
            return Ok(only.id);
        }
        let merged = Self::whole_of(&waiting)?.ok_or(Refusal::CannotMerge)?;
        let named = ahead.next.and_then(|next| waiting.iter().find(|hand| hand.id == next));
        let (over, reason) = named.map_or((None, None), |hand| (hand.over, hand.over_reason));
        let id = self.new_hand();
        self.push(Event::HandsMerged { hand: Box::new(Hand { id, ..merged }) });
        if named.is_some() {
            self.push(Event::NextNamed { hand: id, over, reason });
        }
        Ok(id)
    }

    pub(super) fn merge_question(&mut self, id: QuestionId, into: QuestionId) -> Verdict {
        let root = self.floor.stands_for(into);
        let (one, other) = (self.question(id)?.clone(), self.question(root)?.clone());
        let is_open = |question: &Question| question.state.is_in_inbox() || question.state == QuestionState::Forwarded;
        let can_stand = is_open(&other) || matches!(other.state, QuestionState::Voiced | QuestionState::Answered);
        if id == root || one.merged_into.is_some() || !is_open(&one) || !can_stand {
            return Err(Refusal::CannotMerge);
        }
        let behind: Vec<QuestionId> = self.floor.merged_into(id).map(|question| question.id).collect();
        if behind.len().saturating_add(self.floor.merged_into(root).count()).saturating_add(2) > MERGE_MAX {
            return Err(Refusal::CannotMerge);
        }
        for question in behind.into_iter().chain([id]) {
            self.push(Event::QuestionJoined { question, into: Some(root) });
        }
        if !is_open(&other) {
            // Asked and put already: the asker is told what the others were told.
            self.settle(id, other.state, None, other.answer);
        } else if one.state == QuestionState::Forwarded || other.state == QuestionState::Forwarded {
            for question in [&one, &other].into_iter().filter(|question| question.state.is_in_inbox()) {
                let hand = self.carry_question(question)?;
                self.push(Event::QuestionHanded { question: question.id, hand });
            }
            let ahead = self.ahead();
            let hands = [id, root].map(|id| ahead.questions.get(&id).and_then(|question| question.hand));
            let hands: Vec<HandId> = hands.into_iter().flatten().collect();
            self.about.hand = Some(self.join_hands(&hands)?);
        }
        self.about.question = Some(id);
        Ok(Verb::MergeQuestion)
    }

    pub(super) fn part_question(&mut self, id: QuestionId) -> Verdict {
        let one = self.question(id)?.clone();
        let root = one.merged_into.ok_or(Refusal::AlreadySo)?;
        self.about.question = Some(id);
        self.push(Event::QuestionJoined { question: id, into: None });
        let stands = self.floor.questions.get(&root).and_then(|question| question.hand);
        match one.hand {
            // It inherited its end from the other, had no turn itself, and goes on by itself.
            own if one.state.is_done()
                && one.state != QuestionState::Dropped
                && own.is_none_or(|hand| self.floor.turn_of(hand).is_none()) =>
            {
                self.push(Event::QuestionMoved { question: id, state: QuestionState::New, reason: None, answer: None });
            }
            Some(hand) if stands.is_some_and(|stands| stands != hand) => self.part_hand(hand)?,
            _ => {}
        }
        Ok(Verb::PartQuestion)
    }

    /// Takes a part out of the waiting hand it went into.
    fn part_hand(&mut self, part: HandId) -> Result<(), Refusal> {
        let Some(HandState::Merged { into }) = self.floor.hands.get(&part).map(|hand| hand.state) else {
            return Ok(());
        };
        let waits = self.floor.hands.get(&into).is_some_and(Hand::is_waiting);
        if waits { self.part(into, part, false) } else { Ok(()) }
    }

    /// From the inbox straight to `next`. An act of the inbox, open to both moderators while nobody else was called; to take
    /// the place of somebody who was, or to start a turn along with it, is the chair's.
    pub(super) fn put_next(&mut self, id: QuestionId, reason: Option<TextRef>) -> Verdict {
        self.check_not_paused()?;
        let root = self.floor.stands_for(id);
        let question = self.question(root)?;
        let hand = if question.state.is_in_inbox() {
            self.forward_all(root)?
        } else {
            let carried = question.hand.filter(|_| question.state == QuestionState::Forwarded);
            self.floor.outermost(carried.ok_or(Refusal::NoSuchQuestion)?)
        };
        let ahead = self.ahead();
        ahead.hands.get(&hand).filter(|hand| hand.is_waiting()).ok_or(Refusal::NoSuchHand)?;
        if ahead.next == Some(hand) {
            return Err(Refusal::NextAlready { hand });
        }
        if ahead.next.is_some() || self.floor.settings.starts_at_once {
            self.take_gavel()?;
        }
        let over = ahead.suggestion().filter(|suggested| *suggested != hand);
        if let Some(over) = over.filter(|_| reason.is_none()) {
            return Err(Refusal::ReasonNeeded { over });
        }
        self.about.question = Some(root);
        self.about.hand = Some(hand);
        self.push(Event::NextNamed { hand, over, reason: reason.filter(|_| over.is_some()) });
        Ok(Verb::PutNext)
    }
}
