//! From the inbox to the room: put next, merged across both rooms, parted again.
use super::inbox::{merge, state, take};
use crate::table::item;
use crate::table::{Table, words};
use floor::{
    Command, PersonId, Refusal,
    question::QuestionState::{Answered, Forwarded, New, Voiced},
};

#[test]
fn from_the_inbox_to_next_in_one_step_without_the_gavel() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2)]);
    let put = |question| Command::PutNext { question, reason: None };
    let receipt = table.online(put(taken[0])).unwrap();
    assert_eq!((table.floor.next, state(&table, taken[0])), (receipt.hand, Forwarded));
    // Somebody was called: to take their place is the chair's.
    assert_eq!(table.online(put(taken[1])), Err(Refusal::GavelHeldBy { hat: floor::role::Hat::Onsite }));
    assert_eq!(state(&table, taken[1]), New, "a refusal changes nothing");
    table.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap();
    assert_eq!(state(&table, taken[0]), Voiced);
}

#[test]
fn another_than_the_suggestion_needs_a_reason() {
    let mut table = Table::live();
    table.raise("r1");
    table.wait(5);
    let taken = take(&mut table, vec![item(1, 1)]);
    let suggested = table.floor.suggestion().unwrap();
    let refused = table.online(Command::PutNext { question: taken[0], reason: None });
    assert_eq!(refused, Err(Refusal::ReasonNeeded { over: suggested }));
    table.online(Command::PutNext { question: taken[0], reason: Some(words("time zone")) }).unwrap();
    let next = table.floor.next.unwrap();
    assert_eq!(table.floor.hands[&next].over, Some(suggested));
}

#[test]
fn two_in_the_inbox_become_one_hand_with_both_askers() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2), item(3, 3)]);
    merge(&mut table, taken[1], taken[0]);
    merge(&mut table, taken[2], taken[1]);
    assert_eq!(table.floor.questions[&taken[2]].merged_into, Some(taken[0]), "one stands for all");
    let receipt = table.online(Command::ForwardQuestion { question: taken[2] }).unwrap();
    let hand = &table.floor.hands[&receipt.hand.unwrap()];
    assert_eq!(hand.who, [1, 2, 3].map(|sender| PersonId([sender; 16])));
    table.onsite(Command::CallNext { hand: None, reason: None }).unwrap();
    table.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap();
    assert_eq!([0, 1, 2].map(|at| state(&table, taken[at])), [Voiced; 3]);
    let remote = table.floor.totals().remote;
    assert_eq!((remote.asked, remote.voiced, remote.voiced_turns), (3, 3, 1));
}

#[test]
fn one_in_the_queue_takes_the_other_along_with_the_earliest_arrival() {
    let mut table = Table::live();
    let hand = table.raise("r1");
    let asked = table.person(
        "r1",
        Command::AskInWriting { text: words("why"), lang: String::new(), policy_question: None, for_the_record: false },
    );
    let own = asked.unwrap().question.unwrap();
    table.wait(60);
    let taken = take(&mut table, vec![item(1, 1)]);
    merge(&mut table, taken[0], own);
    let whole = table.floor.outermost(hand);
    assert_ne!(whole, hand);
    let merged = &table.floor.hands[&whole];
    assert_eq!((merged.who.len(), merged.since), (2, table.floor.hands[&hand].since));
    assert_eq!(state(&table, taken[0]), Forwarded);
    table.online(Command::PartQuestion { question: taken[0] }).unwrap();
    assert!(table.floor.hands[&hand].is_waiting());
    let other = table.floor.questions[&taken[0]].hand.unwrap();
    assert!(table.floor.hands[&other].is_waiting() && other != hand);
    assert_eq!(table.floor.questions[&taken[0]].merged_into, None);
}

#[test]
fn whoever_is_next_stays_next_through_a_merge_and_a_parting() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2)]);
    table.online(Command::PutNext { question: taken[0], reason: None }).unwrap();
    merge(&mut table, taken[1], taken[0]);
    let whole = table.floor.next.unwrap();
    assert_eq!(table.floor.hands[&whole].who.len(), 2);
    table.online(Command::PartQuestion { question: taken[1] }).unwrap();
    let first = table.floor.questions[&taken[0]].hand;
    assert_eq!(table.floor.next, first);
}

#[test]
fn every_asker_is_told_what_becomes_of_it() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2), item(3, 3)]);
    merge(&mut table, taken[1], taken[0]);
    let answer = words("in the annex");
    table.online(Command::AnswerQuestion { question: taken[0], text: Some(answer) }).unwrap();
    for question in &taken[..2] {
        let known = &table.floor.questions[question];
        assert_eq!((known.state, known.answer), (Answered, Some(answer)));
    }
    // Merged into what was answered before: told the same.
    merge(&mut table, taken[2], taken[0]);
    let late = &table.floor.questions[&taken[2]];
    assert_eq!((late.state, late.answer), (Answered, Some(answer)));
    table.online(Command::PartQuestion { question: taken[2] }).unwrap();
    assert_eq!(state(&table, taken[2]), New);
}

#[test]
fn nobody_sent_away_comes_back_by_the_inbox() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2)]);
    table.online(Command::BanPerson { person: PersonId([1; 16]), reason: None }).unwrap();
    assert_eq!(table.online(Command::PutNext { question: taken[0], reason: None }), Err(Refusal::Banned));
    table.online(Command::ForwardQuestion { question: taken[1] }).unwrap();
    let merge = Command::MergeQuestion { question: taken[0], into: taken[1] };
    assert_eq!(table.online(merge), Err(Refusal::Banned));
}

#[test]
fn a_hand_set_aside_carries_a_question_on() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 1)]);
    let hand = table.online(Command::ForwardQuestion { question: taken[0] }).unwrap().hand.unwrap();
    table.online(Command::ParkHand { hand }).unwrap();
    let again = table.online(Command::ForwardQuestion { question: taken[1] }).unwrap();
    assert_eq!((again.hand, state(&table, taken[1])), (Some(hand), Forwarded));
}
