//! Two moderators at once: the gavel, what each of them saw, and who acted first.
use crate::table::{Table, moderator};
use floor::{Command, Expected, Refusal, role::Hat};

#[test]
fn chairing_without_the_gavel_is_refused_or_takes_it_along() {
    let mut table = Table::live();
    table.raise("o1");
    let call = || Command::CallNext { hand: None, reason: None };
    assert_eq!(table.online(call()), Err(Refusal::GavelHeldBy { hat: Hat::Onsite }));
    assert_eq!(table.floor.gavel.passes, 0);
    let mut ask = table.ask(moderator(Hat::Online), call());
    ask.takes_gavel = true;
    table.put(&ask).unwrap();
    assert_eq!((table.floor.gavel.holder, table.floor.gavel.passes), (Hat::Online, 1), "one command, logged as a pass");
    assert!(table.floor.next.is_some());
}

#[test]
fn the_inbox_needs_no_gavel() {
    let mut table = Table::live();
    let hand = table.raise("o1");
    table.online(Command::ParkHand { hand }).unwrap();
    table.online(Command::UnparkHand { hand }).unwrap();
    table.online(Command::RemoteReady).unwrap();
    assert_eq!(table.floor.gavel.holder, Hat::Onsite);
}

#[test]
fn passing_the_gavel_is_one_act() {
    let mut table = Table::live();
    table.onsite(Command::PassGavel { to: Hat::Online }).unwrap();
    assert_eq!(table.onsite(Command::PassGavel { to: Hat::Online }), Err(Refusal::AlreadySo));
    assert_eq!(table.floor.totals().gavel_passes, 1);
}

#[test]
fn two_press_next_in_the_same_instant_and_one_is_told_who_was_first() {
    let mut table = Table::live();
    table.onsite(Command::PassGavel { to: Hat::Online }).unwrap();
    let hand = table.raise("o1");
    table.raise("r1");
    let seen = Expected { turn: None, next: None };
    let call = || Command::CallNext { hand: None, reason: None };
    table.expecting(Hat::Online, seen, call()).unwrap();
    let act = table.last_act();
    let late = table.expecting(Hat::Onsite, seen, call());
    let by = Some(moderator(Hat::Online));
    assert_eq!(late, Err(Refusal::Changed { by, act: Some(act), turn: None, next: Some(hand) }));
    assert_eq!(table.floor.next, Some(hand), "never two, never a skipped one");
}

#[test]
fn what_was_seen_must_still_be_true_for_ending_too() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise("o2");
    let first = table.speak("o1");
    let seen = Expected { turn: Some(first), next: None };
    let second = table.speak("o2");
    let late = table.expecting(Hat::Onsite, seen, Command::EndTurn { turn: first });
    assert!(matches!(late, Err(Refusal::Changed { turn: Some(turn), .. }) if turn == second), "{late:?}");
    assert_eq!(table.turns(), "o2 running 90");
}

#[test]
fn after_the_end_only_writing_is_left() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak("o1");
    table.onsite(Command::EndSession).unwrap();
    assert_eq!(table.turns(), "nobody");
    assert_eq!(table.onsite(Command::CallNext { hand: None, reason: None }), Err(Refusal::Over));
    assert_eq!(table.raise_kind("o2", floor::turn::Kind::Floor), Err(Refusal::Over));
}
