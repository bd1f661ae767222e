//! Other lengths for what is still to come, so that the session ends on time: always a proposal, never applied by itself
//! (`ALGORITHMS`, section 3).
use crate::{
    outlook::{DEVIATION_MAX, DEVIATION_MIN, JUST_BEGUN},
    share::{Elastic, share},
    state::Floor,
    time::{Moment, Span},
};
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

/// What a segment would get instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Given {
    /// Which, by position in the agenda.
    pub segment: u16,
    /// As it is, in milliseconds.
    pub before_ms: Span,
    /// As proposed, in milliseconds.
    pub after_ms: Span,
    /// The least that makes sense.
    pub min_ms: Span,
    /// The most that makes sense.
    pub max_ms: Span,
}

/// Other lengths for what is still to come. Never applied by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposal {
    /// Flexible segments, in the order of show.
    pub lengths: Vec<Given>,
    /// Missing even if all are as short as makes sense, in milliseconds.
    pub shortfall_ms: Span,
    /// Left even if all are as long as makes sense, in milliseconds: the floor may stay open longer.
    pub slack_ms: Span,
    /// What could be dropped against the shortfall, the longest first.
    pub droppable: Vec<u16>,
    /// The deviation is so large that this is a warning only.
    pub is_too_far: bool,
}

impl Floor {
    /// Other lengths for what is still to come, so that the session ends on time.
    #[must_use]
    pub fn proposal(&self, now: Moment) -> Option<Proposal> {
        let ends_at = self.ends_at()?;
        let mut flexible = self.to_come();
        let mut from = now + self.segment_left(now);
        // Whoever pressed first and looked then finds the segment that has just begun among the others.
        let begun = self.segment().and_then(|segment| segment.started_at).filter(|at| now - *at < JUST_BEGUN);
        if let (Some(begun), Some(current)) = (begun, self.stage.current) {
            flexible.insert(0, current);
            from = begun;
        }
        // A hard start absorbs what comes before it: only what lies behind the last one can be stretched or cut.
        let is_hard = |at: &u16| self.segment_at(*at).is_some_and(|segment| segment.is_hard_start);
        if let Some(hard) = flexible.iter().rposition(is_hard) {
            let (starts, _) = self.laid(from, &flexible, |_, segment| segment.length_ms());
            from = starts.get(hard).map_or(from, |(_, start)| *start - self.settings.transition_ms);
            flexible.drain(..hard);
        }
        let (mut fixed, mut among, mut at) = (Span::ZERO, Vec::new(), Vec::new());
        for position in &flexible {
            let Some(segment) = self.segment_at(*position) else { continue };
            if Some(*position) != self.stage.current {
                fixed = fixed + self.settings.transition_ms;
            }
            if segment.is_fixed {
                fixed = fixed + segment.length_ms();
            } else {
                among.push(Elastic { planned: segment.length_ms(), min: segment.min_ms, max: segment.max_ms });
                at.push(*position);
            }
        }
        let available = ends_at - from - fixed;
        let deviation = among.iter().map(|one| one.planned).sum::<Span>() - available;
        if deviation.0.abs() < DEVIATION_MIN.0 {
            return None;
        }
        let shared = share(available, &among);
        let given = |((segment, one), after): ((&u16, &Elastic), &Span)| Given {
            segment: *segment,
            before_ms: one.planned,
            after_ms: *after,
            min_ms: one.min,
            max_ms: one.max,
        };
        let lengths = at.iter().zip(&among).zip(&shared.lengths).map(given).collect();
        let mut droppable: Vec<(Span, u16)> = at.iter().zip(&among).map(|(at, one)| (one.min, *at)).collect();
        droppable.retain(|(_, at)| Some(*at) != self.stage.current);
        droppable.sort_by(|one, other| other.cmp(one));
        Some(Proposal {
            lengths,
            shortfall_ms: shared.shortfall,
            slack_ms: shared.slack,
            droppable: droppable.into_iter().map(|(_, at)| at).collect(),
            is_too_far: deviation.0.abs() > DEVIATION_MAX.0,
        })
    }
}
