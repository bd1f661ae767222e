//! `/api/sessions/{id}/file`: the session file as the session is laid out now, and another version of it.
use super::{FILE_BYTES_MAX, prepares, room};
use crate::{
    doors::Doors,
    no::{No, whole},
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::HeaderMap,
};
use hub::{FileError, PlanError};
use serde_json::{Value, json};
use wire::Problem;

impl From<FileError> for No {
    fn from(error: FileError) -> Self {
        Self::BadFile { path: error.path, reason: error.reason.to_string() }
    }
}

impl From<PlanError> for No {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::File(error) => error.into(),
            PlanError::AlreadyLive => Self::AlreadyLive,
            PlanError::NotStored => Problem::NotStored.into(),
            PlanError::Stopping => Problem::Stopping.into(),
        }
    }
}

/// The JSON of a session file.
pub(super) fn parse(body: Result<Bytes, BytesRejection>) -> Result<Value, No> {
    serde_json::from_slice(&whole(body, FILE_BYTES_MAX)?).map_err(|error| No::BadFile {
        path: format!("line {} column {}", error.line(), error.column()),
        reason: "is not JSON".to_owned(),
    })
}

pub(super) async fn read(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Json<Value>, No> {
    let room = room(&doors, &id)?;
    prepares(&doors, &room, &headers, |_| true)?;
    Ok(Json(room.file().await?))
}

pub(super) async fn edit(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, No> {
    let room = room(&doors, &id)?;
    let by = prepares(&doors, &room, &headers, |_| true)?;
    let unknown_keys = room.plan(parse(body)?, by).await?;
    tracing::info!(session = %room.id(), "session file edited");
    Ok(Json(json!({ "unknown_keys": unknown_keys })))
}
