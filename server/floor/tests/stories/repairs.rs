//! Repairs: the wrong person began, the tool was forgotten, one person came twice, a speaker goes back.
use crate::table::{Table, id};
use floor::{Command, Moment, Refusal, Span, Who, turn::Kind};

#[test]
fn the_right_speaker_keeps_the_clock_and_the_first_hand_its_place() {
    let mut table = Table::live();
    for name in ["o1", "o2", "o3"] {
        table.raise(name);
    }
    let turn = table.speak("o1");
    table.wait(20);
    table.onsite(Command::CorrectSpeaker { turn, to: id("o2") }).unwrap();
    assert_eq!(table.turns(), "o2 running 70");
    assert_eq!(table.stored(), "o1 o3");
    let counts = table.floor.floor_turns();
    assert_eq!((counts.get(&id("o1")), counts.get(&id("o2"))), (None, Some(&1)));
    assert_eq!(table.onsite(Command::CorrectSpeaker { turn, to: id("o2") }), Err(Refusal::AlreadySo));
}

fn record(table: &mut Table, who: &str, from_s: i64, to_s: i64) -> crate::table::Answer {
    let (started_at, ended_at) = (Moment(from_s * 1_000), Moment(to_s * 1_000));
    let who = Who::Known { person: id(who) };
    table.online(Command::RecordTurn { who, kind: Kind::Floor, started_at, ended_at })
}

#[test]
fn a_recorded_turn_counts_like_any_other_and_overlaps_none() {
    let mut table = Table::live();
    table.at(700);
    table.raise("o1");
    let held = table.speak_for("o1", 60);
    table.at(900);
    assert_eq!(record(&mut table, "r1", 690, 720), Err(Refusal::Overlaps { turn: held }));
    assert_eq!(record(&mut table, "r1", 880, 920), Err(Refusal::BadTimes), "not in the future");
    assert_eq!(record(&mut table, "r1", 500, 520), Err(Refusal::BadTimes), "not before the start");
    assert_eq!(record(&mut table, "r1", 860, 850), Err(Refusal::BadTimes));
    record(&mut table, "r1", 760, 800).unwrap();
    let totals = table.floor.totals();
    assert_eq!((totals.floor_turns.onsite, totals.floor_turns.online), (1, 1));
    assert_eq!((totals.floor_seconds.onsite, totals.floor_seconds.online), (60, 40));
    table.raise("r1");
    table.raise("o2");
    assert_eq!(table.suggested(), "o2: first_time, alternate:onsite, waiting:0");
}

#[test]
fn one_person_twice_is_counted_once_and_can_be_parted_again() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak_for("o1", 30);
    table.raise("r1");
    table.raise("o2");
    assert_eq!(table.suggested(), "r1: first_time, alternate:online, waiting:0");
    table.online(Command::SamePerson { a: id("o1"), b: id("r1") }).unwrap();
    assert_eq!(table.suggested(), "o2: first_time, waiting:0", "r1 is o1, who has spoken");
    let circle = table.online(Command::SamePerson { a: id("r1"), b: id("o1") });
    assert_eq!(circle, Err(Refusal::CannotJoin { person: id("o1") }));
    table.online(Command::PartPerson { b: id("r1") }).unwrap();
    assert_eq!(table.suggested(), "r1: first_time, alternate:online, waiting:0");
}

#[test]
fn the_last_speaker_goes_back_to_the_head_as_if_the_turn_had_not_been() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak_for("o1", 30);
    table.raise("o2");
    table.raise("r1");
    table.speak_for("r1", 50);
    table.onsite(Command::PutBack).unwrap();
    assert_eq!(table.stored(), "r1 o2");
    assert_eq!(table.projected(), "r1 o2");
    assert_eq!(table.floor.floor_turns().get(&id("r1")), None);
    assert_eq!(table.floor.totals().floor_seconds.online, 0);
}

#[test]
fn who_waits_already_is_not_put_back() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak_for("o1", 30);
    let hand = table.raise("o1");
    assert_eq!(table.onsite(Command::PutBack), Err(Refusal::WaitsAlready { hand }));
    let mut silent = Table::live();
    assert_eq!(silent.onsite(Command::PutBack), Err(Refusal::NothingToPutBack));
}

#[test]
fn a_running_speaker_is_put_back_too() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise("o2");
    table.speak("o1");
    table.wait(5);
    table.onsite(Command::PutBack).unwrap();
    assert_eq!((table.turns().as_str(), table.stored().as_str()), ("nobody", "o1 o2"));
}

#[test]
fn seconds_are_rounded_half_up_per_turn() {
    let mut table = Table::live();
    for (name, ms) in [("o1", 10_500), ("o2", 10_499)] {
        table.raise(name);
        table.speak(name);
        table.until(table.now + Span(ms));
        table.end();
    }
    assert_eq!(table.floor.totals().floor_seconds.onsite, 11 + 10);
}
