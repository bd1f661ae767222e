//! Several people at one device: whose page this is, who else is here, and the way in for one more.
use super::{
    here::Here,
    pass::{PLACES_MAX, Pass},
    speech::Speech,
};
use askama::Template;
use axum::http::HeaderMap;
use hub::Room;

struct Other {
    name: String,
    address: String,
    /// They are called, or speak.
    is_called: bool,
}

#[derive(Template)]
#[template(path = "device.html")]
struct Device {
    s: &'static Speech,
    others: Vec<Other>,
    /// The way in for one more, while there is a place.
    more: Option<String>,
}

/// Who else uses this device, and the way in for one more; nothing where the browser keeps no cookie.
pub(super) async fn device(room: &Room, headers: &HeaderMap, pass: &Pass, here: Here) -> String {
    if !pass.has_cookie {
        return String::new();
    }
    let (speech, code) = (here.lang.speech(), &room.about().join_code);
    let all = Pass::all(room, headers);
    let mut others = Vec::new();
    for other in all.iter().filter(|other| other.place != pass.place) {
        let you = room.you_of(other.person).await.unwrap_or_default();
        others.push(Other {
            name: you.label.unwrap_or_else(|| speech.say("hand-device-unnamed")),
            address: Here { place: other.place, ..here }.home(code),
            is_called: you.turn.is_some() || you.hands.iter().any(|hand| hand.is_next),
        });
    }
    let free = (1..=PLACES_MAX).find(|place| *place != pass.place && all.iter().all(|one| one.place != *place));
    let more = free.map(|place| Here { place, ..here }.home(code));
    Device { s: speech, others, more }.render().unwrap_or_default()
}
