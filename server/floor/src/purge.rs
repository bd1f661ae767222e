//! The purge: some hours after the end nothing personal is left (`DOMAIN`, section 13).
//!
//! What stays is what no person can be read out of: turns with their lengths, counts, states, the run of show, and those
//! whom the programme names anyway. The log of acts goes too, for it remembers what things were; so nothing is taken back
//! over a purge.
use crate::{
    ids::{PersonId, TextId},
    state::{Floor, Life},
    time::Moment,
};
use alloc::{collections::BTreeSet, vec::Vec};

impl Floor {
    /// When everything personal is to go; none before the end and once it is gone.
    #[must_use]
    pub fn purge_due(&self) -> Option<Moment> {
        let ended = self.stage.ended_at.filter(|_| self.stage.life == Life::Ended && self.stage.purged_at.is_none());
        ended.map(|at| at + self.settings.retention_ms)
    }
    /// The texts that outlive a purge: titles of segments, and the names that the session file gives.
    #[must_use]
    pub fn texts_of_programme(&self) -> BTreeSet<TextId> {
        let titles = self.agenda.iter().filter_map(|segment| segment.title);
        let named = self.people.values().filter(|person| person.key.is_some()).filter_map(|person| person.label);
        titles.chain(named).map(|text| text.id).collect()
    }
    pub(crate) fn purge(&mut self) {
        let now = self.at;
        self.stage.purged_at = Some(now);
        let guests: Vec<PersonId> =
            self.people.iter().filter(|(_, one)| one.key.is_none()).map(|(id, _)| *id).collect();
        for guest in guests {
            self.erase_person(guest);
        }
        for person in self.people.values_mut() {
            person.need = None;
            person.ban = person.ban.map(|_| crate::person::Ban { reason: None });
            person.extra_ms = crate::Span::ZERO;
        }
        for hand in self.hands.values_mut() {
            (hand.topic, hand.over_reason) = (None, None);
        }
        for turn in self.turns.values_mut() {
            turn.reason = None;
        }
        for question in self.questions.values_mut() {
            question.is_forgotten = true;
            (question.answer, question.reason, question.translation, question.origin) = (None, None, None, None);
            question.supporters.clear();
        }
        for seat in self.seats.values_mut() {
            (seat.label, seat.note) = (None, None);
            let is_guest = |id: &PersonId| self.people.get(id).is_none_or(|person| person.key.is_none());
            seat.person = seat.person.filter(|id| !is_guest(id));
        }
        self.line.clear();
        self.notices.clear();
        self.signals.clear();
        self.seal_log();
    }
    /// Forgets what every act changed: only that it was.
    fn seal_log(&mut self) {
        for act in &mut self.acts.kept {
            act.changes.clear();
        }
    }
}
