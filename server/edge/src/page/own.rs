//! The pieces of a page that are true for one person alone: own place, hands, turn and questions.
use super::{
    ASK_CHARS_MAX, KINDS,
    asked::asked,
    band::band,
    expected::{self, When},
    hand::{HandPiece, hand_piece},
    listed,
    me::me,
    pass::Kit,
    piece::{Clock, is_last_chance},
    signals::signals,
    speech::{Lang, Speech},
    table::Typed,
    wall::Wall,
};
use askama::Template;
use floor::{Moment, TurnId, queue::HandState, state::Life, turn::Nudge};
use std::collections::BTreeMap;
use wire::view::{
    PolicyQuestion,
    room::RoomView,
    you::{You, YourHand},
};

/// A sentence under the title.
struct Note {
    text: String,
    is_strong: bool,
}

/// A sign from the moderators to whoever speaks: large, in a word, and who says so.
struct Sign {
    name: &'static str,
    word: String,
    by: String,
}

#[derive(Template, Default)]
#[template(path = "you.html")]
struct YouPiece {
    state: &'static str,
    title: String,
    nudge: Option<Sign>,
    place: Option<String>,
    in_line: String,
    ahead: Option<String>,
    about: Option<String>,
    range: Option<String>,
    lines: Vec<Note>,
    clock: Option<Clock>,
}

#[derive(Template)]
#[template(path = "acts.html")]
struct ActsPiece<'a> {
    kit: Option<&'a Kit>,
    code: &'a str,
    lang: Lang,
    /// The own turn that «I am done» ends.
    speaking: Option<TurnId>,
    /// Writing is offered, for the record.
    offers_writing: bool,
    up_to: String,
    hands: Vec<HandPiece>,
    kinds: [&'static str; 6],
    questions: &'a [PolicyQuestion],
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

/// The hand that the top of the page is about.
pub(super) fn first(you: &You) -> Option<&YourHand> {
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

fn sign(nudge: Nudge, speech: &Speech) -> Sign {
    let (name, word, by) = match nudge {
        Nudge::WrapUp => ("wrap_up", "hand-nudge-wrap-up", "hand-wrap-up"),
        Nudge::TimeIsUp => ("time_is_up", "hand-nudge-time-is-up", "hand-time-is-up"),
    };
    Sign { name, word: speech.say(word), by: speech.say(by) }
}

/// What a page that must do without script has besides.
pub(super) struct Forms<'a> {
    /// The moment it is drawn at.
    pub now: Moment,
    /// Hidden fields of its forms.
    pub kit: &'a Kit,
    /// What was typed before a refusal.
    pub typed: &'a Typed,
    /// The part that stands open, since somebody was just at it.
    pub opens: &'static str,
}

/// What a page is drawn from, for one person.
pub(super) struct Seen<'a> {
    /// Themselves.
    pub you: &'a You,
    /// The room.
    pub room: &'a RoomView,
    /// The clock on the wall.
    pub wall: &'a Wall,
    /// Their language.
    pub lang: Lang,
    /// Given for pages that must do without script.
    now: Option<Moment>,
    /// The same.
    pub forms: Option<&'a Forms<'a>>,
}

fn you_piece(seen: &Seen<'_>) -> YouPiece {
    let (you, room, speech) = (seen.you, seen.room, seen.lang.speech());
    let empty = YouPiece { state: state(you, room), ..YouPiece::default() };
    if let Some(turn) = &you.turn {
        let stands = Note { text: speech.say("hand-turn-paused"), is_strong: true };
        return YouPiece {
            title: speech.say(if turn.is_read_aloud { "hand-floor-read" } else { "hand-floor" }),
            nudge: turn.nudge.map(|nudge| sign(nudge, speech)),
            lines: (!turn.timer.is_running()).then_some(stands).into_iter().collect(),
            clock: Some(Clock::of(&turn.timer, seen.now, seen.lang)),
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
    waiting_piece(seen, hand, empty)
}

fn waiting_piece(seen: &Seen<'_>, hand: &YourHand, empty: YouPiece) -> YouPiece {
    let speech = seen.lang.speech();
    let mut lines = waiting_notes(hand, speech);
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
    let (mut about, mut range) = (None, None);
    match expected::when(hand, seen.room, seen.wall, seen.lang, "") {
        Some(When::Heard { about: told, range: wide }) => (about, range) = (Some(told), Some(wide)),
        Some(When::Unreached) => lines.push(Note { text: speech.say("hand-unreached"), is_strong: true }),
        None => {}
    }
    let ahead = if before == 0 { speech.say("hand-ahead-none") } else { speech.count("hand-ahead", "hands", before) };
    YouPiece {
        title,
        place: place.map(|place| seen.lang.figures(&place.to_string())),
        in_line,
        ahead: Some(ahead),
        about,
        range,
        lines,
        ..empty
    }
}

/// The piece at the top of a page that nobody acts on, and its title.
pub(super) fn state_piece(you: &You, room: &RoomView, wall: &Wall, lang: Lang, now: Moment) -> (String, String) {
    let piece = you_piece(&Seen { you, room, wall, lang, now: Some(now), forms: None });
    (piece.title.clone(), piece.render().unwrap_or_default())
}

/// Some hand of theirs may not be reached, or there is nothing left to raise one for.
fn offers_writing(you: &You, room: &RoomView) -> bool {
    let is_unreached = |hand: &YourHand| hand.expected == Some(floor::forecast::Expected::Unreached);
    let is_late = || you.hands.is_empty() && is_last_chance(room);
    you.turn.is_none() && !you.is_muted && (you.hands.iter().any(is_unreached) || is_late())
}

/// The private pieces by element. `forms` is given for pages that must do without script.
pub(super) fn pieces(
    you: &You,
    room: &RoomView,
    wall: &Wall,
    lang: Lang,
    forms: Option<&Forms<'_>>,
) -> BTreeMap<String, String> {
    let seen = Seen { you, room, wall, lang, now: forms.map(|forms| forms.now), forms };
    let acts = ActsPiece {
        kit: forms.map(|forms| forms.kit),
        code: &room.about.join_code,
        lang,
        speaking: you.turn.as_ref().filter(|turn| !turn.is_read_aloud).map(|turn| turn.id),
        offers_writing: offers_writing(you, room),
        up_to: lang.speech().count("hand-up-to", "chars", ASK_CHARS_MAX),
        hands: you.hands.iter().map(|hand| hand_piece(hand, &seen)).collect(),
        kinds: KINDS,
        questions: &room.about.policy_questions,
    };
    BTreeMap::from([
        ("you".to_owned(), you_piece(&seen).render().unwrap_or_default()),
        ("acts".to_owned(), acts.render().unwrap_or_default()),
        ("asked".to_owned(), asked(you, lang.speech())),
        ("told".to_owned(), band(&you.messages, room, lang.speech())),
        ("signals".to_owned(), signals(you, room, lang, forms)),
        ("supports".to_owned(), listed::own(you)),
        ("me".to_owned(), me(you, room, lang, forms)),
    ])
}

/// The private pieces of one person's page by the id of the element they fill; send them with the common ones.
#[must_use]
pub fn you_fragment(you: &You, room: &RoomView, wall: &Wall, lang: Lang) -> BTreeMap<String, String> {
    pieces(you, room, wall, lang, None)
}
