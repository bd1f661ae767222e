//! Whether the session will end on time, and what could be done about it (`ALGORITHMS`, sections 3 to 5).
//!
//! Nothing in here ticks. As long as somebody speaks within the limit and the segment is within its time, what is told
//! stays true; only when time passes that nobody gave out does the outlook *slide*, and is told anew from time to time.
use crate::{
    agenda::{Segment, run_order},
    ids::PersonId,
    pace::scaled,
    proposal::Proposal,
    slot::{SLOT_NEWS, Slots, last_call, slots, without_replies},
    state::{Floor, Life},
    time::{Moment, Span},
    turn::Kind,
};
use alloc::{collections::BTreeMap, vec::Vec};
use serde::{Deserialize, Serialize};

/// A smaller deviation changes nothing.
pub const DEVIATION_MIN: Span = Span::seconds(15);
/// A larger one is a warning: no proposal mends it.
pub const DEVIATION_MAX: Span = Span::seconds(15 * 60);
/// From this drift at a segment's end on the two levers are offered.
pub const LEVER_DRIFT: Span = Span::seconds(60);
/// A segment that has just begun may still be shortened with the others.
pub const JUST_BEGUN: Span = Span::seconds(60);
/// While the outlook slides it is told again this often, in session time.
pub const SLIDE_STEP: Span = Span::seconds(30);

/// Floor time that is left in the running segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FloorTime {
    /// When its floor closes.
    pub ends_at: Moment,
    /// Left for those who wait, panel inputs and replies taken out, in milliseconds.
    pub left_ms: Span,
    /// Hands that are heard in this segment.
    pub waiting: u32,
    /// What it comes to for them.
    pub slots: Slots,
    /// The limit as it is, in milliseconds.
    pub limit_ms: Span,
    /// The slot differs enough from the limit to be worth a word.
    pub is_news: bool,
    /// From then on a further hand would not be reached.
    pub last_call_at: Moment,
}

/// How a session stands against its hard end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outlook {
    /// Time passes that nobody gave out: as of this moment, and later by as much as has passed since. Absent: it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slides_since: Option<Moment>,
    /// The hard end.
    pub ends_at: Moment,
    /// The end if every segment takes the time it has.
    pub plan_at: Moment,
    /// The end if the proposal is taken.
    pub adapted_at: Moment,
    /// The end at the pace so far.
    pub pace_at: Moment,
    /// That pace, in per mille of the plan.
    pub pace_pm: u16,
    /// The plan's end against the hard end, in milliseconds; positive is late.
    pub over_ms: Span,
    /// When each segment that is still to come begins, by position.
    pub starts: Vec<(u16, Moment)>,
    /// What could be done; none while the deviation is small.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
    /// The two levers are offered: shorter second inputs, a shorter floor limit.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub has_levers: bool,
    /// Floor time in the running segment; none when it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<FloorTime>,
}

impl Floor {
    /// The order of show, by position in the agenda.
    #[must_use]
    pub fn run(&self) -> Vec<u16> {
        run_order(&self.moved_run, self.agenda.len())
    }
    /// Where a segment stands in the order of show.
    #[must_use]
    pub fn rank(&self, position: u16) -> Option<usize> {
        self.run().iter().position(|one| *one == position)
    }
    /// The segment at a position.
    #[must_use]
    pub fn segment_at(&self, position: u16) -> Option<&Segment> {
        self.agenda.get(usize::from(position))
    }
    /// The segments that come after the running one, in the order of show.
    #[must_use]
    pub fn to_come(&self) -> Vec<u16> {
        let run = self.run();
        // After a segment that ended with nobody going on, whatever has begun lies behind.
        let begun = |position: &u16| self.segment_at(*position).is_some_and(|segment| segment.started_at.is_some());
        let last = run.iter().rposition(|one| Some(*one) == self.stage.current).or_else(|| run.iter().rposition(begun));
        let from = last.map_or(0, |last| last.saturating_add(1));
        let is_to_come = |position: &u16| self.segment_at(*position).is_some_and(Segment::is_to_come);
        run.into_iter().skip(from).filter(is_to_come).collect()
    }
    /// The hard end of the session.
    #[must_use]
    pub fn ends_at(&self) -> Option<Moment> {
        let usual = || self.stage.started_at.map(|start| start + self.settings.duration_ms);
        self.stage.ends_at.or_else(usual)
    }
    /// What is left of the running segment, nothing once it is over its time.
    pub(crate) fn segment_left(&self, now: Moment) -> Span {
        let timer = self.segment().and_then(|segment| segment.timer);
        timer.map_or(Span::ZERO, |timer| timer.remaining(now).or_zero())
    }
    /// When the floor is free again: after whoever speaks within the limit, else now.
    pub(crate) fn free_at(&self, now: Moment) -> Moment {
        self.main_turn().map_or(now, |turn| now + turn.timer.remaining(now).or_zero())
    }
    /// When each of `segments` begins, and when the last one is over, if they take `lengths` from `from` on.
    pub(crate) fn laid(
        &self,
        from: Moment,
        segments: &[u16],
        length: impl Fn(u16, &Segment) -> Span,
    ) -> (Vec<(u16, Moment)>, Moment) {
        let start = self.stage.started_at.unwrap_or(from);
        let mut at = from;
        let mut starts = Vec::with_capacity(segments.len());
        for position in segments {
            let Some(segment) = self.segment_at(*position) else { continue };
            at = at + self.settings.transition_ms;
            if segment.is_hard_start {
                at = at.max(start + segment.start_ms);
            }
            starts.push((*position, at));
            at = at + length(*position, segment);
        }
        (starts, at)
    }
    /// Whether time passes that nobody gave out: nobody speaks within a limit while hands wait, or the segment is over
    /// its time, or nothing runs.
    fn slides(&self, now: Moment) -> bool {
        if self.pause.is_some() {
            return true;
        }
        let is_given = self.running().is_some_and(|turn| turn.timer.remaining(now) > Span::ZERO);
        let has_waiting = self.waiting().next().is_some();
        self.segment_left(now) == Span::ZERO || (has_waiting && !is_given)
    }
    /// When the outlook is to be told again although nothing has happened.
    #[must_use]
    pub fn outlook_due(&self, told_at: Moment) -> Option<Moment> {
        if self.stage.life != Life::Live {
            return None;
        }
        if self.slides(told_at) {
            return Some(told_at + SLIDE_STEP);
        }
        let turn = self.running().map(|turn| told_at + turn.timer.remaining(told_at));
        // A minute round a segment's edges other things are offered than in its middle.
        let segment = told_at + self.segment_left(told_at);
        let begun = self.segment().and_then(|segment| segment.started_at).map(|at| at + JUST_BEGUN);
        [turn, Some(segment), Some(segment - JUST_BEGUN), begun].into_iter().flatten().filter(|at| *at > told_at).min()
    }
    /// How the session stands at `now`; nothing before its start and after its end.
    #[must_use]
    pub fn outlook(&self, now: Moment) -> Option<Outlook> {
        let ends_at = self.ends_at().filter(|_| self.stage.life == Life::Live)?;
        let (from, to_come) = (now + self.segment_left(now), self.to_come());
        let pace_pm = self.pace_pm();
        let proposal = self.proposal(now);
        let adapted: BTreeMap<u16, Span> =
            proposal.iter().flat_map(|told| &told.lengths).map(|one| (one.segment, one.after_ms)).collect();
        let gained = |current: u16| {
            adapted.get(&current).zip(self.segment_at(current)).map(|(after, segment)| *after - segment.length_ms())
        };
        let from_adapted = from + self.stage.current.and_then(gained).unwrap_or(Span::ZERO);
        let (starts, plan_at) = self.laid(from, &to_come, |_, segment| segment.length_ms());
        let (_, adapted_at) = self.laid(from_adapted, &to_come, |position, segment| {
            adapted.get(&position).copied().unwrap_or_else(|| segment.length_ms())
        });
        let (_, pace_at) = self.laid(from, &to_come, |_, segment| scaled(segment.planned_ms(), pace_pm));
        let drift = plan_at - ends_at;
        let is_at_end = self.segment_left(now) <= JUST_BEGUN || self.drift(self.stage.current) > LEVER_DRIFT;
        Some(Outlook {
            slides_since: self.slides(now).then_some(now),
            ends_at,
            plan_at,
            adapted_at,
            pace_at,
            pace_pm,
            over_ms: drift,
            starts,
            proposal,
            has_levers: drift > LEVER_DRIFT && is_at_end && !to_come.is_empty(),
            floor: self.floor_time_left(now),
        })
    }
    /// How late a segment began; negative is early.
    fn drift(&self, position: Option<u16>) -> Span {
        let segment = position.and_then(|position| self.segment_at(position));
        segment.and_then(|segment| self.drift_of(segment)).unwrap_or(Span::ZERO)
    }
    /// Actual start minus planned start of a segment that has begun.
    #[must_use]
    pub fn drift_of(&self, segment: &Segment) -> Option<Span> {
        Some(segment.started_at? - self.stage.started_at? - segment.start_ms)
    }
    /// Planned panel inputs of the running segment that have not been given yet, with the silence behind them.
    pub(crate) fn panel_left(&self, now: Moment) -> Span {
        let (Some(position), Some(segment)) = (self.stage.current, self.segment()) else { return Span::ZERO };
        let held =
            |kind: Kind| self.turns.values().filter(move |turn| turn.kind == kind && turn.segment == Some(position));
        // Once the floor has spoken, the panel is thought to be over.
        if held(Kind::Floor).next().is_some() {
            return Span::ZERO;
        }
        let has_spoken = |who: PersonId| held(Kind::Panel).any(|turn| turn.who.contains(&who));
        let left = segment.panel.iter().filter(|slot| !has_spoken(slot.who)).map(|slot| slot.limit_ms).sum::<Span>();
        match self.silence {
            Some(silence) => left + silence.remaining(now).or_zero(),
            None if left > Span::ZERO || held(Kind::Panel).any(|turn| !turn.is_over()) => left + segment.silence_ms,
            None => left,
        }
    }
    fn floor_time_left(&self, now: Moment) -> Option<FloorTime> {
        let segment = self.segment().filter(|segment| segment.has_floor())?;
        let limit_ms = segment.floor_limit_ms?;
        let settings = &self.settings;
        let ends_at = now + self.segment_left(now);
        let waiting = self.waiting().filter(|hand| hand.kind == Kind::Floor && !self.is_for_later(hand)).count();
        let waiting = u32::try_from(waiting).unwrap_or(u32::MAX);
        let open = (ends_at - self.free_at(now) - self.panel_left(now)).or_zero();
        let left_ms = without_replies(open, waiting, settings.changeover_ms, settings.reply_ms);
        let slots = slots(left_ms, waiting, settings.changeover_ms);
        let reserve = open - left_ms;
        let need = last_call(waiting, settings.changeover_ms);
        // While somebody speaks the floor is free only afterwards: what they take may be the last call already.
        let last_call_at = ends_at - reserve - self.panel_left(now) - need;
        let since = self.main_turn().filter(|_| self.free_at(now) > last_call_at).map(|turn| turn.started_at);
        let last_call_at = since.map_or(last_call_at, |since| since.min(last_call_at));
        Some(FloorTime {
            ends_at,
            left_ms,
            waiting,
            slots,
            limit_ms,
            is_news: waiting > 0 && (slots.slot_ms - limit_ms).0.abs() >= SLOT_NEWS.0,
            last_call_at,
        })
    }
}
