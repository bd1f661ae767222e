//! What is true for one person alone: own hands, place, turn and questions.
use super::Words;
use floor::{
    Floor, HandId, Moment, PersonId, QuestionId, TurnId,
    ids::TextRef,
    question::QuestionState,
    queue::{Hand, HandState},
    timer::Timer,
    turn::{Kind, Nudge},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
}

/// The topic that this person gave. A merged hand shows each author the own words only.
fn own_topic(floor: &Floor, hand: &Hand, person: PersonId) -> Option<TextRef> {
    if hand.parts.is_empty() {
        return hand.topic;
    }
    let parts = hand.parts.iter().filter_map(|part| floor.hands.get(part));
    parts.filter(|part| part.who.contains(&person)).find_map(|part| own_topic(floor, part, person))
}

/// What `person` may know of themselves. `order` is [`Floor::projected_order`], computed once for everyone.
#[must_use]
pub fn you(floor: &Floor, words: &Words, order: &[HandId], person: PersonId) -> You {
    let is_mine = |who: &[PersonId]| who.contains(&person);
    let hands = floor.hands.values().filter(|hand| hand.is_open() && is_mine(&hand.who)).map(|hand| YourHand {
        id: hand.id,
        kind: hand.kind,
        state: hand.state,
        place: order.iter().position(|id| *id == hand.id).and_then(|at| u32::try_from(at.saturating_add(1)).ok()),
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
    });
    You {
        label: floor.people.get(&person).and_then(|known| words.text(known.label)),
        hands: hands.collect(),
        turn: turn.map(|turn| YourTurn {
            id: turn.id,
            kind: turn.kind,
            timer: turn.timer,
            is_read_aloud: turn.voice.is_some(),
            nudge: turn.nudge,
        }),
        questions: questions.collect(),
        is_muted: floor.people.get(&person).is_some_and(|known| known.is_muted),
        is_banned: floor.people.get(&person).is_some_and(|known| known.ban.is_some()),
        turns: floor.floor_turns().get(&floor.canonical(person)).copied().unwrap_or(0),
    }
}
