//! Whatever is sent: a typed answer with its figures, an unchanged view, and a connection that lives on.
use super::ground::{Ground, PATIENCE, Session};
use app::visitor::Manner;
use floor::role::Hat;
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::{net::TcpStream, time::timeout};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{Message, client::IntoClientRequest as _, http::HeaderValue},
};

/// A socket without manners.
pub(super) struct Raw(WebSocketStream<TcpStream>);

impl Raw {
    pub(super) async fn open(session: &Session) -> Self {
        let stream = TcpStream::connect(session.address.authority()).await.unwrap();
        let mut request = session.address.socket().into_client_request().unwrap();
        let headers = request.headers_mut();
        headers.insert("sec-websocket-protocol", HeaderValue::from_static(wire::PROTOCOL));
        headers.insert("origin", HeaderValue::from_str(&session.address.origin()).unwrap());
        Self(client_async(request, stream).await.unwrap().0)
    }

    pub(super) async fn enter(session: &Session, manner: &Manner) -> Self {
        let mut raw = Self::open(session).await;
        let mut hello = serde_json::to_value(&manner.hello).unwrap();
        hello["t"] = "hello".into();
        raw.say(&hello.to_string()).await;
        raw.until(|message| message["t"] == "welcome").await;
        raw
    }

    pub(super) async fn say(&mut self, text: &str) {
        self.0.send(Message::text(text)).await.expect("the socket takes it");
    }

    /// The first message that fits; none when the server closes.
    pub(super) async fn next(&mut self, mut fits: impl FnMut(&Value) -> bool) -> Option<Value> {
        loop {
            let message = timeout(PATIENCE, self.0.next()).await.expect("the server answers")?.ok()?;
            if let Message::Text(text) = message {
                let message: Value = serde_json::from_str(&text).expect("the server speaks JSON");
                if fits(&message) {
                    return Some(message);
                }
            }
        }
    }

    pub(super) async fn until(&mut self, fits: impl FnMut(&Value) -> bool) -> Value {
        self.next(fits).await.expect("the connection lives on")
    }
}

fn id(number: u32) -> String {
    format!("{number:032x}")
}

fn wish(number: u32, command: &Value) -> String {
    json!({ "t": "do", "id": id(number), "command": command }).to_string()
}

/// What is sent by a participant, and the answer that must come.
fn table() -> Vec<(String, Value)> {
    let raise = json!({ "do": "raise_hand", "kind": "floor" });
    let refused = |number: u32, why: Value| json!({ "t": "refused", "id": id(number), "why": why });
    let fault = |why: Value| json!({ "t": "fault", "why": why });
    let mut extra = raise.clone();
    extra["volume"] = 11.into();
    vec![
        ("{".to_owned(), fault(json!({ "code": "malformed" }))),
        ("[]".to_owned(), fault(json!({ "code": "malformed" }))),
        (json!({ "t": "sing" }).to_string(), fault(json!({ "code": "malformed" }))),
        (json!({ "t": "do", "id": "x", "command": raise }).to_string(), fault(json!({ "code": "malformed" }))),
        (
            wish(1, &json!({ "do": "raise_hand", "topic": "t".repeat(141) })),
            refused(1, json!({ "code": "text_too_long", "chars": 141, "chars_max": 140 })),
        ),
        (
            wish(2, &json!({ "do": "ask_in_writing", "text": " \u{200b} " })),
            refused(2, json!({ "code": "text_empty" })),
        ),
        (wish(3, &json!({ "do": "lower_hand", "hand": 77 })), refused(3, json!({ "code": "no_such_hand" }))),
        (wish(4, &json!({ "do": "call_next" })), refused(4, json!({ "code": "not_yours" }))),
        (wish(5, &json!({ "do": "raise_hand", "kind": "panel" })), refused(5, json!({ "code": "kind_not_here" }))),
        (
            wish(6, &json!({ "do": "raise_hand", "kind": "direct_reply" })),
            refused(6, json!({ "code": "nobody_speaks" })),
        ),
        (wish(7, &json!({ "do": "undo", "act": 1 })), refused(7, json!({ "code": "not_yours" }))),
    ]
}

/// Malformed messages may be answered with the id they carried, if it could be read; the code is what counts.
fn answers(message: &Value, expected: &Value) -> bool {
    let is_answer = message["t"] == "refused" || message["t"] == "fault";
    is_answer && message["why"] == expected["why"] && (expected["t"] == "fault" || message["id"] == expected["id"])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bad_input_gets_a_typed_answer_and_changes_nothing() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    session.stand_at(10).await;
    let desk = session.desk(Hat::Onsite).await;
    let moderator = session.role("onsite_moderator");
    let manner = session.join("Hana Rustle", "onsite").await;
    let mut raw = Raw::enter(&session, &manner).await;
    let before = session.settle(&desk, &moderator).await;
    for (sent, expected) in table() {
        raw.say(&sent).await;
        let answer = raw.until(|message| message["t"] == "refused" || message["t"] == "fault").await;
        assert!(answers(&answer, &expected), "{sent} got {answer}, not {expected}");
    }
    assert_eq!(session.settle(&desk, &moderator).await, before, "nothing has changed");

    let raise = wish(20, &json!({ "do": "raise_hand" }));
    raw.say(&raise).await;
    let first = raw.until(|message| message["t"] == "accepted").await;
    let hash = session.settle(&desk, &moderator).await;
    assert_ne!(hash, before);
    raw.say(&raise).await;
    assert_eq!(raw.until(|message| message["t"] == "accepted").await, first, "a repeat gets the first answer");
    raw.say(&wish(21, &json!({ "do": "raise_hand" }))).await;
    let twice = raw.until(|message| message["t"] == "refused").await;
    assert_eq!(twice["why"]["code"], "hand_already_up");
    assert_eq!(session.settle(&desk, &moderator).await, hash);
    drop((raw, desk));
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_does_not_say_hello_is_told_and_who_says_too_much_is_cut_off() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let mut stranger = Raw::open(&session).await;
    stranger.say(&wish(1, &json!({ "do": "raise_hand" }))).await;
    let told = stranger.next(|message| message["t"] == "fault").await.expect("a stranger is told");
    assert_eq!(told["why"], json!({ "code": "hello_first", "protocol": wire::PROTOCOL }));

    let manner = session.join("Ines Rustle", "online").await;
    let mut loud = Raw::enter(&session, &manner).await;
    let frame = wish(2, &json!({ "do": "ask_in_writing", "text": "x".repeat(wire::limits::MESSAGE_BYTES_MAX) }));
    loud.say(&frame).await;
    // A frame beyond the limit is illegal: the socket ends, with or without a word; the person comes in again.
    while loud.next(|_| true).await.is_some() {}
    let again = session.enter(manner).await;
    assert!(again.known().is_faithful());
    drop(again);
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_sends_too_fast_is_slowed_down_and_stays() {
    let ground = Ground::new().await;
    // On a clock of rate 1: a rehearsal's limits are multiplied by its rate.
    let session = Session::create(&ground.address, &super::ground::file(None)).await;
    let manner = session.join("Jamal Rustle", "online").await;
    let mut raw = Raw::enter(&session, &manner).await;
    for number in 0..200 {
        raw.say(&wish(1_000 + number, &json!({ "do": "lower_hand", "hand": 77 }))).await;
    }
    let fast = raw.until(|message| message["why"]["code"] == "too_fast").await;
    assert!(fast["why"]["retry_ms"].as_u64().is_some_and(|ms| ms > 0), "{fast}");
    raw.say(&json!({ "t": "whole" }).to_string()).await;
    drop(raw);
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn doors_say_no_with_a_code() {
    use super::ground::{HOST_KEY, post};
    let ground = Ground::new().await;
    let session = ground.session().await;
    let at = &ground.address;
    let code = async |path: &str, bearer: Option<&str>, body: &str| {
        let answer = post(at, path, bearer, body).await;
        (answer.status, answer.json().unwrap()["code"].as_str().unwrap_or("none").to_owned())
    };
    assert_eq!(code("/api/sessions", None, "{}").await, (401, "not_signed_in".to_owned()));
    assert_eq!(code("/api/sessions", Some("not-the-host-key"), "{}").await, (401, "not_signed_in".to_owned()));
    assert_eq!(code("/api/sessions", Some(HOST_KEY), "{").await, (422, "bad_file".to_owned()));
    assert_eq!(code("/api/sessions", Some(HOST_KEY), "{\"format\":\"x/9\"}").await, (422, "bad_file".to_owned()));
    assert_eq!(code("/api/join/0000-0000", None, "{}").await, (404, "no_such_session".to_owned()));
    let clock = format!("/api/sessions/{}/clock", session.id);
    assert_eq!(code(&clock, None, "{\"fence_ms\":1}").await, (401, "not_signed_in".to_owned()));
    let act = format!("/api/sessions/{}/do", session.id);
    assert_eq!(code(&act, Some("nobody"), "{}").await, (401, "not_signed_in".to_owned()));
    ground.stop().await;
}
