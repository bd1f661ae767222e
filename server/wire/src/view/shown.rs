//! What people wrote or are called, as far as a screen may show it: messages for it, published questions, public names.
use super::{Sight, Words};
use crate::limits::LISTED_QUESTIONS_MAX;
use floor::{
    ActNo, Floor, Moment, PersonId, QuestionId,
    person::{Channel, Identity},
    question::{Question, QuestionState},
    screen::{Audience, Naming, Notice, Preset},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A message on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomMessage {
    /// Its number, for what a page remembers of it.
    pub no: ActNo,
    /// Own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Or a preset, said in the reader's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preset: Option<Preset>,
}

/// A question that may be published, without its asker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomQuestion {
    /// What it says.
    pub text: String,
    /// Its language, as a tag.
    pub lang: String,
    /// The side it comes from.
    pub channel: Channel,
    /// It is only called next; nobody reads it yet.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_next: bool,
}

/// A published question that waits and can be supported, without its asker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ListedQuestion {
    /// Its id.
    pub id: QuestionId,
    /// What it says.
    pub text: String,
    /// Its language, as a tag.
    pub lang: String,
    /// The side it comes from.
    pub channel: Channel,
    /// People who support it.
    pub votes: u32,
    /// It stands in the queue already.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_forwarded: bool,
}

/// Published questions that wait, those with the most support first, the older of two before the younger.
pub(super) fn listed(floor: &Floor, words: &Words) -> Vec<ListedQuestion> {
    let is_open = |state| {
        matches!(
            state,
            QuestionState::New | QuestionState::Held | QuestionState::Shortlisted | QuestionState::Forwarded
        )
    };
    let shown = floor.questions.values().filter(|one| one.is_public && !one.is_redacted && is_open(one.state));
    let mut shown: Vec<_> = shown.collect();
    shown.sort_by_key(|one| (std::cmp::Reverse(one.supporters.len()), one.id));
    let card = |one: &&Question| {
        Some(ListedQuestion {
            id: one.id,
            text: words.text(Some(one.body))?,
            lang: one.lang.clone(),
            channel: one.channel,
            votes: u32::try_from(one.supporters.len()).unwrap_or(u32::MAX),
            is_forwarded: one.state == QuestionState::Forwarded,
        })
    };
    shown.iter().filter_map(card).take(LISTED_QUESTIONS_MAX).collect()
}

/// The name that may be shown in public: only of one single person, and only where that person consented to it. On the
/// stream a moderator decides besides whether anyone is named at all.
pub(super) fn public_name(floor: &Floor, words: &Words, who: &[PersonId], sight: Sight) -> Option<String> {
    let [person] = who else { return None };
    if floor.settings.is_chatham_house {
        return None;
    }
    let person = floor.people.get(person)?;
    let (naming, may) = match sight {
        Sight::Overlay => (floor.overlay.naming, person.consent.stream),
        Sight::Desk | Sight::Room | Sight::Stage | Sight::Speaker | Sight::Reader => {
            (Naming::Names, person.consent.room)
        }
    };
    let is_named = match (person.identity, naming) {
        (Identity::Named, Naming::Names) | (Identity::Codename, Naming::Names | Naming::Codenames) => may,
        (Identity::Named | Identity::Codename | Identity::ReadByModerator, _) => false,
    };
    if is_named { words.text(person.label) } else { None }
}

/// A message as a screen gets it; an erased text leaves nothing to show.
pub(super) fn said(words: &Words, notice: &Notice) -> Option<RoomMessage> {
    let text = words.text(notice.text);
    (text.is_some() || notice.preset.is_some()).then_some(RoomMessage { no: notice.no, text, preset: notice.preset })
}

/// From when on messages to the speaker are for whoever speaks now, or will speak next.
pub(super) fn speaker_since(floor: &Floor) -> Moment {
    let over = || floor.turns.values().filter_map(|turn| turn.ended_at).max();
    floor.main_turn().map(|turn| turn.started_at).or_else(over).unwrap_or(Moment(i64::MIN))
}

/// The messages that stand for whoever gets `sight`.
pub(super) fn messages(floor: &Floor, words: &Words, sight: Sight) -> Vec<RoomMessage> {
    let audience = match sight {
        Sight::Stage => Audience::Stage,
        Sight::Speaker => Audience::Speaker,
        Sight::Room | Sight::Overlay | Sight::Reader => Audience::Public,
        Sight::Desk => Audience::Moderators,
    };
    // What was said to one speaker is not for the next one.
    let since = if audience == Audience::Speaker { speaker_since(floor) } else { Moment(i64::MIN) };
    let shown = floor.notices.iter().filter(|notice| notice.is_for(audience) && notice.at >= since);
    shown.filter_map(|notice| said(words, notice)).collect()
}

/// The question that is read or answered, or called next, where a moderator published it.
pub(super) fn question(floor: &Floor, words: &Words) -> Option<RoomQuestion> {
    let read = floor.stack.iter().rev().filter_map(|turn| floor.turns.get(turn)).find_map(|turn| turn.question);
    let next = || floor.next.and_then(|next| floor.hands.get(&next)).and_then(|hand| floor.shown_by(hand));
    let (id, is_next) = read.map(|id| (id, false)).or_else(|| next().map(|id| (id, true)))?;
    let question = floor.questions.get(&id).filter(|question| question.is_public && !question.is_redacted)?;
    let (lang, channel) = (question.lang.clone(), question.channel);
    Some(RoomQuestion { text: words.text(Some(question.body))?, lang, channel, is_next })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::room::room;
    use floor::{
        HandId, Span, TextId, TurnId,
        ids::TextRef,
        person::{Consent, Person, Via},
        role::{By, Role},
        screen::Overlay,
        timer::Timer,
        turn::{Kind, Turn},
    };

    const fn text(id: u8) -> TextRef {
        TextRef { id: TextId([id; 16]), commitment: [0; 32] }
    }

    /// Somebody on the record reads a question aloud; three messages stand.
    fn scene() -> (Floor, Words) {
        let (mut floor, mut words) = (Floor::default(), Words::default());
        for (id, said) in [(1, "Wafa"), (2, "Who checks the license?"), (3, "Slower"), (4, "Hold the slide")] {
            words.texts.insert(TextId([id; 16]), said.to_owned());
        }
        let who = PersonId([1; 16]);
        let person = Person::new(Some(text(1)), Channel::Panel, Via::Mic, String::new(), Moment(0));
        floor.people.insert(who, Person { identity: Identity::Named, consent: Consent::ALL, ..person });
        let question = Question {
            lang: "en".to_owned(),
            state: QuestionState::Voiced,
            hand: Some(HandId(1)),
            ..Question::asked(QuestionId(1), who, Via::Email, text(2))
        };
        floor.questions.insert(question.id, question);
        let turn = Turn {
            id: TurnId(1),
            who: vec![who],
            kind: Kind::Floor,
            channel: Channel::Online,
            via: Via::Email,
            hand: None,
            question: Some(QuestionId(1)),
            voice: None,
            answers: None,
            segment: None,
            timer: Timer::start(Moment(0), Span::seconds(90)),
            started_at: Moment(0),
            ended_at: None,
            cause: None,
            reason: None,
            nudge: Some(floor::turn::Nudge::WrapUp),
            is_extended: false,
            is_recorded: false,
            is_redacted: false,
        };
        floor.turns.insert(turn.id, turn);
        floor.stack.push(TurnId(1));
        let by = By { role: Role::OnsiteModerator, person: None };
        let shown = |no, to: &[Audience], person, text| Notice {
            no: ActNo(no),
            by,
            at: Moment(0),
            to: to.to_vec(),
            person,
            text: Some(text),
            preset: None,
        };
        floor.notices.push(shown(1, &[Audience::Speaker], None, text(3)));
        floor.notices.push(shown(2, &[Audience::Stage], None, text(4)));
        floor.notices.push(shown(3, &[], Some(who), text(4)));
        (floor, words)
    }

    fn all(floor: &Floor, words: &Words, sight: Sight) -> String {
        serde_json::to_string(&room(floor, words, sight)).unwrap()
    }

    #[test]
    fn a_message_reaches_whom_it_is_for_and_nobody_else() {
        let (floor, words) = scene();
        let said = |sight| room(&floor, &words, sight).messages.iter().map(|one| one.no.0).collect::<Vec<_>>();
        assert_eq!((said(Sight::Stage), said(Sight::Speaker)), (vec![2], vec![1]));
        assert_eq!((said(Sight::Room), said(Sight::Overlay)), (vec![], vec![]));
        let nudged = |sight| room(&floor, &words, sight).now.and_then(|turn| turn.nudge);
        let (mut next, mut turn) = (floor.clone(), floor.turns[&TurnId(1)].clone());
        (turn.id, turn.started_at) = (TurnId(2), Moment(9));
        next.turns.insert(turn.id, turn);
        next.stack = vec![TurnId(2)];
        assert_eq!(room(&next, &words, Sight::Speaker).messages, [], "what one was told is not for the next");
        assert!(nudged(Sight::Speaker).is_some() && nudged(Sight::Stage).is_none() && nudged(Sight::Room).is_none());
    }

    #[test]
    fn a_question_is_shown_once_it_is_published_and_never_once_it_is_redacted() {
        let (mut floor, words) = scene();
        floor.overlay = Overlay { is_on_air: true, has_question: true, ..Overlay::default() };
        for sight in Sight::ALL {
            assert!(sight == Sight::Desk || !all(&floor, &words, sight).contains("license"), "{sight:?}");
        }
        floor.questions.get_mut(&QuestionId(1)).unwrap().is_public = true;
        assert!(all(&floor, &words, Sight::Stage).contains("license"));
        assert!(all(&floor, &words, Sight::Overlay).contains("license"));
        floor.questions.get_mut(&QuestionId(1)).unwrap().is_redacted = true;
        assert!(!all(&floor, &words, Sight::Stage).contains("license"));
    }

    #[test]
    fn the_stream_shows_nobody_until_it_is_on_air_and_names_nobody_until_it_is_told_to() {
        let (mut floor, words) = scene();
        assert_eq!(room(&floor, &words, Sight::Overlay).now, None);
        floor.overlay.is_on_air = true;
        let now = room(&floor, &words, Sight::Overlay).now.unwrap();
        assert_eq!(now.name, None, "by role alone");
        floor.overlay.naming = Naming::Names;
        let now = room(&floor, &words, Sight::Overlay).now.unwrap();
        assert_eq!(now.name.as_deref(), Some("Wafa"));
        for sight in [Sight::Stage, Sight::Room, Sight::Speaker] {
            assert!(all(&floor, &words, sight).contains("Wafa"), "on the record");
        }
        let consent = |floor: &mut Floor, consent| floor.people.get_mut(&PersonId([1; 16])).unwrap().consent = consent;
        consent(&mut floor, Consent { room: true, ..Consent::default() });
        assert!(
            !all(&floor, &words, Sight::Overlay).contains("Wafa") && all(&floor, &words, Sight::Stage).contains("Wafa")
        );
        consent(&mut floor, Consent { stream: true, ..Consent::default() });
        assert!(
            all(&floor, &words, Sight::Overlay).contains("Wafa") && !all(&floor, &words, Sight::Stage).contains("Wafa")
        );
        consent(&mut floor, Consent::ALL);
        floor.settings.is_chatham_house = true;
        assert!(Sight::ALL.iter().all(|sight| !all(&floor, &words, *sight).contains("Wafa")), "nobody is revealed");
        floor.settings.is_chatham_house = false;
        floor.is_blank = true;
        assert!(!all(&floor, &words, Sight::Overlay).contains("Wafa"));
    }
}
