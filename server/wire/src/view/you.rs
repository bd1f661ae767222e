//! What is true for one person alone: own hands, place, turn and questions.
pub use super::panel::{PanelQuestion, YourPanel};
use super::{
    Words,
    panel::panel,
    shown::{RoomMessage, said, speaker_since},
};
use floor::{
    Floor, HandId, Moment, PersonId, QuestionId, TurnId,
    forecast::Expected,
    ids::TextRef,
    person::{Channel, Consent, Identity},
    question::QuestionState,
    queue::{Hand, HandState},
    screen::Audience,
    signal::Signal,
    timer::Timer,
    turn::{Kind, Nudge},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A private message to one person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct You {
    /// What the moderators see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Own open hands.
    pub hands: Vec<YourHand>,
    /// Own running or paused turn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<YourTurn>,
    /// Own questions, newest last.
    pub questions: Vec<YourQuestion>,
    /// Messages from the moderators: to this person, to the panel they are on, or to them as the speaker; newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<RoomMessage>,
    /// What only somebody on the panel has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub panel: Option<YourPanel>,
    /// How they want to be known.
    #[serde(default)]
    pub identity: Identity,
    /// Where their name may be shown.
    #[serde(default, skip_serializing_if = "Consent::is_none")]
    pub consent: Consent,
    /// What they need to take part, as they wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<String>,
    /// The language they speak or write, as a tag.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lang: String,
    /// The number of the seat they sit in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<u16>,
    /// People behind this voice; absent for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headcount: Option<u32>,
    /// Where they are; absent for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// The signs that they give now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<Signal>,
    /// Published questions of others that they support.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supports: Vec<QuestionId>,
    /// They left, or deleted what was theirs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_gone: bool,
    /// Own floor turns so far.
    pub turns: u32,
    /// The moderators take no own hands and questions now.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_muted: bool,
    /// Sent away.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_banned: bool,
}

/// An own hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct YourHand {
    /// Its id.
    pub id: HandId,
    /// Its kind.
    pub kind: Kind,
    /// Where it is in its life.
    pub state: HandState,
    /// The place in the line, 1 first; absent when set aside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
    /// When it will probably be heard; absent while nothing is live, and when set aside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Expected>,
    /// Named next.
    pub is_next: bool,
    /// For a later segment, because the list was closed.
    pub is_for_later: bool,
    /// It will be taken down at this moment, since presses in a row are taken together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lowers_at: Option<Moment>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// About which policy question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
    /// The question it carries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// For edits.
    pub version: u32,
}

/// The own turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct YourTurn {
    /// Its id.
    pub id: TurnId,
    /// Its kind.
    pub kind: Kind,
    /// Its clock.
    pub timer: Timer,
    /// A moderator reads it aloud.
    pub is_read_aloud: bool,
    /// The last sign from the moderators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nudge: Option<Nudge>,
}

/// An own question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct YourQuestion {
    /// Its id.
    pub id: QuestionId,
    /// What it says; absent once redacted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Where it stands.
    pub state: QuestionState,
    /// Why it was declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The written answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Its words were read and not kept, as they wanted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_forgotten: bool,
    /// People who support it.
    #[serde(default, skip_serializing_if = "super::is_nobody")]
    pub votes: u32,
}

/// The topic that this person gave. A merged hand shows each author the own words only.
fn own_topic(floor: &Floor, hand: &Hand, person: PersonId) -> Option<TextRef> {
    if hand.parts.is_empty() {
        return hand.topic;
    }
    let parts = hand.parts.iter().filter_map(|part| floor.hands.get(part));
    parts.filter(|part| part.who.contains(&person)).find_map(|part| own_topic(floor, part, person))
}

/// The queue as it stands, computed once for everyone.
#[derive(Debug, Clone)]
pub struct Line {
    /// [`Floor::projected_order`].
    pub order: Vec<HandId>,
    /// [`Floor::forecast`] of it.
    pub forecast: BTreeMap<HandId, Expected>,
}

impl Line {
    /// The queue at session time `now`.
    #[must_use]
    pub fn of(floor: &Floor, now: Moment) -> Self {
        let order = floor.projected_order();
        let forecast = floor.forecast(&order, now);
        Self { order, forecast }
    }
}

/// The messages that the moderators sent to somebody; none while the screens are blank.
fn messages(floor: &Floor, words: &Words, person: PersonId) -> Vec<RoomMessage> {
    if floor.is_blank {
        return Vec::new();
    }
    let is_on_panel = floor.people.get(&person).is_some_and(|known| known.channel == Channel::Panel);
    let speaks = floor.stack.iter().filter_map(|turn| floor.turns.get(turn)).any(|turn| turn.who.contains(&person));
    let since = speaker_since(floor);
    let is_mine = |notice: &&floor::screen::Notice| {
        notice.person == Some(person)
            || is_on_panel && notice.is_for(Audience::Panel)
            || speaks && notice.is_for(Audience::Speaker) && notice.at >= since
    };
    floor.notices.iter().filter(is_mine).filter_map(|notice| said(words, notice)).collect()
}

/// What `person` may know of themselves. `line` is the queue as it stands, computed once for everyone.
#[must_use]
pub fn you(floor: &Floor, words: &Words, line: &Line, person: PersonId) -> You {
    let is_mine = |who: &[PersonId]| who.contains(&person);
    let hands = floor.hands.values().filter(|hand| hand.is_open() && is_mine(&hand.who)).map(|hand| YourHand {
        id: hand.id,
        kind: hand.kind,
        state: hand.state,
        expected: line.forecast.get(&hand.id).copied(),
        place: line.order.iter().position(|id| *id == hand.id).and_then(|at| u32::try_from(at.saturating_add(1)).ok()),
        is_next: floor.next == Some(hand.id),
        is_for_later: floor.is_for_later(hand),
        lowers_at: hand.lowers_at,
        topic: words.text(own_topic(floor, hand, person)),
        policy_question: hand.policy_question.clone(),
        question: hand.question,
        version: hand.version,
    });
    let turn = floor.stack.iter().rev().filter_map(|turn| floor.turns.get(turn)).find(|turn| is_mine(&turn.who));
    let questions = floor.questions.values().filter(|question| question.asker == person).map(|question| YourQuestion {
        id: question.id,
        text: words.text(Some(question.body)).filter(|_| !question.is_redacted),
        state: question.state,
        reason: words.text(question.reason),
        answer: words.text(question.answer),
        is_forgotten: question.is_forgotten,
        votes: u32::try_from(question.supporters.len()).unwrap_or(u32::MAX),
    });
    let me = floor.people.get(&person);
    let supported = floor.questions.values().filter(|one| one.is_public && one.supporters.contains(&person));
    You {
        label: me.and_then(|known| words.text(known.label)),
        identity: me.map(|known| known.identity).unwrap_or_default(),
        consent: me.map(|known| known.consent).unwrap_or_default(),
        need: me.and_then(|known| words.text(known.need)),
        lang: me.map(|known| known.lang.clone()).unwrap_or_default(),
        seat: floor.seat_of(person).and_then(|seat| floor.seats.get(&seat)).map(|seat| seat.number),
        headcount: me.map(|known| known.headcount).filter(|count| *count > 1),
        channel: me.map(|known| known.channel),
        signals: floor.signals_of(person).collect(),
        supports: supported.map(|question| question.id).collect(),
        is_gone: me.is_none_or(|known| known.is_gone),
        hands: hands.collect(),
        turn: turn.map(|turn| YourTurn {
            id: turn.id,
            kind: turn.kind,
            timer: turn.timer,
            is_read_aloud: turn.voice.is_some(),
            nudge: turn.nudge,
        }),
        questions: questions.collect(),
        messages: messages(floor, words, person),
        panel: panel(floor, words, person),
        is_muted: me.is_some_and(|known| known.is_muted),
        is_banned: me.is_some_and(|known| known.ban.is_some()),
        turns: floor.floor_turns().get(&floor.canonical(person)).copied().unwrap_or(0),
    }
}
