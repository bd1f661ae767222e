//! What stands on screens besides the floor: messages for chosen screens, and what the stream may show.
use crate::{
    ids::{ActNo, PersonId, TextRef},
    role::By,
    time::Moment,
};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// Messages that stand at once; an older one makes room.
pub const NOTICES_MAX: usize = 12;

/// Who a message is for. The server filters: whoever is not meant never gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Whoever has the floor: their phone and the monitor in front of them.
    Speaker,
    /// Everyone on the panel.
    Panel,
    /// Both desks.
    Moderators,
    /// The projector.
    Stage,
    /// Phones and the stream.
    Public,
}

/// What is said so often that a tap must do; each reader sees it in the own language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each is the message itself
pub enum Preset {
    WrapUp,
    Slower,
    Louder,
    CloserToMic,
    YouAreNext,
    AnswerPlease,
    LastQuestions,
    WriteInstead,
    ShortBreak,
    BackSoon,
    TechnicalProblem,
}

/// A message on screens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The act by which it was shown.
    pub no: ActNo,
    /// Who showed it.
    pub by: By,
    /// Since when.
    pub at: Moment,
    /// For whom.
    pub to: Vec<Audience>,
    /// For one person alone, on their own page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// Own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<TextRef>,
    /// Or a preset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preset: Option<Preset>,
}

impl Notice {
    /// Whether it takes the place of an older one: whoever is meant by that one is meant by this.
    #[must_use]
    pub fn replaces(&self, older: &Self) -> bool {
        self.person == older.person && older.to.iter().all(|audience| self.to.contains(audience))
    }
    /// Whether it is for that audience.
    #[must_use]
    pub fn is_for(&self, audience: Audience) -> bool {
        self.to.contains(&audience)
    }
}

/// How people are called on the stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Naming {
    /// By role alone: «Participant from the floor».
    #[default]
    Roles,
    /// By codename, where somebody chose to be known by one.
    Codenames,
    /// By name, where somebody is on the record, and by codename as above.
    Names,
}

/// What the stream shows. Nothing, until a moderator has seen it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Overlay {
    /// Who has the floor, and the clock.
    pub is_on_air: bool,
    /// How they are called.
    pub naming: Naming,
    /// The question that is being read or answered, once it is published.
    pub has_question: bool,
    /// The line «watch and ask» with the short address.
    pub has_address: bool,
}
