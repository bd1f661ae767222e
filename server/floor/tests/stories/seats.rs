//! Seats along the U, and hands that a moderator raises for them.
use crate::table::{Table, id, words};
use floor::{
    Command, Refusal, SeatId, Who,
    person::{Channel, Via},
    seat::{SeatPlan, Side},
    turn::Kind,
};

pub(crate) fn plan(id: Option<u32>, side: Side, number: u16) -> SeatPlan {
    SeatPlan { id: id.map(SeatId), side, row: 1, number }
}

/// Seats 1 and 2 on the left, 3 at the head, 4 and 5 on the right.
pub(crate) fn laid(table: &mut Table) {
    let sides = [Side::Left, Side::Left, Side::Head, Side::Right, Side::Right];
    let seats = sides.into_iter().zip(1..).map(|(side, number)| plan(None, side, number)).collect();
    table.online(Command::LayTable { version: table.floor.counters.layouts, seats }).unwrap();
}

pub(crate) fn sit(table: &mut Table, seat: u32, name: &str) {
    let who = Some(Who::Known { person: id(name) });
    table.online(Command::SeatPerson { seat: SeatId(seat), who }).unwrap();
}

fn tap(table: &mut Table, seat: u32, who: Option<&str>) -> Result<floor::state::Receipt, Refusal> {
    let who = who.map(|label| Who::New {
        label: words(label),
        channel: Channel::Onsite,
        via: Via::SeatTap,
        lang: String::new(),
    });
    let seat = Some(SeatId(seat));
    table.onsite(Command::RaiseHand { who, kind: Kind::Floor, topic: None, policy_question: None, seat, rank: None })
}

#[test]
fn a_tap_raises_the_hand_of_whoever_sits_there() {
    let mut table = Table::live();
    laid(&mut table);
    sit(&mut table, 2, "o1");
    let told = tap(&mut table, 2, None).unwrap();
    assert_eq!(told.person, Some(id("o1")));
    assert_eq!(table.floor.hands[&table.hand("o1")].via, Via::SeatTap);
}

#[test]
fn a_tap_on_a_free_seat_names_who_sits_down_there() {
    let mut table = Table::live();
    laid(&mut table);
    assert_eq!(tap(&mut table, 4, None), Err(Refusal::SeatIsFree { seat: SeatId(4) }));
    let told = tap(&mut table, 4, Some("Seat 4")).unwrap();
    assert_eq!(table.floor.seats[&SeatId(4)].person, told.person);
    table.undo(told.act).unwrap();
    assert_eq!(table.floor.seats[&SeatId(4)].person, None, "undo frees the seat again");
    assert_eq!(tap(&mut table, 9, None), Err(Refusal::NoSuchSeat));
}

#[test]
fn nobody_sits_in_two_seats() {
    let mut table = Table::live();
    laid(&mut table);
    sit(&mut table, 1, "o1");
    sit(&mut table, 5, "o1");
    assert_eq!(table.floor.seats[&SeatId(1)].person, None);
    assert_eq!(table.floor.seat_of(id("o1")), Some(SeatId(5)));
}

#[test]
fn a_new_layout_keeps_who_sits_in_a_seat_that_stays() {
    let mut table = Table::lobby();
    laid(&mut table);
    sit(&mut table, 3, "o2");
    let version = table.floor.counters.layouts;
    let seats = vec![plan(Some(3), Side::Left, 30), plan(None, Side::Head, 31)];
    table.onsite(Command::LayTable { version, seats: seats.clone() }).unwrap();
    assert_eq!(table.floor.layout, [SeatId(3), SeatId(6)]);
    let kept = &table.floor.seats[&SeatId(3)];
    assert_eq!((kept.number, kept.side, kept.person), (30, Side::Left, Some(id("o2"))));
    let late = table.online(Command::LayTable { version, seats });
    assert_eq!(late, Err(Refusal::Stale { version: table.floor.counters.layouts }), "the other one was first");
}

#[test]
fn a_layout_that_cannot_be_is_refused_with_its_place() {
    let mut table = Table::lobby();
    let mut lay = |seats: Vec<SeatPlan>| table.onsite(Command::LayTable { version: 0, seats });
    let bad = |at| Err(Refusal::BadLayout { at });
    let good = plan(None, Side::Left, 1);
    assert_eq!(lay(vec![good, good]), bad(1), "one number, two seats");
    assert_eq!(lay(vec![SeatPlan { number: 0, ..good }]), bad(0));
    assert_eq!(lay(vec![SeatPlan { number: 1_000, ..good }]), bad(0));
    assert_eq!(lay(vec![SeatPlan { row: 3, ..good }]), bad(0));
    assert_eq!(lay(vec![SeatPlan { id: Some(SeatId(7)), ..good }]), bad(0), "no such seat");
    let many: Vec<SeatPlan> = (1..=241).map(|number| plan(None, Side::Head, number)).collect();
    assert_eq!(lay(many.clone()), Err(Refusal::Full { max: 240 }));
    assert!(lay(many[..240].to_vec()).is_ok());
}

#[test]
fn a_layout_is_taken_back_as_one_act() {
    let mut table = Table::lobby();
    laid(&mut table);
    let act = table.last_act();
    table.undo(act).unwrap();
    assert!(table.floor.layout.is_empty() && table.floor.seats.is_empty());
}

#[test]
fn words_about_a_seat_come_and_go() {
    let mut table = Table::lobby();
    laid(&mut table);
    let seat = SeatId(1);
    table.onsite(Command::LabelSeat { seat, label: Some(words("Press")) }).unwrap();
    table.onsite(Command::NoteSeat { seat, note: Some(words("needs a microphone")) }).unwrap();
    let kept = &table.floor.seats[&seat];
    assert_eq!((kept.label, kept.note), (Some(words("Press")), Some(words("needs a microphone"))));
    table.onsite(Command::LabelSeat { seat, label: None }).unwrap();
    assert_eq!(table.floor.seats[&seat].label, None);
    assert_eq!(table.onsite(Command::NoteSeat { seat: SeatId(8), note: None }), Err(Refusal::NoSuchSeat));
}
