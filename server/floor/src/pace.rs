//! How the session takes its time so far, in per mille of what was planned (`ALGORITHMS`, section 4).
use crate::{
    agenda::Segment,
    state::Floor,
    time::Span,
    turn::{Kind, Turn},
};
use alloc::vec::Vec;

/// Bounds of a pace, in per mille of the plan.
const PACE_PM: (i64, i64) = (800, 1_500);
/// The weight of the newest segment or turn in a pace, in per mille.
const PACE_NEWEST_PM: i64 = 300;

/// Moves a pace on by one observation: `actual` against `planned`.
fn paced(pace_pm: i64, actual: Span, planned: Span) -> i64 {
    let Some(ratio) = actual.0.saturating_mul(1_000).checked_div(planned.0) else { return pace_pm };
    let newest = ratio.clamp(0, 10_000).saturating_mul(PACE_NEWEST_PM);
    pace_pm.saturating_mul(1_000 - PACE_NEWEST_PM).saturating_add(newest) / 1_000
}

fn held(pace_pm: i64) -> u16 {
    u16::try_from(pace_pm.clamp(PACE_PM.0, PACE_PM.1)).unwrap_or(1_000)
}

/// A span at a pace.
pub(crate) fn scaled(span: Span, pace_pm: u16) -> Span {
    Span(span.0.saturating_mul(i64::from(pace_pm)) / 1_000)
}

impl Floor {
    /// How segments so far took their time, in per mille of the plan.
    #[must_use]
    pub fn pace_pm(&self) -> u16 {
        let mut over: Vec<&Segment> = self.agenda.iter().filter(|segment| segment.ended_at.is_some()).collect();
        over.sort_by_key(|segment| segment.ended_at);
        let paces = over.into_iter().filter_map(|segment| Some((segment.actual_ms()?, segment.planned_ms())));
        held(paces.fold(1_000, |pace, (actual, planned)| paced(pace, actual, planned)))
    }
    /// How floor turns so far took their limit, in per mille.
    #[must_use]
    pub fn turn_pace_pm(&self) -> u16 {
        let is_over = |turn: &&Turn| turn.kind == Kind::Floor && turn.is_over();
        let over = self.turns.values().filter(is_over);
        held(over.fold(1_000, |pace, turn| {
            paced(pace, turn.spoken(turn.ended_at.unwrap_or(self.at)), turn.timer.allotted_ms)
        }))
    }
}
