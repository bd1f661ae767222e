//! `kill -9` in a running turn: the same state, the same clocks, every action once.
use super::{
    ground::{PATIENCE, Session, file, newest_act},
    program::{Program, address, free_port},
};
use app::visitor::{Known, Visitor};
use floor::{Command, role::Hat, turn::Kind};

/// Session time minus time of day: what must not jump.
fn offset_ms(known: &Known) -> i64 {
    let clock = known.clock.expect("a clock");
    clock.session_ms.0 - clock.utc_ms
}

async fn back_again(visitor: &Visitor, lines: u32) {
    visitor
        .until(PATIENCE, |known| known.is_live && known.lines > lines && known.version.is_some())
        .await
        .expect("it comes back by itself");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_server_comes_back_as_it_was_in_a_running_turn() {
    let data = tempfile::tempdir().unwrap();
    let port = free_port();
    let program = Program::serve(data.path(), port);
    let session = Session::create(&address(port), &file(None)).await;
    let desk = session.desk(Hat::Onsite).await;
    desk.act(Command::StartSession).await.unwrap().unwrap();
    desk.act(Command::Advance { to: "C".to_owned() }).await.unwrap().unwrap();
    let mut phones = Vec::new();
    for name in ["Dina Murmur", "Elias Murmur", "Farah Murmur"] {
        let phone = session.enter(session.join(name, "online").await).await;
        let topic = Some("a murmured topic".to_owned());
        let raise = phone.plain(Command::RaiseHand {
            who: None,
            kind: Kind::Floor,
            topic,
            policy_question: None,
            seat: None,
            rank: None,
        });
        let receipt = phone.act_as(raise.clone()).await.unwrap().unwrap();
        phones.push((phone, raise, receipt));
    }
    desk.act(Command::CallNext { hand: None, reason: None }).await.unwrap().unwrap();
    let turn = desk.act(Command::StartTurn { limit_ms: None, voice: None }).await.unwrap().unwrap();
    let act = u64::from(turn.act.0);
    desk.until(PATIENCE, |known| newest_act(known) >= act).await.unwrap();
    let manner = session.role("onsite_moderator");
    let hash = session.settle(&desk, &manner).await;
    let before = desk.known();

    program.kill();
    let program = Program::serve(data.path(), port);
    back_again(&desk, before.lines).await;

    assert_eq!(session.settle(&desk, &manner).await, hash, "the same state");
    let after = desk.known();
    let timer = |known: &Known| known.view["stack"][0]["timer"].clone();
    assert!(timer(&after)["end_at"].is_i64(), "the turn runs: {}", timer(&after));
    assert_eq!(timer(&after), timer(&before), "the same vector");
    let jump = (offset_ms(&after) - offset_ms(&before)).abs();
    assert!(jump <= 100, "the clock of the turn jumped by {jump} ms");
    for (phone, raise, receipt) in phones {
        let again = phone.act_as(raise).await.unwrap().unwrap();
        assert_eq!(again, receipt, "an accepted action counts once, also after a restart");
    }
    let fresh = session.enter(session.role("online_moderator")).await;
    assert_eq!(session.settle(&fresh, &session.role("online_moderator")).await, hash);
    program.kill();
}
