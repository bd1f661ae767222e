//! What a session came to: the totals, recomputed from the log of turns, hands and questions.
//!
//! Seconds are milliseconds rounded half up per turn, then summed. People and hands stand by id; the door puts names to
//! them for those who may know.
use crate::{
    funnel::{DutyDone, Funnel, SourceFunnel},
    ids::{HandId, PersonId},
    person::Channel,
    question::QuestionState,
    queue::{Hand, HandState},
    state::Floor,
    time::Moment,
    turn::{Cause, Kind, Turn},
};
use alloc::{collections::BTreeMap, vec::Vec};
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
    /// The same by source, for those that something came from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remote_by_source: Vec<SourceFunnel>,
    /// How many questions stand where.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub question_states: BTreeMap<QuestionState, u32>,
    /// Hands that wait.
    #[serde(default)]
    pub waiting: Lanes,
    /// For how many seconds the oldest question or hand from afar waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oldest_online_wait_s: Option<i64>,
    /// What was in the inbox and is no question, or was taken back at its source.
    #[serde(default)]
    pub remote_dropped: u32,
    /// Private messages that were in what was handed in, and dropped before anything was kept.
    #[serde(default)]
    pub private_dropped: u32,
    /// The checklist of the online moderator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<DutyDone>,
    pub points_of_order: u32,
    pub overrides: u32,
    pub cuts: u32,
    pub redactions: u32,
    pub gavel_passes: u32,
    pub drift_s_at_boundaries: Vec<i64>,
}

impl Floor {
    /// The totals so far; open turns count with what was spoken until the last act.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let mut totals = Totals::default();
        for turn in self.turns.values() {
            self.add_turn(&mut totals, turn);
        }
        totals.floor_share_online_pct = OnlineShare {
            turns: share(totals.floor_turns.online, totals.floor_turns.onsite),
            seconds: share(totals.floor_seconds.online, totals.floor_seconds.onsite),
        };
        totals.distinct_floor_voices = count(self.floor_turns().len());
        let hubs = self.people.values().filter(|person| person.headcount > 1);
        totals.hub_headcount = hubs.fold(0, |sum, hub| sum.saturating_add(hub.headcount));
        totals.overruns = self.overruns();
        totals.left_waiting = self.waits(|hand| hand.is_waiting().then(|| self.stage.ended_at.unwrap_or(self.at)));
        totals.longest_waits = self.waits(|hand| {
            let HandState::Taken { turn } = hand.state else { return None };
            self.turns.get(&turn).map(|turn| turn.started_at)
        });
        totals.longest_waits.truncate(WAITS_MAX);
        (totals.remote, totals.remote_by_source) = self.funnels();
        totals.question_states = self.question_states();
        totals.remote_dropped = totals.question_states.get(&QuestionState::Dropped).copied().unwrap_or(0);
        for hand in self.waiting() {
            let is_online = hand.channel == Channel::Online;
            let lane = if is_online { &mut totals.waiting.online } else { &mut totals.waiting.onsite };
            *lane = lane.saturating_add(1);
        }
        let until = self.stage.ended_at.unwrap_or(self.at);
        totals.oldest_online_wait_s = self.oldest_online().map(|since| (until - since).rounded_s());
        totals.private_dropped = self.counters.private_dropped;
        let at_s = |at: &Moment| self.since_start(*at).map(crate::Span::rounded_s);
        totals.duties = self.duties.iter().map(|(duty, at)| DutyDone { duty: *duty, at_s: at_s(at) }).collect();
        let ruled = |hand: &&Hand| hand.kind == Kind::PointOfOrder && !matches!(hand.state, HandState::Lowered { .. });
        totals.points_of_order = count(self.hands.values().filter(ruled).count());
        totals.overrides = count(self.hands.values().filter(|hand| hand.over.is_some()).count());
        totals.cuts = count(self.turns.values().filter(|turn| turn.cause == Some(Cause::Cut)).count());
        totals.redactions = self.counters.redactions;
        totals.gavel_passes = self.gavel.passes;
        totals.drift_s_at_boundaries = self.drifts();
        totals
    }

    fn add_turn(&self, totals: &mut Totals, turn: &Turn) {
        let seconds = turn.spoken(turn.ended_at.unwrap_or(self.at)).rounded_s();
        match turn.kind {
            Kind::Floor if turn.channel == Channel::Online => {
                totals.floor_turns.online = totals.floor_turns.online.saturating_add(1);
                totals.floor_seconds.online = totals.floor_seconds.online.saturating_add(seconds);
            }
            Kind::Floor => {
                totals.floor_turns.onsite = totals.floor_turns.onsite.saturating_add(1);
                totals.floor_seconds.onsite = totals.floor_seconds.onsite.saturating_add(seconds);
            }
            Kind::Panel => {
                totals.panel_turns = totals.panel_turns.saturating_add(1);
                totals.panel_seconds = totals.panel_seconds.saturating_add(seconds);
            }
            Kind::Reply | Kind::RightOfReply => {
                let is_reply = turn.kind == Kind::Reply;
                let turns = if is_reply { &mut totals.reply_turns } else { &mut totals.right_of_reply_turns };
                *turns = turns.saturating_add(1);
                totals.reply_and_right_of_reply_seconds =
                    totals.reply_and_right_of_reply_seconds.saturating_add(seconds);
            }
            Kind::InterposedQuestion
            | Kind::ShortIntervention
            | Kind::PointOfOrder
            | Kind::DirectReply
            | Kind::Break => {}
        }
    }

    fn overruns(&self) -> Vec<Overrun> {
        let mut turns: Vec<&Turn> = self.turns.values().filter(|turn| turn.kind != Kind::Break).collect();
        turns.sort_by_key(|turn| (turn.started_at, turn.id));
        let over = |turn: &Turn| {
            let seconds = turn.timer.overrun(turn.ended_at.unwrap_or(self.at)).rounded_s();
            let who = turn.who.clone();
            (seconds > 0).then_some(Overrun { who, hand: turn.hand, kind: turn.kind, seconds })
        };
        turns.into_iter().filter_map(over).collect()
    }

    /// Floor hands with their waits until `until`, the longest first.
    fn waits(&self, until: impl Fn(&Hand) -> Option<Moment>) -> Vec<Wait> {
        let wait = |hand: &Hand| {
            let seconds = (until(hand)? - hand.since).rounded_s();
            Some(Wait { who: hand.who.clone(), hand: hand.id, seconds })
        };
        let mut waits: Vec<Wait> =
            self.hands.values().filter(|hand| hand.kind == Kind::Floor).filter_map(wait).collect();
        waits.sort_by_key(|wait| (core::cmp::Reverse(wait.seconds), wait.hand));
        waits
    }

    fn drifts(&self) -> Vec<i64> {
        let Some(start) = self.stage.started_at else { return Vec::new() };
        let drift = |segment: &crate::agenda::Segment| {
            segment.started_at.map(|at| (at - (start + segment.start_ms)).rounded_s())
        };
        self.agenda.iter().skip(1).filter_map(drift).collect()
    }

    /// The turn that a hand became, through the hand it was merged into.
    #[must_use]
    pub fn turn_of(&self, hand: HandId) -> Option<&Turn> {
        let HandState::Taken { turn } = self.hands.get(&self.outermost(hand))?.state else { return None };
        self.turns.get(&turn)
    }

    /// The replies that credit a floor turn: every one after it in the same segment.
    pub fn replies_to<'a>(&'a self, voiced: &'a Turn) -> impl Iterator<Item = &'a Turn> {
        let is_reply = |turn: &&Turn| turn.kind == Kind::Reply && turn.segment == voiced.segment;
        let is_later = |turn: &&Turn| turn.started_at >= voiced.started_at && turn.id > voiced.id;
        self.turns.values().filter(is_reply).filter(is_later)
    }
}

/// Waits that the totals name.
const WAITS_MAX: usize = 20;

pub(crate) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The share of `part` in both, in whole per cent, rounded half up.
fn share(part: i64, rest: i64) -> i64 {
    match part.saturating_add(rest) {
        0 => 0,
        all => part.saturating_mul(200).saturating_add(all).div_euclid(all.saturating_mul(2)),
    }
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_are_those_of_the_scenario() {
        assert_eq!((share(8, 9), share(570, 707), share(0, 0)), (47, 45, 0));
    }
}
