//! The remote funnel: how far what was asked from afar has come.
use crate::{
    duty::Duty,
    ids::{HandId, TurnId},
    outcome::count,
    person::{Channel, Via},
    question::QuestionState,
    queue::{Hand, HandState},
    state::Floor,
    turn::Kind,
};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};
use serde::{Deserialize, Serialize};

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

/// What came by one source, as far as it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceFunnel {
    /// By which way.
    pub via: Via,
    /// How far it came.
    #[serde(flatten)]
    pub funnel: Funnel,
}

/// What the online moderator did for those afar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DutyDone {
    /// What.
    pub duty: Duty,
    /// When last, in seconds since the start; negative in the lobby, absent where the session never began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_s: Option<i64>,
}

impl Floor {
    /// Asked, forwarded, voiced, answered: of questions that came from afar, and of hands from afar without one; in all, and
    /// by source. A question that another one stands for comes as far as that one. What was said rather than asked counts
    /// once it goes further than the inbox.
    #[must_use]
    pub fn funnels(&self) -> (Funnel, Vec<SourceFunnel>) {
        let mut funnels: BTreeMap<Via, (Funnel, BTreeSet<TurnId>)> = BTreeMap::new();
        let mut all = (Funnel::default(), BTreeSet::new());
        let mut add = |via: Via, hand: Option<HandId>, is_declined: bool, is_answered: bool| {
            let turn = hand.and_then(|hand| self.turn_of(hand)).filter(|turn| turn.kind == Kind::Floor);
            let is_answered = is_answered || turn.is_some_and(|turn| self.replies_to(turn).next().is_some());
            for (funnel, voiced_in) in [&mut all, funnels.entry(via).or_default()] {
                funnel.asked = funnel.asked.saturating_add(1);
                funnel.forwarded = funnel.forwarded.saturating_add(u32::from(hand.is_some()));
                funnel.voiced = funnel.voiced.saturating_add(u32::from(turn.is_some()));
                funnel.answered = funnel.answered.saturating_add(u32::from(is_answered));
                funnel.declined = funnel.declined.saturating_add(u32::from(is_declined));
                voiced_in.extend(turn.map(|turn| turn.id));
            }
        };
        for question in self.questions.values().filter(|question| question.channel == Channel::Online) {
            let state = question.state;
            if state == QuestionState::Dropped || question.is_comment && state.is_in_inbox() {
                continue;
            }
            let stands = self.questions.get(&self.stands_for(question.id)).unwrap_or(question);
            let hand = [question.hand, stands.hand].into_iter().flatten().find(|hand| self.turn_of(*hand).is_some());
            let hand = hand.or(question.hand).or(stands.hand);
            add(question.via, hand, state == QuestionState::Declined, state == QuestionState::Answered);
        }
        let carries: BTreeSet<HandId> = self.questions.values().filter_map(|question| question.hand).collect();
        let is_plain = |hand: &&Hand| {
            hand.channel == Channel::Online
                && hand.kind == Kind::Floor
                && hand.parts.is_empty()
                && !matches!(hand.state, HandState::Lowered { .. })
                && !carries.contains(&hand.id)
        };
        for hand in self.hands.values().filter(is_plain) {
            add(hand.via, Some(hand.id), false, false);
        }
        let close = |(mut funnel, voiced_in): (Funnel, BTreeSet<TurnId>)| {
            funnel.voiced_turns = count(voiced_in.len());
            funnel.other = funnel.asked.saturating_sub(funnel.answered);
            funnel
        };
        let by_source = funnels.into_iter().map(|(via, funnel)| SourceFunnel { via, funnel: close(funnel) });
        let by_source = by_source.collect();
        (close(all), by_source)
    }
}
