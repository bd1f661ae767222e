//! Stops, slow takers, and a feed that begins again where another one stopped.
use crate::{
    instance::endless,
    post::post,
    scene::{POLLING, Scene, Told},
};
use feeds::{State, Why};

const TAG: &str = "/timelines/tag/";

#[tokio::test(start_paused = true)]
async fn a_stop_is_heard_in_the_middle_of_a_request() {
    let mut scene = Scene::with(None, |server| server.once(TAG, || endless("application/json", "["))).await;
    scene.asked().await;
    scene.stop().await;
    assert_eq!(scene.status.borrow().state, State::Stopped);
}

#[tokio::test(start_paused = true)]
async fn whoever_begins_again_gets_what_was_written_and_taken_back_meanwhile() {
    let mut scene = Scene::with(None, |server| {
        (1..=60).for_each(|id| server.write(post(id, "lina", &format!("Number {id}?"))));
    })
    .await;
    assert_eq!(scene.next().await.fresh.len(), 40);
    scene.until_state(POLLING).await;
    let mut scene = scene
        .again(
            |server| {
                server.delete(25);
                (61..=110).for_each(|id| server.write(post(id, "lina", &format!("Number {id}?"))));
            },
            None,
        )
        .await;
    scene.until("a reading", |status| status.readings == 1).await;
    let told = scene.all().await;
    assert_eq!(told.iter().map(|told| told.fresh.len()).sum::<usize>(), 50);
    assert_eq!(told.iter().map(|told| told.gone).sum::<usize>(), 1);
    let all: Vec<&String> = told.iter().flat_map(|told| &told.fresh).collect();
    assert_eq!((all[0].as_str(), all[49].as_str()), ("Number 61?", "Number 110?"));
}

#[tokio::test(start_paused = true)]
async fn while_nobody_takes_nothing_is_fetched_and_nothing_is_lost() {
    let mut scene = Scene::narrow(|server| server.write(post(1, "lina", "One?"))).await;
    scene.until("a reading", |status| status.readings == 1).await;
    scene.server.write(post(2, "lina", "Two?"));
    scene.pass_s(30).await;
    // The channel is full: the second import waits with whoever read it.
    assert_eq!(scene.asked().await, scene.asked().await);
    scene.settle().await;
    scene.pass_s(600).await;
    scene.settle().await;
    assert_eq!((scene.asked_so_far().len(), scene.status.borrow().readings), (0, 1));
    assert_eq!(scene.next().await, Told::fresh(&["One?"]));
    assert_eq!(scene.next().await, Told::fresh(&["Two?"]));
    scene.until("a reading", |status| status.readings == 2).await;
}

#[tokio::test(start_paused = true)]
async fn a_server_that_is_away_is_asked_ever_more_seldom_and_found_again() {
    let mut scene = Scene::with(None, |server| {
        server.write(post(1, "lina", "One?"));
        for _ in 0..12 {
            server.once(TAG, || axum::response::IntoResponse::into_response(axum::http::StatusCode::BAD_GATEWAY));
        }
    })
    .await;
    let mut waits = Vec::new();
    for _ in 0..12 {
        waits.push(scene.until_waiting(Why::ServerError).await);
        scene.status.mark_unchanged();
        scene.pass_ms(waits[waits.len() - 1]).await;
        scene.status.changed().await.unwrap();
    }
    assert!(waits[0] <= 1250 && waits[4] >= 12_000 && waits[11] <= 375_000 && waits[11] >= 225_000, "{waits:?}");
    assert_eq!(scene.next().await, Told::fresh(&["One?"]));
    scene.until_state(POLLING).await;
}
