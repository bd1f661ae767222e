//! A no at a door: a status and a typed body, `{code, …figures}`.
use axum::{
    Json,
    body::Bytes,
    extract::rejection::BytesRejection,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::{Serialize, de::DeserializeOwned};
use wire::{Problem, Refused};

/// Why a door said no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[allow(clippy::enum_variant_names)] // `NoSuchLink` is the code that clients read
pub(crate) enum No {
    /// The session file is wrong.
    BadFile {
        /// Where, such as `segments[2].start_s`.
        path: String,
        /// Why, in English, for whoever wrote the file.
        reason: String,
    },
    /// The session has begun: of its file only title, number, place, network, addresses and date may still change.
    AlreadyLive,
    /// Somebody changed the session file since the asker read it.
    FileChanged,
    /// The clock of an ordinary session belongs to nobody.
    NotARehearsal,
    /// So many rehearsals are played already.
    RehearsalsFull {
        /// The most at a time.
        rehearsals_max: usize,
    },
    /// A rehearsal is not rehearsed.
    IsRehearsal,
    /// No link of that role, or no panelist of that id.
    NoSuchLink,
    /// More lines than are read at once.
    TooManyLines {
        /// The most.
        lines_max: u32,
    },
    /// The operator allows no connection to that host.
    HostNotAllowed {
        /// The option by which it can be allowed.
        option: &'static str,
    },
    /// The session is not fed by this.
    NoSuchFeed,
    /// An event is not signed by whom it says.
    WrongSignature,
    /// An event is older or newer than is believed.
    OldSignature {
        /// How far it may be off, in seconds.
        off_s_max: u64,
    },
    /// A page of another site asked.
    ForeignOrigin,
    /// No such door.
    NothingHere,
    /// The door does not open this way.
    WrongMethod,
    /// It took too long to say.
    TooSlow,
    /// As on the socket.
    #[serde(untagged)]
    Before(Problem),
    /// As on the socket.
    #[serde(untagged)]
    Floor(floor::Refusal),
}

impl From<Problem> for No {
    fn from(problem: Problem) -> Self {
        Self::Before(problem)
    }
}

impl From<Refused> for No {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Floor(refusal) => Self::Floor(refusal),
            Refused::Before(problem) => Self::Before(problem),
        }
    }
}

impl No {
    /// The role may not do this.
    pub(crate) const NOT_YOURS: Self = Self::Floor(floor::Refusal::NotYours);

    pub(crate) const fn status(&self) -> StatusCode {
        match self {
            Self::Before(problem) => of_problem(problem),
            Self::Floor(floor::Refusal::NotYours) | Self::ForeignOrigin | Self::HostNotAllowed { .. } => {
                StatusCode::FORBIDDEN
            }
            Self::Floor(_)
            | Self::NotARehearsal
            | Self::AlreadyLive
            | Self::IsRehearsal
            | Self::RehearsalsFull { .. } => StatusCode::CONFLICT,
            Self::FileChanged => StatusCode::PRECONDITION_FAILED,
            Self::BadFile { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NothingHere | Self::NoSuchLink | Self::NoSuchFeed => StatusCode::NOT_FOUND,
            Self::TooManyLines { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongSignature | Self::OldSignature { .. } => StatusCode::UNAUTHORIZED,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
        }
    }
}

const fn of_problem(problem: &Problem) -> StatusCode {
    match problem {
        Problem::Malformed | Problem::HelloFirst { .. } => StatusCode::BAD_REQUEST,
        Problem::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        Problem::TooFast { .. } => StatusCode::TOO_MANY_REQUESTS,
        Problem::TextTooLong { .. } | Problem::TextEmpty => StatusCode::UNPROCESSABLE_ENTITY,
        Problem::NotSignedIn => StatusCode::UNAUTHORIZED,
        Problem::NoSuchSession => StatusCode::NOT_FOUND,
        Problem::NotStored | Problem::Stopping | Problem::HouseFull => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl IntoResponse for No {
    fn into_response(self) -> Response {
        let status = self.status();
        let mut answer = (status, Json(self)).into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE || status == StatusCode::TOO_MANY_REQUESTS {
            answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        if status == StatusCode::UNAUTHORIZED {
            answer.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        answer
    }
}

/// A body that came whole, or why not.
pub(crate) fn whole(body: Result<Bytes, BytesRejection>, bytes_max: u32) -> Result<Bytes, No> {
    body.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge { bytes_max }.into(),
        _ => Problem::Malformed.into(),
    })
}

/// Reads a small JSON body; unknown fields are refused where the type says so.
pub(crate) fn json<T: DeserializeOwned>(body: Result<Bytes, BytesRejection>, bytes_max: u32) -> Result<T, No> {
    serde_json::from_slice(&whole(body, bytes_max)?).map_err(|_| Problem::Malformed.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_no_has_a_code_and_its_figures() {
        let told = |no: No| serde_json::to_value(no).unwrap();
        assert_eq!(told(Problem::TooLarge { bytes_max: 9 }.into()), json!({"code": "too_large", "bytes_max": 9}));
        assert_eq!(told(No::NOT_YOURS), json!({"code": "not_yours"}));
        assert_eq!(told(No::NotARehearsal), json!({"code": "not_a_rehearsal"}));
        assert_eq!(No::from(Problem::NotSignedIn).into_response().status(), StatusCode::UNAUTHORIZED);
    }
}
