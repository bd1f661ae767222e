//! A server in this process with one session on it, and everybody who comes in.
use app::{
    cli::Serve,
    serve::{Running, Tuning, start},
    visitor::{
        Address, Answer, Known, Manner, Visitor,
        http::{Ask, ask},
    },
};
use floor::role::Hat;
use hub::{Dice, Options};
use journal::Options as SqliteOptions;
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::Path, time::Duration};
use tempfile::TempDir;

/// Longer than anything takes on a busy machine; a test that waits this long has failed.
pub(super) const PATIENCE: Duration = Duration::from_secs(90);
/// The key that may create sessions.
pub(super) const HOST_KEY: &str = "a-key-for-tests-alone";

/// The one host that sessions may follow.
pub(super) const FEED_HOST: &str = "social.example";

/// A server on a port of its own, with its data folder.
pub(super) struct Ground {
    pub(super) address: Address,
    running: Running,
    folder: TempDir,
}

impl Ground {
    /// A server with empty data.
    pub(super) async fn new() -> Self {
        Self::with(SqliteOptions::default(), tempfile::tempdir().unwrap()).await
    }

    /// A server on that data, with a journal of its own limits. Heartbeats are short, so that drops are seen soon.
    pub(super) async fn with(journal: SqliteOptions, folder: TempDir) -> Self {
        Self::tuned(Tuning { journal, ..Tuning::default() }, folder, "127.0.0.1:0").await
    }

    /// A server that listens there, tuned.
    pub(super) async fn tuned(tuning: Tuning, folder: TempDir, listen: &str) -> Self {
        Self::beating(tuning, folder, listen, [500, 1_000]).await
    }

    /// The same with heartbeats of its own for desks and phones, in milliseconds.
    pub(super) async fn beating(tuning: Tuning, folder: TempDir, listen: &str, beats_ms: [u32; 2]) -> Self {
        Self::opened(tuning, folder, listen, beats_ms, FEED_HOST).await
    }

    /// A server whose sessions may follow that host, on that data.
    pub(super) async fn fed_by(host: &str, folder: TempDir) -> Self {
        Self::opened(Tuning::default(), folder, "127.0.0.1:0", [500, 1_000], host).await
    }

    async fn opened(tuning: Tuning, folder: TempDir, listen: &str, beats_ms: [u32; 2], feed_host: &str) -> Self {
        super::secrecy::watch();
        let serve = Serve {
            listen: listen.parse().unwrap(),
            data: folder.path().to_owned(),
            public_url: None,
            host_key: Some(HOST_KEY.to_owned()),
            host_key_file: None,
            feed_hosts: vec![feed_host.to_owned()],
        };
        let [desk_heartbeat_ms, phone_heartbeat_ms] = beats_ms;
        let house = Options {
            desk_heartbeat_ms,
            desk_silence_ms: 5_000,
            phone_heartbeat_ms,
            phone_silence_ms: 8_000,
            ..Options::default()
        };
        let running = start(&serve, Tuning { house, ..tuning }).await.expect("the server starts");
        let address = Address::parse(&format!("http://127.0.0.1:{}", running.listening.port())).unwrap();
        Self { address, running, folder }
    }

    /// Stops it and gives back its data.
    pub(super) async fn stop(self) -> TempDir {
        self.running.stop().await.expect("the server stops cleanly");
        self.folder
    }

    /// A session of the usual file on the fenced clock.
    pub(super) async fn session(&self) -> Session {
        Session::create(&self.address, &file(Some(1_000))).await
    }
}

/// A session file: A without floor time, C and D with it; on the fenced clock when a rate is given.
pub(super) fn file(rate: Option<u32>) -> Value {
    let segment = |id: &str, start: i64, end: i64| json!({ "id": id, "title": format!("Part {id}"), "start_s": start, "end_s": end, "lead": ["khalid"], "fixed": false });
    let mut c = segment("C", 300, 2_000);
    c["floor_limit_s"] = 90.into();
    let mut d = segment("D", 2_000, 5_400);
    d["floor_limit_s"] = 90.into();
    let person = |id: &str, label: &str, role: &str| {
        json!({ "id": id, "label": label, "identity": "named", "channel": "panel", "via": "mic", "lang": "en",
                "roles": [role, "panelist"] })
    };
    let mut file = json!({
        "format": "round-table-session/1",
        "session": {
            "id": "flow", "title": "A table for tests", "duration_s": 5_400, "languages": ["en"],
            "onsite_moderator": "khalid", "online_moderator": "nardine", "policy": "equal_voice",
            "panelists": [{ "who": "khalid", "name": "Khalid Quietname" }, { "who": "nardine", "name": "Nardine Hushname" }],
        },
        "segments": [segment("A", 0, 300), c, d],
        "people": [person("khalid", "Khalid Quietname", "onsite_moderator"), person("nardine", "Nardine Hushname", "online_moderator")],
    });
    if let Some(rate) = rate {
        file["clock"] = json!({ "rate": rate });
    }
    super::secrecy::hide(["Quietname", "Hushname"]);
    file
}

/// One session at a server.
pub(super) struct Session {
    pub(super) address: Address,
    pub(super) id: String,
    pub(super) join_code: String,
    links: BTreeMap<String, String>,
    dice: Dice,
}

impl Session {
    /// Creates it with the host key.
    pub(super) async fn create(address: &Address, file: &Value) -> Self {
        let answer = post(address, "/api/sessions", Some(HOST_KEY), &file.to_string()).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        Self::told(address, &answer.json().unwrap())
    }

    /// A session as a door has told of it.
    pub(super) fn told(address: &Address, made: &Value) -> Self {
        let text = |name: &str| made[name].as_str().expect("a text").to_owned();
        let links = made["links"].as_object().expect("links").iter();
        let mut links: BTreeMap<String, String> =
            links.filter_map(|(role, link)| Some((role.clone(), link.as_str()?.to_owned()))).collect();
        let panel = made["links"]["panelists"].as_object().into_iter().flatten();
        links.extend(panel.filter_map(|(who, link)| Some((format!("panelist {who}"), link.as_str()?.to_owned()))));
        super::secrecy::hide(links.values().filter_map(|link| link.split_once('#').map(|(_, secret)| secret)));
        super::secrecy::hide([HOST_KEY]);
        Self { address: address.clone(), id: text("id"), join_code: text("join_code"), links, dice: Dice::system() }
    }

    /// The same session at a server that came back elsewhere.
    pub(super) fn moved_to(&self, address: &Address) -> Self {
        let (id, join_code, links) = (self.id.clone(), self.join_code.clone(), self.links.clone());
        Self { address: address.clone(), id, join_code, links, dice: Dice::system() }
    }

    /// How a role comes in.
    pub(super) fn role(&self, role: &str) -> Manner {
        let secret = self.links[role].split_once('#').expect("a secret").1;
        let token = secret.rsplit_once('.').map_or(secret, |(_, token)| token);
        super::secrecy::hide([token]);
        self.with_token(token)
    }

    /// How the bearer of a token comes in; who drops comes back at once.
    pub(super) fn with_token(&self, token: &str) -> Manner {
        let manner = Manner::with_token(&self.address, &self.id, token);
        Manner { back_off_ms: 20, back_off_ms_max: 200, ..manner }
    }

    /// Somebody joins by the code and gets a token.
    pub(super) async fn join(&self, label: &str, channel: &str) -> Manner {
        super::secrecy::hide([label]);
        let body =
            json!({ "action": self.dice.action(), "label": label, "channel": channel, "via": "phone", "lang": "en" });
        let answer = post(&self.address, &format!("/api/join/{}", self.join_code), None, &body.to_string()).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        let token = answer.json().unwrap()["token"].as_str().expect("a token").to_owned();
        super::secrecy::hide([token.as_str()]);
        self.with_token(&token)
    }

    /// Comes in and waits until the view is there.
    pub(super) async fn enter(&self, manner: Manner) -> Visitor {
        let visitor = Visitor::enter(manner, &self.dice);
        visitor.until(PATIENCE, |known| known.is_live && known.version.is_some()).await.expect("a view comes");
        visitor
    }

    /// A moderator's desk.
    pub(super) async fn desk(&self, hat: Hat) -> Visitor {
        let role = if hat == Hat::Onsite { "onsite_moderator" } else { "online_moderator" };
        self.enter(self.role(role)).await
    }

    /// Puts the fenced clock at a second of session time, at once.
    pub(super) async fn stand_at(&self, seconds: i64) {
        let body = json!({ "fence_ms": seconds * 1_000, "at_once": true }).to_string();
        let answer = post(&self.address, &format!("/api/sessions/{}/clock", self.id), Some(HOST_KEY), &body).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }

    /// Version and hash of the view that the server has for that bearer now.
    pub(super) async fn server_view(&self, manner: &Manner) -> (u64, String) {
        let token = manner.hello.token.as_deref();
        let path = format!("/api/sessions/{}/view", self.id);
        let request = Ask { method: "GET", path: &path, bearer: token, ..Ask::default() };
        let view = ask(&self.address, &request).await.unwrap().json().unwrap();
        (view["version"].as_u64().expect("a version"), view["hash"].as_str().expect("a hash").to_owned())
    }

    /// Waits until somebody has seen the newest view of their role, and checks that it is the server's.
    pub(super) async fn settle(&self, visitor: &Visitor, manner: &Manner) -> String {
        loop {
            let (version, hash) = self.server_view(manner).await;
            visitor
                .until(PATIENCE, |known| known.is_live && known.version.is_some_and(|mine| mine >= version))
                .await
                .unwrap_or_else(|lost| panic!("never saw version {version}: {lost}"));
            let known = visitor.known();
            assert!(known.is_faithful(), "a view differs from its hash");
            assert_eq!(known.mismatches, 0, "a view had a strange hash on the way");
            if known.version == Some(version) {
                assert_eq!(known.hash, hash, "version {version} is not the same everywhere");
                return hash;
            }
        }
    }
}

/// Sends JSON.
pub(super) async fn post(to: &Address, path: &str, bearer: Option<&str>, body: &str) -> Answer {
    let content_type = Some("application/json");
    let request = Ask { method: "POST", path, bearer, content_type, body: body.as_bytes(), ..Ask::default() };
    ask(to, &request).await.expect("the server answers")
}

/// The newest act that a desk has seen.
pub(super) fn newest_act(known: &Known) -> u64 {
    known.view["acts"].as_array().and_then(|acts| acts.last()?["no"].as_u64()).unwrap_or(0)
}

/// Whether a folder holds the journal.
pub(super) fn journal_file(folder: &Path) -> std::path::PathBuf {
    folder.join("journal.sqlite")
}
