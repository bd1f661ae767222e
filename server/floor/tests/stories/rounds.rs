//! The tour de table, and the rule that goes along the table.
use super::seats::{laid, sit};
use crate::table::{Table, id};
use floor::{Command, Refusal, SeatId, Span, policy::Policy, queue::HandState, settings::Settings};

fn round(table: &mut Table, from: Option<u32>, is_reverse: bool) -> Result<floor::state::Receipt, Refusal> {
    let (from, limit_ms) = (from.map(SeatId), Some(Span::seconds(40)));
    table.onsite(Command::StartRound { from, is_reverse, limit_ms })
}

/// o1, o2 and o3 in seats 1, 3 and 5; r1 is afar. Nobody else has come.
fn seated() -> Table {
    let mut table = Table::live();
    let stay = ["o1", "o2", "o3", "r1"].map(id);
    let gone: Vec<_> = table.floor.people.keys().filter(|person| !stay.contains(person)).copied().collect();
    for person in gone {
        table.floor.people.get_mut(&person).unwrap().is_gone = true;
    }
    laid(&mut table);
    for (seat, name) in [(1, "o1"), (3, "o2"), (5, "o3")] {
        sit(&mut table, seat, name);
    }
    table
}

#[test]
fn a_round_goes_along_the_table_and_then_to_those_afar() {
    let mut table = seated();
    round(&mut table, None, false).unwrap();
    assert_eq!(table.projected(), "o1 o2 o3 r1");
    assert_eq!(table.suggested(), "o1: first_time, along_the_table, waiting:0");
}

#[test]
fn it_begins_where_it_is_told_and_goes_either_way() {
    let mut table = seated();
    round(&mut table, Some(3), false).unwrap();
    assert_eq!(table.projected(), "o2 o3 r1 o1");
    table.onsite(Command::EndRound).unwrap();
    assert_eq!(table.projected(), "", "its hands come down with it");
    table.wait(60);
    round(&mut table, Some(3), true).unwrap();
    assert_eq!(table.projected(), "o2 o1 r1 o3");
}

#[test]
fn its_limit_is_that_of_its_turns() {
    let mut table = seated();
    round(&mut table, None, false).unwrap();
    table.speak("o1");
    assert_eq!(table.floor.top().unwrap().timer.allotted_ms, Span::seconds(40));
}

#[test]
fn whoever_passes_comes_last() {
    let mut table = seated();
    round(&mut table, None, false).unwrap();
    let first = table.hand("o1");
    table.onsite(Command::CallNext { hand: None, reason: None }).unwrap();
    table.person("o1", Command::PassRound { hand: first }).unwrap();
    assert_eq!(table.floor.next, None, "whoever passes is next no more");
    assert_eq!(table.projected(), "o2 o3 r1 o1");
    let hand = table.hand("o2");
    table.onsite(Command::PassRound { hand }).unwrap();
    assert_eq!(table.projected(), "o3 r1 o1 o2");
}

#[test]
fn a_hand_that_was_up_before_keeps_what_it_says_and_stays_after_the_round() {
    let mut table = seated();
    let own = table.raise("o3");
    round(&mut table, None, false).unwrap();
    assert_eq!(table.hand("o3"), own);
    table.speak_for("o1", 30);
    table.onsite(Command::EndRound).unwrap();
    assert_eq!(table.projected(), "o3");
    assert_eq!(table.floor.hands[&own].state, HandState::Waiting);
}

#[test]
fn a_point_of_order_goes_before_the_round() {
    let mut table = seated();
    round(&mut table, None, false).unwrap();
    table.raise_kind("o3", floor::turn::Kind::PointOfOrder).unwrap();
    assert!(table.projected().starts_with("o3"), "{}", table.projected());
}

#[test]
fn the_next_segment_ends_it() {
    let mut table = seated();
    round(&mut table, None, false).unwrap();
    table.onsite(Command::Advance { to: "D".to_owned() }).unwrap();
    assert_eq!((table.floor.round.is_none(), table.projected().as_str()), (true, ""));
}

#[test]
fn what_cannot_be_is_refused() {
    let mut table = seated();
    assert_eq!(round(&mut table, Some(2), false), Err(Refusal::SeatIsFree { seat: SeatId(2) }));
    assert_eq!(table.onsite(Command::EndRound), Err(Refusal::NoRound));
    round(&mut table, None, false).unwrap();
    assert_eq!(round(&mut table, None, false), Err(Refusal::RoundAlready));
    let act = table.last_act();
    table.undo(act).unwrap();
    assert_eq!((table.floor.round.is_none(), table.projected().as_str()), (true, ""), "one act, one undo");
}

#[test]
fn the_rule_round_goes_on_behind_whoever_spoke_last() {
    let mut table = Table::with(Settings { policy: Policy::Round, ..Settings::default() }).started();
    laid(&mut table);
    for (seat, name) in [(1, "o1"), (3, "o2"), (5, "o3")] {
        sit(&mut table, seat, name);
    }
    for name in ["r1", "o3", "o1", "o2"] {
        table.raise(name);
    }
    assert_eq!(table.projected(), "o1 o2 o3 r1");
    table.speak_for("o2", 10);
    table.raise("o2");
    assert_eq!(table.projected(), "o3 r1 o1 o2");
}
