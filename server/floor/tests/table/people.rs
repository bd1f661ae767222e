//! Who sits around the table. A name's first letter is its lane: o in the room, r afar, h a hub, else the panel.
use floor::{
    Moment, PersonId, TextId,
    ids::TextRef,
    person::{Channel, Person, Via},
};

/// Twenty voices: nine in the room, seven afar, a hub, and the panel.
pub(crate) const CAST: [&str; 20] = [
    "o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8", "o9", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "hub", "khalid",
    "nardine", "wafa",
];

/// The id of a name.
pub(crate) fn id(name: &str) -> PersonId {
    let mut bytes = [0; 16];
    bytes[0] = 0xee;
    for (place, letter) in bytes[1..].iter_mut().zip(name.bytes()) {
        *place = letter;
    }
    PersonId(bytes)
}

/// The name of an id; newcomers are «new».
pub(crate) fn name(person: PersonId) -> &'static str {
    CAST.into_iter().find(|name| id(name) == person).unwrap_or("new")
}

/// The lane of a name.
pub(super) fn channel_of(name: &str) -> Channel {
    match name.as_bytes()[0] {
        b'o' => Channel::Onsite,
        b'r' | b'h' => Channel::Online,
        _ => Channel::Panel,
    }
}

/// Words, as the floor knows them.
pub(crate) fn words(text: &str) -> TextRef {
    let mut bytes = [0; 16];
    for (place, letter) in bytes.iter_mut().zip(text.bytes()) {
        *place = letter;
    }
    TextRef { id: TextId(bytes), commitment: [7; 32] }
}

pub(super) fn person(name: &str) -> Person {
    let is_hub = name == "hub";
    let via = if is_hub { Via::Hub } else { Via::Phone };
    Person {
        key: Some(name.to_owned()),
        headcount: if is_hub { 12 } else { 1 },
        ..Person::new(Some(words(name)), channel_of(name), via, "en".to_owned(), Moment(0))
    }
}
