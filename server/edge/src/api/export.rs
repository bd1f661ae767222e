//! `/api/sessions/{id}/state`, and what files that leave have in common.
use super::{room, seated};
use crate::{doors::Doors, no::No};
use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use floor::role::Role;
use hub::Room;
use wire::Problem;

/// Who may take files along.
pub(super) const fn may_leave_with(role: Role) -> bool {
    matches!(role, Role::OnsiteModerator | Role::OnlineModerator | Role::Rapporteur | Role::Organizer)
}

/// The header that makes a browser save an answer, under a name that tells no title.
pub(super) fn file_name(room: &Room, what: &str, ending: &str) -> Result<HeaderValue, No> {
    let session: String = room.id().to_string().chars().take(8).collect();
    let name = format!("attachment; filename=\"{what}-{session}.{ending}\"");
    HeaderValue::try_from(name).map_err(|_| Problem::Malformed.into())
}

/// The session as it stands.
pub(super) async fn state(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, No> {
    let seat = seated(&room(&doors, &id)?, &headers, may_leave_with)?;
    let state = seat.room.state().await?;
    let name = file_name(&seat.room, "state", "json")?;
    Ok(([(header::CONTENT_DISPOSITION, name)], Json(state)).into_response())
}
