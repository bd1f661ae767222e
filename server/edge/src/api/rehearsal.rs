//! `/api/sessions/{id}/rehearsal`: a copy of the session on which simulated people play; the session itself is only read.
use super::{BODY_BYTES_MAX, host_only, room, seated, sessions::told};
use crate::{
    backstage::{REHEARSAL_FROM_S, REHEARSAL_SPEED_MAX, RehearsalAsk, RehearsalRefusal, RehearsalWish},
    doors::Doors,
    no::{No, whole},
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use floor::role::Role;
use hub::{Created, SessionId};
use tokio::sync::oneshot;
use wire::Problem;

const fn may_rehearse(role: Role) -> bool {
    matches!(role, Role::OnsiteModerator | Role::OnlineModerator | Role::Organizer)
}

/// Begins one; the answer is that of a new session.
pub(super) async fn begin(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, No> {
    let of = allowed(&doors, &id, &headers)?;
    let body = whole(body, BODY_BYTES_MAX)?;
    let wish = if body.is_empty() { Ok(RehearsalWish::default()) } else { serde_json::from_slice(&body) };
    let wish: RehearsalWish = wish.map_err(|_| Problem::Malformed)?;
    let is_far = wish.from_s.is_some_and(|from_s| !REHEARSAL_FROM_S.contains(&from_s));
    if is_far || !(1..=REHEARSAL_SPEED_MAX).contains(&wish.speed) {
        return Err(Problem::Malformed.into());
    }
    let created: Result<Created, _> = asked(&doors, |reply| RehearsalAsk::Begin { of, wish, reply }).await?;
    let created = created?;
    Ok((StatusCode::CREATED, Json(told(&doors.public_url(), &created))).into_response())
}

/// Ends those of a session, or the one that is this session, and removes them.
pub(super) async fn end(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<StatusCode, No> {
    let of = allowed(&doors, &id, &headers)?;
    match asked(&doors, |reply| RehearsalAsk::End { of, reply }).await? {
        0 => Err(No::NothingHere),
        _ => Ok(StatusCode::NO_CONTENT),
    }
}

fn allowed(doors: &Doors, id: &str, headers: &HeaderMap) -> Result<SessionId, No> {
    let room = room(doors, id)?;
    if host_only(doors, headers).is_err() {
        seated(&room, headers, may_rehearse)?;
    }
    Ok(room.id())
}

async fn asked<T>(doors: &Doors, ask: impl FnOnce(oneshot::Sender<T>) -> RehearsalAsk) -> Result<T, No> {
    let (reply, answer) = oneshot::channel();
    doors.backstage().rehearsals.send(ask(reply)).await.map_err(|_| Problem::Stopping)?;
    answer.await.map_err(|_| Problem::Stopping.into())
}

impl From<RehearsalRefusal> for No {
    fn from(refusal: RehearsalRefusal) -> Self {
        match refusal {
            RehearsalRefusal::Full { rehearsals_max } => Self::RehearsalsFull { rehearsals_max },
            RehearsalRefusal::IsRehearsal => Self::IsRehearsal,
            RehearsalRefusal::NoSuchSession => Problem::NoSuchSession.into(),
            RehearsalRefusal::BadFile { path, reason } => Self::BadFile { path, reason },
            RehearsalRefusal::NotStored => Problem::NotStored.into(),
            RehearsalRefusal::Stopping => Problem::Stopping.into(),
        }
    }
}
