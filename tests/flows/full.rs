//! A full disk: nothing is acknowledged that is not kept, the desk is told, reading goes on, and room heals it.
use super::ground::{Ground, PATIENCE, newest_act};
use floor::{Command, role::Hat};
use journal::Options as SqliteOptions;
use wire::problem::{Problem, Refused};

const WRITES_MAX: usize = 2_000;

fn question(number: usize) -> Command<String> {
    let text = format!("{number} {}", "mumbled ".repeat(400));
    Command::AskInWriting { text, lang: "en".to_owned(), policy_question: None, for_the_record: true }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_acknowledges_nothing_and_reading_goes_on() {
    let small = SqliteOptions { pages_max: Some(150), ..SqliteOptions::default() };
    let ground = Ground::with(small, tempfile::tempdir().unwrap()).await;
    let session = ground.session().await;
    session.stand_at(10).await;
    let desk = session.desk(Hat::Onsite).await;
    let asker = session.enter(session.join("Ghada Mumbles", "online").await).await;
    let (mut kept, mut last_act) = (0, 0);
    let refused = loop {
        assert!(kept < WRITES_MAX, "the disk never fills");
        match asker.act(question(kept)).await.unwrap() {
            Ok(receipt) => (kept, last_act) = (kept + 1, u64::from(receipt.act.0)),
            Err(refused) => break refused,
        }
    };
    assert_eq!(refused, Refused::Before(Problem::NotStored));
    assert!(kept > 3, "only {kept} questions fitted");
    desk.until(PATIENCE, |known| known.is_writable == Some(false)).await.expect("the desk is told");
    desk.until(PATIENCE, |known| newest_act(known) >= last_act).await.expect("the desk has seen all that was kept");
    let (manner, settled) =
        (session.role("onsite_moderator"), session.settle(&desk, &session.role("onsite_moderator")).await);
    let reader = session.enter(session.role("online_moderator")).await;
    assert_eq!(session.settle(&reader, &session.role("online_moderator")).await, settled, "reading goes on");
    // All but the session's address, which has another port after a restart.
    let floor_of = |known: &app::visitor::Known| {
        let mut view = known.view.clone();
        view.as_object_mut().map(|view| view.remove("about")).expect("a view");
        // Questions are compared beside the room: a hint comes with whichever view is next.
        for question in view["questions"].as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
            question.as_object_mut().map(|question| question.remove("like"));
        }
        view
    };
    let before = floor_of(&reader.known());
    let questions = |view: &serde_json::Value| view["questions"].as_object().map_or(0, serde_json::Map::len);
    assert_eq!(reader.see(|known| questions(&known.view)), kept, "what was acknowledged, and nothing else");
    drop((asker, reader));

    let folder = ground.stop().await;
    let ground = Ground::with(SqliteOptions::default(), folder).await;
    let session = session.moved_to(&ground.address);
    let desk = session.enter(session.with_token(manner.hello.token.as_deref().unwrap())).await;
    session.settle(&desk, &session.role("onsite_moderator")).await;
    assert_eq!(floor_of(&desk.known()), before, "nothing was lost");
    desk.act(Command::RemoteReady).await.unwrap().expect("with room it goes on");
    drop(desk);
    ground.stop().await;
}
