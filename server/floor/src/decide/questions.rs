//! Questions on their way to the room.
use super::{Case, Verdict, full, hands::Wish};
use crate::{
    Command, Event, HandId, PersonId, QuestionId, Refusal,
    command::Target,
    event::Verb,
    ids::TextRef,
    person::{Person, Via},
    question::{Question, QuestionState},
    settings::QUESTIONS_MAX,
    state::Life,
    turn::Kind,
};
use alloc::{boxed::Box, collections::BTreeSet, string::String};

/// A question about to be kept.
struct Asked {
    asker: PersonId,
    person: Person,
    via: Via,
    lang: String,
    body: TextRef,
    policy_question: Option<String>,
    relayed_by: Option<PersonId>,
    state: QuestionState,
}

impl Case<'_> {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn on_question(&mut self) -> Verdict {
        match &self.ask.command {
            Command::AskInWriting { text, lang, policy_question, for_the_record } => {
                let asker = self.self_person()?;
                let person = self.floor.people.get(&asker).cloned().ok_or(Refusal::NoSuchPerson)?;
                // Whatever a late outbox brings after the end goes to the written list.
                let written = *for_the_record || self.floor.stage.life == Life::Ended;
                let state = if written { QuestionState::Written } else { QuestionState::Forwarded };
                let (via, lang, body) = (person.via, lang.clone(), *text);
                let policy_question = policy_question.clone();
                self.keep(Asked { asker, person, via, lang, body, policy_question, relayed_by: None, state })?;
                Ok(Verb::AskInWriting)
            }
            Command::AddRemote { who, via, text, lang, policy_question, forward } => {
                let (asker, person) = self.resolve(who)?;
                let state = if *forward { QuestionState::Forwarded } else { QuestionState::New };
                let (via, lang, body, policy_question) = (*via, lang.clone(), *text, policy_question.clone());
                let relayed_by = self.ask.by.person;
                self.keep(Asked { asker, person, via, lang, body, policy_question, relayed_by, state })?;
                self.about.person = Some(asker);
                Ok(Verb::AddRemote)
            }
            Command::ForwardQuestion { question } => self.forward(*question),
            Command::SortQuestion { question, to } => self.sort(*question, *to),
            Command::DeclineQuestion { question, reason } => {
                let (question, reason) = (*question, *reason);
                let open = self.question(question)?;
                if matches!(open.state, QuestionState::Voiced | QuestionState::Answered | QuestionState::Declined) {
                    return Err(Refusal::NoSuchQuestion);
                }
                self.settle(question, QuestionState::Declined, Some(reason), None);
                Ok(Verb::DeclineQuestion)
            }
            Command::AnswerQuestion { question, text } => {
                let (question, text) = (*question, *text);
                let open = self.question(question)?;
                if open.state == QuestionState::Answered && text.is_none() {
                    return Err(Refusal::AlreadySo);
                }
                self.settle(question, QuestionState::Answered, None, text);
                Ok(Verb::AnswerQuestion)
            }
            _ => Err(Refusal::NotYours),
        }
    }

    fn question(&self, id: QuestionId) -> Result<&Question, Refusal> {
        self.floor.questions.get(&id).filter(|question| !question.is_redacted).ok_or(Refusal::NoSuchQuestion)
    }

    fn keep(&mut self, asked: Asked) -> Result<(), Refusal> {
        if self.floor.questions.len() >= QUESTIONS_MAX {
            return Err(full(QUESTIONS_MAX));
        }
        let id = self.new_question();
        let state = asked.state;
        let question = Question {
            id,
            asker: asked.asker,
            channel: asked.person.channel,
            via: asked.via,
            lang: asked.lang,
            body: asked.body,
            state: if state == QuestionState::Forwarded { QuestionState::New } else { state },
            hand: None,
            asked_at: self.now,
            policy_question: asked.policy_question.clone(),
            reason: None,
            answer: None,
            relayed_by: asked.relayed_by,
            version: 1,
            is_redacted: false,
            to: None,
            is_public: false,
            supporters: BTreeSet::new(),
            settled_at: None,
            is_forgotten: false,
        };
        self.push(Event::QuestionAsked { question: Box::new(question) });
        self.about.question = Some(id);
        if state == QuestionState::Forwarded {
            let hand = self.carry(asked.asker, &asked.person, asked.via, asked.policy_question)?;
            self.push(Event::QuestionHanded { question: id, hand });
        }
        Ok(())
    }

    /// The hand that carries a question: the one that is up already, or a new one «read it for me».
    fn carry(&mut self, asker: PersonId, person: &Person, via: Via, about: Option<String>) -> Result<HandId, Refusal> {
        let up = self.floor.open_hand(asker, Kind::Floor).filter(|hand| hand.lowers_at.is_none()).map(|hand| hand.id);
        let hand = match up {
            Some(hand) => hand,
            None => self.raise(asker, person, via, Wish { policy_question: about, ..Wish::of(Kind::Floor) })?,
        };
        self.about.hand = Some(hand);
        Ok(hand)
    }

    fn forward(&mut self, id: QuestionId) -> Verdict {
        let question = self.question(id)?;
        if matches!(question.state, QuestionState::Forwarded | QuestionState::Voiced | QuestionState::Answered) {
            return Err(Refusal::AlreadySo);
        }
        let (asker, via, about) = (question.asker, question.via, question.policy_question.clone());
        let person = self.floor.people.get(&asker).cloned().ok_or(Refusal::NoSuchPerson)?;
        let hand = self.carry(asker, &person, via, about)?;
        self.push(Event::QuestionHanded { question: id, hand });
        self.about.question = Some(id);
        Ok(Verb::ForwardQuestion)
    }

    fn sort(&mut self, id: QuestionId, to: QuestionState) -> Verdict {
        let in_inbox = |state| matches!(state, QuestionState::New | QuestionState::Held | QuestionState::Shortlisted);
        let question = self.question(id)?;
        if !in_inbox(question.state) || !in_inbox(to) {
            return Err(Refusal::NoSuchQuestion);
        }
        if question.state == to {
            return Err(Refusal::AlreadySo);
        }
        self.about.question = Some(id);
        self.push(Event::QuestionMoved { question: id, state: to, reason: None, answer: None });
        Ok(Verb::SortQuestion)
    }

    /// Ends a question's way; a hand that carried nothing else goes with it.
    fn settle(&mut self, id: QuestionId, state: QuestionState, reason: Option<TextRef>, answer: Option<TextRef>) {
        self.about.question = Some(id);
        let hand = self.floor.questions.get(&id).and_then(|question| question.hand);
        let carries_only = |hand: &HandId| self.floor.questions_of(*hand) == [id];
        let waits = |hand: &HandId| self.floor.hands.get(hand).is_some_and(crate::queue::Hand::is_open);
        if let Some(hand) = hand.filter(|hand| waits(hand) && carries_only(hand)) {
            self.push(Event::HandWritten { hand });
        }
        self.push(Event::QuestionMoved { question: id, state, reason, answer });
    }

    pub(super) fn redact(&mut self, target: Target) -> Verdict {
        match target {
            Target::Turn { turn } => {
                let known = self.floor.turns.get(&turn).ok_or(Refusal::NoSuchTurn)?;
                if known.is_redacted {
                    return Err(Refusal::AlreadySo);
                }
                self.about.turn = Some(turn);
            }
            Target::Question { question } => {
                self.question(question)?;
                self.about.question = Some(question);
            }
            Target::Hand { hand } => {
                let known = self.floor.hands.get(&hand).ok_or(Refusal::NoSuchHand)?;
                if known.topic.is_none() {
                    return Err(Refusal::AlreadySo);
                }
                self.about.hand = Some(hand);
            }
        }
        self.push(Event::Redacted { target });
        Ok(Verb::Redact)
    }
}
