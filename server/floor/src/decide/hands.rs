//! Raising, lowering, parking, moving and changing hands.
use super::{Case, Verdict, full, warned};
use crate::{
    Command, Event, HandId, PersonId, Refusal,
    agenda::List,
    event::Verb,
    ids::TextRef,
    person::{Channel, Person, Via},
    queue::{Hand, HandState, Placed},
    settings::{COALESCE, HANDS_MAX, RAISE_AGAIN},
    turn::Kind,
};
use alloc::{boxed::Box, string::String, vec::Vec};

/// What a new hand is to be.
pub(super) struct Wish {
    pub(super) kind: Kind,
    pub(super) topic: Option<TextRef>,
    pub(super) policy_question: Option<String>,
    pub(super) rank: Option<u8>,
    pub(super) for_segment: Option<u16>,
    pub(super) is_of_round: bool,
}

impl Wish {
    /// Nothing but a kind.
    pub(super) const fn of(kind: Kind) -> Self {
        Self { kind, topic: None, policy_question: None, rank: None, for_segment: None, is_of_round: false }
    }
}

impl Case<'_> {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn on_hand(&mut self) -> Verdict {
        match &self.ask.command {
            Command::RaiseHand { who, kind, topic, policy_question, seat, rank } => {
                let (id, person) = if let Some(seat) = seat {
                    self.seated(*seat, who.as_ref())?
                } else if let Some(who) = who {
                    self.resolve(who)?
                } else {
                    let id = self.self_person()?;
                    (id, self.floor.people.get(&id).cloned().ok_or(Refusal::NoSuchPerson)?)
                };
                let via = match who {
                    None if seat.is_some() => Via::SeatTap,
                    Some(crate::Who::Known { .. }) if person.channel == Channel::Onsite => Via::SeatTap,
                    _ => person.via,
                };
                let wish =
                    Wish { topic: *topic, policy_question: policy_question.clone(), rank: *rank, ..Wish::of(*kind) };
                let hand = self.raise(id, &person, via, wish)?;
                self.about.person = Some(id);
                self.about.hand = Some(hand);
                Ok(Verb::RaiseHand)
            }
            Command::LowerHand { hand } => self.lower(*hand),
            Command::ParkHand { hand } => {
                let hand = self.own_waiting(*hand)?.id;
                self.with_hand(Event::HandParked { hand }, hand, Verb::ParkHand)
            }
            Command::UnparkHand { hand } => self.unpark(*hand),
            Command::StepBack { hand } => self.step_back(*hand),
            Command::MoveHand { hand, before, after } => self.move_hand(*hand, *before, *after),
            Command::ReleaseHand { hand } => {
                let hand = self.own_waiting(*hand)?;
                if hand.placed.is_none() {
                    return Err(Refusal::AlreadySo);
                }
                let hand = hand.id;
                self.with_hand(Event::HandMoved { hand, placed: None, near: false }, hand, Verb::ReleaseHand)
            }
            Command::ChangeHand { .. } => self.change(),
            _ => Err(Refusal::NotYours),
        }
    }

    pub(super) fn with_hand(&mut self, event: Event, hand: HandId, verb: Verb) -> Verdict {
        self.about.hand = Some(hand);
        self.push(event);
        Ok(verb)
    }

    /// An open hand that the sender may handle: any for moderators, else the own. A merged one is also that of others.
    pub(super) fn own_open(&self, id: HandId) -> Result<&Hand, Refusal> {
        let hand = self.floor.hands.get(&id).filter(|hand| hand.is_open()).ok_or(Refusal::NoSuchHand)?;
        let is_mine = self.ask.by.person.is_some_and(|me| hand.who.contains(&me));
        if self.is_moderator() || (is_mine && hand.parts.is_empty()) { Ok(hand) } else { Err(Refusal::NotYours) }
    }
    pub(super) fn own_waiting(&self, id: HandId) -> Result<&Hand, Refusal> {
        self.own_open(id).and_then(|hand| if hand.is_waiting() { Ok(hand) } else { Err(Refusal::NoSuchHand) })
    }

    /// Raises a hand, or revives the one that was taken down a moment ago; the id of either.
    pub(super) fn raise(&mut self, id: PersonId, person: &Person, via: Via, wish: Wish) -> Result<HandId, Refusal> {
        let kind = wish.kind;
        if !kind.can_wait() {
            return Err(Refusal::KindNotHere);
        }
        if let Some(again) = self.raise_again(id, kind)? {
            let Wish { topic, policy_question, .. } = wish;
            if topic.is_some() || policy_question.is_some() {
                self.push(Event::HandChanged {
                    hand: again,
                    kind: None,
                    topic,
                    policy_question,
                    arrival: None,
                    rank: None,
                });
            }
            return Ok(again);
        }
        self.check_kind(id, kind)?;
        self.check_rank(wish.rank)?;
        if self.floor.hands.len() >= HANDS_MAX {
            return Err(full(HANDS_MAX));
        }
        let for_segment = self.admit(person.channel, kind)?;
        self.raise_new(id, person, via, Wish { for_segment, ..wish })
    }

    /// Raises a hand that nothing stands against any more.
    pub(super) fn raise_new(&mut self, id: PersonId, person: &Person, via: Via, wish: Wish) -> Result<HandId, Refusal> {
        let Wish { kind, topic, policy_question, rank, for_segment, is_of_round } = wish;
        let state = if kind == Kind::RightOfReply { HandState::Parked } else { HandState::Waiting };
        let main = self.floor.main_turn().map(|turn| turn.id);
        let hand = Hand {
            id: self.new_hand(),
            who: Vec::from([id]),
            kind,
            channel: person.channel,
            via,
            arrival: self.arrival(),
            since: self.now,
            pressed_at: self.now,
            presses: 1,
            lowers_at: None,
            state,
            placed: None,
            topic,
            policy_question,
            question: None,
            for_segment,
            about: main.filter(|_| matches!(kind, Kind::InterposedQuestion | Kind::DirectReply | Kind::PointOfOrder)),
            paused: None,
            parts: Vec::new(),
            segment: self.floor.stage.current,
            over: None,
            over_reason: None,
            rank: rank.filter(|_| kind == Kind::PointOfOrder),
            is_of_round,
            version: 1,
        };
        let hand = Hand { paused: self.stopped_by(kind), ..hand };
        let raised = hand.id;
        if let Some(running) = self.floor.running().filter(|_| kind == Kind::PointOfOrder) {
            self.push(Event::TurnPaused { turn: running.id });
        }
        self.push(Event::HandRaised { hand: Box::new(hand) });
        Ok(raised)
    }

    /// The hand of that person and kind that is up and about to come down, or came down within 30 s.
    fn raise_again(&mut self, id: PersonId, kind: Kind) -> Result<Option<HandId>, Refusal> {
        let up: Vec<&Hand> = self
            .floor
            .hands
            .values()
            .filter(|hand| hand.is_open() && hand.kind == kind && hand.who.contains(&id))
            .collect();
        let lowering = up.iter().find(|hand| hand.lowers_at.is_some()).copied();
        if lowering.is_none() && up.len() >= usize::from(self.floor.settings.hands_per_kind.max(1)) {
            return match up.first() {
                Some(hand) => Err(Refusal::HandAlreadyUp { hand: hand.id }),
                None => Ok(None),
            };
        }
        // The other kinds are about a moment: a turn that runs, one that is stopped, a place aside. They are raised anew.
        let keeps_place = matches!(kind, Kind::Floor | Kind::ShortIntervention);
        let is_fresh = |hand: &&Hand| {
            let HandState::Lowered { at } = hand.state else { return false };
            keeps_place && hand.kind == kind && hand.who == [id] && self.now - at <= RAISE_AGAIN
        };
        let Some(hand) = lowering.or_else(|| self.floor.hands.values().rev().find(is_fresh)) else { return Ok(None) };
        let (hand, presses) = (hand.id, self.presses(hand));
        self.push(Event::HandRaisedAgain { hand, presses });
        Ok(Some(hand))
    }

    fn presses(&self, hand: &Hand) -> u16 {
        if self.now - hand.pressed_at <= COALESCE { hand.presses.saturating_add(1) } else { 1 }
    }

    /// Whether the list takes a self-raised hand of that channel now; if not, for which later segment.
    fn admit(&mut self, channel: Channel, kind: Kind) -> Result<Option<u16>, Refusal> {
        if self.is_moderator() && !matches!(self.ask.command, Command::RaiseHand { who: None, seat: None, .. }) {
            return Ok(None);
        }
        if matches!(kind, Kind::PointOfOrder | Kind::RightOfReply) {
            return Ok(None);
        }
        let closes_at = |room, online| if channel == Channel::Online { online } else { room };
        match self.floor.list {
            List::Open | List::OpenUntil { hands_left: None, .. } => Ok(None),
            List::OpenUntil { at, hands_left: Some(left) } => {
                let list = match left {
                    0 | 1 => warned(self.floor, self.now),
                    left => List::OpenUntil { at, hands_left: Some(left.saturating_sub(1)) },
                };
                self.push(Event::ListChanged { list });
                Ok(None)
            }
            List::Closing { room_at, online_at } if self.now < closes_at(room_at, online_at) => Ok(None),
            List::Closing { .. } | List::Closed if kind == Kind::Floor => {
                let has_floor = |at: &u16| self.floor.segment_at(*at).is_some_and(crate::agenda::Segment::has_floor);
                self.floor.to_come().into_iter().find(has_floor).map(Some).ok_or(Refusal::ListClosed)
            }
            List::Closing { .. } | List::Closed => Err(Refusal::ListClosed),
        }
    }

    fn lower(&mut self, id: HandId) -> Verdict {
        if let Some(part) = self.own_part(id) {
            return self.withdraw(id, part);
        }
        let hand = self.own_open(id)?;
        // Lowered by the person again soon after raising: presses in a row are taken together.
        let settles_at = hand.pressed_at + COALESCE;
        if !self.is_moderator() && hand.is_waiting() && self.now < settles_at {
            let presses = self.presses(hand);
            return self.with_hand(Event::HandLowering { hand: id, at: settles_at, presses }, id, Verb::LowerHand);
        }
        self.with_hand(Event::HandLowered { hand: id }, id, Verb::LowerHand)
    }

    fn unpark(&mut self, id: HandId) -> Verdict {
        let hand = self.own_open(id)?;
        if hand.is_waiting() {
            return Err(Refusal::AlreadySo);
        }
        if hand.kind == Kind::RightOfReply && !self.is_moderator() {
            return Err(Refusal::NotYours);
        }
        self.with_hand(Event::HandUnparked { hand: id }, id, Verb::UnparkHand)
    }

    fn step_back(&mut self, id: HandId) -> Verdict {
        let rung = self.own_waiting(id)?.kind.rung();
        let order = self.floor.projected_order();
        let at = order.iter().position(|hand| *hand == id).ok_or(Refusal::NoSuchHand)?;
        let after = order.get(at.saturating_add(1)).copied().ok_or(Refusal::AlreadySo)?;
        if !self.is_moderator() && self.floor.hands.get(&after).is_some_and(|hand| hand.kind.rung() != rung) {
            return Err(Refusal::AlreadySo);
        }
        // Pinned to the one let past: once that one has gone, this hand is first again.
        let placed = self.placed(None, Some(after));
        self.with_hand(Event::HandMoved { hand: id, placed: Some(placed), near: false }, id, Verb::StepBack)
    }

    fn move_hand(&mut self, id: HandId, before: Option<HandId>, after: Option<HandId>) -> Verdict {
        self.own_waiting(id)?;
        let mut order = self.floor.projected_order();
        order.retain(|hand| *hand != id);
        if before == Some(id) || after == Some(id) || (before.is_none() && after.is_none()) {
            return Err(Refusal::NoSuchHand);
        }
        let position = |anchor: Option<HandId>| anchor.and_then(|anchor| order.iter().position(|hand| *hand == anchor));
        let exact = position(before).or_else(|| position(after).map(|at| at.saturating_add(1)));
        let at = match exact {
            Some(at) => at,
            None => self.nearest(&order, before.or(after))?,
        };
        let placed = self.placed(order.get(at).copied(), at.checked_sub(1).and_then(|at| order.get(at)).copied());
        let near = exact.is_none();
        self.with_hand(Event::HandMoved { hand: id, placed: Some(placed), near }, id, Verb::MoveHand)
    }

    /// Where a neighbor that is gone would stand among those that are left.
    fn nearest(&self, order: &[HandId], gone: Option<HandId>) -> Result<usize, Refusal> {
        let gone = gone.and_then(|gone| self.floor.hands.get(&gone)).ok_or(Refusal::NoSuchHand)?;
        let key = (gone.kind.rung(), gone.arrival);
        let is_later =
            |id: &HandId| self.floor.hands.get(id).is_some_and(|hand| (hand.kind.rung(), hand.arrival) > key);
        Ok(order.iter().position(is_later).unwrap_or(order.len()))
    }

    pub(super) fn placed(&self, before: Option<HandId>, after: Option<HandId>) -> Placed {
        Placed { before, after, by: self.ask.by.role, seq: self.floor.counters.moves.saturating_add(1) }
    }
}
