//! Reading along: who may, what comes, and that nothing can be done from there.
use super::{
    bad_input::Raw,
    ground::{Ground, Session, post},
};
use app::visitor::{
    Manner,
    http::{Ask, ask},
};
use floor::role::Role;
use serde_json::{Value, json};

const ASKED: &str = "من يراقب التراخيص في بلدنا";

/// The same secret, as whoever reads along.
fn reading(manner: Manner) -> Manner {
    let mut manner = manner;
    manner.hello.role = Some(Role::Interpreter);
    manner
}

async fn act(session: &Session, role: &str, command: Value) -> Value {
    let body = json!({ "id": hub::Dice::system().action(), "command": command }).to_string();
    let token = session.role(role).hello.token;
    let answer = post(&session.address, &format!("/api/sessions/{}/do", session.id), token.as_deref(), &body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json().unwrap()["receipt"].clone()
}

/// Takes views until one holds the words.
async fn until_said(reader: &mut Raw, words: &str) {
    reader.until(|message| message["t"] != "bye" && message.to_string().contains(words)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_relayed_question_is_read_in_advance_by_an_interpreter_and_by_a_moderator_and_shown_to_nobody_else() {
    super::secrecy::hide([ASKED, "Layla Hushname"]);
    let ground = Ground::new().await;
    let session = ground.session().await;
    let mut booth = Raw::enter(&session, &session.role("interpreter")).await;
    let mut tablet = Raw::enter(&session, &reading(session.role("online_moderator"))).await;
    act(&session, "onsite_moderator", json!({ "do": "start_session" })).await;
    let who = json!({ "is": "new", "label": "Layla Hushname", "channel": "online", "via": "mastodon", "lang": "ar" });
    let add = json!({ "do": "add_remote", "who": who, "via": "mastodon", "text": ASKED, "lang": "ar" });
    let question = act(&session, "online_moderator", add).await["question"].clone();
    act(&session, "online_moderator", json!({ "do": "put_next", "question": question })).await;
    for reader in [&mut booth, &mut tablet] {
        until_said(reader, ASKED).await;
    }

    let view = async |role: &str| {
        let token = session.role(role).hello.token;
        let path = format!("/api/sessions/{}/view", session.id);
        let request = Ask { method: "GET", path: &path, bearer: token.as_deref(), ..Ask::default() };
        ask(&session.address, &request).await.expect("the server answers").json().unwrap()["view"].clone()
    };
    let read = view("interpreter").await;
    assert_eq!(
        (&read["next"]["questions"][0]["text"], &read["next"]["questions"][0]["via"]),
        (&ASKED.into(), &"mastodon".into())
    );
    assert!(!read.to_string().contains("Hushname") && read.get("hands").is_none() && read.get("people").is_none());
    for other in ["stage", "overlay", "rapporteur", "organizer"] {
        let shown = view(other).await.to_string();
        assert!(!shown.contains(ASKED) && !shown.contains("Hushname"), "{other}");
    }
    drop((booth, tablet));
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_can_be_done_from_there_and_nobody_but_moderators_is_let_in_as_a_reader() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    for role in ["interpreter", "onsite_moderator"] {
        let mut reader = Raw::enter(&session, &reading(session.role(role))).await;
        for (number, command) in
            [json!({ "do": "start_session" }), json!({ "do": "give_signal", "signal": "slower", "is_on": true })]
                .into_iter()
                .enumerate()
        {
            let id = format!("{:032x}", 700 + number);
            reader.say(&json!({ "t": "do", "id": id, "command": command }).to_string()).await;
            let answer = reader.until(|message| message["id"] == id.as_str()).await;
            assert_eq!((&answer["t"], &answer["why"]["code"]), (&"refused".into(), &"not_yours".into()), "{role}");
        }
    }
    let mut others = vec![session.join("Mumble Hushname", "online").await];
    others.extend(["stage", "overlay", "rapporteur", "organizer", "panelist khalid"].map(|role| session.role(role)));
    for other in others {
        let mut raw = Raw::open(&session).await;
        let mut hello = serde_json::to_value(&reading(other).hello).unwrap();
        hello["t"] = "hello".into();
        raw.say(&hello.to_string()).await;
        let answer = raw.until(|_| true).await;
        assert_eq!(answer, json!({ "t": "fault", "why": { "code": "not_signed_in" } }));
    }
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_moderators_renewed_link_closes_what_was_lent_by_it() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let mut lent = Raw::enter(&session, &reading(session.role("onsite_moderator"))).await;
    let mut own = Raw::enter(&session, &session.role("interpreter")).await;
    let token = session.role("online_moderator").hello.token;
    let path = format!("/api/sessions/{}/links/onsite_moderator", session.id);
    let answer = post(&session.address, &path, token.as_deref(), "").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let link = answer.json().unwrap()["link"].as_str().expect("a link").to_owned();
    super::secrecy::hide([link.rsplit_once('.').expect("a secret").1]);
    assert_eq!(lent.until(|message| message["t"] == "bye").await["why"], "signed_out");
    own.say(&json!({ "t": "ping", "c0": 1 }).to_string()).await;
    own.until(|message| message["t"] == "pong").await;
    ground.stop().await;
}
