//! The session's life, its list, its gavel and its people.
use super::{Case, Verdict, full, warned};
use crate::{
    Command, Event, Refusal, Span,
    agenda::List,
    command::Closing,
    event::Verb,
    ids::PersonId,
    person::{Channel, Consent, Identity, Person},
    role::Hat,
    settings::{LIMIT_MAX, PEOPLE_MAX},
    state::Life,
    timer::Timer,
};
use alloc::boxed::Box;

/// People that one hub may stand for.
const HEADCOUNT_MAX: u32 = 10_000;

impl Case<'_> {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn on_session(&mut self) -> Verdict {
        match &self.ask.command {
            Command::StartSession => self.start_session(),
            Command::Advance { to } => self.advance(to),
            Command::EndSession => {
                self.close_round();
                self.simple(Event::SessionEnded, Verb::EndSession)
            }
            Command::Purge => self.purge(),
            Command::PauseSession => match self.floor.pause {
                Some(_) => Err(Refusal::IsPaused),
                None => self.simple(Event::SessionPaused, Verb::PauseSession),
            },
            Command::ResumeSession => match self.floor.pause {
                Some(_) => self.simple(Event::SessionResumed, Verb::ResumeSession),
                None => Err(Refusal::NotPaused),
            },
            Command::Reflect { ms } => {
                let ms = in_range(*ms)?;
                self.simple(Event::SilenceBegan { timer: Timer::start(self.now, ms) }, Verb::Reflect)
            }
            Command::EndSilence => match self.floor.silence {
                Some(_) => self.simple(Event::SilenceEnded, Verb::EndSilence),
                None => Err(Refusal::AlreadySo),
            },
            Command::ShowCard { card } if *card == self.floor.card => Err(Refusal::AlreadySo),
            Command::ShowCard { card } => self.simple(Event::CardShown { card: *card }, Verb::ShowCard),
            Command::RemoteReady => self.simple(Event::RemoteWasReady, Verb::RemoteReady),
            Command::PassGavel { to } => self.pass_gavel(*to),
            Command::CloseList { closing } => self.close_list(*closing),
            Command::OpenList if self.floor.list == List::Open => Err(Refusal::ListAlready),
            Command::OpenList => self.simple(Event::ListChanged { list: List::Open }, Verb::OpenList),
            Command::Join { .. } => self.join(),
            Command::Leave => self.leave(),
            Command::SamePerson { a, b } => self.same_person(*a, *b),
            Command::PartPerson { b } => self.part_person(*b),
            _ => Err(Refusal::NotYours),
        }
    }

    /// In an emergency at any moment: what still goes on ends first.
    fn purge(&mut self) -> Verdict {
        if self.floor.stage.purged_at.is_some() {
            return Err(Refusal::AlreadySo);
        }
        if self.floor.stage.life != Life::Ended {
            self.close_round();
            self.push(Event::SessionEnded);
        }
        self.simple(Event::Purged, Verb::Purge)
    }

    fn simple(&mut self, event: Event, verb: Verb) -> Verdict {
        self.push(event);
        Ok(verb)
    }

    fn start_session(&mut self) -> Verdict {
        if self.floor.stage.life != Life::Lobby {
            return Err(Refusal::AlreadyLive);
        }
        self.push(Event::SessionStarted);
        // The first in the order of show that nobody left out in the lobby.
        if let Some(segment) = self.floor.to_come().first().copied() {
            self.push(Event::SegmentBegan { segment });
        }
        Ok(Verb::StartSession)
    }

    fn advance(&mut self, to: &str) -> Verdict {
        let is_it = |segment: &crate::agenda::Segment| segment.key == to && segment.started_at.is_none();
        let position = self.floor.agenda.iter().position(is_it).ok_or(Refusal::NoSuchSegment)?;
        let segment = u16::try_from(position).map_err(|_| Refusal::NoSuchSegment)?;
        self.close_round();
        self.about.segment = Some(segment);
        self.simple(Event::SegmentBegan { segment }, Verb::Advance)
    }

    fn pass_gavel(&mut self, to: Hat) -> Verdict {
        let holder = self.floor.gavel.holder;
        if to == holder {
            return Err(Refusal::AlreadySo);
        }
        // The holder passes it on; the other may only take it for themselves, which is the same act.
        self.simple(Event::GavelPassed { to }, Verb::PassGavel)
    }

    fn close_list(&mut self, closing: Closing) -> Verdict {
        let list = match (closing, self.floor.list) {
            (Closing::Now, List::Closed) | (Closing::Warned, List::Closing { .. } | List::Closed) => {
                return Err(Refusal::ListAlready);
            }
            (Closing::Now, _) => List::Closed,
            (Closing::Warned, _) => warned(self.floor, self.now),
            (Closing::Later { at, hands_left }, _) => {
                let is_late = at.is_some_and(|at| at < self.now);
                if is_late || (at.is_none() && hands_left.is_none()) || hands_left == Some(0) {
                    return Err(Refusal::BadTimes);
                }
                List::OpenUntil { at, hands_left }
            }
        };
        self.simple(Event::ListChanged { list }, Verb::CloseList)
    }

    fn join(&mut self) -> Verdict {
        let Command::Join { label, identity, channel, via, lang, headcount, consent, need } = &self.ask.command else {
            return Err(Refusal::NotYours);
        };
        if self.floor.people.len() >= PEOPLE_MAX {
            return Err(full(PEOPLE_MAX));
        }
        if *channel == Channel::Panel || self.floor.people.contains_key(&self.ask.fresh) {
            return Err(Refusal::NotYours);
        }
        let headcount = headcount.unwrap_or(1);
        if headcount == 0 || headcount > HEADCOUNT_MAX {
            return Err(Refusal::Full { max: HEADCOUNT_MAX });
        }
        // Whoever wants nothing kept has no name to show.
        let consent = if *identity == Identity::ReadByModerator { Consent::default() } else { *consent };
        let person = Person {
            identity: *identity,
            headcount,
            consent,
            need: *need,
            ..Person::new(*label, *channel, *via, lang.clone(), self.now)
        };
        self.about.person = Some(self.ask.fresh);
        self.simple(Event::PersonJoined { id: self.ask.fresh, person: Box::new(person) }, Verb::Join)
    }

    fn leave(&mut self) -> Verdict {
        let person = self.self_person()?;
        self.about.person = Some(person);
        let own = self.floor.hands.values().filter(|hand| hand.is_open() && hand.who == [person]);
        let lowered: alloc::vec::Vec<Event> = own.map(|hand| Event::HandLowered { hand: hand.id }).collect();
        self.events.extend(lowered);
        self.withdraw_all()?;
        self.simple(Event::PersonLeft { id: person }, Verb::Leave)
    }

    fn same_person(&mut self, a: PersonId, b: PersonId) -> Verdict {
        let known = |id: PersonId| self.floor.people.contains_key(&id);
        if !known(a) || !known(b) {
            return Err(Refusal::NoSuchPerson);
        }
        let root = self.floor.canonical(a);
        // Only roots are joined, so that no circle can come about.
        if self.floor.canonical(b) != b || root == b {
            return Err(Refusal::CannotJoin { person: b });
        }
        self.about.person = Some(b);
        self.simple(Event::PeopleJoined { a: root, b }, Verb::SamePerson)
    }

    fn part_person(&mut self, b: PersonId) -> Verdict {
        let person = self.floor.people.get(&b).ok_or(Refusal::NoSuchPerson)?;
        if person.same_as.is_none() {
            return Err(Refusal::AlreadySo);
        }
        self.about.person = Some(b);
        self.simple(Event::PersonParted { b }, Verb::PartPerson)
    }
}

/// A limit or silence that may be given.
pub(super) fn in_range(ms: Span) -> Result<Span, Refusal> {
    if ms > Span::ZERO && ms <= LIMIT_MAX { Ok(ms) } else { Err(Refusal::LimitOutOfRange { max_ms: LIMIT_MAX }) }
}
