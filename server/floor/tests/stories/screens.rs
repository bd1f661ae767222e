//! Messages on screens, what the stream shows, and what is between the moderators and the panel.
use crate::table::{Table, id};
use floor::{
    Command, Refusal, Span,
    role::{By, Role},
    screen::{Audience, Naming, Overlay, Preset},
    settings::Settings,
    turn::Kind,
};

#[test]
fn extra_time_is_between_the_person_and_the_moderators() {
    let mut table = Table::live();
    let person = id("r1");
    table.onsite(Command::SetExtraTime { person, ms: Span::seconds(45) }).unwrap();
    table.raise("r1");
    let turn = table.speak("r1");
    let timer = table.floor.turns[&turn].timer;
    assert_eq!((timer.allotted_ms, timer.added_ms), (Span::seconds(135), Span::ZERO), "a limit like any other");
    let refused = table.onsite(Command::SetExtraTime { person, ms: Span::seconds(601) });
    assert_eq!(refused, Err(Refusal::LimitOutOfRange { max_ms: Span::seconds(600) }));
}

#[test]
fn a_panelist_says_that_they_are_ready_and_nobody_else_does() {
    let mut table = Table::live();
    let ready = Command::Ready { is_ready: true };
    assert_eq!(table.person("o1", ready.clone()), Err(Refusal::NotYours));
    assert_eq!(table.onsite(ready.clone()), Err(Refusal::NotYours));
    let by = By { role: Role::Panelist, person: Some(id("wafa")) };
    table.act(by, ready.clone()).unwrap();
    assert!(table.floor.people[&id("wafa")].is_ready);
    assert_eq!(table.act(by, ready), Err(Refusal::AlreadySo));
    table.give("wafa", Kind::Panel).unwrap();
    assert!(!table.floor.people[&id("wafa")].is_ready, "they have what they were ready for");
}

#[test]
fn a_message_stands_until_it_is_taken_off_or_replaced() {
    let mut table = Table::live();
    let show = |to: &[Audience], preset| Command::ShowMessage { to: to.to_vec(), person: None, text: None, preset };
    assert_eq!(table.onsite(show(&[Audience::Stage], None)), Err(Refusal::NothingToShow));
    assert_eq!(table.onsite(show(&[], Some(Preset::Louder))), Err(Refusal::NothingToShow));
    let first = table.onsite(show(&[Audience::Stage], Some(Preset::ShortBreak))).unwrap().act;
    table.online(show(&[Audience::Speaker], Some(Preset::Louder))).unwrap();
    assert_eq!(table.floor.notices.len(), 2);
    table.online(show(&[Audience::Stage, Audience::Public], Some(Preset::BackSoon))).unwrap();
    let shown: Vec<_> = table.floor.notices.iter().map(|notice| notice.preset).collect();
    assert_eq!(shown, [Some(Preset::Louder), Some(Preset::BackSoon)]);
    assert_eq!(table.onsite(Command::ClearMessage { message: first }), Err(Refusal::NoSuchMessage));
    assert_eq!(table.undo(first), Err(Refusal::CannotUndo), "what was shown was shown");
}

#[test]
fn nobody_is_named_on_the_stream_under_the_chatham_house_rule() {
    let air = |naming| Command::Air { overlay: Overlay { is_on_air: true, naming, ..Overlay::default() } };
    let mut table = Table::with(Settings { is_chatham_house: true, ..Settings::default() });
    assert_eq!(table.onsite(air(Naming::Names)), Err(Refusal::NotPublishable));
    assert_eq!(table.onsite(air(Naming::Codenames)), Err(Refusal::NotPublishable));
    table.online(air(Naming::Roles)).unwrap();
    let act = table.last_act();
    table.undo(act).unwrap();
    assert!(!table.floor.overlay.is_on_air, "one key takes it off the air");
}
