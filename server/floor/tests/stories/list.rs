//! The list: open, closing, closed, and what carries over.
use crate::table::{Table, id};
use floor::{Command, Refusal, Who, command::Closing, turn::Kind};

#[test]
fn the_online_lane_stays_open_for_the_delay_of_the_stream() {
    let mut table = Table::live();
    table.onsite(Command::CloseList { closing: Closing::Warned }).unwrap();
    assert_eq!(table.list(), "closing");
    table.wait(29);
    let early = table.raise("o1");
    assert_eq!(table.floor.hands[&early].for_segment, None);
    table.wait(1);
    let late = table.raise("o2");
    assert_eq!(table.floor.hands[&late].for_segment, Some(2), "the room is closed: D takes it");
    let afar = table.raise("r1");
    assert_eq!(table.floor.hands[&afar].for_segment, None, "the stream is late, so is its list");
    table.wait(20);
    assert_eq!(table.list(), "closed");
    let later = table.raise("r2");
    assert_eq!(table.floor.hands[&later].for_segment, Some(2));
    assert_eq!(table.floor.next_deadline(), None);
}

#[test]
fn a_hand_for_the_next_segment_waits_and_keeps_its_arrival() {
    let mut table = Table::live();
    table.close();
    table.raise("o1");
    assert_eq!(table.suggested(), "nobody", "o1 is not for this segment");
    table.wait(60);
    table.onsite(Command::Advance { to: "D".to_owned() }).unwrap();
    assert_eq!(table.list(), "open");
    table.raise("o2");
    assert_eq!(table.suggested(), "o1: first_time, waiting:60");
}

#[test]
fn without_a_later_segment_the_written_list_is_offered() {
    let mut table = Table::live();
    table.onsite(Command::Advance { to: "G".to_owned() }).unwrap();
    table.close();
    assert_eq!(table.raise_kind("o1", Kind::Floor), Err(Refusal::ListClosed));
    let add = Command::RaiseHand {
        who: Some(Who::Known { person: id("o1") }),
        kind: Kind::Floor,
        topic: None,
        policy_question: None,
        seat: None,
        rank: None,
    };
    table.online(add).unwrap();
    assert_eq!(table.stored(), "o1", "a moderator can still add");
    table.raise_kind("o2", Kind::PointOfOrder).unwrap();
    assert_eq!(table.stored(), "o2§ o1", "points of order pass");
}

#[test]
fn waiting_hands_carry_over_with_their_arrival() {
    let mut table = Table::live();
    table.raise("o1");
    table.wait(100);
    table.close();
    table.onsite(Command::Advance { to: "D".to_owned() }).unwrap();
    assert_eq!(table.suggested(), "o1: first_time, waiting:100");
}

#[test]
fn it_closes_by_time_or_by_number() {
    let mut table = Table::live();
    let at = Some(table.now + floor::Span::seconds(60));
    table.onsite(Command::CloseList { closing: Closing::Later { at, hands_left: None } }).unwrap();
    assert_eq!(table.list(), "open until");
    table.wait(60);
    assert_eq!(table.list(), "closing");
    table.onsite(Command::OpenList).unwrap();
    table.onsite(Command::CloseList { closing: Closing::Later { at: None, hands_left: Some(2) } }).unwrap();
    table.raise("o1");
    assert_eq!(table.list(), "open until");
    table.raise("o2");
    assert_eq!(table.list(), "closing", "the second hand was the last");
    assert_eq!(table.onsite(Command::CloseList { closing: Closing::Warned }), Err(Refusal::ListAlready));
}

#[test]
fn the_last_word_is_granted_and_the_list_is_closed() {
    let mut table = Table::live();
    table.raise("o1");
    let hand = table.raise("r1");
    table.onsite(Command::LastWord { hand }).unwrap();
    insta::assert_snapshot!(table.scene(), @r"
    speaks   nobody
    next     r1
    waiting  o1 r1
    parked   nobody
    proposed o1: first_time, waiting:0
    list     closed
    ");
}

#[test]
fn hands_wait_from_the_lobby_on() {
    let mut table = Table::lobby();
    table.at(100);
    table.raise("o1");
    assert_eq!(table.onsite(Command::CallNext { hand: None, reason: None }), Err(Refusal::NotLive));
    let table = table.started();
    assert_eq!(table.suggested(), "o1: first_time, waiting:500");
}
