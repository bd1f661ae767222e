//! The ladder, moved hands, and one hand per person and kind.
use crate::table::{Table, id};
use floor::{Command, Refusal, queue::HandState, turn::Kind};

#[test]
fn a_new_hand_goes_before_the_first_of_a_lower_rung() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise("khalid");
    table.speak("khalid");
    table.raise("r1");
    table.raise_kind("o2", Kind::DirectReply).unwrap();
    table.raise_kind("o3", Kind::ShortIntervention).unwrap();
    table.raise_kind("r2", Kind::InterposedQuestion).unwrap();
    table.raise_kind("r3", Kind::ShortIntervention).unwrap();
    assert_eq!(table.stored(), "r2? o3! r3! o2↩ o1 r1");
}

#[test]
fn a_hand_that_was_moved_down_attracts_no_newcomers() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise("o2");
    table.raise_kind("o3", Kind::ShortIntervention).unwrap();
    let (moved, after) = (table.hand("o3"), table.hand("o2"));
    table.onsite(Command::MoveHand { hand: moved, before: None, after: Some(after) }).unwrap();
    assert_eq!(table.stored(), "o1 o2 o3!");
    table.raise_kind("r1", Kind::ShortIntervention).unwrap();
    table.raise("r2");
    assert_eq!(table.stored(), "r1! o1 o2 o3! r2");
}

#[test]
fn a_moved_hand_stays_when_its_neighbors_go() {
    let mut table = Table::live();
    for name in ["o1", "o2", "o3", "o4"] {
        table.raise(name);
    }
    let (moved, before) = (table.hand("o4"), table.hand("o3"));
    table.online(Command::MoveHand { hand: moved, before: Some(before), after: None }).unwrap();
    assert_eq!(table.stored(), "o1 o2 o4 o3");
    for gone in ["o3", "o2"] {
        let hand = table.hand(gone);
        table.online(Command::ParkHand { hand }).unwrap();
    }
    assert_eq!(table.stored(), "o1 o4");
    assert_eq!(table.projected(), "o1 o4");
    let told = table.onsite(Command::MoveHand { hand: table.hand("o1"), before: None, after: Some(before) }).unwrap();
    assert!(told.is_near, "the neighbor is gone, and the receipt says so");
}

#[test]
fn a_released_hand_forgets_where_it_was_moved_to() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise("o2");
    let (moved, before) = (table.hand("o2"), table.hand("o1"));
    table.onsite(Command::MoveHand { hand: moved, before: Some(before), after: None }).unwrap();
    assert_eq!(table.stored(), "o2 o1");
    table.onsite(Command::ReleaseHand { hand: moved }).unwrap();
    assert_eq!(table.stored(), "o1 o2");
    assert_eq!(table.onsite(Command::ReleaseHand { hand: moved }), Err(Refusal::AlreadySo));
}

#[test]
fn one_hand_per_person_and_kind() {
    let mut table = Table::live();
    let hand = table.raise("o1");
    assert_eq!(table.raise_kind("o1", Kind::Floor), Err(Refusal::HandAlreadyUp { hand }));
    table.raise_kind("o1", Kind::ShortIntervention).unwrap();
    table.onsite(Command::ParkHand { hand }).unwrap();
    assert_eq!(table.raise_kind("o1", Kind::Floor), Err(Refusal::HandAlreadyUp { hand }), "a parked hand is a hand");
    assert_eq!(table.stored(), "o1!");
}

#[test]
fn a_changed_kind_is_placed_as_new() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise_kind("o2", Kind::ShortIntervention).unwrap();
    table.raise_kind("o3", Kind::ShortIntervention).unwrap();
    let hand = table.hand("o1");
    let kind = Some(Kind::ShortIntervention);
    table
        .person("o1", Command::ChangeHand { hand, version: 1, kind, topic: None, policy_question: None, rank: None })
        .unwrap();
    assert_eq!(table.stored(), "o2! o3! o1!");
    let stale = table
        .person("o1", Command::ChangeHand { hand, version: 1, kind, topic: None, policy_question: None, rank: None });
    assert_eq!(stale, Err(Refusal::Stale { version: 2 }));
}

#[test]
fn park_and_back_keeps_the_arrival() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise("o2");
    let hand = table.hand("o1");
    table.person("o1", Command::ParkHand { hand }).unwrap();
    insta::assert_snapshot!(table.scene(), @r"
    speaks   nobody
    next     nobody
    waiting  o2
    parked   o1
    proposed o2: first_time, waiting:0
    list     open
    ");
    table.wait(60);
    table.person("o1", Command::UnparkHand { hand }).unwrap();
    assert_eq!(table.stored(), "o1 o2");
    assert_eq!(table.person("o1", Command::UnparkHand { hand }), Err(Refusal::AlreadySo));
}

#[test]
fn who_steps_back_lets_one_go_first() {
    let mut table = Table::live();
    for name in ["o1", "o2", "o3"] {
        table.raise(name);
    }
    let hand = table.hand("o1");
    table.person("o1", Command::StepBack { hand }).unwrap();
    assert_eq!(table.projected(), "o2 o1 o3");
    let last = table.hand("o3");
    assert_eq!(table.person("o3", Command::StepBack { hand: last }), Err(Refusal::AlreadySo));
    assert_eq!(table.person("o2", Command::StepBack { hand: last }), Err(Refusal::NotYours));
}

#[test]
fn a_merged_hand_takes_the_earliest_arrival_and_the_smallest_count() {
    let mut table = Table::live();
    table.raise("r2");
    table.speak_for("r2", 30);
    table.raise("o1");
    table.raise("r2");
    table.raise("r3");
    let (first, second) = (table.hand("r2"), table.hand("r3"));
    let merged = table.online(Command::MergeHands { hands: vec![second, first] }).unwrap().hand.unwrap();
    assert_eq!(table.stored(), "o1 r2+r3");
    assert_eq!(table.floor.hands[&merged].arrival, table.floor.hands[&first].arrival);
    let counts = table.floor.floor_turns();
    assert_eq!(counts.get(&id("r2")), Some(&1));
    assert_eq!(table.floor.turns_of(&table.floor.hands[&merged], &counts), 0, "r3 has not spoken yet");
    assert_eq!(table.state_of("r3"), HandState::Waiting);
    table.online(Command::UnmergeHand { hand: merged }).unwrap();
    assert_eq!(table.stored(), "o1 r2 r3");
    let odd = table.online(Command::MergeHands { hands: vec![first, first] });
    assert_eq!(odd, Err(Refusal::CannotMerge));
}

#[test]
fn a_merged_turn_counts_for_every_author() {
    let mut table = Table::live();
    table.raise("r2");
    table.raise("r3");
    let hands = vec![table.hand("r2"), table.hand("r3")];
    table.online(Command::MergeHands { hands }).unwrap();
    table.speak_for("r3", 40);
    let counts = table.floor.floor_turns();
    assert_eq!((counts.get(&id("r2")), counts.get(&id("r3"))), (Some(&1), Some(&1)));
}
