//! Deadlines, fences and restarts.
use crate::kit::{self, Table, hand, participant, wish};
use floor::{Command, Event, Moment, Span, command::Closing};
use journal::Journal;

/// The acts of the clock as they lie in the journal: when each was decided.
pub(crate) async fn clock_acts(table: &Table) -> Vec<i64> {
    let journal = Journal::shared(table.engine.clone());
    let records = journal.read_from(table.created.id.into(), 0, 1_000).await.unwrap();
    let events = records.iter().flat_map(|record| serde_json::from_slice::<Vec<Event>>(&record.body).unwrap());
    events
        .filter_map(|event| match event {
            Event::Acted { verb: floor::event::Verb::Clock, at, .. } => Some(at.0),
            _ => None,
        })
        .collect()
}

#[tokio::test]
async fn a_rehearsal_stands_until_a_fence_is_given_and_decides_at_exactly_that_time() {
    let table = Table::set(&kit::rehearsal(60)).await;
    let room = table.room();
    table.clock.advance(10_000);
    assert_eq!(table.now(), Moment(0));
    let clock = room.set_fence(Moment(600_000)).await.unwrap();
    assert_eq!((clock.rate, clock.fence_ms, clock.session_ms), (60, Some(Moment(600_000)), Moment(0)));
    table.clock.advance(60_000);
    assert!(room.reached(Moment(600_000)).await);
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    assert_eq!(room.floor().await.unwrap().1.stage.started_at, Some(Moment(600_000)));
}

#[tokio::test]
async fn deadlines_behind_a_fence_fire_in_order_each_at_its_own_time() {
    let table = Table::set(&kit::rehearsal(1_000)).await;
    let room = table.room();
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    table.act("onsite_moderator", Command::Reflect { ms: Span::seconds(20) }).await.unwrap();
    table.act("onsite_moderator", Command::CloseList { closing: Closing::Warned }).await.unwrap();
    room.set_fence(Moment(90_000)).await.unwrap();
    table.clock.advance(1_000); // the clock stands at the fence long before anybody looked up
    let raise = wish(table.dice.action(), hand());
    let sofia = table.join("Sofia").await;
    let refused = room.ask(participant(sofia), raise).await;
    assert_eq!(refused, Err(floor::Refusal::ListClosed.into()), "what was due came before the hand");
    // The quiet ends at 20 s, the online lane closes 30 s of warning and 20 s of stream later.
    assert_eq!(clock_acts(&table).await, [20_000, 50_000]);
    let (_, floor) = room.floor().await.unwrap();
    assert_eq!((floor.silence, floor.list, floor.at), (None, floor::agenda::List::Closed, Moment(90_000)));
}

#[tokio::test]
async fn a_room_wakes_by_itself_for_its_deadline() {
    let table = Table::set(&kit::file()).await;
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    table.act("onsite_moderator", Command::Reflect { ms: Span::seconds(20) }).await.unwrap();
    let mut desk = table.room().view(wire::view::Sight::Desk);
    assert!(desk.borrow_and_update().value.get("silence").is_some());
    table.clock.advance(19_999);
    table.room().totals().await.unwrap();
    assert!(!desk.has_changed().unwrap());
    table.clock.advance(1);
    desk.changed().await.unwrap();
    assert!(desk.borrow_and_update().value.get("silence").is_none());
    assert_eq!(clock_acts(&table).await, [20_000]);
}

#[tokio::test]
async fn after_the_end_time_is_skipped_in_one_step() {
    let table = Table::set(&kit::rehearsal(1)).await;
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    table.act("onsite_moderator", Command::EndSession).await.unwrap();
    table.room().set_fence(Moment(86_400_000)).await.unwrap();
    assert!(table.room().reached(Moment(86_400_000)).await);
    assert_eq!(table.now(), Moment(86_400_000));
}

#[tokio::test]
async fn a_running_turn_goes_on_while_the_server_is_away() {
    let mut table = Table::set(&kit::file()).await;
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    table.clock.advance(5_000);
    let kim = table.by("onsite_moderator").person.unwrap();
    let give = Command::GiveFloor {
        who: Some(floor::Who::Known { person: kim }),
        kind: floor::turn::Kind::Panel,
        limit_ms: None,
        voice: None,
        answers: None,
    };
    table.act("onsite_moderator", give).await.unwrap();
    let version = table.room().view(wire::view::Sight::Desk).borrow().version;
    table.clock.advance(7_000);
    table.restart().await;
    assert_eq!(table.now(), Moment(12_000));
    let (_, floor) = table.room().floor().await.unwrap();
    let turn = floor.running().unwrap();
    assert_eq!(turn.timer.remaining(table.now()), Span::seconds(113), "the panel's first limit is the segment's");
    let first = table.room().view(wire::view::Sight::Desk).borrow().clone();
    assert!(first.version > version && first.delta.is_none(), "an old version never fits");
    table.house.stop().await;
    table.clock.restart_machine(3_000);
    table.restart().await;
    assert_eq!(table.now(), Moment(15_000), "time of day since the last record, after another boot");
}

#[tokio::test]
async fn an_ordinary_session_has_no_fence() {
    let table = Table::set(&kit::file()).await;
    assert_eq!(table.room().set_fence(Moment(1)).await, None);
}

#[tokio::test]
async fn what_is_skipped_happens_all_the_same() {
    let table = Table::set(&kit::rehearsal(1)).await;
    let room = table.room();
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    table.act("onsite_moderator", Command::Reflect { ms: Span::seconds(20) }).await.unwrap();
    room.skip_to(Moment(955_000)).await.unwrap();
    assert!(room.reached(Moment(955_000)).await);
    assert_eq!((table.now(), clock_acts(&table).await), (Moment(955_000), vec![20_000]));
}

pub(crate) async fn speaking() -> Table {
    let table = Table::set(&kit::file()).await;
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    let kim = table.by("onsite_moderator").person.unwrap();
    let who = Some(floor::Who::Known { person: kim });
    let give = Command::GiveFloor { who, kind: floor::turn::Kind::Panel, limit_ms: None, voice: None, answers: None };
    table.act("onsite_moderator", give).await.unwrap();
    table
}

#[tokio::test]
async fn after_more_than_five_minutes_away_turn_and_segment_stand_as_they_were() {
    let mut table = speaking().await;
    table.house.stop().await;
    table.clock.advance(300_000);
    table.restart().await;
    let (_, floor) = table.room().floor().await.unwrap();
    assert!(floor.pause.is_none() && floor.running().is_some(), "five minutes are not too long");
    table.house.stop().await;
    table.clock.advance(300_001);
    table.restart().await;
    let (_, floor) = table.room().floor().await.unwrap();
    assert!(floor.running().is_none() && floor.pause.is_some());
    let left = floor.top().unwrap().timer.remaining(table.now());
    assert_eq!(left, Span::seconds(120 - 300), "nobody knows of the time away: it costs the speaker nothing");
    assert!(!floor.segment().unwrap().timer.unwrap().is_running());
    let mark = floor.acts.kept.back().unwrap();
    assert_eq!((mark.verb, mark.about.away_ms), (floor::event::Verb::PauseSession, Some(Span(300_001))));
    let (before, version) = (floor, table.room().floor().await.unwrap().0);
    table.restart().await;
    assert_eq!(table.room().floor().await.unwrap(), (version, before), "it is on disk, once");
    table.act("onsite_moderator", Command::ResumeSession).await.unwrap();
    let (_, floor) = table.room().floor().await.unwrap();
    assert_eq!(floor.running().unwrap().timer.remaining(table.now()), left);
}

#[tokio::test]
async fn a_short_absence_is_marked_once_and_cannot_be_taken_back() {
    let mut table = speaking().await;
    table.clock.advance(10_000);
    table.house.stop().await;
    table.clock.advance(5_000);
    table.restart().await;
    assert_eq!(clock_acts(&table).await, [0_i64; 0], "five seconds are not worth a word");
    table.house.stop().await;
    table.clock.advance(42_000);
    table.restart().await;
    let (version, floor) = table.room().floor().await.unwrap();
    assert_eq!(clock_acts(&table).await, [57_000]);
    assert_eq!(floor.running().unwrap().timer.remaining(table.now()), Span::seconds(120 - 57), "clocks went on");
    let mark = floor.acts.kept.back().unwrap();
    assert_eq!((mark.by, mark.about.away_ms), (None, Some(Span::seconds(42))));
    assert!(!mark.can_be_undone());
    table.restart().await;
    assert_eq!(table.room().floor().await.unwrap().0, version, "it is on disk, once");
}

#[tokio::test]
async fn a_session_whose_clocks_stand_misses_nothing() {
    let mut table = speaking().await;
    table.act("onsite_moderator", Command::PauseSession).await.unwrap();
    table.house.stop().await;
    table.clock.advance(60_000);
    table.restart().await;
    assert_eq!(clock_acts(&table).await, [0_i64; 0]);
}

#[tokio::test]
async fn minutes_in_which_nobody_does_anything_are_no_absence() {
    let mut table = speaking().await;
    for _ in 0..20 {
        table.clock.advance(30_000);
        table.room().totals().await.unwrap();
    }
    let version = table.room().floor().await.unwrap().0;
    table.clock.advance(5_000);
    table.restart().await;
    let (now, floor) = table.room().floor().await.unwrap();
    assert!(floor.pause.is_none());
    assert_eq!((now, floor.running().unwrap().timer.remaining(table.now())), (version, Span::seconds(120 - 605)));
}
