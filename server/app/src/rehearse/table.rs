//! One session at a server, as its doors show it.
use super::script::Ms;
use crate::visitor::{
    Address, Answer, Hold, Lost, Manner, Verdict,
    http::{Ask, ask, form},
};
use floor::{role::Hat, state::Receipt};
use hub::{Created, secret::Private};
use serde::Deserialize as _;
use serde_json::{Value, json};
use std::{collections::BTreeMap, sync::Arc, time::Duration};
use tokio::{
    sync::watch,
    time::{sleep, timeout},
};
use wire::{Do, Refused, server::Clock, view::desk::DeskView};

/// How long a server that restarts is waited for.
const PATIENCE: Duration = Duration::from_mins(1);
/// Between two tries to reach it.
const AGAIN: Duration = Duration::from_millis(150);
/// Longest sleep before the clock is looked at again.
const LOOK: Duration = Duration::from_millis(500);

/// A session and the keys to it.
#[derive(Debug)]
pub(super) struct Table {
    address: Address,
    host_key: Arc<Private<String>>,
    pub(super) id: String,
    pub(super) join_code: String,
    /// Links by role; those of panelists as `panelist:key`.
    pub(super) links: BTreeMap<String, String>,
    stood_at: watch::Sender<i64>,
    /// The server may restart under the play, which then goes on.
    outlives: bool,
}

/// Session time that no rehearsal reaches: a clock whose fence stands there runs on by itself.
const NEVER: Ms = Ms(30 * 86_400_000);

impl Table {
    /// Creates the session of a file.
    pub(super) async fn create(address: Address, host_key: String, file: &Value) -> Result<Self, Lost> {
        let body = file.to_string();
        let request = Ask {
            method: "POST",
            path: "/api/sessions",
            bearer: Some(&host_key),
            content_type: Some("application/json"),
            body: body.as_bytes(),
            ..Ask::default()
        };
        let answer = ask(&address, &request).await?;
        if answer.status != 201 {
            return Err(Lost::Door(answer.status));
        }
        let made = answer.json()?;
        let text = |name: &str| made.get(name).and_then(Value::as_str).map(str::to_owned).ok_or(Lost::Strange);
        let (id, join_code) = (text("id")?, text("join_code")?);
        let mut links = BTreeMap::new();
        for (role, link) in made.get("links").and_then(Value::as_object).into_iter().flatten() {
            match link {
                Value::String(link) => drop(links.insert(role.clone(), link.clone())),
                Value::Object(of) => links.extend(
                    of.iter().filter_map(|(key, link)| Some((format!("panelist:{key}"), link.as_str()?.to_owned()))),
                ),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => {}
            }
        }
        let (stood_at, _) = watch::channel(0);
        let host_key = Arc::new(Private::new(host_key));
        Ok(Self { address, host_key, id, join_code, links, stood_at, outlives: true })
    }
    /// A copy that the server itself has made; it ends with the server.
    pub(super) fn of(address: Address, host_key: Arc<Private<String>>, copy: &Created) -> Self {
        let link = |secret: &Private<String>| format!("#{}", secret.reveal());
        let roles = copy.links.iter().map(|(role, secret)| ((*role).to_owned(), link(secret)));
        let panelists = copy.panelists.iter().map(|(key, secret)| (format!("panelist:{key}"), link(secret)));
        let (stood_at, _) = watch::channel(0);
        let (id, join_code) = (copy.id.to_string(), copy.join_code.clone());
        Self { address, host_key, id, join_code, links: roles.chain(panelists).collect(), stood_at, outlives: false }
    }
    /// How the bearer of a role's link comes in; its secret stands behind the `#`.
    pub(super) fn by_link(&self, role: &str) -> Option<Manner> {
        let secret = self.links.get(role)?.split_once('#')?.1;
        let token = secret.rsplit_once('.').map_or(secret, |(_, token)| token);
        Some(self.by_token(token))
    }
    /// How the bearer of a token comes in.
    pub(super) fn by_token(&self, token: &str) -> Manner {
        let mut manner = Manner::with_token(&self.address, &self.id, token);
        let path = format!("/api/sessions/{}/clock", self.id);
        let hold = || Hold::new(path, Arc::clone(&self.host_key), self.stood_at.subscribe());
        manner.hold = self.outlives.then(hold);
        manner
    }
    /// Somebody joins with a device: their token.
    pub(super) async fn join(&self, wish: &Value) -> Result<String, Lost> {
        let path = format!("/api/join/{}", self.join_code);
        let answer = self.patiently("POST", &path, None, "application/json", wish.to_string().as_bytes()).await?;
        let answer = answer.json()?;
        answer.get("token").and_then(Value::as_str).map(str::to_owned).ok_or(Lost::Strange)
    }
    /// A page, as that person's cookies show it.
    pub(super) async fn page(&self, path: &str, cookie: &str) -> Result<String, Lost> {
        let request = Ask { method: "GET", path, cookie: Some(cookie), ..Ask::default() };
        Ok(self.retry(|| async { fine(ask(&self.address, &request).await?) }).await?.text())
    }
    /// Sends a form of the participant's page, with that person's cookies.
    pub(super) async fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Result<Answer, Lost> {
        let body = form(fields);
        self.patiently("POST", path, Some(cookie), "application/x-www-form-urlencoded", body.as_bytes()).await
    }
    /// The totals, by a moderator's token.
    pub(super) async fn totals(&self) -> Result<Value, Lost> {
        let manner = self.by_link("onsite_moderator").ok_or(Lost::Strange)?;
        let token = manner.hello.token.unwrap_or_default();
        let path = format!("/api/sessions/{}/totals", self.id);
        let request = Ask { method: "GET", path: &path, bearer: Some(&token), ..Ask::default() };
        self.retry(|| async { fine(ask(&self.address, &request).await?) }).await?.json()
    }
    /// Moves the fence to `at` and waits until the clock stands there; `at_once` skips the time up to it.
    pub(super) async fn stand_at(&self, at: Ms, at_once: bool) -> Result<(), Lost> {
        loop {
            let clock = self.retry(|| self.fence(at, at_once)).await?;
            let left = at.0.saturating_sub(clock.session_ms.0);
            if left <= 0 {
                self.stood_at.send_replace(at.0);
                return Ok(());
            }
            let rate = i64::from(clock.rate.max(1));
            let wait = left.saturating_add(rate).saturating_sub(1) / rate;
            sleep(Duration::from_millis(wait.unsigned_abs()).min(LOOK)).await;
        }
    }
    /// From now on the clock runs by itself.
    pub(super) async fn run_free(&self) -> Result<(), Lost> {
        self.retry(|| self.fence(NEVER, false)).await.map(drop)
    }
    /// The clock now.
    pub(super) async fn now(&self) -> Result<Clock, Lost> {
        let path = format!("/api/sessions/{}/clock", self.id);
        let request = Ask { method: "GET", path: &path, bearer: Some(self.host_key.reveal()), ..Ask::default() };
        let answer = self.retry(|| async { fine(ask(&self.address, &request).await?) }).await?;
        serde_json::from_slice(&answer.body).map_err(|_| Lost::Strange)
    }
    /// What a moderator sees, without a desk of one's own.
    pub(super) async fn desk_view(&self) -> Result<DeskView, Lost> {
        let token = self.token(Hat::Onsite)?;
        let path = format!("/api/sessions/{}/view", self.id);
        let request = Ask { method: "GET", path: &path, bearer: Some(&token), ..Ask::default() };
        let mut whole = self.retry(|| async { fine(ask(&self.address, &request).await?) }).await?.json()?;
        let view = whole.get_mut("view").map(Value::take).ok_or(Lost::Strange)?;
        serde_json::from_value(view).map_err(|_| Lost::Strange)
    }
    /// Does what a moderator does, without a desk of one's own.
    pub(super) async fn do_as(&self, hat: Hat, action: &Do) -> Result<Verdict, Lost> {
        let token = self.token(hat)?;
        let path = format!("/api/sessions/{}/do", self.id);
        let body = serde_json::to_vec(action).map_err(|_| Lost::Strange)?;
        let content_type = Some("application/json");
        let request =
            Ask { method: "POST", path: &path, bearer: Some(&token), content_type, body: &body, ..Ask::default() };
        let told = ask(&self.address, &request).await?.json()?;
        if let Some(receipt) = told.get("receipt") {
            return Receipt::deserialize(receipt).map(Ok).map_err(|_| Lost::Strange);
        }
        let why = told.get("why").ok_or(Lost::Strange)?;
        Refused::deserialize(why).map(Err).map_err(|_| Lost::Strange)
    }
    fn token(&self, hat: Hat) -> Result<String, Lost> {
        let role = if hat == Hat::Onsite { "onsite_moderator" } else { "online_moderator" };
        self.by_link(role).and_then(|manner| manner.hello.token).ok_or(Lost::Strange)
    }
    async fn fence(&self, at: Ms, at_once: bool) -> Result<Clock, Lost> {
        let path = format!("/api/sessions/{}/clock", self.id);
        let body = json!({ "fence_ms": at.0, "at_once": at_once }).to_string();
        let request = Ask {
            method: "POST",
            path: &path,
            bearer: Some(self.host_key.reveal()),
            content_type: Some("application/json"),
            body: body.as_bytes(),
            ..Ask::default()
        };
        let answer = fine(ask(&self.address, &request).await?)?;
        serde_json::from_slice(&answer.body).map_err(|_| Lost::Strange)
    }
    async fn patiently(
        &self,
        method: &str,
        path: &str,
        cookie: Option<&str>,
        content_type: &str,
        body: &[u8],
    ) -> Result<Answer, Lost> {
        let request = Ask { method, path, cookie, content_type: Some(content_type), body, ..Ask::default() };
        let mut is_first = true;
        self.retry(|| {
            let is_again = !std::mem::take(&mut is_first);
            let request = &request;
            async move {
                if is_again && self.outlives {
                    // The server may have restarted and lost the fence: the action keeps its time.
                    let stood_at = Ms(*self.stood_at.borrow());
                    self.fence(stood_at, true).await?;
                }
                fine(ask(&self.address, request).await?)
            }
        })
        .await
    }
    /// Tries again while nobody is there; a refusal is final.
    async fn retry<T, F: Future<Output = Result<T, Lost>>>(&self, mut job: impl FnMut() -> F) -> Result<T, Lost> {
        let tries = async {
            loop {
                match job().await {
                    Err(Lost::Link(_) | Lost::Silent | Lost::Strange | Lost::Door(429 | 503)) => sleep(AGAIN).await,
                    done => return done,
                }
            }
        };
        timeout(PATIENCE, tries).await.map_err(|_| Lost::Silent)?
    }
    /// The action that a file calls by `name`: the same one however often it is sent, and nobody else can tell its id.
    pub(super) fn action_of(&self, name: &str) -> String {
        let half = |side: &str| wire::patch::hash(&json!([self.host_key.reveal(), self.id, name, side]));
        half("a") + &half("b")
    }
}

fn fine(answer: Answer) -> Result<Answer, Lost> {
    if answer.is_fine() { Ok(answer) } else { Err(Lost::Door(answer.status)) }
}

/// The value of a page's hidden field.
pub(super) fn hidden(page: &str, name: &str) -> Option<String> {
    let from = page.split_once(&format!("name=\"{name}\" value=\""))?.1;
    from.split('"').next().map(str::to_owned)
}
