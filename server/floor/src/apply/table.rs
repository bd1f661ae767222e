//! Seats, rounds, rules, the private line, and how people stand with the moderators.
use crate::{
    Event, Floor,
    ids::{PersonId, SeatId},
    line::LINE_MAX,
    person::{Ban, Person},
    seat::Seat,
    settings::Settings,
    undo::Key,
};
use alloc::vec::Vec;

impl Floor {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn apply_table(&mut self, event: &Event) {
        match event {
            Event::SessionPlanned { settings, agenda, people, seats } => {
                self.touch(Key::Settings);
                self.set_settings(settings.as_ref().clone());
                self.agenda.clone_from(agenda);
                self.moved_run.clear(); // the new agenda stands in its own order
                for (id, person) in people {
                    self.touch(Key::Person(*id));
                    self.people.insert(*id, person.clone());
                }
                self.table_laid(seats);
            }
            Event::PersonRenamed { id, label } => self.with_person(*id, |person| person.label = Some(*label)),
            Event::PersonMuted { id, is_muted } => self.with_person(*id, |person| person.is_muted = *is_muted),
            Event::PersonBanned { id, reason } => {
                self.with_person(*id, |person| person.ban = Some(Ban { reason: *reason }));
            }
            Event::PersonUnbanned { id } => self.with_person(*id, |person| person.ban = None),
            Event::PersonGrouped { id, group } => self.with_person(*id, |person| person.group.clone_from(group)),
            Event::TableLaid { seats } => self.table_laid(seats),
            Event::SeatLabeled { seat, label } => self.with_seat(*seat, |seat| seat.label = *label),
            Event::SeatNoted { seat, note } => self.with_seat(*seat, |seat| seat.note = *note),
            Event::Seated { seat, person } => self.seated(*seat, *person),
            Event::RoundBegan { round } => {
                self.touch(Key::Round);
                self.round = Some(round.as_ref().clone());
            }
            Event::RoundPassed { person } => {
                self.touch(Key::Round);
                if let Some(round) = &mut self.round {
                    round.passed.retain(|one| one != person);
                    round.passed.push(*person);
                }
            }
            Event::RoundEnded => {
                self.touch(Key::Round);
                self.round = None;
            }
            Event::Blanked { is_blank } => {
                self.touch(Key::Blank);
                self.is_blank = *is_blank;
            }
            Event::Told { message } => {
                self.line.push_back(message.clone());
                while self.line.len() > LINE_MAX {
                    self.line.pop_front();
                }
            }
            Event::SettingsChanged { settings } => {
                self.touch(Key::Settings);
                self.set_settings(settings.as_ref().clone());
            }
            _ => {}
        }
    }

    pub(super) fn with_person(&mut self, id: PersonId, change: impl FnOnce(&mut Person)) {
        if let Some(person) = self.person_mut(id) {
            change(person);
        }
    }

    fn with_seat(&mut self, id: SeatId, change: impl FnOnce(&mut Seat)) {
        self.touch(Key::Seat(id));
        if let Some(seat) = self.seats.get_mut(&id) {
            change(seat);
        }
    }

    /// Whoever sits down leaves the seat they had.
    fn seated(&mut self, id: SeatId, person: Option<PersonId>) {
        let left = person.and_then(|person| self.seat_of(person)).filter(|left| *left != id);
        if let Some(left) = left {
            self.with_seat(left, |seat| seat.person = None);
        }
        self.lean_on(person.as_slice());
        self.with_seat(id, |seat| seat.person = person);
    }

    fn table_laid(&mut self, seats: &[(SeatId, Seat)]) {
        self.touch(Key::Layout);
        let known: Vec<SeatId> = self.seats.keys().copied().collect();
        for id in known.into_iter().filter(|id| seats.iter().all(|(kept, _)| kept != id)) {
            self.touch(Key::Seat(id));
            self.seats.remove(&id);
        }
        for (id, seat) in seats {
            if self.seats.get(id) != Some(seat) {
                self.touch(Key::Seat(*id));
                self.seats.insert(*id, seat.clone());
            }
            self.counters.seats = self.counters.seats.max(id.0);
        }
        self.set_layout(seats.iter().map(|(id, _)| *id).collect());
    }

    /// Every layout is a new version, also one that undo brings back.
    pub(super) fn set_layout(&mut self, layout: Vec<SeatId>) {
        self.layout = layout;
        self.counters.layouts = self.counters.layouts.saturating_add(1);
    }

    pub(super) fn set_settings(&mut self, settings: Settings) {
        self.settings = settings;
        self.counters.settings = self.counters.settings.saturating_add(1);
    }
}
