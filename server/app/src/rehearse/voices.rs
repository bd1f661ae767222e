//! People whom nobody has met: their names, their words, and how they take part.
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Names and words of people whom nobody has met.
const VOICES: &str = include_str!("../../scenarios/voices.json");
/// Who is first when the floor opens, and how many seconds after the one before at most.
pub(super) const FIRST: [(Way, i64); 8] = [
    (Way::Seat, 4),
    (Way::RoomPhone, 3),
    (Way::RoomPhone, 4),
    (Way::Seat, 5),
    (Way::OnlinePhone, 8),
    (Way::Chat, 6),
    (Way::OnlinePhone, 10),
    (Way::Chat, 12),
];
/// Who follows.
pub(super) const LATER: [Way; 10] = [
    Way::RoomPhone,
    Way::RoomPhone,
    Way::RoomPhone,
    Way::OnlinePhone,
    Way::OnlinePhone,
    Way::OnlinePhone,
    Way::Chat,
    Way::Seat,
    Way::Hub,
    Way::Form,
];

#[derive(Debug, Deserialize)]
pub(super) struct Voices {
    pub(super) room: Vec<String>,
    pub(super) online: Vec<String>,
    pub(super) seats: Vec<String>,
    pub(super) chat: Vec<Chat>,
    pub(super) hub: Hub,
    pub(super) form: String,
    pub(super) topics: BTreeMap<String, Vec<String>>,
    pub(super) questions: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Chat {
    pub(super) label: String,
    pub(super) via: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Hub {
    pub(super) label: String,
    pub(super) headcount: u32,
}

impl Voices {
    /// As they stand in their file.
    ///
    /// # Errors
    /// One line; the file is part of the program, and a test reads it.
    pub(super) fn read() -> Result<Self, String> {
        serde_json::from_str(VOICES).map_err(|error| format!("the voices are unreadable: {error}"))
    }
}

/// How somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    RoomPhone,
    OnlinePhone,
    Seat,
    Chat,
    Hub,
    Form,
}

#[derive(Debug, Clone)]
pub(super) struct Guest {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) way: Way,
    pub(super) via: String,
    pub(super) lang: String,
    pub(super) headcount: Option<u32>,
    /// The number of the seat they take.
    pub(super) seat: Option<u16>,
    pub(super) free_at_s: i64,
}

impl Guest {
    pub(super) fn told(&self) -> Value {
        let channel = if self.is_in_room() { "onsite" } else { "online" };
        let identity = if self.way == Way::Form { "read_by_moderator" } else { "codename" };
        let mut told = json!({
            "id": self.id, "label": self.label, "identity": identity, "channel": channel, "via": self.via,
            "lang": self.lang, "roles": ["participant"],
        });
        if let (Some(headcount), Some(told)) = (self.headcount, told.as_object_mut()) {
            told.insert("hub".to_owned(), json!({ "headcount": headcount }));
        }
        if let (Some(seat), Some(told)) = (self.seat, told.as_object_mut()) {
            told.insert("seat".to_owned(), seat.into());
        }
        told
    }
    /// Whether they sit in the room.
    pub(super) const fn is_in_room(&self) -> bool {
        matches!(self.way, Way::RoomPhone | Way::Seat)
    }
}
