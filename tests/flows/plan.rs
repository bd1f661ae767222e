//! The session file at its door: read out, edited, refused; desks see the edit at once, phones keep their people.
use super::ground::{Ground, HOST_KEY, PATIENCE, Session};
use app::visitor::http::{Answer, Ask, ask};
use floor::{Command, role::Hat};
use serde_json::{Value, json};

async fn call(session: &Session, method: &str, key: &str, body: &str) -> Answer {
    let path = format!("/api/sessions/{}/file", session.id);
    let content_type = Some("application/json");
    let request = Ask { method, path: &path, bearer: Some(key), content_type, body: body.as_bytes(), ..Ask::default() };
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
