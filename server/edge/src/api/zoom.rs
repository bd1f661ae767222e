//! `POST /api/sessions/{id}/inbox/zoom`: a running webinar's chat, message by message, as Zoom's own events bring it. What
//! proves them is a signature under a key that a moderator gave; who knows neither key nor session is told nothing.
use super::{
    inbox::{body, read_in},
    room,
};
use crate::{doors::Doors, no::No, rate};
use axum::{
    Json,
    extract::{Path, Request, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use floor::role::{By, Role};
use hub::inbox::Told;
use intake::{Format, zoom};
use serde_json::{Value, json};
use wire::Problem;

/// Longest event, in bytes.
pub(super) const EVENT_BYTES_MAX: u32 = 256 * 1024;

fn word<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

impl From<zoom::Refused> for No {
    fn from(refused: zoom::Refused) -> Self {
        match refused {
            zoom::Refused::TooOld => Self::OldSignature { off_s_max: zoom::signature::OFF_S_MAX },
            zoom::Refused::NoTimestamp | zoom::Refused::WrongSignature => Self::WrongSignature,
        }
    }
}

pub(super) async fn event(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, No> {
    let room = room(&doors, &id)?;
    let sources = room.sources();
    let secret = sources.zoom_secret.as_ref().ok_or(No::NoSuchFeed)?.reveal();
    let headers = request.headers().clone();
    let body = body(&doors, request, EVENT_BYTES_MAX).await?;
    let (timestamp, signature) = (word(&headers, "x-zm-request-timestamp"), word(&headers, "x-zm-signature"));
    let now_s = u64::try_from(doors.house().clock().utc_ms().div_euclid(1_000)).unwrap_or_default();
    zoom::verify(secret.as_bytes(), timestamp, now_s, &body, signature)?;
    rate::event(&doors, &room)?;
    let event: Value = serde_json::from_slice(&body).map_err(|_| Problem::Malformed)?;
    // Answered to a signed question only: else whoever asks could have anything signed.
    if event.get("event").is_some_and(|name| name == "endpoint.url_validation") {
        let token = event.pointer("/payload/plainToken").and_then(Value::as_str).ok_or(Problem::Malformed)?;
        let answer = zoom::answer_challenge(secret.as_bytes(), token);
        return Ok(Json(json!({ "plainToken": token, "encryptedToken": answer })).into_response());
    }
    let reading = read_in(&doors, &room, body, Told::default()).await?;
    if reading.report.format != Some(Format::ZoomWebhook) {
        return Err(Problem::Malformed.into());
    }
    let by = By { role: Role::Feed, person: None };
    Ok(Json(room.take_in(by, doors.house().dice().action(), reading).await?).into_response())
}
