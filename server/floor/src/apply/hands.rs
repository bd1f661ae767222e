//! Hands, the name of who is next, points of order and questions.
use crate::{
    Event, Floor,
    ids::{HandId, QuestionId, TextRef},
    question::QuestionState,
    queue::{Hand, HandState, Placed},
    turn::Kind,
    undo::Key,
};
use alloc::vec::Vec;

impl Floor {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn apply_hand(&mut self, event: &Event) {
        match event {
            Event::HandRaised { hand } => self.hand_raised(hand),
            Event::HandRaisedAgain { hand, presses } => self.raised_again(*hand, *presses),
            Event::HandLowering { hand, at, presses } => {
                if let Some(hand) = self.hand_mut(*hand) {
                    hand.lowers_at = Some(*at);
                    hand.presses = *presses;
                }
                self.note_presses(*presses);
            }
            Event::HandLowered { hand } => {
                let at = self.at;
                self.leave_queue(*hand, HandState::Lowered { at });
            }
            Event::HandParked { hand } => self.leave_queue(*hand, HandState::Parked),
            Event::HandExpired { hand } => self.leave_queue(*hand, HandState::Expired),
            Event::HandWritten { hand } => self.leave_queue(*hand, HandState::Written),
            Event::HandUnparked { hand } => {
                if let Some(hand) = self.hand_mut(*hand) {
                    hand.state = HandState::Waiting;
                }
            }
            Event::HandMoved { hand, placed, near } => self.hand_moved(*hand, *placed, *near),
            Event::HandChanged { .. } => self.hand_changed(event),
            Event::HandsMerged { hand } => {
                self.hand_raised(hand);
                for part in &hand.parts {
                    self.leave_queue(*part, HandState::Merged { into: hand.id });
                }
            }
            Event::HandUnmerged { hand } => self.hand_unmerged(*hand),
            Event::NextNamed { hand, over, reason } => {
                if over.is_some() {
                    let (over, reason) = (*over, *reason);
                    if let Some(hand) = self.hand_mut(*hand) {
                        hand.over = over;
                        hand.over_reason = reason;
                    }
                }
                self.set_next(Some(*hand));
            }
            Event::NextCleared => self.set_next(None),
            Event::PointRuled { hand, accepted, reason } => self.point_ruled(*hand, *accepted, *reason),
            Event::QuestionAsked { question } => {
                self.counters.questions = self.counters.questions.max(question.id.0);
                self.touch(Key::Question(question.id));
                self.lean_on(&[question.asker]);
                self.questions.insert(question.id, question.as_ref().clone());
            }
            Event::QuestionMoved { question, state, reason, answer } => {
                self.question_moved(*question, *state, *reason, *answer);
            }
            Event::QuestionAddressed { question, to } => {
                if let Some(question) = self.question_mut(*question) {
                    question.to = *to;
                }
            }
            Event::QuestionPublished { question, is_public } => {
                if let Some(question) = self.question_mut(*question) {
                    question.is_public = *is_public;
                }
            }
            Event::QuestionHanded { question, hand } => self.question_handed(*question, *hand),
            _ => {}
        }
    }

    fn hand_moved(&mut self, hand: HandId, placed: Option<Placed>, near: bool) {
        self.counters.moves = self.counters.moves.max(placed.map_or(0, |placed| placed.seq));
        if let Some(hand) = self.hand_mut(hand) {
            hand.placed = placed;
        }
        if let Some(receipt) = self.receipt() {
            receipt.is_near = near;
        }
    }

    fn hand_changed(&mut self, event: &Event) {
        let Event::HandChanged { hand, kind, topic, policy_question, arrival, rank } = event else { return };
        self.counters.arrivals = self.counters.arrivals.max(arrival.unwrap_or(0));
        let Some(hand) = self.hand_mut(*hand) else { return };
        hand.kind = kind.unwrap_or(hand.kind);
        hand.topic = topic.or(hand.topic);
        hand.rank = rank.or(hand.rank);
        if policy_question.is_some() {
            hand.policy_question.clone_from(policy_question);
        }
        if let Some(arrival) = arrival {
            hand.arrival = *arrival;
            hand.placed = None;
        }
    }

    fn question_moved(
        &mut self,
        id: QuestionId,
        state: QuestionState,
        reason: Option<TextRef>,
        answer: Option<TextRef>,
    ) {
        let at = self.at;
        if let Some(question) = self.question_mut(id) {
            question.settled_at = matches!(state, QuestionState::Answered | QuestionState::Declined).then_some(at);
            question.state = state;
            // Back in the inbox it has neither: what it had was said of the question that stood for it.
            let is_back = state.is_in_inbox();
            question.reason = reason.or(question.reason.filter(|_| !is_back));
            question.answer = answer.or(question.answer.filter(|_| !is_back));
        }
    }

    fn hand_raised(&mut self, hand: &Hand) {
        self.counters.hands = self.counters.hands.max(hand.id.0);
        self.counters.arrivals = self.counters.arrivals.max(hand.arrival);
        self.touch(Key::Hand(hand.id));
        self.lean_on(&hand.who);
        self.hands.insert(hand.id, hand.clone());
    }

    fn raised_again(&mut self, id: HandId, presses: u16) {
        let at = self.at;
        if let Some(hand) = self.hand_mut(id) {
            if matches!(hand.state, HandState::Lowered { .. }) {
                hand.state = HandState::Waiting;
            }
            hand.lowers_at = None;
            hand.pressed_at = at;
            hand.presses = presses;
        }
        self.note_presses(presses);
    }

    fn note_presses(&mut self, presses: u16) {
        if let Some(receipt) = self.receipt() {
            receipt.slow_down = presses > crate::settings::PRESSES_CALM_MAX;
        }
    }

    fn hand_unmerged(&mut self, id: HandId) {
        let parts: Vec<HandId> = self.hands.get(&id).map(|hand| hand.parts.clone()).unwrap_or_default();
        self.leave_queue(id, HandState::Unmerged);
        for part in parts.iter().copied() {
            if let Some(part) = self.hand_mut(part) {
                part.state = HandState::Waiting;
            }
        }
        // What was asked since the merge goes on with its asker's own hand.
        let asked: Vec<_> = self.questions.values().filter(|one| one.hand == Some(id)).map(|one| one.id).collect();
        for question in asked {
            let asker = self.questions.get(&question).map(|one| one.asker);
            let is_theirs = |part: &&HandId| {
                let part = self.hands.get(part);
                part.zip(asker).is_some_and(|(part, asker)| part.who.contains(&asker))
            };
            if let Some(part) = parts.iter().find(is_theirs).copied() {
                self.question_handed(question, part);
            }
        }
    }

    fn point_ruled(&mut self, id: HandId, accepted: bool, reason: Option<TextRef>) {
        let paused = self.hands.get(&id).and_then(|hand| hand.paused);
        self.leave_queue(id, HandState::Ruled { accepted });
        if let Some(hand) = self.hand_mut(id) {
            hand.over_reason = reason;
        }
        if accepted {
            // The turn now stands until a moderator resumes it: declining another point must not do so.
            let is_same = |hand: &&Hand| hand.is_waiting() && hand.kind == Kind::PointOfOrder && hand.paused == paused;
            let others: Vec<HandId> = self.hands.values().filter(is_same).map(|hand| hand.id).collect();
            for other in others {
                if let Some(other) = self.hand_mut(other) {
                    other.paused = None;
                }
            }
        }
    }

    fn question_handed(&mut self, question: crate::QuestionId, hand: HandId) {
        if let Some(question) = self.question_mut(question) {
            question.hand = Some(hand);
            question.state = QuestionState::Forwarded;
        }
        if let Some(hand) = self.hand_mut(hand) {
            hand.question = hand.question.or(Some(question));
        }
    }

    /// Takes a hand out of the queue; it cannot be next any more.
    pub(super) fn leave_queue(&mut self, id: HandId, state: HandState) {
        if let Some(hand) = self.hand_mut(id) {
            hand.state = state;
            hand.lowers_at = None;
        }
        if self.next == Some(id) {
            self.set_next(None);
        }
    }

    pub(super) fn set_next(&mut self, next: Option<HandId>) {
        if self.next != next {
            self.touch(Key::Next);
            self.next = next;
        }
    }
}
