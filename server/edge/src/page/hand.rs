//! One own hand on the page: what it says, when it will be heard, and the form that changes it.
use super::{
    deed::Fields,
    expected::{self, When},
    own::{Seen, first},
};
use floor::{queue::HandState, turn::Kind};
use wire::view::you::YourHand;

/// An own hand, as its piece shows it.
pub(super) struct HandPiece {
    pub id: Option<u32>,
    pub number: u32,
    pub kind: String,
    pub kind_word: String,
    pub is_plain: bool,
    pub topic: Option<String>,
    pub is_read: bool,
    pub is_parked: bool,
    /// When it will be heard, of every hand but the one at the top of the page.
    pub about: Option<String>,
    pub version: u32,
    pub policy_question: Option<String>,
    /// What the form of a change holds: what was typed before a refusal, else what stands.
    pub field: String,
    pub is_open: bool,
}

/// The wire name of a kind, as forms carry it.
pub(super) fn kind_name(kind: Kind) -> String {
    serde_json::to_value(kind).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

/// How `hand` is shown to whoever raised it.
pub(super) fn hand_piece(hand: &YourHand, seen: &Seen<'_>) -> HandPiece {
    let (you, lang) = (seen.you, seen.lang);
    let is_first = first(you).is_some_and(|first| first.id == hand.id);
    let when = || expected::when(hand, seen.room, seen.wall, lang, &format!("-{}", hand.id.0));
    let about = match (!is_first).then(when).flatten() {
        Some(When::Heard { about, .. }) => Some(about),
        // The sentence at the top, and the offer below it, hold for all of them.
        Some(When::Unreached) => Some(lang.speech().say("hand-unreached-short")),
        None => None,
    };
    let read = hand.question.and_then(|id| you.questions.iter().find(|question| question.id == id));
    let topic = read.and_then(|question| question.text.as_deref()).or(hand.topic.as_deref()).map(wire::text::harmless);
    let is_its_own = |fields: &&Fields| fields.hand == Some(hand.id.0);
    let typed = seen.forms.and_then(|forms| forms.typed.of("change")).filter(is_its_own);
    let field = typed.map(|fields| fields.topic.clone()).or_else(|| topic.clone().filter(|_| read.is_none()));
    let kind = kind_name(typed.and_then(|fields| fields.kind).unwrap_or(hand.kind));
    HandPiece {
        id: Some(hand.id.0),
        number: hand.id.0,
        kind_word: lang.speech().say(&format!("hand-kind-{}", kind_name(hand.kind))),
        is_plain: hand.kind == Kind::Floor,
        kind,
        topic,
        is_read: read.is_some(),
        is_parked: hand.state == HandState::Parked,
        about,
        version: hand.version,
        policy_question: typed.map_or(hand.policy_question.clone(), |fields| Some(fields.policy_question.clone())),
        field: field.unwrap_or_default(),
        is_open: typed.is_some(),
    }
}
