//! What may be done to a turn: end, pause, extend, cut, correct, record, put back.
use super::{Case, Verdict, session::in_range};
use crate::{
    Command, Event, PersonId, Refusal, Span, TurnId,
    event::Verb,
    ids::TextRef,
    timer::{Going, Timer},
    turn::{Cause, Kind, Nudge, Turn},
};
use alloc::{boxed::Box, vec::Vec};

impl Case<'_> {
    fn open_turn(&self, id: TurnId) -> Result<&Turn, Refusal> {
        let turn = self.floor.turns.get(&id).filter(|turn| self.floor.stack.contains(&turn.id));
        turn.ok_or(Refusal::NoSuchTurn)
    }

    fn with_turn(&mut self, event: Event, turn: TurnId, verb: Verb) -> Verdict {
        self.about.turn = Some(turn);
        self.push(event);
        Ok(verb)
    }

    pub(super) fn end_turn(&mut self, id: TurnId) -> Verdict {
        let turn = self.open_turn(id)?;
        let is_mine = self.ask.by.person.is_some_and(|me| turn.who.contains(&me));
        if !self.is_moderator() && !is_mine {
            return Err(Refusal::NotYours);
        }
        if self.floor.stack.first() == Some(&id) {
            self.clear_questions(None, self.is_moderator())?;
        }
        let cause = if self.is_moderator() { Cause::Ended } else { Cause::Done };
        self.with_turn(Event::TurnEnded { turn: id, cause, reason: None }, id, Verb::EndTurn)
    }

    pub(super) fn pause_turn(&mut self, id: TurnId) -> Verdict {
        if !self.open_turn(id)?.timer.is_running() {
            return Err(Refusal::ClockAlready);
        }
        self.with_turn(Event::TurnPaused { turn: id }, id, Verb::PauseTurn)
    }

    pub(super) fn resume_turn(&mut self, id: TurnId) -> Verdict {
        if self.open_turn(id)?.timer.is_running() {
            return Err(Refusal::ClockAlready);
        }
        if self.floor.pause.is_some() {
            return Err(Refusal::IsPaused);
        }
        // Resuming the main turn pauses the question to it.
        if let Some(other) = self.floor.running().map(|turn| turn.id) {
            self.push(Event::TurnPaused { turn: other });
        }
        self.with_turn(Event::TurnResumed { turn: id }, id, Verb::ResumeTurn)
    }

    pub(super) fn extend_turn(&mut self, id: TurnId) -> Verdict {
        if self.open_turn(id)?.is_extended {
            return Err(Refusal::AlreadyExtended);
        }
        let by_ms = self.floor.settings.extension_ms;
        self.with_turn(Event::TurnExtended { turn: id, by_ms }, id, Verb::ExtendTurn)
    }

    pub(super) fn backdate_turn(&mut self, id: TurnId, by_ms: Span) -> Verdict {
        let by_ms = in_range(by_ms)?;
        let began = self.open_turn(id)?.started_at - by_ms;
        if self.floor.stage.started_at.is_none_or(|start| began < start) {
            return Err(Refusal::BadTimes);
        }
        let before = self.floor.turns.values().filter(|other| other.id != id);
        if let Some(other) = before.into_iter().find(|other| other.ended_at.is_some_and(|ended| ended > began)) {
            return Err(Refusal::Overlaps { turn: other.id });
        }
        self.with_turn(Event::TurnBackdated { turn: id, by_ms }, id, Verb::BackdateTurn)
    }

    pub(super) fn cut_turn(&mut self, id: TurnId, reason: TextRef) -> Verdict {
        self.open_turn(id)?;
        if self.floor.stack.first() == Some(&id) {
            self.clear_questions(None, false)?;
        }
        self.with_turn(Event::TurnEnded { turn: id, cause: Cause::Cut, reason: Some(reason) }, id, Verb::CutTurn)
    }

    pub(super) fn nudge(&mut self, id: TurnId, nudge: Nudge) -> Verdict {
        self.open_turn(id)?;
        self.with_turn(Event::SpeakerNudged { turn: id, nudge }, id, Verb::NudgeSpeaker)
    }

    pub(super) fn correct_speaker(&mut self, id: TurnId, to: PersonId) -> Verdict {
        let turn = self.open_turn(id)?;
        if turn.who == [to] || turn.kind == Kind::Break {
            return Err(Refusal::AlreadySo);
        }
        let person = self.floor.people.get(&to).ok_or(Refusal::NoSuchPerson)?;
        let hand = self.floor.open_hand(to, turn.kind);
        let event = Event::SpeakerCorrected {
            turn: id,
            who: hand.map_or_else(|| Vec::from([to]), |hand| hand.who.clone()),
            channel: hand.map_or(person.channel, |hand| hand.channel),
            via: hand.map_or(person.via, |hand| hand.via),
            hand: hand.map(|hand| hand.id),
            question: hand.and_then(|hand| self.floor.shown_by(hand)),
        };
        self.about.person = Some(to);
        self.with_turn(event, id, Verb::CorrectSpeaker)
    }

    pub(super) fn record_turn(&mut self) -> Verdict {
        let Command::RecordTurn { who, kind, started_at, ended_at } = &self.ask.command else {
            return Err(Refusal::NotYours);
        };
        let (kind, started_at, ended_at) = (*kind, *started_at, *ended_at);
        if matches!(kind, Kind::Break | Kind::PointOfOrder) {
            return Err(Refusal::KindNotHere);
        }
        let start = self.floor.stage.started_at.ok_or(Refusal::NotLive)?;
        if started_at < start || ended_at <= started_at || ended_at > self.now {
            return Err(Refusal::BadTimes);
        }
        let overlaps = |turn: &&Turn| turn.started_at < ended_at && turn.ended_at.is_none_or(|end| end > started_at);
        if let Some(turn) = self.floor.turns.values().find(overlaps) {
            return Err(Refusal::Overlaps { turn: turn.id });
        }
        if self.floor.turns.len() >= crate::settings::TURNS_MAX {
            return Err(super::full(crate::settings::TURNS_MAX));
        }
        let (id, person) = self.resolve(who)?;
        let held = |segment: &crate::agenda::Segment| {
            segment.started_at.is_some_and(|at| at <= started_at) && segment.ended_at.is_none_or(|at| at > started_at)
        };
        let segment = self.floor.agenda.iter().position(held).and_then(|at| u16::try_from(at).ok());
        let limit = self.floor.usual_limit(kind, &[id], segment);
        let going = Going::Stopped { left_ms: limit - (ended_at - started_at) };
        let turn = Turn {
            id: self.new_turn(),
            who: Vec::from([id]),
            kind,
            channel: person.channel,
            via: person.via,
            hand: None,
            question: None,
            voice: None,
            answers: None,
            segment,
            timer: Timer { seq: 1, allotted_ms: limit, added_ms: Span::ZERO, started_at, going },
            started_at,
            ended_at: Some(ended_at),
            cause: Some(Cause::Ended),
            reason: None,
            nudge: None,
            is_extended: false,
            is_recorded: true,
            is_redacted: false,
        };
        self.about.person = Some(id);
        let turn_id = turn.id;
        self.with_turn(Event::TurnRecorded { turn: Box::new(turn) }, turn_id, Verb::RecordTurn)
    }

    pub(super) fn put_back(&mut self) -> Verdict {
        let over = |turn: &&Turn| turn.is_over() && !turn.is_recorded;
        let last =
            || self.floor.turns.values().filter(over).max_by_key(|turn| (turn.ended_at, turn.started_at, turn.id));
        let turn = self.floor.main_turn().or_else(last).ok_or(Refusal::NothingToPutBack)?;
        let (id, kind) = (turn.id, turn.kind);
        if turn.hand.is_none() {
            return Err(Refusal::NothingToPutBack);
        }
        for who in &turn.who {
            if let Some(hand) = self.floor.open_hand(*who, kind) {
                return Err(Refusal::WaitsAlready { hand: hand.id });
            }
        }
        self.about.hand = turn.hand;
        if let Some(question) = self.floor.stack.get(1).copied().filter(|_| self.floor.stack.first() == Some(&id)) {
            self.push(Event::TurnEnded { turn: question, cause: Cause::Superseded, reason: None });
        }
        let placed = self.placed(self.floor.projected_order().first().copied(), None);
        self.with_turn(Event::TurnPutBack { turn: id, placed }, id, Verb::PutBack)
    }
}
