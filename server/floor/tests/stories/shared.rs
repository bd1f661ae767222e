//! Hands that several people share, and hands that are about a moment.
use crate::table::{Table, id, words};
use floor::{Command, HandId, Refusal, command::Target, queue::HandState, settings::Settings, turn::Kind};

fn merged(table: &mut Table, names: &[&str]) -> HandId {
    let hands = names.iter().map(|name| table.raise(name)).collect();
    table.wait(20);
    table.online(Command::MergeHands { hands }).unwrap().hand.unwrap()
}

#[test]
fn nobody_sets_aside_what_is_also_that_of_others() {
    let mut table = Table::live();
    let hand = merged(&mut table, &["o1", "r1", "o2"]);
    assert_eq!(table.person("r1", Command::ParkHand { hand }), Err(Refusal::NotYours));
    assert_eq!(table.person("r1", Command::StepBack { hand }), Err(Refusal::NotYours));
    let change = Command::ChangeHand {
        hand,
        version: 1,
        kind: None,
        topic: Some(words("mine")),
        policy_question: None,
        rank: None,
    };
    assert_eq!(table.person("r1", change), Err(Refusal::NotYours));
    assert_eq!(table.person("r2", Command::LowerHand { hand }), Err(Refusal::NotYours));
}

#[test]
fn who_takes_the_own_hand_out_of_a_merged_one_leaves_the_others_where_they_are() {
    let mut table = Table::live();
    let hand = merged(&mut table, &["o1", "r1", "o2"]);
    table.raise("o3");
    table.onsite(Command::CallNext { hand: None, reason: None }).unwrap();
    assert_eq!(table.floor.next, Some(hand));
    table.person("o1", Command::LowerHand { hand }).unwrap();
    assert_eq!(table.stored(), "r1+o2 o3");
    let left = table.hand("r1");
    assert_eq!(table.floor.next, Some(left), "whoever is left is still next");
    table.person("r1", Command::LowerHand { hand: left }).unwrap();
    assert_eq!(table.stored(), "o2 o3");
    assert_eq!(table.floor.next, Some(table.hand("o2")));
    table.wait(10);
    table.raise("o1");
    assert_eq!(table.stored(), "o1 o2 o3", "raised again within 30 s keeps its arrival");
}

#[test]
fn a_redacted_merge_keeps_no_topic_of_its_parts_and_counts_once() {
    let mut table = Table::live();
    for (name, topic) in [("o1", "one"), ("o2", "two")] {
        let topic = Some(words(topic));
        table
            .person(
                name,
                Command::RaiseHand {
                    who: None,
                    kind: Kind::Floor,
                    topic,
                    policy_question: None,
                    seat: None,
                    rank: None,
                },
            )
            .unwrap();
    }
    let hands = vec![table.hand("o1"), table.hand("o2")];
    let hand = table.online(Command::MergeHands { hands }).unwrap().hand.unwrap();
    let target = Target::Hand { hand };
    let texts = table.floor.texts_of(target);
    assert!([words("one").id, words("two").id].iter().all(|text| texts.contains(text)), "{texts:?}");
    table.online(Command::Redact { target }).unwrap();
    assert_eq!(table.online(Command::Redact { target }), Err(Refusal::AlreadySo));
    assert_eq!(table.floor.totals().redactions, 1);
}

#[test]
fn a_question_asked_after_a_merge_goes_on_with_its_asker_when_it_is_taken_apart() {
    let mut table = Table::live();
    let hand = merged(&mut table, &["o1", "r1"]);
    let ask =
        Command::AskInWriting { text: words("why"), lang: String::new(), policy_question: None, for_the_record: false };
    let question = table.person("r1", ask).unwrap().question.unwrap();
    table.online(Command::UnmergeHand { hand }).unwrap();
    assert_eq!(table.floor.questions[&question].hand, Some(table.hand("r1")));
}

#[test]
fn a_right_of_reply_raised_again_still_waits_for_a_moderator() {
    let mut table = Table::live();
    let hand = table.raise_kind("o1", Kind::RightOfReply).unwrap();
    table.person("o1", Command::LowerHand { hand }).unwrap();
    table.wait(5);
    table.raise_kind("o1", Kind::RightOfReply).unwrap();
    assert_eq!(table.state_of("o1"), HandState::Parked);
}

#[test]
fn a_point_of_order_raised_again_stops_the_turn_again() {
    let mut table = Table::live();
    table.raise("o1");
    let turn = table.speak("o1");
    let point = table.raise_kind("r1", Kind::PointOfOrder).unwrap();
    table.wait(11);
    table.person("r1", Command::LowerHand { hand: point }).unwrap();
    table.onsite(Command::ResumeTurn { turn }).unwrap();
    table.raise_kind("r1", Kind::PointOfOrder).unwrap();
    assert_eq!(table.turns(), "o1 paused 90");
}

#[test]
fn a_turn_that_ends_at_zero_takes_the_questions_to_it_along() {
    let mut table = Table::with(Settings { ends_at_zero: true, ..Settings::default() }).started();
    table.raise("o1");
    table.speak("o1");
    table.raise_kind("r1", Kind::InterposedQuestion).unwrap();
    table.wait(90);
    assert_eq!((table.turns(), table.stored()), ("nobody".to_owned(), String::new()));
    assert_eq!(table.state_of("r1"), HandState::Expired);
}

#[test]
fn a_recorded_turn_has_the_limit_of_its_segment_and_of_a_hub() {
    let mut table = Table::live();
    table.at(4_100);
    table.onsite(Command::Advance { to: "G".to_owned() }).unwrap();
    table.at(4_300);
    for (name, from_s, limit_s) in [("o1", 4_120, 60), ("hub", 4_220, 120)] {
        let (started_at, ended_at) = (floor::Moment(from_s * 1_000), floor::Moment((from_s + 70) * 1_000));
        let who = floor::Who::Known { person: id(name) };
        let told = table.online(Command::RecordTurn { who, kind: Kind::Floor, started_at, ended_at }).unwrap();
        assert_eq!(table.floor.turns[&told.turn.unwrap()].timer.allotted_ms, floor::Span::seconds(limit_s), "{name}");
    }
}

#[test]
fn a_panel_input_that_nobody_planned_is_long_once_in_a_segment() {
    let mut table = Table::live();
    let mut limit = |name: &str| {
        let turn = table.give(name, Kind::Panel).unwrap();
        table.floor.turns[&turn].timer.allotted_ms
    };
    assert_eq!([limit("khalid"), limit("wafa"), limit("khalid")], [240, 120, 120].map(floor::Span::seconds));
}
