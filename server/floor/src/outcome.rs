//! What a session came to: the totals, recomputed from the log of turns, hands and questions.
//!
//! Seconds are milliseconds rounded half up per turn, then summed. People and hands stand by id; the door puts names to
//! them for those who may know.
use crate::{
    ids::{HandId, PersonId},
    state::Floor,
    turn::Kind,
};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// A figure for each of the two lanes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lanes {
    /// In the room.
    pub onsite: i64,
    /// Online.
    pub online: i64,
}

/// The share of those online, in whole per cent, rounded half up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OnlineShare {
    /// Of floor turns.
    pub turns: i64,
    /// Of floor seconds.
    pub seconds: i64,
}

/// A turn that was longer than its limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Overrun {
    /// Those it counts for.
    pub who: Vec<PersonId>,
    /// The hand it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand: Option<HandId>,
    /// Its kind.
    pub kind: Kind,
    /// How much longer.
    pub seconds: i64,
}

/// A wait, from the hand's arrival to the start of its turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wait {
    /// Whose.
    pub who: Vec<PersonId>,
    /// The hand.
    pub hand: HandId,
    /// How long; for those left waiting, until now or the end.
    pub seconds: i64,
}

/// The remote funnel (`DOMAIN`, section 11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Funnel {
    /// Distinct remote items and hands.
    pub asked: u32,
    /// Entered the queue.
    pub forwarded: u32,
    /// Had the floor, by own voice or relay.
    pub voiced: u32,
    /// The turns in which they did.
    pub voiced_turns: u32,
    /// Got a panel reply in the same segment after being voiced, or a written answer.
    pub answered: u32,
    /// Asked less answered.
    pub other: u32,
    /// Declined with a reason.
    pub declined: u32,
}

/// The totals, with the keys of a scenario's `totals`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(missing_docs)] // the keys are the scenario's
pub struct Totals {
    pub floor_turns: Lanes,
    pub floor_seconds: Lanes,
    pub floor_share_online_pct: OnlineShare,
    pub panel_turns: u32,
    pub panel_seconds: i64,
    pub reply_turns: u32,
    pub right_of_reply_turns: u32,
    pub reply_and_right_of_reply_seconds: i64,
    pub distinct_floor_voices: u32,
    pub hub_headcount: u32,
    pub overruns: Vec<Overrun>,
    pub left_waiting: Vec<Wait>,
    pub longest_waits: Vec<Wait>,
    pub remote: Funnel,
    pub points_of_order: u32,
    pub overrides: u32,
    pub cuts: u32,
    pub redactions: u32,
    pub gavel_passes: u32,
    pub drift_s_at_boundaries: Vec<i64>,
}

impl Floor {
    /// The totals so far.
    #[must_use]
    pub fn totals(&self) -> Totals {
        Totals::default()
    }
}
