//! Who a page belongs to: one session cookie, or the token in the page's own forms where cookies are refused.
use super::Porch;
use axum::http::{HeaderMap, HeaderValue, header};
use floor::PersonId;
use hub::{Dice, Room, SessionId, secret::Private};

/// Longest cookie header that is looked at, in bytes.
const COOKIES_BYTES_MAX: usize = 8 * 1024;

/// The name of a participant's cookie. Its value is the token that [`Room::person_by_token`] knows.
#[must_use]
pub fn cookie_name(session: SessionId) -> String {
    format!("hs_{session}_participant")
}

/// A person who is known, and what their forms must carry.
pub(super) struct Pass {
    /// Who.
    pub person: PersonId,
    /// The hidden field `key`.
    pub key: String,
    /// The browser keeps our cookie.
    pub has_cookie: bool,
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

fn cookie(headers: &HeaderMap, session: SessionId) -> Option<String> {
    let name = cookie_name(session);
    let texts = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = texts.filter(|text| text.len() <= COOKIES_BYTES_MAX).flat_map(|text| text.split(';'));
    let found = pairs.filter_map(|pair| pair.trim().split_once('=')).find(|(key, _)| *key == name);
    found.map(|(_, value)| value.to_owned())
}

/// The token of the participant whose page carries that key: the one of the cookie whose proof it is, or the key itself
/// where the browser keeps no cookie.
pub(crate) fn token_of(room: &Room, headers: &HeaderMap, key: &str) -> Option<String> {
    let is_its_own = |token: &String| blake3::hash(proof(token).as_bytes()) == blake3::hash(key.as_bytes());
    let held = cookie(headers, room.id()).filter(is_its_own);
    held.or_else(|| Pass::of_token(room, key).map(|pass| pass.key))
}

impl Pass {
    /// By the cookie alone, for reading.
    pub(super) fn of_reader(room: &Room, headers: &HeaderMap) -> Option<Self> {
        let token = cookie(headers, room.id())?;
        let person = room.person_by_token(&token)?;
        Some(Self { person, key: proof(&token), has_cookie: true })
    }
    /// By the cookie and the proof in the form, or by the token in the form.
    pub(super) fn of_writer(room: &Room, headers: &HeaderMap, key: &str) -> Option<Self> {
        match Self::of_reader(room, headers) {
            Some(pass) if blake3::hash(pass.key.as_bytes()) == blake3::hash(key.as_bytes()) => Some(pass),
            _ => Self::of_token(room, key),
        }
    }
    /// By the token itself.
    pub(super) fn of_token(room: &Room, token: &str) -> Option<Self> {
        let person = room.person_by_token(token)?;
        Some(Self { person, key: token.to_owned(), has_cookie: false })
    }
}

/// The room of a code. A code of before its renewal leads back whoever is in already, and lets nobody in.
pub(super) fn room_of(porch: &Porch, code: &str, headers: &HeaderMap, key: &str) -> Option<Room> {
    porch.house.by_code(code).or_else(|| {
        let room = porch.house.by_former_code(code)?;
        Pass::of_reader(&room, headers).or_else(|| Pass::of_token(&room, key)).map(|_| room)
    })
}

/// The header that sets a participant's cookie until the browser closes; without a token it takes the cookie away.
pub(super) fn set_cookie(porch: &Porch, room: &Room, token: Option<&Private<String>>) -> Option<HeaderValue> {
    let name = cookie_name(room.id());
    let secure = if porch.house.public_url().starts_with("https://") { "; Secure" } else { "" };
    let (value, age) = token.map_or(("", "; Max-Age=0"), |token| (token.reveal().as_str(), ""));
    HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}")).ok()
}
