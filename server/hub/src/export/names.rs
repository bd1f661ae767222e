//! What people are called in what leaves the house: their names where they agreed to a report, else a codename.
use super::Whole;
use floor::{
    PersonId,
    person::{Identity, Person},
};
use std::collections::BTreeMap;
use wire::view::inbox::codename;

/// The names of one export.
pub(super) struct Names<'a> {
    whole: &'a Whole,
    /// People without a number of their own source, in the order in which they came.
    places: BTreeMap<PersonId, usize>,
}

impl<'a> Names<'a> {
    pub(super) fn of(whole: &'a Whole) -> Self {
        let mut order: Vec<_> = whole.floor.people.iter().filter(|(_, person)| person.number.is_none()).collect();
        order.sort_by_key(|(id, person)| (person.joined_at, **id));
        let places = order.into_iter().enumerate().map(|(at, (id, _))| (*id, at + 1)).collect();
        Self { whole, places }
    }
    /// The name of somebody who may be named. Nobody is under the Chatham House Rule.
    pub(super) fn name(&self, id: PersonId) -> Option<String> {
        let person = self.whole.floor.people.get(&id).filter(|person| is_named(person))?;
        if self.whole.floor.settings.is_chatham_house { None } else { self.whole.words.text(person.label) }
    }
    /// The name, or a codename: «Zoom 3» for somebody who wrote there, «P4» for the fourth who came in here.
    pub(super) fn label(&self, id: PersonId) -> String {
        let number = || self.whole.floor.people.get(&id).and_then(codename);
        let place = || self.places.get(&id).map(|place| format!("P{place}"));
        self.name(id).or_else(number).or_else(place).unwrap_or_default()
    }
}

/// Whether somebody ticked that their name may stand in the report; the programme's people are asked beforehand.
fn is_named(person: &Person) -> bool {
    person.consent.report && !person.is_erased && person.identity != Identity::ReadByModerator
}
