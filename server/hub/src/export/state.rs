//! `round-table-state/1`: the floor with its words and totals, for archives and other programs.
use super::{Calendar, Whole, names::Names, records::may_leave};
use crate::{id::SessionId, naming::each_text};
use floor::{
    Floor, PersonId, Span, TextId,
    person::{Ban, Identity},
    undo::Acts,
};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use wire::view::{
    inbox::states,
    totals::{TotalsView, totals},
};

const FORMAT: &str = "round-table-state/1";

pub(super) fn state(id: SessionId, whole: Whole, calendar: Calendar) -> Value {
    let known = Names::of(&whole);
    let names: BTreeMap<String, String> =
        whole.floor.people.keys().map(|id| (id.to_string(), known.label(*id))).collect();
    let named: BTreeSet<PersonId> =
        whole.floor.people.keys().filter(|id| known.name(**id).is_some()).copied().collect();
    let Whole { mut floor, words } = whole;
    let hidden = hidden(&floor);
    let (votes, signals, counts) = (votes(&floor), signals(&floor), counts(&floor));
    let mut totals = totals(&floor);
    strip(&mut floor, &named);
    unname(&mut totals, &named);
    let floor = serde_json::to_value(&floor).unwrap_or_default();
    let mut left = BTreeSet::new();
    each_text(&floor, &mut |id, _| left.extend([id]));
    let texts: BTreeMap<String, &String> = left
        .iter()
        .filter(|id| !hidden.contains(id))
        .filter_map(|id| Some((id.to_string(), words.texts.get(id)?)))
        .collect();
    json!({
        "format": FORMAT,
        "session": id.to_string(),
        "at": calendar.now(),
        "about": words.about,
        "floor": floor,
        "people": names,
        "texts": texts,
        "votes": votes,
        "signals": signals,
        "inbox": counts,
        "totals": totals,
    })
}

/// Words that may not leave although the floor still names them.
fn hidden(floor: &Floor) -> BTreeSet<TextId> {
    let kept_back = floor.questions.values().filter(|question| !may_leave(floor, question));
    let of = |question: &floor::question::Question| {
        let others = [question.answer, question.reason].into_iter().flatten();
        question.own_words().chain(others).map(|text| text.id).collect::<Vec<_>>()
    };
    kept_back.flat_map(of).collect()
}

/// What moderators see as counts leaves as counts: nobody learns who supported what.
fn votes(floor: &Floor) -> Map<String, Value> {
    let line = |question: &floor::question::Question| {
        let imported = question.origin.as_ref().map_or(0, |origin| origin.votes());
        let native = question.supporters.len();
        (native > 0 || imported > 0)
            .then(|| (question.id.0.to_string(), json!({ "native": native, "imported": imported })))
    };
    floor.questions.values().filter_map(line).collect()
}

fn signals(floor: &Floor) -> Value {
    let counts: BTreeMap<_, _> = floor.signals.iter().map(|(signal, by)| (*signal, by.len())).collect();
    serde_json::to_value(counts).unwrap_or_default()
}

/// Questions by state and by source.
fn counts(floor: &Floor) -> Value {
    let (all, by_source) = floor.funnels();
    let private_dropped = floor.counters.private_dropped;
    json!({ "states": states(floor), "all": all, "by_source": by_source, "private_dropped": private_dropped })
}

/// Takes out who did what, what was said between the moderators, and what they alone may know of a person.
fn strip(floor: &mut Floor, named: &BTreeSet<PersonId>) {
    floor.acts = Acts::default();
    floor.receipts.clear();
    floor.line.clear();
    floor.by = None;
    floor.signals.clear();
    floor.notices.retain(|notice| notice.person.is_none());
    let keeps_nothing: BTreeSet<PersonId> = {
        let is = |(_, person): &(&PersonId, &floor::person::Person)| person.identity == Identity::ReadByModerator;
        floor.people.iter().filter(is).map(|(id, _)| *id).collect()
    };
    for seat in floor.seats.values_mut() {
        seat.note = None;
        seat.label = seat.label.filter(|_| seat.person.is_some_and(|person| named.contains(&person)));
    }
    for (id, person) in &mut floor.people {
        person.need = None;
        person.ban = person.ban.map(|_| Ban { reason: None });
        person.extra_ms = Span::ZERO;
        if !named.contains(id) {
            (person.label, person.key) = (None, None);
        }
    }
    for hand in floor.hands.values_mut() {
        hand.topic = hand.topic.filter(|_| !hand.who.iter().any(|who| keeps_nothing.contains(who)));
    }
    for question in floor.questions.values_mut() {
        question.supporters.clear();
        if let Some(origin) = &mut question.origin {
            origin.voters.clear();
        }
    }
}

/// The keys of the session file are as good as names.
fn unname(totals: &mut TotalsView, named: &BTreeSet<PersonId>) {
    totals.keys.retain(|id, _| id.parse().is_ok_and(|id: PersonId| named.contains(&id)));
}
