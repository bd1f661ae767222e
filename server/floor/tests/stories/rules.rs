//! Rules that change while people wait: policies, limits, ranks, budgets.
use crate::table::{Table, id};
use floor::{
    Command, Refusal, Span,
    policy::Policy,
    settings::{Budget, Setting, Settings, SettingsChange},
    turn::Kind,
};

fn change(table: &mut Table, change: SettingsChange) -> Result<floor::state::Receipt, Refusal> {
    let version = table.floor.counters.settings;
    table.onsite(Command::ChangeSettings { version, change: Box::new(change) })
}

fn budget(group: &str, seconds: i64) -> Budget {
    Budget { group: group.to_owned(), initial_ms: Span::seconds(seconds), added_ms: Span::ZERO }
}

#[test]
fn least_time_takes_who_has_spoken_least() {
    let mut table = Table::with(Settings { policy: Policy::LeastTime, ..Settings::default() }).started();
    for (name, seconds) in [("o1", 80), ("o2", 20), ("r1", 50)] {
        table.raise(name);
        table.speak_for(name, seconds);
    }
    for name in ["o1", "o2", "r1"] {
        table.raise(name);
    }
    assert_eq!(table.projected(), "o2 r1 o1");
    assert_eq!(table.suggested(), "o2: turns:1, spoken:20, waiting:0");
    // Nobody earns credit by silence: a newcomer starts where the least heard of those who wait stands.
    table.raise("o4");
    assert_eq!(table.projected(), "o4 o2 r1 o1");
    let hand = table.hand("o4");
    table.onsite(Command::ParkHand { hand }).unwrap();
    table.speak_for("o2", 90);
    table.raise("o2");
    table.onsite(Command::UnparkHand { hand }).unwrap();
    assert_eq!(table.projected(), "o4 r1 o1 o2");
}

#[test]
fn arrival_is_arrival() {
    let mut table = Table::with(Settings { policy: Policy::Arrival, ..Settings::default() }).started();
    table.raise("o1");
    table.speak_for("o1", 10);
    table.raise("o1");
    table.raise("r1");
    assert_eq!(table.projected(), "o1 r1");
    change(&mut table, SettingsChange { policy: Some(Policy::EqualVoice), ..SettingsChange::default() }).unwrap();
    assert_eq!(table.projected(), "r1 o1", "a new rule holds at once");
    let act = table.last_act();
    table.undo(act).unwrap();
    assert_eq!(table.projected(), "o1 r1");
}

#[test]
fn a_change_names_what_does_not_fit_and_changes_nothing() {
    let mut table = Table::live();
    let before = table.floor.settings.clone();
    let wish = SettingsChange { floor_ms: Some(Span(4_999)), ..SettingsChange::default() };
    let out = Refusal::SettingOutOfRange { setting: Setting::FloorMs, min: 5_000, max: 3_600_000 };
    assert_eq!(change(&mut table, wish), Err(out));
    let wish = SettingsChange { hands_per_kind: Some(11), ..SettingsChange::default() };
    let out = Refusal::SettingOutOfRange { setting: Setting::HandsPerKind, min: 1, max: 10 };
    assert_eq!(change(&mut table, wish), Err(out));
    assert_eq!(table.floor.settings, before);
    assert_eq!(change(&mut table, SettingsChange::default()), Err(Refusal::AlreadySo));
    let ok = SettingsChange { floor_ms: Some(Span(5_000)), ..SettingsChange::default() };
    change(&mut table, ok.clone()).unwrap();
    let late = table.online(Command::ChangeSettings { version: 0, change: Box::new(ok) });
    assert_eq!(late, Err(Refusal::Stale { version: 1 }));
}

#[test]
fn the_most_urgent_point_of_order_stands_first() {
    let mut table = Table::with(Settings { point_ranks: 3, ..Settings::default() }).started();
    let mut point = |name: &str, rank| {
        let kind = Kind::PointOfOrder;
        table.person(name, Command::RaiseHand { who: None, kind, topic: None, policy_question: None, seat: None, rank })
    };
    point("o1", Some(2)).unwrap();
    point("o2", Some(3)).unwrap();
    point("o3", Some(2)).unwrap();
    point("o4", None).unwrap();
    point("o5", Some(1)).unwrap();
    assert_eq!(point("o6", Some(4)), Err(Refusal::NoSuchRank { max: 3 }));
    assert_eq!(point("o6", Some(0)), Err(Refusal::NoSuchRank { max: 3 }));
    assert_eq!(table.stored(), "o5§ o1§ o3§ o2§ o4§");
    assert_eq!(table.projected(), "o5§ o1§ o3§ o2§ o4§");
    assert_eq!(table.suggested(), "o5§: kind:PointOfOrder, rank:1, waiting:0");
}

#[test]
fn a_moderator_ranks_a_point_of_order() {
    let mut table = Table::with(Settings { point_ranks: 2, ..Settings::default() }).started();
    table.raise_kind("o1", Kind::PointOfOrder).unwrap();
    let hand = table.raise_kind("o2", Kind::PointOfOrder).unwrap();
    let rank = |table: &mut Table, by_moderator: bool| {
        let version = table.floor.hands[&hand].version;
        let wish = Command::ChangeHand { hand, version, kind: None, topic: None, policy_question: None, rank: Some(1) };
        if by_moderator { table.online(wish) } else { table.person("o2", wish) }
    };
    assert_eq!(rank(&mut table, false), Err(Refusal::KindNotHere), "nobody ranks their own");
    rank(&mut table, true).unwrap();
    assert_eq!(table.stored(), "o2§ o1§");
}

#[test]
fn a_rule_that_became_stricter_forbids_no_undo() {
    let mut table = Table::with(Settings { hands_per_kind: 2, ..Settings::default() }).started();
    table.raise("o1");
    table.raise("o1");
    let hand = table.raise("r1");
    table.onsite(Command::ParkHand { hand }).unwrap();
    let parked = table.last_act();
    change(&mut table, SettingsChange { hands_per_kind: Some(1), ..SettingsChange::default() }).unwrap();
    table.undo(parked).unwrap();
    assert!(table.floor.hands[&hand].is_waiting());
}

#[test]
fn a_group_is_charged_for_panel_and_floor_and_evened_out_for_all() {
    let mut table = Table::live();
    let budgets = Some(vec![budget("pro", 100), budget("contra", 100)]);
    change(&mut table, SettingsChange { budgets, ..SettingsChange::default() }).unwrap();
    for (name, group) in [("o1", "pro"), ("r1", "contra")] {
        table.onsite(Command::SetGroup { person: id(name), group: Some(group.to_owned()) }).unwrap();
    }
    table.raise("o1");
    table.speak_for("o1", 70);
    table.give("o1", Kind::Panel).unwrap();
    table.wait(50);
    table.end();
    table.give("o1", Kind::Reply).unwrap();
    table.wait(20);
    table.end();
    let left = |table: &Table| -> Vec<i64> {
        table.floor.budgets().iter().map(|one| (one.initial_ms + one.added_ms - one.used_ms).0 / 1_000).collect()
    };
    assert_eq!(left(&table), [-20, 100], "a reply is free, the rest may be overdrawn");
    table.onsite(Command::AddBudget { group: None, ms: Span::seconds(30) }).unwrap();
    assert_eq!(left(&table), [10, 130]);
    table.onsite(Command::AddBudget { group: Some("pro".to_owned()), ms: Span::seconds(5) }).unwrap();
    assert_eq!(left(&table), [15, 130]);
    let none = table.onsite(Command::AddBudget { group: Some("x".to_owned()), ms: Span::seconds(5) });
    assert_eq!(none, Err(Refusal::NoSuchGroup));
}

#[test]
fn whoever_is_put_back_has_the_time_again() {
    let mut table = Table::live();
    let budgets = Some(vec![budget("pro", 100)]);
    change(&mut table, SettingsChange { budgets, ..SettingsChange::default() }).unwrap();
    table.onsite(Command::SetGroup { person: id("o1"), group: Some("pro".to_owned()) }).unwrap();
    table.raise("o1");
    table.speak_for("o1", 70);
    assert_eq!(table.floor.budgets()[0].used_ms, Span::seconds(70));
    table.onsite(Command::PutBack).unwrap();
    assert_eq!(table.floor.budgets()[0].used_ms, Span::ZERO);
}

#[test]
fn a_channel_that_waits_under_its_share_is_called_short() {
    let mut table = Table::live();
    table.raise("o1");
    table.speak_for("o1", 80);
    let shorts =
        |table: &Table| -> Vec<bool> { table.floor.fairness().channels.iter().map(|one| one.is_short).collect() };
    assert_eq!(shorts(&table), [false, false], "nobody waits there");
    table.raise("r1");
    assert_eq!(shorts(&table), [false, true]);
    table.speak_for("r1", 34);
    table.raise("r4");
    assert_eq!(shorts(&table), [false, true], "34 of 114 s is under 60 % of a half");
    table.speak_for("r4", 1);
    table.raise("r1");
    assert_eq!(shorts(&table), [false, false], "35 of 115 s is not");
    let fairness = table.floor.fairness();
    assert_eq!((fairness.heard, fairness.jain_pm), (3, Some(867)));
}
