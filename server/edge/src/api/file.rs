//! `/api/sessions/{id}/file`: the session file as the session is laid out now, and another version of it.
use super::{FILE_BYTES_MAX, link, prepares, room};
use crate::{
    doors::Doors,
    no::{No, whole},
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::{HeaderMap, HeaderName, header},
};
use hub::{FileError, PlanError, file_version};
use serde_json::{Map, Value, json};
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
            PlanError::Changed => Self::FileChanged,
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
) -> Result<([(HeaderName, String); 1], Json<Value>), No> {
    let room = room(&doors, &id)?;
    prepares(&doors, &room, &headers, |_| true)?;
    let file = room.file().await?;
    Ok(([(header::ETAG, format!("\"{}\"", file_version(&file)))], Json(file)))
}

/// The versions that `If-Match` names; none where it asks nothing. A weak one fits nothing (RFC 9110, section 13.1.1).
fn seen(headers: &HeaderMap) -> Option<Vec<String>> {
    let mut lists = headers.get_all(header::IF_MATCH).iter().peekable();
    lists.peek()?;
    let items = lists.filter_map(|list| list.to_str().ok()).flat_map(|list| list.split(',')).map(str::trim);
    let items: Vec<&str> = items.collect();
    if items.contains(&"*") {
        return None;
    }
    let tag = |item: &&str| item.strip_prefix('"')?.strip_suffix('"').map(str::to_owned);
    Some(items.iter().filter_map(tag).collect())
}

pub(super) async fn edit(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, No> {
    let room = room(&doors, &id)?;
    let by = prepares(&doors, &room, &headers, |_| true)?;
    let planned = room.plan(parse(body)?, by, seen(&headers)).await?;
    tracing::info!(session = %room.id(), "session file edited");
    let mut told = Map::from_iter([("unknown_keys".to_owned(), json!(planned.unknown_keys))]);
    if !planned.panelists.is_empty() {
        let (public_url, id) = (doors.public_url(), room.id());
        let link = |secret: &str| Value::from(link::role(&public_url, id, "panelist", secret));
        let panelists: Map<_, _> =
            planned.panelists.into_iter().map(|(key, secret)| (key, link(secret.reveal()))).collect();
        told.insert("links".to_owned(), json!({ "panelists": panelists }));
    }
    Ok(Json(told.into()))
}
