//! Who a page belongs to: one session cookie, or the token in the page's own forms where cookies are refused.
use super::Porch;
use axum::http::{HeaderMap, HeaderValue, header};
use floor::PersonId;
use hub::{Dice, Room, SessionId, secret::Private};

/// Longest cookie header that is looked at, in bytes.
const COOKIES_BYTES_MAX: usize = 8 * 1024;

/// People who may share one device.
pub(super) const PLACES_MAX: u8 = 6;

/// The name of a participant's cookie. Its value is the token that [`Room::person_by_token`] knows.
#[must_use]
pub fn cookie_name(session: SessionId) -> String {
    named(session, 1)
}

/// The cookie of the people who share a device: the first as if there were no other.
fn named(session: SessionId, place: u8) -> String {
    if place <= 1 { format!("hs_{session}_participant") } else { format!("hs_{session}_participant_{place}") }
}

/// The cookies of all who may share a device.
pub(crate) fn cookie_names(session: SessionId) -> impl Iterator<Item = String> {
    (1..=PLACES_MAX).map(move |place| named(session, place))
}

/// A person who is known, and what their forms must carry.
pub(super) struct Pass {
    /// Who.
    pub person: PersonId,
    /// The hidden field `key`.
    pub key: String,
    /// The browser keeps our cookie.
    pub has_cookie: bool,
    /// Which of the people on this device, 1 first.
    pub place: u8,
}

/// Hidden fields of forms: a fresh action id for each, and the key.
#[derive(Clone)]
pub(super) struct Kit {
    dice: Dice,
    /// The hidden field `key`.
    pub key: String,
}

impl Kit {
    pub(super) fn of(porch: &Porch, pass: &Pass) -> Self {
        Self { dice: porch.house.dice().clone(), key: pass.key.clone() }
    }
    /// An action id, so that a form that is posted twice counts once.
    pub(super) fn fresh(&self) -> String {
        self.dice.action().to_string()
    }
}

/// What a page of a cookie's bearer carries in its forms: no other site can know it, and it is not the token.
fn proof(token: &str) -> String {
    let digest = blake3::derive_key("horseshoe 2026 form of a participant's page", token.as_bytes());
    blake3::Hash::from(digest).to_hex().chars().take(32).collect()
}

fn cookie(headers: &HeaderMap, session: SessionId, place: u8) -> Option<String> {
    let name = named(session, place);
    let texts = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = texts.filter(|text| text.len() <= COOKIES_BYTES_MAX).flat_map(|text| text.split(';'));
    let found = pairs.filter_map(|pair| pair.trim().split_once('=')).find(|(key, _)| *key == name);
    found.map(|(_, value)| value.to_owned())
}

/// The token of the participant whose page carries that key: the one of the cookie whose proof it is, or the key itself
/// where the browser keeps no cookie.
pub(crate) fn token_of(room: &Room, headers: &HeaderMap, key: &str) -> Option<String> {
    let is_its_own = |token: &String| blake3::hash(proof(token).as_bytes()) == blake3::hash(key.as_bytes());
    let held = (1..=PLACES_MAX).filter_map(|place| cookie(headers, room.id(), place)).find(is_its_own);
    held.or_else(|| Pass::of_token(room, key).map(|pass| pass.key))
}

impl Pass {
    /// By the cookie alone, for reading: that of the place, or of the first who is there where it is anybody's.
    pub(super) fn of_reader(room: &Room, headers: &HeaderMap, place: Option<u8>) -> Option<Self> {
        match place {
            Some(place) => Self::at(room, headers, place),
            None => Self::all(room, headers).into_iter().next(),
        }
    }
    fn at(room: &Room, headers: &HeaderMap, place: u8) -> Option<Self> {
        let token = cookie(headers, room.id(), place)?;
        let person = room.person_by_token(&token)?;
        Some(Self { person, key: proof(&token), has_cookie: true, place })
    }
    /// Everybody on this device.
    pub(super) fn all(room: &Room, headers: &HeaderMap) -> Vec<Self> {
        (1..=PLACES_MAX).filter_map(|place| Self::at(room, headers, place)).collect()
    }
    /// By the cookie and the proof in the form, or by the token in the form. The token in the form of somebody whose cookie
    /// has come meanwhile is as good as the proof.
    pub(super) fn of_writer(room: &Room, headers: &HeaderMap, key: &str) -> Option<Self> {
        let hashes = [blake3::hash(key.as_bytes()), blake3::hash(proof(key).as_bytes())];
        let is_its_own = |pass: &Self| hashes.contains(&blake3::hash(pass.key.as_bytes()));
        Self::all(room, headers).into_iter().find(is_its_own).or_else(|| Self::of_token(room, key))
    }
    /// By the token itself.
    pub(super) fn of_token(room: &Room, token: &str) -> Option<Self> {
        let person = room.person_by_token(token)?;
        Some(Self { person, key: token.to_owned(), has_cookie: false, place: 1 })
    }
    /// Whoever was sent away, by what a page of theirs still carries: they may delete what is theirs, and nothing else.
    pub(super) fn of_leaver(room: &Room, headers: &HeaderMap, key: &str) -> Option<Self> {
        let is_its_own = |pass: &Self| blake3::hash(pass.key.as_bytes()) == blake3::hash(key.as_bytes());
        let held = (1..=PLACES_MAX).filter_map(|place| Self::out_at(room, headers, place)).find(is_its_own);
        held.or_else(|| {
            let person = room.owner_by_token(key)?;
            Some(Self { person, key: key.to_owned(), has_cookie: false, place: 1 })
        })
    }
    /// The first person on this device who was sent away.
    pub(super) fn out(room: &Room, headers: &HeaderMap) -> Option<Self> {
        (1..=PLACES_MAX).find_map(|place| Self::out_at(room, headers, place))
    }
    fn out_at(room: &Room, headers: &HeaderMap, place: u8) -> Option<Self> {
        let token = cookie(headers, room.id(), place)?;
        let person = room.owner_by_token(&token).filter(|_| room.person_by_token(&token).is_none())?;
        Some(Self { person, key: proof(&token), has_cookie: true, place })
    }
    /// A mark of the person that is no secret and leads nowhere: a page's script binds to it what is not sent yet.
    pub(super) fn who(&self) -> String {
        let digest = blake3::derive_key("horseshoe 2026 mark of a person on an own device", &self.person.0);
        blake3::Hash::from(digest).to_hex().chars().take(8).collect()
    }
}

/// The room of a code. A code of before its renewal leads back whoever is in already, and lets nobody in.
pub(super) fn room_of(porch: &Porch, code: &str, headers: &HeaderMap, key: &str) -> Option<Room> {
    porch.house.by_code(code).or_else(|| {
        let room = porch.house.by_former_code(code)?;
        Pass::of_reader(&room, headers, None).or_else(|| Pass::of_token(&room, key)).map(|_| room)
    })
}

/// The header that sets a participant's cookie until the browser closes; without a token it takes the cookie away.
pub(super) fn set_cookie(
    porch: &Porch,
    room: &Room,
    place: u8,
    token: Option<&Private<String>>,
) -> Option<HeaderValue> {
    let name = named(room.id(), place);
    let secure = if porch.house.public_url().starts_with("https://") { "; Secure" } else { "" };
    let (value, age) = token.map_or(("", "; Max-Age=0"), |token| (token.reveal().as_str(), ""));
    HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}")).ok()
}
