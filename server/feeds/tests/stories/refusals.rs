//! A stream that is refused, is none, or is somewhere else.
use crate::{
    instance::{Instance, endless},
    post::post,
    scene::{POLLING, STREAMING, Scene, Told},
};
use axum::{
    http::{StatusCode, header},
    response::IntoResponse,
};
use feeds::{State, Why};

const TIMELINE: &str = "/api/v1/timelines/tag/IGF2026?limit=40";
const STREAM: &str = "/api/v1/streaming/hashtag?tag=IGF2026";
const INSTANCE: &str = "/api/v2/instance";
const TOKEN: Option<&str> = Some("right");

#[tokio::test(start_paused = true)]
async fn a_stream_that_is_refused_becomes_polling_and_is_tried_again() {
    for (code, why) in [(404, Why::NoStream), (403, Why::Unauthorized), (302, Why::Redirected)] {
        let mut scene = Scene::with(TOKEN, |server| {
            server.want_token("right", false);
            server.write(post(11, "lina", "Who pays?"));
            server.once("/streaming/", move || {
                let code = StatusCode::from_u16(code).unwrap();
                (code, [(header::LOCATION, "/api/v1/streaming/elsewhere")]).into_response()
            });
        })
        .await;
        assert_eq!(scene.next().await, Told::fresh(&["Who pays?"]));
        let status = scene.until("polling", |status| status.state == POLLING).await;
        assert_eq!(status.no_stream, Some(why));
        scene.server.write(post(12, "lina", "And then?"));
        scene.round(30).await;
        assert_eq!(scene.next().await, Told::fresh(&["And then?"]));
        assert_eq!(scene.asked_so_far(), [INSTANCE, STREAM, TIMELINE, TIMELINE]);
        scene.pass_s(870).await;
        let status = scene.until("the stream", |status| status.state == STREAMING).await;
        assert_eq!(status.no_stream, None);
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_in_the_place_of_a_stream_is_no_stream() {
    let mut scene = Scene::with(TOKEN, |server| {
        server.want_token("right", false);
        server.once("/streaming/", || endless("text/html", "event: update\ndata: {}\n\n"));
    })
    .await;
    let status = scene.until("polling", |status| status.state == POLLING).await;
    assert_eq!((status.no_stream, status.dropped_garbage), (Some(Why::Garbage), 1));
}

#[tokio::test(start_paused = true)]
async fn a_wrong_token_is_told_and_not_tried_in_a_loop() {
    let mut scene = Scene::with(Some("wrong"), |server| server.want_token("right", false)).await;
    scene.until_state(State::Refused { why: Why::Unauthorized }).await;
    scene.pass_s(899).await;
    assert_eq!(scene.asked_so_far(), [INSTANCE, STREAM, TIMELINE]);
    scene.server.want_token("wrong", false);
    scene.pass_s(1).await;
    scene.until("the stream", |status| status.state == STREAMING).await;
}

#[tokio::test(start_paused = true)]
async fn a_server_that_is_away_is_tried_again_and_read_meanwhile() {
    let mut scene = Scene::with(TOKEN, |server| {
        server.want_token("right", false);
        for _ in 0..8 {
            server.once("/streaming/", || StatusCode::BAD_GATEWAY.into_response());
        }
    })
    .await;
    // 1, 2, 4, 8 and 16 seconds are waited for; in longer pauses it polls.
    for _ in 0..5 {
        let ms = scene.until_waiting(Why::ServerError).await;
        assert!(ms <= 20_000, "{ms}");
        scene.status.mark_unchanged();
        scene.pass_ms(ms).await;
        scene.status.changed().await.unwrap();
    }
    let mut status = *scene.status.borrow();
    if matches!(status.state, State::Waiting { .. }) {
        let ms = scene.until_waiting(Why::ServerError).await;
        scene.pass_ms(ms).await;
    }
    status = scene.until("polling", |status| status.state == POLLING).await;
    assert_eq!(status.no_stream, Some(Why::ServerError));
    for _ in 0..40 {
        if scene.status.borrow().state == STREAMING {
            break;
        }
        scene.pass_s(30).await;
        scene.settle().await;
    }
    scene.until("the stream", |status| status.state == STREAMING).await;
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_the_limit_forbids_waits_for_its_end() {
    let mut scene = Scene::with(TOKEN, |server| {
        server.want_token("right", false);
        server.once("/streaming/", || (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "100")]).into_response());
    })
    .await;
    assert_eq!(scene.until_waiting(Why::RateLimited).await, 100_000);
    scene.pass_s(99).await;
    assert_eq!(scene.asked_so_far(), [INSTANCE, STREAM], "no reading meanwhile either");
    scene.pass_s(1).await;
    scene.until("the stream", |status| status.state == STREAMING).await;
}

#[tokio::test(start_paused = true)]
async fn a_stream_on_another_host_is_listened_to_only_if_that_is_listed() {
    let (other, mut log) = Instance::open().await;
    other.want_token("right", false);
    let address = other.base.replace("http://", "ws://");
    let mut scene = Scene::with(TOKEN, |server| {
        server.want_token("right", false);
        server.stream_at(address.clone());
    })
    .await;
    let status = scene.until("polling", |status| status.state == POLLING).await;
    assert_eq!(status.no_stream, Some(Why::NotAllowed));
    assert!(log.try_recv().is_err(), "the token goes nowhere else");
    scene.stop().await;

    let hosts = ["127.0.0.1:1", other.host()];
    let mut scene = Scene::beside(TOKEN, &hosts, |server| {
        server.want_token("right", false);
        server.stream_at(address);
    })
    .await;
    scene.until("the stream", |status| status.state == STREAMING && status.readings == 1).await;
    other.event("update", &post(11, "lina", "From there").to_string());
    assert_eq!(scene.next().await, Told::fresh(&["From there"]));
    assert_eq!(log.try_recv().unwrap(), STREAM);
    assert_eq!(scene.asked_so_far(), [INSTANCE, TIMELINE]);
}
