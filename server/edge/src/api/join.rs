//! `POST /api/join/{code}`: coming in without a page, for programs and simulated people.
use super::BODY_BYTES_MAX;
use crate::{
    doors::Doors,
    no::{No, json},
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use floor::{
    ActionId,
    person::{Channel, Consent, Identity, Via},
};
use hub::JoinWish;
use serde::Deserialize;
use serde_json::json;
use wire::{Problem, limits::TAG_CHARS_MAX};

/// Most people behind one voice.
const HEADCOUNT_MAX: u32 = 1_000;

/// The form of the wish.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wish {
    /// Made by the client: a repeat gets the same person.
    action: ActionId,
    #[serde(default)]
    label: Option<String>,
    #[serde(default)]
    identity: Identity,
    channel: Channel,
    #[serde(default = "phone")]
    via: Via,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    headcount: Option<u32>,
    /// Where the name may be shown; what is left out is a no.
    #[serde(default)]
    consent: Consent,
    /// What they need to take part, for the moderators alone.
    #[serde(default)]
    need: Option<String>,
}

const fn phone() -> Via {
    Via::Phone
}

pub(super) async fn join(
    State(doors): State<Doors>,
    Path(code): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, No> {
    let room = doors.house().by_code(&code).ok_or(Problem::NoSuchSession)?;
    let Wish { action, label, identity, channel, via, lang, headcount, consent, need } = json(body, BODY_BYTES_MAX)?;
    if lang.chars().count() > TAG_CHARS_MAX {
        return Err(Problem::Malformed.into());
    }
    // The panel stands in the session file; nobody walks in and sits there.
    if channel == Channel::Panel {
        return Err(No::NOT_YOURS);
    }
    // A rehearsal's people come as the scenario says; everyone else comes by a door, and a hub alone is many.
    let is_own_way = matches!(via, Via::Phone | Via::WebForm | Via::Keyboard | Via::Hub);
    let is_crowd = headcount.is_some_and(|people| people > 1 && via != Via::Hub);
    if room.about().rehearsal.is_none() && (!is_own_way || is_crowd) {
        return Err(No::NOT_YOURS);
    }
    if headcount.is_some_and(|people| !(1..=HEADCOUNT_MAX).contains(&people)) {
        return Err(Problem::Malformed.into());
    }
    let wish = JoinWish { label, identity, channel, via, lang, headcount, consent, need };
    let (person, token) = room.join(wish, action).await?;
    let told = json!({ "session": room.id().to_string(), "person": person, "token": token.reveal() });
    Ok((StatusCode::CREATED, Json(told)).into_response())
}
