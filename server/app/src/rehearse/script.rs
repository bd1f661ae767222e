//! A scenario as its file tells it (`round-table-scenario/1`), or a session file, which has no events.
//! Long because it is one format, read whole: every event with its keys, and what may be missing.
use floor::{
    person::{Channel, Identity, Via},
    turn::{Kind, Nudge},
};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::collections::BTreeMap;

/// Events whose capability is not built yet; they are counted and told at the end.
const LATER: [&str; 14] = [
    "tally_open",
    "tally_close",
    "connect_opt_in",
    "action_draft",
    "action_merge",
    "action_edit",
    "action_adopt",
    "action_park",
    "gradients_open",
    "gradients_vote",
    "gradients_close",
    "read_back",
    "export",
    "purge",
];

/// Seconds in the file, milliseconds here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Ms(pub(super) i64);

impl<'de> Deserialize<'de> for Ms {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let seconds = serde_json::Number::deserialize(from)?;
        // Whole seconds stay exact; a fraction is rounded to the millisecond.
        if let Some(whole) = seconds.as_i64() {
            return Ok(Self(whole.saturating_mul(1_000)));
        }
        let text = format!("{:.3}", seconds.as_f64().unwrap_or_default()).replace('.', "");
        text.parse().map(Self).map_err(|_| serde::de::Error::custom("seconds are out of range"))
    }
}

/// A file.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Script {
    pub(super) format: String,
    pub(super) session: Session,
    #[serde(default)]
    pub(super) segments: Vec<Segment>,
    #[serde(default)]
    pub(super) people: Vec<Person>,
    #[serde(default, rename = "events")]
    raw_events: Vec<Value>,
    #[serde(default)]
    pub(super) totals: Option<Value>,
    #[serde(skip)]
    pub(super) events: Vec<Event>,
    /// The file as it was, for the door.
    #[serde(skip)]
    pub(super) whole: Value,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Session {
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) onsite_moderator: Option<String>,
    #[serde(default)]
    pub(super) online_moderator: Option<String>,
    #[serde(default)]
    pub(super) policy_questions: Vec<PolicyQuestion>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct PolicyQuestion {
    pub(super) id: String,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Segment {
    pub(super) id: String,
    pub(super) start_s: Ms,
    pub(super) end_s: Ms,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Person {
    pub(super) id: String,
    #[serde(default)]
    pub(super) label: String,
    #[serde(default)]
    pub(super) identity: Identity,
    pub(super) channel: Channel,
    pub(super) via: Via,
    #[serde(default)]
    pub(super) lang: String,
    #[serde(default)]
    pub(super) hub: Option<Hub>,
    /// The number of the seat they take.
    #[serde(default)]
    pub(super) seat: Option<u16>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Hub {
    pub(super) headcount: u32,
}

/// One event.
#[derive(Debug, Clone)]
pub(super) struct Event {
    pub(super) n: u32,
    pub(super) t: Ms,
    pub(super) by: String,
    /// Its type, as the file spells it.
    pub(super) name: String,
    pub(super) deed: Deed,
}

#[derive(Debug, Deserialize)]
struct Head {
    #[serde(default)]
    n: u32,
    t: Ms,
    #[serde(default)]
    by: String,
    #[serde(rename = "type")]
    name: String,
}

/// What a call must propose.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Suggest {
    pub(super) who: String,
    #[serde(default)]
    pub(super) turns: Option<u32>,
    #[serde(default)]
    pub(super) channel: Option<Channel>,
    #[serde(default)]
    pub(super) since: Option<Ms>,
}

/// What happens.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Deed {
    OpenLobby,
    Start,
    Advance {
        to: String,
    },
    End,
    PauseSession,
    ResumeSession,
    Join {
        #[serde(default)]
        js: Option<bool>,
    },
    JoinHub {
        #[serde(default)]
        people: Option<u32>,
    },
    Disconnect,
    Reconnect,
    RemoteReady,
    ShowRules,
    Reflect {
        seconds: Ms,
    },
    Nudge {
        kind: Nudge,
    },
    GavelPass {
        to: String,
    },
    RaiseHand {
        #[serde(default)]
        topic: Option<String>,
        #[serde(default)]
        kind: Option<Kind>,
    },
    LowerHand {
        #[serde(default)]
        kind: Option<Kind>,
    },
    SeatTap {
        seat: String,
    },
    AddRemote {
        #[serde(rename = "for")]
        author: String,
        via: Via,
        #[serde(default)]
        lang: String,
        text: String,
        /// Into the queue at once, not into the inbox.
        #[serde(default = "at_once")]
        forward: bool,
    },
    SubmitForm {
        #[serde(default)]
        idempotency: String,
        #[serde(default)]
        lang: String,
        text: String,
    },
    ToggleHand {
        times: u32,
        within_s: Ms,
    },
    Merge {
        items: Vec<String>,
        #[serde(rename = "as")]
        name: String,
    },
    CallNext {
        #[serde(default)]
        waiting: Option<Vec<String>>,
        #[serde(default)]
        suggest: Option<Suggest>,
    },
    Override {
        pick: String,
        reason: String,
        #[serde(default)]
        over: Option<String>,
    },
    TurnStart(TurnStart),
    TurnEnd(TurnEnd),
    PointOfOrder {
        #[serde(default)]
        reason: Option<String>,
    },
    PointOfOrderAccept {
        #[serde(default)]
        reason: Option<String>,
    },
    PointOfOrderDecline {
        #[serde(default)]
        reason: Option<String>,
    },
    Resume,
    RightOfReply {
        #[serde(default)]
        reason: Option<String>,
    },
    CloseList,
    Cut {
        reason: String,
    },
    Redact {
        target: String,
    },
    /// Not built yet.
    #[serde(skip)]
    Later,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct TurnStart {
    #[serde(default)]
    pub(super) who: Option<String>,
    pub(super) kind: Kind,
    #[serde(default)]
    pub(super) limit_s: Option<Ms>,
    #[serde(default)]
    pub(super) voice: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct TurnEnd {
    #[serde(default)]
    pub(super) spoken_s: Option<Ms>,
    #[serde(default)]
    pub(super) paused_s: Option<Ms>,
    #[serde(default)]
    pub(super) overrun_s: Option<Ms>,
    #[serde(default)]
    pub(super) cause: Option<String>,
}

const fn at_once() -> bool {
    true
}

impl Script {
    /// Reads a scenario or a session file.
    ///
    /// # Errors
    /// One line that says what is wrong and where.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let whole: Value = serde_json::from_str(text).map_err(|error| format!("the file is no JSON: {error}"))?;
        let mut script =
            Self::deserialize(&whole).map_err(|error| format!("the file is not as it should be: {error}"))?;
        if !matches!(script.format.as_str(), "round-table-scenario/1" | "round-table-session/1") {
            return Err(format!("the format «{}» is unknown", script.format));
        }
        let raw = std::mem::take(&mut script.raw_events);
        script.events = raw.iter().enumerate().map(|(at, raw)| event(at, raw)).collect::<Result<_, _>>()?;
        // Events stand in time order; a stable sort keeps the file's order within a second.
        script.events.sort_by_key(|event| event.t);
        script.whole = whole;
        Ok(script)
    }
    /// Session time of the start: how long the lobby lasts.
    pub(super) fn lobby(&self) -> Ms {
        Ms(self.events.first().map_or(0, |event| event.t.0.min(0).saturating_neg()))
    }
    /// A person of the file.
    pub(super) fn person(&self, key: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == key)
    }
    /// Events that are not played, by type.
    pub(super) fn not_played(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for event in self.events.iter().filter(|event| matches!(event.deed, Deed::Later)) {
            let count: &mut usize = counts.entry(event.name.as_str()).or_default();
            *count = count.saturating_add(1);
        }
        counts
    }
}

fn event(at: usize, raw: &Value) -> Result<Event, String> {
    let place = at.saturating_add(1);
    let head = Head::deserialize(raw).map_err(|error| format!("event {place}: {error}"))?;
    let deed = if LATER.contains(&head.name.as_str()) {
        Deed::Later
    } else {
        Deed::deserialize(raw).map_err(|error| format!("event {place} ({}): {error}", head.name))?
    };
    Ok(Event { n: head.n, t: head.t, by: head.by, name: head.name, deed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_scenario_is_read_whole() {
        let script = Script::read(include_str!("../../scenarios/ws430.json")).unwrap();
        assert_eq!((script.events.len(), script.people.len(), script.segments.len()), (166, 20, 8));
        assert_eq!(script.lobby(), Ms(600_000));
        let hidden = ["hand", "turn", "merge", "call", "point", "list", "connect", "cut", "redact"];
        let later = script.not_played();
        assert!(
            later
                .keys()
                .filter(|name| **name != "connect_opt_in" && **name != "action_merge")
                .all(|name| { !hidden.iter().any(|word| name.contains(word)) })
        );
        assert_eq!(later.values().sum::<usize>(), 20);
    }

    #[test]
    fn an_unknown_event_is_told_by_its_place() {
        let text = r#"{"format": "round-table-scenario/1", "session": {}, "events": [{"t": 0, "type": "dance"}]}"#;
        assert!(Script::read(text).unwrap_err().starts_with("event 1 (dance)"));
        assert!(Script::read(r#"{"format": "other/1", "session": {}}"#).unwrap_err().contains("unknown"));
    }

    #[test]
    fn seconds_with_a_fraction_are_milliseconds() {
        assert_eq!(serde_json::from_str::<Ms>("-1.25").unwrap(), Ms(-1_250));
        assert_eq!(serde_json::from_str::<Ms>("90").unwrap(), Ms(90_000));
    }
}
