//! A Mastodon server on this machine, to the letter of docs.joinmastodon.org: timelines/tag with `Link`, statuses by
//! id, the stream of a hashtag, tokens, rate limits in windows of five minutes. It can be told to misbehave.
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Path, RawQuery, Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use futures_util::stream::unfold;
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, VecDeque},
    io,
    sync::{Arc, Mutex},
    time::{Duration, UNIX_EPOCH},
};
use tokio::{net::TcpListener, sync::mpsc, time::Instant};

/// Mon, 26 Oct 2026 20:35:00 GMT: the beginning of a window of five minutes.
const BEGINNING_S: u64 = 1_793_046_900;
const WINDOW_S: u64 = 300;

/// What the server was asked: path and query.
pub(crate) type Asked = String;
type Piece = Result<Bytes, io::Error>;
type Oddity = Box<dyn FnOnce() -> Response + Send>;

#[derive(Clone)]
pub(crate) struct Instance {
    pub(crate) base: String,
    inside: Arc<Mutex<Inside>>,
    asked: mpsc::UnboundedSender<Asked>,
}

struct Inside {
    posts: BTreeMap<u64, Value>,
    token: Option<String>,
    is_closed: bool,
    has_batch: bool,
    has_tag: bool,
    hidden: Vec<u64>,
    streaming: Option<String>,
    listeners: Vec<mpsc::UnboundedSender<Piece>>,
    odd: VecDeque<(&'static str, Oddity)>,
    limit: u64,
    used: u64,
    window: u64,
    began: Instant,
}

impl Inside {
    fn now_s(&self) -> u64 {
        BEGINNING_S + self.began.elapsed().as_secs()
    }
}

impl Instance {
    pub(crate) async fn open() -> (Self, mpsc::UnboundedReceiver<Asked>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let (asked, log) = mpsc::unbounded_channel();
        let inside = Inside {
            posts: BTreeMap::new(),
            token: None,
            is_closed: false,
            has_batch: true,
            has_tag: true,
            hidden: Vec::new(),
            streaming: None,
            listeners: Vec::new(),
            odd: VecDeque::new(),
            limit: 300,
            used: 0,
            window: 0,
            began: Instant::now(),
        };
        let instance = Self { base, inside: Arc::new(Mutex::new(inside)), asked };
        let router = Router::new()
            .route("/api/v1/timelines/tag/{tag}", get(timeline))
            .route("/api/v1/statuses", get(several))
            .route("/api/v1/statuses/{id}", get(one))
            .route("/api/v2/instance", get(about))
            .route("/api/v1/streaming/hashtag", get(stream))
            .layer(middleware::from_fn_with_state(instance.clone(), door))
            .with_state(instance.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        (instance, log)
    }

    fn with<T>(&self, change: impl FnOnce(&mut Inside) -> T) -> T {
        change(&mut self.inside.lock().unwrap())
    }

    pub(crate) fn host(&self) -> &str {
        self.base.strip_prefix("http://").unwrap()
    }

    pub(crate) fn write(&self, post: Value) {
        let id = post["id"].as_str().unwrap().parse().unwrap();
        self.with(|inside| inside.posts.insert(id, post));
    }

    pub(crate) fn delete(&self, id: u64) {
        self.with(|inside| inside.posts.remove(&id));
    }

    pub(crate) fn set(&self, id: u64, key: &str, value: Value) {
        self.with(|inside| inside.posts.get_mut(&id).unwrap()[key] = value);
    }

    /// The post exists and the timeline does not show it: its author is limited, say.
    pub(crate) fn hide(&self, id: u64) {
        self.with(|inside| inside.hidden.push(id));
    }

    pub(crate) fn want_token(&self, token: &str, is_closed: bool) {
        self.with(|inside| (inside.token, inside.is_closed) = (Some(token.to_owned()), is_closed));
    }

    pub(crate) fn be_before_4_3(&self) {
        self.with(|inside| inside.has_batch = false);
    }

    pub(crate) fn know_no_tag(&self, is_unknown: bool) {
        self.with(|inside| inside.has_tag = !is_unknown);
    }

    pub(crate) fn limit(&self, limit: u64) {
        self.with(|inside| inside.limit = limit);
    }

    pub(crate) fn stream_at(&self, address: String) {
        self.with(|inside| inside.streaming = Some(address));
    }

    /// The next request whose path holds this is answered so.
    pub(crate) fn once(&self, path: &'static str, answer: impl FnOnce() -> Response + Send + 'static) {
        self.with(|inside| inside.odd.push_back((path, Box::new(answer))));
    }

    /// Writes to whoever listens.
    pub(crate) fn send(&self, text: &str) {
        let piece = Bytes::from(text.to_owned());
        self.with(|inside| inside.listeners.retain(|listener| listener.send(Ok(piece.clone())).is_ok()));
    }

    pub(crate) fn event(&self, name: &str, payload: &str) {
        self.send(&format!("event: {name}\ndata: {payload}\n\n"));
    }

    /// Ends every stream: in order, or in the middle of the connection.
    pub(crate) fn hang_up(&self, is_orderly: bool) {
        self.with(|inside| {
            for listener in inside.listeners.drain(..) {
                if !is_orderly {
                    listener.send(Err(io::Error::from(io::ErrorKind::ConnectionReset))).ok();
                }
            }
        });
    }
}

fn error(code: u16, words: &str) -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (StatusCode::from_u16(code).unwrap(), json, json!({ "error": words }).to_string()).into_response()
}

fn found(value: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json; charset=utf-8")], value.to_string()).into_response()
}

/// What stands before every address: the log, oddities, the token, the limit.
async fn door(State(server): State<Instance>, request: Request, next: Next) -> Response {
    let path = request.uri().path_and_query().unwrap().as_str().to_owned();
    let bearer = request.headers().get(header::AUTHORIZATION).map(|value| value.to_str().unwrap().to_owned());
    let is_stream = path.starts_with("/api/v1/streaming");
    server.asked.send(path.clone()).ok();
    let odd = server.with(|inside| {
        let at = inside.odd.iter().position(|(part, _)| path.contains(part))?;
        inside.odd.remove(at)
    });
    if let Some((_, answer)) = odd {
        return answer();
    }
    let (is_right, is_closed) = server.with(|inside| {
        let right = inside.token.as_ref().map(|token| format!("Bearer {token}"));
        (bearer.is_some() && bearer == right, inside.is_closed)
    });
    if is_stream && bearer.is_none() {
        return error(401, "Missing access token");
    }
    let needs_token = is_stream || is_closed && !path.contains("/instance");
    if !is_right && (bearer.is_some() || needs_token) {
        return error(401, "The access token is invalid");
    }
    if is_stream {
        return next.run(request).await;
    }
    let (limit, used, reset_s, now_s) = server.with(|inside| {
        let now_s = inside.now_s();
        if inside.window != now_s / WINDOW_S {
            (inside.window, inside.used) = (now_s / WINDOW_S, 0);
        }
        inside.used += 1;
        (inside.limit, inside.used, (now_s / WINDOW_S + 1) * WINDOW_S, now_s)
    });
    let mut answer = if used > limit { error(429, "Too many requests") } else { next.run(request).await };
    let minute = (reset_s - BEGINNING_S) / 60 + 35;
    let reset = format!("2026-10-26T{}:{:02}:00.000000Z", 20 + minute / 60, minute % 60);
    let headers = [
        ("x-ratelimit-limit", limit.to_string()),
        ("x-ratelimit-remaining", limit.saturating_sub(used).to_string()),
        ("x-ratelimit-reset", reset),
        ("date", httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(now_s))),
    ];
    for (name, value) in headers {
        answer.headers_mut().insert(name, value.parse().unwrap());
    }
    answer
}

async fn timeline(State(server): State<Instance>, Path(tag): Path<String>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let asked = |key: &str| query.split('&').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='));
    let id = |key: &str| asked(key).map(|id| id.parse::<u64>().unwrap());
    let limit = asked("limit").map_or(20, |limit| limit.parse::<usize>().unwrap()).min(40);
    if !server.with(|inside| inside.has_tag) {
        return error(404, "Record not found");
    }
    let all: Vec<(u64, Value)> = server.with(|inside| {
        let is_tagged = |post: &Value| post["tags"][0]["name"].as_str() == Some(tag.to_lowercase().as_str());
        let is_shown = |id: &u64, post: &Value| !inside.hidden.contains(id) && is_tagged(post);
        inside.posts.iter().filter(|(id, post)| is_shown(id, post)).map(|(id, post)| (*id, post.clone())).collect()
    });
    let after = id("min_id").or(id("since_id")).unwrap_or(0);
    let within = all.into_iter().filter(|(found, _)| *found > after && id("max_id").is_none_or(|max| *found < max));
    let mut page: Vec<(u64, Value)> = within.collect();
    // `min_id` is the page right after it, anything else the newest one; newest first in either case.
    let left_out = page.len().saturating_sub(limit);
    page = if id("min_id").is_some() { page.into_iter().take(limit).collect() } else { page.split_off(left_out) };
    page.reverse();
    let mut headers = HeaderMap::new();
    if let (Some((first, _)), Some((last, _))) = (page.first(), page.last()) {
        let base = format!("{}/api/v1/timelines/tag/{tag}?limit={limit}", server.base);
        let link = format!("<{base}&max_id={last}>; rel=\"next\", <{base}&min_id={first}>; rel=\"prev\"");
        headers.insert(header::LINK, link.parse().unwrap());
    }
    (headers, found(&page.into_iter().map(|(_, post)| post).collect())).into_response()
}

async fn several(State(server): State<Instance>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let ids: Vec<u64> = query.split('&').map(|pair| pair.strip_prefix("id%5B%5D=").unwrap().parse().unwrap()).collect();
    if !server.with(|inside| inside.has_batch) {
        return error(404, "Not Found");
    }
    if ids.len() > 20 {
        return error(422, "Too many statuses");
    }
    found(&server.with(|inside| ids.iter().filter_map(|id| inside.posts.get(id).cloned()).collect()))
}

async fn one(State(server): State<Instance>, Path(id): Path<u64>) -> Response {
    let post = server.with(|inside| inside.posts.get(&id).cloned());
    post.map_or_else(|| error(404, "Record not found"), |post| found(&post))
}

async fn about(State(server): State<Instance>) -> Response {
    let own = server.base.replace("http", "ws");
    let streaming = server.with(|inside| inside.streaming.clone()).unwrap_or(own);
    found(&json!({"domain": "localhost", "version": "4.5.0", "configuration": {"urls": {"streaming": streaming}}}))
}

async fn stream(State(server): State<Instance>, RawQuery(query): RawQuery) -> Response {
    if !query.unwrap_or_default().starts_with("tag=") {
        return error(400, "Missing tag name parameter");
    }
    let (listener, pieces) = mpsc::unbounded_channel();
    listener.send(Ok(Bytes::from_static(b":)\n"))).unwrap();
    server.with(|inside| inside.listeners.push(listener));
    flowing(pieces)
}

fn flowing(pieces: mpsc::UnboundedReceiver<Piece>) -> Response {
    let body = Body::from_stream(unfold(pieces, |mut pieces| async { Some((pieces.recv().await?, pieces)) }));
    ([(header::CONTENT_TYPE, "text/event-stream"), (header::CACHE_CONTROL, "no-store")], body).into_response()
}

/// An answer that begins so and never ends.
pub(crate) fn endless(kind: &'static str, beginning: &str) -> Response {
    let (writer, pieces) = mpsc::unbounded_channel::<Piece>();
    writer.send(Ok(Bytes::from(beginning.to_owned()))).unwrap();
    let body = Body::from_stream(unfold((pieces, writer), |(mut pieces, writer)| async {
        Some((pieces.recv().await?, (pieces, writer)))
    }));
    ([(header::CONTENT_TYPE, kind)], body).into_response()
}
