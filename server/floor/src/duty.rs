//! What the online moderator owes those who are not in the room (`DOMAIN`, section 4; the IGF's guidelines for remote
//! moderators).
use crate::{Floor, time::Moment};
use alloc::collections::BTreeMap;
use serde::{Deserialize, Serialize};

/// One line of the online moderator's checklist, in the order in which they fall due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// Greet those afar.
    Greet,
    /// Tell title and number of the session.
    Announce,
    /// Test the sound in both directions.
    TestSound,
    /// Ask, privately, what people need to take part.
    AskNeeds,
    /// Say what comes next; due again with every segment.
    SayNext,
}

/// When each duty was done last.
pub type Duties = BTreeMap<Duty, Moment>;

impl Duty {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [Self::Greet, Self::Announce, Self::TestSound, Self::AskNeeds, Self::SayNext];
}

impl Floor {
    /// Whether a duty is owed now.
    #[must_use]
    pub fn owes(&self, duty: Duty) -> bool {
        let Some(done) = self.duties.get(&duty) else { return true };
        let began = self.segment().and_then(|segment| segment.started_at);
        duty == Duty::SayNext && began.is_some_and(|began| began > *done)
    }
}
