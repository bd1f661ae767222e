//! Who sees what of somebody, and what they can change about it: consent, needs, seat, the words to come back, deletion.
//!
//! What leads to a page of its own is sent by forms that stand beside this piece (`table.html`): a piece that a socket draws
//! anew has no keys, since the script adds them, and those forms go without the script.
use super::{Lang, coming, own::Forms, pass::Kit, speech::Speech};
use askama::Template;
use floor::{
    person::{Channel, Consent, Identity},
    state::Life,
};
use wire::{
    limits::NEED_CHARS_MAX,
    view::{room::RoomView, you::You},
};

#[derive(Template)]
#[template(path = "me.html")]
struct Me<'a> {
    s: &'static Speech,
    lang: Lang,
    code: &'a str,
    kit: Option<&'a Kit>,
    is_open: bool,
    title: String,
    sees: String,
    group: Option<String>,
    turns: String,
    /// There is a name that could be shown.
    has_name: bool,
    /// Nobody is named anyway.
    is_chatham: bool,
    is_streamed: bool,
    consent: Consent,
    /// The session goes on: needs and seats mean something.
    goes_on: bool,
    need: String,
    has_need: bool,
    need_chars: String,
    /// The languages one may say one speaks, and the one it is.
    tongues: Vec<(&'a str, &'a str)>,
    tongue: &'a str,
    may_sit: bool,
    seat: Option<String>,
    typed_seat: String,
}

/// What the page says of the person themselves.
pub(super) fn me(you: &You, room: &RoomView, lang: Lang, forms: Option<&Forms<'_>>) -> String {
    let speech = lang.speech();
    let name = you.label.as_deref().filter(|_| you.identity != Identity::ReadByModerator);
    let sees = match (you.identity, name) {
        (Identity::ReadByModerator, _) | (_, None) => "hand-sees-unnamed",
        (Identity::Named, _) => "hand-sees-named",
        (Identity::Codename, _) => "hand-sees-codename",
    };
    let typed = |deed| forms.and_then(|forms| forms.typed.of(deed));
    let me = Me {
        s: speech,
        lang,
        code: &room.about.join_code,
        kit: forms.map(|forms| forms.kit),
        is_open: forms.is_some_and(|forms| forms.opens == "about-me"),
        title: name.map_or_else(|| speech.say("hand-me-unnamed"), |name| speech.with("hand-me", "name", name)),
        sees: speech.say(sees),
        group: you.headcount.map(|people| speech.count("hand-group", "people", people)),
        turns: if you.turns == 0 {
            speech.say("hand-turns-none")
        } else {
            speech.count("hand-turns", "turns", you.turns)
        },
        has_name: name.is_some(),
        is_chatham: room.about.is_chatham_house,
        is_streamed: room.about.recording.is_some(),
        consent: typed("consent").map_or(you.consent, super::deed::Fields::consent),
        goes_on: room.life != Life::Ended,
        need: wire::text::harmless(
            typed("need").map(|fields| fields.need.as_str()).or(you.need.as_deref()).unwrap_or_default(),
        ),
        has_need: you.need.is_some(),
        need_chars: speech.count("hand-up-to", "chars", u32::try_from(NEED_CHARS_MAX).unwrap_or(u32::MAX)),
        tongues: coming::tongues(&room.about, lang, &you.lang),
        tongue: typed("tongue").map_or(you.lang.as_str(), |fields| fields.tongue.as_str()),
        may_sit: you.channel != Some(Channel::Online),
        seat: you.seat.map(|seat| speech.count("hand-seat-yours", "seat", u32::from(seat))),
        typed_seat: typed("sit").map(|fields| fields.seat.clone()).unwrap_or_default(),
    };
    me.render().unwrap_or_default()
}
