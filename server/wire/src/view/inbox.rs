//! Of the desk: what is asked from elsewhere, and what the online moderator owes those who ask.
use super::{Words, desk::DeskQuestion};
use floor::{
    Floor, Moment, PersonId, QuestionId,
    duty::Duty,
    funnel::{Funnel, SourceFunnel},
    person::{Person, Via},
    question::Question,
    turn::Turn,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The inbox as a whole; its cards are the desk's questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskInbox {
    /// Questions by state, all of them: also those that the view leaves out.
    pub states: BTreeMap<String, u32>,
    /// Questions that the view leaves out, since there are too many.
    #[serde(default, skip_serializing_if = "super::is_nobody")]
    pub left_out: u32,
    /// How far what was asked from afar has come.
    pub funnel: Funnel,
    /// The same by source.
    pub by_source: Vec<SourceFunnel>,
    /// Since when the oldest question or hand from afar waits that was not heard yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oldest_since: Option<Moment>,
    /// Private messages that were dropped before anything was kept.
    #[serde(default, skip_serializing_if = "super::is_nobody")]
    pub private_dropped: u32,
    /// The online moderator's checklist, in its order.
    pub duties: Vec<DeskDuty>,
}

/// A line of the online moderator's checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskDuty {
    /// What.
    pub duty: Duty,
    /// When it was done last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_at: Option<Moment>,
    /// It is owed now.
    pub is_due: bool,
}

/// The words of a question in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskTranslation {
    /// Its language, as a tag.
    pub lang: String,
    /// What it says.
    pub text: String,
}

/// Another question that seems to ask the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskLike {
    /// Which.
    pub question: QuestionId,
    /// How alike, of 1000.
    pub permille: u32,
    /// No word differs that says something.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_very_likely: bool,
    /// Both texts in pieces, this question's on the left.
    pub diff: Vec<DeskPiece>,
}

/// A piece of two texts laid side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskPiece {
    /// Where it stands.
    #[serde(rename = "in")]
    pub side: PieceSide,
    /// Its words.
    pub text: String,
}

/// Where a piece of two texts stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PieceSide {
    /// In both.
    Both,
    /// In this question only.
    This,
    /// In the other only.
    Other,
}

/// The best candidate for each open question, as far as they were compared yet.
pub type Likes = BTreeMap<QuestionId, DeskLike>;

/// What moderators call a source in a codename. A brand is the same in every language.
#[must_use]
pub const fn brand(via: Via) -> &'static str {
    match via {
        Via::ZoomChat | Via::ZoomQa | Via::ZoomVoice => "Zoom",
        Via::Webex => "Webex",
        Via::Slido => "Slido",
        Via::X => "X",
        Via::Mastodon => "Mastodon",
        Via::Youtube => "YouTube",
        Via::Matrix => "Matrix",
        Via::Telegram => "Telegram",
        Via::Whatsapp => "WhatsApp",
        Via::Bluesky => "Bluesky",
        Via::Facebook => "Facebook",
        Via::Email => "E-mail",
        Via::Phone | Via::WebForm => "Web",
        Via::Hub => "Hub",
        Via::Csv => "CSV",
        Via::SeatTap | Via::Keyboard | Via::Mic | Via::Paper | Via::Voice => "#",
    }
}

/// The codename of somebody who wrote elsewhere («Zoom 3»).
#[must_use]
pub fn codename(person: &Person) -> Option<String> {
    Some(format!("{} {}", brand(person.via), person.number?))
}

impl Words {
    /// What the moderators call somebody: own words, or a codename.
    #[must_use]
    pub fn label(&self, person: &Person) -> Option<String> {
        self.text(person.label).or_else(|| codename(person))
    }
}

pub(super) fn inbox(floor: &Floor, shown: &BTreeMap<String, DeskQuestion>) -> DeskInbox {
    let states = states(floor);
    let left_out = floor.questions.len().saturating_sub(shown.len());
    let (funnel, by_source) = floor.funnels();
    let duty = |duty: Duty| DeskDuty { duty, done_at: floor.duties.get(&duty).copied(), is_due: floor.owes(duty) };
    DeskInbox {
        states,
        left_out: u32::try_from(left_out).unwrap_or(u32::MAX),
        funnel,
        by_source,
        oldest_since: floor.oldest_online(),
        private_dropped: floor.counters.private_dropped,
        duties: Duty::ALL.map(duty).to_vec(),
    }
}

/// How many questions stand where, by the states' words on the wire.
#[must_use]
pub fn states(floor: &Floor) -> BTreeMap<String, u32> {
    let word = |state| serde_json::to_value(state).ok().and_then(|word| Some(word.as_str()?.to_owned()));
    floor.question_states().into_iter().filter_map(|(state, count)| Some((word(state)?, count))).collect()
}

/// People whom only their questions bring into the view: everyone from elsewhere whose question is not shown, and who
/// neither waits nor spoke, stays out of it.
pub(super) fn is_left_out(person: &Person, id: PersonId, named: &BTreeSet<PersonId>) -> bool {
    person.number.is_some() && !named.contains(&id)
}

/// When a question was put, and what the panel said to it: the turn it was put in, and the replies to that.
#[must_use]
pub fn fate<'a>(floor: &'a Floor, question: &Question) -> (Option<&'a Turn>, Vec<&'a Turn>) {
    let stands = floor.questions.get(&floor.stands_for(question.id));
    let hands = [question.hand, stands.and_then(|stands| stands.hand)];
    let put = hands.into_iter().flatten().find_map(|hand| floor.turn_of(hand));
    (put, put.into_iter().flat_map(|put| floor.replies_to(put)).collect())
}
