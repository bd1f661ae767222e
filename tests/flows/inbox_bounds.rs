//! What the doors of the inbox do not let through: too much, too often, and those who are not asked.
use super::{ground::Ground, inbox::Door};
use futures_util::future::join_all;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_too_much_is_refused_with_its_figures_and_changes_nothing() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let (desk, feed) = (Door::of(&session, "online_moderator"), Door::feed(&session).await);
    let (large, long) = (vec![b'x'; 5 * 1024 * 1024 + 1], "one\n".repeat(20_001));
    for (with, door) in [(&desk, "inbox/preview"), (&feed, "inbox")] {
        let no = with.no("POST", door, &large).await;
        assert_eq!(no, (413, json!({ "code": "too_large", "bytes_max": 5 * 1024 * 1024 })), "{door}");
        let no = with.no("POST", door, long.as_bytes()).await;
        assert_eq!(no, (413, json!({ "code": "too_many_lines", "lines_max": 20_000 })), "{door}");
        let no = with.no("POST", &format!("{door}?told=%7Bno"), b"x").await;
        assert_eq!(no, (400, json!({ "code": "malformed" })), "{door}");
        let no = with.no("POST", &format!("{door}?told=%7B%22colour%22:1%7D"), b"x").await;
        assert_eq!(no, (400, json!({ "code": "malformed" })), "{door}");
    }
    let no = desk.no("POST", "inbox/take", &vec![b' '; 1024 * 1024 + 1]).await;
    assert_eq!(no, (413, json!({ "code": "too_large", "bytes_max": 1024 * 1024 })));
    let item = |n: usize| json!({ "print": format!("{n:032x}"), "via": "zoom_chat", "text": format!("Why {n}?"), "ago_ms": 0 });
    let take = |items: Vec<Value>| json!({ "id": hub::Dice::system().action(), "items": items }).to_string();
    let (status, told) = desk.no("POST", "inbox/take", take((0..201).map(item).collect()).as_bytes()).await;
    assert_eq!((status, &told["why"]), (409, &json!({ "code": "full", "max": 200 })));
    let voters: Vec<String> = (0..8_000).map(|n| format!("{n:032x}")).collect();
    let mut crowd = item(1);
    crowd["voters"] = json!(voters);
    let (status, told) = desk.no("POST", "inbox/take", take(vec![crowd]).as_bytes()).await;
    assert_eq!((status, &told["why"]["code"]), (413, &json!("too_large")));
    assert_eq!(desk.json("GET", "inbox", "").await, json!([]));
    let taken = desk.json("POST", "inbox/take", &take((0..200).map(item).collect())).await;
    assert_eq!(taken["receipt"]["count"], 200);
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_a_second_pass_and_the_next_is_told_when_to_come_back() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    for door in [Door::feed(&session).await, Door::of(&session, "onsite_moderator")] {
        let answers = join_all((0..80).map(|_| door.call("POST", "inbox", b"Anyone there?"))).await;
        let (passed, held): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
        assert!(passed.len() >= 10 && !held.is_empty(), "{} passed", passed.len());
        for answer in held {
            assert_eq!((answer.status, answer.header("retry-after")), (429, Some("1")));
            let told = answer.json().unwrap();
            assert!(told["code"] == "too_fast" && told["retry_ms"].as_u64().is_some_and(|ms| ms > 0), "{told}");
        }
        let kept = Door::of(&session, "online_moderator").json("GET", "inbox", "").await;
        assert_eq!(kept.as_array().map(Vec::len), Some(1), "the same words eighty times are one question");
    }
    let desk = Door::of(&session, "online_moderator");
    let portions = join_all((0..80).map(|_| desk.call("POST", "inbox/take", b"{}"))).await;
    let held = portions.iter().filter(|answer| answer.status == 429).count();
    assert!((1..=50).contains(&held), "thirty at once and ten a second: {held} held");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_moderators_look_and_take_and_nobody_unknown_is_heard() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let phone = session.join("Petra Plainname", "online").await.hello.token.expect("a token");
    let mut others: Vec<Door<'_>> =
        ["rapporteur", "organizer", "stage", "overlay"].map(|role| Door::of(&session, role)).into();
    others.push(Door { session: &session, key: phone });
    for door in &others {
        for path in ["inbox/preview", "inbox/take", "inbox"] {
            assert_eq!(door.no("POST", path, b"{}").await, (403, json!({ "code": "not_yours" })), "{path}");
        }
    }
    for door in &others[2..] {
        for path in ["inbox", "state"] {
            assert_eq!(door.no("GET", path, b"").await, (403, json!({ "code": "not_yours" })), "{path}");
        }
    }
    let guess = Door { session: &session, key: "guess".to_owned() };
    for (method, path) in [("POST", "inbox/preview"), ("POST", "inbox/take"), ("POST", "inbox"), ("GET", "inbox")] {
        assert_eq!(guess.no(method, path, b"x").await, (401, json!({ "code": "not_signed_in" })), "{path}");
    }
    ground.stop().await;
}
