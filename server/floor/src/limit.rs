//! How long a turn may be when nobody names another limit.
use crate::{
    ids::PersonId,
    state::Floor,
    time::Span,
    turn::{Kind, Turn},
};
use alloc::collections::BTreeMap;

impl Floor {
    /// The limit of a turn of `kind` in the segment at `position`, with the extra time that somebody among `who` has.
    #[must_use]
    pub fn usual_limit(&self, kind: Kind, who: &[PersonId], position: Option<u16>) -> Span {
        self.plain_limit(kind, who, position) + self.extra_time(who)
    }
    /// The most extra time that anyone among them has.
    #[must_use]
    pub fn extra_time(&self, who: &[PersonId]) -> Span {
        self.extra_among(&self.extra_times(), who)
    }
    /// The extra time of everyone who has some, by the entry that their counts are joined to.
    pub(crate) fn extra_times(&self) -> BTreeMap<PersonId, Span> {
        let mut extra: BTreeMap<PersonId, Span> = BTreeMap::new();
        for (id, person) in self.people.iter().filter(|(_, person)| !person.extra_ms.is_zero()) {
            let most = extra.entry(self.canonical(*id)).or_default();
            *most = (*most).max(person.extra_ms);
        }
        extra
    }
    /// The most of it that anyone among them has.
    pub(crate) fn extra_among(&self, extra: &BTreeMap<PersonId, Span>, who: &[PersonId]) -> Span {
        let of = |who: &PersonId| extra.get(&self.canonical(*who)).copied();
        who.iter().filter_map(of).max().unwrap_or(Span::ZERO)
    }
    /// The limit without anybody's extra time.
    pub(crate) fn plain_limit(&self, kind: Kind, who: &[PersonId], position: Option<u16>) -> Span {
        let settings = &self.settings;
        let segment = position.and_then(|at| self.segment_at(at));
        let hub = |who: &PersonId| self.people.get(who).is_some_and(|person| person.headcount > 1);
        match kind {
            Kind::Floor if who.iter().any(hub) => settings.hub_ms,
            Kind::Floor => segment.and_then(|segment| segment.floor_limit_ms).unwrap_or(settings.floor_ms),
            Kind::Panel => {
                let slots = segment.map(|segment| segment.panel.as_slice()).unwrap_or_default();
                let slot = slots.iter().find(|slot| who.contains(&slot.who));
                let is_input = |turn: &Turn| turn.kind == Kind::Panel && turn.segment == position;
                match slot {
                    Some(slot) => slot.limit_ms,
                    None if self.turns.values().any(is_input) => settings.panel_ms,
                    None => settings.panel_first_ms,
                }
            }
            Kind::InterposedQuestion
            | Kind::ShortIntervention
            | Kind::PointOfOrder
            | Kind::DirectReply
            | Kind::Reply
            | Kind::RightOfReply
            | Kind::Break => settings.limit(kind),
        }
    }
}
