//! Seats, rounds, the private line, and sending somebody away.
use super::{Case, Verdict, full, hands::Wish, session::in_range};
use crate::{
    Command, Event, HandId, PersonId, Refusal, SeatId, Span, Who,
    event::Verb,
    ids::TextRef,
    line::{Message, Phrase},
    person::{Channel, Person, Via},
    queue::Hand,
    seat::{ROWS_MAX, Round, SEAT_NUMBER_MAX, SEATS_MAX, Seat, SeatPlan},
    turn::Kind,
};
use alloc::{boxed::Box, collections::BTreeSet, vec::Vec};

/// People whom one round goes to.
const ROUND_MAX: usize = 300;

impl Case<'_> {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn on_table(&mut self) -> Verdict {
        match &self.ask.command {
            Command::RenamePerson { person, label } => {
                let event = Event::PersonRenamed { id: *person, label: *label };
                self.about(*person, event, Verb::RenamePerson)
            }
            Command::MutePerson { person, is_muted } => self.mute(*person, *is_muted),
            Command::BanPerson { person, reason } => self.ban(*person, *reason),
            Command::UnbanPerson { person } => match self.known(*person)?.ban {
                Some(_) => self.about(*person, Event::PersonUnbanned { id: *person }, Verb::UnbanPerson),
                None => Err(Refusal::AlreadySo),
            },
            Command::SetGroup { person, group } => {
                let event = Event::PersonGrouped { id: *person, group: group.clone() };
                self.about(*person, event, Verb::SetGroup)
            }
            Command::LayTable { version, seats } => self.lay(*version, seats),
            Command::LabelSeat { seat, label } => {
                self.at_seat(*seat, Event::SeatLabeled { seat: *seat, label: *label }, Verb::LabelSeat)
            }
            Command::NoteSeat { seat, note } => {
                self.at_seat(*seat, Event::SeatNoted { seat: *seat, note: *note }, Verb::NoteSeat)
            }
            Command::SeatPerson { seat, who } => self.seat_person(*seat, who.as_ref()),
            Command::StartRound { from, is_reverse, limit_ms } => self.start_round(*from, *is_reverse, *limit_ms),
            Command::PassRound { hand } => self.pass_round(*hand),
            Command::EndRound => {
                self.floor.round.as_ref().ok_or(Refusal::NoRound)?;
                self.close_round();
                Ok(Verb::EndRound)
            }
            Command::Blank { is_blank } if *is_blank == self.floor.is_blank => Err(Refusal::AlreadySo),
            Command::Blank { is_blank } => {
                self.push(Event::Blanked { is_blank: *is_blank });
                Ok(if *is_blank { Verb::Blank } else { Verb::Unblank })
            }
            Command::Tell { text, phrase } => self.tell(*text, *phrase),
            Command::ChangeSettings { version, change } => self.change_settings(*version, change),
            Command::AddBudget { group, ms } => self.add_budget(group.as_ref(), *ms),
            _ => Err(Refusal::NotYours),
        }
    }

    fn known(&self, person: PersonId) -> Result<&Person, Refusal> {
        self.floor.people.get(&person).ok_or(Refusal::NoSuchPerson)
    }

    fn about(&mut self, person: PersonId, event: Event, verb: Verb) -> Verdict {
        self.known(person)?;
        self.about.person = Some(person);
        self.push(event);
        Ok(verb)
    }

    fn mute(&mut self, person: PersonId, is_muted: bool) -> Verdict {
        if self.known(person)?.is_muted == is_muted {
            return Err(Refusal::AlreadySo);
        }
        let verb = if is_muted { Verb::MutePerson } else { Verb::UnmutePerson };
        self.about(person, Event::PersonMuted { id: person, is_muted }, verb)
    }

    /// Hands come down and doors shut; a turn that runs is ended by a ruling of its own.
    fn ban(&mut self, person: PersonId, reason: Option<TextRef>) -> Verdict {
        let known = self.known(person)?;
        if known.ban.is_some() {
            return Err(Refusal::AlreadySo);
        }
        // Whoever moderates or sits on the panel came by a link of their own, which can be renewed.
        if known.channel == Channel::Panel {
            return Err(Refusal::NotYours);
        }
        let entries: BTreeSet<PersonId> = self.floor.entries(person).map(|(id, _)| *id).collect();
        let is_theirs = |hand: &&Hand| hand.parts.is_empty() && hand.who.iter().all(|who| entries.contains(who));
        let own = self.floor.hands.values().filter(|hand| hand.is_open()).filter(is_theirs);
        let lowered: Vec<Event> = own.map(|hand| Event::HandLowered { hand: hand.id }).collect();
        self.events.extend(lowered);
        self.about(person, Event::PersonBanned { id: person, reason }, Verb::BanPerson)
    }

    fn seat(&self, seat: SeatId) -> Result<&Seat, Refusal> {
        self.floor.seats.get(&seat).ok_or(Refusal::NoSuchSeat)
    }

    fn at_seat(&mut self, seat: SeatId, event: Event, verb: Verb) -> Verdict {
        self.seat(seat)?;
        self.about.seat = Some(seat);
        self.push(event);
        Ok(verb)
    }

    fn seat_person(&mut self, seat: SeatId, who: Option<&Who<TextRef>>) -> Verdict {
        let sits = self.seat(seat)?.person;
        let person = match who {
            Some(who) => Some(self.resolve(who)?.0),
            None => None,
        };
        if sits == person {
            return Err(Refusal::AlreadySo);
        }
        self.about.person = person.or(sits);
        self.at_seat(seat, Event::Seated { seat, person }, Verb::SeatPerson)
    }

    /// Who sits there, or who sits down there now.
    pub(super) fn seated(&mut self, seat: SeatId, who: Option<&Who<TextRef>>) -> Result<(PersonId, Person), Refusal> {
        if !self.is_moderator() {
            return Err(Refusal::NotYours);
        }
        let sits = self.seat(seat)?.person;
        self.about.seat = Some(seat);
        let Some(who) = who else {
            let person = sits.ok_or(Refusal::SeatIsFree { seat })?;
            return self.resolve(&Who::Known { person });
        };
        let (id, person) = self.resolve(who)?;
        if sits != Some(id) {
            self.push(Event::Seated { seat, person: Some(id) });
        }
        Ok((id, person))
    }

    fn lay(&mut self, version: u32, plans: &[SeatPlan]) -> Verdict {
        let now = self.floor.counters.layouts;
        if version != now {
            return Err(Refusal::Stale { version: now });
        }
        if plans.len() > SEATS_MAX {
            return Err(full(SEATS_MAX));
        }
        let (mut numbers, mut ids, mut made) = (BTreeSet::new(), BTreeSet::new(), self.floor.counters.seats);
        let mut seats = Vec::with_capacity(plans.len());
        for (at, plan) in plans.iter().enumerate() {
            let known = plan.id.map(|id| self.floor.seats.get(&id).ok_or(id));
            let is_good = (1..=SEAT_NUMBER_MAX).contains(&plan.number)
                && (1..=ROWS_MAX).contains(&plan.row)
                && numbers.insert(plan.number)
                && plan.id.is_none_or(|id| ids.insert(id))
                && !matches!(known, Some(Err(_)));
            if !is_good {
                return Err(Refusal::BadLayout { at: u32::try_from(at).unwrap_or(u32::MAX) });
            }
            let id = plan.id.unwrap_or_else(|| {
                made = made.saturating_add(1);
                SeatId(made)
            });
            let SeatPlan { side, row, number, .. } = *plan;
            let free = Seat { side, row, number, label: None, note: None, person: None };
            let seat = known.and_then(Result::ok).map_or(free, |seat| Seat { side, row, number, ..seat.clone() });
            seats.push((id, seat));
        }
        self.push(Event::TableLaid { seats });
        Ok(Verb::LayTable)
    }

    /// Everyone at the table, then those afar who came by a door of their own, get a hand up, unless one is up.
    fn start_round(&mut self, from: Option<SeatId>, is_reverse: bool, limit: Option<Span>) -> Verdict {
        if self.floor.round.is_some() {
            return Err(Refusal::RoundAlready);
        }
        let limit_ms = limit.map(in_range).transpose()?;
        let mut order = self.floor.along_the_table();
        let comes = |id: &PersonId| {
            let person = self.floor.people.get(id);
            // Whoever is set aside is not brought back by this.
            let is_aside = self.floor.open_hand(*id, Kind::Floor).is_some_and(|hand| !hand.is_waiting());
            person.filter(|_| !is_aside).is_some_and(|person| {
                person.is_present()
                    && !self.floor.is_banned(*id)
                    && !self.floor.is_muted(*id)
                    && person.same_as.is_none()
                    && has_own_voice(person)
            })
        };
        order.retain(comes);
        if is_reverse {
            order.reverse();
        }
        if let Some(from) = from {
            let first = self.seat(from)?.person.ok_or(Refusal::SeatIsFree { seat: from })?;
            let at = order.iter().position(|one| *one == first).ok_or(Refusal::NoSuchPerson)?;
            order.rotate_left(at);
        }
        if order.is_empty() {
            return Err(Refusal::QueueEmpty);
        }
        if order.len() > ROUND_MAX {
            return Err(full(ROUND_MAX));
        }
        for id in &order {
            let Some(person) = self.floor.people.get(id).cloned() else { continue };
            if self.floor.open_hand(*id, Kind::Floor).is_none() {
                let via = if person.channel == Channel::Online { person.via } else { Via::SeatTap };
                self.raise_new(*id, &person, via, Wish { is_of_round: true, ..Wish::of(Kind::Floor) })?;
            }
        }
        self.about.seat = from;
        self.push(Event::RoundBegan { round: Box::new(Round { is_reverse, limit_ms, order, passed: Vec::new() }) });
        Ok(Verb::StartRound)
    }

    fn pass_round(&mut self, id: HandId) -> Verdict {
        let hand = self.own_waiting(id)?;
        let round = self.floor.round.as_ref().filter(|_| self.floor.round_place(hand).is_some());
        let round = round.ok_or(Refusal::NoRound)?;
        let person = hand.who.iter().copied().find(|who| round.place(*who).is_some()).ok_or(Refusal::NoRound)?;
        self.about.person = Some(person);
        if self.floor.next == Some(id) {
            self.push(Event::NextCleared);
        }
        self.with_hand(Event::RoundPassed { person }, id, Verb::PassRound)
    }

    /// Ends a round, if there is one: hands that only it raised come down.
    pub(super) fn close_round(&mut self) {
        if self.floor.round.is_none() {
            return;
        }
        let raised = self.floor.waiting().filter(|hand| hand.is_of_round);
        let lowered: Vec<Event> = raised.map(|hand| Event::HandLowered { hand: hand.id }).collect();
        self.events.extend(lowered);
        self.push(Event::RoundEnded);
    }

    /// The limit that a round gives to a hand.
    pub(super) fn round_limit(&self, hand: &Hand) -> Option<Span> {
        self.floor.round.as_ref().filter(|_| self.floor.round_place(hand).is_some())?.limit_ms
    }

    fn tell(&mut self, text: Option<TextRef>, phrase: Option<Phrase>) -> Verdict {
        if text.is_some() == phrase.is_some() {
            return Err(Refusal::NothingToTell);
        }
        let no = crate::ActNo(self.floor.counters.acts.saturating_add(1));
        self.push(Event::Told { message: Message { no, by: self.ask.by, at: self.now, text, phrase } });
        Ok(Verb::Tell)
    }
}

/// Somebody who can take the floor with an own voice; whoever only wrote from elsewhere cannot be asked in turn.
const fn has_own_voice(person: &Person) -> bool {
    !matches!(person.channel, Channel::Online)
        || matches!(
            person.via,
            Via::Phone | Via::WebForm | Via::Hub | Via::Voice | Via::ZoomVoice | Via::Mic | Via::Keyboard
        )
}
