//! `/api/sessions/{id}/feeds`: what a session is fed by, and how its sources fare. Keys go in and never come out.
use super::{BODY_BYTES_MAX, room, seated};
use crate::{
    doors::Doors,
    feeding::origin,
    no::{No, json},
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode},
};
use feeds::{Hashtag, Secret};
use floor::role::Role;
use hub::{
    Room,
    feeds::{Mastodon, Sources},
    secret::Private,
};
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use wire::Problem;

/// Longest key of a source, in characters.
const KEY_CHARS_MAX: usize = 256;

/// What shall become of one thing: left out it stays, `null` takes it away.
#[derive(Default)]
enum Wish<T> {
    #[default]
    Keep,
    Remove,
    Set(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Wish<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(from)?.map_or(Self::Remove, Self::Set))
    }
}

impl<T> Wish<T> {
    fn read<U>(self, read: impl FnOnce(T) -> Result<U, No>) -> Result<Wish<U>, No> {
        Ok(match self {
            Self::Keep => Wish::Keep,
            Self::Remove => Wish::Remove,
            Self::Set(value) => Wish::Set(read(value)?),
        })
    }
}

/// What is to change. Has no `Debug`: it holds keys.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    #[serde(default)]
    zoom: Wish<Zoom>,
    #[serde(default)]
    mastodon: Wish<Tag>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Zoom {
    secret: String,
}

/// A hashtag at a server.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tag {
    server: String,
    hashtag: String,
    /// Left out, the one that was given for this server stays.
    #[serde(default)]
    token: Wish<String>,
}

/// Both moderators and the organizer.
const fn may_feed(role: Role) -> bool {
    matches!(role, Role::OnsiteModerator | Role::OnlineModerator | Role::Organizer)
}

/// A key as services make them: no blanks, nothing that would break a header.
fn key(text: &str) -> Result<Private<String>, No> {
    let text = text.trim();
    let is_fine = !text.is_empty() && text.len() <= KEY_CHARS_MAX && text.chars().all(|c| c.is_ascii_graphic());
    if is_fine { Ok(Private::new(text.to_owned())) } else { Err(Problem::Malformed.into()) }
}

/// A source as it was asked for, with its host checked against what the operator allows.
struct Wanted {
    server: String,
    hashtag: String,
    token: Wish<Private<String>>,
}

impl Wanted {
    fn read(doors: &Doors, asked: Tag) -> Result<Self, No> {
        let malformed = || No::from(Problem::Malformed);
        let server = asked.server.trim().to_ascii_lowercase();
        let server = server.trim_start_matches("https://").trim_end_matches('/').to_owned();
        let origin = origin(&server).map_err(|_| malformed())?;
        if !doors.backstage().feed_hosts.allows(&origin) {
            return Err(No::HostNotAllowed { option: "--feed-host" });
        }
        let hashtag = asked.hashtag.trim().trim_start_matches(['#', '＃']).to_owned();
        Hashtag::parse(&hashtag).map_err(|_| malformed())?;
        let token =
            if matches!(&asked.token, Wish::Set(token) if token.is_empty()) { Wish::Remove } else { asked.token };
        let token = token.read(|token| {
            Secret::parse(&token).map_err(|_| malformed())?;
            Ok(Private::new(token.trim().to_owned()))
        })?;
        Ok(Self { server, hashtag, token })
    }
    fn after(self, before: Option<&Mastodon>) -> Mastodon {
        let Self { server, hashtag, token } = self;
        let kept = || before.filter(|before| before.server == server).and_then(|before| before.token.clone());
        let token = match token {
            Wish::Keep => kept(),
            Wish::Remove => None,
            Wish::Set(token) => Some(token),
        };
        Mastodon { server, hashtag, token }
    }
}

fn told(doors: &Doors, room: &Room) -> Value {
    let sources = room.sources();
    let mastodon = sources.mastodon.as_ref().map(|own| {
        json!({
            "server": own.server, "hashtag": own.hashtag, "has_token": own.token.is_some(),
            "status": doors.feeding().status(room.id()).unwrap_or_default(),
        })
    });
    let mut told = json!({ "zoom": { "is_set": sources.zoom_secret.is_some() } });
    if let (Some(fields), Some(mastodon)) = (told.as_object_mut(), mastodon) {
        fields.insert("mastodon".to_owned(), mastodon);
    }
    told
}

/// What the session is fed by now, without keys.
pub(super) async fn show(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Json<Value>, No> {
    let seat = seated(&room(&doors, &id)?, &headers, may_feed)?;
    let mut told = told(&doors, &seat.room);
    if let Some(fields) = told.as_object_mut() {
        fields.insert("hosts".to_owned(), json!(doors.backstage().feed_hosts.names));
    }
    Ok(Json(told))
}

/// Sets and changes sources.
pub(super) async fn set(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, No> {
    let seat = seated(&room(&doors, &id)?, &headers, may_feed)?;
    let Change { zoom, mastodon } = json(body, BODY_BYTES_MAX)?;
    let (zoom, mastodon) = (zoom.read(|zoom| key(&zoom.secret))?, mastodon.read(|own| Wanted::read(&doors, own))?);
    let change = |sources: &mut Sources| {
        match zoom {
            Wish::Keep => {}
            Wish::Remove => sources.zoom_secret = None,
            Wish::Set(secret) => sources.zoom_secret = Some(secret),
        }
        match mastodon {
            Wish::Keep => {}
            Wish::Remove => sources.mastodon = None,
            Wish::Set(wanted) => sources.mastodon = Some(wanted.after(sources.mastodon.as_ref())),
        }
    };
    seat.room.change_sources(change).await?;
    tracing::info!(session = %seat.room.id(), "sources changed");
    Ok(Json(told(&doors, &seat.room)))
}

/// Takes all of them away.
pub(super) async fn remove(
    State(doors): State<Doors>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<StatusCode, No> {
    let seat = seated(&room(&doors, &id)?, &headers, may_feed)?;
    seat.room.change_sources(|sources| *sources = Sources::default()).await?;
    tracing::info!(session = %seat.room.id(), "sources removed");
    Ok(StatusCode::NO_CONTENT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_fits_into_a_header_and_null_is_not_the_same_as_nothing() {
        assert!(key("abc-DEF_1").is_ok() && key(" abc\n").is_ok());
        assert!(["", "a b", "a\nb", "é", &"x".repeat(257)].iter().all(|bad| key(bad).is_err()));
        let change = |text: &str| serde_json::from_str::<Change>(text).ok().unwrap();
        assert!(matches!(change("{}").zoom, Wish::Keep) && matches!(change(r#"{"zoom":null}"#).zoom, Wish::Remove));
        assert!(matches!(change(r#"{"zoom":{"secret":"a"}}"#).zoom, Wish::Set(_)));
    }
}
