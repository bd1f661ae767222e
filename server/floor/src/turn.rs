//! One person's time with the floor.
use crate::{
    ids::{HandId, PersonId, QuestionId, TextRef, TurnId},
    person::{Channel, Via},
    time::{Moment, Span},
    timer::Timer,
};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// Sort of hand or turn, in ladder order (`DOMAIN`, section 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A short question to the running speaker; starting it pauses whoever speaks.
    InterposedQuestion,
    /// A brief remark on the turn just heard.
    ShortIntervention,
    /// Procedure only; raised during a turn it pauses that turn.
    PointOfOrder,
    /// Answers the current speaker; expires when the next floor turn starts.
    DirectReply,
    /// An ordinary hand; the only kind that fairness counts.
    #[default]
    Floor,
    /// A panelist's input.
    Panel,
    /// An answer to the floor.
    Reply,
    /// After being criticized; parked to the end of the segment, once.
    RightOfReply,
    /// A turn of nobody.
    Break,
}

impl Kind {
    /// Every kind, in ladder order.
    pub const ALL: [Self; 9] = [
        Self::InterposedQuestion,
        Self::ShortIntervention,
        Self::PointOfOrder,
        Self::DirectReply,
        Self::Floor,
        Self::Panel,
        Self::Reply,
        Self::RightOfReply,
        Self::Break,
    ];
    /// The rung of the ladder, 1 first. Kinds that are not on the ladder wait behind it.
    #[must_use]
    pub const fn rung(self) -> u8 {
        match self {
            Self::InterposedQuestion => 1,
            Self::ShortIntervention => 2,
            Self::PointOfOrder => 3,
            Self::DirectReply => 4,
            Self::Floor => 5,
            Self::Panel | Self::Reply | Self::RightOfReply | Self::Break => 6,
        }
    }
    /// Whether somebody may raise a hand of this kind.
    #[must_use]
    pub const fn can_wait(self) -> bool {
        !matches!(self, Self::Panel | Self::Reply | Self::Break)
    }
}

/// Why a turn ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// A moderator ended it.
    Ended,
    /// The speaker was done.
    Done,
    /// A ruling ended it.
    Cut,
    /// Another turn, a segment or the session's end came.
    Superseded,
    /// Its time was over, in a session that ends turns at zero.
    TimeUp,
}

/// A sign to the speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Nudge {
    /// Come to an end.
    WrapUp,
    /// The time is over.
    TimeIsUp,
}

/// A turn, running or over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Its id.
    pub id: TurnId,
    /// Those it counts for; more than one after a merge, none for a break.
    pub who: Vec<PersonId>,
    /// Its kind.
    pub kind: Kind,
    /// The side it counts for.
    pub channel: Channel,
    /// How it came.
    pub via: Via,
    /// The hand it ended.
    pub hand: Option<HandId>,
    /// The question it voiced.
    pub question: Option<QuestionId>,
    /// Who read it aloud.
    pub voice: Option<PersonId>,
    /// The turn it answers.
    pub answers: Option<TurnId>,
    /// The segment it was held in, by position.
    pub segment: Option<u16>,
    /// Its clock.
    pub timer: Timer,
    /// When it began.
    pub started_at: Moment,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// Why it ended.
    pub cause: Option<Cause>,
    /// Reason of a cut.
    pub reason: Option<TextRef>,
    /// The last sign given to the speaker.
    pub nudge: Option<Nudge>,
    /// «+30 s» was given.
    pub is_extended: bool,
    /// Added afterwards with `RecordTurn`.
    pub is_recorded: bool,
    /// What was said stands under a tombstone.
    pub is_redacted: bool,
}

impl Turn {
    /// What was spoken by `now`, without pauses.
    #[must_use]
    pub fn spoken(&self, now: Moment) -> Span {
        self.timer.elapsed(now).or_zero()
    }
    /// Whether it is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.ended_at.is_some()
    }
}
