//! When each waiting hand will probably be heard (`ALGORITHMS`, section 6): place alone misleads, since panel blocks hold
//! the floor for minutes.
use crate::{
    ids::{HandId, PersonId},
    pace::scaled,
    queue::Hand,
    state::{Floor, Life},
    time::{Moment, Span},
    turn::Kind,
};
use alloc::{collections::BTreeMap, vec::Vec};
use serde::{Deserialize, Serialize};

/// Floor turns between two panel replies.
const TURNS_PER_REPLY: u32 = 3;
/// The range is never narrower than this part of the wait, in per mille, on either side.
const DOUBT_PM: u16 = 100;

/// When a hand will probably be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum Expected {
    /// In the time that there is.
    Heard {
        /// Not before.
        from: Moment,
        /// Probably.
        at: Moment,
        /// At the latest.
        to: Moment,
    },
    /// Behind the last floor time: it may not be reached, and can be written instead.
    Unreached,
}

/// One stretch in which hands are heard.
struct Stretch {
    segment: u16,
    opens: Moment,
    closes: Moment,
    /// Floor turns since the last reply.
    turns: u32,
}

/// How far the walk along the queue has come.
#[derive(Clone, Copy)]
struct Walk {
    /// The stretch it is in.
    index: usize,
    /// When the floor is free there.
    at: Moment,
    /// Floor turns since the last reply.
    turns: u32,
}

impl Floor {
    /// When each hand of `order`, the order in which the rule would take them, will probably be heard.
    #[must_use]
    pub fn forecast(&self, order: &[HandId], now: Moment) -> BTreeMap<HandId, Expected> {
        if self.stage.life != Life::Live {
            return BTreeMap::new();
        }
        let base = self.free_at(now);
        let stretches = self.stretches(now, base);
        // Asked once for all: hundreds of hands come by here with every change of the queue.
        let (extra, pace) = (self.extra_times(), self.turn_pace_pm());
        let mut walk = Walk { index: 0, at: base, turns: stretches.first().map_or(0, |one| one.turns) };
        let mut told = BTreeMap::new();
        // Whoever was called comes first, wherever the rule would put them.
        let called = self.next.iter().filter(|next| order.contains(next));
        let rest = order.iter().filter(|hand| Some(**hand) != self.next);
        for hand in called.chain(rest).filter_map(|id| self.hands.get(id)) {
            let found = self.fit(hand, &stretches, &extra, walk);
            // Who waits for a later segment, or fits nowhere, holds nobody up who is heard before.
            if let Some((_, next)) = found.filter(|_| !self.is_for_later(hand)) {
                walk = next;
            }
            told.insert(hand.id, found.map_or(Expected::Unreached, |(at, _)| ranged(base, at, pace)));
        }
        told
    }
    /// Where a hand fits from the walk's place on, and the walk behind it.
    fn fit(
        &self,
        hand: &Hand,
        stretches: &[Stretch],
        extra: &BTreeMap<PersonId, Span>,
        from: Walk,
    ) -> Option<(Moment, Walk)> {
        let waits_for = hand.for_segment.filter(|_| self.is_for_later(hand)).and_then(|position| self.rank(position));
        let mut walk = from;
        loop {
            let stretch = stretches.get(walk.index)?;
            let start = walk.at.max(stretch.opens);
            let is_its_time = waits_for.is_none_or(|rank| self.rank(stretch.segment) >= Some(rank));
            let limit = self.plain_limit(hand.kind, &hand.who, Some(stretch.segment));
            let slot = limit + self.extra_among(extra, &hand.who);
            if is_its_time && start + slot <= stretch.closes {
                let mut end = start + slot + self.settings.changeover_ms;
                if hand.kind == Kind::Floor {
                    walk.turns = walk.turns.saturating_add(1);
                    if walk.turns.is_multiple_of(TURNS_PER_REPLY) {
                        end = end + self.settings.reply_ms;
                    }
                }
                walk.at = end;
                return Some((start, walk));
            }
            walk.index = walk.index.saturating_add(1);
            walk.turns = 0;
        }
    }
    /// The stretches of floor time from now on.
    fn stretches(&self, now: Moment, base: Moment) -> Vec<Stretch> {
        let mut stretches = Vec::new();
        let changeover = if self.main_turn().is_some() { self.settings.changeover_ms } else { Span::ZERO };
        let outlook = self.outlook(now);
        let closes = outlook.as_ref().and_then(|outlook| outlook.floor).map(|floor| floor.ends_at);
        if let (Some(closes), Some(segment)) = (closes, self.stage.current) {
            let turns = self.turns_since_reply(segment);
            stretches.push(Stretch { segment, opens: base + changeover + self.panel_left(now), closes, turns });
        }
        for (position, start) in outlook.map(|outlook| outlook.starts).unwrap_or_default() {
            let Some(segment) = self.segment_at(position).filter(|segment| segment.has_floor()) else { continue };
            // Whoever still speaks when a segment is over makes the next one begin later.
            let start = start.max(base);
            let (opens, closes) = (start + segment.before_floor_ms(), start + segment.length_ms());
            stretches.push(Stretch { segment: position, opens, closes, turns: 0 });
        }
        stretches
    }
    fn turns_since_reply(&self, segment: u16) -> u32 {
        let here = || self.turns.values().filter(move |turn| turn.segment == Some(segment));
        let reply = here().filter(|turn| turn.kind == Kind::Reply).map(|turn| turn.started_at).max();
        let since = here().filter(|turn| turn.kind == Kind::Floor && reply.is_none_or(|at| turn.started_at > at));
        u32::try_from(since.count()).unwrap_or(0) % TURNS_PER_REPLY
    }
}

/// The range round a moment, by the pace of the turns so far.
fn ranged(base: Moment, at: Moment, pace_pm: u16) -> Expected {
    let wait = (at - base).or_zero();
    let early = pace_pm.min(1_000 - DOUBT_PM);
    let late = pace_pm.max(1_000 + DOUBT_PM);
    Expected::Heard { from: base + scaled(wait, early), at, to: base + scaled(wait, late) }
}
