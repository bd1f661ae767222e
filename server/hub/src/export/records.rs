//! Questions as canonical records (FORMATS, section 3).
use super::{Calendar, Whole, names::Names};
use crate::inbox::KnownBy;
use floor::{
    Floor,
    ids::Print,
    person::{Identity, Via},
    question::{Question, QuestionState},
    turn::Turn,
};
use intake::{
    Kind, Lang, Record,
    record::{Answered, Asker, How, Source, State, Tag, Translation, Votes},
};
use std::collections::BTreeMap;
use wire::view::inbox::fate;

/// Whether the words of a question may leave: not what was taken back, taken away, or given on the word that it is not kept.
pub(super) fn may_leave(floor: &Floor, question: &Question) -> bool {
    let keeps = |person: &floor::person::Person| person.identity != Identity::ReadByModerator && !person.is_erased;
    !question.is_redacted
        && !question.is_forgotten
        && question.state != QuestionState::Dropped
        && floor.people.get(&question.asker).is_some_and(keeps)
}

pub(super) fn records(whole: &Whole, key: &[u8; 32], calendar: Calendar) -> Vec<Record> {
    let by_print: BTreeMap<Print, i64> = whole
        .floor
        .questions
        .values()
        .filter_map(|question| Some((question.origin.as_ref()?.print, i64::from(question.id.0))))
        .collect();
    let making = Making { whole, key, calendar, names: Names::of(whole), by_print };
    let leaving = whole.floor.questions.values().filter(|question| may_leave(&whole.floor, question));
    let mut records: Vec<Record> = leaving.filter_map(|question| making.record(question)).collect();
    for (at, record) in records.iter_mut().enumerate() {
        record.seq = u64::try_from(at + 1).ok();
    }
    records
}

struct Making<'a> {
    whole: &'a Whole,
    key: &'a [u8; 32],
    calendar: Calendar,
    names: Names<'a>,
    by_print: BTreeMap<Print, i64>,
}

impl Making<'_> {
    fn record(&self, question: &Question) -> Option<Record> {
        let Whole { floor, words } = self.whole;
        let known_by = question.origin.as_ref().map_or(KnownBy::Here(question.id), |from| KnownBy::Print(from.print));
        let has_others = floor.merged_into(question.id).next().is_some();
        let root = question.merged_into.or_else(|| has_others.then_some(question.id));
        let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
        Some(Record {
            id: Some(Tag::Number(question.id.0.into())),
            seq: None,
            kind: Some(if question.is_comment { Kind::Comment } else { Kind::Question }),
            source: Source { via: via(question.via)?, reference: None },
            asker: Asker {
                label: Some(self.names.label(question.asker)).filter(|label| !label.is_empty()),
                may_name: self.names.name(question.asker).is_some(),
                ..Asker::default()
            },
            lang: Lang::of(&question.lang),
            body: words.text(Some(question.body))?,
            translation: question.translation.as_ref().and_then(|other| {
                let by = other.by.map(|by| self.names.label(by));
                Some(Translation { lang: Lang::of(&other.lang)?, text: words.text(Some(other.text))?, by })
            }),
            votes: Votes {
                native: count(question.supporters.len()),
                imported: question.origin.as_ref().map_or(0, |from| from.votes()),
            },
            reply_to: self.replied(question),
            state: state(question.state),
            reason: words.text(question.reason),
            cluster: root.map(|root| Tag::Number(root.0.into())),
            policy_question: question.policy_question.clone().map(Tag::Text),
            to: question.to.and_then(|to| self.names.name(to)).map(Tag::Text),
            asked_at: self.calendar.at(question.asked_at).map(Tag::Text),
            relayed_by: question.relayed_by.map(|by| self.names.label(by)),
            answered: self.answered(question),
            fp: Some(Record::hex(known_by.print(self.key))),
        })
    }
    /// The number of the question to which this one replies, as long as that one leaves as well.
    fn replied(&self, question: &Question) -> Option<Tag> {
        let to = question.origin.as_ref()?.reply_to?;
        self.by_print.get(&to).map(|id| Tag::Number(*id))
    }
    fn answered(&self, question: &Question) -> Option<Answered> {
        let floor = &self.whole.floor;
        let (_, replies) = fate(floor, question);
        if let Some(first) = replies.first().filter(|_| question.state != QuestionState::Declined) {
            let ms: i64 = replies.iter().map(|turn: &&Turn| turn.spoken(floor.at).0).sum();
            return Some(Answered {
                by: first.who.first().map(|by| self.names.label(*by)),
                at: self.calendar.at(first.started_at).map(Tag::Text),
                seconds: u32::try_from(ms.saturating_add(500).div_euclid(1_000)).ok(),
                how: How::Spoken,
            });
        }
        let is_answered = question.state == QuestionState::Answered;
        let how = if question.answer.is_some() { How::Written } else { How::Spoken };
        is_answered.then(|| Answered {
            by: None,
            at: question.settled_at.and_then(|at| self.calendar.at(at)).map(Tag::Text),
            seconds: None,
            how,
        })
    }
}

/// Records know no written list: what is on it was not put to the room.
const fn state(state: QuestionState) -> State {
    match state {
        QuestionState::New | QuestionState::Written | QuestionState::Dropped => State::New,
        QuestionState::Held => State::Held,
        QuestionState::Shortlisted => State::Shortlisted,
        QuestionState::Forwarded => State::Forwarded,
        QuestionState::Voiced => State::Voiced,
        QuestionState::Answered => State::Answered,
        QuestionState::Declined => State::Declined,
    }
}

/// The same word in records.
fn via(via: Via) -> Option<intake::Via> {
    serde_json::to_value(via).ok().and_then(|word| intake::Via::of(word.as_str()?))
}
