//! A script out of a run of show: who comes, and whose hand goes up when. The same file always makes the same script.
use super::{
    chance::Chance,
    show::{FLOOR_S_MIN, Segment, Show, floors},
    voices::{FIRST, Guest, LATER, Voices, Way},
};
use serde::Deserialize as _;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Longest time without a new hand while the floor is open, in seconds; the shortest is half of it.
const GAP_S_MAX: i64 = 70;
/// Hands of one segment at most, however long it is.
const HANDS_MAX: usize = 40;
/// Events of one script at most.
const EVENTS_MAX: usize = 600;
/// Nobody has another wish so soon, in seconds.
const AGAIN_S: i64 = 360;
/// Makes a scenario of a session file: its run of show, people who are not in it, and what they do. The chair is
/// somebody else's: a script has no turns.
///
/// # Errors
/// One line that says what is missing.
pub(super) fn invent(file: &Value) -> Result<Value, String> {
    let show = Show::deserialize(file).map_err(|error| format!("the session file has no run of show: {error}"))?;
    let voices = Voices::read()?;
    let seed = json!([show.session.title, file.get("segments")]);
    let mut tongues: Vec<String> =
        show.session.languages.iter().filter(|tag| voices.topics.contains_key(*tag)).cloned().collect();
    if tongues.is_empty() {
        tongues.push("en".to_owned());
    }
    let moderator = |who: &Option<String>, other: &str| who.clone().unwrap_or_else(|| other.to_owned());
    let (chair, helper) =
        (moderator(&show.session.onsite_moderator, "onsite"), moderator(&show.session.online_moderator, "online"));
    let (cast, events) = (Vec::new(), Vec::new());
    let mut plot = Plot { voices: &voices, chance: Chance::of(&seed), tongues, chair, helper, cast, events };
    plot.gather();
    let in_room: Vec<&mut Guest> = plot.cast.iter_mut().filter(|guest| guest.is_in_room()).collect();
    let seats = show.session.free_seats(in_room.len());
    for (guest, seat) in in_room.into_iter().zip(seats) {
        guest.seat = Some(seat);
    }
    for (at, segment) in show.segments.iter().enumerate() {
        let change = if at == 0 { json!({ "type": "start" }) } else { json!({ "type": "advance", "to": segment.id }) };
        plot.add(segment.start_s, &plot.chair.clone(), change);
    }
    for segment in floors(&show) {
        plot.fill(&segment);
    }
    let people: Vec<Value> = plot.cast.iter().map(Guest::told).collect();
    let events = plot.events();
    Ok(json!({
        "format": "round-table-scenario/1",
        "session": file.get("session"),
        "segments": file.get("segments").cloned().unwrap_or_else(|| json!([])),
        "people": people,
        "events": events,
    }))
}

struct Plot<'a> {
    voices: &'a Voices,
    chance: Chance,
    tongues: Vec<String>,
    /// The ids of whoever moderates in the room and online.
    chair: String,
    helper: String,
    cast: Vec<Guest>,
    /// By time, then by the order in which they were thought of.
    events: Vec<(i64, String, Value)>,
}

impl Plot<'_> {
    /// Everybody comes, most of them in the last minutes of the lobby.
    fn gather(&mut self) {
        let voices = self.voices;
        let rows = [
            ("room", &voices.room, Way::RoomPhone, "phone"),
            ("online", &voices.online, Way::OnlinePhone, "phone"),
            ("seat", &voices.seats, Way::Seat, "seat_tap"),
        ];
        for (name, labels, way, via) in rows {
            for (at, label) in labels.iter().enumerate() {
                self.guest(format!("{name}{at}"), label, way, via);
            }
        }
        for (at, chat) in voices.chat.iter().enumerate() {
            self.guest(format!("chat{at}"), &chat.label, Way::Chat, &chat.via);
        }
        self.guest("hub".to_owned(), &voices.hub.label, Way::Hub, "zoom_voice");
        self.guest("form".to_owned(), &voices.form, Way::Form, "web_form");
        for guest in self.cast.clone() {
            let t = self.chance.between(-300, -10);
            match guest.way {
                Way::RoomPhone | Way::OnlinePhone => self.add(t, &guest.id, json!({ "type": "join" })),
                Way::Hub => self.add(t, &guest.id, json!({ "type": "join_hub", "people": voices.hub.headcount })),
                Way::Form => self.add(t, &guest.id, json!({ "type": "join", "js": false })),
                Way::Seat | Way::Chat => {}
            }
        }
    }
    fn guest(&mut self, id: String, label: &str, way: Way, via: &str) {
        let lang = self.chance.one(&self.tongues).cloned().unwrap_or_default();
        let headcount = (way == Way::Hub).then_some(self.voices.hub.headcount);
        self.cast.push(Guest {
            id,
            label: label.to_owned(),
            way,
            via: via.to_owned(),
            lang,
            headcount,
            seat: None,
            free_at_s: i64::MIN,
        });
    }
    fn add(&mut self, t: i64, by: &str, event: Value) {
        if self.events.len() < EVENTS_MAX {
            self.events.push((t, by.to_owned(), event));
        }
    }
    /// Hands in one part: several in the room at once when the floor opens, then those afar, then one by one.
    fn fill(&mut self, part: &Segment) {
        let length = part.end_s.saturating_sub(part.start_s);
        let before = part.panel.iter().fold(part.silence_s, |sum, slot| sum.saturating_add(slot.limit_s));
        let opens = if length.saturating_sub(before) >= FLOOR_S_MIN { before } else { length / 10 };
        let closes = length.saturating_sub(length / 10);
        let mut t = opens;
        for (way, wait_s) in FIRST {
            t = t.saturating_add(self.chance.between(1, wait_s));
            if t < closes {
                self.wish(part, t, way);
            }
        }
        for _ in FIRST.len()..HANDS_MAX {
            t = t.saturating_add(self.chance.between(GAP_S_MAX / 2, GAP_S_MAX));
            if t >= closes {
                return;
            }
            let way = self.chance.one(&LATER).copied().unwrap_or(Way::RoomPhone);
            self.wish(part, t, way);
        }
    }
    /// Somebody who takes part that way, and has had no wish for a while, has one now.
    fn wish(&mut self, part: &Segment, t: i64, way: Way) {
        let t = part.start_s.saturating_add(t);
        let free: Vec<Guest> =
            self.cast.iter().filter(|guest| guest.way == way && guest.free_at_s <= t).cloned().collect();
        let Some(guest) = self.chance.one(&free).cloned() else { return };
        if let Some(known) = self.cast.iter_mut().find(|known| known.id == guest.id) {
            known.free_at_s = t.saturating_add(AGAIN_S);
        }
        let (voices, lang) = (self.voices, guest.lang.as_str());
        let mut word = |of: &BTreeMap<String, Vec<String>>| {
            of.get(lang).and_then(|words| self.chance.one(words)).cloned().unwrap_or_default()
        };
        match way {
            Way::RoomPhone | Way::OnlinePhone | Way::Hub => {
                let about = part.policy_question.clone().unwrap_or_else(|| word(&voices.topics));
                self.add(t, &guest.id, json!({ "type": "raise_hand", "topic": about }));
                // Now and then somebody thinks better of it.
                if self.chance.between(1, 9) == 1 {
                    self.add(t.saturating_add(40), &guest.id, json!({ "type": "lower_hand" }));
                }
            }
            Way::Seat => self.add(t, &self.chair.clone(), json!({ "type": "seat_tap", "seat": guest.id })),
            Way::Form => {
                let text = word(&voices.questions);
                self.add(t, &guest.id, json!({ "type": "submit_form", "lang": lang, "text": text }));
            }
            Way::Chat => {
                let text = word(&voices.questions);
                // Most of the chat waits in the inbox for whoever relays it.
                let forward = self.chance.between(1, 3) == 1;
                let event = json!({
                    "type": "add_remote", "for": guest.id, "via": guest.via, "lang": lang, "text": text, "forward": forward,
                });
                self.add(t, &self.helper.clone(), event);
            }
        }
    }
    fn events(mut self) -> Vec<Value> {
        self.events.sort_by_key(|(t, _, _)| *t);
        let numbered = self.events.into_iter().zip(1_u32..);
        numbered.map(|((t, by, event), n)| with(event, [("n", n.into()), ("t", t.into()), ("by", by.into())])).collect()
    }
}

fn with(mut event: Value, more: [(&str, Value); 3]) -> Value {
    if let Some(event) = event.as_object_mut() {
        event.extend(more.map(|(key, value)| (key.to_owned(), value)));
    }
    event
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rehearse::script::{Deed, Script};

    fn file(segments: &Value) -> Value {
        json!({
            "format": "round-table-session/1",
            "session": { "title": "A table", "languages": ["ar", "en"], "onsite_moderator": "a", "online_moderator": "b" },
            "segments": segments,
        })
    }

    fn show() -> Value {
        file(&json!([
            { "id": "A", "title": "Opening", "start_s": 0, "end_s": 300 },
            { "id": "B", "title": "Round", "start_s": 300, "end_s": 1_500, "floor_limit_s": 90, "silence_s": 20,
              "panel": [{ "who": "a", "limit_s": 240 }] },
            { "id": "C", "title": "Close", "start_s": 1_500, "end_s": 1_800 },
        ]))
    }

    fn script(file: &Value) -> Script {
        Script::read(&invent(file).unwrap().to_string()).unwrap()
    }

    #[test]
    fn the_same_session_is_always_rehearsed_in_the_same_way() {
        assert_eq!(invent(&show()), invent(&show()));
        let mut other = show();
        other["session"]["title"] = "Another table".into();
        assert_ne!(invent(&show()).unwrap()["events"], invent(&other).unwrap()["events"]);
    }

    #[test]
    fn hands_rise_where_there_is_floor_time_and_after_the_panel() {
        let script = script(&show());
        let is_move = |deed: &Deed| matches!(deed, Deed::Start | Deed::Advance { .. });
        let wishes: Vec<i64> = script
            .events
            .iter()
            .filter(|event| event.t.0 >= 0 && !is_move(&event.deed))
            .map(|event| event.t.0 / 1_000)
            .collect();
        assert!(wishes.len() >= 12, "{wishes:?}");
        let is_in = |t: &i64| (300 + 20 + 240..1_500).contains(t);
        assert!(wishes.iter().all(is_in), "{wishes:?}");
        let in_room = wishes.iter().filter(|t| **t < 300 + 20 + 240 + 60).count();
        assert!(in_room >= 4, "several at once when the floor opens: {wishes:?}");
    }

    #[test]
    fn all_ways_to_take_part_are_rehearsed() {
        let script = script(&show());
        let has = |is: fn(&Deed) -> bool| script.events.iter().any(|event| is(&event.deed));
        assert!(has(|deed| matches!(deed, Deed::Join { .. })) && has(|deed| matches!(deed, Deed::JoinHub { .. })));
        assert!(has(|deed| matches!(deed, Deed::RaiseHand { .. })) && has(|deed| matches!(deed, Deed::SeatTap { .. })));
        assert!(has(|deed| matches!(deed, Deed::AddRemote { .. })));
        assert!(script.people.iter().all(|person| ["ar", "en"].contains(&person.lang.as_str())));
    }

    #[test]
    fn who_is_in_the_room_takes_a_free_seat() {
        let mut file = show();
        let seat = |number: u16| json!({ "id": format!("s{number}"), "side": "head", "row": 1, "number": number });
        let mut seats: Vec<Value> = (1..=30).map(seat).collect();
        seats[11]["person"] = "a".into();
        file["session"]["seats"] = json!(seats);
        let taken: Vec<u16> = script(&file).people.iter().filter_map(|person| person.seat).collect();
        let distinct: std::collections::BTreeSet<u16> = taken.iter().copied().collect();
        assert_eq!((taken.len(), distinct.len()), (11, 11), "{taken:?}");
        assert!(!distinct.contains(&12) && distinct.first() < Some(&4) && distinct.last() > Some(&26), "{taken:?}");
        assert!(script(&show()).people.iter().all(|person| person.seat.is_none()));
    }

    #[test]
    fn a_table_without_a_run_of_show_is_one_long_floor_and_no_script_grows_without_end() {
        assert!(script(&file(&json!([]))).events.len() > 30);
        let day: Vec<Value> = (0..64)
            .map(
                |at| json!({ "id": format!("{at}"), "title": "T", "start_s": at * 1_000, "end_s": at * 1_000 + 1_000 }),
            )
            .collect();
        assert!(script(&file(&json!(day))).events.len() <= EVENTS_MAX);
    }
}
