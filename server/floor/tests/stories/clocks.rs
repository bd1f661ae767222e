//! Three clocks: the turn's, the segment's, the session's.
use crate::table::Table;
use floor::{
    Command, Refusal, Span,
    settings::Settings,
    turn::{Cause, Kind},
};

#[test]
fn thirty_seconds_more_come_once() {
    let mut table = Table::live();
    table.raise("o1");
    let turn = table.speak("o1");
    table.wait(80);
    table.onsite(Command::ExtendTurn { turn }).unwrap();
    assert_eq!(table.turns(), "o1 running 40");
    assert_eq!(table.onsite(Command::ExtendTurn { turn }), Err(Refusal::AlreadyExtended));
}

#[test]
fn a_paused_session_stops_two_clocks_and_not_the_third() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak("o1");
    table.wait(30);
    let left = |table: &Table| table.floor.segment().unwrap().timer.unwrap().remaining(table.now).0 / 1_000;
    let before = left(&table);
    table.onsite(Command::PauseSession).unwrap();
    table.wait(100);
    assert_eq!(table.turns(), "o1 paused 60");
    assert_eq!(left(&table), before);
    assert_eq!(table.floor.since_start(table.now), Some(Span::seconds(140)), "the session's clock goes on");
    assert_eq!(table.onsite(Command::PauseSession), Err(Refusal::IsPaused));
    assert_eq!(table.onsite(Command::CallNext { hand: None, reason: None }), Err(Refusal::IsPaused));
    table.onsite(Command::ResumeSession).unwrap();
    table.wait(10);
    assert_eq!((table.turns().as_str(), left(&table)), ("o1 running 50", before - 10));
    assert_eq!(table.onsite(Command::ResumeSession), Err(Refusal::NotPaused));
}

#[test]
fn a_session_paused_with_a_paused_turn_leaves_it_paused() {
    let mut table = Table::live();
    table.raise("o1");
    let turn = table.speak("o1");
    table.onsite(Command::PauseTurn { turn }).unwrap();
    table.onsite(Command::PauseSession).unwrap();
    table.onsite(Command::ResumeSession).unwrap();
    table.wait(5);
    assert_eq!(table.turns(), "o1 paused 90");
}

#[test]
fn starting_a_turn_ends_whoever_runs_or_is_paused() {
    let mut table = Table::live();
    table.raise("o1");
    let first = table.speak("o1");
    table.onsite(Command::PauseTurn { turn: first }).unwrap();
    table.give("khalid", Kind::Reply).unwrap();
    assert_eq!(table.turns(), "khalid reply running 90");
    assert_eq!(table.floor.turns[&first].cause, Some(Cause::Superseded));
}

#[test]
fn a_speaker_may_end_the_own_turn_but_not_start_one() {
    let mut table = Table::live();
    table.raise("o1");
    let turn = table.speak("o1");
    assert_eq!(table.person("o2", Command::EndTurn { turn }), Err(Refusal::NotYours));
    table.person("o1", Command::EndTurn { turn }).unwrap();
    assert_eq!(table.floor.turns[&turn].cause, Some(Cause::Done));
    let start = table.person("o1", Command::StartTurn { limit_ms: None, voice: None });
    assert_eq!(start, Err(Refusal::NotYours));
}

#[test]
fn a_late_start_is_backdated() {
    let mut table = Table::live();
    table.wait(60);
    table.raise("o1");
    let turn = table.speak("o1");
    table.onsite(Command::BackdateTurn { turn, ms: Span::seconds(30) }).unwrap();
    assert_eq!(table.turns(), "o1 running 60");
    let refused = table.onsite(Command::BackdateTurn { turn, ms: Span::seconds(3_000) });
    assert_eq!(refused, Err(Refusal::BadTimes), "before the session began nobody spoke");
}

#[test]
fn a_turn_goes_on_over_its_limit_unless_the_session_says_otherwise() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak("o1");
    table.wait(100);
    assert_eq!(table.turns(), "o1 running -10");
    let mut strict = Table::with(Settings { ends_at_zero: true, ..Settings::default() }).started();
    strict.raise("o1");
    let turn = strict.speak("o1");
    strict.wait(100);
    assert_eq!(strict.turns(), "nobody");
    assert_eq!(strict.floor.turns[&turn].spoken(strict.now), Span::seconds(90));
}

#[test]
fn a_silence_ends_by_itself_or_when_somebody_speaks() {
    let mut table = Table::live();
    table.onsite(Command::Reflect { ms: Span::seconds(20) }).unwrap();
    table.wait(19);
    assert!(table.floor.silence.is_some());
    table.wait(1);
    assert!(table.floor.silence.is_none());
    table.onsite(Command::Reflect { ms: Span::seconds(20) }).unwrap();
    table.give("khalid", Kind::Panel).unwrap();
    assert!(table.floor.silence.is_none());
}
