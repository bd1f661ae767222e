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
use floor::role::Role;
use hub::LinkError;
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
    // A browser that holds the cookie already is a device that was told of before.
    let held = seat::by_cookies(&room, &headers);
    let (known, secret) = room.redeem(&link.secret).await.map_err(|error| match error {
        LinkError::NoSuchLink => Problem::NotSignedIn,
        LinkError::NotStored => Problem::NotStored,
    })?;
    let seat = Seat::of(&room, secret.reveal()).ok_or(Problem::NotSignedIn)?;
    let is_held = held.iter().any(|held| (held.role, held.person) == (known.role, known.person));
    if !is_held && known.role != Role::Participant {
        room.link_used(seat.role, seat.hash).await;
    }
    let cookie = seat::set_cookie(room.id(), seat.role, secret.reveal(), doors.is_secure());
    let cookie = HeaderValue::from_str(&cookie).map_err(|_| Problem::Malformed)?;
    let told = json!({ "session": room.id().to_string(), "role": seat.role, "person": seat.person });
    Ok(([(header::SET_COOKIE, cookie)], Json(told)).into_response())
}
