//! The first message of a socket: who is there, and what they want to be sent.
use super::talk::{Code, Heard, Talk};
use crate::{
    doors::Doors,
    page,
    seat::{self, Seat},
    web,
};
use axum::http::HeaderMap;
use floor::role::Role;
use hub::{Room, SessionId};
use std::time::Duration;
use tokio::time::timeout;
use wire::{
    ClientMessage, Form, Hello, PROTOCOL, Problem, ServerMessage,
    server::{Farewell, Welcome},
};

/// Longest wait for the first message.
pub(super) const HELLO_MAX: Duration = Duration::from_secs(5);
/// Wrong first messages that are answered.
const TRIES_MAX: u8 = 4;
/// An old page may ask for the new one after so long.
const RELOAD_MS: u32 = 1_000;

/// Hears the hello and finds the seat; says why not and closes otherwise.
pub(super) async fn greet(mut talk: Talk, doors: &Doors, headers: &HeaderMap) -> Option<(Talk, Hello, Seat)> {
    let first = timeout(HELLO_MAX, first(&mut talk)).await.unwrap_or(Err(Some(hello_first())));
    if first.as_ref().is_ok_and(|hello| hello.form == Form::Fragments) {
        talk.be_even();
    }
    let seated = first.and_then(|hello| match seat_of(doors, headers, &hello) {
        Ok(seat) => Ok((hello, seat)),
        Err(why) => Err(Some(why)),
    });
    match seated {
        Ok((hello, _)) if hello.build.as_deref().is_some_and(|build| build != web::build()) => {
            let bye = ServerMessage::Bye { why: Farewell::Reload, retry_ms: RELOAD_MS };
            talk.say(&bye).await.ok()?;
            talk.close(Code::Away).await;
            None
        }
        Ok((hello, seat)) => Some((talk, hello, seat)),
        Err(why) => {
            let code = if matches!(why, Some(Problem::TooLarge { .. })) { Code::TooLarge } else { Code::Policy };
            if let Some(why) = why {
                talk.say(&ServerMessage::Fault { why }).await.ok()?;
            }
            talk.close(code).await;
            None
        }
    }
}

fn hello_first() -> Problem {
    Problem::HelloFirst { protocol: PROTOCOL.to_owned() }
}

async fn first(talk: &mut Talk) -> Result<Hello, Option<Problem>> {
    let mut tries = 0;
    loop {
        let why = match talk.hear().await {
            Heard::Text(text) => match serde_json::from_str(&text) {
                Ok(ClientMessage::Hello(hello)) if hello.protocol == PROTOCOL => return Ok(hello),
                Ok(_) => hello_first(),
                Err(_) => Problem::Malformed,
            },
            Heard::Bytes => Problem::Malformed,
            Heard::Life => continue,
            Heard::TooLarge => return Err(Some(super::line::too_large())),
            Heard::End => return Err(None),
        };
        tries += 1;
        if tries >= TRIES_MAX {
            return Err(Some(why));
        }
        talk.say(&ServerMessage::Fault { why }).await.map_err(|_| None)?;
    }
}

/// The seat of a hello: by its token, else by the browser's cookies.
fn seat_of(doors: &Doors, headers: &HeaderMap, hello: &Hello) -> Result<Seat, Problem> {
    let named = match &hello.session {
        Some(session) => vec![session.parse::<SessionId>().map_err(|_| Problem::NoSuchSession)?],
        None => seat::sessions_of(headers),
    };
    let rooms: Vec<_> = named.iter().filter_map(|session| doors.house().room(session)).collect();
    if rooms.is_empty() {
        return Err(if hello.session.is_some() { Problem::NoSuchSession } else { Problem::NotSignedIn });
    }
    let seats = |room: &Room| seats_in(room, headers, hello);
    // A phone's page means the participant, even in a browser that holds a desk too.
    let wanted = hello.role.or((hello.form == Form::Fragments && hello.token.is_none()).then_some(Role::Participant));
    let found = rooms.iter().flat_map(seats).find(|seat| wanted.is_none_or(|role| role == seat.role));
    let lent = || rooms.iter().flat_map(seats).find_map(Seat::into_reader).filter(|lent| wanted == Some(lent.role));
    found.or_else(lent).ok_or(Problem::NotSignedIn)
}

/// The seats in a room that a hello proves.
pub(super) fn seats_in(room: &Room, headers: &HeaderMap, hello: &Hello) -> Vec<Seat> {
    match (&hello.token, &hello.key) {
        (Some(token), _) => Seat::of(room, token).into_iter().collect(),
        // Several people may use a device: the page says whose it is.
        (None, Some(key)) => {
            page::token_of(room, headers, key).and_then(|token| Seat::of(room, &token)).into_iter().collect()
        }
        (None, None) => seat::by_cookies(room, headers),
    }
}

/// What a client is told first.
pub(super) fn welcome(doors: &Doors, seat: &Seat) -> Welcome {
    let options = doors.house().options();
    let (heartbeat_ms, silence_max_ms) = if is_phone(seat.role) {
        (options.phone_heartbeat_ms, options.phone_silence_ms)
    } else {
        (options.desk_heartbeat_ms, options.desk_silence_ms)
    };
    Welcome {
        session: seat.room.id().to_string(),
        role: seat.role,
        person: seat.person,
        build: web::build().to_owned(),
        heartbeat_ms,
        silence_max_ms,
        clock: seat.room.clock(),
    }
}

/// Whether that role sits at a phone, which sleeps and pays for every byte.
pub(super) const fn is_phone(role: Role) -> bool {
    matches!(role, Role::Participant | Role::Panelist)
}
