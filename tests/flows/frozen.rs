//! The whole program stands still for longer than anybody waits, as on a laptop whose lid was closed, and goes on.
use super::{
    ground::{PATIENCE, Session, file},
    program::{Program, address, free_port},
};
use app::visitor::{Known, Visitor};
use floor::{Command, Span, role::Hat, turn::Kind};
use serde_json::Value;

/// Session time less time of day: what must not jump.
fn offset_ms(known: &Known) -> i64 {
    let clock = known.clock.expect("a clock");
    clock.session_ms.0 - clock.utc_ms
}

async fn stands(desk: &Visitor, pointer: &str) -> Value {
    desk.until(PATIENCE, |known| known.view.pointer(pointer).is_some_and(|found| !found.is_null())).await.unwrap();
    desk.see(|known| known.view.pointer(pointer).cloned()).expect("it is there")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_stood_still_has_lost_no_second_of_a_turn_and_no_deadline() {
    let data = tempfile::tempdir().unwrap();
    let port = free_port();
    let program = Program::serve(data.path(), port);
    let (speaking, quiet) =
        (Session::create(&address(port), &file(None)).await, Session::create(&address(port), &file(None)).await);
    let (turn_desk, quiet_desk) = (speaking.desk(Hat::Onsite).await, quiet.desk(Hat::Onsite).await);
    for desk in [&turn_desk, &quiet_desk] {
        desk.act(Command::StartSession).await.unwrap().unwrap();
    }
    let give = Command::GiveFloor { who: None, kind: Kind::Break, limit_ms: None, voice: None, answers: None };
    turn_desk.act(give).await.unwrap().unwrap();
    quiet_desk.act(Command::Reflect { ms: Span::seconds(5) }).await.unwrap().unwrap();
    let timer = stands(&turn_desk, "/stack/0/timer").await;
    let ends_at = stands(&quiet_desk, "/silence/end_at").await;
    let before = turn_desk.known();

    program.freeze();
    // It is silent, and after twelve seconds both desks know it; the quiet should have ended after five.
    for desk in [&turn_desk, &quiet_desk] {
        desk.until(PATIENCE, |known| !known.is_live).await.expect("silence is noticed");
    }
    program.thaw();

    let is_back = |known: &Known| known.is_live && known.lines > before.lines;
    turn_desk.until(PATIENCE, is_back).await.expect("it comes back by itself");
    let after = turn_desk.known();
    assert_eq!(stands(&turn_desk, "/stack/0/timer").await, timer, "the same vector");
    let jump = (offset_ms(&after) - offset_ms(&before)).abs();
    assert!(jump <= 100, "the clock of the turn jumped by {jump} ms");

    let is_over = |known: &Known| known.is_live && known.view["silence"].is_null();
    quiet_desk.until(PATIENCE, is_over).await.expect("the quiet is over");
    let ended = quiet_desk.see(|known| known.view["acts"].as_array().and_then(|acts| acts.last().cloned()));
    let ended = ended.expect("an act of the clock");
    assert_eq!((&ended["verb"], &ended["at"]), (&Value::from("clock"), &ends_at), "decided at its own time: {ended}");
    program.kill();
}
