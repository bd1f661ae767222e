//! Who is next, who starts, and what starting ends.
use super::{Case, Verdict, full, session::in_range};
use crate::{
    Command, Event, HandId, PersonId, QuestionId, Refusal, Span, TurnId,
    agenda::List,
    event::Verb,
    ids::TextRef,
    person::{Channel, Via},
    question::{Question, QuestionState},
    queue::Hand,
    settings::TURNS_MAX,
    timer::Timer,
    turn::{Cause, Kind, Turn},
};
use alloc::{boxed::Box, vec::Vec};

/// A turn about to start.
struct Start {
    who: Vec<PersonId>,
    kind: Kind,
    channel: Channel,
    via: Via,
    hand: Option<HandId>,
    limit: Option<Span>,
    voice: Option<PersonId>,
    answers: Option<TurnId>,
}

impl Case<'_> {
    pub(super) fn check_not_paused(&self) -> Result<(), Refusal> {
        if self.floor.pause.is_some() { Err(Refusal::IsPaused) } else { Ok(()) }
    }

    pub(super) fn call_next(&mut self, pick: Option<HandId>, reason: Option<TextRef>) -> Verdict {
        self.check_not_paused()?;
        let suggested = self.floor.suggestion();
        if let Some(hand) = self.floor.next.filter(|next| pick.is_none_or(|pick| pick == *next)) {
            return Err(Refusal::NextAlready { hand });
        }
        let hand = pick.or(suggested).ok_or(Refusal::QueueEmpty)?;
        self.floor.hands.get(&hand).filter(|hand| hand.is_waiting()).ok_or(Refusal::NoSuchHand)?;
        let over = suggested.filter(|suggested| *suggested != hand);
        if let Some(over) = over.filter(|_| reason.is_none()) {
            return Err(Refusal::ReasonNeeded { over });
        }
        self.about.hand = Some(hand);
        self.push(Event::NextNamed { hand, over, reason: reason.filter(|_| over.is_some()) });
        if self.floor.settings.starts_at_once {
            self.start_hand(hand, None, None)?;
        }
        Ok(if over.is_some() { Verb::OverrideNext } else { Verb::CallNext })
    }

    pub(super) fn clear_next(&mut self) -> Verdict {
        let hand = self.floor.next.ok_or(Refusal::NobodyNext)?;
        self.with_hand(Event::NextCleared, hand, Verb::ClearNext)
    }

    pub(super) fn last_word(&mut self, hand: HandId) -> Verdict {
        self.check_not_paused()?;
        self.own_waiting(hand)?;
        if self.floor.next != Some(hand) {
            self.push(Event::NextNamed { hand, over: None, reason: None });
        }
        self.with_hand(Event::ListChanged { list: List::Closed }, hand, Verb::LastWord)
    }

    pub(super) fn start_turn(&mut self, limit: Option<Span>, voice: Option<PersonId>) -> Verdict {
        let hand = self.floor.next.ok_or(Refusal::NobodyNext)?;
        self.start_hand(hand, limit, voice)?;
        Ok(Verb::StartTurn)
    }

    fn start_hand(&mut self, id: HandId, limit: Option<Span>, voice: Option<PersonId>) -> Result<(), Refusal> {
        let hand = self.floor.hands.get(&id).filter(|hand| hand.is_open()).ok_or(Refusal::NoSuchHand)?;
        if hand.kind == Kind::PointOfOrder {
            return Err(Refusal::KindNotHere); // It needs a ruling, not a turn.
        }
        let limit = limit.or_else(|| self.round_limit(hand));
        let start = Start {
            who: hand.who.clone(),
            kind: hand.kind,
            channel: hand.channel,
            via: hand.via,
            hand: Some(id),
            limit,
            voice,
            answers: hand.about,
        };
        self.start(start)
    }

    pub(super) fn give_floor(&mut self) -> Verdict {
        let Command::GiveFloor { who, kind, limit_ms, voice, answers } = &self.ask.command else {
            return Err(Refusal::NotYours);
        };
        let (kind, limit, voice, answers) = (*kind, *limit_ms, *voice, *answers);
        match who {
            None if kind == Kind::Break => {
                let (channel, via) = (Channel::Panel, Via::Mic);
                self.start(Start {
                    who: Vec::new(),
                    kind,
                    channel,
                    via,
                    hand: None,
                    limit,
                    voice: None,
                    answers: None,
                })?;
            }
            None => return Err(Refusal::NoSuchPerson),
            Some(_) if matches!(kind, Kind::PointOfOrder | Kind::Break) => return Err(Refusal::KindNotHere),
            Some(who) => {
                let (id, person) = self.resolve(who)?;
                if let Some(hand) = self.floor.open_hand(id, kind).map(|hand| hand.id) {
                    self.start_hand(hand, limit, voice)?;
                } else {
                    if kind == Kind::InterposedQuestion {
                        self.check_kind(id, kind)?;
                    }
                    let who = Vec::from([id]);
                    let (channel, via) = (person.channel, person.via);
                    self.start(Start { who, kind, channel, via, hand: None, limit, voice, answers })?;
                }
                self.about.person = Some(id);
            }
        }
        Ok(Verb::GiveFloor)
    }

    fn start(&mut self, start: Start) -> Result<(), Refusal> {
        self.check_not_paused()?;
        if self.floor.turns.len() >= TURNS_MAX {
            return Err(full(TURNS_MAX));
        }
        if start.voice.is_some_and(|voice| !self.floor.people.contains_key(&voice))
            || start.answers.is_some_and(|turn| !self.floor.turns.contains_key(&turn))
        {
            return Err(Refusal::NoSuchPerson);
        }
        let usual = || Ok(self.floor.usual_limit(start.kind, &start.who, self.floor.stage.current));
        let limit = start.limit.map_or_else(usual, in_range)?;
        if start.kind == Kind::InterposedQuestion {
            if let Some(running) = self.floor.running() {
                self.push(Event::TurnPaused { turn: running.id });
            }
        } else if let Some(main) = self.floor.stack.first().copied() {
            self.clear_questions(start.hand, true)?;
            self.push(Event::TurnEnded { turn: main, cause: Cause::Superseded, reason: None });
        }
        if start.kind == Kind::Reply {
            self.credit_answers();
        }
        if start.kind == Kind::Floor {
            self.expire_where(|hand| hand.kind == Kind::DirectReply && Some(hand.id) != start.hand);
        }
        let question =
            start.hand.and_then(|hand| self.floor.hands.get(&hand)).and_then(|hand| self.floor.shown_by(hand));
        let turn = Turn {
            id: self.new_turn(),
            who: start.who,
            kind: start.kind,
            channel: start.channel,
            via: start.via,
            hand: start.hand,
            question,
            voice: start.voice,
            answers: start.answers,
            segment: self.floor.stage.current,
            timer: Timer::start(self.now, limit),
            started_at: self.now,
            ended_at: None,
            cause: None,
            reason: None,
            nudge: None,
            is_extended: false,
            is_recorded: false,
            is_redacted: false,
        };
        self.about.turn = Some(turn.id);
        self.about.hand = start.hand.or(self.about.hand);
        self.push(Event::TurnStarted { turn: Box::new(turn) });
        Ok(())
    }

    /// Clears the waiting questions to the speaker, once the sender has agreed to their number. Points of order and
    /// whatever was about the turn go with it.
    pub(super) fn clear_questions(&mut self, but: Option<HandId>, confirms: bool) -> Result<(), Refusal> {
        let is_cleared = |hand: &Hand| hand.kind == Kind::InterposedQuestion && Some(hand.id) != but;
        let clears = self.floor.waiting().filter(|hand| is_cleared(hand)).count();
        let clears = u16::try_from(clears).unwrap_or(u16::MAX);
        if confirms && clears > 0 && self.ask.confirm != Some(clears) {
            return Err(Refusal::NeedsConfirm { clears });
        }
        self.expire_where(is_cleared);
        Ok(())
    }

    /// A reply answers every question that was voiced in this segment and not answered yet; moderators can correct it.
    fn credit_answers(&mut self) {
        let current = self.floor.stage.current;
        let is_answered = |question: &&Question| {
            let turn = question.hand.and_then(|hand| self.floor.turn_of(hand));
            question.state == QuestionState::Voiced && turn.is_some_and(|turn| turn.segment == current)
        };
        let answered: Vec<QuestionId> =
            self.floor.questions.values().filter(is_answered).map(|question| question.id).collect();
        let (state, reason, answer) = (QuestionState::Answered, None, None);
        self.events.extend(answered.into_iter().map(|question| Event::QuestionMoved {
            question,
            state,
            reason,
            answer,
        }));
    }

    fn expire_where(&mut self, is_over: impl Fn(&Hand) -> bool) {
        let over: Vec<HandId> = self.floor.waiting().filter(|hand| is_over(hand)).map(|hand| hand.id).collect();
        self.events.extend(over.into_iter().map(|hand| Event::HandExpired { hand }));
    }
}
