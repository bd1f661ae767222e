//! What reading along shows, and what it never does.
use super::*;
use crate::view::{About, PolicyQuestion, room::room};
use floor::{
    Span, TextId, TurnId,
    agenda::Segment,
    ids::TextRef,
    person::{Consent, Identity, Person},
    question::{Question, QuestionState, Translation},
};

const ASKED: &str = "من يراقب التراخيص؟";
const MEANT: &str = "Who watches over the licenses?";

type Change = fn(&mut Floor, &mut Words);

const fn text(id: u8) -> TextRef {
    TextRef { id: TextId([id; 16]), commitment: [0; 32] }
}

const fn person(id: u8) -> PersonId {
    PersonId([id; 16])
}

fn hand_of(id: u32, who: u8, channel: Channel) -> Hand {
    let value = serde_json::json!({
        "id": id, "who": [person(who)], "kind": "floor", "channel": channel, "via": "zoom_chat", "arrival": id,
        "since": 0, "pressed_at": 0, "presses": 1, "lowers_at": null, "state": "waiting", "placed": null, "topic": null,
        "policy_question": null, "question": null, "for_segment": null, "about": null, "paused": null, "parts": [],
        "segment": null, "over": null, "over_reason": null, "version": 1
    });
    serde_json::from_value(value).unwrap()
}

/// A moderator reads Layla's question aloud, Basim of the room is next with a topic and a question, Celine waits.
fn scene() -> (Floor, Words) {
    let mut floor = Floor::default();
    let mut words = Words {
        about: About {
            title: "A round table".to_owned(),
            number: Some("WS #430".to_owned()),
            policy_questions: vec![PolicyQuestion { id: "PQ1".to_owned(), text: "What should guide it?".to_owned() }],
            join_code: "7KQM3F2B".to_owned(),
            ..About::default()
        },
        ..Words::default()
    };
    let said = ["Layla", "Basim", "Celine", ASKED, MEANT, "Border checks", "Next words", "A wheelchair", "Why not"];
    for (id, said) in (1..).zip(said) {
        words.texts.insert(TextId([id; 16]), said.to_owned());
    }
    for (id, channel, lang) in [(1, Channel::Online, "ar"), (2, Channel::Onsite, "fr"), (3, Channel::Online, "ru")] {
        let new = Person::new(Some(text(id)), channel, Via::ZoomChat, lang.to_owned(), Moment(0));
        floor.people.insert(person(id), Person { identity: Identity::Named, need: Some(text(8)), ..new });
    }
    let read = Question {
        lang: "ar".to_owned(),
        state: QuestionState::Voiced,
        translation: Some(Translation { lang: "en".to_owned(), text: text(5), by: None }),
        policy_question: Some("PQ1".to_owned()),
        reason: Some(text(9)),
        ..Question::asked(QuestionId(1), person(1), Via::Mastodon, text(4))
    };
    let asked = Question::asked(QuestionId(2), person(2), Via::Paper, text(7));
    let coming = Question { lang: "en".to_owned(), hand: Some(HandId(1)), ..asked };
    floor.questions.extend([(read.id, read), (coming.id, coming)]);
    let turn = Turn {
        id: TurnId(1),
        who: vec![person(1)],
        kind: Kind::Floor,
        channel: Channel::Online,
        via: Via::Mastodon,
        hand: None,
        question: Some(QuestionId(1)),
        voice: Some(person(3)),
        answers: None,
        segment: None,
        timer: Timer::start(Moment(0), Span::seconds(90)),
        started_at: Moment(0),
        ended_at: None,
        cause: None,
        reason: Some(text(9)),
        nudge: Some(floor::turn::Nudge::WrapUp),
        is_extended: false,
        is_recorded: false,
        is_redacted: false,
    };
    floor.turns.insert(turn.id, turn);
    floor.stack.push(TurnId(1));
    let next = hand_of(1, 2, Channel::Onsite);
    let next = Hand { topic: Some(text(6)), question: Some(QuestionId(2)), ..next };
    floor.hands.extend([(next.id, next), (HandId(2), hand_of(2, 3, Channel::Online))]);
    floor.next = Some(HandId(1));
    (floor, words)
}

fn all(floor: &Floor, words: &Words) -> String {
    serde_json::to_string(&read(floor, words)).unwrap()
}

#[test]
fn words_are_there_whole_and_in_advance_though_no_screen_shows_them() {
    let (floor, words) = scene();
    let view = read(&floor, &words);
    let now = view.now.unwrap();
    let asked = now.questions[0].clone();
    assert!(now.is_read_aloud && now.name.is_none() && asked.name.is_none());
    assert_eq!((asked.text.as_str(), asked.lang.as_str(), asked.via), (ASKED, "ar", Via::Mastodon));
    assert_eq!(asked.translation, Some(DeskTranslation { lang: "en".to_owned(), text: MEANT.to_owned() }));
    let next = view.next.unwrap();
    assert_eq!(next.questions[0].clone().text, "Next words");
    assert_eq!(next.topic.as_deref(), Some("Border checks"));
    let after = ReadAfter { kind: Kind::Floor, channel: Channel::Online, lang: "ru".to_owned() };
    assert_eq!(view.after, Some(after), "the next but one, by the rule");
    let shown = serde_json::to_string(&room(&floor, &words, Sight::Stage)).unwrap();
    assert!(!shown.contains(ASKED) && !shown.contains("Next words"));
}

#[test]
fn nobody_is_named_without_having_said_so_and_nothing_private_is_there() {
    let (mut floor, words) = scene();
    for word in ["Layla", "Basim", "Celine", "wheelchair", "Why not", "7KQM3F2B", "wrap_up"] {
        assert!(!all(&floor, &words).contains(word), "{word}");
    }
    for one in floor.people.values_mut() {
        one.consent = Consent { room: true, ..Consent::default() };
    }
    let view = read(&floor, &words);
    assert_eq!(view.now.and_then(|turn| turn.questions.into_iter().next()?.name).as_deref(), Some("Layla"));
    assert_eq!(view.next.and_then(|next| next.name).as_deref(), Some("Basim"));
    assert!(!all(&floor, &words).contains("Celine"), "after that is a bare line");
    floor.settings.is_chatham_house = true;
    assert!(!all(&floor, &words).contains("Layla") && !all(&floor, &words).contains("Basim"));
}

#[test]
fn what_was_taken_away_is_not_read() {
    let (floor, words) = scene();
    let changes: [Change; 4] = [
        |floor, _| floor.questions.get_mut(&QuestionId(1)).unwrap().is_redacted = true,
        |floor, _| floor.questions.get_mut(&QuestionId(1)).unwrap().is_forgotten = true,
        |floor, _| floor.turns.get_mut(&TurnId(1)).unwrap().is_redacted = true,
        |_, words| drop(words.texts.remove(&TextId([4; 16]))),
    ];
    for change in changes {
        let (mut floor, mut words) = (floor.clone(), words.clone());
        change(&mut floor, &mut words);
        let view = read(&floor, &words);
        let told = serde_json::to_string(&view).unwrap();
        assert!(!told.contains(ASKED) && !told.contains(MEANT), "{told}");
        assert!(view.now.is_some(), "that somebody speaks is no secret");
    }
}

#[test]
fn a_reply_shows_the_question_that_it_answers() {
    let (mut floor, words) = scene();
    let asked = floor.turns[&TurnId(1)].clone();
    let reply =
        Turn { id: TurnId(2), kind: Kind::Reply, question: None, answers: Some(asked.id), voice: None, ..asked };
    floor.turns.insert(reply.id, reply);
    floor.stack = vec![TurnId(2)];
    let now = read(&floor, &words).now.unwrap();
    assert_eq!((now.kind, now.questions[0].clone().text.as_str()), (Kind::Reply, ASKED));
}

#[test]
fn the_segment_carries_the_words_of_its_policy_question() {
    let (mut floor, mut words) = scene();
    words.texts.insert(TextId([20; 16]), "Round 1".to_owned());
    let segment = Segment { title: Some(text(20)), policy_question: Some("PQ1".to_owned()), ..Segment::default() };
    floor.agenda.push(segment);
    floor.stage.current = Some(0);
    let segment = read(&floor, &words).segment.unwrap();
    assert_eq!((segment.title.as_str(), segment.policy_text.as_deref()), ("Round 1", Some("What should guide it?")));
}

#[test]
fn a_blank_room_leaves_the_counts_of_signs_and_no_word() {
    let (mut floor, words) = scene();
    let slower = [(person(3), Moment(5)), (person(2), Moment(7))].into();
    floor.signals.insert(floor::signal::Signal::Slower, slower);
    floor.is_blank = true;
    let view = read(&floor, &words);
    let count = view.signals[0];
    assert_eq!((count.online, count.onsite, count.since), (1, 1, Moment(5)));
    assert!(view.is_blank && view.now.is_none() && view.next.is_none() && view.after.is_none());
    for word in [ASKED, MEANT, "A round table", "WS #430", "Next words"] {
        assert!(!all(&floor, &words).contains(word), "{word}");
    }
}
