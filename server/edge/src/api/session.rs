//! `/api/sessions/{id}/…`: totals, views, commands and the clock of one session.
use super::{BODY_BYTES_MAX, export::may_leave_with, host_only, room, seated};
use crate::{
    doors::Doors,
    no::{No, json},
    seat::{bearer, role_of},
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, Query, State, rejection::BytesRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use floor::{
    Command, Moment,
    role::{By, Role},
    state::Receipt,
};
use serde::Deserialize;
use serde_json::json;
use wire::{
    Do, Problem, Refused,
    server::Clock,
    view::{Sight, totals::TotalsView, you::You},
};

type At = Path<String>;

/// The totals so far; names of people stand by their keys in the session file.
pub(super) async fn totals(
    State(doors): State<Doors>,
    Path(id): At,
    headers: HeaderMap,
) -> Result<Json<TotalsView>, No> {
    let seat = seated(&room(&doors, &id)?, &headers, may_leave_with)?;
    seat.room.totals().await.map(Json).ok_or_else(|| Problem::Stopping.into())
}

/// Which of the asker's roles is meant, where one browser holds several.
#[derive(Debug, Default, Deserialize)]
pub(super) struct As {
    #[serde(default)]
    role: Option<String>,
}

/// The newest view of the asker's role, as the socket would send it whole; nothing for who has it already.
pub(super) async fn view(
    State(doors): State<Doors>,
    Path(id): At,
    Query(wanted): Query<As>,
    headers: HeaderMap,
) -> Result<Response, No> {
    let role = wanted.role.as_deref().map(role_of);
    let seat = seated(&room(&doors, &id)?, &headers, |held| role.is_none_or(|role| role == Some(held)))?;
    let (version, whole) = {
        let newest = seat.room.view(Sight::of(seat.role)).borrow().clone();
        (format!("\"{}\"", newest.version), newest.whole.clone())
    };
    let known = headers.get(header::IF_NONE_MATCH).and_then(|known| known.to_str().ok()) == Some(version.as_str());
    let etag = HeaderValue::try_from(version)
        .map_or_else(|_| HeaderMap::new(), |etag| [(header::ETAG, etag)].into_iter().collect());
    if known {
        return Ok((StatusCode::NOT_MODIFIED, etag).into_response());
    }
    Ok((etag, [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))], whole).into_response())
}

/// What is true for the asker alone.
pub(super) async fn you(State(doors): State<Doors>, Path(id): At, headers: HeaderMap) -> Result<Json<You>, No> {
    let seat = seated(&room(&doors, &id)?, &headers, |_| true)?;
    let person = seat.person.ok_or(No::NOT_YOURS)?;
    seat.room.you_of(person).await.map(Json).ok_or_else(|| Problem::Stopping.into())
}

/// A command, for tools without sockets: `{receipt}`, or `{why}` and nothing has changed.
pub(super) async fn act(
    State(doors): State<Doors>,
    Path(id): At,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, No> {
    let room = room(&doors, &id)?;
    let by = seated(&room, &headers, |_| true).map(|seat| seat.by());
    // Whoever was sent away may still delete what is theirs.
    let out = || bearer(&headers).and_then(|token| room.owner_by_token(token));
    let (by, is_out) = match by {
        Ok(by) => (by, false),
        Err(no) => (By { role: Role::Participant, person: Some(out().ok_or(no)?) }, true),
    };
    let wish: Do = json(body, BODY_BYTES_MAX)?;
    if is_out && !matches!(wish.command, Command::DeleteMine) {
        return Err(Problem::NotSignedIn.into());
    }
    Ok(told(room.ask(by, wish).await))
}

/// A verdict as an answer: `{receipt}`, or `{why}` with the status of its kind.
pub(super) fn told(verdict: Result<Receipt, Refused>) -> Response {
    let why = match verdict {
        Ok(receipt) => return Json(json!({ "receipt": receipt })).into_response(),
        Err(why) => why,
    };
    let status = match &why {
        Refused::Floor(_) => StatusCode::CONFLICT,
        Refused::Before(problem) => No::from(problem.clone()).status(),
    };
    (status, Json(json!({ "why": why }))).into_response()
}

/// The clock, for whoever has a seat, and for the host.
pub(super) async fn clock(State(doors): State<Doors>, Path(id): At, headers: HeaderMap) -> Result<Json<Clock>, No> {
    let room = room(&doors, &id)?;
    if host_only(&doors, &headers).is_err() {
        seated(&room, &headers, |_| true)?;
    }
    Ok(Json(room.clock()))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fence {
    /// Session time at which the clock will stand.
    fence_ms: Moment,
    /// Skip the time up to it in one step.
    #[serde(default)]
    at_once: bool,
}

/// Moves a rehearsal's fence. Where the clock stands there already, the answer waits until all that was due by then has
/// happened and is on disk.
pub(super) async fn move_fence(
    State(doors): State<Doors>,
    Path(id): At,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Clock>, No> {
    host_only(&doors, &headers)?;
    let room = room(&doors, &id)?;
    let Fence { fence_ms, at_once } = json(body, BODY_BYTES_MAX)?;
    if room.about().rehearsal.is_none() {
        return Err(No::NotARehearsal);
    }
    let moved = if at_once { room.skip_to(fence_ms).await } else { room.set_fence(fence_ms).await };
    moved.ok_or(Problem::Stopping)?;
    let clock = room.clock();
    if clock.session_ms >= fence_ms && !room.reached(fence_ms).await {
        return Err(Problem::Stopping.into());
    }
    Ok(Json(clock))
}
