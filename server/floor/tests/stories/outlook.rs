//! What each waiting person can still get, and when.
use crate::table::{Table, go, min, words, ws430};
use floor::{Command, Moment, Span, forecast::Expected, turn::Kind};

/// C with its panel over, at 16:00 of the run of show: 10:00 of floor time are left.
fn floor_opens() -> Table {
    let mut table = ws430();
    go(&mut table, min(5, 0), "B");
    go(&mut table, min(7, 0), "C");
    for who in ["khalid", "nardine", "wafa"] {
        table.give(who, Kind::Panel).unwrap();
        table.wait(120);
        table.end();
    }
    table.at(min(16, 0));
    table
}

#[test]
fn the_slot_follows_the_length_of_the_queue() {
    let mut table = floor_opens();
    let told = |table: &Table| table.floor.outlook(table.now).unwrap().floor.unwrap();
    assert_eq!((told(&table).waiting, told(&table).left_ms), (0, Span::seconds(600)));
    for who in ["o1", "o2", "r1", "r2"] {
        table.raise(who);
    }
    let slots = told(&table).slots;
    assert_eq!((slots.slot_ms.rounded_s(), slots.served), (115, 4), "510 s without one reply, four turns");
    assert!(told(&table).is_news);
    // Last call: a fifth would not be reached any more once less than 5 * 70 s are left beside the reply.
    assert_eq!(told(&table).last_call_at, Moment((min(26, 0) - 90 - 350) * 1_000));
    table.onsite(Command::SetFloorLimit { segment: Some("C".into()), ms: Span::seconds(115) }).unwrap();
    assert!(!told(&table).is_news, "taken");
    let turn = table.speak("o1");
    assert_eq!(table.floor.turns[&turn].timer.allotted_ms, Span::seconds(115));
    table.onsite(Command::SetFloorLimit { segment: Some("C".into()), ms: Span::seconds(60) }).unwrap();
    assert_eq!(table.floor.turns[&turn].timer.allotted_ms, Span::seconds(115), "a granted slot never shrinks");
}

#[test]
fn everyone_has_an_expected_minute_that_holds_while_the_speaker_keeps_the_limit() {
    let mut table = floor_opens();
    for who in ["o1", "o2", "r1", "r2", "o3"] {
        table.raise(who);
    }
    table.speak("o1");
    let at = |table: &Table| -> Vec<(i64, String)> {
        let order = table.floor.projected_order();
        let told = table.floor.forecast(&order, table.now);
        let second = |expected: &Expected| match expected {
            Expected::Heard { at, .. } => (*at - Moment(0)).rounded_s(),
            Expected::Unreached => -1,
        };
        order
            .iter()
            .map(|hand| (second(&told[hand]), table.floor.hands[hand].channel))
            .map(|(s, c)| (s, format!("{c:?}")))
            .collect()
    };
    let first: Vec<i64> = at(&table).into_iter().map(|(s, _)| s).collect();
    // 90 s of o1, 10 s of changeover; then 100 s each, and a reply after the third turn.
    let base = min(16, 0) + 100;
    assert_eq!(first, [base, base + 100, base + 290, base + 390]);
    table.wait(89);
    assert_eq!(at(&table).into_iter().map(|(s, _)| s).collect::<Vec<_>>(), first, "nothing has moved");
    assert_eq!(table.floor.outlook_due(table.now), Some(Moment((min(16, 0) + 90) * 1_000)));
    table.wait(41);
    assert_eq!(at(&table)[0].0, base + 40, "forty seconds over");
    assert_eq!(table.floor.outlook_due(table.now), Some(table.now + floor::outlook::SLIDE_STEP));
}

#[test]
fn who_does_not_fit_waits_for_the_next_floor_or_is_told() {
    let mut table = floor_opens();
    for who in ["o1", "o2", "o3", "o4", "o5", "o6", "r1", "r2", "r3"] {
        table.raise(who);
    }
    let order = table.floor.projected_order();
    let told = table.floor.forecast(&order, table.now);
    let second = |at: usize| match told[&order[at]] {
        Expected::Heard { from, at, to } => {
            assert!(from <= at && at <= to);
            (at - Moment(0)).rounded_s()
        }
        Expected::Unreached => -1,
    };
    // Four turns, a reply behind the third, fit into ten minutes; a fifth would end at 26:20.
    assert_eq!((second(4), second(5)), (min(24, 10), min(26, 0) + 500), "the sixth opens the floor of D");
    table.onsite(Command::CallNext { hand: Some(order[8]), reason: Some(words("leaves early")) }).unwrap();
    let told = table.floor.forecast(&order, table.now);
    assert_eq!(
        told[&order[8]],
        Expected::Heard { from: table.now, at: table.now, to: table.now },
        "who is called is first"
    );
    table.onsite(Command::ClearNext).unwrap();
    go(&mut table, min(80, 0), "G");
    go(&mut table, min(84, 30), "H");
    let told = table.floor.forecast(&order, table.now);
    assert!(order.iter().all(|hand| told[hand] == Expected::Unreached), "no floor is left");
}
