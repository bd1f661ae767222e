//! What a room tells of its questions and of itself, beside its views.
use super::Task;
use crate::{
    export::Whole,
    inbox::{Before, KnownBy},
};
use floor::question::Question;
use std::collections::BTreeSet;

impl Task {
    /// What is on disk, with its words.
    pub(super) fn whole(&self) -> Box<Whole> {
        Box::new(Whole { floor: self.floor.clone(), words: self.words.clone() })
    }

    /// The questions that there are, as an import must know them.
    pub(super) fn elsewhere(&self) -> Vec<Before> {
        let before = |question: &Question| {
            let Some(origin) = &question.origin else {
                let known_by = KnownBy::Here(question.id);
                return Before { known_by, body: String::new(), stated: 0, voters: BTreeSet::new() };
            };
            let is_gone = question.is_forgotten || question.is_redacted;
            let body = self.words.texts.get(&question.body.id).filter(|_| !is_gone).cloned().unwrap_or_default();
            let known_by = KnownBy::Print(origin.print);
            Before { known_by, body, stated: origin.stated, voters: origin.voters.clone() }
        };
        self.floor.questions.values().map(before).collect()
    }
}
