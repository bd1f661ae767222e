//! Taking back: clocks as they were, dependents named, and what cannot be taken back.
use crate::table::Table;
use floor::{Command, Refusal, role::Hat};

#[test]
fn a_turn_ended_by_mistake_has_gone_on_meanwhile() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak("o1");
    table.wait(20);
    table.end();
    let act = table.last_act();
    table.wait(10);
    table.undo(act).unwrap();
    assert_eq!(table.turns(), "o1 running 60");
}

#[test]
fn either_takes_back_what_the_other_did() {
    let mut table = Table::live();
    let hand = table.raise("o1");
    table.onsite(Command::ParkHand { hand }).unwrap();
    let act = table.last_act();
    table.online(Command::Undo { act, with_dependents: false }).unwrap();
    assert_eq!(table.stored(), "o1");
    let twice = table.onsite(Command::Undo { act, with_dependents: false });
    assert_eq!(twice, Err(Refusal::AlreadyUndone { by: Some(crate::table::moderator(Hat::Online)) }));
    table.onsite(Command::Redo { act }).unwrap();
    assert_eq!(table.stored(), "");
    assert_eq!(table.onsite(Command::Redo { act }), Err(Refusal::CannotRedo));
}

#[test]
fn later_acts_that_build_on_it_are_named_and_go_along_when_asked() {
    let mut table = Table::live();
    table.raise("o1");
    table.onsite(Command::CallNext { hand: None, reason: None }).unwrap();
    let called = table.last_act();
    table.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap();
    let started = table.last_act();
    table.wait(10);
    assert_eq!(table.undo(called), Err(Refusal::HasDependents { acts: vec![started] }));
    assert_eq!(table.turns(), "o1 running 80", "and nothing has changed");
    table.onsite(Command::Undo { act: called, with_dependents: true }).unwrap();
    insta::assert_snapshot!(table.scene(), @r"
    speaks   nobody
    next     nobody
    waiting  o1
    parked   nobody
    proposed o1: first_time, waiting:10
    list     open
    ");
}

#[test]
fn the_last_fifty_acts_can_be_taken_back() {
    let mut table = Table::live();
    let hand = table.raise("o1");
    let first = table.last_act();
    for _ in 0..30 {
        table.onsite(Command::ParkHand { hand }).unwrap();
        table.online(Command::UnparkHand { hand }).unwrap();
    }
    let parked = floor::ActNo(first.0 + 11);
    table.onsite(Command::Undo { act: parked, with_dependents: true }).unwrap();
    assert_eq!(table.stored(), "o1");
    assert_eq!(table.floor.acts.get(parked).unwrap().undone_by, Some(table.last_act()));
}

#[test]
fn what_a_person_did_is_not_a_moderators_to_undo() {
    let mut table = Table::live();
    table.raise("o1");
    let act = table.last_act();
    assert_eq!(table.undo(act), Err(Refusal::CannotUndo));
    assert_eq!(table.person("o1", Command::Undo { act, with_dependents: false }), Err(Refusal::NotYours));
    assert_eq!(table.undo(floor::ActNo(9_999)), Err(Refusal::NoSuchAct));
}

#[test]
fn pauses_and_the_gavel_come_back() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak("o1");
    table.onsite(Command::PauseSession).unwrap();
    let act = table.last_act();
    table.wait(30);
    table.undo(act).unwrap();
    assert_eq!(table.turns(), "o1 running 60");
    table.onsite(Command::PassGavel { to: Hat::Online }).unwrap();
    let act = table.last_act();
    table.undo(act).unwrap();
    assert_eq!(table.floor.gavel.holder, Hat::Onsite);
}
