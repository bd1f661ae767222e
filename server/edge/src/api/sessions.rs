//! `/api/sessions`: a session file becomes a session with its links; all of them listed, one of them removed.
use super::{file::parse, host_only, link};
use crate::{doors::Doors, no::No};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use hub::{CreateError, Created, Listed};
use serde_json::{Map, Value, json};
use wire::Problem;

pub(super) async fn create(
    State(doors): State<Doors>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, No> {
    host_only(&doors, &headers)?;
    let file = parse(body)?;
    let created = doors.house().create(&file).await.map_err(|error| match error {
        CreateError::File(error) => No::from(error),
        CreateError::NotStored => Problem::NotStored.into(),
        CreateError::Stopping => Problem::Stopping.into(),
    })?;
    tracing::info!(session = %created.id, "session created");
    Ok((StatusCode::CREATED, Json(told(&doors.public_url(), &created))).into_response())
}

/// Every session, for the holder of the host key.
pub(super) async fn list(State(doors): State<Doors>, headers: HeaderMap) -> Result<Json<Value>, No> {
    host_only(&doors, &headers)?;
    let line = |listed: Listed| {
        let about = &listed.about;
        let mut line = json!({
            "id": listed.id.to_string(), "title": about.title, "join_code": about.join_code, "life": listed.life,
            "desks": listed.desks, "phones": listed.phones,
        });
        if let Some(fields) = line.as_object_mut() {
            fields.extend(about.number.clone().map(|number| ("number".to_owned(), number.into())));
            fields.extend(about.starts_at.clone().map(|starts_at| ("starts_at".to_owned(), starts_at.into())));
            fields.extend(about.time_zone.clone().map(|time_zone| ("time_zone".to_owned(), time_zone.into())));
            fields.extend(about.rehearsal.map(|rate| ("rehearsal".to_owned(), rate.into())));
        }
        line
    };
    let sessions: Vec<Value> = doors.house().list().into_iter().map(line).collect();
    Ok(Json(json!({ "sessions": sessions })))
}

/// Removes a session with everything of it, for good.
pub(super) async fn remove(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<StatusCode, No> {
    host_only(&doors, &headers)?;
    let id = id.parse().map_err(|_| Problem::NoSuchSession)?;
    match doors.house().remove(&id).await {
        Ok(true) => {
            tracing::info!(session = %id, "session removed");
            Ok(StatusCode::NO_CONTENT)
        }
        Ok(false) => Err(Problem::NoSuchSession.into()),
        Err(_) => Err(Problem::NotStored.into()),
    }
}

/// The answer: full addresses, the secrets told this once.
pub(super) fn told(public_url: &str, created: &Created) -> Value {
    let link = |role: &str, secret: &str| link::role(public_url, created.id, role, secret);
    let mut links = Map::new();
    for (role, secret) in &created.links {
        links.insert((*role).to_owned(), link(role, secret.reveal()).into());
    }
    let panelists =
        created.panelists.iter().map(|(key, secret)| (key.clone(), link("panelist", secret.reveal()).into()));
    links.insert("panelists".to_owned(), Value::Object(panelists.collect()));
    links.insert("join".to_owned(), link::join(public_url, &created.join_code).into());
    json!({
        "id": created.id.to_string(),
        "join_code": created.join_code,
        "links": links,
        "unknown_keys": created.unknown_keys,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use hub::{SessionId, secret::Private};

    #[test]
    fn a_link_carries_its_secret_behind_the_sign_that_no_server_sees() {
        let secret = || Private::new("abc".to_owned());
        let created = Created {
            id: SessionId([1; 16]),
            join_code: "K7QF2M9D".to_owned(),
            links: [("onsite_moderator", secret()), ("stage", secret())].into(),
            panelists: [("wafa".to_owned(), secret())].into(),
            unknown_keys: Vec::new(),
        };
        let told = told("https://table.example.org", &created);
        let id = "01".repeat(16);
        assert_eq!(told["links"]["onsite_moderator"], format!("https://table.example.org/desk#{id}.abc"));
        assert_eq!(told["links"]["stage"], format!("https://table.example.org/stage#{id}.abc"));
        assert_eq!(told["links"]["panelists"]["wafa"], format!("https://table.example.org/panel#{id}.abc"));
        assert_eq!(told["links"]["join"], "https://table.example.org/j/K7QF2M9D");
    }
}
