//! The run of show: timed parts of the session.
use crate::{
    ids::{PersonId, TextRef},
    time::{Moment, Span},
    timer::Timer,
};
use alloc::{string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// One panel input that a segment plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelSlot {
    /// Who speaks.
    pub who: PersonId,
    /// How long.
    pub limit_ms: Span,
}

/// A timed part of the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// Its short name, such as «C».
    pub key: String,
    /// Its title, outside the record like every text.
    pub title: Option<TextRef>,
    /// Planned start, counted from the session's start.
    pub start_ms: Span,
    /// Planned end, counted from the session's start.
    pub end_ms: Span,
    /// The policy question it is about, such as «PQ1».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
    /// Planned panel inputs.
    pub panel: Vec<PanelSlot>,
    /// Quiet before the floor opens.
    pub silence_ms: Span,
    /// The limit of floor turns; none means that the segment has no floor time.
    pub floor_limit_ms: Option<Span>,
    /// Never stretched, never cut.
    pub is_fixed: bool,
    /// Shortest sensible length.
    pub min_ms: Span,
    /// Longest sensible length.
    pub max_ms: Span,
    /// When it really began.
    #[serde(default)]
    pub started_at: Option<Moment>,
    /// When it really ended.
    #[serde(default)]
    pub ended_at: Option<Moment>,
    /// Its clock, once begun.
    #[serde(default)]
    pub timer: Option<Timer>,
}

impl Segment {
    /// Whether hands are heard in it.
    #[must_use]
    pub fn has_floor(&self) -> bool {
        self.floor_limit_ms.is_some()
    }
}

/// Whether hands are accepted in this segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum List {
    /// Hands are welcome.
    #[default]
    Open,
    /// Hands are welcome until it closes by itself at `at` or with the `hands_left`th new hand.
    OpenUntil {
        /// When the warning begins; none when only the number counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Moment>,
        /// How many more hands it takes; none when only the time counts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        hands_left: Option<u16>,
    },
    /// Last call: room and panel until `room_at`, online until `online_at`.
    Closing {
        /// When the lane of the room closes.
        room_at: Moment,
        /// When the lane of those afar closes, later by the delay of the stream.
        online_at: Moment,
    },
    /// New hands wait for the next segment with floor time.
    Closed,
}
