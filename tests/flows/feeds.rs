//! Programs that feed a session: a token that opens one door, Zoom's signed events, and keys that are never told again.
use super::{
    bad_input::Raw,
    ground::{FEED_HOST, Ground, HOST_KEY, Session, journal_file},
    inbox::Door,
    secrecy::hide,
};
use app::visitor::http::{Answer, Ask, ask};
use serde_json::{Value, json};

const SECRET: &str = "a-zoom-secret-token";
/// An act that a program may do, by a door that is none of its own.
const TAKE: &str = r#"{"id":"00112233445566778899aabbccddeeff","command":{"do":"take_in","private_dropped":1}}"#;
/// Every other door, and what would be asked there.
const CLOSED: [(&str, &str, &str); 18] = [
    ("GET", "view", ""),
    ("GET", "you", ""),
    ("GET", "totals", ""),
    ("GET", "inbox", ""),
    ("GET", "state", ""),
    ("GET", "links", ""),
    ("GET", "file", ""),
    ("GET", "feeds", ""),
    ("GET", "timers", ""),
    ("GET", "clock", ""),
    ("POST", "do", TAKE),
    ("POST", "press/go", ""),
    ("POST", "inbox/preview", "x"),
    ("POST", "inbox/take", TAKE),
    ("PUT", "feeds", "{}"),
    ("DELETE", "feeds", ""),
    ("POST", "links/feed", ""),
    ("DELETE", "links/feed", ""),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_s_token_opens_one_door_until_it_is_renewed_or_revoked() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let address = format!(
        "http://127.0.0.1:{}/api/sessions/{}/inbox",
        ground.address.authority().rsplit_once(':').unwrap().1,
        session.id
    );
    for role in ["online_moderator", "onsite_moderator", "organizer"] {
        let made = Door::of(&session, role).json("POST", "links/feed", "").await;
        assert!(
            made["address"].as_str().is_some_and(|told| told.ends_with(address.split_once("/api").unwrap().1)),
            "{made}"
        );
        assert!(made.get("link").is_none(), "it is nothing to open in a browser");
    }
    let feed = Door::feed(&session).await;
    assert_eq!(feed.push(b"Who may come in?", "").await["new"], 1);
    for (method, door, body) in CLOSED {
        let (mut status, mut told) = feed.no(method, door, body.as_bytes()).await;
        while status == 429 {
            (status, told) = feed.no(method, door, body.as_bytes()).await;
        }
        assert_eq!((status, &told["code"]), (403, &json!("not_yours")), "{method} {door}");
    }
    let enter = json!({ "session": session.id, "secret": feed.key }).to_string();
    let request = Ask {
        method: "POST",
        path: "/api/enter",
        content_type: Some("application/json"),
        body: enter.as_bytes(),
        ..Ask::default()
    };
    let answer = ask(&session.address, &request).await.unwrap();
    assert_eq!((answer.status, answer.header("set-cookie")), (401, None), "no cookie, so no page");
    for role in [None, Some("feed")] {
        let mut hello = json!({ "t": "hello", "protocol": "horseshoe.v1", "session": session.id, "token": feed.key });
        hello["role"] = json!(role);
        let mut socket = Raw::open(&session).await;
        socket.say(&hello.to_string()).await;
        let told = socket.until(|message| message["t"] == "fault").await;
        assert_eq!(told["why"]["code"], "not_signed_in", "{role:?}");
        assert!(socket.next(|_| true).await.is_none(), "and the socket closes");
    }
    let cookie = format!("hs_{}_feed={}", session.id, feed.key);
    let path = format!("/api/sessions/{}/view", session.id);
    let request = Ask { method: "GET", path: &path, cookie: Some(&cookie), ..Ask::default() };
    assert_eq!(ask(&session.address, &request).await.unwrap().status, 401, "as a cookie it is nothing at all");

    let renewed = Door::feed(&session).await;
    assert_eq!(feed.no("POST", "inbox", b"x").await.0, 401, "the old one is shut");
    assert_eq!(renewed.push(b"Who may come in?", "").await["new"], 0);
    let desk = Door::of(&session, "onsite_moderator");
    assert_eq!(desk.call("DELETE", "links/feed", b"").await.status, 204);
    assert_eq!(renewed.no("POST", "inbox", b"x").await, (401, json!({ "code": "not_signed_in" })));
    ground.stop().await;
}

/// An event at Zoom's door, signed now and with that secret unless it is said otherwise.
async fn event(session: &Session, body: &str, secret: &str, off_s: i64) -> Answer {
    let timestamp = (hub::Clock::system().utc_ms() / 1_000 + off_s).to_string();
    let mac = intake::zoom::answer_challenge(secret.as_bytes(), &format!("v0:{timestamp}:{body}"));
    let signature = format!("v0={mac}");
    let headers = [("x-zm-request-timestamp", timestamp.as_str()), ("x-zm-signature", signature.as_str())];
    let path = format!("/api/sessions/{}/inbox/zoom", session.id);
    let request = Ask {
        method: "POST",
        path: &path,
        headers: &headers,
        content_type: Some("application/json"),
        body: body.as_bytes(),
        ..Ask::default()
    };
    ask(&session.address, &request).await.expect("the server answers")
}

fn chat(id: &str, to: &str, text: &str) -> String {
    let message = json!({
        "date_time": "2026-11-28T10:00:00Z", "message_id": id, "message_content": text, "sender_name": "Zoe Zoomname",
        "sender_email": "zoe@zoom.example", "recipient_type": to,
    });
    json!({ "event": "webinar.chat_message_sent", "payload": { "object": { "chat_message": message } } }).to_string()
}

fn code(answer: &Answer) -> (u16, Value) {
    (answer.status, answer.json().unwrap_or_default()["code"].clone())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn zoom_is_believed_by_its_signature_alone_and_private_messages_go_nowhere() {
    hide(["Zoomname", SECRET, "zoom.example", "PRIVATE-"]);
    let ground = Ground::new().await;
    let session = ground.session().await;
    let desk = Door::of(&session, "online_moderator");
    let public = chat("m1", "everyone", "Who signs this?");
    assert_eq!(code(&event(&session, &public, SECRET, 0).await), (404, json!("no_such_feed")));
    let set = desk.json("PUT", "feeds", &json!({ "zoom": { "secret": SECRET } }).to_string()).await;
    assert_eq!(set["zoom"], json!({ "is_set": true }));

    let answer = event(&session, &public, SECRET, 0).await;
    assert_eq!((answer.status, &answer.json().unwrap()["new"]), (200, &json!(1)), "{}", answer.text());
    let again = event(&session, &public, SECRET, -299).await;
    assert_eq!((again.status, &again.json().unwrap()["new"]), (200, &json!(0)), "a retry adds nothing");
    for to in ["host", "panelist", "everyone_but_one", ""] {
        for fresh in [1, 0] {
            let chat = chat(&format!("m2-{to}"), to, "PRIVATE-Z for you");
            let dropped = event(&session, &chat, SECRET, 0).await.json().unwrap();
            let counts = (&dropped["new"], &dropped["private_dropped"]);
            assert_eq!(counts, (&json!(0), &json!(fresh)), "{to}: a retry counts nothing");
        }
    }
    let other = event(&session, r#"{"event":"webinar.started","payload":{"object":{"id":1}}}"#, SECRET, 0).await;
    assert_eq!((other.status, &other.json().unwrap()["skipped"]), (200, &json!(1)));

    assert_eq!(code(&event(&session, &public, "another-secret", 0).await), (401, json!("wrong_signature")));
    for off_s in [-310, 310] {
        let answer = event(&session, &public, SECRET, off_s).await;
        assert_eq!(
            (answer.status, answer.json().unwrap()),
            (401, json!({ "code": "old_signature", "off_s_max": 300 }))
        );
    }
    assert_eq!(code(&desk.call("POST", "inbox/zoom", public.as_bytes()).await), (401, json!("wrong_signature")));
    let large = chat("m3", "everyone", &"x".repeat(256 * 1024));
    assert_eq!(code(&event(&session, &large, SECRET, 0).await), (413, json!("too_large")));
    assert_eq!(code(&event(&session, "[]", SECRET, 0).await), (400, json!("malformed")));
    assert_eq!(code(&event(&session, "Who signs plain words?", SECRET, 0).await), (400, json!("malformed")));

    let asked = json!({ "event": "endpoint.url_validation", "payload": { "plainToken": "abc123" } }).to_string();
    let told = event(&session, &asked, SECRET, 0).await.json().unwrap();
    let proof = intake::zoom::answer_challenge(SECRET.as_bytes(), "abc123");
    assert_eq!(told, json!({ "plainToken": "abc123", "encryptedToken": proof }));
    let unsigned = event(&session, &asked, "another-secret", 0).await;
    assert_eq!(code(&unsigned), (401, json!("wrong_signature")), "else anybody could have anything signed");

    let view = desk.call("GET", "view", b"").await.text();
    assert!(view.contains("Who signs this?") && view.contains("Zoom 1"), "{view}");
    let folder = ground.stop().await;
    let bytes = std::fs::read(journal_file(folder.path())).unwrap();
    for never in ["PRIVATE-", "Zoomname", "zoom.example"] {
        assert!(!bytes.windows(never.len()).any(|window| window == never.as_bytes()), "{never}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_of_sources_go_in_and_never_come_out_and_survive_a_restart() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let (desk, owner) = (Door::of(&session, "onsite_moderator"), Door::of(&session, "organizer"));
    let token = "a-user-token-of-theirs";
    hide([SECRET, token]);
    assert_eq!(desk.json("GET", "feeds", "").await, json!({ "zoom": { "is_set": false }, "hosts": [FEED_HOST] }));
    let put = |value: Value| value.to_string();
    let set = put(
        json!({ "zoom": { "secret": SECRET }, "mastodon": { "server": FEED_HOST, "hashtag": "#WS430", "token": token } }),
    );
    let told = owner.json("PUT", "feeds", &set).await;
    assert_eq!((&told["mastodon"]["hashtag"], &told["mastodon"]["has_token"]), (&json!("WS430"), &json!(true)));
    let shown = desk.call("GET", "feeds", b"").await.text();
    assert!(!shown.contains(SECRET) && !shown.contains(token), "{shown}");
    // Another tag at the same server keeps the token; another server never gets it.
    let told = desk.json("PUT", "feeds", &put(json!({ "mastodon": { "server": FEED_HOST, "hashtag": "IGF" } }))).await;
    assert_eq!((&told["mastodon"]["hashtag"], &told["mastodon"]["has_token"]), (&json!("IGF"), &json!(true)));
    assert_eq!(told["zoom"], json!({ "is_set": true }), "what is left out stays");
    let elsewhere = put(json!({ "mastodon": { "server": "mastodon.social", "hashtag": "IGF" } }));
    let (status, told) = desk.no("PUT", "feeds", elsewhere.as_bytes()).await;
    assert_eq!((status, told), (403, json!({ "code": "host_not_allowed", "option": "--feed-host" })));
    for bad in [
        r#"{"zoom":{"secret":""}}"#,
        r#"{"zoom":{"secret":"a b"}}"#,
        r#"{"x":1}"#,
        r#"{"mastodon":{"server":"social.example","hashtag":"a b"}}"#,
    ] {
        assert_eq!(desk.no("PUT", "feeds", bad.as_bytes()).await, (400, json!({ "code": "malformed" })), "{bad}");
    }
    for role in ["rapporteur", "stage"] {
        assert_eq!(Door::of(&session, role).no("GET", "feeds", b"").await.0, 403, "{role}");
    }
    let public = chat("m1", "everyone", "Who signs this?");
    let folder = ground.stop().await;
    let ground = Ground::with(journal::Options::default(), folder).await;
    let session = session.moved_to(&ground.address);
    let desk = Door::of(&session, "onsite_moderator");
    let told = desk.json("GET", "feeds", "").await;
    assert_eq!((&told["zoom"]["is_set"], &told["mastodon"]["has_token"]), (&json!(true), &json!(true)));
    assert_eq!(event(&session, &public, SECRET, 0).await.status, 200);
    let told = desk.json("PUT", "feeds", &put(json!({ "zoom": null }))).await;
    assert_eq!((&told["zoom"]["is_set"], told["mastodon"].is_object()), (&json!(false), true));
    assert_eq!(event(&session, &public, SECRET, 0).await.status, 404);
    assert_eq!(desk.call("DELETE", "feeds", b"").await.status, 204);
    assert_eq!(desk.json("GET", "feeds", "").await, json!({ "zoom": { "is_set": false }, "hosts": [FEED_HOST] }));
    let folder = ground.stop().await;
    let bytes = std::fs::read(journal_file(folder.path())).unwrap();
    for gone in [SECRET, token, HOST_KEY] {
        assert!(!bytes.windows(gone.len()).any(|window| window == gone.as_bytes()), "{gone} is still there");
    }
}
