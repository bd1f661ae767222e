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

/// Above everything where there are several, since nobody may press another's buttons unawares.
#[derive(Template)]
#[template(path = "people.html")]
struct People {
    s: &'static Speech,
    own: String,
    others: Vec<Other>,
}

#[derive(Template)]
#[template(path = "device.html")]
struct More {
    s: &'static Speech,
    /// The way in for one more, while there is a place.
    more: Option<String>,
}

/// What a page says of the device it is shown on; nothing where the browser keeps no cookie.
#[derive(Debug, Default)]
pub(super) struct Device {
    /// Whose page this is, and the others', where there are others.
    pub people: String,
    /// The way in for one more.
    pub more: String,
}

/// Who else uses this device, and the way in for one more.
pub(super) async fn device(room: &Room, headers: &HeaderMap, pass: &Pass, here: Here) -> Device {
    if !pass.has_cookie {
        return Device::default();
    }
    let (speech, code) = (here.lang.speech(), &room.about().join_code);
    let all = Pass::all(room, headers);
    let unnamed = || speech.say("hand-device-unnamed");
    let mut people = People { s: speech, own: String::new(), others: Vec::new() };
    for one in &all {
        let you = room.you_of(one.person).await.unwrap_or_default();
        let name = you.label.unwrap_or_else(unnamed);
        if one.place == pass.place {
            people.own = speech.with("hand-device-own", "name", &name);
            continue;
        }
        let address = Here { place: one.place, ..here }.home(code);
        let is_called = you.turn.is_some() || you.hands.iter().any(|hand| hand.is_next);
        people.others.push(Other { name, address, is_called });
    }
    let free = (1..=PLACES_MAX).find(|place| *place != pass.place && all.iter().all(|one| one.place != *place));
    let more = More { s: speech, more: free.map(|place| Here { place, ..here }.home(code)) };
    let people = if people.others.is_empty() { String::new() } else { people.render().unwrap_or_default() };
    Device { people, more: more.render().unwrap_or_default() }
}
