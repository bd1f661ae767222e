//! Questions on their way to the room.
use super::{Case, Verdict, full, hands::Wish};
use crate::{
    Command, Event, HandId, Moment, PersonId, QuestionId, Refusal,
    command::Target,
    event::Verb,
    ids::TextRef,
    person::{Person, Via},
    question::{Origin, Question, QuestionState},
    settings::QUESTIONS_MAX,
    state::Life,
    turn::Kind,
};
use alloc::{boxed::Box, collections::BTreeSet, string::String, vec::Vec};

/// A question about to be kept.
pub(super) struct Asked {
    pub(super) asker: PersonId,
    pub(super) person: Person,
    pub(super) via: Via,
    pub(super) lang: String,
    pub(super) body: TextRef,
    pub(super) policy_question: Option<String>,
    pub(super) relayed_by: Option<PersonId>,
    pub(super) state: QuestionState,
    pub(super) at: Moment,
    pub(super) origin: Option<Box<Origin>>,
    pub(super) is_comment: bool,
}

impl Asked {
    /// A question that came in here and now, in somebody's own words.
    fn new(asker: PersonId, person: Person, via: Via, body: TextRef, at: Moment) -> Self {
        let (lang, state) = (String::new(), QuestionState::New);
        Self {
            asker,
            person,
            via,
            lang,
            body,
            policy_question: None,
            relayed_by: None,
            state,
            at,
            origin: None,
            is_comment: false,
        }
    }
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
                let (via, policy_question) = (person.via, policy_question.clone());
                let asked = Asked::new(asker, person, via, *text, self.now);
                self.keep(Asked { lang: lang.clone(), policy_question, state, ..asked })?;
                Ok(Verb::AskInWriting)
            }
            Command::AddRemote { who, via, text, lang, policy_question, forward } => {
                let (asker, person) = self.resolve(who)?;
                let state = if *forward { QuestionState::Forwarded } else { QuestionState::New };
                let (policy_question, relayed_by) = (policy_question.clone(), self.ask.by.person);
                let asked = Asked::new(asker, person, *via, *text, self.now);
                self.keep(Asked { lang: lang.clone(), policy_question, relayed_by, state, ..asked })?;
                self.about.person = Some(asker);
                Ok(Verb::AddRemote)
            }
            Command::ForwardQuestion { question } => self.forward(*question),
            Command::SortQuestion { question, to } => self.sort(*question, *to),
            Command::DeclineQuestion { question, reason } => {
                let (question, reason) = (*question, *reason);
                let open = self.question(question)?;
                if open.state.is_done() {
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

    pub(super) fn question(&self, id: QuestionId) -> Result<&Question, Refusal> {
        self.floor.questions.get(&id).filter(|question| !question.is_redacted).ok_or(Refusal::NoSuchQuestion)
    }

    pub(super) fn keep(&mut self, asked: Asked) -> Result<(), Refusal> {
        if self.floor.questions.len() >= QUESTIONS_MAX {
            return Err(full(QUESTIONS_MAX));
        }
        let id = self.new_question();
        let state = asked.state;
        let question = Question {
            channel: asked.person.channel,
            lang: asked.lang,
            state: if state == QuestionState::Forwarded { QuestionState::New } else { state },
            asked_at: asked.at,
            policy_question: asked.policy_question.clone(),
            relayed_by: asked.relayed_by,
            origin: asked.origin,
            is_comment: asked.is_comment,
            ..Question::asked(id, asked.asker, asked.via, asked.body)
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
    pub(super) fn carry(
        &mut self,
        asker: PersonId,
        person: &Person,
        via: Via,
        about: Option<String>,
    ) -> Result<HandId, Refusal> {
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
        if question.state == QuestionState::Dropped {
            return Err(Refusal::NoSuchQuestion);
        }
        self.forward_all(id)?;
        Ok(Verb::ForwardQuestion)
    }

    fn sort(&mut self, id: QuestionId, to: QuestionState) -> Verdict {
        let question = self.question(id)?;
        // What was dropped may be taken up again; what its source took back has no words any more.
        let is_there =
            question.state.is_in_inbox() || question.state == QuestionState::Dropped && !question.is_forgotten;
        if !is_there || !to.is_in_inbox() {
            return Err(Refusal::NoSuchQuestion);
        }
        if question.state == to {
            return Err(Refusal::AlreadySo);
        }
        self.about.question = Some(id);
        self.push(Event::QuestionMoved { question: id, state: to, reason: None, answer: None });
        Ok(Verb::SortQuestion)
    }

    /// Ends a question's way, and that of all it stands for; a hand that carried nothing else goes with it.
    pub(super) fn settle(
        &mut self,
        id: QuestionId,
        state: QuestionState,
        reason: Option<TextRef>,
        answer: Option<TextRef>,
    ) {
        let behind =
            self.floor.merged_into(id).filter(|one| !one.state.is_done() || one.state == QuestionState::Voiced);
        let behind: Vec<QuestionId> = behind.map(|one| one.id).collect();
        let all: BTreeSet<QuestionId> = behind.into_iter().chain([id]).collect();
        self.settle_all(&all, state, reason, answer);
        self.about.question = Some(id);
    }

    /// Ends the way of these questions and of no other.
    pub(super) fn settle_all(
        &mut self,
        all: &BTreeSet<QuestionId>,
        state: QuestionState,
        reason: Option<TextRef>,
        answer: Option<TextRef>,
    ) {
        let hands: BTreeSet<HandId> = all
            .iter()
            .filter_map(|id| self.floor.questions.get(id)?.hand)
            .map(|hand| self.floor.outermost(hand))
            .filter(|hand| self.floor.hands.get(hand).is_some_and(crate::queue::Hand::is_open))
            .collect();
        for hand in hands {
            if self.floor.questions_of(hand).iter().all(|carried| all.contains(carried)) {
                self.push(Event::HandWritten { hand });
            }
        }
        for question in all {
            self.push(Event::QuestionMoved { question: *question, state, reason, answer });
        }
    }

    /// What a question stood for goes on without it: the oldest of those that can be put stands for the others.
    pub(super) fn release(&mut self, id: QuestionId) {
        let can_stand = |one: &&Question| one.can_be_put() && !self.floor.is_banned(one.asker);
        let Some(first) = self.floor.merged_into(id).find(can_stand).or_else(|| self.floor.merged_into(id).next())
        else {
            return;
        };
        let first = first.id;
        let others: Vec<QuestionId> =
            self.floor.merged_into(id).map(|one| one.id).filter(|one| *one != first).collect();
        self.push(Event::QuestionJoined { question: first, into: None });
        for question in others {
            self.push(Event::QuestionJoined { question, into: Some(first) });
        }
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
                let state = self.question(question)?.state;
                self.about.question = Some(question);
                self.push(Event::Redacted { target });
                if !state.is_done() {
                    self.release(question);
                }
                if state.is_in_inbox() {
                    // Without words there is nothing to decide about it.
                    self.settle_all(&BTreeSet::from([question]), QuestionState::Dropped, None, None);
                }
                return Ok(Verb::Redact);
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
