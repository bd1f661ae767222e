//! What leaves the house comes back as it was, and holds no name that nobody agreed to and no word that was taken back.
use super::{
    ground::{Ground, Session, file, post},
    inbox::Door,
    secrecy::hide,
};
use serde_json::{Value, json};

const ZOOM: &[u8] = include_bytes!("../../server/intake/tests/golden/samples/zoom-chat-a.txt");
const TABLE: &[u8] = include_bytes!("../../server/intake/tests/golden/samples/generic.csv");
/// Words that were taken back, never to be kept, or for the moderators alone.
const SECRETS: [&str; 8] = [
    "a question to redact",
    "a question to drop",
    "a question to read and forget",
    "I need a ramp",
    "between us two",
    "rude and loud",
    "Unnamedname",
    "Forgetname",
];

async fn act(door: &Door<'_>, command: Value) -> Value {
    let wish = json!({ "id": hub::Dice::system().action(), "command": command }).to_string();
    door.json("POST", "do", &wish).await["receipt"].clone()
}

/// Somebody who comes in and asks one question.
async fn asks(session: &Session, wish: Value, text: &str) -> (String, u64) {
    let mut body = wish;
    body["action"] = json!(hub::Dice::system().action());
    body["channel"] = json!("online");
    let answer = post(&session.address, &format!("/api/join/{}", session.join_code), None, &body.to_string()).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let told = answer.json().unwrap();
    let key = told["token"].as_str().expect("a token").to_owned();
    hide([key.as_str()]);
    let door = Door { session, key };
    let asked = act(&door, json!({ "do": "ask_in_writing", "text": text, "lang": "en" })).await;
    (told["person"].as_str().expect("a person").to_owned(), asked["question"].as_u64().expect("a question"))
}

/// A session with questions of every sort: how many of them may leave, and which one is published.
async fn fill(session: &Session) -> (usize, u64) {
    hide(SECRETS);
    let (desk, feed) = (Door::of(session, "online_moderator"), Door::feed(session).await);
    assert_eq!(feed.push(ZOOM, "").await["new"], 5);
    assert_eq!(feed.push(TABLE, "").await["new"], 4);
    let named = json!({ "label": "Nora Namedname", "identity": "named", "consent": { "report": true } });
    let (_, first) = asks(session, named, "Who pays?\nAnd when?").await;
    let need = json!({ "label": "Mona Unnamedname", "need": "I need a ramp" });
    let (mona, supported) = asks(session, need, "'=1+1 is how they reckon, \"is it\"?").await;
    let reader = json!({ "label": "Fred Forgetname", "identity": "read_by_moderator" });
    asks(session, reader, "a question to read and forget").await;
    let (_, redacted) = asks(session, json!({ "label": "Ria Unnamedname" }), "a question to redact").await;
    act(&desk, json!({ "do": "redact", "target": { "what": "question", "question": redacted } })).await;
    let who = json!({ "is": "new", "label": "somebody on the phone", "channel": "online", "via": "voice", "lang": "" });
    act(&desk, json!({ "do": "add_remote", "who": who, "via": "voice", "text": "Is it taped?", "lang": "en" })).await;
    let who = json!({ "is": "new", "label": "Dora Unnamedname", "channel": "online", "via": "paper", "lang": "" });
    let dropped = json!({ "do": "add_remote", "who": who, "via": "paper", "text": "a question to drop" });
    let dropped = act(&desk, dropped).await["question"].clone();
    act(&desk, json!({ "do": "drop_question", "question": dropped })).await;
    act(
        &desk,
        json!({ "do": "translate_question", "question": 2, "lang": "en", "text": "How do we protect sources?" }),
    )
    .await;
    act(&desk, json!({ "do": "sort_question", "question": 1, "to": "shortlisted" })).await;
    act(&desk, json!({ "do": "merge_question", "question": 3, "into": 1 })).await;
    act(&desk, json!({ "do": "answer_question", "question": first, "text": "Everybody does." })).await;
    act(&desk, json!({ "do": "publish_question", "question": supported, "is_public": true })).await;
    let (nora, _) = asks(session, json!({ "label": "Sina Unnamedname" }), "And who asks?").await;
    assert_ne!(nora, mona);
    act(&desk, json!({ "do": "tell", "text": "between us two" })).await;
    act(&desk, json!({ "do": "ban_person", "person": nora, "reason": "rude and loud" })).await;
    (5 + 4 + 2 + 1 + 1, supported)
}

fn bodies(records: &Value) -> Vec<&str> {
    records.as_array().expect("records").iter().map(|one| one["body"].as_str().expect("words")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_comes_back_with_its_words_and_adds_nothing() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let (leaving, _) = fill(&session).await;
    let (desk, feed) = (Door::of(&session, "rapporteur"), Door::feed(&session).await);
    let answer = desk.call("GET", "inbox", b"").await;
    let disposition = answer.header("content-disposition").expect("a file").to_owned();
    assert!(disposition.starts_with("attachment; filename=\"questions-") && disposition.ends_with(".json\""));
    let records = answer.json().unwrap();
    assert_eq!(records.as_array().map(Vec::len), Some(leaving), "{records}");
    let table = desk.call("GET", "inbox?form=csv", b"").await;
    assert_eq!(table.header("content-type"), Some("text/csv; charset=utf-8"));
    assert!(table.header("content-disposition").is_some_and(|file| file.ends_with(".csv\"")));
    assert!(table.text().contains("'=HYPERLINK") && table.text().contains("''=1+1"), "{}", table.text());
    for text in [answer.text(), table.text()] {
        assert_eq!(SECRETS.iter().find(|secret| text.contains(**secret)), None, "{text}");
    }
    for body in [&answer.body, &table.body] {
        let again = feed.push(body, "").await;
        let counts = (&again["new"], &again["changed"], &again["known"], &again["format"]);
        assert_eq!(counts, (&json!(0), &json!(0), &json!(leaving), &json!("canonical")), "{again}");
    }
    assert_eq!(bodies(&desk.json("GET", "inbox", "").await), bodies(&records), "and nothing of it has changed");

    // Into another session: everything is new once, in the same words.
    for body in [&table.body, &answer.body] {
        let other = ground.session().await;
        let feed = Door::feed(&other).await;
        assert_eq!(feed.push(body, "").await["new"], json!(leaving));
        let there = Door::of(&other, "organizer").json("GET", "inbox", "").await;
        assert_eq!(bodies(&there), bodies(&records));
        for (here, there) in records.as_array().unwrap().iter().zip(there.as_array().unwrap()) {
            assert_eq!((&here["fp"], &here["source"], &here["lang"]), (&there["fp"], &there["source"], &there["lang"]));
            assert_eq!(here["votes"]["imported"], there["votes"]["imported"], "{here}");
        }
        for body in [&answer.body, &table.body] {
            assert_eq!(feed.push(body, "").await["new"], 0);
        }
    }
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn records_say_what_became_of_a_question_and_name_only_who_agreed() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    fill(&session).await;
    let records = Door::of(&session, "onsite_moderator").json("GET", "inbox?form=json", "").await;
    let of = |body: &str| {
        let all = records.as_array().unwrap().iter();
        all.clone().find(|one| one["body"].as_str().unwrap().starts_with(body)).unwrap_or_else(|| panic!("{body}"))
    };
    let zoom = of("Do export licenses");
    assert_eq!((&zoom["source"], &zoom["asker"]["label"]), (&json!({ "via": "zoom_chat" }), &json!("Zoom 1")));
    assert_eq!((&zoom["state"], &zoom["votes"]), (&json!("shortlisted"), &json!({ "native": 0, "imported": 1 })));
    assert_eq!((&zoom["cluster"], &of("Quelles règles")["cluster"]), (&json!(1), &json!(1)));
    assert_eq!(of("Yes, but the list")["reply_to"], 1);
    assert_eq!(of("كيف نحمي")["translation"]["text"], "How do we protect sources?");
    let named = of("Who pays?");
    assert_eq!(named["asker"], json!({ "label": "Nora Namedname", "may_name": true }));
    assert_eq!((&named["state"], &named["answered"]["how"]), (&json!("answered"), &json!("written")));
    let unnamed = &of("'=1+1")["asker"];
    assert_eq!(unnamed["may_name"], false);
    assert!(unnamed["label"].as_str().is_some_and(|label| label.starts_with('P')), "{unnamed}");
    assert!(of("Is it taped?")["relayed_by"].as_str().is_some_and(|by| by == "Nardine Hushname"), "on the programme");
    assert!(of("Is it taped?")["asked_at"].as_str().is_some_and(|at| at.ends_with('Z')));
    let mut hushed = file(Some(1_000));
    hushed["session"]["attribution"] = "chatham_house".into();
    let hushed = Session::create(&ground.address, &hushed).await;
    fill(&hushed).await;
    for door in ["inbox", "inbox?form=csv", "state"] {
        let text = Door::of(&hushed, "rapporteur").call("GET", door, b"").await.text();
        let told = ["Namedname", "Quietname", "Hushname", "khalid"].iter().find(|name| text.contains(**name));
        assert_eq!(told, None, "{door} under the Chatham House Rule");
    }
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_state_holds_what_happened_and_keeps_what_only_moderators_may_know() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let (_, shown) = fill(&session).await;
    let supporter = session.join("Sue Unnamedname", "online").await.hello.token.expect("a token");
    let supporter = Door { session: &session, key: supporter };
    act(&supporter, json!({ "do": "support", "question": shown, "is_on": true })).await;
    act(&supporter, json!({ "do": "give_signal", "signal": "slower", "is_on": true })).await;
    act(&Door::of(&session, "online_moderator"), json!({ "do": "check_duty", "duty": "greet", "is_done": true })).await;
    for role in ["organizer", "rapporteur", "onsite_moderator"] {
        let door = Door::of(&session, role);
        let answer = door.call("GET", "state", b"").await;
        assert!(answer.header("content-disposition").is_some_and(|file| file.contains("state-")), "{role}");
        let (text, state) = (answer.text(), answer.json().unwrap());
        assert_eq!(
            (&state["format"], &state["about"]["title"]),
            (&json!("round-table-state/1"), &json!("A table for tests"))
        );
        assert_eq!(SECRETS.iter().find(|secret| text.contains(**secret)), None, "{role}");
        assert!(!text.contains("somebody on the phone"), "a label that nobody agreed to");
        let floor = &state["floor"];
        assert_eq!((&floor["acts"]["kept"], &floor["receipts"], &floor["line"]), (&json!([]), &json!({}), &json!([])));
        assert!(floor["duties"]["greet"].is_i64());
        assert_eq!(state["votes"][shown.to_string()], json!({ "native": 1, "imported": 0 }));
        assert!(!floor["questions"].to_string().contains("supporters\":[\""), "counts, not who");
        assert_eq!(state["signals"], json!({ "slower": 1 }));
        assert_eq!(state["inbox"]["states"]["dropped"], 1);
        assert_eq!(state["inbox"]["private_dropped"], 2);
        let sources = state["inbox"]["by_source"].as_array().unwrap();
        assert!(
            sources
                .iter()
                .any(|source| source["via"] == "zoom_chat" && source["asked"] == 5 && source["comments"] == 1),
            "{sources:?}"
        );
        assert_eq!(state["totals"], door.json("GET", "totals", "").await);
        let names = state["people"].as_object().unwrap();
        assert!(names.values().any(|name| name == "Nora Namedname") && names.values().any(|name| name == "Zoom 2"));
        let texts = state["texts"].as_object().unwrap();
        assert!(
            texts.values().any(|text| text == "Is it taped?") && texts.values().any(|text| text == "Everybody does.")
        );
        let body = floor["questions"]["1"]["body"]["id"].as_str().expect("a reference");
        assert_eq!(texts[body], "Do export licenses list the end user?");
    }
    ground.stop().await;
}
