//! When a hand counts as arrived: presses in a row, raised again, and the clock that takes it down.
use crate::table::Table;
use floor::{Command, queue::HandState, settings::Settings};

fn lower(table: &mut Table, name: &str) {
    let hand = table.hand(name);
    table.person(name, Command::LowerHand { hand }).unwrap();
}

#[test]
fn raised_again_within_thirty_seconds_keeps_its_arrival() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise("o2");
    table.wait(15);
    lower(&mut table, "o1");
    assert_eq!(table.stored(), "o2");
    table.wait(30);
    table.raise("o1");
    assert_eq!(table.stored(), "o1 o2");
}

#[test]
fn raised_again_later_it_is_a_new_hand() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise("o2");
    table.wait(15);
    lower(&mut table, "o1");
    table.wait(31);
    table.raise("o1");
    assert_eq!(table.stored(), "o2 o1");
}

#[test]
fn presses_in_a_row_are_one_press() {
    let mut table = Table::live();
    table.raise("o8");
    table.raise("o2");
    table.wait(1);
    lower(&mut table, "o8");
    assert_eq!(table.stored(), "o8 o2", "it comes down only when the presses have ended");
    table.wait(1);
    table.raise("o8");
    table.wait(60);
    assert_eq!(table.stored(), "o8 o2");
}

#[test]
fn the_last_press_stands() {
    let mut table = Table::live();
    table.raise("o8");
    table.wait(4);
    lower(&mut table, "o8");
    table.wait(5);
    assert_eq!(table.stored(), "o8");
    table.wait(1);
    assert_eq!(table.stored(), "", "ten seconds after it was raised");
    assert!(matches!(table.state_of("o8"), HandState::Lowered { .. }));
}

#[test]
fn who_presses_too_fast_is_told() {
    let mut table = Table::live();
    let mut told = Vec::new();
    table.raise("o8");
    for _ in 0..3 {
        let hand = table.hand("o8");
        told.push(table.person("o8", Command::LowerHand { hand }).unwrap().slow_down);
        let again = Command::RaiseHand {
            who: None,
            kind: floor::turn::Kind::Floor,
            topic: None,
            policy_question: None,
            seat: None,
            rank: None,
        };
        told.push(table.person("o8", again).unwrap().slow_down);
    }
    assert_eq!(told, [false, false, true, true, true, true]);
    assert_eq!(table.stored(), "o8");
}

#[test]
fn a_setting_allows_more_hands() {
    let mut table = Table::with(Settings { hands_per_kind: 2, ..Settings::default() }).started();
    table.raise("o1");
    table.raise("o1");
    assert_eq!(table.stored(), "o1 o1");
}
