//! `POST /api/enter`: the secret behind a link's `#` becomes a cookie.
use super::{BODY_BYTES_MAX, room};
use crate::{
    doors::Doors,
    no::{No, json},
    seat::{self, Seat},
};
use axum::{
    Json,
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::json;
use wire::Problem;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    session: String,
    secret: String,
}

pub(super) async fn enter(
    State(doors): State<Doors>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, No> {
    let link: Link = json(body, BODY_BYTES_MAX)?;
    let room = room(&doors, &link.session)?;
    let seat = Seat::of(&room, &link.secret).ok_or(Problem::NotSignedIn)?;
    // A browser that holds the cookie already is a device that was told of before.
    let is_known = seat::by_cookies(&room, &headers).iter().any(|held| held.role == seat.role);
    if !is_known {
        room.link_used(seat.role);
    }
    let cookie = seat::set_cookie(room.id(), seat.role, &link.secret, doors.is_secure());
    let cookie = HeaderValue::from_str(&cookie).map_err(|_| Problem::Malformed)?;
    let told = json!({ "session": room.id().to_string(), "role": seat.role, "person": seat.person });
    Ok(([(header::SET_COOKIE, cookie)], Json(told)).into_response())
}
