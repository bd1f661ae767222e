//! Muting, banning, blanking, and the line between the moderators.
use crate::table::{Table, id, words};
use floor::{Command, Refusal, line::Phrase, queue::HandState, turn::Kind};

fn raises(table: &mut Table, name: &str) -> Result<(), Refusal> {
    table.raise_kind(name, Kind::Floor).map(|_| ())
}

#[test]
fn a_muted_person_raises_no_hand_but_a_moderator_may_for_them() {
    let mut table = Table::live();
    table.onsite(Command::MutePerson { person: id("r1"), is_muted: true }).unwrap();
    assert_eq!(raises(&mut table, "r1"), Err(Refusal::Muted));
    let ask = || Command::AskInWriting {
        text: words("?"),
        lang: String::new(),
        policy_question: None,
        for_the_record: false,
    };
    assert_eq!(table.person("r1", ask()), Err(Refusal::Muted));
    let who = Some(floor::Who::Known { person: id("r1") });
    let (topic, policy_question, seat, rank) = (None, None, None, None);
    table.online(Command::RaiseHand { who, kind: Kind::Floor, topic, policy_question, seat, rank }).unwrap();
    let again = table.onsite(Command::MutePerson { person: id("r1"), is_muted: true });
    assert_eq!(again, Err(Refusal::AlreadySo));
    table.online(Command::MutePerson { person: id("r1"), is_muted: false }).unwrap();
    assert!(table.person("r1", ask()).is_ok());
}

#[test]
fn whoever_is_sent_away_has_no_hand_and_no_say_until_let_in_again() {
    let mut table = Table::live();
    let hand = table.raise("r1");
    table.onsite(Command::BanPerson { person: id("r1"), reason: Some(words("threats")) }).unwrap();
    assert!(matches!(table.floor.hands[&hand].state, HandState::Lowered { .. }));
    assert_eq!(raises(&mut table, "r1"), Err(Refusal::Banned));
    assert_eq!(table.person("r1", Command::LowerHand { hand }), Err(Refusal::Banned));
    assert_eq!(table.give("r1", Kind::Floor), Err(Refusal::Banned), "nor by mistake");
    assert_eq!(table.onsite(Command::BanPerson { person: id("r1"), reason: None }), Err(Refusal::AlreadySo));
    table.online(Command::UnbanPerson { person: id("r1") }).unwrap();
    table.wait(60);
    assert_eq!(raises(&mut table, "r1"), Ok(()));
}

#[test]
fn a_ban_is_taken_back_with_the_hand_it_took_down() {
    let mut table = Table::live();
    let hand = table.raise("r1");
    table.onsite(Command::BanPerson { person: id("r1"), reason: None }).unwrap();
    let act = table.last_act();
    table.undo(act).unwrap();
    assert!(table.floor.hands[&hand].is_waiting() && table.floor.people[&id("r1")].is_present());
}

#[test]
fn whoever_comes_back_by_another_entry_is_the_same_person() {
    let mut table = Table::live();
    let hand = table.raise("r4");
    table.online(Command::SamePerson { a: id("r1"), b: id("r4") }).unwrap();
    table.onsite(Command::MutePerson { person: id("r1"), is_muted: true }).unwrap();
    assert_eq!(raises(&mut table, "r4"), Err(Refusal::Muted));
    table.onsite(Command::BanPerson { person: id("r1"), reason: None }).unwrap();
    assert!(matches!(table.floor.hands[&hand].state, HandState::Lowered { .. }));
    assert_eq!(raises(&mut table, "r4"), Err(Refusal::Banned));
    table.online(Command::PartPerson { b: id("r4") }).unwrap();
    table.wait(60);
    assert_eq!(raises(&mut table, "r4"), Ok(()), "two people after all");
    let joined = table.online(Command::SamePerson { a: id("r1"), b: id("r4") });
    assert_eq!(joined, Err(Refusal::Banned), "their hand is lowered first");
}

#[test]
fn taking_somebody_back_names_what_leans_on_them() {
    let mut table = Table::live();
    super::seats::laid(&mut table);
    let who = Some(floor::Who::New {
        label: words("new"),
        channel: floor::person::Channel::Onsite,
        via: floor::person::Via::SeatTap,
        lang: String::new(),
    });
    let told = table.onsite(Command::SeatPerson { seat: floor::SeatId(1), who }).unwrap();
    let (topic, policy_question, seat, rank) = (None, None, Some(floor::SeatId(1)), None);
    let raise = Command::RaiseHand { who: None, kind: Kind::Floor, topic, policy_question, seat, rank };
    let raised = table.onsite(raise).unwrap().act;
    assert_eq!(table.undo(told.act), Err(Refusal::HasDependents { acts: vec![raised] }));
    let both = Command::Undo { act: told.act, with_dependents: true };
    table.online(both).unwrap();
    assert_eq!(table.projected(), "");
}

#[test]
fn blank_stops_no_clock() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak("o1");
    table.wait(10);
    table.online(Command::Blank { is_blank: true }).unwrap();
    assert!(table.floor.is_blank && table.floor.running().is_some());
    assert_eq!(table.onsite(Command::Blank { is_blank: true }), Err(Refusal::AlreadySo));
    table.onsite(Command::Blank { is_blank: false }).unwrap();
    assert!(!table.floor.is_blank);
}

#[test]
fn the_line_keeps_what_was_said_and_pushes_no_act_out_of_reach() {
    let mut table = Table::live();
    table.raise("o1");
    let hand = table.hand("o1");
    table.onsite(Command::ParkHand { hand }).unwrap();
    let parked = table.last_act();
    for _ in 0..250 {
        table.online(Command::Tell { text: None, phrase: Some(Phrase::TwoMinutes) }).unwrap();
    }
    assert_eq!(table.floor.line.len(), 200);
    assert_eq!(table.floor.line.back().unwrap().no, table.last_act());
    table.undo(parked).unwrap();
    let told = table.online(Command::Tell { text: Some(words("now")), phrase: None }).unwrap();
    assert_eq!(table.undo(told.act), Err(Refusal::CannotUndo), "what was shown was shown");
    assert_eq!(table.online(Command::Tell { text: None, phrase: None }), Err(Refusal::NothingToTell));
    let both = Command::Tell { text: Some(words("a")), phrase: Some(Phrase::Yes) };
    assert_eq!(table.online(both), Err(Refusal::NothingToTell));
}

#[test]
fn a_name_is_put_right() {
    let mut table = Table::live();
    table.online(Command::RenamePerson { person: id("o1"), label: words("Amal") }).unwrap();
    assert_eq!(table.floor.people[&id("o1")].label, Some(words("Amal")));
    let act = table.last_act();
    table.undo(act).unwrap();
    assert_eq!(table.floor.people[&id("o1")].label, Some(words("o1")));
}
