//! The pieces of a page that are the same for everyone: what runs, who is next, the list.
use super::{band::band, listed::listed, speech::Lang};
use askama::Template;
use floor::{
    Moment,
    agenda::List,
    person::Channel,
    state::Life,
    timer::{Phase, Timer},
    turn::Kind,
};
use std::collections::BTreeMap;
use wire::view::room::{RoomNext, RoomTurn, RoomView};

/// A clock on a page: its digits at the moment of drawing, where that is known, and the vector for the script.
pub(super) struct Clock {
    pub vector: String,
    pub digits: String,
    pub phase: String,
    pub whole: String,
}

impl Clock {
    pub(super) fn of(timer: &Timer, now: Option<Moment>, lang: Lang) -> Self {
        let speech = lang.speech();
        let phase = match now.map(|now| timer.phase(now)) {
            Some(Phase::Normal) => "hand-phase-normal",
            Some(Phase::Warning) => "hand-phase-warning",
            Some(Phase::Danger) => "hand-phase-danger",
            Some(Phase::Overtime) => "hand-phase-overtime",
            None => "",
        };
        Self {
            vector: serde_json::to_string(timer).unwrap_or_default(),
            digits: now.map(|now| lang.figures(&digits(timer.remaining(now).0))).unwrap_or_default(),
            phase: if phase.is_empty() { String::new() } else { speech.say(phase) },
            whole: speech.with("hand-of", "time", &lang.figures(&digits((timer.allotted_ms + timer.added_ms).0))),
        }
    }
}

/// A countdown as m:ss, rounded up; over the limit it begins with a minus (`ALGORITHMS`, section 2).
pub(super) fn digits(ms: i64) -> String {
    let seconds = ms.div_euclid(1_000) + i64::from(ms.rem_euclid(1_000) != 0);
    let sign = if ms < 0 { "\u{2212}" } else { "" };
    let whole = seconds.abs();
    format!("{sign}{}:{:02}", whole / 60, whole % 60)
}

/// One line: an icon and a sentence, perhaps with a clock.
struct Line {
    icon: &'static str,
    text: String,
    clock: Option<Clock>,
}

#[derive(Template)]
#[template(path = "room.html")]
struct RoomPiece {
    notice: Option<String>,
    is_closing: bool,
    segment: Option<String>,
    now: Line,
    next: Option<Line>,
    waiting: String,
    list: Option<String>,
}

const fn icon(channel: Channel) -> &'static str {
    match channel {
        Channel::Onsite | Channel::Panel => "room",
        Channel::Online => "online",
    }
}

fn now_line(turn: &RoomTurn, now: Option<Moment>, lang: Lang) -> Line {
    let speech = lang.speech();
    let clock = Some(Clock::of(&turn.timer, now, lang));
    if turn.kind == Kind::Break {
        return Line { icon: "clock", text: speech.say("hand-now-break"), clock };
    }
    if turn.is_read_aloud {
        return Line { icon: "voice", text: speech.say("hand-now-read"), clock };
    }
    let text = match (&turn.name, turn.headcount) {
        (Some(name), _) => speech.with("hand-now-named", "name", name),
        (None, Some(people)) => speech.count("hand-now-hub", "people", people),
        (None, None) => speech.say(match turn.channel {
            Channel::Onsite => "hand-now-onsite",
            Channel::Online => "hand-now-online",
            Channel::Panel => "hand-now-panel",
        }),
    };
    Line { icon: icon(turn.channel), text, clock }
}

fn next_line(next: &RoomNext, lang: Lang) -> Line {
    let speech = lang.speech();
    let text = match &next.name {
        Some(name) => speech.with("hand-next-named", "name", name),
        None => speech.say(match next.channel {
            Channel::Onsite => "hand-next-onsite",
            Channel::Online => "hand-next-online",
            Channel::Panel => "hand-next-panel",
        }),
    };
    Line { icon: icon(next.channel), text, clock: None }
}

/// What runs, drawn once for everyone. `now` is given for pages that must do without script.
pub(super) fn room(view: &RoomView, now: Option<Moment>, lang: Lang) -> String {
    let speech = lang.speech();
    let silence = view.silence.as_ref();
    if view.is_blank {
        let now = Line { icon: "clock", text: speech.say("hand-blank"), clock: None };
        let notice = Some(speech.say("hand-blank-means"));
        let piece =
            RoomPiece { notice, is_closing: false, segment: None, now, next: None, waiting: String::new(), list: None };
        return piece.render().unwrap_or_default();
    }
    let notice = match view.life {
        Life::Lobby => Some("hand-lobby-means"),
        Life::Ended => Some("hand-ended-means"),
        Life::Live if view.paused_since.is_some() => Some("hand-paused"),
        Life::Live => None,
    };
    let line = match (&view.now, silence) {
        (Some(turn), _) => now_line(turn, now, lang),
        (None, Some(timer)) => {
            let clock = Some(Clock::of(timer, now, lang));
            Line { icon: "clock", text: speech.say("hand-silence"), clock }
        }
        (None, None) => {
            let id = match view.life {
                Life::Lobby => "hand-lobby",
                Life::Live => "hand-now-nobody",
                Life::Ended => "hand-ended",
            };
            Line { icon: "clock", text: speech.say(id), clock: None }
        }
    };
    let waits = view.waiting_onsite.saturating_add(view.waiting_online);
    let list = match view.list {
        List::Open | List::OpenUntil { .. } => None,
        List::Closing { .. } => Some(speech.say("hand-list-closing")),
        List::Closed if is_last_chance(view) => Some(speech.say("hand-list-closed-last")),
        List::Closed => Some(speech.say("hand-list-closed")),
    };
    let is_over = view.life == Life::Ended;
    let segment = view.segment.as_ref().map(|segment| {
        speech.say_with(
            "hand-segment",
            &[("key", segment.key.clone().into()), ("title", wire::text::harmless(&segment.title).into())],
        )
    });
    let piece = RoomPiece {
        notice: notice.map(|id| speech.say(id)),
        is_closing: matches!(view.list, List::Closing { .. }),
        segment,
        now: line,
        next: view.next.as_ref().map(|next| next_line(next, lang)),
        waiting: if waits == 0 {
            speech.say("hand-waiting-none")
        } else {
            speech.count("hand-waiting", "hands", waits)
        },
        list: list.filter(|_| !is_over),
    };
    piece.render().unwrap_or_default()
}

/// The list is closed and no part comes for which a hand could wait.
pub(super) fn is_last_chance(view: &RoomView) -> bool {
    view.life == Life::Live && view.list == List::Closed && view.segments_left == 0
}

/// The common pieces of a participant's page by the id of the element they fill, drawn once per version and language.
#[must_use]
pub fn fragments(view: &RoomView, lang: Lang) -> BTreeMap<String, String> {
    let news = band(&view.messages, view, lang.speech());
    BTreeMap::from([
        ("room".to_owned(), room(view, None, lang)),
        ("news".to_owned(), news),
        ("listed".to_owned(), listed(view, lang, None)),
    ])
}
