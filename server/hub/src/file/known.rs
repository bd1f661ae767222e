//! What a session has already when its file is read anew: people and seats keep their ids, texts their places.
use floor::{
    Floor, PersonId, TextId,
    ids::{SeatId, TextRef},
    person::Person,
    seat::Seat,
};
use std::collections::{BTreeMap, HashMap};
use wire::view::Words;

/// Nothing for a new session.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// People by their ids in the file.
    pub(super) people: BTreeMap<String, (PersonId, Person)>,
    pub(super) seats: BTreeMap<SeatId, Seat>,
    /// The last number that was given to a seat.
    pub(super) seats_made: u32,
    texts: HashMap<(Option<PersonId>, String), TextRef>,
}

impl Known {
    pub(crate) fn of(floor: &Floor, words: &Words) -> Self {
        let mut known = Self { seats: floor.seats.clone(), seats_made: floor.counters.seats, ..Self::default() };
        for (id, person) in &floor.people {
            let Some(key) = &person.key else { continue };
            known.people.insert(key.clone(), (*id, person.clone()));
            known.keep(&words.texts, Some(*id), person.label);
        }
        for seat in floor.seats.values() {
            known.keep(&words.texts, None, seat.label);
            known.keep(&words.texts, None, seat.note);
        }
        for segment in &floor.agenda {
            known.keep(&words.texts, None, segment.title);
        }
        known
    }
    fn keep(&mut self, texts: &HashMap<TextId, String>, person: Option<PersonId>, text: Option<TextRef>) {
        if let Some(text) = text
            && let Some(words) = texts.get(&text.id)
        {
            self.texts.insert((person, words.clone()), text);
        }
    }
    /// Where these words of that person lie already.
    pub(super) fn text(&self, person: Option<PersonId>, words: &str) -> Option<TextRef> {
        self.texts.get(&(person, words.to_owned())).copied()
    }
}
