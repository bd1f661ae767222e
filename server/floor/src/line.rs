//! The private line between the moderators. What was said there is shown, never taken back.
use crate::{
    ids::{ActNo, TextRef},
    role::By,
    time::Moment,
};
use serde::{Deserialize, Serialize};

/// Messages that are kept; older ones fall out.
pub const LINE_MAX: usize = 200;

/// What is said so often that a tap must do; each reader sees it in the own language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each is the phrase itself
pub enum Phrase {
    RemoteReady,
    TwoMinutes,
    Gavel,
    Slower,
    Louder,
    Yes,
    No,
    Wait,
    LookAtInbox,
    Thanks,
}

/// A message from one moderator to the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The act by which it was sent.
    pub no: ActNo,
    /// Who.
    pub by: By,
    /// When.
    pub at: Moment,
    /// Own words.
    #[serde(default)]
    pub text: Option<TextRef>,
    /// Or a phrase.
    #[serde(default)]
    pub phrase: Option<Phrase>,
}
