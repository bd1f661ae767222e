//! Without a token: the newest page every half minute, edits and votes on it, and what its authors took back.
use crate::{
    post::post,
    scene::{POLLING, Scene, Told},
};
use feeds::{State, Why};
use serde_json::json;

const TIMELINE: &str = "/api/v1/timelines/tag/IGF2026?limit=40";

#[tokio::test(start_paused = true)]
async fn what_is_written_is_read_within_half_a_minute_and_once() {
    let mut scene = Scene::with(None, |server| {
        server.write(post(11, "lina", "Who pays for it?"));
        server.write(post(12, "omar", "Is it safe?"));
    })
    .await;
    assert_eq!(scene.next().await, Told::fresh(&["Who pays for it?", "Is it safe?"]), "the oldest first");
    scene.until_state(POLLING).await;
    scene.server.write(post(13, "ana", "And then?"));
    scene.pass_ms(29_999).await;
    assert_eq!(scene.asked_so_far(), [TIMELINE]);
    scene.pass_ms(1).await;
    assert_eq!(scene.next().await, Told::fresh(&["And then?"]), "only what is new is handed on");
    let status = scene.until("three", |status| status.taken == 3).await;
    assert_eq!((status.state, status.gone, status.dropped_garbage, status.no_stream), (POLLING, 0, 0, None));
    assert_eq!(scene.asked_so_far(), [TIMELINE], "no picture, no link, no profile");
}

#[tokio::test(start_paused = true)]
async fn an_edit_and_votes_show_at_the_next_reading() {
    let mut scene = Scene::with(None, |server| server.write(post(11, "lina", "Who pays for it?"))).await;
    scene.round(0).await;
    scene.next().await;
    scene.server.set(11, "content", json!("<p>Who pays for all of it?</p>"));
    scene.server.set(11, "edited_at", json!("2026-10-26T20:41:00.000Z"));
    scene.round(30).await;
    assert_eq!(scene.all().await, [Told::edits(&["Who pays for all of it?"])]);
    scene.server.set(11, "favourites_count", json!(5));
    scene.round(30).await;
    assert_eq!(scene.all().await, [Told { votes: vec![5], ..Told::default() }]);
    scene.server.set(11, "replies_count", json!(9));
    scene.round(30).await;
    assert!(scene.is_quiet(), "what nobody reads is no change");
}

#[tokio::test(start_paused = true)]
async fn a_post_that_is_missing_on_the_page_and_unknown_to_its_server_is_gone() {
    let mut scene =
        Scene::with(None, |server| (11..=14).for_each(|id| server.write(post(id, "lina", &words(id))))).await;
    scene.round(0).await;
    scene.next().await;
    scene.server.delete(12);
    scene.server.hide(13);
    scene.round(30).await;
    assert_eq!(scene.all().await, [Told::gone(1)]);
    assert_eq!((scene.status.borrow().taken, scene.status.borrow().gone), (4, 1));
    assert_eq!(scene.asked_so_far(), [TIMELINE, TIMELINE, "/api/v1/statuses/12", "/api/v1/statuses/13"]);
    // The other one exists, though the timeline does not show it: that is no deletion, and not asked again.
    scene.round(30).await;
    assert_eq!(scene.asked_so_far(), [TIMELINE]);
    assert!(scene.is_quiet());
}

#[tokio::test(start_paused = true)]
async fn old_posts_are_asked_for_by_their_ids_every_five_minutes() {
    for is_before_4_3 in [false, true] {
        let mut scene = Scene::with(None, |server| {
            if is_before_4_3 {
                server.be_before_4_3();
            }
            (1..=45).for_each(|id| server.write(post(id, "lina", &words(id))));
        })
        .await;
        // 40 are on the newest page; five more come, so that the oldest five leave it.
        scene.round(0).await;
        assert_eq!(scene.next().await.fresh.len(), 40);
        (46..=50).for_each(|id| scene.server.write(post(id, "lina", &words(id))));
        scene.round(30).await;
        assert_eq!(scene.next().await.fresh.len(), 5);
        scene.server.delete(7);
        scene.server.set(8, "content", json!("<p>Who pays for the eighth?</p>"));
        scene.asked_so_far();
        for _ in 0..8 {
            scene.round(30).await;
        }
        assert_eq!(scene.asked_so_far(), [TIMELINE; 8]);
        scene.round(30).await;
        let mut told = scene.all().await;
        let asked = scene.asked_so_far();
        let batch = "/api/v1/statuses?id%5B%5D=6&id%5B%5D=7&id%5B%5D=8&id%5B%5D=9&id%5B%5D=10";
        assert_eq!(asked[..2], [TIMELINE, batch], "what is on the page needs no question");
        assert_eq!(asked.len(), if is_before_4_3 { 7 } else { 3 }, "{asked:?}");
        told.sort_by_key(|told: &Told| told.gone);
        assert_eq!(told, [Told::edits(&["Who pays for the eighth?"]), Told::gone(1)], "{is_before_4_3}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_hashtag_that_nobody_has_used_yet_is_waited_for() {
    let mut scene = Scene::with(None, |server| server.know_no_tag(true)).await;
    for _ in 0..3 {
        assert_eq!(scene.until_waiting(Why::NoSuchTag).await, 30_000);
        assert_eq!(scene.asked().await, TIMELINE);
        scene.status.mark_unchanged();
        scene.pass_s(30).await;
        scene.status.changed().await.unwrap();
    }
    scene.server.know_no_tag(false);
    scene.server.write(post(11, "lina", "First!"));
    scene.pass_s(30).await;
    assert_eq!(scene.next().await, Told::fresh(&["First!"]));
}

#[tokio::test(start_paused = true)]
async fn a_server_that_wants_a_token_refuses_and_is_asked_again_after_a_quarter_of_an_hour() {
    let mut scene = Scene::with(None, |server| {
        server.want_token("right", true);
        server.write(post(11, "lina", "Inside"));
    })
    .await;
    scene.until_state(State::Refused { why: Why::Unauthorized }).await;
    scene.pass_s(899).await;
    assert_eq!(scene.asked_so_far().len(), 1);
    scene.server.want_token("right", false);
    scene.pass_s(1).await;
    assert_eq!(scene.next().await, Told::fresh(&["Inside"]));
}

#[tokio::test(start_paused = true)]
async fn private_posts_bots_and_boosts_are_read_past() {
    let mut scene = Scene::with(None, |server| {
        for (id, visibility) in [(11, "private"), (12, "direct"), (13, "unlisted"), (14, "public")] {
            server.write(post(id, "lina", visibility));
            server.set(id, "visibility", json!(visibility));
        }
        server.write(post(15, "robot", "Beep"));
        server.set(15, "account", json!({"acct": "robot", "display_name": "Robot", "bot": true}));
        server.write(post(16, "omar", "Boost"));
        server.set(16, "reblog", post(14, "lina", "public"));
    })
    .await;
    assert_eq!(scene.next().await, Told { private: 2, ..Told::fresh(&["unlisted", "public"]) });
    scene.until_state(POLLING).await;
    // A post that its server shows to fewer people now is gone from us.
    scene.server.set(13, "visibility", json!("private"));
    scene.pass_s(30).await;
    assert_eq!(scene.next().await, Told::gone(1));
}

fn words(id: u64) -> String {
    format!("Who pays for number {id}?")
}
