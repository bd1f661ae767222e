//! A session follows a hashtag at a server of the published form: what is written there comes into the inbox.
use super::{
    ground::{Ground, PATIENCE, Session, file, journal_file},
    inbox::Door,
    secrecy::hide,
};
use feeds::{How, State, Status, Why};
use floor::{Command, role::Hat};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// A server that answers the timeline of any hashtag with these posts, and counts who asked for which.
struct Social {
    host: String,
    asked: watch::Receiver<Vec<String>>,
}

impl Social {
    async fn open(posts: Vec<Value>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let host = listener.local_addr().expect("an address").to_string();
        let (asked, told) = watch::channel(Vec::new());
        let (asked, posts) = (Arc::new(asked), Arc::new(posts));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, Arc::clone(&asked), Arc::clone(&posts)));
            }
        });
        Self { host, asked: told }
    }

    /// Waits until somebody asked for it for the `count`th time.
    async fn until(&mut self, tag: &str, count: usize) {
        let path = format!("/api/v1/timelines/tag/{tag}?");
        let times = |asked: &Vec<String>| asked.iter().filter(|known| known.starts_with(&path)).count() >= count;
        let waited = tokio::time::timeout(PATIENCE, self.asked.wait_for(times)).await;
        drop(waited.expect("it is asked in time").expect("it stays open"));
    }
}

async fn answer(mut stream: TcpStream, asked: Arc<watch::Sender<Vec<String>>>, posts: Arc<Vec<Value>>) {
    let (mut head, mut bytes) = (String::new(), [0; 1024]);
    while !head.contains("\r\n\r\n") {
        let Ok(count @ 1..) = stream.read(&mut bytes).await else { return };
        head.push_str(&String::from_utf8_lossy(&bytes[..count]));
    }
    let path = head.split(' ').nth(1).expect("a path").to_owned();
    let is_later = path.contains("min_id");
    asked.send_modify(|all| all.push(path));
    let body = if is_later { "[]".to_owned() } else { json!(*posts).to_string() };
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    drop(stream.write_all((head + &body).as_bytes()).await);
}

fn post(id: &str, visibility: &str, text: &str) -> Value {
    json!({
        "id": id, "created_at": "2026-11-28T10:00:00.000Z", "content": format!("<p>{text}</p>"), "visibility": visibility,
        "language": "en", "favourites_count": 2, "account": { "display_name": "Mila Tootname", "acct": "mila@toot.example" },
    })
}

fn posts() -> Vec<Value> {
    hide(["Tootname", "toot.example", "PRIVATE-"]);
    vec![
        post("3", "public", "Who exports it?"),
        post("2", "direct", "PRIVATE-M for you"),
        post("1", "unlisted", "And who pays?"),
    ]
}

fn follow(host: &str, tag: &str) -> String {
    json!({ "mastodon": { "server": format!("http://{host}"), "hashtag": tag } }).to_string()
}

fn questions(view: &Value) -> usize {
    view["questions"].as_object().map_or(0, serde_json::Map::len)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_written_under_a_hashtag_waits_in_the_inbox_also_after_a_restart() {
    let mut social = Social::open(posts()).await;
    let ground = Ground::fed_by(&social.host, tempfile::tempdir().unwrap()).await;
    let session = Session::create(&ground.address, &file(None)).await;
    let (desk, seen) = (Door::of(&session, "online_moderator"), session.desk(Hat::Online).await);
    let told = desk.json("PUT", "feeds", &follow(&social.host, "WS430")).await;
    assert_eq!((&told["mastodon"]["hashtag"], &told["mastodon"]["has_token"]), (&json!("WS430"), &json!(false)));
    seen.until(PATIENCE, |known| questions(&known.view) == 2).await.expect("both come");
    let records = desk.json("GET", "inbox", "").await;
    for record in records.as_array().unwrap() {
        assert_eq!((&record["state"], &record["source"]["via"]), (&json!("held"), &json!("mastodon")));
        assert_eq!((&record["asker"]["label"], &record["votes"]["imported"]), (&json!("Mastodon 1"), &json!(2)));
    }
    let status = desk.json("GET", "feeds", "").await["mastodon"]["status"].clone();
    assert_eq!(
        (&status["state"], &status["taken"]),
        (&json!({ "name": "live", "how": "polling" }), &json!(2)),
        "{status}"
    );
    desk.json("PUT", "feeds", &follow(&social.host, "IGF")).await;
    social.until("IGF", 1).await;
    drop(seen);

    let ground = Ground::fed_by(&social.host, ground.stop().await).await;
    social.until("IGF", 2).await;
    let session = session.moved_to(&ground.address);
    let desk = Door::of(&session, "organizer");
    assert_eq!(desk.json("GET", "inbox", "").await.as_array().map(Vec::len), Some(2), "known again");
    assert_eq!(desk.call("DELETE", "feeds", b"").await.status, 204);
    assert!(desk.json("GET", "feeds", "").await.get("mastodon").is_none());
    let folder = ground.stop().await;
    let bytes = std::fs::read(journal_file(folder.path())).unwrap();
    for never in ["Tootname", "toot.example", "PRIVATE-"] {
        assert!(!bytes.windows(never.len()).any(|window| window == never.as_bytes()), "{never}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_goes_where_the_operator_does_not_allow_and_an_hour_after_the_end_it_is_over() {
    let social = Social::open(posts()).await;
    let ground = Ground::fed_by(&social.host, tempfile::tempdir().unwrap()).await;
    let session = ground.session().await;
    let desk = Door::of(&session, "onsite_moderator");
    for server in ["http://127.0.0.1:9", "https://toot.example", "127.0.0.1"] {
        let ask = json!({ "mastodon": { "server": server, "hashtag": "a" } }).to_string();
        let no = desk.no("PUT", "feeds", ask.as_bytes()).await;
        assert_eq!(no, (403, json!({ "code": "host_not_allowed", "option": "--feed-host" })), "{server}");
    }
    for (server, tag) in [("http://toot.example", "a"), ("https://toot.example/x", "a"), (social.host.as_str(), "a b")]
    {
        let ask = json!({ "mastodon": { "server": server, "hashtag": tag } }).to_string();
        assert_eq!(
            desk.no("PUT", "feeds", ask.as_bytes()).await,
            (400, json!({ "code": "malformed" })),
            "{server} {tag}"
        );
    }
    let seen = session.desk(Hat::Onsite).await;
    session.stand_at(10).await;
    seen.act(Command::StartSession).await.unwrap().unwrap();
    desk.json("PUT", "feeds", &follow(&social.host, "WS430")).await;
    seen.until(PATIENCE, |known| questions(&known.view) == 2).await.expect("both come");
    let name = || async { desk.json("GET", "feeds", "").await["mastodon"]["status"]["state"]["name"].clone() };
    seen.act(Command::EndSession).await.unwrap().unwrap();
    session.stand_at(10 + 3_590).await;
    seen.act(Command::Blank { is_blank: true }).await.unwrap().unwrap();
    assert_ne!(name().await, "stopped", "late ones still come");
    session.stand_at(10 + 3_601).await;
    seen.act(Command::Blank { is_blank: false }).await.unwrap().unwrap();
    while name().await != "stopped" {}
    ground.stop().await;
}

/// Every state in which a source can be, as the door tells it, in one file that the web's own test reads as well.
#[test]
fn how_a_source_fares_is_told_as_the_desk_reads_it() {
    let states = [
        State::Connecting,
        State::Live { how: How::Streaming },
        State::Live { how: How::Polling },
        State::Waiting { ms: 4_200, why: Why::Unreachable },
        State::Refused { why: Why::NoSuchTag },
        State::Stopped,
    ];
    // A state that is not in the list above does not compile here.
    let name = |state: &State| match state {
        State::Connecting => "connecting",
        State::Live { .. } => "live",
        State::Waiting { .. } => "waiting",
        State::Refused { .. } => "refused",
        State::Stopped => "stopped",
    };
    let told = states.map(|state| {
        let status = json!(Status { state, ..Status::default() });
        assert_eq!(status["state"]["name"], name(&state));
        json!({ "zoom": { "is_set": false }, "mastodon": { "server": "mastodon.example", "hashtag": "WS430", "has_token": false, "status": status } })
    });
    let golden: Value = serde_json::from_str(include_str!("../golden/feeds.json")).unwrap();
    assert_eq!(json!(told), golden, "tests/golden/feeds.json, which web/src/link/inbox.test.ts reads, is behind");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_door_tells_of_a_source_in_the_form_of_the_golden_answers() {
    let golden: Value = serde_json::from_str(include_str!("../golden/feeds.json")).unwrap();
    // A port that was free a moment ago: nobody answers there.
    let host = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().to_string();
    let ground = Ground::fed_by(&host, tempfile::tempdir().unwrap()).await;
    let session = ground.session().await;
    let desk = Door::of(&session, "online_moderator");
    let mut told = desk.json("PUT", "feeds", &follow(&host, "WS430")).await;
    while told["mastodon"]["status"]["state"]["name"] != "waiting" {
        told = desk.json("GET", "feeds", "").await;
    }
    let (keys, waiting) = (|value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>(), &golden[3]);
    for at in ["/mastodon", "/mastodon/status", "/mastodon/status/state"] {
        assert_eq!(keys(told.pointer(at).unwrap()), keys(waiting.pointer(at).unwrap()), "{at}");
    }
    assert_eq!(told["mastodon"]["status"]["state"]["why"], "unreachable");
    ground.stop().await;
}
