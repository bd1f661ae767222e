//! Rules of single kinds: what may be raised when, how often, and rulings on points of order.
use super::{Case, Verdict};
use crate::{
    Command, Event, HandId, PersonId, Refusal, TurnId,
    event::Verb,
    ids::TextRef,
    queue::{Hand, HandState},
    turn::Kind,
};

impl Case<'_> {
    /// Whether that person may raise a hand of that kind now.
    pub(super) fn check_kind(&self, person: PersonId, kind: Kind) -> Result<(), Refusal> {
        let speaks = self.floor.main_turn().is_some();
        let earlier = || {
            let is_it = move |hand: &&Hand| {
                hand.kind == kind && hand.who.contains(&person) && !matches!(hand.state, HandState::Lowered { .. })
            };
            self.floor.hands.values().filter(is_it)
        };
        match kind {
            Kind::InterposedQuestion | Kind::DirectReply if !speaks => Err(Refusal::NobodySpeaks),
            Kind::DirectReply if earlier().any(|hand| hand.segment == self.floor.stage.current) => {
                Err(Refusal::OnlyOnce)
            }
            Kind::RightOfReply if earlier().next().is_some() => Err(Refusal::OnlyOnce),
            Kind::PointOfOrder => {
                let points_max = self.floor.settings.points_of_order_per_person;
                if earlier().count() < usize::from(points_max) {
                    Ok(())
                } else {
                    Err(Refusal::PointsUsedUp { points_max })
                }
            }
            Kind::Panel | Kind::Reply | Kind::Break => Err(Refusal::KindNotHere),
            Kind::InterposedQuestion
            | Kind::DirectReply
            | Kind::RightOfReply
            | Kind::ShortIntervention
            | Kind::Floor => Ok(()),
        }
    }

    /// The turn that a new point of order stops, or that an open one has stopped already.
    pub(super) fn stopped_by(&self, kind: Kind) -> Option<TurnId> {
        if kind != Kind::PointOfOrder {
            return None;
        }
        let is_open_point = |hand: &&Hand| hand.is_waiting() && hand.kind == Kind::PointOfOrder;
        let running = self.floor.running().map(|turn| turn.id);
        running.or_else(|| self.floor.hands.values().filter(is_open_point).find_map(|hand| hand.paused))
    }

    pub(super) fn rule_point(&mut self, id: HandId, accept: bool, reason: Option<TextRef>) -> Verdict {
        let is_point = |hand: &&Hand| hand.is_waiting() && hand.kind == Kind::PointOfOrder;
        let hand = self.floor.hands.get(&id).filter(is_point).ok_or(Refusal::NoSuchHand)?;
        let paused = hand.paused;
        self.about.hand = Some(id);
        self.push(Event::PointRuled { hand: id, accepted: accept, reason });
        let is_last = self.floor.hands.values().filter(is_point).count() == 1;
        let stands = paused.filter(|turn| self.floor.stack.last() == Some(turn) && self.floor.running().is_none());
        if let Some(turn) = stands.filter(|_| !accept && is_last && self.floor.pause.is_none()) {
            self.push(Event::TurnResumed { turn });
        }
        Ok(Verb::RulePoint)
    }

    pub(super) fn change(&mut self) -> Verdict {
        let Command::ChangeHand { hand: id, version, kind, topic, policy_question, rank } = &self.ask.command else {
            return Err(Refusal::NotYours);
        };
        let (id, version) = (*id, *version);
        let hand = self.own_open(id)?;
        if hand.version != version {
            return Err(Refusal::Stale { version: hand.version });
        }
        let kind = kind.filter(|kind| *kind != hand.kind);
        let (who, is_of) = (hand.who.clone(), hand.kind);
        if let Some(kind) = kind {
            // A point of order stops a turn and a right of reply is set aside: both are raised, not changed into.
            if !kind.can_wait()
                || matches!(kind, Kind::PointOfOrder | Kind::RightOfReply)
                || hand.kind == Kind::PointOfOrder
            {
                return Err(Refusal::KindNotHere);
            }
            for person in who {
                self.check_kind(person, kind)?;
                if let Some(up) = self.floor.open_hand(person, kind) {
                    return Err(Refusal::HandAlreadyUp { hand: up.id });
                }
            }
        } else if topic.is_none() && policy_question.is_none() && rank.is_none() {
            return Err(Refusal::AlreadySo);
        }
        let arrival = kind.map(|_| self.arrival());
        let (topic, policy_question, rank) = (*topic, policy_question.clone(), *rank);
        if rank.is_some() && (is_of != Kind::PointOfOrder || !self.is_moderator()) {
            return Err(Refusal::KindNotHere);
        }
        self.check_rank(rank)?;
        self.with_hand(
            Event::HandChanged { hand: id, kind, topic, policy_question, arrival, rank },
            id,
            Verb::ChangeHand,
        )
    }
}
