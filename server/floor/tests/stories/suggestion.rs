//! What the rule proposes, and why.
use crate::table::{Table, words};
use floor::{Command, Refusal, policy::Policy, settings::Settings};

/// The last floor turn was online; o4 waits since 16:00, r4 since 12:10, o8 since 20:05, and o5 as well.
fn worked_example() -> Table {
    let mut table = Table::live();
    table.raise("r1");
    table.at(730);
    table.raise("r4");
    table.at(960);
    table.raise("o4");
    table.at(1_205);
    table.raise("o8");
    table.at(1_210);
    table.raise("o5");
    table.at(1_300);
    table.speak_for("r1", 60);
    table
}

#[test]
fn the_worked_example_proposes_o4() {
    let table = worked_example();
    assert_eq!(table.suggested(), "o4: first_time, alternate:onsite, waiting:400");
    assert_eq!(table.stored(), "r4 o4 o8 o5", "the stored order is not the rule's");
    assert_eq!(table.projected(), "o4 r4 o8 o5");
}

#[test]
fn after_an_override_the_lanes_still_alternate() {
    let mut table = worked_example();
    let (o5, o4) = (table.hand("o5"), table.hand("o4"));
    let bare = table.onsite(Command::CallNext { hand: Some(o5), reason: None });
    assert_eq!(bare, Err(Refusal::ReasonNeeded { over: o4 }));
    table.onsite(Command::CallNext { hand: Some(o5), reason: Some(words("drift")) }).unwrap();
    let called = &table.floor.hands[&o5];
    assert_eq!((called.over, called.over_reason), (Some(o4), Some(words("drift"))));
    table.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap();
    table.wait(30);
    table.end();
    assert_eq!(table.suggested(), "r4: first_time, alternate:online, waiting:660");
    table.speak_for("r4", 30);
    assert_eq!(table.suggested(), "o4: first_time, alternate:onsite, waiting:460", "passed over, its place is kept");
}

#[test]
fn who_has_spoken_comes_after_those_who_have_not() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak_for("o1", 30);
    table.raise("o1");
    table.raise("o2");
    assert_eq!(table.suggested(), "o2: first_time, waiting:0");
    assert_eq!(table.projected(), "o2 o1");
}

#[test]
fn only_floor_turns_count() {
    let mut table = Table::live();
    table.raise("r1");
    table.speak_for("r1", 30);
    table.give("khalid", floor::turn::Kind::Panel).unwrap();
    table.give("o1", floor::turn::Kind::Reply).unwrap();
    table.end();
    table.raise("o1");
    assert_eq!(table.suggested(), "o1: first_time, alternate:onsite, waiting:0");
}

#[test]
fn an_empty_lane_never_blocks() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak_for("o1", 30);
    table.raise("o2");
    table.raise("o3");
    assert_eq!(table.suggested(), "o2: first_time, waiting:0");
}

#[test]
fn arrival_alone_when_the_session_says_so() {
    let settings = Settings { policy: Policy::Arrival, ..Settings::default() };
    let mut table = Table::with(settings).started();
    table.raise("o1");
    table.speak_for("o1", 30);
    table.raise("o1");
    table.raise("r1");
    assert_eq!(table.suggested(), "o1: turns:1, waiting:0");
    assert_eq!(table.projected(), "o1 r1");
}

#[test]
fn a_place_set_by_a_moderator_outranks_the_rule() {
    let mut table = worked_example();
    let (o8, o4) = (table.hand("o8"), table.hand("o4"));
    table.online(Command::MoveHand { hand: o8, before: Some(o4), after: None }).unwrap();
    assert_eq!(table.suggested(), "o8: placed_by:OnlineModerator, first_time, alternate:onsite, waiting:155");
}

#[test]
fn nobody_waits_nobody_is_called() {
    let mut table = Table::live();
    assert_eq!(table.onsite(Command::CallNext { hand: None, reason: None }), Err(Refusal::QueueEmpty));
    assert_eq!(table.onsite(Command::StartTurn { limit_ms: None, voice: None }), Err(Refusal::NobodyNext));
}

#[test]
fn next_still_waits_in_its_place() {
    let mut table = Table::live();
    let first = table.raise("o1");
    table.raise("r1");
    table.onsite(Command::CallNext { hand: None, reason: None }).unwrap();
    insta::assert_snapshot!(table.scene(), @r"
    speaks   nobody
    next     o1
    waiting  o1 r1
    parked   nobody
    proposed o1: first_time, waiting:0
    list     open
    ");
    let again = table.onsite(Command::CallNext { hand: None, reason: None });
    assert_eq!(again, Err(Refusal::NextAlready { hand: first }));
    table.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap();
    insta::assert_snapshot!(table.scene(), @r"
    speaks   o1 running 90
    next     nobody
    waiting  r1
    parked   nobody
    proposed r1: first_time, alternate:online, waiting:0
    list     open
    ");
}

#[test]
fn start_at_once_does_both() {
    let mut table = Table::with(Settings { starts_at_once: true, ..Settings::default() }).started();
    table.raise("o1");
    table.onsite(Command::CallNext { hand: None, reason: None }).unwrap();
    assert_eq!(table.turns(), "o1 running 90");
}
