//! The remote funnel: how far what was asked from afar has come.
use crate::{
    duty::Duty,
    ids::{HandId, TurnId},
    outcome::count,
    person::{Channel, Via},
    question::{Question, QuestionState},
    queue::{Hand, HandState},
    state::Floor,
    time::Moment,
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
    /// Asked less answered: what follows.
    pub other: u32,
    /// Of these, declined with a reason.
    pub declined: u32,
    /// Of these, said rather than asked, and never put.
    pub comments: u32,
    /// Of these, put, but nobody of the panel replied.
    pub unanswered: u32,
    /// Of these, not reached.
    pub not_reached: u32,
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
    /// Asked, forwarded, voiced, answered, and why not: of questions that came from afar, and of hands from afar without
    /// one; in all, and by source. A question that another one stands for comes as far as that one.
    #[must_use]
    pub fn funnels(&self) -> (Funnel, Vec<SourceFunnel>) {
        let mut funnels: BTreeMap<Via, (Funnel, BTreeSet<TurnId>)> = BTreeMap::new();
        let mut all = (Funnel::default(), BTreeSet::new());
        let mut add = |via: Via, hand: Option<HandId>, question: Option<&Question>| {
            let turn = hand.and_then(|hand| self.turn_of(hand)).filter(|turn| turn.kind == Kind::Floor);
            let is = |state: QuestionState| question.is_some_and(|question| question.state == state);
            let is_answered =
                is(QuestionState::Answered) || turn.is_some_and(|turn| self.replies_to(turn).next().is_some());
            let is_comment = question.is_some_and(|question| question.is_comment);
            for (funnel, voiced_in) in [&mut all, funnels.entry(via).or_default()] {
                funnel.asked = funnel.asked.saturating_add(1);
                funnel.forwarded = funnel.forwarded.saturating_add(u32::from(hand.is_some()));
                funnel.voiced = funnel.voiced.saturating_add(u32::from(turn.is_some()));
                let ends = match () {
                    () if is_answered => &mut funnel.answered,
                    () if is(QuestionState::Declined) => &mut funnel.declined,
                    () if turn.is_some() => &mut funnel.unanswered,
                    () if is_comment => &mut funnel.comments,
                    () => &mut funnel.not_reached,
                };
                *ends = ends.saturating_add(1);
                voiced_in.extend(turn.map(|turn| turn.id));
            }
        };
        for question in self.questions.values().filter(|question| question.channel == Channel::Online) {
            if question.state == QuestionState::Dropped {
                continue;
            }
            let stands = self.questions.get(&self.stands_for(question.id)).unwrap_or(question);
            let hand = [question.hand, stands.hand].into_iter().flatten().find(|hand| self.turn_of(*hand).is_some());
            let hand = hand.or(question.hand).or(stands.hand);
            add(question.via, hand, Some(question));
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
            add(hand.via, Some(hand.id), None);
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

    /// Since when the oldest question or hand from afar waits: of questions that nobody let in yet as well, but not of what
    /// was set aside, is no question, or cannot be put.
    #[must_use]
    pub fn oldest_online(&self) -> Option<Moment> {
        let waits = |question: &&Question| {
            let is_open = matches!(question.state, QuestionState::New | QuestionState::Shortlisted);
            let is_put = question.can_be_put() && !question.is_comment && !self.is_banned(question.asker);
            question.channel == Channel::Online && is_open && is_put
        };
        let questions = self.questions.values().filter(waits).map(|question| question.asked_at);
        let is_afar = |hand: &&Hand| hand.channel == Channel::Online && hand.kind == Kind::Floor;
        questions.chain(self.waiting().filter(is_afar).map(|hand| hand.since)).min()
    }

    /// How many questions stand where.
    #[must_use]
    pub fn question_states(&self) -> BTreeMap<QuestionState, u32> {
        let mut counts: BTreeMap<QuestionState, u32> = BTreeMap::new();
        for question in self.questions.values() {
            let count = counts.entry(question.state).or_default();
            *count = count.saturating_add(1);
        }
        counts
    }
}
