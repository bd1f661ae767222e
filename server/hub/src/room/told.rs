//! What a room tells of its questions and of itself, beside its views.
use super::Task;
use crate::{
    export::Whole,
    inbox::{Before, Here, KnownBy},
};
use floor::{person::Channel, question::Question};
use std::collections::BTreeSet;

impl Task {
    /// What is on disk, with its words.
    pub(super) fn whole(&self) -> Box<Whole> {
        Box::new(Whole { floor: self.floor.clone(), words: self.words.clone() })
    }

    /// The session as an import must know it.
    pub(super) fn elsewhere(&self) -> Here {
        let before = |question: &Question| {
            let Some(origin) = &question.origin else {
                let known_by = KnownBy::Here(question.id);
                let voters = BTreeSet::new();
                return Before { known_by, body: String::new(), stated: 0, voters, absorbed: Vec::new() };
            };
            let is_gone = question.is_forgotten || question.is_redacted;
            let body = self.words.texts.get(&question.body.id).filter(|_| !is_gone).cloned().unwrap_or_default();
            Before {
                known_by: KnownBy::Print(origin.print),
                body,
                stated: origin.stated,
                voters: origin.voters.clone(),
                absorbed: origin.absorbed.iter().copied().collect(),
            }
        };
        let panel = self.floor.people.iter().filter(|(_, person)| person.channel == Channel::Panel);
        let names = panel.flat_map(|(id, person)| {
            let name = person.label.and_then(|label| self.words.texts.get(&label.id).cloned());
            person.key.clone().into_iter().chain(name).map(|name| (name, *id))
        });
        Here {
            questions: self.floor.questions.values().map(before).collect(),
            panel: names.collect(),
            policy_questions: self.words.about.policy_questions.iter().map(|one| one.id.clone()).collect(),
        }
    }
}
