//! What is read along: for interpreters, and for whoever reads aloud. The words that are spoken now and those that come
//! next, whole and in advance, also where no screen shows them. Named is only whom the room may name.
use super::{
    Sight, Words,
    inbox::DeskTranslation,
    shown::{RoomMessage, messages, public_name},
};
use floor::{
    Floor, HandId, Moment, PersonId, QuestionId,
    person::{Channel, Via},
    queue::Hand,
    signal::SignalCount,
    state::Life,
    timer::Timer,
    turn::{Kind, Turn},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The session as the page for reading along sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReadView {
    /// The title of the session.
    pub title: String,
    /// Its number, such as «WS #430».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The rate of a rehearsal's clock; absent in a real session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rehearsal: Option<u32>,
    /// Where it is in its life.
    pub life: Life,
    /// When it went live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Moment>,
    /// When its time is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Moment>,
    /// The session is paused since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused_since: Option<Moment>,
    /// A timed quiet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub silence: Option<Timer>,
    /// The running segment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<ReadSegment>,
    /// Who has the floor, and what is read or answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<ReadTurn>,
    /// Who was called next, and what will be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<ReadNext>,
    /// Whom the rule of the queue would take after that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<ReadAfter>,
    /// Messages for everyone, newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<RoomMessage>,
    /// Signs that listeners give, as counts by side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<SignalCount>,
    /// A moderator emptied every screen: no words until they are filled again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_blank: bool,
}

/// The running segment, with the words of its policy question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReadSegment {
    /// Its key, such as «C».
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timer: Option<Timer>,
    /// Its policy question, such as «PQ1».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
    /// What that says, verbatim.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_text: Option<String>,
}

/// Who has the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReadTurn {
    /// The kind.
    pub kind: Kind,
    /// The side.
    pub channel: Channel,
    /// How it came.
    pub via: Via,
    /// The name, where the room may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A moderator reads it aloud.
    pub is_read_aloud: bool,
    /// A hub speaks for so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headcount: Option<u32>,
    /// The clock.
    pub timer: Timer,
    /// What the turn is about, in a few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The questions that it puts or, in a reply, answers: more than one where somebody asks more than one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<ReadQuestion>,
}

/// Who was called next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReadNext {
    /// The kind.
    pub kind: Kind,
    /// The side.
    pub channel: Channel,
    /// How it came.
    pub via: Via,
    /// The name, where the room may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is about, in a few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The questions that will be put.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<ReadQuestion>,
}

/// Whom the rule would take after that: enough to have the right booth ready.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReadAfter {
    /// The kind.
    pub kind: Kind,
    /// The side.
    pub channel: Channel,
    /// The language, as a tag, where it is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lang: String,
}

/// A question with all its words, whether or not it stands on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReadQuestion {
    /// What it says.
    pub text: String,
    /// Its language, as a tag.
    pub lang: String,
    /// The same in another language, where a moderator wrote that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<DeskTranslation>,
    /// The side it comes from.
    pub channel: Channel,
    /// How it came.
    pub via: Via,
    /// The name of who asks, where the room may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The policy question it is about, such as «PQ1».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
}

fn name(floor: &Floor, words: &Words, who: &[PersonId]) -> Option<String> {
    public_name(floor, words, who, Sight::Reader)
}

/// A question's words; nothing of one that stands under a tombstone or was forgotten.
fn question(floor: &Floor, words: &Words, id: QuestionId) -> Option<ReadQuestion> {
    let question = floor.questions.get(&id).filter(|known| !known.is_redacted && !known.is_forgotten)?;
    let other = question.translation.as_ref();
    Some(ReadQuestion {
        text: words.text(Some(question.body))?,
        lang: question.lang.clone(),
        translation: other
            .and_then(|other| Some(DeskTranslation { lang: other.lang.clone(), text: words.text(Some(other.text))? })),
        channel: question.channel,
        via: question.via,
        name: name(floor, words, &[question.asker]),
        policy_question: question.policy_question.clone(),
    })
}

/// The questions of a turn: its own, or those of the turn which it answers.
fn questions_of(floor: &Floor, words: &Words, turn: &Turn) -> Vec<ReadQuestion> {
    let put = if turn.question.is_some() { Some(turn) } else { turn.answers.and_then(|put| floor.turns.get(&put)) };
    let Some(put) = put.filter(|put| !put.is_redacted) else { return Vec::new() };
    let mut all = put.hand.map(|hand| floor.puts(hand)).unwrap_or_default();
    all.retain(|id| Some(*id) != put.question);
    put.question.into_iter().chain(all).filter_map(|id| question(floor, words, id)).collect()
}

fn hand(floor: &Floor, id: Option<HandId>) -> Option<&Hand> {
    id.and_then(|id| floor.hands.get(&id))
}

fn read_turn(floor: &Floor, words: &Words, turn: &Turn) -> ReadTurn {
    let headcount = turn.who.iter().filter_map(|who| floor.people.get(who)).map(|person| person.headcount).max();
    let topic = hand(floor, turn.hand).filter(|_| !turn.is_redacted).and_then(|hand| words.text(hand.topic));
    ReadTurn {
        kind: turn.kind,
        channel: turn.channel,
        via: turn.via,
        name: name(floor, words, &turn.who),
        is_read_aloud: turn.voice.is_some(),
        headcount: headcount.filter(|count| *count > 1),
        timer: turn.timer,
        topic,
        questions: if turn.is_redacted { Vec::new() } else { questions_of(floor, words, turn) },
    }
}

/// The language that somebody is going to be heard in: that of what is read, else that of whoever speaks.
fn lang_of(floor: &Floor, hand: &Hand) -> String {
    let asked = floor.shown_by(hand).and_then(|id| floor.questions.get(&id)).map(|question| question.lang.clone());
    let spoken = || hand.who.first().and_then(|who| floor.people.get(who)).map(|person| person.lang.clone());
    asked.filter(|lang| !lang.is_empty()).or_else(spoken).unwrap_or_default()
}

fn after(floor: &Floor) -> Option<ReadAfter> {
    let order = floor.projected_order();
    let first = order.into_iter().find(|id| floor.next != Some(*id));
    let hand = hand(floor, first)?;
    Some(ReadAfter { kind: hand.kind, channel: hand.channel, lang: lang_of(floor, hand) })
}

/// The view of `floor` for whoever interprets or reads aloud. While the screens are blank, it has no words either: what a
/// page does not get, it cannot show. Counts of signs stand all the same.
#[must_use]
pub fn read(floor: &Floor, words: &Words) -> ReadView {
    let empty = ReadView {
        title: String::new(),
        number: None,
        rehearsal: words.about.rehearsal,
        life: floor.stage.life,
        started_at: floor.stage.started_at,
        ends_at: floor.ends_at(),
        paused_since: floor.pause.map(|pause| pause.at),
        silence: None,
        segment: None,
        now: None,
        next: None,
        after: None,
        messages: Vec::new(),
        signals: floor.signal_counts(),
        is_blank: floor.is_blank,
    };
    if floor.is_blank {
        return empty;
    }
    let stated = |id: &str| words.about.policy_questions.iter().find(|one| one.id == id).map(|one| one.text.clone());
    ReadView {
        title: words.about.title.clone(),
        number: words.about.number.clone(),
        silence: floor.silence,
        segment: floor.segment().map(|segment| ReadSegment {
            key: segment.key.clone(),
            title: words.text(segment.title).unwrap_or_default(),
            timer: segment.timer,
            policy_text: segment.policy_question.as_deref().and_then(stated),
            policy_question: segment.policy_question.clone(),
        }),
        now: floor.top().map(|turn| read_turn(floor, words, turn)),
        next: hand(floor, floor.next).map(|hand| ReadNext {
            kind: hand.kind,
            channel: hand.channel,
            via: hand.via,
            name: name(floor, words, &hand.who),
            topic: words.text(hand.topic),
            questions: floor.puts(hand.id).into_iter().filter_map(|id| question(floor, words, id)).collect(),
        }),
        after: after(floor),
        messages: messages(floor, words, Sight::Reader),
        ..empty
    }
}

#[cfg(test)]
mod tests;
