//! Turns: one running at most, paused ones below it, and what a turn does to the hand and questions it came from.
use crate::{
    Event, Floor,
    command::Target,
    ids::{HandId, PersonId, QuestionId, TextId, TextRef, TurnId},
    person::{Channel, Via},
    question::QuestionState,
    queue::HandState,
    turn::{Cause, Kind, Turn},
    undo::Key,
};
use alloc::vec::Vec;

impl Floor {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn apply_turn(&mut self, event: &Event) {
        let at = self.at;
        match event {
            Event::TurnStarted { turn } => self.turn_started(turn),
            Event::TurnEnded { turn, cause, reason } => {
                if let Some(depth) = self.stack.iter().position(|open| open == turn) {
                    self.end_all(depth, *cause, *reason);
                }
            }
            Event::TurnPaused { turn } => self.with_turn(*turn, |turn| turn.timer.pause(at)),
            Event::TurnResumed { turn } => self.with_turn(*turn, |turn| turn.timer.resume(at)),
            Event::TurnExtended { turn, by_ms } => self.with_turn(*turn, |turn| {
                turn.timer.add(*by_ms);
                turn.is_extended = true;
            }),
            Event::TurnBackdated { turn, by_ms } => self.with_turn(*turn, |turn| {
                turn.timer.backdate(*by_ms);
                turn.started_at = turn.started_at - *by_ms;
            }),
            Event::SpeakerNudged { turn, nudge } => self.with_turn(*turn, |turn| turn.nudge = Some(*nudge)),
            Event::SpeakerCorrected { turn, who, channel, via, hand, question } => {
                self.lean_on(who);
                self.speaker_corrected(*turn, who, *channel, *via, *hand, *question);
            }
            Event::TurnRecorded { turn } => {
                self.counters.turns = self.counters.turns.max(turn.id.0);
                self.touch(Key::Turn(turn.id));
                self.lean_on(&turn.who);
                self.turns.insert(turn.id, turn.as_ref().clone());
            }
            Event::TurnPutBack { turn, placed } => self.turn_put_back(*turn, *placed),
            Event::Redacted { target } => self.redacted(*target),
            _ => {}
        }
    }

    fn with_turn(&mut self, id: TurnId, change: impl FnOnce(&mut Turn)) {
        if let Some(turn) = self.turn_mut(id) {
            change(turn);
        }
    }

    fn turn_started(&mut self, turn: &Turn) {
        self.lean_on(&turn.who);
        self.counters.turns = self.counters.turns.max(turn.id.0);
        self.touch(Key::Turn(turn.id));
        self.turns.insert(turn.id, turn.clone());
        self.touch(Key::Stack);
        self.stack.push(turn.id);
        if let Some(hand) = turn.hand {
            self.take_hand(hand, turn.id);
        }
        self.set_silence(None);
        // Whoever said that they were ready has what they were ready for.
        for who in turn.who.iter().filter(|_| turn.kind == Kind::Panel) {
            if self.people.get(who).is_some_and(|person| person.is_ready)
                && let Some(person) = self.person_mut(*who)
            {
                person.is_ready = false;
            }
        }
    }

    fn take_hand(&mut self, hand: HandId, turn: TurnId) {
        self.leave_queue(hand, HandState::Taken { turn });
        self.move_questions(hand, QuestionState::Forwarded, QuestionState::Voiced);
    }

    /// Gives a hand its place back, with its questions.
    fn return_hand(&mut self, hand: HandId) {
        if let Some(hand) = self.hand_mut(hand) {
            hand.state = HandState::Waiting;
        }
        self.move_questions(hand, QuestionState::Voiced, QuestionState::Forwarded);
    }

    fn move_questions(&mut self, hand: HandId, from: QuestionState, to: QuestionState) {
        for id in self.questions_of(hand) {
            if self.questions.get(&id).is_some_and(|question| question.state == from)
                && let Some(question) = self.question_mut(id)
            {
                question.state = to;
            }
        }
    }

    /// Ends the open turn at `depth` of the stack and all above it; `cause` is that of the lowest.
    pub(super) fn end_all(&mut self, depth: usize, cause: Cause, reason: Option<TextRef>) {
        if self.stack.len() <= depth {
            return;
        }
        let at = self.at;
        self.touch(Key::Stack);
        let ended = self.stack.split_off(depth);
        for (index, id) in ended.into_iter().enumerate() {
            self.with_turn(id, |turn| {
                turn.timer.stop(at);
                turn.ended_at = Some(at);
                turn.cause = Some(if index == 0 { cause } else { Cause::Superseded });
                turn.reason = if index == 0 { reason } else { None };
            });
        }
    }

    fn speaker_corrected(
        &mut self,
        id: TurnId,
        who: &[PersonId],
        channel: Channel,
        via: Via,
        hand: Option<HandId>,
        question: Option<QuestionId>,
    ) {
        let Some(turn) = self.turns.get(&id) else { return };
        let (before, kind, first) = (turn.hand, turn.kind, turn.who.clone());
        if let Some(before) = before {
            let waits_again = first.iter().any(|who| self.open_hand(*who, kind).is_some());
            if waits_again {
                self.leave_queue(before, HandState::Expired);
            } else {
                self.return_hand(before);
            }
        }
        self.with_turn(id, |turn| {
            turn.who = who.to_vec();
            turn.channel = channel;
            turn.via = via;
            turn.hand = hand;
            turn.question = question;
        });
        if let Some(hand) = hand {
            self.take_hand(hand, id);
        }
    }

    fn turn_put_back(&mut self, id: TurnId, placed: crate::queue::Placed) {
        self.counters.moves = self.counters.moves.max(placed.seq);
        if self.stack.contains(&id) {
            self.touch(Key::Stack);
            self.stack.retain(|open| *open != id);
        }
        let hand = self.turns.get(&id).and_then(|turn| turn.hand);
        self.touch(Key::Turn(id));
        self.turns.remove(&id);
        if let Some(id) = hand {
            self.return_hand(id);
            if let Some(hand) = self.hand_mut(id) {
                hand.placed = Some(placed);
            }
        }
    }

    fn redacted(&mut self, target: Target) {
        self.counters.redactions = self.counters.redactions.saturating_add(1);
        let questions: Vec<QuestionId> = match target {
            Target::Turn { turn } => {
                self.with_turn(turn, |turn| turn.is_redacted = true);
                let turn = self.turns.get(&turn);
                let mut questions =
                    turn.and_then(|turn| turn.hand).map(|hand| self.questions_of(hand)).unwrap_or_default();
                questions.extend(turn.and_then(|turn| turn.question).filter(|one| !questions.contains(one)));
                questions
            }
            Target::Question { question } => Vec::from([question]),
            Target::Hand { hand } => {
                if let Some(hand) = self.hand_mut(hand) {
                    hand.topic = None;
                }
                Vec::new()
            }
        };
        for question in questions {
            if let Some(question) = self.question_mut(question) {
                question.is_redacted = true;
            }
        }
    }

    /// The texts that a redaction erases: question bodies, topics and reasons of what it is about.
    #[must_use]
    pub fn texts_of(&self, target: Target) -> Vec<TextId> {
        let hand = match target {
            Target::Turn { turn } => self.turns.get(&turn).and_then(|turn| turn.hand),
            Target::Hand { hand } => Some(hand),
            Target::Question { .. } => None,
        };
        let questions = match target {
            Target::Question { question } => Vec::from([question]),
            Target::Turn { .. } => hand.map(|hand| self.questions_of(hand)).unwrap_or_default(),
            Target::Hand { .. } => Vec::new(),
        };
        // A merged hand shows one topic and holds those of all its parts.
        let hands = hand.map(|hand| self.with_parts(hand)).unwrap_or_default();
        let topics = hands.iter().filter_map(|hand| self.hands.get(hand)).map(|hand| hand.topic);
        let bodies = questions.iter().filter_map(|id| self.questions.get(id));
        bodies
            .flat_map(|question| question.own_words().map(Some).chain([question.answer, question.reason]))
            .chain(topics)
            .flatten()
            .map(|text| text.id)
            .collect()
    }

    /// The questions that a hand carries, through all hands it was merged of.
    #[must_use]
    pub fn questions_of(&self, hand: HandId) -> Vec<QuestionId> {
        let hands = self.with_parts(hand);
        let is_carried = |hand: Option<HandId>| hand.is_some_and(|hand| hands.contains(&hand));
        self.questions.values().filter(|question| is_carried(question.hand)).map(|question| question.id).collect()
    }

    /// A hand and all those it was merged of.
    fn with_parts(&self, hand: HandId) -> Vec<HandId> {
        let mut hands = Vec::from([hand]);
        let mut at = 0;
        while let Some(parts) = hands.get(at).and_then(|id| self.hands.get(id)).map(|hand| hand.parts.clone()) {
            hands.extend(parts);
            at = at.saturating_add(1);
        }
        hands
    }
}
