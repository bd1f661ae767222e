//! `/api/sessions/{id}/links`: role links told without their secrets, renewed and revoked; the join code renewed.
use super::{BODY_BYTES_MAX, link, prepares, room};
use crate::{
    doors::Doors,
    no::{No, json},
    page, seat,
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use floor::role::Role;
use hub::{Asker, LinkError, Room};
use serde::Deserialize;
use serde_json::{Value, json};

/// What an address names: a role's link, or the join code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    Role(Role),
    Join,
}

impl Which {
    fn read(text: &str) -> Result<Self, No> {
        match text {
            "join" => Ok(Self::Join),
            role => seat::role_of(role).filter(|role| *role != Role::Participant).map(Self::Role).ok_or(No::NoSuchLink),
        }
    }
    /// Whether that role may renew and revoke it; the host key may all.
    const fn is_for(self, role: Role) -> bool {
        let is_moderator = matches!(role, Role::OnsiteModerator | Role::OnlineModerator);
        match self {
            Self::Role(Role::Organizer | Role::Rapporteur) => matches!(role, Role::Organizer),
            Self::Role(_) | Self::Join => is_moderator || matches!(role, Role::Organizer),
        }
    }
}

/// Whose link, of several panelists.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whose {
    #[serde(default)]
    panelist: Option<String>,
}

impl Whose {
    /// An empty body names nobody.
    fn read(body: Result<Bytes, BytesRejection>) -> Result<Self, No> {
        match body {
            Ok(bytes) if bytes.is_empty() => Ok(Self::default()),
            body => json(body, BODY_BYTES_MAX),
        }
    }
}

impl From<LinkError> for No {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::NoSuchLink => Self::NoSuchLink,
            LinkError::NotStored => wire::Problem::NotStored.into(),
        }
    }
}

/// Every link without its secret, and the join address.
pub(super) async fn list(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Json<Value>, No> {
    let room = room(&doors, &id)?;
    prepares(&doors, &room, &headers, |_| true)?;
    let line = |link: hub::Link| {
        let mut line = json!({ "role": link.role, "is_revoked": link.is_revoked, "first_uses": link.first_uses });
        if let (Some(panelist), Some(fields)) = (link.panelist, line.as_object_mut()) {
            fields.insert("panelist".to_owned(), panelist.into());
        }
        line
    };
    let links: Vec<Value> = room.links().into_iter().map(line).collect();
    let code = room.about().join_code.clone();
    let join = link::join(&doors.public_url(), &code);
    Ok(Json(json!({ "links": links, "join": join, "join_code": code, "check_phrase": page::check_words(&room) })))
}

/// A new secret, told this once.
pub(super) async fn renew(
    State(doors): State<Doors>,
    Path((id, which)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, No> {
    let (room, by, which) = asked(&doors, &id, &which, &headers)?;
    let Whose { panelist } = Whose::read(body)?;
    let role = match which {
        Which::Role(role) => role,
        Which::Join => {
            let code = doors.house().renew_code(&room, by).await?;
            let told = json!({ "link": link::join(&doors.public_url(), &code), "join_code": code });
            return Ok(Json(told).into_response());
        }
    };
    let renewed = room.renew_link(role, panelist.as_deref(), by).await?;
    tracing::info!(session = %room.id(), role = seat::role_name(role), "link renewed");
    if role == Role::Feed {
        // Nothing that a browser opens: a token for a program, and the one address where it is good.
        let address = link::inbox(&doors.public_url(), room.id());
        return Ok(Json(json!({ "token": renewed.secret.reveal(), "address": address })).into_response());
    }
    let told = link::role(&doors.public_url(), room.id(), seat::role_name(role), renewed.secret.reveal());
    let mut answer = Json(json!({ "link": told })).into_response();
    if let Some(own) = renewed.own {
        let cookie = seat::set_cookie(room.id(), role, own.reveal(), doors.is_secure());
        let cookie = HeaderValue::from_str(&cookie).map_err(|_| wire::Problem::Malformed)?;
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(answer)
}

/// The link opens nothing from now on.
pub(super) async fn revoke(
    State(doors): State<Doors>,
    Path((id, which)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, No> {
    let (room, by, which) = asked(&doors, &id, &which, &headers)?;
    // A session has a join code as long as it lives.
    let Which::Role(role) = which else { return Err(No::WrongMethod) };
    room.revoke_link(role, Whose::read(body)?.panelist.as_deref(), by).await?;
    tracing::info!(session = %room.id(), role = seat::role_name(role), "link revoked");
    Ok(StatusCode::NO_CONTENT)
}

fn asked(doors: &Doors, id: &str, which: &str, headers: &HeaderMap) -> Result<(Room, Asker, Which), No> {
    let room = room(doors, id)?;
    // Who may not look at links is not told which there are.
    prepares(doors, &room, headers, |_| true)?;
    let which = Which::read(which)?;
    let by = prepares(doors, &room, headers, |role| which.is_for(role))?;
    Ok((room, by, which))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moderators_renew_their_own_their_panels_and_the_screens_and_the_organizer_all() {
        let moderators = [Role::OnsiteModerator, Role::OnlineModerator];
        for which in
            ["onsite_moderator", "online_moderator", "panelist", "stage", "overlay", "interpreter", "feed", "join"]
        {
            let which = Which::read(which).unwrap();
            assert!(
                moderators.into_iter().all(|role| which.is_for(role)) && which.is_for(Role::Organizer),
                "{which:?}"
            );
            assert!(!which.is_for(Role::Panelist) && !which.is_for(Role::Stage) && !which.is_for(Role::Rapporteur));
        }
        for which in ["organizer", "rapporteur"] {
            let which = Which::read(which).unwrap();
            assert!(!moderators.into_iter().any(|role| which.is_for(role)) && which.is_for(Role::Organizer));
        }
        assert!(Which::read("participant").is_err() && Which::read("chair").is_err());
    }
}
