//! The pieces of a page that are true for one person alone: own place, hands, turn and questions.
use super::{
    KINDS,
    pass::Kit,
    piece::Clock,
    speech::{Lang, Speech},
};
use askama::Template;
use floor::{
    Moment,
    question::QuestionState,
    queue::HandState,
    state::Life,
    turn::{Kind, Nudge},
};
use std::collections::BTreeMap;
use wire::view::{
    PolicyQuestion,
    room::RoomView,
    you::{You, YourHand, YourQuestion},
};

/// A sentence under the title.
struct Note {
    text: String,
    is_strong: bool,
}

#[derive(Template)]
#[template(path = "you.html")]
struct YouPiece {
    state: &'static str,
    title: String,
    place: Option<u32>,
    in_line: String,
    ahead: String,
    lines: Vec<Note>,
    clock: Option<Clock>,
}

struct HandPiece {
    id: Option<u32>,
    number: u32,
    kind: String,
    kind_word: String,
    topic: Option<String>,
    is_read: bool,
    is_parked: bool,
    version: u32,
    policy_question: Option<String>,
}

#[derive(Template)]
#[template(path = "acts.html")]
struct ActsPiece<'a> {
    kit: Option<&'a Kit>,
    code: &'a str,
    lang: Lang,
    is_speaking: bool,
    none_hand: Option<u32>,
    hands: Vec<HandPiece>,
    kinds: [&'static str; 6],
    questions: &'a [PolicyQuestion],
}

struct AskedPiece {
    text: String,
    state: String,
    reason: Option<String>,
    answer: Option<String>,
}

#[derive(Template)]
#[template(path = "asked.html")]
struct Asked {
    s: &'static Speech,
    questions: Vec<AskedPiece>,
}

/// What a person's page is about now; also its class and what the script obeys.
pub(super) fn state(you: &You, room: &RoomView) -> &'static str {
    if you.turn.is_some() {
        "floor"
    } else if you.hands.iter().any(|hand| hand.is_next) {
        "next"
    } else if !you.hands.is_empty() {
        "wait"
    } else {
        match room.life {
            Life::Lobby => "lobby",
            Life::Live => "idle",
            Life::Ended => "ended",
        }
    }
}

fn first(you: &You) -> Option<&YourHand> {
    you.hands.iter().min_by_key(|hand| (!hand.is_next, hand.place.unwrap_or(u32::MAX)))
}

fn waiting_notes(hand: &YourHand, speech: &Speech) -> Vec<Note> {
    let note = |id: &str| Note { text: speech.say(id), is_strong: false };
    let mut notes = Vec::new();
    if hand.is_next {
        notes.push(note("hand-is-next-means"));
    }
    if hand.state == HandState::Parked {
        notes.push(note("hand-is-parked-means"));
    }
    if hand.is_for_later {
        notes.push(note("hand-for-later"));
    }
    if hand.lowers_at.is_some() {
        notes.push(Note { text: speech.say("hand-lowers"), is_strong: true });
    }
    notes
}

fn speaking_notes(nudge: Option<Nudge>, is_running: bool, speech: &Speech) -> Vec<Note> {
    let nudge = nudge.map(|nudge| match nudge {
        Nudge::WrapUp => "hand-wrap-up",
        Nudge::TimeIsUp => "hand-time-is-up",
    });
    let ids = nudge.into_iter().chain((!is_running).then_some("hand-turn-paused"));
    ids.map(|id| Note { text: speech.say(id), is_strong: true }).collect()
}

fn you_piece(you: &You, room: &RoomView, now: Option<Moment>, lang: Lang) -> YouPiece {
    let speech = lang.speech();
    let state = state(you, room);
    let empty = YouPiece {
        state,
        title: String::new(),
        place: None,
        in_line: String::new(),
        ahead: String::new(),
        lines: Vec::new(),
        clock: None,
    };
    if let Some(turn) = &you.turn {
        return YouPiece {
            title: speech.say(if turn.is_read_aloud { "hand-floor-read" } else { "hand-floor" }),
            lines: speaking_notes(turn.nudge, turn.timer.is_running(), speech),
            clock: Some(Clock::of(&turn.timer, now, lang)),
            ..empty
        };
    }
    let Some(hand) = first(you) else {
        let title = match room.life {
            Life::Ended => "hand-ended",
            Life::Lobby | Life::Live => "hand-raise-title",
        };
        let muted = you.is_muted.then(|| Note { text: speech.say("hand-muted"), is_strong: true });
        return YouPiece { title: speech.say(title), lines: muted.into_iter().collect(), ..empty };
    };
    let lines = waiting_notes(hand, speech);
    let title = speech.say(match (hand.is_next, hand.state) {
        (true, _) => "hand-is-next",
        (false, HandState::Parked) => "hand-is-parked",
        (false, _) => "hand-is-up",
    });
    let place = hand.place.filter(|_| !hand.is_next);
    let before = place.unwrap_or(1).saturating_sub(1);
    let in_line = match place {
        Some(1) => speech.say("hand-place-1"),
        Some(_) => speech.say("hand-place"),
        None => String::new(),
    };
    let ahead = if before == 0 { speech.say("hand-ahead-none") } else { speech.count("hand-ahead", "hands", before) };
    YouPiece { title, place, in_line, ahead, lines, ..empty }
}

/// The wire name of a kind, as forms carry it.
fn kind_name(kind: Kind) -> String {
    serde_json::to_value(kind).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

fn hand_piece(hand: &YourHand, you: &You, lang: Lang) -> HandPiece {
    let read = hand.question.and_then(|id| you.questions.iter().find(|question| question.id == id));
    let kind = kind_name(hand.kind);
    HandPiece {
        id: Some(hand.id.0),
        number: hand.id.0,
        kind_word: lang.speech().say(&format!("hand-kind-{kind}")),
        kind,
        topic: read.and_then(|question| question.text.clone()).or_else(|| hand.topic.clone()),
        is_read: read.is_some(),
        is_parked: hand.state == HandState::Parked,
        version: hand.version,
        policy_question: hand.policy_question.clone(),
    }
}

fn asked_piece(question: &YourQuestion, speech: &Speech) -> AskedPiece {
    let state = match question.state {
        QuestionState::New => "hand-state-new",
        QuestionState::Held => "hand-state-held",
        QuestionState::Shortlisted => "hand-state-shortlisted",
        QuestionState::Forwarded => "hand-state-forwarded",
        QuestionState::Voiced => "hand-state-voiced",
        QuestionState::Answered => "hand-state-answered",
        QuestionState::Declined => "hand-state-declined",
        QuestionState::Written => "hand-state-written",
    };
    AskedPiece {
        text: question.text.clone().unwrap_or_else(|| speech.say("hand-redacted")),
        state: speech.say(state),
        reason: question.reason.as_deref().map(|text| speech.with("hand-reason", "text", text)),
        answer: question.answer.as_deref().map(|text| speech.with("hand-answer", "text", text)),
    }
}

/// The private pieces by element. `now` and `kit` are given for pages that must do without script.
pub(super) fn pieces(
    you: &You,
    room: &RoomView,
    lang: Lang,
    now: Option<Moment>,
    kit: Option<&Kit>,
) -> BTreeMap<String, String> {
    let is_speaking = you.turn.as_ref().is_some_and(|turn| !turn.is_read_aloud);
    let acts = ActsPiece {
        kit,
        code: &room.about.join_code,
        lang,
        is_speaking,
        none_hand: None,
        hands: you.hands.iter().map(|hand| hand_piece(hand, you, lang)).collect(),
        kinds: KINDS,
        questions: &room.about.policy_questions,
    };
    let carried = |question: &&YourQuestion| !you.hands.iter().any(|hand| hand.question == Some(question.id));
    let s = lang.speech();
    let asked = Asked { s, questions: you.questions.iter().filter(carried).map(|one| asked_piece(one, s)).collect() };
    let piece = |name: &str, html: askama::Result<String>| (name.to_owned(), html.unwrap_or_default());
    BTreeMap::from([
        piece("you", you_piece(you, room, now, lang).render()),
        piece("acts", acts.render()),
        piece("asked", asked.render()),
    ])
}

/// The private pieces of one person's page by the id of the element they fill; send them with the common ones.
#[must_use]
pub fn you_fragment(you: &You, room: &RoomView, lang: Lang) -> BTreeMap<String, String> {
    pieces(you, room, lang, None, None)
}
