//! The doors for programs: JSON in, JSON out, every no typed.
mod check;
mod enter;
mod export;
mod feeds;
mod file;
mod inbox;
mod join;
mod link;
mod links;
mod openapi;
mod press;
mod rehearsal;
mod session;
mod sessions;
mod timers;
mod twice;
mod zoom;

pub(crate) use twice::Presses;

use crate::{
    doors::Doors,
    no::No,
    seat::{self, Seat},
};
use axum::{
    Json, Router,
    extract::DefaultBodyLimit,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
    routing::{delete, get, post},
};
use floor::role::Role;
use hub::{Asker, Room};
use std::sync::LazyLock;
use wire::{Problem, limits::MESSAGE_BYTES_MAX};

/// Longest session file, in bytes.
const FILE_BYTES_MAX: u32 = 1024 * 1024;
/// Longest other body, in bytes.
#[allow(clippy::cast_possible_truncation)] // 16 KiB
const BODY_BYTES_MAX: u32 = MESSAGE_BYTES_MAX as u32;

pub(crate) fn routes() -> Router<Doors> {
    let create = get(sessions::list).post(sessions::create).layer(DefaultBodyLimit::max(FILE_BYTES_MAX as usize));
    let file = get(file::read).put(file::edit).layer(DefaultBodyLimit::max(FILE_BYTES_MAX as usize));
    Router::new()
        .route("/api/sessions", create)
        .route("/api/sessions/{id}", delete(sessions::remove))
        .route("/api/sessions/{id}/file", file)
        .route("/api/sessions/{id}/links", get(links::list))
        .route("/api/sessions/{id}/links/{role}", post(links::renew).delete(links::revoke))
        .route("/api/sessions/{id}/totals", get(session::totals))
        .route("/api/sessions/{id}/view", get(session::view))
        .route("/api/sessions/{id}/you", get(session::you))
        .route("/api/sessions/{id}/do", post(session::act))
        .merge(from_elsewhere())
        .route("/api/sessions/{id}/state", get(export::state))
        .route("/api/sessions/{id}/timers", get(timers::show))
        .route("/api/sessions/{id}/press/{button}", post(press::press))
        .route("/api/sessions/{id}/clock", get(session::clock).post(session::move_fence))
        .route("/api/join/{code}", post(join::join))
        .route("/api/sessions/{id}/rehearsal", post(rehearsal::begin).delete(rehearsal::end))
        .route("/api/check", get(check::check))
        .route("/api/templates", get(check::templates))
        .route("/api/enter", post(enter::enter))
        .route("/api/wire.json", get(schema))
        .route("/api/openapi.json", get(|| async { Json(openapi::document()) }))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX as usize))
}

/// The inbox: bodies are larger here, and read only once it is known whose they are.
fn from_elsewhere() -> Router<Doors> {
    let input = || DefaultBodyLimit::max(inbox::INPUT_BODY_BYTES_MAX);
    let take = DefaultBodyLimit::max(inbox::TAKE_BODY_BYTES_MAX as usize);
    let event = DefaultBodyLimit::max(zoom::EVENT_BYTES_MAX as usize);
    Router::new()
        .route("/api/sessions/{id}/inbox", get(inbox::leave).post(inbox::push).layer(input()))
        .route("/api/sessions/{id}/inbox/preview", post(inbox::preview).layer(input()))
        .route("/api/sessions/{id}/inbox/take", post(inbox::take).layer(take))
        .route("/api/sessions/{id}/inbox/zoom", post(zoom::event).layer(event))
        .route("/api/sessions/{id}/feeds", get(feeds::show).put(feeds::set).delete(feeds::remove))
}

async fn schema() -> Response {
    static SCHEMA: LazyLock<String> = LazyLock::new(|| wire::schema().to_string());
    ([(header::CONTENT_TYPE, HeaderValue::from_static("application/schema+json"))], SCHEMA.as_str()).into_response()
}

/// The room of an address.
fn room(doors: &Doors, id: &str) -> Result<Room, No> {
    let room = id.parse().ok().and_then(|id| doors.house().room(&id));
    room.ok_or_else(|| Problem::NoSuchSession.into())
}

/// The host key alone opens this.
fn host_only(doors: &Doors, headers: &HeaderMap) -> Result<(), No> {
    match seat::bearer(headers) {
        Some(key) if doors.is_host(key) => Ok(()),
        Some(_) | None => Err(Problem::NotSignedIn.into()),
    }
}

/// The first seat that the request proves and that is allowed here.
fn seated(room: &Room, headers: &HeaderMap, is_allowed: impl Fn(Role) -> bool) -> Result<Seat, No> {
    let seats = seat::seats(room, headers);
    let is_known = !seats.is_empty() || seat::feed(room, headers).is_some();
    let no = if is_known { No::NOT_YOURS } else { Problem::NotSignedIn.into() };
    seats.into_iter().find(|seat| is_allowed(seat.role)).ok_or(no)
}

/// Who prepares a session: the host, or a seat of the organizer or of a moderator, as far as `is_allowed`.
fn prepares(doors: &Doors, room: &Room, headers: &HeaderMap, is_allowed: impl Fn(Role) -> bool) -> Result<Asker, No> {
    if host_only(doors, headers).is_ok() {
        return Ok(Asker { role: None, hash: None });
    }
    let may = |role| matches!(role, Role::OnsiteModerator | Role::OnlineModerator | Role::Organizer);
    let seat = seated(room, headers, |role| may(role) && is_allowed(role))?;
    Ok(Asker { role: Some(seat.role), hash: Some(seat.hash) })
}
