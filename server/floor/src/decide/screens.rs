//! What stands on screens, what may be published, and what is between the moderators and the panel.
use super::{Case, Verdict};
use crate::{
    Command, Event, PersonId, QuestionId, Refusal, Span,
    event::Verb,
    ids::{ActNo, TextRef},
    person::Channel,
    question::Question,
    screen::{Audience, Naming, Notice, Overlay, Preset},
    settings::EXTRA_TIME_MAX,
};
use alloc::{boxed::Box, vec::Vec};

impl Case<'_> {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn on_screen(&mut self) -> Verdict {
        match &self.ask.command {
            Command::SetExtraTime { person, ms } => self.set_extra_time(*person, *ms),
            Command::Ready { is_ready } => self.ready(*is_ready),
            Command::AddressQuestion { question, to } => self.address(*question, *to),
            Command::PublishQuestion { question, is_public } => self.publish(*question, *is_public),
            Command::ShowMessage { to, person, text, preset } => self.show_message(to, *person, *text, *preset),
            Command::ClearMessage { message } => self.clear_message(*message),
            Command::Air { overlay } => self.air(*overlay),
            _ => Err(Refusal::NotYours),
        }
    }

    fn set_extra_time(&mut self, person: PersonId, ms: Span) -> Verdict {
        let known = self.floor.people.get(&person).ok_or(Refusal::NoSuchPerson)?;
        if ms < Span::ZERO || ms > EXTRA_TIME_MAX {
            return Err(Refusal::LimitOutOfRange { max_ms: EXTRA_TIME_MAX });
        }
        if known.extra_ms == ms {
            return Err(Refusal::AlreadySo);
        }
        self.about.person = Some(person);
        self.push(Event::ExtraTimeSet { id: person, ms });
        Ok(Verb::SetExtraTime)
    }

    fn ready(&mut self, is_ready: bool) -> Verdict {
        let id = self.self_person()?;
        if self.floor.people.get(&id).is_some_and(|person| person.is_ready == is_ready) {
            return Err(Refusal::AlreadySo);
        }
        self.about.person = Some(id);
        self.push(Event::PersonReady { id, is_ready });
        Ok(if is_ready { Verb::Ready } else { Verb::NotReady })
    }

    fn readable(&self, id: QuestionId) -> Result<&Question, Refusal> {
        self.floor.questions.get(&id).filter(|question| !question.is_redacted).ok_or(Refusal::NoSuchQuestion)
    }

    fn address(&mut self, question: QuestionId, to: Option<PersonId>) -> Verdict {
        if self.readable(question)?.to == to {
            return Err(Refusal::AlreadySo);
        }
        let is_panelist = |to: PersonId| self.floor.people.get(&to).is_some_and(|one| one.channel == Channel::Panel);
        if to.is_some_and(|to| !is_panelist(to)) {
            return Err(Refusal::NoSuchPerson);
        }
        self.about.question = Some(question);
        self.about.person = to;
        self.push(Event::QuestionAddressed { question, to });
        Ok(Verb::AddressQuestion)
    }

    fn publish(&mut self, question: QuestionId, is_public: bool) -> Verdict {
        if self.readable(question)?.is_public == is_public {
            return Err(Refusal::AlreadySo);
        }
        self.about.question = Some(question);
        self.push(Event::QuestionPublished { question, is_public });
        Ok(if is_public { Verb::PublishQuestion } else { Verb::UnpublishQuestion })
    }

    fn show_message(
        &mut self,
        to: &[Audience],
        person: Option<PersonId>,
        text: Option<TextRef>,
        preset: Option<Preset>,
    ) -> Verdict {
        if text.is_some() == preset.is_some() || (to.is_empty() && person.is_none()) {
            return Err(Refusal::NothingToShow);
        }
        if person.is_some_and(|person| !self.floor.people.contains_key(&person)) {
            return Err(Refusal::NoSuchPerson);
        }
        let mut to: Vec<Audience> = to.to_vec();
        to.sort_unstable();
        to.dedup();
        let no = ActNo(self.floor.counters.acts.saturating_add(1));
        let notice = Notice { no, by: self.ask.by, at: self.now, to, person, text, preset };
        self.about.person = person;
        self.push(Event::MessageShown { notice: Box::new(notice) });
        Ok(Verb::ShowMessage)
    }

    fn clear_message(&mut self, message: ActNo) -> Verdict {
        self.floor.notices.iter().find(|notice| notice.no == message).ok_or(Refusal::NoSuchMessage)?;
        self.about.act = Some(message);
        self.push(Event::MessageCleared { message });
        Ok(Verb::ClearMessage)
    }

    fn air(&mut self, overlay: Overlay) -> Verdict {
        if overlay == self.floor.overlay {
            return Err(Refusal::AlreadySo);
        }
        if self.floor.settings.is_chatham_house && overlay.naming != Naming::Roles {
            return Err(Refusal::NotPublishable);
        }
        self.push(Event::Aired { overlay });
        Ok(Verb::Air)
    }
}
