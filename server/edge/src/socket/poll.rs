//! Long polling, for phones whose network lets no WebSocket through: a post that waits until some piece differs from what
//! is there, and answers what a socket would have said.
use super::{
    drawing::Drawn,
    even,
    feed::{Fed, Feed},
    hello::seats_in,
    pieces::{Parts, missing},
    polls::Waiting,
};
use crate::{
    doors::Doors,
    network::{Network, Peer},
    no::No,
    page::{self, Lang, Wall},
    rate,
    seat::{Seat, Standing},
};
use axum::{
    Extension, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use floor::role::Role;
use std::sync::Arc;
use wire::{
    Hello, PROTOCOL, Problem, ServerMessage, limits::MESSAGE_BYTES_MAX, patch, server::Farewell, view::you::You,
};

/// Longest wait for news, in real milliseconds: shorter than what proxies take for a dead line.
const WAIT_MS: i64 = 15_000;
// A poll that waits is not taken for a slow request.
const _: () = assert!(WAIT_MS.unsigned_abs() < crate::header::REQUEST_MAX_MS);
/// Shortest time between two looks, in real milliseconds.
const LOOK_GAP_MS: i64 = 250;
/// What is not urgent is answered no sooner than so many real milliseconds after it was asked for …
const CALM_MS: i64 = 1_000;
/// … and this where bytes are dear.
const CALM_SAVER_MS: i64 = 10_000;
/// A client of a stopping server may come back after so long.
const RETRY_MS: u32 = 1_000;
/// Private pieces that are never a mere change of place: acts, messages, own questions.
const PRESSING: [&str; 3] = ["acts", "asked", "told"];

/// `/j/{code}/live`. The body is a hello; `have` says that the client has a clock and may wait.
pub(crate) fn routes() -> Router<Doors> {
    Router::new().route("/j/{code}/live", post(live).layer(DefaultBodyLimit::max(MESSAGE_BYTES_MAX)))
}

async fn live(
    State(doors): State<Doors>,
    Path(code): Path<String>,
    headers: HeaderMap,
    peer: Option<Extension<Peer>>,
    body: Bytes,
) -> Response {
    let hello = match serde_json::from_slice::<Hello>(&body) {
        Ok(hello) if hello.protocol == PROTOCOL => hello,
        Ok(_) => return No::from(Problem::HelloFirst { protocol: PROTOCOL.to_owned() }).into_response(),
        Err(_) => return No::from(Problem::Malformed).into_response(),
    };
    let house = doors.house();
    let Some(room) = house.by_code(&code).or_else(|| house.by_former_code(&code)) else {
        return No::from(Problem::NoSuchSession).into_response();
    };
    let network = peer.map_or(Network::Unknown, |Extension(peer)| peer.network(&headers));
    let seat = seats_in(&room, &headers, &hello).into_iter().find(|seat| seat.role == Role::Participant);
    if let Err(retry_ms) = rate::poll(&doors, &room, seat.as_ref(), network) {
        return No::from(Problem::TooFast { retry_ms }).into_response();
    }
    let Some(seat) = seat else {
        let why = Problem::NotSignedIn;
        return answer(StatusCode::FORBIDDEN, &headers, &[ServerMessage::Fault { why }]);
    };
    let Some(waiting) = Waiting::begin(&doors, &seat) else {
        return No::from(Problem::TooFast { retry_ms: RETRY_MS }).into_response();
    };
    let mut poll = Poll::of(&doors, seat, hello);
    let messages = match poll.news().await {
        Ok(messages) => messages,
        Err(why) => {
            if why == Farewell::SignedOut {
                waiting.end();
            }
            vec![ServerMessage::Bye { why, retry_ms: RETRY_MS }]
        }
    };
    answer(StatusCode::OK, &headers, &messages)
}

/// Never kept by a cache; compressed where that is taken, and then filled up by a header to one of few sizes.
fn answer(status: StatusCode, headers: &HeaderMap, messages: &[ServerMessage]) -> Response {
    let Ok(text) = serde_json::to_string(messages) else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let small = page::shrunk(headers, text.as_bytes());
    let way = small.as_ref().map(|(way, _)| *way);
    let body = small.map_or_else(|| text.into_bytes(), |(_, small)| small);
    let filling = "0".repeat(even::size(body.len()).saturating_sub(body.len()));
    let mut answer = (status, body).into_response();
    let set = answer.headers_mut();
    set.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    set.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    set.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
    if let Some(way) = way {
        set.insert(header::CONTENT_ENCODING, HeaderValue::from_static(way));
    }
    if let Ok(filling) = HeaderValue::from_str(&filling) {
        set.insert("x-filling", filling);
    }
    answer
}

struct Poll {
    doors: Doors,
    seat: Seat,
    hello: Hello,
    lang: Lang,
    feed: Feed,
}

/// What a look has found.
struct Seen {
    drawn: Arc<Drawn>,
    own: Parts,
    common_news: Parts,
    own_news: Parts,
    /// Not a mere change of place.
    is_urgent: bool,
}

impl Poll {
    fn of(doors: &Doors, seat: Seat, hello: Hello) -> Self {
        let feed = Feed::of(&seat, doors.backstage().place.clone(), None);
        let lang = hello.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        Self { doors: doors.clone(), seat, hello, lang, feed }
    }
    async fn you(&mut self) -> Option<Arc<You>> {
        let person = self.seat.person?;
        let listed = self.feed.yours.borrow_and_update().get(&person).cloned();
        match listed {
            Some(you) => Some(you),
            None => self.seat.room.you_of(person).await.map(Arc::new),
        }
    }
    /// What differs now from what is there.
    async fn look(&mut self) -> Option<Seen> {
        let you = self.you().await?;
        let newest = Arc::clone(&self.feed.view.borrow_and_update());
        let drawn = self.doors.drawings().of(self.seat.room.id(), self.lang, &newest)?;
        let wall = Wall::of(&drawn.view.about, &self.seat.room.clock());
        let own = page::you_fragment(&you, &drawn.view, &wall, self.lang);
        let tags = &self.hello.parts;
        let former: Vec<&Parts> = drawn.former.as_deref().into_iter().collect();
        let (common_news, own_news) = (missing(tags, &former, &drawn.parts), missing(tags, &[], &own));
        let is_called = you.turn.is_some() || you.hands.iter().any(|hand| hand.is_next);
        let is_urgent = own_news.keys().any(|id| PRESSING.contains(&id.as_str())) || is_called && !own_news.is_empty();
        Some(Seen { drawn, own, common_news, own_news, is_urgent })
    }
    fn messages(&self, seen: Seen) -> Vec<ServerMessage> {
        let is_new = self.hello.have.is_none();
        let mut messages = vec![ServerMessage::Clock(self.seat.room.clock())];
        if is_new || !seen.common_news.is_empty() {
            messages.push(seen.drawn.telling(seen.common_news));
        }
        if is_new || !seen.own_news.is_empty() {
            let sum = Some(patch::sum(seen.own.values()));
            messages.push(ServerMessage::Fragments {
                version: None,
                from: None,
                no: Some(1),
                parts: seen.own_news,
                sum,
            });
        }
        messages
    }
    /// Waits until there is something to say; nothing after the longest wait.
    async fn news(&mut self) -> Result<Vec<ServerMessage>, Farewell> {
        if self.seat.standing() == Standing::SignedOut {
            return Err(Farewell::SignedOut);
        }
        let (clock, stop) = (self.doors.house().clock().clone(), self.seat.room.stopping());
        let (closing, begun_ms) = (self.doors.closing().clone(), clock.boot_ms());
        let until_ms = begun_ms.saturating_add(WAIT_MS);
        let calm_ms = begun_ms.saturating_add(if self.hello.saves_data { CALM_SAVER_MS } else { CALM_MS });
        let mut is_changed = true;
        let mut has_clock = self.hello.have.is_some();
        let mut look_ms = begun_ms;
        loop {
            let now_ms = clock.boot_ms();
            let mut wake_ms = until_ms;
            if is_changed && now_ms >= look_ms {
                let seen = self.look().await.ok_or(Farewell::Stopping)?;
                let differs = !seen.common_news.is_empty() || !seen.own_news.is_empty();
                if !has_clock || differs && (seen.is_urgent || now_ms >= calm_ms) {
                    return Ok(self.messages(seen));
                }
                look_ms = now_ms.saturating_add(LOOK_GAP_MS);
                is_changed = differs;
                wake_ms = if differs { calm_ms } else { until_ms };
            } else if is_changed {
                wake_ms = look_ms;
            }
            if now_ms >= until_ms {
                return Ok(Vec::new());
            }
            tokio::select! {
                () = stop.cancelled() => return Err(if self.seat.room.is_removed() { Farewell::SignedOut } else { Farewell::Stopping }),
                () = closing.cancelled() => return Err(Farewell::Stopping),
                fed = self.feed.news(false, false) => match fed {
                    Fed::Keys if self.seat.standing() == Standing::SignedOut => return Err(Farewell::SignedOut),
                    Fed::Clock => has_clock = false,
                    Fed::View | Fed::Yours => {}
                    Fed::Keys | Fed::Presence | Fed::Journal | Fed::Notices | Fed::Place | Fed::Order(..) => continue,
                },
                () = clock.sleep_until(wake_ms) => continue,
            }
            is_changed = true;
        }
    }
}
