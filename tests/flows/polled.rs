//! Phones for which no socket opens: long polling brings the same pieces, counts as presence, and ends with the server.
use super::ground::{Ground, HOST_KEY, PATIENCE, Session};
use app::visitor::{
    Answer,
    http::{Ask, ask},
};
use floor::{Command, role::Hat, turn::Kind};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use wire::patch;

/// A phone that polls.
struct Poller {
    path: String,
    key: String,
    session: Session,
    pieces: BTreeMap<String, String>,
}

impl Poller {
    async fn join(session: &Session, who: &str) -> Self {
        let key = session.join(who, "online").await.hello.token.expect("a token");
        let path = format!("/j/{}/live", session.join_code);
        Self { path, key, session: session.moved_to(&session.address), pieces: BTreeMap::new() }
    }
    async fn ask(&self, have: Option<u64>) -> Answer {
        let parts: BTreeMap<&String, String> = self.pieces.iter().map(|(id, piece)| (id, patch::tag(piece))).collect();
        let hello = json!({ "protocol": "horseshoe.v1", "form": "fragments", "lang": "ar", "key": self.key, "parts": parts,
            "have": have });
        let body = format!("{hello:<504}");
        let request = Ask {
            method: "POST",
            path: &self.path,
            content_type: Some("application/json"),
            body: body.as_bytes(),
            ..Ask::default()
        };
        ask(&self.session.address, &request).await.expect("the server answers")
    }
    /// Takes in whole pieces; the kinds of the messages.
    fn take(&mut self, answer: &Answer) -> Vec<String> {
        assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-store")), "{}", answer.text());
        let Ok(Value::Array(messages)) = answer.json() else { panic!("{}", answer.text()) };
        for message in &messages {
            let parts = message["parts"].as_object().into_iter().flatten();
            self.pieces.extend(parts.map(|(id, piece)| (id.clone(), piece.as_str().unwrap().to_owned())));
        }
        messages.iter().map(|message| message["t"].as_str().unwrap().to_owned()).collect()
    }
}

fn raise() -> Command<String> {
    Command::RaiseHand { who: None, kind: Kind::Floor, topic: None, policy_question: None, seat: None, rank: None }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_poll_waits_for_news_counts_as_presence_and_ends_with_the_server() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let desk = session.desk(Hat::Onsite).await;
    let mut phone = Poller::join(&session, "Hala Patience").await;
    let first = phone.ask(None).await;
    assert_eq!(phone.take(&first), ["clock", "fragments", "fragments"]);
    let filled = first.body.len() + first.header("x-filling").map_or(0, str::len);
    assert!([508, 1_020, 2_044, 4_092, 8_188].contains(&filled), "{filled}: of one of few sizes");
    assert_eq!(
        phone.pieces.keys().collect::<Vec<_>>(),
        ["acts", "asked", "listed", "me", "news", "room", "signals", "supports", "told", "you"]
    );
    let first_seen = phone.pieces.clone();
    let is_here = |known: &app::visitor::Known| known.presence.as_ref().is_some_and(|here| here.phones == 1);
    desk.until(PATIENCE, is_here).await.expect("it counts as a phone, once, also between two polls");
    // Whoever comes anew is answered at once, and only what differs is sent.
    let again = phone.ask(None).await;
    let empty = again.json().unwrap()[1]["parts"].as_object().map(serde_json::Map::len);
    assert_eq!((phone.take(&again).len(), empty), (3, Some(0)));
    let (news, ()) = tokio::join!(phone.ask(Some(1)), async {
        let mut manner = session.with_token(&phone.key);
        manner.hello.form = wire::Form::View;
        let person = session.enter(manner).await;
        person.act(raise()).await.unwrap().expect("raised");
    });
    assert_eq!(phone.take(&news)[0], "clock");
    assert!(phone.pieces["you"].contains("data-state=\"wait\""), "{}", phone.pieces["you"]);
    // One who has everything waits, and is let go when the server stops.
    let mut idle = Poller::join(&session, "Iman Patience").await;
    idle.pieces.clone_from(&first_seen);
    for common in ["news", "room"] {
        idle.pieces.insert(common.to_owned(), phone.pieces[common].clone());
    }
    let stopping = async {
        let both = |known: &app::visitor::Known| known.presence.as_ref().is_some_and(|here| here.phones == 2);
        desk.until(PATIENCE, both).await.expect("it waits");
        ground.stop().await
    };
    let (last, _) = tokio::join!(idle.ask(Some(1)), stopping);
    assert_eq!(idle.take(&last), ["bye"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_opens_the_line_of_its_own_person_and_of_nobody_else() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let (mut own, other) = (Poller::join(&session, "Hala Keyring").await, Poller::join(&session, "Iman Keyring").await);
    own.key = "0".repeat(32);
    let refused = own.ask(None).await;
    assert_eq!((refused.status, refused.json().unwrap()[0]["why"]["code"].as_str()), (403, Some("not_signed_in")));
    // A cookie of somebody else does not help a page that says whose it is.
    let page = format!("/j/{}", session.join_code);
    let cookie = format!("hs_{}_participant={}", session.id, other.key);
    let shown =
        ask(&session.address, &Ask { method: "GET", path: &page, cookie: Some(&cookie), ..Ask::default() }).await;
    let html = shown.unwrap().text();
    let proof = html.split_once("name=\"key\" value=\"").and_then(|(_, rest)| rest.split_once('"')).unwrap().0;
    for (key, status) in [(proof, 200), ("0123456789abcdef0123456789abcdef", 403), (HOST_KEY, 403)] {
        let body = json!({ "protocol": "horseshoe.v1", "form": "fragments", "key": key }).to_string();
        let request = Ask {
            method: "POST",
            path: &own.path,
            cookie: Some(&cookie),
            content_type: Some("application/json"),
            body: body.as_bytes(),
            ..Ask::default()
        };
        assert_eq!(ask(&session.address, &request).await.unwrap().status, status);
    }
    ground.stop().await;
}
