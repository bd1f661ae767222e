//! `/api/sessions/{id}/inbox…`: questions from elsewhere come in, by a person who looks first or by a script, and leave again.
//!
//! Whoever knocks proves who they are before a byte of what they bring is read. Nothing is kept between a preview and the
//! taking in, and what was private in it is gone by then.
use super::{export::may_leave_with, room, seated, session::told};
use crate::{
    doors::Doors,
    no::{No, json, whole},
    seat::{self, Seat},
};
use axum::{
    Json,
    body::Bytes,
    extract::{FromRequest, Path, Query, Request, State, rejection::QueryRejection},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use floor::{
    ActionId,
    command::{Item, SourceChange},
};
use hub::{
    Room,
    inbox::{CannotRead, Looked, Reading, Taken, Told},
};
use intake::{INPUT_BYTES_MAX, TooMuch, record};
use serde::Deserialize;
use wire::Problem;

/// Longest body that is read at all, in bytes: the intake says itself what is too much for it.
pub(super) const INPUT_BODY_BYTES_MAX: usize = INPUT_BYTES_MAX + 64 * 1024;
/// Longest body with messages that were looked at, in bytes.
pub(super) const TAKE_BODY_BYTES_MAX: u32 = 1024 * 1024;

/// What stands behind the door's name: what is known about the body, as JSON of [`Told`].
#[derive(Debug, Default, Deserialize)]
pub(super) struct Known {
    #[serde(default)]
    told: Option<String>,
}

impl Known {
    fn read(known: Result<Query<Self>, QueryRejection>) -> Result<Told, No> {
        let Query(Self { told }) = known.map_err(|_| Problem::Malformed)?;
        let told = told.filter(|told| !told.is_empty());
        told.map_or_else(
            || Ok(Told::default()),
            |told| serde_json::from_str(&told).map_err(|_| No::from(Problem::Malformed)),
        )
    }
}

impl From<CannotRead> for No {
    fn from(error: CannotRead) -> Self {
        let figure = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
        match error {
            CannotRead::TooMuch(TooMuch::Bytes { bytes_max }) => {
                Problem::TooLarge { bytes_max: figure(bytes_max) }.into()
            }
            CannotRead::TooMuch(TooMuch::Lines { lines_max }) => Self::TooManyLines { lines_max: figure(lines_max) },
            CannotRead::Problem => Problem::Stopping.into(),
        }
    }
}

/// The body, once it is known who sends it.
pub(super) async fn body(doors: &Doors, request: Request, bytes_max: u32) -> Result<Bytes, No> {
    whole(Bytes::from_request(request, doors).await, bytes_max)
}

/// What a body of any form would add to a session. A few at a time: the largest takes some hundred megabytes for a moment.
pub(super) async fn read_in(doors: &Doors, room: &Room, body: Bytes, told: Told) -> Result<Reading, No> {
    let _one = doors.readers().acquire().await.map_err(|_| Problem::Stopping)?;
    Ok(room.read_in(body.into(), told).await?)
}

#[allow(clippy::cast_possible_truncation)] // 5 MiB
async fn input(doors: &Doors, request: Request) -> Result<Bytes, No> {
    body(doors, request, INPUT_BYTES_MAX as u32).await
}

/// What an input would add, for a moderator to look at.
pub(super) async fn preview(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    known: Result<Query<Known>, QueryRejection>,
    request: Request,
) -> Result<Json<Reading>, No> {
    let seat = seated(&room(&doors, &id)?, request.headers(), |role| role.hat().is_some())?;
    let told = Known::read(known)?;
    let input = input(&doors, request).await?;
    read_in(&doors, &seat.room, input, told).await.map(Json)
}

/// What a moderator has looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Take {
    id: ActionId,
    #[serde(default)]
    items: Vec<Item<String>>,
    #[serde(default)]
    changes: Vec<SourceChange<String>>,
    #[serde(default)]
    private_dropped: u32,
    #[serde(default)]
    private_slip: Option<ActionId>,
}

/// Takes it in: `{receipt}`, or `{why}` and nothing has changed.
pub(super) async fn take(State(doors): State<Doors>, Path(id): Path<String>, request: Request) -> Result<Response, No> {
    let seat = seated(&room(&doors, &id)?, request.headers(), |role| role.hat().is_some())?;
    let body = body(&doors, request, TAKE_BODY_BYTES_MAX).await?;
    let Take { id, items, changes, private_dropped, private_slip } = json(Ok(body), TAKE_BODY_BYTES_MAX)?;
    let looked = Looked { items, changes, private_dropped, private_slip };
    Ok(told(seat.room.take_looked(seat.by(), id, looked).await))
}

/// What a script brings is read and taken in at once; what is known already adds nothing.
pub(super) async fn push(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    known: Result<Query<Known>, QueryRejection>,
    request: Request,
) -> Result<Json<Taken>, No> {
    let room = room(&doors, &id)?;
    let Seat { room, role, person, .. } = match seat::feed(&room, request.headers()) {
        Some(feed) => feed,
        None => seated(&room, request.headers(), |role| role.hat().is_some())?,
    };
    let told = Known::read(known)?;
    let input = input(&doors, request).await?;
    let reading = read_in(&doors, &room, input, told).await?;
    let by = floor::role::By { role, person };
    Ok(Json(room.take_in(by, doors.house().dice().action(), reading).await?))
}

/// In which form questions leave.
#[derive(Debug, Deserialize)]
pub(super) struct Form {
    #[serde(default)]
    form: Option<String>,
}

/// Every question as a canonical record.
pub(super) async fn leave(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    form: Result<Query<Form>, QueryRejection>,
    request: Request,
) -> Result<Response, No> {
    let seat = seated(&room(&doors, &id)?, request.headers(), may_leave_with)?;
    let Query(Form { form }) = form.map_err(|_| Problem::Malformed)?;
    let is_table = match form.as_deref() {
        None | Some("json") => false,
        Some("csv") => true,
        Some(_) => return Err(Problem::Malformed.into()),
    };
    let records = seat.room.records().await?;
    let (kind, ending, body) = if is_table {
        ("text/csv; charset=utf-8", "csv", record::csv::write(&records))
    } else {
        ("application/json", "json", serde_json::to_string(&records).map_err(|_| Problem::Malformed)?)
    };
    let name = super::export::file_name(&seat.room, "questions", ending)?;
    Ok(([(header::CONTENT_TYPE, HeaderValue::from_static(kind)), (header::CONTENT_DISPOSITION, name)], body)
        .into_response())
}
