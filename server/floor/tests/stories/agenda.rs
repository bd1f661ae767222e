//! The run of show while it goes on: lengths, order and ends.
use crate::table::{Table, go, min, moderator, ws430, ws430_lobby};
use floor::{
    Command, Event, Moment, Refusal, Span,
    command::{Closing, SegmentLength},
    role::Hat,
};

/// What the proposal gives each segment, in whole seconds.
fn proposed(table: &Table) -> Vec<(u16, i64)> {
    let told = table.floor.proposal(table.now).expect("a proposal");
    told.lengths.iter().map(|one| (one.segment, one.after_ms.rounded_s())).collect()
}

/// Applies the proposal as it is shown.
fn accept(table: &mut Table) {
    let told = table.floor.proposal(table.now).expect("a proposal");
    let wish = |one: &floor::proposal::Given| SegmentLength {
        segment: table.floor.segment_at(one.segment).expect("known").key.clone(),
        before_ms: one.before_ms,
        ms: one.after_ms,
    };
    let lengths = told.lengths.iter().map(wish).collect();
    table.onsite(Command::Rebudget { lengths }).unwrap();
}

fn ends(table: &Table) -> [i64; 3] {
    let told = table.floor.outlook(table.now).expect("live");
    [told.plan_at, told.adapted_at, told.pace_at].map(|at| (at - Moment(0)).rounded_s())
}

#[test]
fn a_round_that_begins_late_is_paid_for_by_all_that_follow() {
    let mut table = ws430();
    go(&mut table, min(5, 0), "B");
    go(&mut table, min(7, 0), "C");
    table.at(min(25, 59));
    assert_eq!(table.floor.proposal(table.now), None, "on time nothing is proposed");
    assert_eq!(table.floor.outlook(table.now).unwrap().over_ms, Span::ZERO);
    table.at(min(28, 0));
    assert_eq!(ends(&table), [min(92, 0), min(90, 0), ends(&table)[2]], "C is two minutes over its time");
    assert_eq!(proposed(&table), [(3, min(18, 21)), (4, min(18, 21)), (5, min(6, 46)), (6, min(13, 32))]);
    // Whoever presses first and looks then finds the same.
    go(&mut table, min(28, 0), "D");
    assert_eq!(proposed(&table), [(3, min(18, 21)), (4, min(18, 21)), (5, min(6, 46)), (6, min(13, 32))]);
    table.at(min(33, 20));
    assert_eq!(proposed(&table)[0].0, 4, "a segment that has been running for a while is left alone");
}

#[test]
fn a_proposal_is_applied_as_it_was_seen_and_taken_back_by_the_other() {
    let mut table = ws430();
    go(&mut table, min(33, 20), "D");
    assert_eq!(proposed(&table), [(3, min(16, 38)), (4, min(16, 38)), (5, min(6, 8)), (6, min(12, 16))]);
    assert!(table.floor.outlook(table.now).unwrap().has_levers);
    accept(&mut table);
    assert_eq!(ends(&table)[0], min(90, 0));
    assert_eq!(table.floor.proposal(table.now), None);
    let timer = |table: &Table| table.floor.segment().unwrap().timer.unwrap().remaining(table.now).rounded_s();
    assert_eq!(timer(&table), min(16, 38), "the running segment's own clock follows");
    let stale =
        SegmentLength { segment: "E".into(), before_ms: Span::seconds(min(19, 0)), ms: Span::seconds(min(15, 0)) };
    assert_eq!(table.onsite(Command::Rebudget { lengths: vec![stale] }), Err(Refusal::SegmentChanged));
    let act = table.last_act();
    table.online(Command::Undo { act, with_dependents: false }).unwrap();
    assert_eq!((timer(&table), ends(&table)[0]), (min(19, 0), min(97, 20)));
}

#[test]
fn what_is_fixed_stays_and_what_does_not_fit_is_told() {
    let mut table = ws430();
    go(&mut table, min(5, 0), "B");
    go(&mut table, min(50, 0), "D");
    let told = table.floor.proposal(table.now).unwrap();
    assert!(told.is_too_far, "19 minutes late is beyond what lengths can mend");
    assert_eq!(told.shortfall_ms, Span::seconds(min(8, 0)), "35 minutes are left, 43 are the least");
    assert_eq!(told.droppable, [4, 6, 5], "never the one that runs, never a fixed one");
    let fixed = SegmentLength { segment: "H".into(), before_ms: Span::seconds(300), ms: Span::seconds(200) };
    assert_eq!(table.onsite(Command::Rebudget { lengths: vec![fixed] }), Err(Refusal::SegmentFixed));
    assert_eq!(table.onsite(skip("H", true)), Err(Refusal::SegmentFixed));
    assert_eq!(table.onsite(skip("D", true)), Err(Refusal::SegmentOver));
    table.onsite(skip("E", true)).unwrap();
    assert_eq!(ends(&table)[0], min(95, 0));
    go(&mut table, min(51, 0), "E");
    assert!(!table.floor.segment().unwrap().is_skipped, "who begins it after all takes it in again");
}

fn skip(segment: &str, is_skipped: bool) -> crate::table::Wish {
    Command::SkipSegment { segment: segment.to_owned(), is_skipped }
}

#[test]
fn the_order_of_what_is_to_come_can_be_changed() {
    let mut table = ws430();
    let to = |segment: &str, before: Option<&str>| Command::MoveSegment {
        segment: segment.to_owned(),
        before: before.map(str::to_owned),
    };
    table.onsite(to("G", Some("F"))).unwrap();
    assert_eq!(table.floor.run(), [0, 1, 2, 3, 4, 6, 5, 7]);
    let plan = |table: &Table, at: u16| table.floor.segment_at(at).map(|one| one.start_ms.rounded_s());
    assert_eq!(
        (plan(&table, 6), plan(&table, 5), plan(&table, 7)),
        (Some(min(64, 0)), Some(min(78, 0)), Some(min(85, 0)))
    );
    assert_eq!(table.onsite(to("G", Some("F"))), Err(Refusal::AlreadySo));
    assert_eq!(table.onsite(to("A", None)), Err(Refusal::SegmentOver), "it runs");
    let act = table.last_act();
    table.undo(act).unwrap();
    assert_eq!((table.floor.run().last(), plan(&table, 6)), (Some(&7), Some(min(71, 0))));
    table.onsite(to("C", None)).unwrap();
    assert_eq!(table.floor.to_come(), [1, 3, 4, 5, 6, 7, 2]);
    table.raise("o1");
    table.close();
    table.raise("o2");
    let late = table.hand("o2");
    assert_eq!(table.floor.hands[&late].for_segment, Some(3), "the next floor is that of D now");
}

#[test]
fn a_late_start_and_a_forgotten_press_are_put_right() {
    let mut table = ws430();
    let started = table.floor.stage.started_at;
    table.at(min(2, 0));
    assert_eq!(table.onsite(Command::BackdateSegment { ms: Span::seconds(600) }), Err(Refusal::BadTimes));
    table.floor.stage.started_at = started;
    let mut table = Table::lobby().started();
    let timer = |table: &Table| table.floor.segment().unwrap().timer.unwrap().remaining(table.now).rounded_s();
    table.wait(60);
    let before = timer(&table);
    table.onsite(Command::BackdateSegment { ms: Span::seconds(5) }).unwrap();
    assert_eq!(timer(&table), before - 5);
    assert_eq!(table.floor.agenda[0].actual_ms(), Some(Span::seconds(5)), "A was over earlier as well");
    assert_eq!(table.onsite(Command::BackdateSegment { ms: Span::seconds(5) }), Err(Refusal::BadTimes));
    let act = table.last_act();
    table.undo(act).unwrap();
    assert_eq!((timer(&table), table.floor.agenda[0].actual_ms()), (before, Some(Span::seconds(10))));
}

#[test]
fn the_first_segment_takes_the_start_of_the_session_along() {
    let mut table = Table::lobby();
    table.at(600);
    table.onsite(Command::StartSession).unwrap();
    table.wait(30);
    table.onsite(Command::BackdateSegment { ms: Span::seconds(120) }).unwrap();
    assert_eq!(table.floor.stage.started_at, Some(Moment(480_000)));
    assert_eq!(table.floor.ends_at(), Some(Moment(480_000 + 5_400_000)));
    assert_eq!(table.floor.drift_of(&table.floor.agenda[0]), Some(Span::ZERO));
}

#[test]
fn the_hard_end_is_where_somebody_set_it() {
    let mut table = Table::live();
    assert_eq!(table.onsite(Command::SetEnd { at: Some(table.now) }), Err(Refusal::BadTimes));
    let at = Some(Moment(min(90, 0) * 1_000));
    table.onsite(Command::SetEnd { at }).unwrap();
    assert_eq!(table.floor.ends_at(), at);
    table.onsite(Command::SetEnd { at: None }).unwrap();
    assert_eq!(table.floor.ends_at(), Some(Moment(590_000 + 5_400_000)));
}

#[test]
fn a_segment_may_end_with_nobody_going_on() {
    let mut table = Table::live();
    table.onsite(Command::EndSegment).unwrap();
    assert_eq!((table.floor.stage.current, table.floor.segment()), (None, None));
    assert_eq!(table.onsite(Command::EndSegment), Err(Refusal::NoSuchSegment));
    assert_eq!(table.floor.to_come(), [2, 3, 4]);
    assert!(table.floor.outlook(table.now).unwrap().slides_since.is_some(), "every second makes it later");
    let act = table.last_act();
    table.wait(30);
    table.undo(act).unwrap();
    assert_eq!(table.floor.segment().unwrap().timer.unwrap().remaining(table.now), Span::seconds(1_170), "it went on");
}

#[test]
fn a_segment_gets_more_time_and_gives_it_back() {
    let mut table = Table::live();
    let extend = |segment: &str, s: i64| Command::ExtendSegment { segment: segment.to_owned(), ms: Span::seconds(s) };
    table.onsite(extend("C", 120)).unwrap();
    assert_eq!(table.floor.segment().unwrap().timer.unwrap().remaining(table.now), Span::seconds(1_320));
    table.wait(100);
    let refused = Refusal::SegmentOutOfRange { min_ms: Span::seconds(100), max_ms: Span::seconds(86_400) };
    assert_eq!(table.onsite(extend("C", -1_300)), Err(refused), "not less than it has used");
    table.onsite(extend("D", -60)).unwrap();
    assert_eq!(table.floor.agenda[2].length_ms(), Span::seconds(1_440));
    assert_eq!(table.onsite(extend("A", 60)), Err(Refusal::SegmentOver));
    assert_eq!(table.onsite(extend("C", 0)), Err(Refusal::AlreadySo));
    let by = moderator(Hat::Online);
    assert_eq!(table.act(by, extend("D", 5)), Err(Refusal::GavelHeldBy { hat: Hat::Onsite }));
}

#[test]
fn a_lever_shortens_what_is_still_to_come() {
    let mut table = ws430();
    go(&mut table, min(5, 0), "B");
    table.onsite(Command::SetPanelLimit { segment: None, ms: Span::seconds(90) }).unwrap();
    let inputs: Vec<i64> = table.floor.agenda[2].panel.iter().map(|slot| slot.limit_ms.rounded_s()).collect();
    assert_eq!(inputs, [240, 90, 90], "the first input stays");
    table.onsite(Command::SetFloorLimit { segment: None, ms: Span::seconds(60) }).unwrap();
    assert_eq!(table.floor.agenda[3].floor_limit_ms, Some(Span::seconds(60)));
    assert_eq!(table.floor.agenda[5].floor_limit_ms, None, "no floor, no limit");
    assert_eq!(table.onsite(Command::SetFloorLimit { segment: None, ms: Span::seconds(60) }), Err(Refusal::AlreadySo));
    let refused = table.onsite(Command::SetFloorLimit { segment: None, ms: Span::seconds(1) });
    assert!(matches!(refused, Err(Refusal::LimitOutOfRange { .. })));
}

#[test]
fn a_closed_list_sends_hands_on_to_the_next_floor_that_is_not_left_out() {
    let mut table = Table::live();
    table.onsite(skip("D", true)).unwrap();
    table.onsite(Command::CloseList { closing: Closing::Now }).unwrap();
    let late = table.raise("o1");
    assert_eq!(table.floor.hands[&late].for_segment, Some(4), "D is left out, F has no floor");
    assert!(table.log.iter().any(|event| matches!(event, Event::SegmentSkipped { .. })));
}

#[test]
fn the_session_begins_with_the_first_segment_that_nobody_left_out() {
    let mut table = ws430_lobby();
    table.onsite(Command::MoveSegment { segment: "C".into(), before: Some("A".into()) }).unwrap();
    table.onsite(skip("C", true)).unwrap();
    table.onsite(Command::MoveSegment { segment: "F".into(), before: Some("A".into()) }).unwrap();
    table.onsite(Command::StartSession).unwrap();
    assert_eq!(table.floor.segment().map(|segment| segment.key.as_str()), Some("F"));
    assert_eq!(table.floor.to_come(), [0, 1, 3, 4, 6, 7], "nothing of what was before it is lost");
}

#[test]
fn a_segment_that_ended_and_a_pause_know_of_each_other() {
    let mut table = Table::live();
    table.onsite(Command::EndSegment).unwrap();
    let act = table.last_act();
    table.onsite(Command::PauseSession).unwrap();
    let pause = table.last_act();
    assert_eq!(table.undo(act), Err(Refusal::HasDependents { acts: vec![pause] }));
}

#[test]
fn a_hard_start_absorbs_what_comes_before_it() {
    let mut table = ws430();
    table.floor.agenda[4].is_hard_start = true;
    go(&mut table, min(5, 0), "B");
    go(&mut table, min(7, 0), "C");
    go(&mut table, min(21, 0), "D");
    assert_eq!(table.floor.proposal(table.now), None, "five minutes early, and E begins when it was to begin");
    go(&mut table, min(47, 0), "E");
    assert_eq!(proposed(&table).first().map(|one| one.0), Some(4));
}
