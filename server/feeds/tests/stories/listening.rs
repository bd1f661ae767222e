//! With a token: the stream of a hashtag, and what is read beside it so that nothing falls between.
use crate::{
    instance::Instance,
    post::post,
    scene::{STREAMING, Scene, Told},
};
use feeds::{EVENT_BYTES_MAX, Why};
use serde_json::json;

const TIMELINE: &str = "/api/v1/timelines/tag/IGF2026?limit=40";
const STREAM: &str = "/api/v1/streaming/hashtag?tag=IGF2026";
const INSTANCE: &str = "/api/v2/instance";
const TOKEN: Option<&str> = Some("right");

/// A feed that listens to a server that wants a token for its stream, after its first reading.
async fn listening(lay: impl FnOnce(&Instance)) -> Scene {
    let mut scene = Scene::with(TOKEN, |server| {
        server.want_token("right", false);
        lay(server);
    })
    .await;
    scene.until("the stream", |status| status.state == STREAMING && status.readings == 1).await;
    scene
}

fn update(scene: &Scene, id: u64, words: &str) {
    scene.server.write(post(id, "lina", words));
    scene.server.event("update", &post(id, "lina", words).to_string());
}

/// Until the stream is there once more.
async fn back(scene: &mut Scene, why: Why) {
    let ms = scene.until_waiting(why).await;
    let before = scene.status.borrow().readings;
    scene.pass_ms(ms).await;
    scene.until("the stream again", |status| status.state == STREAMING && status.readings > before).await;
}

#[tokio::test(start_paused = true)]
async fn a_stream_brings_posts_edits_and_deletions_as_they_happen() {
    let mut scene = listening(|server| server.write(post(10, "lina", "Before"))).await;
    assert_eq!(scene.all().await, [Told::fresh(&["Before"])]);
    assert_eq!(scene.asked_so_far(), [INSTANCE, STREAM, TIMELINE], "the stream first, so that nothing falls between");
    scene.server.send(":thump\n");
    update(&scene, 11, "Who pays?");
    assert_eq!(scene.next().await, Told::fresh(&["Who pays?"]));
    update(&scene, 12, "Is it safe?");
    assert_eq!(scene.next().await, Told::fresh(&["Is it safe?"]));
    scene.server.event("status.update", &post(11, "lina", "Who pays for it?").to_string());
    assert_eq!(scene.next().await, Told::edits(&["Who pays for it?"]));
    scene.server.event("delete", "12");
    assert_eq!(scene.next().await, Told::gone(1));
    // Of a post from before the feed began as well, and twice does no harm.
    scene.server.event("delete", "10");
    assert_eq!(scene.next().await, Told::gone(1));
    scene.server.event("delete", "10");
    assert_eq!(scene.next().await, Told::gone(0));
    let status = *scene.status.borrow();
    assert_eq!((status.state, status.no_stream, status.dropped_garbage), (STREAMING, None, 0));
    assert_eq!(scene.asked_so_far().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_delete_wins_over_whatever_comes_later() {
    let mut scene = listening(|server| server.write(post(10, "lina", "Before"))).await;
    scene.all().await;
    scene.server.event("delete", "10");
    assert_eq!(scene.next().await, Told::gone(1));
    scene.server.event("update", &post(10, "lina", "Before").to_string());
    assert_eq!(scene.next().await, Told::default());
}

#[tokio::test(start_paused = true)]
async fn events_may_be_cut_anywhere() {
    let mut scene = listening(|_| {}).await;
    let words = "Qui paie — et «combien»? 😀";
    let text = format!("event: update\r\ndata: {}\r\n\r\n:thump\n", post(11, "lina", words));
    let bytes: Vec<char> = text.chars().collect();
    for piece in bytes.chunks(7) {
        scene.server.send(&piece.iter().collect::<String>());
        scene.settle().await;
    }
    assert_eq!(scene.next().await, Told::fresh(&[words]));
}

#[tokio::test(start_paused = true)]
async fn an_event_that_breaks_off_is_not_taken_and_comes_by_the_page() {
    for is_orderly in [true, false] {
        let mut scene = listening(|_| {}).await;
        let whole = format!("event: update\ndata: {}", post(11, "lina", "Who pays?"));
        scene.server.write(post(11, "lina", "Who pays?"));
        scene.server.send(&whole[..whole.len() - 20]);
        scene.settle().await;
        scene.server.hang_up(is_orderly);
        back(&mut scene, Why::CutOff).await;
        assert_eq!(scene.all().await, [Told::fresh(&["Who pays?"])]);
        assert_eq!(scene.status.borrow().dropped_garbage, 1);
    }
}

#[tokio::test(start_paused = true)]
async fn what_happened_while_the_stream_was_away_is_made_up_for() {
    let mut scene = listening(|server| {
        (1..=60).for_each(|id| server.write(post(id, "lina", &format!("Number {id}?"))));
    })
    .await;
    update(&scene, 61, "Number 61?");
    scene.server.event("delete", "30");
    scene.server.delete(30);
    scene.settle().await;
    let before: usize = scene.all().await.iter().map(|told| told.fresh.len()).sum();
    assert_eq!(before, 41);
    scene.server.hang_up(true);
    scene.until_waiting(Why::CutOff).await;
    (62..=150).for_each(|id| scene.server.write(post(id, "omar", &format!("Number {id}?"))));
    scene.server.delete(40);
    scene.server.set(41, "content", json!("<p>Number forty-one?</p>"));
    scene.asked_so_far();
    back(&mut scene, Why::CutOff).await;
    let told = scene.all().await;
    let fresh: Vec<String> = told.iter().flat_map(|told| told.fresh.clone()).collect();
    assert_eq!(fresh, (62..=150).map(|id| format!("Number {id}?")).collect::<Vec<_>>());
    assert_eq!(told.iter().map(|told| told.gone).sum::<usize>(), 1, "taken back in the meantime");
    assert_eq!(told.iter().flat_map(|told| told.edits.clone()).collect::<Vec<_>>(), ["Number forty-one?"]);
    let after = |id: u64| format!("{TIMELINE}&min_id={id}");
    assert_eq!(scene.asked_so_far()[..5], [INSTANCE, STREAM, TIMELINE, &after(61), &after(101)].map(str::to_owned));
}

#[tokio::test(start_paused = true)]
async fn a_stream_without_a_sign_of_life_is_dead_after_ninety_seconds() {
    let mut scene = listening(|_| {}).await;
    for _ in 0..2 {
        scene.pass_s(89).await;
        assert_eq!(scene.status.borrow().state, STREAMING, "a heartbeat is a sign of life");
        scene.server.send(":thump\n");
        scene.settle().await;
    }
    scene.pass_s(90).await;
    back(&mut scene, Why::Silent).await;
}

#[tokio::test(start_paused = true)]
async fn the_timeline_is_read_beside_a_stream_that_loses_something() {
    let mut scene = listening(|_| {}).await;
    scene.server.write(post(11, "lina", "Lost"));
    for _ in 0..4 {
        scene.pass_s(70).await;
        scene.server.send(":thump\n");
        scene.settle().await;
    }
    assert!(scene.is_quiet());
    scene.round(20).await;
    assert_eq!(scene.all().await, [Told::fresh(&["Lost"])]);
}

#[tokio::test(start_paused = true)]
async fn private_and_direct_posts_in_a_stream_are_dropped_and_counted() {
    let mut scene = listening(|_| {}).await;
    for (id, visibility) in [(11, "private"), (12, "direct"), (13, "limited")] {
        let mut found = post(id, "lina", "PRIVATE");
        found["visibility"] = json!(visibility);
        scene.server.event("update", &found.to_string());
        assert_eq!(scene.next().await, Told { private: 1, ..Told::default() });
    }
    assert_eq!(scene.status.borrow().taken, 0);
}

#[tokio::test(start_paused = true)]
async fn garbage_in_a_stream_is_left_out_and_the_next_event_counts() {
    let mut scene = listening(|_| {}).await;
    let huge = post(12, "lina", &"x".repeat(EVENT_BYTES_MAX));
    let bad = [
        "event: update\ndata: {\"id\":\"11\",\"content\":\"half\n\n".to_owned(),
        "event: update\ndata: <!doctype html>\n\n".to_owned(),
        "event: update\ndata: {\"id\":7}\n\n".to_owned(),
        "event: delete\ndata: ../../7\n\n".to_owned(),
        "event: delete\ndata: {\"id\":\"7\"}\n\n".to_owned(),
        format!("event: update\ndata: {huge}\n\n"),
        format!("{}\n\n", "x".repeat(EVENT_BYTES_MAX + 1)),
    ];
    for text in &bad {
        scene.server.send(text);
    }
    for harmless in
        ["event: filters_changed\ndata: undefined\n\n", "event: x\n\n", "data\n\n", "\n\n", ":)\n", "id: 7\n\n"]
    {
        scene.server.send(harmless);
    }
    update(&scene, 13, "Good");
    assert_eq!(scene.next().await, Told::fresh(&["Good"]));
    assert_eq!(scene.status.borrow().dropped_garbage, bad.len() as u64);
    assert_eq!(scene.status.borrow().state, STREAMING);
}
