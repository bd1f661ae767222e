//! Questions from elsewhere through the doors: looked at and taken in by a person, or handed in by a script; each once.
use super::{
    ground::{Ground, Session, journal_file},
    secrecy::hide,
};
use app::visitor::http::{Answer, Ask, ask, form_value};
use hub::Clock;
use serde_json::{Value, json};
use std::{fmt::Write as _, fs, path::Path};

/// The samples in their order: file, new messages, private ones dropped, skipped lines.
const SAMPLES: [(&str, usize, usize, usize); 9] = [
    ("zoom-chat-a.txt", 5, 1, 3),
    ("zoom-chat-b.txt", 4, 2, 0),
    ("zoom-chat-c.txt", 4, 1, 0),
    ("zoom-chat-d.txt", 4, 1, 0),
    ("clipboard.txt", 1, 1, 0),
    ("mastodon.json", 4, 2, 1),
    ("telegram.json", 4, 1, 1),
    ("whatsapp.txt", 3, 0, 3),
    ("generic.csv", 4, 1, 1),
];
/// What stands in the samples and must stand nowhere else: private words, senders, handles, numbers.
const NEVER: [&str; 20] = [
    "PRIVATE-",
    "Lina H",
    "سلمى",
    "Mathieu",
    "Priya",
    "Youssef",
    "Camille",
    "Sofia",
    "مريم",
    "Benoît",
    "رنا",
    "Inès",
    "ريم",
    "example.social",
    "bots@",
    "202 555",
    "12025550143",
    "user500",
    "Nardine (",
    "WS430 floor",
];

fn sample(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/intake/tests/golden/samples");
    fs::read(folder.join(name)).expect("a sample")
}

/// What a person would say about any of the samples.
fn told(name: &str) -> String {
    let told = json!({ "file": name, "is_group": true, "order": "day_month" }).to_string();
    format!("?told={}", form_value(&told))
}

/// The doors of one session, with a key.
pub(super) struct Door<'a> {
    pub(super) session: &'a Session,
    pub(super) key: String,
}

impl<'a> Door<'a> {
    /// By a role's link.
    pub(super) fn of(session: &'a Session, role: &str) -> Self {
        Self { session, key: session.role(role).hello.token.expect("a token") }
    }

    /// By the token for programs, which a moderator makes.
    pub(super) async fn feed(session: &'a Session) -> Self {
        let made = Self::of(session, "online_moderator").json("POST", "links/feed", "").await;
        let key = made["token"].as_str().expect("a token").to_owned();
        hide([key.as_str()]);
        Self { session, key }
    }

    pub(super) async fn call(&self, method: &str, door: &str, body: &[u8]) -> Answer {
        let path = format!("/api/sessions/{}/{door}", self.session.id);
        let content_type = (method != "GET").then_some("application/octet-stream");
        let request = Ask { method, path: &path, bearer: Some(&self.key), content_type, body, ..Ask::default() };
        ask(&self.session.address, &request).await.expect("the server answers")
    }

    /// What must be answered well.
    pub(super) async fn json(&self, method: &str, door: &str, body: &str) -> Value {
        let answer = self.call(method, door, body.as_bytes()).await;
        assert_eq!(answer.status, 200, "{method} {door}: {}", answer.text());
        answer.json().expect("JSON")
    }

    /// The status and the typed no.
    pub(super) async fn no(&self, method: &str, door: &str, body: &[u8]) -> (u16, Value) {
        let answer = self.call(method, door, body).await;
        (answer.status, answer.json().unwrap_or_default())
    }

    async fn preview(&self, name: &str) -> Value {
        let answer = self.call("POST", &format!("inbox/preview{}", told(name)), &sample(name)).await;
        assert_eq!(answer.status, 200, "{name}: {}", answer.text());
        assert!(!answer.text().contains("PRIVATE-"), "{name}: a private message was shown");
        answer.json().expect("JSON")
    }

    /// Hands something in, as often as it takes for a script that is told to wait.
    pub(super) async fn push(&self, body: &[u8], query: &str) -> Value {
        loop {
            let answer = self.call("POST", &format!("inbox{query}"), body).await;
            if answer.status != 429 {
                assert_eq!(answer.status, 200, "{}", answer.text());
                return answer.json().expect("JSON");
            }
        }
    }
}

fn count(value: &Value) -> usize {
    value.as_u64().and_then(|count| count.try_into().ok()).expect("a count")
}

/// Every file under a folder holds none of what must stand nowhere.
fn look_through(folder: &Path) -> usize {
    let mut looked = 0;
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            looked += look_through(&entry);
            continue;
        }
        let bytes = fs::read(&entry).expect("a file");
        for never in NEVER {
            let is_there = bytes.windows(never.len()).any(|window| window == never.as_bytes());
            assert!(!is_there, "{} holds «{never}»", entry.display());
        }
        looked += bytes.len();
    }
    looked
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_samples_come_in_once_by_both_ways_and_nothing_private_is_anywhere() {
    hide(NEVER);
    let ground = Ground::new().await;
    let (looked, handed) = (ground.session().await, ground.session().await);
    let (desk, feed) = (Door::of(&looked, "online_moderator"), Door::feed(&handed).await);
    let (mut new, mut private) = (0, 0);
    for (name, fresh, dropped, skipped) in SAMPLES {
        let reading = desk.preview(name).await;
        assert_eq!(reading["items"].as_array().map(Vec::len), Some(fresh), "{name}: {reading}");
        assert_eq!(count(&reading["report"]["private_dropped"]), dropped, "{name}: private");
        assert_eq!(count(&reading["report"]["skipped"]), skipped, "{name}: skipped");
        let take = json!({
            "id": hub::Dice::system().action(), "items": reading["items"], "changes": reading["changes"],
            "private_dropped": reading["report"]["private_dropped"],
        });
        let taken = desk.json("POST", "inbox/take", &take.to_string()).await;
        new += count(&taken["receipt"]["count"]);
        assert_eq!(desk.json("POST", "inbox/take", &take.to_string()).await, taken, "the same again is a repeat");
        let again = desk.preview(name).await;
        assert_eq!((&again["items"], &again["changes"]), (&json!([]), &json!([])), "{name} a second time");

        let taken = feed.push(&sample(name), &told(name)).await;
        assert_eq!((count(&taken["new"]), count(&taken["private_dropped"])), (fresh, dropped), "{name}: {taken}");
        private += count(&taken["private_dropped"]);
        let taken = feed.push(&sample(name), &told(name)).await;
        assert_eq!((count(&taken["new"]), count(&taken["changed"])), (0, 0), "{name} a second time: {taken}");
    }
    assert_eq!((new, private), (33, 10));
    for session in [&looked, &handed] {
        let desk = Door::of(session, "onsite_moderator");
        let view = desk.json("GET", "view", "").await;
        assert_eq!(view["view"]["questions"].as_object().map(serde_json::Map::len), Some(33));
        for door in ["view", "inbox", "inbox?form=csv", "state", "totals"] {
            let text = desk.call("GET", door, b"").await.text();
            let told = NEVER.iter().find(|never| text.contains(**never));
            assert_eq!(told, None, "{door}");
        }
    }
    let folder = ground.stop().await;
    assert!(journal_file(folder.path()).is_file());
    assert!(look_through(folder.path()) > 50_000);
}

/// A chat of so many lines, all different.
fn chat(lines: usize) -> String {
    let mut chat = String::new();
    for n in 0..lines {
        let (minute, second) = (n / 60 % 60, n % 60);
        let words = ["Who audits exporter", "كيف نحمي المصدر", "Quelle règle vaut pour"];
        write!(chat, "15:{minute:02}:{second:02} From Guest {} to Everyone:\n\t{} {n}?\n", n % 90, words[n % 3])
            .unwrap();
    }
    chat
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_chat_is_shown_soon_and_comes_in_whole() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let (desk, feed) = (Door::of(&session, "onsite_moderator"), Door::feed(&session).await);
    let (chat, clock) = (chat(5_000), Clock::system());
    let begun = clock.boot_ms();
    let reading = desk.json("POST", "inbox/preview", &chat).await;
    let shown_ms = clock.boot_ms() - begun;
    assert_eq!(reading["items"].as_array().map(Vec::len), Some(5_000));
    let begun = clock.boot_ms();
    assert_eq!(feed.push(chat.as_bytes(), "").await["new"], 5_000);
    println!(
        "5,000 messages ({} KB): shown in {shown_ms} ms, kept in {} ms",
        chat.len() / 1024,
        clock.boot_ms() - begun
    );
    assert!(shown_ms < 10_000, "a tenth of it is meant: {shown_ms} ms");
    let begun = clock.boot_ms();
    let again = feed.push(chat.as_bytes(), "").await;
    assert_eq!((&again["new"], &again["known"]), (&json!(0), &json!(5_000)));
    println!("known again in {} ms", clock.boot_ms() - begun);
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_that_were_never_read_are_masked_like_all_others() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let desk = Door::of(&session, "online_moderator");
    let said = "call +20 100 123 4567, mona@mail.example";
    let item =
        json!({ "print": "0".repeat(32), "via": "whatsapp", "text": said, "label": "+20 100 123 4567", "ago_ms": 0 });
    let take = json!({ "id": hub::Dice::system().action(), "items": [item] });
    desk.json("POST", "inbox/take", &take.to_string()).await;
    let who = json!({ "is": "new", "label": "mona@mail.example", "channel": "online", "via": "voice", "lang": "" });
    let add = json!({ "do": "add_remote", "who": who, "via": "voice", "text": said });
    let wish = json!({ "id": hub::Dice::system().action(), "command": add });
    desk.json("POST", "do", &wish.to_string()).await;
    for record in desk.json("GET", "inbox", "").await.as_array().expect("records") {
        assert_eq!(record["body"], "call +20 ••• 67, •••@•••");
    }
    let view = desk.json("GET", "view", "").await.to_string();
    assert_eq!(view.matches("\"label\":\"•••@•••\"").count(), 1, "{view}");
    let folder = ground.stop().await;
    let bytes = fs::read(journal_file(folder.path())).unwrap();
    for never in ["123 4567", "mail.example"] {
        assert!(!bytes.windows(never.len()).any(|window| window == never.as_bytes()), "{never}");
    }
}
