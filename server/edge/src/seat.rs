//! Who asks: the secret of a role link or a participant's token, as a bearer or in a cookie.
use crate::page;
use axum::http::{HeaderMap, header};
use floor::{PersonId, role::By, role::Role};
use hub::{
    Identity, Room, SessionId,
    secret::{SECRET_BYTES_MAX, SecretHash},
};

/// Longest cookie header that is looked at, in bytes.
const COOKIES_BYTES_MAX: usize = 8 * 1024;
/// How long a browser keeps a role's cookie, in seconds: a week, for the days before the session.
const COOKIE_AGE_S: u32 = 7 * 24 * 3_600;

/// A role in a session, proven.
#[derive(Debug, Clone)]
pub(crate) struct Seat {
    pub(crate) room: Room,
    pub(crate) role: Role,
    pub(crate) person: Option<PersonId>,
    /// What proved it.
    pub(crate) hash: SecretHash,
    /// What that proves, where this seat is a lesser one.
    proves: Option<Identity>,
}

/// Whether a seat that was proven once is still what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// As before.
    Same,
    /// The same secret means another role or person now: come in again.
    Other,
    /// The secret opens nothing any more.
    SignedOut,
}

impl Seat {
    /// The seat that a secret opens. A program's token opens none: it has one door, which asks for it ([`feed`]).
    pub(crate) fn of(room: &Room, secret: &str) -> Option<Self> {
        Self::any(room, secret).filter(|seat| seat.role != Role::Feed)
    }
    fn any(room: &Room, secret: &str) -> Option<Self> {
        let hash = SecretHash::of(secret)?;
        let Identity { role, person } = room.holder(&hash)?;
        Some(Self { room: room.clone(), role, person, hash, proves: None })
    }
    /// A moderator's as that of the interpreter: the page to read from opens on any of a moderator's devices, without the
    /// gavel, a hat or a name. Nobody else's, since whoever reads along knows words before the room does.
    pub(crate) fn into_reader(self) -> Option<Self> {
        let Self { role, person, .. } = self;
        role.hat()?;
        Some(Self { role: Role::Interpreter, person: None, proves: Some(Identity { role, person }), ..self })
    }
    /// Whether it still holds.
    pub(crate) fn standing(&self) -> Standing {
        match self.room.holder(&self.hash) {
            Some(known) if (known.role, known.person) == self.proven() => Standing::Same,
            Some(_) => Standing::Other,
            None => Standing::SignedOut,
        }
    }
    fn proven(&self) -> (Role, Option<PersonId>) {
        self.proves.as_ref().map_or((self.role, self.person), |known| (known.role, known.person))
    }
    /// As the floor wants to know it.
    pub(crate) const fn by(&self) -> By {
        By { role: self.role, person: self.person }
    }
}

/// Every role, those that may do more first.
const ROLES: [(Role, &str); 10] = [
    (Role::OnsiteModerator, "onsite_moderator"),
    (Role::OnlineModerator, "online_moderator"),
    (Role::Organizer, "organizer"),
    (Role::Rapporteur, "rapporteur"),
    (Role::Panelist, "panelist"),
    (Role::Stage, "stage"),
    (Role::Overlay, "overlay"),
    (Role::Interpreter, "interpreter"),
    (Role::Feed, "feed"),
    (Role::Participant, "participant"),
];

/// A role as links, cookies and the wire call it.
pub(crate) fn role_name(role: Role) -> &'static str {
    ROLES.iter().find(|(known, _)| *known == role).map_or("participant", |(_, name)| *name)
}

/// The role of that name.
pub(crate) fn role_of(name: &str) -> Option<Role> {
    ROLES.iter().find(|(_, known)| *known == name).map(|(role, _)| *role)
}

/// The name of a role's cookie: session and role stand in it, so that one browser can hold several.
pub(crate) fn cookie_name(session: SessionId, role: Role) -> String {
    format!("hs_{session}_{}", role_name(role))
}

/// The header that keeps a role's secret in the browser, out of reach of scripts.
pub(crate) fn set_cookie(session: SessionId, role: Role, secret: &str, is_secure: bool) -> String {
    let secure = if is_secure { "; Secure" } else { "" };
    let name = cookie_name(session, role);
    format!("{name}={secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age={COOKIE_AGE_S}{secure}")
}

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let texts = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = texts.filter(|text| text.len() <= COOKIES_BYTES_MAX).flat_map(|text| text.split(';'));
    pairs.filter_map(|pair| pair.trim().split_once('='))
}

/// The seats that a browser's cookies open in a room, those that may do more first.
pub(crate) fn by_cookies(room: &Room, headers: &HeaderMap) -> Vec<Seat> {
    let name = |role| cookie_name(room.id(), role);
    let held = |(role, _): (Role, &str)| {
        let name = name(role);
        cookies(headers).filter(|(key, _)| *key == name).find_map(|(_, secret)| Seat::of(room, secret))
    };
    ROLES.into_iter().filter_map(held).collect()
}

/// The participants who share a browser, each by an own cookie.
pub(crate) fn sharers(room: &Room, headers: &HeaderMap) -> Vec<Seat> {
    let names = page::cookie_names(room.id());
    let held =
        |name: String| cookies(headers).filter(|(key, _)| *key == name).find_map(|(_, secret)| Seat::of(room, secret));
    names.filter_map(held).collect()
}

/// The sessions that a browser's cookies name.
pub(crate) fn sessions_of(headers: &HeaderMap) -> Vec<SessionId> {
    let name = |(key, _): (&str, &str)| key.strip_prefix("hs_")?.split('_').next()?.parse().ok();
    let mut found: Vec<SessionId> = cookies(headers).filter_map(name).collect();
    found.dedup();
    found
}

/// The bearer token of a request.
pub(crate) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let text = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = text.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && token.len() <= SECRET_BYTES_MAX).then_some(token)
}

/// The program whose token a request bears. Cookies prove none.
pub(crate) fn feed(room: &Room, headers: &HeaderMap) -> Option<Seat> {
    Seat::any(room, bearer(headers)?).filter(|seat| seat.role == Role::Feed)
}

/// Every seat that a request proves: by its bearer token alone where there is one, else by cookies.
pub(crate) fn seats(room: &Room, headers: &HeaderMap) -> Vec<Seat> {
    match bearer(headers) {
        Some(token) => Seat::of(room, token).into_iter().collect(),
        None => by_cookies(room, headers),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    const SESSION: SessionId = SessionId([0xab; 16]);

    #[test]
    fn a_cookie_holds_session_and_role_and_is_out_of_reach() {
        let set = set_cookie(SESSION, Role::OnsiteModerator, "s3cret", true);
        assert!(set.starts_with("hs_abababababababababababababababab_onsite_moderator=s3cret; "), "{set}");
        assert!(["HttpOnly", "SameSite=Strict", "Secure", "Path=/"].iter().all(|part| set.contains(part)), "{set}");
        assert!(!set_cookie(SESSION, Role::Stage, "s3cret", false).contains("Secure"));
        assert_eq!(cookie_name(SESSION, Role::Participant), crate::page::cookie_name(SESSION));
    }

    #[test]
    fn a_role_is_called_as_on_the_wire() {
        for (role, name) in ROLES {
            assert_eq!(serde_json::to_value(role).unwrap(), name);
        }
    }

    #[test]
    fn cookies_name_their_sessions() {
        let mut headers = HeaderMap::new();
        let cookies =
            format!("a=b; {}=x; {}=y", cookie_name(SESSION, Role::Stage), cookie_name(SESSION, Role::Overlay));
        headers.insert(header::COOKIE, HeaderValue::from_str(&cookies).unwrap());
        assert_eq!(sessions_of(&headers), [SESSION]);
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static("bearer abc"));
        assert_eq!(bearer(&headers), Some("abc"));
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static("Basic abc"));
        assert_eq!(bearer(&headers), None);
    }
}
