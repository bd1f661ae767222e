//! What the room may see: roles and sides, never a name unless it is on the record.
use super::{
    About, Sight, Words,
    shown::{ListedQuestion, RoomMessage, RoomQuestion, listed, messages, public_name, question},
};
use floor::{
    Floor, Moment, Span,
    agenda::List,
    command::Card,
    person::Channel,
    screen::Overlay,
    state::Life,
    timer::Timer,
    turn::{Kind, Nudge, Turn},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The room, as stage, overlay and phones see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomView {
    /// The session.
    pub about: About,
    /// Where it is in its life.
    pub life: Life,
    /// When it went live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Moment>,
    /// When its time is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Moment>,
    /// Its length, in milliseconds.
    pub duration_ms: Span,
    /// The running segment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<RoomSegment>,
    /// Whether hands are accepted.
    pub list: List,
    /// Who has the floor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<RoomTurn>,
    /// Who is next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<RoomNext>,
    /// Hands waiting in the room (and on the panel).
    pub waiting_onsite: u32,
    /// Hands waiting online.
    pub waiting_online: u32,
    /// Floor turns so far in the room.
    pub turns_onsite: u32,
    /// Floor turns so far online.
    pub turns_online: u32,
    /// A timed quiet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub silence: Option<Timer>,
    /// The session is paused since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused_since: Option<Moment>,
    /// A card to show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
    /// Messages for whoever gets this view, newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<RoomMessage>,
    /// The question that is read or answered now, or called next, where it may be published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<RoomQuestion>,
    /// Published questions that wait, those with the most support first; phones only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<ListedQuestion>,
    /// What the stream shows; overlays only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overlay: Option<Overlay>,
    /// Segments that are still to come after the running one.
    #[serde(default)]
    pub segments_left: u16,
    /// When the next segment is to begin as things stand; absent in the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_segment: Option<NextSegment>,
    /// Nothing is to be shown: a moderator emptied the screens.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_blank: bool,
}

/// The segment after the running one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NextSegment {
    /// Its key, such as «D».
    pub key: String,
    /// Its title.
    pub title: String,
}

/// The running segment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomSegment {
    /// Its key, such as «C».
    pub key: String,
    /// Its title.
    pub title: String,
    /// Its policy question, such as «PQ1».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
    /// Its clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timer: Option<Timer>,
    /// Whether hands are heard in it.
    pub has_floor: bool,
}

/// Who has the floor, as far as the room may know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomTurn {
    /// The kind.
    pub kind: Kind,
    /// The side.
    pub channel: Channel,
    /// The name, for people on the record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A moderator reads it aloud.
    pub is_read_aloud: bool,
    /// A hub speaks for so many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headcount: Option<u32>,
    /// The clock.
    pub timer: Timer,
    /// The last sign from the moderators; for the speaker's monitor only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nudge: Option<Nudge>,
}

/// Who is next, as far as the room may know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomNext {
    /// The kind.
    pub kind: Kind,
    /// The side.
    pub channel: Channel,
    /// The name, for people on the record only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

fn room_turn(floor: &Floor, words: &Words, turn: &Turn, sight: Sight) -> RoomTurn {
    let headcount = turn.who.iter().filter_map(|who| floor.people.get(who)).map(|person| person.headcount).max();
    RoomTurn {
        kind: turn.kind,
        channel: turn.channel,
        name: public_name(floor, words, &turn.who, sight),
        is_read_aloud: turn.voice.is_some(),
        headcount: headcount.filter(|count| *count > 1),
        timer: turn.timer,
        nudge: turn.nudge.filter(|_| sight == Sight::Speaker),
    }
}

/// The view of `floor` that stages, overlays and phones get, as far as `sight` may see. While the screens are blank
/// nothing of what happens leaves the server: what a page does not get, it cannot show. The same holds for a stream
/// that nothing was put on.
#[must_use]
pub fn room(floor: &Floor, words: &Words, sight: Sight) -> RoomView {
    let mut seen = seen(floor, words, sight);
    if sight == Sight::Overlay {
        seen.now = seen.now.filter(|_| floor.overlay.is_on_air);
        seen.next = None;
        seen.question = seen.question.filter(|_| floor.overlay.has_question);
    }
    if !floor.is_blank {
        return seen;
    }
    let (join_code, join_url, languages) = (seen.about.join_code, seen.about.join_url, seen.about.languages);
    RoomView {
        about: About {
            join_code,
            join_url,
            languages,
            retention_h: seen.about.retention_h,
            rehearsal: seen.about.rehearsal,
            ..About::default()
        },
        segment: None,
        now: None,
        next: None,
        silence: None,
        card: None,
        messages: Vec::new(),
        question: None,
        questions: Vec::new(),
        overlay: None,
        segments_left: 0,
        next_segment: None,
        waiting_onsite: 0,
        waiting_online: 0,
        turns_onsite: 0,
        turns_online: 0,
        ..seen
    }
}

fn seen(floor: &Floor, words: &Words, sight: Sight) -> RoomView {
    let to_come = floor.to_come();
    let next_segment = to_come.first().and_then(|at| floor.segment_at(*at));
    let count = |online: bool| {
        let waiting = floor.waiting().filter(|hand| (hand.channel == Channel::Online) == online).count();
        u32::try_from(waiting).unwrap_or(u32::MAX)
    };
    let spoken = |channel: Channel| {
        let turns = floor.turns.values().filter(|turn| turn.kind == Kind::Floor && turn.channel == channel);
        u32::try_from(turns.count()).unwrap_or(u32::MAX)
    };
    RoomView {
        about: words.about.clone(),
        life: floor.stage.life,
        started_at: floor.stage.started_at,
        ends_at: floor.ends_at(),
        duration_ms: floor.settings.duration_ms,
        segment: floor.segment().map(|segment| RoomSegment {
            key: segment.key.clone(),
            title: words.text(segment.title).unwrap_or_default(),
            policy_question: segment.policy_question.clone(),
            timer: segment.timer,
            has_floor: segment.has_floor(),
        }),
        list: floor.list,
        now: floor.top().map(|turn| room_turn(floor, words, turn, sight)),
        next: floor.next.and_then(|next| floor.hands.get(&next)).map(|hand| RoomNext {
            kind: hand.kind,
            channel: hand.channel,
            name: public_name(floor, words, &hand.who, sight),
        }),
        waiting_onsite: count(false),
        waiting_online: count(true),
        turns_onsite: spoken(Channel::Onsite).saturating_add(spoken(Channel::Panel)),
        turns_online: spoken(Channel::Online),
        silence: floor.silence,
        paused_since: floor.pause.map(|pause| pause.at),
        card: floor.card,
        messages: messages(floor, words, sight),
        question: question(floor, words),
        questions: if sight == Sight::Room { listed(floor, words) } else { Vec::new() },
        overlay: Some(floor.overlay).filter(|_| sight == Sight::Overlay),
        segments_left: u16::try_from(to_come.len()).unwrap_or(u16::MAX),
        next_segment: next_segment.map(|segment| NextSegment {
            key: segment.key.clone(),
            title: words.text(segment.title).unwrap_or_default(),
        }),
        is_blank: floor.is_blank,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::PolicyQuestion;

    #[test]
    fn a_blank_room_says_nothing_but_how_to_join() {
        let about = About {
            title: "A title".to_owned(),
            number: Some("WS #1".to_owned()),
            join_code: "7KQM3F2B".to_owned(),
            policy_questions: vec![PolicyQuestion { id: "PQ1".to_owned(), text: "A question".to_owned() }],
            place: Some("A place".to_owned()),
            ..About::default()
        };
        let words = Words { about, ..Words::default() };
        let mut floor = Floor { card: Some(Card::Rules), is_blank: true, ..Floor::default() };
        let said = serde_json::to_string(&room(&floor, &words, Sight::Room)).unwrap();
        for word in ["A title", "WS #1", "A question", "A place", "rules"] {
            assert!(!said.contains(word), "{word} in {said}");
        }
        assert!(said.contains("7KQM3F2B") && said.contains("\"is_blank\":true"), "{said}");
        floor.is_blank = false;
        assert_eq!(room(&floor, &words, Sight::Room).about, words.about);
    }
}
