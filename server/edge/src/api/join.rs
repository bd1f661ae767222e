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
    ActionId, Command, Refusal,
    person::{Channel, Consent, Identity, Via},
    role::{By, Role},
};
use hub::JoinWish;
use serde::Deserialize;
use serde_json::json;
use wire::{Do, Problem, Refused, limits::TAG_CHARS_MAX};

/// Most people behind one voice.
const HEADCOUNT_MAX: u32 = 10_000;

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
    /// The number of the seat they sit in.
    #[serde(default)]
    seat: Option<u16>,
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
    let Wish { action, label, identity, channel, via, lang, headcount, consent, need, seat } =
        json(body, BODY_BYTES_MAX)?;
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
    let mut told = json!({ "session": room.id().to_string(), "person": person, "token": token.reveal() });
    if let Some(number) = seat {
        let by = By { role: Role::Participant, person: Some(person) };
        let command = Command::Sit { number: Some(number) };
        let wish = Do { id: doors.house().dice().action(), takes_gavel: false, expected: None, confirm: None, command };
        // Whoever sends the same wish again sits there already.
        let is_seated = matches!(room.ask(by, wish).await, Ok(_) | Err(Refused::Floor(Refusal::AlreadySo)));
        if let Some(fields) = told.as_object_mut() {
            fields.insert("is_seated".to_owned(), is_seated.into());
        }
    }
    Ok((StatusCode::CREATED, Json(told)).into_response())
}
