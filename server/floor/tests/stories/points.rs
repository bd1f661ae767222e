//! Kinds with rules of their own: questions to the speaker, points of order, replies, rights of reply.
use crate::table::{Table, id};
use floor::{Command, Refusal, queue::HandState, turn::Kind};

#[test]
fn a_question_to_the_speaker_pauses_whoever_speaks() {
    let mut table = Table::live();
    table.raise("o1");
    let main = table.speak("o1");
    table.wait(30);
    table.raise_kind("r1", Kind::InterposedQuestion).unwrap();
    let question = table.give("r1", Kind::InterposedQuestion).unwrap();
    table.wait(10);
    assert_eq!(table.turns(), "o1 paused 60 · r1? running 20");
    table.onsite(Command::ResumeTurn { turn: main }).unwrap();
    table.wait(5);
    assert_eq!(table.turns(), "o1 running 55 · r1? paused 20", "resuming the main turn pauses the question");
    table.onsite(Command::EndTurn { turn: question }).unwrap();
    assert_eq!(table.turns(), "o1 running 55");
}

#[test]
fn questions_nest_and_go_with_the_main_turn_after_a_confirmation() {
    let mut table = Table::live();
    table.raise("o1");
    let main = table.speak("o1");
    table.give("r1", Kind::InterposedQuestion).unwrap();
    table.give("r2", Kind::InterposedQuestion).unwrap();
    assert_eq!(table.turns(), "o1 paused 90 · r1? paused 30 · r2? running 30");
    table.raise_kind("r3", Kind::InterposedQuestion).unwrap();
    table.raise_kind("r4", Kind::InterposedQuestion).unwrap();
    let bare = table.onsite(Command::EndTurn { turn: main });
    assert_eq!(bare, Err(Refusal::NeedsConfirm { clears: 2 }));
    let wrong = table.confirming(1, Command::EndTurn { turn: main });
    assert_eq!(wrong, Err(Refusal::NeedsConfirm { clears: 2 }));
    table.confirming(2, Command::EndTurn { turn: main }).unwrap();
    assert_eq!((table.turns().as_str(), table.stored().as_str()), ("nobody", ""));
    assert_eq!(table.state_of("r3"), HandState::Expired);
}

#[test]
fn a_question_needs_somebody_to_ask() {
    let mut table = Table::live();
    assert_eq!(table.raise_kind("r1", Kind::InterposedQuestion), Err(Refusal::NobodySpeaks));
    assert_eq!(table.raise_kind("r1", Kind::DirectReply), Err(Refusal::NobodySpeaks));
}

#[test]
fn taking_a_hand_down_touches_no_clock() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak("o1");
    let hand = table.raise_kind("r1", Kind::InterposedQuestion).unwrap();
    table.wait(20);
    table.onsite(Command::LowerHand { hand }).unwrap();
    assert_eq!(table.turns(), "o1 running 70");
}

#[test]
fn a_point_of_order_pauses_and_declined_it_resumes() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak("o1");
    table.wait(30);
    let hand = table.raise_kind("r1", Kind::PointOfOrder).unwrap();
    assert_eq!(table.turns(), "o1 paused 60");
    table.wait(20);
    table.onsite(Command::RulePoint { hand, accept: false, reason: None }).unwrap();
    table.wait(10);
    assert_eq!(table.turns(), "o1 running 50");
    assert_eq!(table.state_of("r1"), HandState::Ruled { accepted: false });
}

#[test]
fn an_accepted_point_leaves_the_turn_paused_until_a_moderator_resumes() {
    let mut table = Table::live();
    table.raise("o1");
    let turn = table.speak("o1");
    let hand = table.raise_kind("r1", Kind::PointOfOrder).unwrap();
    table.onsite(Command::RulePoint { hand, accept: true, reason: None }).unwrap();
    table.wait(20);
    assert_eq!(table.turns(), "o1 paused 90");
    table.onsite(Command::ResumeTurn { turn }).unwrap();
    table.wait(5);
    assert_eq!(table.turns(), "o1 running 85");
    let held = &table.floor.turns[&turn];
    assert_eq!(held.spoken(table.now), floor::Span::seconds(5), "a pause costs the speaker nothing");
}

#[test]
fn three_points_of_order_per_person() {
    let mut table = Table::live();
    for _ in 0..3 {
        let hand = table.raise_kind("r1", Kind::PointOfOrder).unwrap();
        table.onsite(Command::RulePoint { hand, accept: false, reason: None }).unwrap();
    }
    assert_eq!(table.raise_kind("r1", Kind::PointOfOrder), Err(Refusal::PointsUsedUp { points_max: 3 }));
    table.raise_kind("r2", Kind::PointOfOrder).unwrap();
}

#[test]
fn a_direct_reply_expires_with_the_next_floor_turn_and_comes_once_a_segment() {
    let mut table = Table::live();
    table.raise("o1");
    table.raise("o2");
    table.speak("o1");
    table.raise_kind("r1", Kind::DirectReply).unwrap();
    table.give("khalid", Kind::Reply).unwrap();
    assert_eq!(table.stored(), "r1↩ o2", "a reply of the panel is no floor turn");
    table.speak("o2");
    assert_eq!(table.stored(), "");
    assert_eq!(table.state_of("r1"), HandState::Expired);
    assert_eq!(table.raise_kind("r1", Kind::DirectReply), Err(Refusal::OnlyOnce));
    table.onsite(Command::Advance { to: "D".to_owned() }).unwrap();
    table.give("khalid", Kind::Panel).unwrap();
    table.raise_kind("r1", Kind::DirectReply).unwrap();
}

#[test]
fn a_right_of_reply_is_parked_and_comes_once() {
    let mut table = Table::live();
    let hand = table.raise_kind("khalid", Kind::RightOfReply).unwrap();
    assert_eq!(table.state_of("khalid"), HandState::Parked);
    assert_eq!(table.person("khalid", Command::UnparkHand { hand }), Err(Refusal::NotYours));
    table.give("khalid", Kind::RightOfReply).unwrap();
    assert_eq!(table.turns(), "khalid↯ running 45");
    table.end();
    assert_eq!(table.raise_kind("khalid", Kind::RightOfReply), Err(Refusal::OnlyOnce));
    assert_eq!(table.floor.floor_turns().get(&id("khalid")), None);
}

#[test]
fn a_hub_has_longer() {
    let mut table = Table::live();
    table.raise("hub");
    table.speak("hub");
    assert_eq!(table.turns(), "hub running 120");
    assert_eq!(table.floor.totals().hub_headcount, 12);
}
