//! How often somebody may knock: counted for the session token they prove, else for their network.
//!
//! Generous on purpose: a plenary of 300 sits behind one address and comes in within a minute.
mod paths;
mod phrases;

pub(crate) use paths::is_push;

use crate::{
    allowance::Allowance,
    doors::Doors,
    network::{Network, Peer},
    no::No,
    page::{self, Porch},
    seat::{self, Seat},
};
use axum::{
    extract::{FromRef, Request, State},
    http::{HeaderMap, HeaderValue, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use floor::role::Role;
use hub::{Room, SessionId, secret::SecretHash};
use paths::{is_counted, is_join, is_take};
use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, PoisonError},
};
use wire::Problem;

/// Burst and refill a minute of one session token.
const TOKEN: (u32, u32) = (120, 1_200);
/// Of one token that hands in what was said elsewhere: ten a second, whatever else it does.
const PUSHES: (u32, u32) = (10, 600);
/// Of one moderator who has looked at it: ten portions a second as well, after as many at once as a chat of 5,000 lines has portions.
const TAKES: (u32, u32) = (30, 600);
/// Of Zoom's signed events of one session: ten a second as well, and a room that bursts out in chat loses none of it.
const EVENTS: (u32, u32) = (30, 600);
/// Of a network, for all who prove no token.
const NETWORK: (u32, u32) = (1_500, 3_000);
/// Of people who join from one network.
const JOINS: (u32, u32) = (400, 300);
/// Of wrong keys from one network.
const WRONG: (u32, u32) = (20, 12);
/// Allowances that are remembered; those that are full again are as good as none.
const KNOWN_MAX: usize = 50_000;
/// Tools whose first use was announced.
const TOOLS_MAX: usize = 10_000;

/// What is counted together. A rehearsal counts by itself, since its people are as quick as its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Counted {
    Token(SecretHash),
    Pushes(SecretHash),
    Takes(SecretHash),
    /// Events of a session that were signed.
    Events(SessionId),
    Network(Network, Option<SessionId>),
    Joins(Network, Option<SessionId>),
    Wrong(Network),
    /// Wrong phrases of one network that begin with the same word: what one person does who mixes up their own.
    Phrase(Network, SessionId, u8),
    Phrases(Network, SessionId),
    PhrasesOfAll(SessionId),
}

/// Everybody's allowances. In memory only.
#[derive(Debug, Default)]
pub(crate) struct Rates {
    known: Mutex<HashMap<Counted, Allowance>>,
    tools: Mutex<HashSet<(SecretHash, Network)>>,
}

impl Rates {
    fn with<T>(&self, of: Counted, limit: (u32, u32), now_ms: i64, act: impl FnOnce(&mut Allowance) -> T) -> T {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KNOWN_MAX {
            known.retain(|_, allowance| !allowance.is_full(now_ms));
            if known.len() >= KNOWN_MAX {
                known.clear(); // more at once than a machine could serve: begin anew rather than grow
            }
        }
        act(known.entry(of).or_insert_with(|| Allowance::new(limit.0, limit.1, now_ms)))
    }
    fn take(&self, of: Counted, limit: (u32, u32), now_ms: i64) -> Result<(), u32> {
        self.with(of, limit, now_ms, |allowance| allowance.take(now_ms))
    }
    fn give_back(&self, of: Counted, limit: (u32, u32), now_ms: i64) {
        self.with(of, limit, now_ms, Allowance::give_back);
    }
    /// Whether a role's secret comes from that network for the first time: what a tool without cookies is known by.
    pub(crate) fn is_new_tool(&self, hash: SecretHash, network: Network) -> bool {
        let mut tools = self.tools.lock().unwrap_or_else(PoisonError::into_inner);
        if tools.len() >= TOOLS_MAX {
            tools.clear();
        }
        tools.insert((hash, network))
    }
}

/// A role's secret was shown without a cookie: moderators are told when that is new.
pub(crate) async fn announce(doors: &Doors, seat: &Seat, network: Network) {
    if seat.role != Role::Participant && doors.rates().is_new_tool(seat.hash, network) {
        seat.room.link_used(seat.role, seat.hash).await;
    }
}

/// The session that an address names, by its id or its join code.
fn named(doors: &Doors, path: &str) -> Option<Room> {
    let mut parts = path.split('/').skip(1);
    match (parts.next()?, parts.next()?, parts.next()) {
        ("api", "sessions", Some(id)) => doors.house().room(&id.parse().ok()?),
        ("api", "join", Some(code)) => doors.house().by_code(code),
        ("j", code, _) => doors.house().by_code(code).or_else(|| doors.house().by_former_code(code)),
        _ => None,
    }
}

/// The seats that a request proves, in the session it names or in those that its cookies name: one, or those of all who
/// share a device.
fn proven(doors: &Doors, room: Option<&Room>, headers: &HeaderMap) -> Vec<Seat> {
    if let Some(room) = room {
        return of_room(room, headers);
    }
    let mut rooms = seat::sessions_of(headers).into_iter().filter_map(|id| doors.house().room(&id));
    rooms.find_map(|room| Some(of_room(&room, headers)).filter(|seats| !seats.is_empty())).unwrap_or_default()
}

fn of_room(room: &Room, headers: &HeaderMap) -> Vec<Seat> {
    match seat::seats(room, headers).into_iter().next() {
        Some(seat) if seat.role != Role::Participant || seat::bearer(headers).is_some() => vec![seat],
        Some(_) | None => seat::sharers(room, headers),
    }
}

/// A device has what its people have together: whose turn it is to press is not known before the form is read.
fn of_device(rates: &Rates, seats: &[Seat], limit: (u32, u32), now_ms: i64) -> Result<(), u32> {
    let mut retry_ms = u32::MAX;
    for seat in seats {
        match rates.take(Counted::Token(seat.hash), limit, now_ms) {
            Ok(()) => return Ok(()),
            Err(later_ms) => retry_ms = retry_ms.min(later_ms),
        }
    }
    Err(retry_ms)
}

/// Counts one long poll: for whoever it has turned out to come from, else for the network.
pub(crate) fn poll(doors: &Doors, room: &Room, seat: Option<&Seat>, network: Network) -> Result<(), u32> {
    let (now_ms, rehearsal) = (doors.house().clock().boot_ms(), room.about().rehearsal);
    let quick = |(burst, per_min): (u32, u32)| {
        let rate = rehearsal.unwrap_or(1);
        (burst.saturating_mul(rate), per_min.saturating_mul(rate))
    };
    let own = rehearsal.map(|_| room.id());
    match seat {
        Some(seat) => doors.rates().take(Counted::Token(seat.hash), quick(TOKEN), now_ms),
        None => doors.rates().take(Counted::Network(network, own), quick(NETWORK), now_ms),
    }
}

/// Counts one event that its signature proves, for the session: before the proof, anybody could use up what Zoom has.
pub(crate) fn event(doors: &Doors, room: &Room) -> Result<(), No> {
    let now_ms = doors.house().clock().boot_ms();
    let counted = doors.rates().take(Counted::Events(room.id()), EVENTS, now_ms);
    counted.map_err(|retry_ms| Problem::TooFast { retry_ms }.into())
}

/// Lets in whoever knocks no oftener than people do.
pub(crate) async fn guard(State(doors): State<Doors>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if !is_counted(path) {
        return next.run(request).await;
    }
    let headers = request.headers();
    let peer = request.extensions().get::<Peer>().copied();
    let network = peer.map_or(Network::Unknown, |peer| peer.network(headers));
    let (room, now_ms) = (named(&doors, path), doors.house().clock().boot_ms());
    let rehearsal = room.as_ref().and_then(|room| Some((room.id(), room.about().rehearsal?)));
    let quick = |(burst, per_min): (u32, u32)| {
        let rate = rehearsal.map_or(1, |(_, rate)| rate);
        (burst.saturating_mul(rate), per_min.saturating_mul(rate))
    };
    let own = rehearsal.map(|(id, _)| id);
    let (rates, seats) = (doors.rates(), proven(&doors, room.as_ref(), headers));
    let bearer = seat::bearer(headers);
    let feed = room.as_ref().and_then(|room| seat::feed(room, headers));
    if let Some(feed) = &feed {
        announce(&doors, feed, network).await;
    }
    if let (Some(seat), Some(_)) = (seats.first(), bearer) {
        announce(&doors, seat, network).await;
    }
    let counted = if is_join(request.method(), path) {
        rates.take(Counted::Joins(network, own), quick(JOINS), now_ms)
    } else if let Some(feed) = &feed {
        rates.take(Counted::Pushes(feed.hash), PUSHES, now_ms)
    } else if let Some(seat) = seats.first().filter(|_| is_push(request.method(), path)) {
        rates.take(Counted::Pushes(seat.hash), PUSHES, now_ms)
    } else if let Some(seat) = seats.first().filter(|_| is_take(request.method(), path)) {
        rates.take(Counted::Takes(seat.hash), TAKES, now_ms)
    } else if !seats.is_empty() {
        of_device(rates, &seats, quick(TOKEN), now_ms)
    } else if let Some(key) = bearer {
        guess(&doors, key, network, now_ms)
    } else {
        rates.take(Counted::Network(network, own), quick(NETWORK), now_ms)
    };
    match counted {
        Ok(()) => next.run(request).await,
        Err(retry_ms) => too_fast(&doors, request.uri(), headers, retry_ms),
    }
}

/// A key that is no seat's: the host's, or wrong. The right one passes at any time, so that nobody in the same network can
/// shut the host out by guessing; a key is too long to be found at twelve guesses a minute.
fn guess(doors: &Doors, key: &str, network: Network, now_ms: i64) -> Result<(), u32> {
    if doors.is_host(key) { Ok(()) } else { doors.rates().take(Counted::Wrong(network), WRONG, now_ms) }
}

/// The no: typed for programs, a sentence for pages.
fn too_fast(doors: &Doors, uri: &Uri, headers: &HeaderMap, retry_ms: u32) -> Response {
    if uri.path().starts_with("/j") {
        return wait(&Porch::from_ref(doors), uri, headers, retry_ms);
    }
    later(No::from(Problem::TooFast { retry_ms }).into_response(), retry_ms)
}

/// The page that asks for a moment.
pub(crate) fn wait(porch: &Porch, uri: &Uri, headers: &HeaderMap, retry_ms: u32) -> Response {
    let status = No::from(Problem::TooFast { retry_ms }).status();
    later(page::too_fast(porch, status, uri, headers), retry_ms)
}

fn later(mut answer: Response, retry_ms: u32) -> Response {
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(retry_ms.div_ceil(1_000).max(1)));
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_forgotten_is_as_good_as_new_and_memory_has_an_end() {
        let rates = Rates::default();
        let net = |n: usize| {
            let [.., a, b, c] = n.to_be_bytes();
            Counted::Network(Network::V4([a, b, c]), None)
        };
        for n in 0..KNOWN_MAX + 10 {
            assert!(rates.take(net(n), (1, 1), 0).is_ok());
        }
        assert!(rates.known.lock().unwrap().len() <= KNOWN_MAX);
        assert!(rates.take(net(KNOWN_MAX + 9), (1, 1), 0).is_err());
        assert!(rates.take(net(KNOWN_MAX + 9), (1, 1), 60_001).is_ok());
    }

    #[test]
    fn a_tool_is_new_once_in_each_network() {
        let (rates, hash) = (Rates::default(), SecretHash::of("a").unwrap());
        let (here, there) = (Network::V4([1, 2, 3]), Network::V6([1, 2, 3]));
        assert!(rates.is_new_tool(hash, here) && rates.is_new_tool(hash, there));
        assert!(!rates.is_new_tool(hash, here) && rates.is_new_tool(SecretHash::of("b").unwrap(), here));
    }
}
