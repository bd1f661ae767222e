//! What people do for themselves besides raising a hand: support, signs, consent, what they need, a seat, «delete mine».
use super::{Case, Verdict};
use crate::{
    Command, Event, PersonId, QuestionId, Refusal, SeatId,
    event::Verb,
    ids::TextRef,
    person::{Channel, Consent},
    question::QuestionState,
    signal::Signal,
};
use alloc::vec::Vec;

impl Case<'_> {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn on_own(&mut self) -> Verdict {
        match &self.ask.command {
            Command::Support { question, is_on } => self.support(*question, *is_on),
            Command::GiveSignal { signal, is_on } => self.give_signal(*signal, *is_on),
            Command::ClearSignal { signal } => self.clear_signal(*signal),
            Command::SetConsent { consent } => self.set_consent(*consent),
            Command::SetNeed { text } => self.set_need(*text),
            Command::SetLang { lang } => self.set_lang(lang),
            Command::Sit { number } => self.sit(*number),
            Command::DeleteMine => self.delete_mine(),
            _ => Err(Refusal::NotYours),
        }
    }

    fn support(&mut self, id: QuestionId, is_on: bool) -> Verdict {
        let person = self.self_person()?;
        let is_open = |state| {
            matches!(
                state,
                QuestionState::New | QuestionState::Held | QuestionState::Shortlisted | QuestionState::Forwarded
            )
        };
        let question = self.floor.questions.get(&id).filter(|one| one.is_public && !one.is_redacted);
        let question = question.filter(|one| is_open(one.state)).ok_or(Refusal::NoSuchQuestion)?;
        // One's own question is supported by its being asked.
        if question.asker == person {
            return Err(Refusal::NotYours);
        }
        if question.supporters.contains(&person) == is_on {
            return Err(Refusal::AlreadySo);
        }
        self.about.question = Some(id);
        self.push(Event::QuestionSupported { question: id, person, is_on });
        Ok(Verb::Support)
    }

    fn give_signal(&mut self, signal: Signal, is_on: bool) -> Verdict {
        let person = self.self_person()?;
        let stands = self.floor.signals.get(&signal).is_some_and(|by| by.contains_key(&person));
        if !is_on && !stands {
            return Err(Refusal::AlreadySo);
        }
        self.push(Event::SignalGiven { signal, person, is_on });
        Ok(Verb::GiveSignal)
    }

    fn clear_signal(&mut self, signal: Signal) -> Verdict {
        if !self.floor.signals.contains_key(&signal) {
            return Err(Refusal::AlreadySo);
        }
        self.push(Event::SignalsCleared { signal: Some(signal), until: self.now });
        Ok(Verb::ClearSignal)
    }

    fn set_consent(&mut self, consent: Consent) -> Verdict {
        let id = self.self_person()?;
        if self.floor.people.get(&id).is_some_and(|person| person.consent == consent) {
            return Err(Refusal::AlreadySo);
        }
        self.about.person = Some(id);
        self.push(Event::ConsentSet { id, consent });
        Ok(Verb::SetConsent)
    }

    fn set_need(&mut self, need: Option<TextRef>) -> Verdict {
        let id = self.self_person()?;
        if need.is_none() && self.floor.people.get(&id).is_some_and(|person| person.need.is_none()) {
            return Err(Refusal::AlreadySo);
        }
        self.about.person = Some(id);
        self.push(Event::NeedSet { id, need });
        Ok(Verb::SetNeed)
    }

    fn set_lang(&mut self, lang: &str) -> Verdict {
        let id = self.self_person()?;
        if self.floor.people.get(&id).is_some_and(|person| person.lang == lang) {
            return Err(Refusal::AlreadySo);
        }
        self.about.person = Some(id);
        self.push(Event::LangSet { id, lang: lang.into() });
        Ok(Verb::SetLang)
    }

    fn sit(&mut self, number: Option<u16>) -> Verdict {
        let person = self.self_person()?;
        let sits = self.floor.seat_of(person);
        let Some(number) = number else {
            let seat = sits.ok_or(Refusal::AlreadySo)?;
            return self.sits(seat, person, None);
        };
        if self.floor.people.get(&person).is_some_and(|one| one.channel == Channel::Online) {
            return Err(Refusal::NotYours);
        }
        let found = self.floor.seats.iter().find(|(_, seat)| seat.number == number);
        let (seat, taken_by) = found.map(|(id, seat)| (*id, seat.person)).ok_or(Refusal::NoSuchSeat)?;
        match taken_by {
            Some(other) if other == person => Err(Refusal::AlreadySo),
            // Somebody who left keeps no seat from anybody.
            Some(other) if self.floor.people.get(&other).is_some_and(crate::person::Person::is_present) => {
                Err(Refusal::SeatTaken { seat })
            }
            Some(_) | None => self.sits(seat, person, Some(person)),
        }
    }

    fn sits(&mut self, seat: SeatId, about: PersonId, person: Option<PersonId>) -> Verdict {
        self.about.seat = Some(seat);
        self.about.person = Some(about);
        self.push(Event::Seated { seat, person });
        Ok(Verb::Sit)
    }

    /// Hands down, seat free, every text erased; what stays is that somebody was here.
    fn delete_mine(&mut self) -> Verdict {
        let me = self.ask.by.person.filter(|me| self.floor.people.contains_key(me)).ok_or(Refusal::NoSuchPerson)?;
        if self.floor.people.get(&me).is_some_and(|person| person.is_erased) {
            return Err(Refusal::AlreadySo);
        }
        let entries: Vec<PersonId> = self.floor.entries(me).map(|(id, _)| *id).collect();
        // Whoever the session file names is erased with the session, by its organizer.
        if entries.iter().filter_map(|id| self.floor.people.get(id)).any(|person| person.key.is_some()) {
            return Err(Refusal::NotYours);
        }
        let is_theirs = |who: &[PersonId]| who.iter().all(|who| entries.contains(who));
        let open = self.floor.hands.values().filter(|hand| hand.is_open() && is_theirs(&hand.who));
        let lowered: Vec<Event> = open.map(|hand| Event::HandLowered { hand: hand.id }).collect();
        self.events.extend(lowered);
        self.withdraw_all()?;
        self.about.person = Some(me);
        for id in entries {
            // Before the seat is free: what it is called may name them.
            self.push(Event::PersonErased { id });
            if let Some(seat) = self.floor.seat_of(id) {
                self.push(Event::SeatLabeled { seat, label: None });
                self.push(Event::SeatNoted { seat, note: None });
                self.push(Event::Seated { seat, person: None });
            }
        }
        Ok(Verb::DeleteMine)
    }
}
