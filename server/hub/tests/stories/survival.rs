//! What a clock must survive: a sleeping machine, a wall clock that is set, midnight, and the night of a clock change.
use crate::{
    kit::{self, Table, hand, participant, wish},
    time::{clock_acts, speaking},
};
use floor::{Command, Moment, Span, command::Closing};
use hub::clock::SLEEP_MS_MAX;

const HOUR_MS: i64 = 3_600_000;
/// Two seconds before: midnight and the end of a year, the spring and the autumn change in Europe, and in New York.
const NIGHTS_UTC_MS: [i64; 5] =
    [1_798_761_598_000, 1_774_745_998_000, 1_792_889_998_000, 1_772_953_198_000, 1_793_512_798_000];

/// What the running turn has left; its limit is 120 s.
async fn left(table: &Table) -> Span {
    let (_, floor) = table.room().floor().await.unwrap();
    floor.running().unwrap().timer.remaining(table.now())
}

#[tokio::test]
async fn a_laptop_asleep_for_three_minutes_has_lost_none_of_them() {
    let table = speaking().await;
    table.act("onsite_moderator", Command::CloseList { closing: Closing::Warned }).await.unwrap();
    let mut desk = table.room().view(wire::view::Sight::Desk);
    desk.borrow_and_update();
    table.clock.advance(4_000);
    table.clock.suspend(180_000);
    assert_eq!((table.now(), left(&table).await), (Moment(184_000), Span::seconds(120 - 184)));
    // Nobody says a word: the room looks up by itself soon after the lid is opened.
    table.clock.advance(SLEEP_MS_MAX);
    desk.wait_for(|view| view.value["list"]["state"] == "closed").await.unwrap();
    assert_eq!(clock_acts(&table).await, [50_000], "what fell due meanwhile was decided at its own time");
}

#[tokio::test]
async fn whoever_asks_first_after_a_sleep_comes_after_what_was_due() {
    let table = Table::set(&kit::file()).await;
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    table.act("onsite_moderator", Command::CloseList { closing: Closing::Warned }).await.unwrap();
    let sofia = table.join("Sofia").await;
    table.clock.suspend(180_000);
    let refused = table.room().ask(participant(sofia), wish(table.dice.action(), hand())).await;
    assert_eq!(refused, Err(floor::Refusal::ListClosed.into()));
}

#[tokio::test]
async fn a_wall_clock_set_back_an_hour_moves_no_clock_of_the_session() {
    let mut table = speaking().await;
    table.clock.advance(7_000);
    table.clock.set_wall(-HOUR_MS);
    assert_eq!((table.now(), left(&table).await), (Moment(7_000), Span::seconds(113)));
    table.clock.advance(3_000);
    let label = table.room().clock();
    assert_eq!(label.utc_ms, table.clock.utc_ms(), "the label follows");
    // A restart on the same boot asks machine time, not the wall.
    table.restart().await;
    assert_eq!((table.now(), left(&table).await), (Moment(10_000), Span::seconds(110)));
    // Set again while the server is away, forward this time: five minutes have not gone by.
    table.house.stop().await;
    table.clock.set_wall(2 * HOUR_MS);
    table.clock.advance(1_000);
    table.restart().await;
    assert_eq!((table.now(), left(&table).await), (Moment(11_000), Span::seconds(109)));
}

#[tokio::test]
async fn after_another_boot_with_a_wall_clock_set_back_time_stands_where_it_was_last_known() {
    let mut table = speaking().await;
    for _ in 0..4 {
        table.clock.advance(20_000);
        table.room().totals().await.unwrap();
    }
    table.house.stop().await;
    table.clock.restart_machine(3_000);
    table.clock.set_wall(-HOUR_MS);
    table.restart().await;
    let at = table.now();
    assert!(at >= Moment(60_000) && at <= Moment(83_000), "not back to the last act: {at:?}");
}

#[tokio::test]
async fn midnight_and_the_change_of_clocks_are_seconds_like_any_other() {
    for night in NIGHTS_UTC_MS {
        let mut table = Table::set(&kit::file()).await;
        table.clock.set_wall(night - table.clock.utc_ms());
        table.act("onsite_moderator", Command::StartSession).await.unwrap();
        table.act("onsite_moderator", Command::Reflect { ms: Span::seconds(20) }).await.unwrap();
        table.clock.advance(4_000);
        table.restart().await;
        let (_, floor) = table.room().floor().await.unwrap();
        let quiet = floor.silence.unwrap().remaining(table.now());
        assert_eq!((table.now(), quiet), (Moment(4_000), Span::seconds(16)));
        // The machine is started anew on the other side of it.
        table.house.stop().await;
        table.clock.restart_machine(3_000);
        table.restart().await;
        assert_eq!(table.now(), Moment(7_000));
        table.clock.advance(13_000);
        table.room().totals().await.unwrap();
        assert_eq!(clock_acts(&table).await, [20_000]);
    }
}
