//! What must be true of a floor at any moment, checked against the ledger.
use super::ledger::Ledger;
use floor::{
    Floor, HandId, Span,
    agenda::Segment,
    forecast::Expected,
    question::QuestionState,
    queue::{Hand, HandState},
    state::Life,
    turn::Kind,
};
use std::collections::{BTreeMap, BTreeSet};

/// All of them.
pub(super) fn hold(floor: &Floor, ledger: &Ledger) {
    one_turn_runs(floor);
    no_hand_is_lost(floor, ledger);
    next_waits(floor);
    one_hand_per_kind(floor);
    a_seat_holds_one(floor);
    who_is_erased_left_nothing(floor);
    the_inbox_is_sound(floor);
    a_purge_leaves_nothing(floor);
    the_show_is_whole(floor);
    everyone_who_waits_has_an_outlook(floor);
    assert_eq!(floor.floor_turns(), ledger.floor_turns(), "turn counts are those of the log");
    assert_eq!(floor.turns.keys().copied().collect::<BTreeSet<_>>(), ledger.turns(), "no turn is lost or made up");
    assert!(floor.is_sound());
}

fn a_purge_leaves_nothing(floor: &Floor) {
    if floor.stage.purged_at.is_none() {
        return;
    }
    let is_bare = |person: &floor::person::Person| person.key.is_some() || person.is_erased && person.label.is_none();
    assert!(floor.people.values().all(is_bare), "a guest is left");
    assert!(floor.people.values().all(|person| person.need.is_none()), "a need is left");
    assert!(floor.hands.values().all(|hand| hand.topic.is_none()), "a topic is left");
    assert!(floor.questions.values().all(|question| question.is_forgotten), "a question is left");
    assert!(floor.line.is_empty() && floor.notices.is_empty(), "a message is left");
}

fn the_inbox_is_sound(floor: &Floor) {
    let prints: Vec<_> =
        floor.questions.values().filter_map(|one| one.origin.as_ref()).map(|origin| origin.print).collect();
    assert_eq!(prints.iter().collect::<BTreeSet<_>>().len(), prints.len(), "a message stands twice");
    for question in floor.questions.values() {
        let stands = question.merged_into.map(|into| floor.questions.get(&into));
        assert!(
            stands.is_none_or(|stands| stands.is_some_and(|stands| stands.merged_into.is_none())),
            "{:?} is merged into what does not stand for itself",
            question.id
        );
        let carried = question.state == QuestionState::Forwarded;
        assert!(!carried || question.hand.is_some_and(|hand| floor.hands.contains_key(&hand)), "no hand carries it");
        assert!(floor.people.contains_key(&question.asker), "nobody asks {:?}", question.id);
    }
}

fn one_turn_runs(floor: &Floor) {
    let running: Vec<_> = floor.turns.values().filter(|turn| turn.timer.is_running()).map(|turn| turn.id).collect();
    assert!(running.len() <= 1, "two speak at once: {running:?}");
    assert!(running.iter().all(|turn| floor.stack.contains(turn)), "a turn runs that is not open");
    let open: BTreeSet<_> = floor.turns.values().filter(|turn| !turn.is_over()).map(|turn| turn.id).collect();
    let stack: BTreeSet<_> = floor.stack.iter().copied().collect();
    assert_eq!(open, stack, "open turns are on the stack");
    assert_eq!(stack.len(), floor.stack.len(), "no turn is open twice");
    let above = floor.stack.iter().skip(1).map(|turn| floor.turns[turn].kind);
    assert!(above.into_iter().all(|kind| kind == Kind::InterposedQuestion), "only questions nest");
    assert!(floor.pause.is_none() || running.is_empty(), "a turn runs in a paused session");
}

fn no_hand_is_lost(floor: &Floor, ledger: &Ledger) {
    assert_eq!(floor.hands.keys().copied().collect::<BTreeSet<_>>(), ledger.hands(), "a hand is lost or made up");
    let order = floor.stored_order();
    let waiting: BTreeSet<HandId> = floor.waiting().map(|hand| hand.id).collect();
    assert_eq!(order.len(), waiting.len(), "a hand stands twice in the queue");
    assert_eq!(order.iter().copied().collect::<BTreeSet<_>>(), waiting, "the queue is what waits");
    let projected: BTreeSet<HandId> = floor.projected_order().into_iter().collect();
    assert_eq!(projected, waiting, "the rule forgets a hand");
    let arrivals: BTreeSet<u32> = floor.waiting().map(|hand| hand.arrival).collect();
    assert_eq!(arrivals.len(), waiting.len(), "two hands share an arrival");
    let mut turns = BTreeMap::new();
    for hand in floor.hands.values() {
        is_in_one_place(floor, hand);
        if let HandState::Taken { turn } = hand.state {
            assert_eq!(turns.insert(turn, hand.id), None, "two hands became {turn:?}");
        }
    }
}

fn is_in_one_place(floor: &Floor, hand: &Hand) {
    match hand.state {
        HandState::Taken { turn } => {
            let holder = floor.turns.get(&turn).unwrap_or_else(|| panic!("{:?} became a turn that is not", hand.id));
            assert_eq!(holder.hand, Some(hand.id), "a turn forgot its hand");
        }
        HandState::Merged { into } => {
            assert!(
                floor.hands.get(&into).is_some_and(|whole| whole.parts.contains(&hand.id)),
                "a part without a whole"
            );
        }
        HandState::Waiting
        | HandState::Parked
        | HandState::Lowered { .. }
        | HandState::Unmerged
        | HandState::Expired
        | HandState::Ruled { .. }
        | HandState::Written
        | HandState::Declined => {}
    }
    let is_lowering = hand.lowers_at.is_some();
    assert!(!is_lowering || hand.is_waiting(), "a hand comes down that is not up");
}

fn who_is_erased_left_nothing(floor: &Floor) {
    for (id, person) in floor.people.iter().filter(|(_, person)| person.is_erased) {
        assert!(person.label.is_none() && person.need.is_none() && person.is_gone, "{id:?} left words");
        let own = floor.hands.values().filter(|hand| hand.who == [*id]);
        // A purge keeps the bare hand of whoever was left waiting: it counts in the totals.
        let is_bare = |hand: &Hand| hand.topic.is_none() && (floor.stage.purged_at.is_some() || !hand.is_open());
        assert!(own.into_iter().all(is_bare), "a hand of {id:?}");
        let asked = floor.questions.values().filter(|question| question.asker == *id);
        assert!(asked.into_iter().all(|question| question.is_redacted), "a question of {id:?}");
        assert!(floor.questions.values().all(|question| !question.supporters.contains(id)), "a vote of {id:?}");
        assert_eq!(floor.signals_of(*id).count(), 0, "a sign of {id:?}");
        assert_eq!(floor.seat_of(*id), None, "a seat of {id:?}");
    }
}

fn next_waits(floor: &Floor) {
    if let Some(next) = floor.next {
        assert!(floor.hands.get(&next).is_some_and(Hand::is_waiting), "who is next does not wait");
    }
}

fn a_seat_holds_one(floor: &Floor) {
    let laid: BTreeSet<_> = floor.layout.iter().copied().collect();
    assert_eq!(laid.len(), floor.layout.len(), "a seat stands twice in the layout");
    assert_eq!(laid, floor.seats.keys().copied().collect(), "the layout is the seats");
    let mut seen = BTreeSet::new();
    assert!(floor.seats.values().filter_map(|seat| seat.person).all(|person| seen.insert(person)), "one in two seats");
    let is_away = |hand: &&Hand| hand.parts.is_empty() && hand.who.iter().all(|who| floor.people[who].ban.is_some());
    assert_eq!(floor.waiting().find(is_away), None, "a hand of somebody sent away");
    assert!(floor.line.len() <= floor::line::LINE_MAX);
    let charged: i64 = floor.fairness().channels.iter().map(|one| one.spoken_ms.0).sum();
    assert_eq!(charged, floor.fairness().floor_ms.0, "the channels hold all floor time");
}

fn the_show_is_whole(floor: &Floor) {
    let run: BTreeSet<u16> = floor.run().into_iter().collect();
    assert_eq!(run.len(), floor.agenda.len(), "a segment is lost or stands twice in the order of show");
    for (position, segment) in (0..).zip(&floor.agenda) {
        let is_running = segment.started_at.is_some() && segment.ended_at.is_none();
        let is_current = floor.stage.current == Some(position) && floor.stage.life == Life::Live;
        assert_eq!(is_running, is_current, "{} runs and does not", segment.key);
        assert!(segment.ended_at >= segment.started_at || is_running, "{} ends before it begins", segment.key);
        assert!(segment.length_ms() >= Span::ZERO && segment.start_ms <= segment.end_ms);
        let clock = segment.timer.is_some_and(|timer| timer.is_running());
        assert!(!clock || (is_running && floor.pause.is_none()), "the clock of {} runs", segment.key);
    }
    assert!(floor.to_come().iter().all(|at| floor.segment_at(*at).is_some_and(Segment::is_to_come)));
}

fn everyone_who_waits_has_an_outlook(floor: &Floor) {
    let order = floor.projected_order();
    let forecast = floor.forecast(&order, floor.at);
    let is_live = floor.stage.life == Life::Live;
    assert_eq!(forecast.len(), if is_live { order.len() } else { 0 });
    for expected in forecast.values() {
        if let Expected::Heard { from, at, to } = expected {
            assert!(floor.at <= *from && from <= at && at <= to, "{expected:?}");
        }
    }
    let outlook = floor.outlook(floor.at);
    assert_eq!(outlook.is_some(), is_live);
    if let Some(told) = outlook.and_then(|outlook| outlook.floor) {
        assert_eq!(told.slots.served + told.slots.unreached, told.waiting);
    }
    assert!(
        floor.outlook_due(floor.at).is_none_or(|due| due > floor.at),
        "an outlook that is due at once is due for ever"
    );
}

fn one_hand_per_kind(floor: &Floor) {
    let mut seen = BTreeSet::new();
    for hand in floor.hands.values().filter(|hand| hand.is_open()) {
        for who in &hand.who {
            assert!(seen.insert((hand.kind, *who)), "two hands of one kind and person");
        }
    }
}
