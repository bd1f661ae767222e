//! When somebody will probably be heard, in words: place alone misleads, since panel blocks hold the floor for minutes.
use super::{
    speech::Lang,
    wall::{Wall, minute, minute_after},
};
use floor::{Moment, forecast::Expected};
use fluent_bundle::FluentValue;
use wire::view::{room::RoomView, you::YourHand};

/// What a person is told of one hand, as HTML whose figures stand in leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum When {
    /// «about minute 47 (14:47)», and «between minute 45 and 50».
    Heard { about: String, range: String },
    /// The list is longer than the time.
    Unreached,
}

/// Stands for a figure until the sentence is escaped; no sentence of ours holds one.
const MARK: char = '\u{fffc}';

/// A sentence with figures in it as leaves, `<bdi id="m" class="num">47</bdi>`: ids of one letter, since they are sent with
/// every change. `hand` keeps those of several hands apart.
fn with_figures(lang: Lang, id: &str, figures: &[(&'static str, String)], hand: &str) -> String {
    let given: Vec<_> =
        figures.iter().map(|(name, _)| (*name, FluentValue::from(format!("{MARK}{name}{MARK}")))).collect();
    let mut html = escaped(&lang.speech().say_with(id, &given));
    for (name, figure) in figures {
        let id = name.get(..1).unwrap_or_default();
        let leaf = format!("<bdi id=\"{id}{hand}\" class=\"num\">{}</bdi>", lang.figures(figure));
        html = html.replace(&format!("\u{2068}{MARK}{name}{MARK}\u{2069}"), &leaf);
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// What `hand` may expect; nothing before the session is live, and of a hand that was set aside. `suffix` keeps the ids of
/// several hands apart.
pub(super) fn when(hand: &YourHand, room: &RoomView, wall: &Wall, lang: Lang, suffix: &str) -> Option<When> {
    let (started_at, expected) = (room.started_at?, hand.expected?);
    let Expected::Heard { from, at, to } = expected else { return Some(When::Unreached) };
    let about =
        about(started_at, at, wall, lang, if hand.is_next { "hand-next-expected" } else { "hand-expected" }, suffix);
    // At least a minute wide: nobody knows it better.
    let first = minute(started_at, from);
    let last = minute_after(started_at, to).max(first.saturating_add(1));
    let figures = [("from", first.to_string()), ("to", last.to_string())];
    Some(When::Heard { about, range: with_figures(lang, "hand-expected-range", &figures, suffix) })
}

fn about(started_at: Moment, at: Moment, wall: &Wall, lang: Lang, id: &str, suffix: &str) -> String {
    let minute = ("minute", minute(started_at, at).to_string());
    match wall.time_of_day(at) {
        Some(clock) => with_figures(lang, id, &[minute, ("clock", clock)], suffix),
        None => with_figures(lang, &format!("{id}-minute"), &[minute], suffix),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Lang;
    use floor::{HandId, queue::HandState, state::Life, turn::Kind};
    use wire::{server::Clock, view::About};

    fn hand(expected: Option<Expected>) -> YourHand {
        YourHand {
            id: HandId(7),
            kind: Kind::Floor,
            state: HandState::Waiting,
            place: Some(4),
            expected,
            is_next: false,
            is_for_later: false,
            lowers_at: None,
            topic: None,
            policy_question: None,
            question: None,
            version: 1,
        }
    }

    fn told(expected: Expected, lang: Lang, zone: Option<&str>) -> Option<When> {
        let about = About { time_zone: zone.map(str::to_owned), ..About::default() };
        let clock = Clock { server_ms: 0, session_ms: Moment(0), rate: 1, fence_ms: None, utc_ms: 1_795_784_400_000 };
        let wall = Wall::of(&about, &clock);
        let view = serde_json::json!({
            "about": about, "life": Life::Live, "started_at": 0, "duration_ms": 5_400_000, "list": { "state": "open" },
            "waiting_onsite": 4, "waiting_online": 0, "turns_onsite": 0, "turns_online": 0,
        });
        when(&hand(Some(expected)), &serde_json::from_value(view).unwrap(), &wall, lang, "")
    }

    fn bare(html: &str) -> String {
        let mut text = String::new();
        let mut is_tag = false;
        for char in html.chars() {
            match char {
                '<' => is_tag = true,
                '>' => is_tag = false,
                _ if !is_tag => text.push(char),
                _ => {}
            }
        }
        text
    }

    const AT: Expected =
        Expected::Heard { from: Moment(45 * 60_000 + 1), at: Moment(47 * 60_000), to: Moment(49 * 60_000 + 1) };

    #[test]
    fn a_minute_is_told_with_its_clock_time_and_its_range() {
        let Some(When::Heard { about, range }) = told(AT, Lang::En, Some("Europe/Berlin")) else { panic!("heard") };
        assert_eq!(bare(&about), "about minute 47 (14:47)");
        assert_eq!(bare(&range), "between minute 45 and 50");
        assert!(about.contains("<bdi id=\"m\" class=\"num\">47</bdi>"), "{about}");
        let Some(When::Heard { about, range }) = told(AT, Lang::Ar, Some("Europe/Berlin")) else { panic!("heard") };
        assert_eq!(bare(&about), "نحو الدقيقة 47 (14:47)");
        assert_eq!(bare(&range), "بين الدقيقة 45 والدقيقة 50");
        let Some(When::Heard { about, range }) = told(AT, Lang::ArDigits, Some("Europe/Berlin")) else {
            panic!("heard")
        };
        assert_eq!(bare(&about), "نحو الدقيقة ٤٧ (١٤:٤٧)");
        assert_eq!(bare(&range), "بين الدقيقة ٤٥ والدقيقة ٥٠");
    }

    #[test]
    fn without_a_zone_no_time_of_day_is_told_and_no_range_is_narrower_than_a_minute() {
        let sure = Expected::Heard { from: Moment(60_000), at: Moment(60_000), to: Moment(61_000) };
        let Some(When::Heard { about, range }) = told(sure, Lang::En, None) else { panic!("heard") };
        assert_eq!((bare(&about).as_str(), bare(&range).as_str()), ("about minute 1", "between minute 1 and 2"));
        assert_eq!(told(Expected::Unreached, Lang::En, None), Some(When::Unreached));
    }
}
