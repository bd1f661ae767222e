//! What people did for themselves.
use crate::{Event, Floor, undo::Key};

impl Floor {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn apply_own(&mut self, event: &Event) {
        match event {
            // Said by people for themselves: no act of a moderator is made to hang on it.
            Event::QuestionSupported { question, person, is_on } => {
                if let Some(question) = self.questions.get_mut(question) {
                    if *is_on {
                        question.supporters.insert(*person);
                    } else {
                        question.supporters.remove(person);
                    }
                }
            }
            Event::SignalGiven { signal, person, is_on } => {
                let by = self.signals.entry(*signal).or_default();
                if *is_on {
                    by.insert(*person, self.at);
                } else {
                    by.remove(person);
                }
                self.signals.retain(|_, by| !by.is_empty());
            }
            Event::SignalsCleared { signal, until } => self.drop_signals(*signal, *until),
            Event::ConsentSet { id, consent } => {
                if let Some(person) = self.people.get_mut(id) {
                    person.consent = *consent;
                }
            }
            Event::NeedSet { id, need } => {
                if let Some(person) = self.people.get_mut(id) {
                    person.need = *need;
                }
            }
            Event::LangSet { id, lang } => {
                if let Some(person) = self.people.get_mut(id) {
                    person.lang.clone_from(lang);
                }
            }
            Event::PersonErased { id } => self.erase_person(*id),
            Event::Forgotten { questions, hands } => {
                for id in questions {
                    self.touch(Key::Question(*id));
                    if let Some(question) = self.questions.get_mut(id) {
                        question.is_forgotten = true;
                    }
                }
                for id in hands {
                    if let Some(hand) = self.hand_mut(*id) {
                        hand.topic = None;
                    }
                }
            }
            _ => {}
        }
    }
}
