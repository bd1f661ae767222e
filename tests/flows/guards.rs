//! Doors against too much and against those who were sent away: a plenary comes in, a flood does not.
use super::{
    bad_input::Raw,
    ground::{Ground, HOST_KEY, Session, file, post},
};
use app::visitor::http::{Answer, Ask, ask};
use floor::{Command, role::Hat};
use futures_util::{StreamExt as _, stream};
use serde_json::{Value, json};

fn wish(number: usize) -> String {
    let action = format!("{number:032x}");
    json!({ "action": action, "label": format!("Guest {number}"), "channel": "onsite", "via": "phone" }).to_string()
}

async fn join(session: &Session, number: usize) -> Answer {
    post(&session.address, &format!("/api/join/{}", session.join_code), None, &wish(number)).await
}

async fn get(session: &Session, path: &str, key: &str) -> Answer {
    let request = Ask { method: "GET", path, bearer: Some(key), ..Ask::default() };
    ask(&session.address, &request).await.expect("the server answers")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_hundred_join_from_one_network_and_a_flood_of_thousands_does_not() {
    let ground = Ground::new().await;
    let session = Session::create(&ground.address, &file(None)).await;
    let plenary: Vec<u16> = stream::iter(0..300)
        .map(|n| join(&session, n))
        .buffer_unordered(16)
        .map(|answer| answer.status)
        .collect()
        .await;
    assert!(plenary.iter().all(|status| *status == 201), "{plenary:?}");
    let one = join(&session, 1).await.json().unwrap();
    let (token, first) = (one["token"].as_str().unwrap(), one["person"].clone());

    let flood: Vec<Answer> = stream::iter(1_000..4_000).map(|n| join(&session, n)).buffer_unordered(16).collect().await;
    let refused: Vec<&Answer> = flood.iter().filter(|answer| answer.status == 429).collect();
    assert!(refused.len() > 2_000, "{} of 3000 were refused", refused.len());
    let no = refused[0].json().unwrap();
    assert_eq!(no["code"], "too_fast");
    assert!(no["retry_ms"].as_u64().is_some_and(|ms| ms > 0), "{no}");
    assert!(refused[0].header("retry-after").and_then(|s| s.parse::<u32>().ok()).is_some_and(|s| s >= 1));

    let you = get(&session, &format!("/api/sessions/{}/you", session.id), token).await;
    assert_eq!(you.status, 200, "who is in is not held up by those who are not");
    let rehearsal = ground.session().await;
    assert_eq!(join(&rehearsal, 1).await.status, 201, "a rehearsal counts by itself");
    assert!(first.is_string());
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_host_keys_come_to_an_end_and_seats_stay_open() {
    let ground = Ground::new().await;
    let session = Session::create(&ground.address, &file(None)).await;
    let mut statuses = Vec::new();
    for n in 0..40 {
        statuses.push(get(&session, "/api/sessions", &format!("guess-number-{n}")).await.status);
    }
    assert!(statuses.iter().take(20).all(|status| *status == 401), "{statuses:?}");
    assert!(statuses.iter().skip(25).any(|status| *status == 429), "{statuses:?}");
    let desk = session.role("onsite_moderator").hello.token.unwrap();
    let view = get(&session, &format!("/api/sessions/{}/view", session.id), &desk).await;
    assert_eq!(view.status, 200);
    assert_eq!(get(&session, "/api/openapi.json", "").await.status, 200, "reading without a key goes on");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hub_alone_is_many_and_nobody_walks_in_as_a_mic() {
    let ground = Ground::new().await;
    let session = Session::create(&ground.address, &file(None)).await;
    let path = format!("/api/join/{}", session.join_code);
    let mut number = 10;
    let mut status = async |via: &str, headcount: Value| {
        number += 1;
        let action = format!("{number:032x}");
        let wish = json!({ "action": action, "label": "Some Guests", "channel": "online", "via": via, "headcount": headcount });
        post(&ground.address, &path, None, &wish.to_string()).await.status
    };
    assert_eq!((status("hub", json!(12)).await, status("hub", json!(10_000)).await), (201, 201));
    assert_eq!((status("hub", json!(0)).await, status("hub", json!(10_001)).await), (400, 400));
    assert_eq!((status("phone", json!(1)).await, status("phone", json!(2)).await), (201, 403));
    assert_eq!((status("mic", Value::Null).await, status("zoom_chat", Value::Null).await), (403, 403));
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_banned_is_signed_out_and_comes_back_as_somebody_new() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    session.stand_at(10).await;
    let desk = session.desk(Hat::Onsite).await;
    let one = join(&session, 7).await.json().unwrap();
    let token = one["token"].as_str().expect("a token").to_owned();
    super::secrecy::hide([token.as_str()]);
    let mut phone = Raw::enter(&session, &session.with_token(&token)).await;
    let person = one["person"].as_str().expect("a person").parse().expect("an id");
    let banned = desk.act(Command::BanPerson { person, reason: None }).await.unwrap().unwrap();
    assert_eq!(phone.until(|message| message["t"] == "bye").await["why"], "signed_out");
    let you = format!("/api/sessions/{}/you", session.id);
    assert_eq!(get(&session, &you, &token).await.status, 401);
    let again = join(&session, 8).await.json().unwrap();
    assert_ne!(again["person"], one["person"]);
    desk.act(Command::Undo { act: banned.act, with_dependents: false }).await.unwrap().unwrap();
    assert_eq!(get(&session, &you, &token).await.status, 200, "a ban that was taken back is none");
    drop(desk);
    let first = post(&ground.address, "/api/sessions", Some(HOST_KEY), &file(None).to_string()).await;
    assert_eq!(first.status, 201, "the host's key is right the first time");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tool_with_a_roles_secret_is_announced_once() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let mut desk = Raw::enter(&session, &session.role("online_moderator")).await;
    let secret = session.role("stage").hello.token.unwrap();
    let view = format!("/api/sessions/{}/view", session.id);
    for _ in 0..3 {
        assert_eq!(get(&session, &view, &secret).await.status, 200);
    }
    assert_eq!(desk.until(|message| message["t"] == "link_used").await["role"], "stage");
    let links = get(&session, &format!("/api/sessions/{}/links", session.id), HOST_KEY).await.json().unwrap();
    let uses = |role: &str| {
        let links = links["links"].as_array().unwrap();
        links.iter().find(|link| link["role"] == role).unwrap()["first_uses"].clone()
    };
    assert_eq!((uses("stage"), uses("online_moderator"), uses("overlay")), (json!(1), json!(1), json!(0)));
    drop(desk);
    ground.stop().await;
}
