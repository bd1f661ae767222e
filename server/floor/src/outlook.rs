//! Whether the session will end on time, and what could be done about it (`ALGORITHMS`, sections 3 to 5).
//!
//! Nothing in here ticks. As long as somebody speaks within the limit and the segment is within its time, what is told
//! stays true; only when time passes that nobody gave out does the outlook *slide*, and is told anew from time to time.
use crate::{
    agenda::{Segment, run_order},
    ids::PersonId,
    share::{Elastic, share},
    slot::{SLOT_NEWS, Slots, last_call, slots, without_replies},
    state::{Floor, Life},
    time::{Moment, Span},
    turn::{Kind, Turn},
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
/// Bounds of a pace, in per mille of the plan.
const PACE_PM: (i64, i64) = (800, 1_500);
/// The weight of the newest segment or turn in a pace, in per mille.
const PACE_NEWEST_PM: i64 = 300;

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

/// What somebody on the panel has of the time that is theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PanelBudget {
    /// Who.
    pub person: PersonId,
    /// All inputs that the run of show plans for them, in milliseconds.
    pub planned_ms: Span,
    /// Spoken so far in panel inputs and floor turns that are over, in milliseconds.
    pub used_ms: Span,
}

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
    fn segment_left(&self, now: Moment) -> Span {
        let timer = self.segment().and_then(|segment| segment.timer);
        timer.map_or(Span::ZERO, |timer| timer.remaining(now).or_zero())
    }
    /// When the floor is free again: after whoever speaks within the limit, else now.
    pub(crate) fn free_at(&self, now: Moment) -> Moment {
        self.main_turn().map_or(now, |turn| now + turn.timer.remaining(now).or_zero())
    }
    /// When each of `segments` begins, and when the last one is over, if they take `lengths` from `from` on.
    fn laid(
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
        let segment = Some(told_at + self.segment_left(told_at));
        [turn, segment].into_iter().flatten().filter(|at| *at > told_at).min()
    }
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
    pub(crate) fn panel_left(&self) -> Span {
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
            Some(silence) => left + silence.remaining(self.at).or_zero(),
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
        let open = (ends_at - self.free_at(now) - self.panel_left()).or_zero();
        let left_ms = without_replies(open, waiting, settings.changeover_ms, settings.reply_ms);
        let slots = slots(left_ms, waiting, settings.changeover_ms);
        let reserve = open - left_ms;
        Some(FloorTime {
            ends_at,
            left_ms,
            waiting,
            slots,
            limit_ms,
            is_news: waiting > 0 && (slots.slot_ms - limit_ms).0.abs() >= SLOT_NEWS.0,
            last_call_at: ends_at - reserve - last_call(waiting, settings.changeover_ms),
        })
    }
    /// The time of everyone whom the run of show gives the floor by name.
    #[must_use]
    pub fn panel_budgets(&self) -> Vec<PanelBudget> {
        let mut planned: BTreeMap<PersonId, Span> = BTreeMap::new();
        for slot in self.agenda.iter().filter(|segment| !segment.is_skipped).flat_map(|segment| &segment.panel) {
            let sum = planned.entry(slot.who).or_default();
            *sum = *sum + slot.limit_ms;
        }
        let used = |person: PersonId| {
            let charged = |turn: &&Turn| matches!(turn.kind, Kind::Floor | Kind::Panel) && turn.who.contains(&person);
            let over = self.turns.values().filter(charged).filter_map(|turn| Some(turn.spoken(turn.ended_at?)));
            over.sum::<Span>()
        };
        let budget = |(person, planned_ms)| PanelBudget { person, planned_ms, used_ms: used(person) };
        planned.into_iter().map(budget).collect()
    }
}
