//! A written item with source and state.
use crate::{
    ids::{HandId, PersonId, Print, QuestionId, TextRef},
    person::{Channel, Via},
    queue::Hand,
    time::Moment,
};
use alloc::{boxed::Box, collections::BTreeSet, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// Where a question stands on its way to the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum QuestionState {
    /// Just in, in the inbox.
    New,
    /// Set aside in the inbox.
    Held,
    /// Picked for the queue.
    Shortlisted,
    /// In the queue, by its hand.
    Forwarded,
    /// Had the floor.
    Voiced,
    /// Answered aloud or in writing.
    Answered,
    /// Declined with a reason that the asker sees.
    Declined,
    /// For a written answer, not for the floor.
    Written,
    /// Was no question, or its source took it back: out of the inbox, not counted, and known if it comes again.
    Dropped,
}

impl QuestionState {
    /// Whether it lies in the inbox and nothing was decided about it.
    #[must_use]
    pub const fn is_in_inbox(self) -> bool {
        matches!(self, Self::New | Self::Held | Self::Shortlisted)
    }
    /// Whether nothing more happens to it on the floor.
    #[must_use]
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Voiced | Self::Answered | Self::Declined | Self::Dropped)
    }
}

/// Where a question came from that was asked elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Origin {
    /// By which it is known when it comes again (FORMATS, section 3).
    pub print: Print,
    /// Votes that the source counts itself.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub stated: u32,
    /// Who reacted there, one by one, under keyed hashes.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub voters: BTreeSet<PersonId>,
    /// The message to which it replies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<Print>,
    /// Its source changed its words since.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_edited: bool,
    /// It was longer than is kept.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_cut: bool,
    /// Messages that were joined with it before it came in, and are known with it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub absorbed: BTreeSet<Print>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // as serde wants it
const fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl Origin {
    /// All by which it is known: its own print, and those of what was joined with it.
    pub fn prints(&self) -> impl Iterator<Item = Print> + '_ {
        core::iter::once(self.print).chain(self.absorbed.iter().copied())
    }
    /// All votes from elsewhere.
    #[must_use]
    pub fn votes(&self) -> u32 {
        self.stated.saturating_add(u32::try_from(self.voters.len()).unwrap_or(u32::MAX))
    }
}

/// The words of a question in another language, by a moderator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// Its language, as a tag.
    pub lang: String,
    /// What it says.
    pub text: TextRef,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonId>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Who asks.
    pub asker: PersonId,
    /// The side it comes from.
    pub channel: Channel,
    /// How it came.
    pub via: Via,
    /// Its language, as a tag.
    pub lang: String,
    /// What it says.
    pub body: TextRef,
    /// Where it stands.
    pub state: QuestionState,
    /// The hand that carries it in the queue.
    pub hand: Option<HandId>,
    /// When it was asked.
    pub asked_at: Moment,
    /// The policy question it is about.
    pub policy_question: Option<String>,
    /// Why it was declined.
    pub reason: Option<TextRef>,
    /// A written answer.
    pub answer: Option<TextRef>,
    /// Who brought it in.
    pub relayed_by: Option<PersonId>,
    /// Bumped by every change; edits carry the version they saw.
    pub version: u32,
    /// Stands under a tombstone.
    pub is_redacted: bool,
    /// Whom on the panel it is for; none is everyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PersonId>,
    /// Its words may stand on stage and stream while it is read.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_public: bool,
    /// Who supports it from an own device.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub supporters: BTreeSet<PersonId>,
    /// When it was answered or declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_at: Option<Moment>,
    /// Its words were not to be kept, and are gone.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_forgotten: bool,
    /// Where it came from, if it was asked elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Box<Origin>>,
    /// It is said rather than asked: a guess that a moderator may correct. Never hides it.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_comment: bool,
    /// Its words in another language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    /// The question that stands for this one, which asks the same; that one stands for itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<QuestionId>,
}

impl Question {
    /// A question as it comes in, from afar and with nothing about it decided.
    #[must_use]
    pub const fn asked(id: QuestionId, asker: PersonId, via: Via, body: TextRef) -> Self {
        Self {
            id,
            asker,
            channel: Channel::Online,
            via,
            lang: String::new(),
            body,
            state: QuestionState::New,
            hand: None,
            asked_at: Moment(0),
            policy_question: None,
            reason: None,
            answer: None,
            relayed_by: None,
            version: 1,
            is_redacted: false,
            to: None,
            is_public: false,
            supporters: BTreeSet::new(),
            settled_at: None,
            is_forgotten: false,
            origin: None,
            is_comment: false,
            translation: None,
            merged_into: None,
        }
    }
    /// It says something else now. Nobody let that onto a screen, and what was translated was something else, too.
    pub(crate) fn reword(&mut self, body: TextRef) {
        self.body = body;
        self.is_public = false;
        self.translation = None;
    }
    /// Whether it has words that may be put to the room.
    #[must_use]
    pub fn can_be_put(&self) -> bool {
        !self.is_redacted && !self.is_forgotten && self.state != QuestionState::Dropped
    }
    /// What it says, and that in other words.
    pub fn own_words(&self) -> impl Iterator<Item = TextRef> + use<> {
        [Some(self.body), self.translation.as_ref().map(|other| other.text)].into_iter().flatten()
    }
}

impl crate::Floor {
    /// The questions that this one stands for.
    pub fn merged_into(&self, root: QuestionId) -> impl Iterator<Item = &Question> {
        self.questions.values().filter(move |question| question.merged_into == Some(root))
    }
    /// The question that stands for this one: itself, unless it was merged.
    #[must_use]
    pub fn stands_for(&self, question: QuestionId) -> QuestionId {
        self.questions.get(&question).and_then(|known| known.merged_into).unwrap_or(question)
    }
    /// The questions that a hand puts when it gets the floor: all that it carries, but none that another of them stands for
    /// or that has no words any more. The one that it shows comes first, then as they were asked.
    #[must_use]
    pub fn puts(&self, hand: HandId) -> Vec<QuestionId> {
        let carried = self.questions_of(hand);
        let shown = self.hands.get(&hand).and_then(|hand| hand.question);
        let is_put = |id: &&QuestionId| {
            let stands_alone = |one: &Question| one.merged_into.is_none_or(|root| !carried.contains(&root));
            self.questions.get(id).is_some_and(|one| one.can_be_put() && stands_alone(one))
        };
        let mut puts: Vec<QuestionId> = carried.iter().filter(is_put).copied().collect();
        puts.sort_by_key(|id| Some(*id) != shown);
        puts
    }

    /// The question that a hand shows: its own as long as that can be put, else another that it carries.
    #[must_use]
    pub fn shown_by(&self, hand: &Hand) -> Option<QuestionId> {
        let own = hand.question?;
        let can_be_put = self.questions.get(&own).is_some_and(Question::can_be_put);
        if can_be_put { Some(own) } else { self.puts(hand.id).first().copied().or(Some(own)) }
    }
}
