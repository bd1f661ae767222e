//! Questions from elsewhere: into the inbox, together, and on to the room.
mod onward;

use super::{Asked, Case, Verdict, full};
use crate::{
    Command, Event, Floor, HandId, PersonId, QuestionId, Refusal,
    command::{Item, SourceChange},
    event::Verb,
    ids::{Print, TextRef},
    person::{Channel, Consent, Person},
    question::{Origin, QuestionState, Translation},
    queue::HandState,
    settings::{ABSORBED_MAX, PEOPLE_MAX, QUESTIONS_MAX, TAKE_MAX},
    state::Life,
};
use alloc::{
    boxed::Box,
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

impl Case<'_> {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn on_inbox(&mut self) -> Verdict {
        match &self.ask.command {
            Command::TakeIn { items, changes, private_dropped } => self.take_in(items, changes, *private_dropped),
            Command::CorrectQuestion { question, lang, is_comment, policy_question } => {
                self.correct(*question, lang.as_deref(), *is_comment, policy_question.as_deref())
            }
            Command::TranslateQuestion { question, lang, text } => {
                let (question, text) = (*question, *text);
                let known = self.question(question)?;
                if text.is_none() && known.translation.is_none() {
                    return Err(Refusal::AlreadySo);
                }
                let by = self.ask.by.person;
                let translation = text.map(|text| Translation { lang: lang.clone(), text, by });
                self.about.question = Some(question);
                self.push(Event::QuestionTranslated { question, translation });
                Ok(Verb::TranslateQuestion)
            }
            Command::MergeQuestion { question, into } => self.merge_question(*question, *into),
            Command::PartQuestion { question } => self.part_question(*question),
            Command::DropQuestion { question } => self.drop_question(*question),
            Command::PutNext { question, reason } => self.put_next(*question, *reason),
            Command::CheckDuty { duty, is_done } => {
                if !is_done && !self.floor.duties.contains_key(duty) {
                    return Err(Refusal::AlreadySo);
                }
                self.push(Event::DutyDone { duty: *duty, at: is_done.then_some(self.now) });
                Ok(Verb::CheckDuty)
            }
            _ => Err(Refusal::NotYours),
        }
    }

    fn take_in(&mut self, items: &[Item<TextRef>], changes: &[SourceChange<TextRef>], private: u32) -> Verdict {
        if items.len().saturating_add(changes.len()) > TAKE_MAX {
            return Err(full(TAKE_MAX));
        }
        if items.iter().any(|item| item.absorbed.len() > ABSORBED_MAX) {
            return Err(full(ABSORBED_MAX));
        }
        let origins = || self.floor.questions.values().filter_map(|one| Some((one.origin.as_deref()?, one.id)));
        let known: BTreeMap<Print, QuestionId> = origins().map(|(origin, id)| (origin.print, id)).collect();
        let mut seen: BTreeSet<Print> = origins().flat_map(|(origin, _)| origin.prints()).collect();
        let mut new: Vec<&Item<TextRef>> = Vec::new();
        for item in items {
            if seen.insert(item.print) {
                seen.extend(&item.absorbed);
                new.push(item);
            }
        }
        if self.floor.questions.len().saturating_add(new.len()) > QUESTIONS_MAX {
            return Err(full(QUESTIONS_MAX));
        }
        let mut made = Vec::new();
        for item in &new {
            self.take_one(item, &mut made)?;
        }
        let made = self.events.len();
        for change in changes {
            if let Some(question) = known.get(&change.print) {
                self.follow_source(*question, change);
            }
        }
        let follows = self.events.len() > made;
        // The same hand-in a second time holds the same private messages: they count with what is new beside them.
        let counts = !new.is_empty() || items.is_empty() && changes.is_empty();
        if private > 0 && counts {
            self.push(Event::PrivateDropped { count: private });
        }
        if self.events.is_empty() {
            return Err(Refusal::AlreadySo);
        }
        self.about.count = Some(u32::try_from(new.len()).unwrap_or(u32::MAX));
        // What its source did is no act of ours to be taken back.
        Ok(if follows { Verb::FollowSource } else { Verb::TakeIn })
    }

    fn take_one(&mut self, item: &Item<TextRef>, made: &mut Vec<(PersonId, Person)>) -> Result<(), Refusal> {
        // Whoever is not told apart from others is a person of their own.
        let asker = item.sender.unwrap_or(PersonId(item.print.0));
        let there = made.iter().find(|(id, _)| *id == asker).map(|(_, person)| person.clone());
        let person = there.or_else(|| self.floor.people.get(&asker).cloned());
        let person = match person {
            Some(person) => self.name_sender(asker, person, item, made),
            None => self.make_sender(asker, item, made)?,
        };
        let state = if self.floor.stage.life == Life::Ended {
            QuestionState::Written
        } else if item.is_shortlisted {
            QuestionState::Shortlisted
        } else if item.is_held {
            QuestionState::Held
        } else {
            QuestionState::New
        };
        let origin = Origin {
            print: item.print,
            stated: item.stated,
            voters: item.voters.iter().copied().collect(),
            reply_to: item.reply_to,
            is_edited: false,
            is_cut: item.is_cut,
            absorbed: item.absorbed.iter().copied().filter(|other| *other != item.print).collect(),
        };
        self.keep(Asked {
            asker,
            person,
            via: item.via,
            lang: item.lang.clone(),
            body: item.text,
            policy_question: item.policy_question.clone(),
            relayed_by: self.ask.by.person,
            state,
            at: self.asked_at(item.ago_ms),
            origin: Some(Box::new(origin)),
            is_comment: item.is_comment,
        })?;
        self.add_to_taken(item);
        Ok(())
    }

    /// What else is known of the message that was taken in last.
    fn add_to_taken(&mut self, item: &Item<TextRef>) {
        let Some(question) = self.about.question else { return };
        let is_on_panel = |to: &PersonId| self.floor.people.get(to).is_some_and(|one| one.channel == Channel::Panel);
        if let Some(to) = item.to.filter(is_on_panel) {
            self.push(Event::QuestionAddressed { question, to: Some(to) });
        }
        if let Some(other) = &item.translation {
            // Whose it is, the source does not say in a way that holds here.
            let translation = Some(Translation { lang: other.lang.clone(), text: other.text, by: None });
            self.push(Event::QuestionTranslated { question, translation });
        }
    }

    /// When something was asked that was written so long ago. Nobody here lets anyone wait before there is a session, and a
    /// clock without a date may be that of another day: the wait begins with the session at the earliest.
    fn asked_at(&self, ago: crate::Span) -> crate::Moment {
        let written = self.now - ago.max(crate::Span::ZERO);
        written.max(self.floor.stage.started_at.unwrap_or(self.now))
    }

    /// Somebody who writes elsewhere, known by a number: «Zoom 3».
    fn make_sender(
        &mut self,
        id: PersonId,
        item: &Item<TextRef>,
        made: &mut Vec<(PersonId, Person)>,
    ) -> Result<Person, Refusal> {
        if self.floor.people.len().saturating_add(made.len()) >= PEOPLE_MAX {
            return Err(full(PEOPLE_MAX));
        }
        let mut person = Person::new(item.label, item.via.channel(), item.via, item.lang.clone(), self.now);
        // A name comes only with the word that it may be said.
        person.consent = item.label.map_or_else(Consent::default, |_| Consent::RELAYED);
        let others = self.floor.people.values().chain(made.iter().map(|(_, person)| person));
        let same = others.filter(|other| other.via.source() == item.via.source());
        person.number = same.filter_map(|other| other.number).max().unwrap_or(0).checked_add(1);
        self.push(Event::PersonJoined { id, person: Box::new(person.clone()) });
        made.push((id, person.clone()));
        Ok(person)
    }

    /// Somebody who came from elsewhere without a name agreed to it since.
    fn name_sender(
        &mut self,
        id: PersonId,
        mut person: Person,
        item: &Item<TextRef>,
        made: &mut [(PersonId, Person)],
    ) -> Person {
        let is_nameless = person.number.is_some() && person.label.is_none() && !person.is_erased;
        let Some(label) = item.label.filter(|_| is_nameless) else { return person };
        self.push(Event::PersonRenamed { id, label });
        self.push(Event::ConsentSet { id, consent: Consent::RELAYED });
        (person.label, person.consent) = (Some(label), Consent::RELAYED);
        if let Some((_, known)) = made.iter_mut().find(|(known, _)| *known == id) {
            *known = person.clone();
        }
        person
    }

    /// Does as the source did: other words, other votes, gone.
    fn follow_source(&mut self, id: QuestionId, change: &SourceChange<TextRef>) {
        let Some(question) = self.floor.questions.get(&id).filter(|known| !known.is_redacted && !known.is_forgotten)
        else {
            return;
        };
        if change.is_gone {
            self.push(Event::Forgotten { questions: Vec::from([id]), hands: Vec::new() });
            if !question.state.is_done() {
                // What others asked stays asked, though this one stood for it.
                self.release(id);
                self.settle_all(&BTreeSet::from([id]), QuestionState::Dropped, None, None);
            }
            return;
        }
        if let Some(text) = change.text {
            self.push(Event::QuestionEdited { question: id, body: text, is_cut: change.is_cut });
        }
        let Some(origin) = &question.origin else { return };
        let stated = change.stated.unwrap_or(origin.stated);
        let voters = change.voters.as_ref().map_or_else(|| origin.voters.clone(), |all| all.iter().copied().collect());
        if stated != origin.stated || voters != origin.voters {
            self.push(Event::QuestionVoted { question: id, stated, voters });
        }
    }

    fn correct(&mut self, id: QuestionId, lang: Option<&str>, comment: Option<bool>, about: Option<&str>) -> Verdict {
        let known = self.question(id)?;
        let lang = lang.filter(|lang| *lang != known.lang).map(Into::into);
        let is_comment = comment.filter(|comment| *comment != known.is_comment);
        let about = about.map(|about| Some(about).filter(|about| !about.is_empty()));
        let policy_question = about.filter(|about| *about != known.policy_question.as_deref());
        if lang.is_none() && is_comment.is_none() && policy_question.is_none() {
            return Err(Refusal::AlreadySo);
        }
        let policy_question = policy_question.map(|about| about.unwrap_or_default().into());
        self.about.question = Some(id);
        self.push(Event::QuestionCorrected { question: id, lang, is_comment, policy_question });
        Ok(Verb::CorrectQuestion)
    }

    fn drop_question(&mut self, id: QuestionId) -> Verdict {
        if !self.question(id)?.state.is_in_inbox() {
            return Err(Refusal::NoSuchQuestion);
        }
        self.settle(id, QuestionState::Dropped, None, None);
        Ok(Verb::DropQuestion)
    }
}

impl Floor {
    /// The hand that carries a hand now: itself, or the whole it was merged into.
    #[must_use]
    pub fn outermost(&self, hand: HandId) -> HandId {
        let mut at = hand;
        // Wholes are made later than their parts, so this comes to an end.
        while let Some(HandState::Merged { into }) = self.hands.get(&at).map(|hand| hand.state) {
            if into <= at {
                break;
            }
            at = into;
        }
        at
    }
}
