//! Paging, limits, and answers that are none: nothing is lost, nothing is asked too fast, nothing changes by garbage.
use crate::{
    instance::endless,
    post::post,
    scene::{POLLING, Scene, Told},
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use feeds::{ANSWER_BYTES_MAX, Why};
use serde_json::json;

const TIMELINE: &str = "/api/v1/timelines/tag/IGF2026?limit=40";
const TAG: &str = "/timelines/tag/";

fn words(id: u64) -> String {
    format!("Who pays for number {id}?")
}

fn html(code: u16) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/html")];
    (StatusCode::from_u16(code).unwrap(), kind, "<!doctype html><p>We are down for maintenance").into_response()
}

#[tokio::test(start_paused = true)]
async fn a_burst_of_posts_is_read_page_by_page_in_its_order() {
    let mut scene = Scene::with(None, |server| server.write(post(100, "lina", &words(100)))).await;
    scene.round(0).await;
    scene.next().await;
    scene.asked_so_far();
    (101..=225).for_each(|id| scene.server.write(post(id, "lina", &words(id))));
    scene.round(30).await;
    let all: Vec<String> = scene.all().await.into_iter().flat_map(|told| told.fresh).collect();
    assert_eq!(all, (101..=225).map(words).collect::<Vec<_>>(), "125 posts, none twice, the oldest first");
    let after = |id: u64| format!("{TIMELINE}&min_id={id}");
    assert_eq!(scene.asked_so_far(), [TIMELINE.to_owned(), after(100), after(140), after(180)]);
}

#[tokio::test(start_paused = true)]
async fn a_gap_larger_than_one_reading_is_closed_by_the_next() {
    let mut scene = Scene::with(None, |server| server.write(post(1, "lina", &words(1)))).await;
    scene.round(0).await;
    scene.next().await;
    (2..=600).for_each(|id| scene.server.write(post(id, "lina", &words(id))));
    scene.pass_s(30).await;
    let mut all = Vec::new();
    while all.len() < 440 {
        all.extend(scene.next().await.fresh);
    }
    scene.until("a reading", |status| status.readings == 2).await;
    assert_eq!(all.len(), 440, "ten pages and the newest");
    scene.pass_s(1).await;
    while all.len() < 599 {
        all.extend(scene.next().await.fresh);
    }
    scene.until("a reading", |status| status.readings == 3).await;
    all.sort();
    all.dedup();
    assert_eq!((all.len(), scene.is_quiet()), (599, true));
}

#[tokio::test(start_paused = true)]
async fn the_address_in_a_link_is_never_followed() {
    let mut scene = Scene::with(None, |server| server.write(post(1, "lina", &words(1)))).await;
    scene.round(0).await;
    scene.next().await;
    (2..=60).for_each(|id| scene.server.write(post(id, "lina", &words(id))));
    scene.server.once("min_id=1", || {
        let link = "<http://127.0.0.1:1/steal?min_id=2>; rel=\"prev\", <http://127.0.0.1:1/x?max_id=9>; rel=\"next\"";
        ([(header::LINK, link)], json!([post(2, "lina", &words(2))]).to_string()).into_response()
    });
    scene.asked_so_far();
    scene.round(30).await;
    let after = |id: u64| format!("{TIMELINE}&min_id={id}");
    assert_eq!(scene.asked_so_far(), [TIMELINE.to_owned(), after(1), after(2)]);
    assert_eq!(scene.all().await.iter().map(|told| told.fresh.len()).sum::<usize>(), 59);
}

#[tokio::test(start_paused = true)]
async fn no_request_is_made_when_none_is_left_until_the_window_ends() {
    let mut scene = Scene::with(None, |server| server.limit(2)).await;
    scene.round(0).await;
    assert_eq!(scene.asked_so_far().len(), 1);
    // One request is left for the five minutes: it waits for the next window.
    scene.server.write(post(11, "lina", "Who pays?"));
    scene.pass_s(299).await;
    assert_eq!(scene.asked_so_far().len(), 0);
    scene.round(2).await;
    assert_eq!(scene.all().await, [Told::fresh(&["Who pays?"])]);
    assert_eq!(scene.asked_so_far().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_a_busy_server_asks_for_is_waited_for() {
    let busy = |code: u16, after: &'static str| {
        move || (StatusCode::from_u16(code).unwrap(), [("retry-after", after)], "{\"error\":\"busy\"}").into_response()
    };
    let mut scene = Scene::with(None, |server| {
        server.write(post(11, "lina", "Who pays?"));
        server.once(TAG, busy(429, "77"));
        server.once(TAG, busy(503, "200"));
    })
    .await;
    assert_eq!(scene.until_waiting(Why::RateLimited).await, 77_000);
    scene.pass_s(76).await;
    assert_eq!(scene.asked_so_far().len(), 1);
    scene.pass_s(1).await;
    scene.asked().await;
    scene.until("the second wait", |status| format!("{:?}", status.state).contains("200000")).await;
    scene.pass_s(199).await;
    assert_eq!(scene.asked_so_far().len(), 0);
    scene.pass_s(1).await;
    assert_eq!(scene.next().await, Told::fresh(&["Who pays?"]));
}

#[tokio::test(start_paused = true)]
async fn a_window_that_is_used_up_by_others_ends_at_its_reset() {
    let mut scene = Scene::with(None, |server| server.limit(0)).await;
    assert_eq!(scene.until_waiting(Why::RateLimited).await, 301_000, "a second more than five minutes, for roundness");
    scene.server.limit(300);
    scene.server.write(post(11, "lina", "Who pays?"));
    scene.round(301).await;
    assert_eq!(scene.next().await, Told::fresh(&["Who pays?"]));
}

#[tokio::test(start_paused = true)]
async fn garbage_changes_nothing_is_counted_and_is_asked_for_ever_more_seldom() {
    let garbage: [fn() -> Response; 9] = [
        || html(200),
        || "[{\"id\":\"12\",\"content\":\"<p>half".into_response(),
        || "{\"error\":\"Something is wrong\"}".into_response(),
        || "[{\"id\":12,\"content\":[],\"account\":\"x\"}]".into_response(),
        || "[null,7,\"x\"]".into_response(),
        || "\u{0}\u{1}\u{2}".into_response(),
        || vec![0xff, 0xfe, b'['].into_response(),
        || "".into_response(),
        || "[".repeat(100_000).into_response(),
    ];
    let count = garbage.len();
    let mut scene = Scene::with(None, |server| {
        server.write(post(11, "lina", "Who pays?"));
        for answer in garbage {
            server.once(TAG, answer);
        }
    })
    .await;
    for number in 0..count {
        let is_so = |status: &feeds::Status| status.dropped_garbage == number as u64 + 1;
        let ms = {
            scene.until("garbage", is_so).await;
            scene.until_waiting(Why::Garbage).await
        };
        let whole = (1000 << number).min(300_000);
        assert!((whole * 3 / 4..=whole * 5 / 4).contains(&ms), "{number}: {ms}");
        assert_eq!(scene.asked_so_far().len(), 1);
        scene.pass_ms(ms - 1).await;
        assert_eq!(scene.asked_so_far().len(), 0);
        scene.pass_ms(1).await;
    }
    assert_eq!(scene.next().await, Told::fresh(&["Who pays?"]));
    scene.until_state(POLLING).await;
}

#[tokio::test(start_paused = true)]
async fn a_page_that_is_partly_garbage_gives_what_is_good() {
    let mut scene = Scene::with(None, |server| {
        server.once(TAG, || {
            let mut evil = post(13, "lina", "x");
            evil["id"] = json!("../../../admin?");
            json!([post(12, "lina", "Good"), evil, {"id": "9"}, null]).to_string().into_response()
        });
    })
    .await;
    assert_eq!(scene.next().await, Told::fresh(&["Good"]));
    assert_eq!(scene.until("garbage", |status| status.taken == 1).await.dropped_garbage, 3);
}

#[tokio::test(start_paused = true)]
async fn a_huge_answer_is_not_read() {
    let mut scene = Scene::with(None, |server| {
        server.write(post(11, "lina", "Who pays?"));
        // Once it says how large it is, once it just goes on.
        server.once(TAG, || vec![b' '; ANSWER_BYTES_MAX + 1].into_response());
        server.once(TAG, || endless("application/json", &" ".repeat(ANSWER_BYTES_MAX + 1)));
        server.once(TAG, || {
            let padding = " ".repeat(ANSWER_BYTES_MAX - 2);
            format!("[{padding}]").into_response()
        });
    })
    .await;
    let ms = scene.until_waiting(Why::TooLarge).await;
    scene.status.mark_unchanged();
    scene.pass_ms(ms).await;
    scene.status.changed().await.unwrap();
    let ms = scene.until_waiting(Why::TooLarge).await;
    scene.pass_ms(ms).await;
    scene.until_state(POLLING).await;
    assert!(scene.is_quiet(), "a list of five megabytes without a post is an empty page");
    scene.round(30).await;
    assert_eq!(scene.next().await, Told::fresh(&["Who pays?"]));
}

#[tokio::test(start_paused = true)]
async fn a_server_that_says_nothing_is_given_half_a_minute() {
    let mut scene = Scene::with(None, |server| {
        server.write(post(11, "lina", "Who pays?"));
        server.once(TAG, || endless("application/json", "[{\"id\":"));
    })
    .await;
    scene.asked().await;
    scene.settle().await;
    scene.pass_ms(29_999).await;
    assert_eq!(scene.status.borrow().state, feeds::State::Connecting);
    scene.pass_ms(2).await;
    let ms = scene.until_waiting(Why::TimedOut).await;
    scene.pass_ms(ms).await;
    assert_eq!(scene.next().await, Told::fresh(&["Who pays?"]));
}

#[tokio::test(start_paused = true)]
async fn a_redirect_is_not_followed() {
    let mut scene = Scene::with(None, |server| {
        server.write(post(11, "lina", "Who pays?"));
        for code in [301, 302, 307, 308] {
            server.once(TAG, move || {
                let code = StatusCode::from_u16(code).unwrap();
                (code, [(header::LOCATION, "/api/v1/timelines/tag/elsewhere")]).into_response()
            });
        }
    })
    .await;
    for _ in 0..4 {
        let ms = scene.until_waiting(Why::Redirected).await;
        assert_eq!(scene.asked_so_far(), [TIMELINE]);
        scene.status.mark_unchanged();
        scene.pass_ms(ms).await;
        scene.status.changed().await.unwrap();
    }
    assert_eq!(scene.next().await, Told::fresh(&["Who pays?"]));
}

#[tokio::test(start_paused = true)]
async fn a_host_that_is_not_listed_is_never_asked() {
    for hosts in [&[][..], &["mastodon.social", "127.0.0.1", "127.0.0.1:1"]] {
        let mut scene = Scene::allowing(Some("right"), hosts, |_| {}).await;
        scene.until_state(feeds::State::Refused { why: Why::NotAllowed }).await;
        scene.stop().await;
        assert_eq!(scene.status.borrow().state, feeds::State::Refused { why: Why::NotAllowed });
        assert_eq!(scene.asked_so_far().len(), 0);
    }
}
