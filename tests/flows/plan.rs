//! The session file at its door: read out, edited, refused; desks see the edit at once, phones keep their people.
use super::ground::{Ground, HOST_KEY, PATIENCE, Session};
use app::visitor::http::{Answer, Ask, ask};
use floor::{Command, role::Hat};
use serde_json::{Value, json};

async fn call(session: &Session, method: &str, key: &str, body: &str) -> Answer {
    call_if(session, method, key, body, None).await
}

/// The same, if the file is still one of those versions.
async fn call_if(session: &Session, method: &str, key: &str, body: &str, if_match: Option<&str>) -> Answer {
    let path = format!("/api/sessions/{}/file", session.id);
    let (bearer, content_type, body) = (Some(key), Some("application/json"), body.as_bytes());
    let request = Ask { method, path: &path, bearer, content_type, body, if_match, ..Ask::default() };
    ask(&session.address, &request).await.expect("the server answers")
}

fn code(answer: &Answer) -> (u16, Value) {
    (answer.status, answer.json().expect("JSON")["code"].clone())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_edited_in_the_lobby_and_its_card_later_and_by_nobody_else() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    session.stand_at(10).await;
    let token = |role: &str| session.role(role).hello.token.expect("a token");
    let phone = session.join("Petra Plain", "online").await.hello.token.expect("a token");
    for method in ["GET", "PUT"] {
        for key in ["rapporteur", "stage", "overlay", "interpreter"].map(token) {
            assert_eq!(code(&call(&session, method, &key, "{}").await), (403, json!("not_yours")));
        }
        assert_eq!(code(&call(&session, method, &phone, "{}").await), (403, json!("not_yours")));
        assert_eq!(code(&call(&session, method, "guess", "{}").await), (401, json!("not_signed_in")));
    }
    let desk = session.desk(Hat::Online).await;
    let mut file = call(&session, "GET", HOST_KEY, "").await.json().unwrap();
    file["session"]["title"] = "An edited title".into();
    file["session"]["seats"] = json!([{ "side": "head", "label": "Chair" }]);
    file["session"]["hobby"] = "chess".into();
    let edited = call(&session, "PUT", &token("online_moderator"), &file.to_string()).await;
    assert_eq!(edited.status, 200, "{}", edited.text());
    assert_eq!(edited.json().unwrap(), json!({ "unknown_keys": ["session.hobby"] }));
    desk.until(PATIENCE, |known| known.view["about"]["title"] == "An edited title").await.expect("desks see it");
    assert_eq!(desk.see(|known| known.view["seats"][0]["label"].clone()), "Chair");
    assert!(desk.see(|known| known.view["people"].to_string().contains("Petra Plain")), "who joined is still there");

    let bad = call(&session, "PUT", &token("organizer"), "{\"format\":").await;
    assert_eq!(code(&bad), (422, json!("bad_file")));
    file["session"]["seats"][0]["side"] = "middle".into();
    let bad = call(&session, "PUT", &token("organizer"), &file.to_string()).await;
    assert_eq!((code(&bad), &bad.json().unwrap()["path"]), ((422, json!("bad_file")), &json!("session.seats[0].side")));

    desk.act(Command::StartSession).await.unwrap().unwrap();
    let mut file = call(&session, "GET", &token("onsite_moderator"), "").await.json().unwrap();
    file["session"]["policy"] = "arrival".into();
    let late = call(&session, "PUT", HOST_KEY, &file.to_string()).await;
    assert_eq!(code(&late), (409, json!("already_live")));
    file["session"]["policy"] = "equal_voice".into();
    file["session"]["place"] = "Room 7".into();
    assert_eq!(call(&session, "PUT", HOST_KEY, &file.to_string()).await.status, 200);
    desk.until(PATIENCE, |known| known.view["about"]["place"] == "Room 7").await.expect("desks see it");
    drop(desk);
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_edits_an_older_file_is_told_and_a_new_panelist_has_a_link_at_once() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let read = call(&session, "GET", HOST_KEY, "").await;
    let version = read.header("etag").expect("a version").to_owned();
    let seen = Some(version.as_str());
    let mut file = read.json().unwrap();
    file["session"]["title"] = "Theirs".into();
    assert_eq!(call_if(&session, "PUT", HOST_KEY, &file.to_string(), seen).await.status, 200);
    file["session"]["title"] = "Mine".into();
    for old in [version.as_str(), "\"other\", W/\"x\"", "no tag"] {
        let late = call_if(&session, "PUT", HOST_KEY, &file.to_string(), Some(old)).await;
        assert_eq!(code(&late), (412, json!("file_changed")), "{old}");
    }
    let now = call(&session, "GET", HOST_KEY, "").await;
    assert_eq!(now.json().unwrap()["session"]["title"], "Theirs", "nothing has changed");
    assert_ne!(now.header("etag"), seen);

    let mut file = now.json().unwrap();
    file["session"]["panelists"].as_array_mut().unwrap().push(json!({ "who": "mo", "name": "Mo Softly" }));
    let listed = format!("\"other\", {}", now.header("etag").unwrap());
    let edited = call_if(&session, "PUT", HOST_KEY, &file.to_string(), Some(&listed)).await;
    assert_eq!(edited.status, 200, "{}", edited.text());
    let panelists = edited.json().unwrap()["links"]["panelists"].clone();
    assert_eq!(panelists.as_object().unwrap().keys().collect::<Vec<_>>(), ["mo"]);
    let secret = panelists["mo"].as_str().and_then(|link| link.rsplit_once('.')).expect("a link").1.to_owned();
    super::secrecy::hide([secret.as_str(), "Mo Softly"]);
    let path = format!("/api/sessions/{}/you", session.id);
    let own = Ask { method: "GET", path: &path, bearer: Some(&secret), ..Ask::default() };
    assert_eq!(ask(&session.address, &own).await.unwrap().status, 200, "their link opens at once");

    let again = call(&session, "GET", HOST_KEY, "").await.json().unwrap();
    for any in [None, Some("*")] {
        let edited = call_if(&session, "PUT", HOST_KEY, &again.to_string(), any).await;
        assert_eq!(edited.json().unwrap(), json!({ "unknown_keys": [] }), "what is known is not told again");
    }
    ground.stop().await;
}
