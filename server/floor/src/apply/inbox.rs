//! Questions from elsewhere.
use crate::{Event, Floor};

impl Floor {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn apply_inbox(&mut self, event: &Event) {
        match event {
            // Said elsewhere by others, as the votes below: no act of a moderator is made to hang on it, as with support here.
            Event::QuestionEdited { question, body, is_cut } => {
                if let Some(question) = self.questions.get_mut(question) {
                    question.reword(*body);
                    if let Some(origin) = &mut question.origin {
                        (origin.is_edited, origin.is_cut) = (true, *is_cut);
                    }
                }
            }
            Event::QuestionVoted { question, stated, voters } => {
                let question = self.questions.get_mut(question);
                if let Some(origin) = question.and_then(|question| question.origin.as_mut()) {
                    origin.stated = *stated;
                    origin.voters.clone_from(voters);
                }
            }
            Event::QuestionCorrected { question, lang, is_comment, policy_question } => {
                if let Some(question) = self.question_mut(*question) {
                    if let Some(lang) = lang {
                        question.lang.clone_from(lang);
                    }
                    question.is_comment = is_comment.unwrap_or(question.is_comment);
                    if let Some(about) = policy_question {
                        question.policy_question = Some(about.clone()).filter(|about| !about.is_empty());
                    }
                }
            }
            Event::QuestionTranslated { question, translation } => {
                if let Some(question) = self.question_mut(*question) {
                    question.translation.clone_from(translation);
                }
            }
            Event::QuestionJoined { question, into } => {
                if let Some(question) = self.question_mut(*question) {
                    question.merged_into = *into;
                }
            }
            Event::PrivateDropped { count } => {
                self.counters.private_dropped = self.counters.private_dropped.saturating_add(*count);
            }
            Event::DutyDone { duty, at } => {
                match at {
                    Some(at) => self.duties.insert(*duty, *at),
                    None => self.duties.remove(duty),
                };
            }
            _ => {}
        }
    }
}
