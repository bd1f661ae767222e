//! A written item with source and state.
use crate::{
    ids::{HandId, PersonId, QuestionId, TextRef},
    person::{Channel, Via},
    time::Moment,
};
use alloc::{collections::BTreeSet, string::String};
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
}
