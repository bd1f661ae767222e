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
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
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
    /// Who leads it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lead: Vec<PersonId>,
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
    /// Never begins before its planned start: a gap before it absorbs delay.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_hard_start: bool,
    /// Its length since somebody changed it; none is the planned one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_ms: Option<Span>,
    /// Left out.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_skipped: bool,
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
    /// Its length by the plan.
    #[must_use]
    pub fn planned_ms(&self) -> Span {
        self.end_ms - self.start_ms
    }
    /// Its length as it stands now: planned, unless somebody changed it.
    #[must_use]
    pub fn length_ms(&self) -> Span {
        self.given_ms.unwrap_or_else(|| self.planned_ms())
    }
    /// What it really took, once it is over.
    #[must_use]
    pub fn actual_ms(&self) -> Option<Span> {
        Some(self.ended_at? - self.started_at?)
    }
    /// Whether it is still to come.
    #[must_use]
    pub fn is_to_come(&self) -> bool {
        self.started_at.is_none() && !self.is_skipped
    }
    /// Panel and silence before its floor opens, by the plan.
    #[must_use]
    pub fn before_floor_ms(&self) -> Span {
        self.panel.iter().map(|slot| slot.limit_ms).sum::<Span>() + self.silence_ms
    }
}

/// The order of show by position in the agenda: what was moved stands where it was moved to, the rest as in the file.
/// Hands, turns and undo know a segment by its position, which never changes.
#[must_use]
pub fn run_order(moved: &[u16], segments: usize) -> Vec<u16> {
    let all = 0..u16::try_from(segments).unwrap_or(u16::MAX);
    if moved.len() == segments { moved.to_vec() } else { all.collect() }
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
