//! What people do for themselves: support, signs, consent, a seat, «delete mine», and what is read and not kept.
use crate::table::{Table, Wish, id, words};
use floor::{
    Command, FORGET_MS, HandId, Refusal, Span, TurnId, UNREAD_MS,
    person::{Consent, Identity},
    question::QuestionState,
    queue::HandState,
    signal::{SIGNAL_MS, Signal},
    turn::Kind,
};

fn ask(text: &str) -> Wish {
    Command::AskInWriting { text: words(text), lang: "ar".to_owned(), policy_question: None, for_the_record: false }
}

fn ask_about(text: &str, about: &str) -> Wish {
    let policy_question = Some(about.to_owned());
    Command::AskInWriting { text: words(text), lang: "ar".to_owned(), policy_question, for_the_record: false }
}

fn hand_of(table: &Table, turn: TurnId) -> HandId {
    table.floor.turns[&turn].hand.unwrap()
}

#[test]
fn a_published_question_is_supported_once_by_each_and_never_by_its_asker() {
    let mut table = Table::live();
    let question = table.person("o1", ask("Who checks?")).unwrap().question.unwrap();
    let support = |is_on| Command::Support { question, is_on };
    assert_eq!(table.person("o2", support(true)), Err(Refusal::NoSuchQuestion), "nobody published it");
    table.online(Command::PublishQuestion { question, is_public: true }).unwrap();
    table.person("o2", support(true)).unwrap();
    assert_eq!(table.person("o2", support(true)), Err(Refusal::AlreadySo));
    assert_eq!(table.person("o1", support(true)), Err(Refusal::NotYours));
    assert_eq!(table.online(support(true)), Err(Refusal::NotYours));
    table.person("r1", support(true)).unwrap();
    table.person("o2", support(false)).unwrap();
    assert_eq!(table.floor.questions[&question].supporters.len(), 1);
}

#[test]
fn what_is_undone_takes_nobodys_support_consent_or_need_away() {
    let mut table = Table::live();
    let question = table.person("o1", ask("Who checks?")).unwrap().question.unwrap();
    let published = table.online(Command::PublishQuestion { question, is_public: true }).unwrap().act;
    let extra = table.onsite(Command::SetExtraTime { person: id("o2"), ms: Span::seconds(30) }).unwrap().act;
    table.person("o2", Command::Support { question, is_on: true }).unwrap();
    table.person("o2", Command::SetConsent { consent: Consent { room: true, ..Consent::default() } }).unwrap();
    table.person("o2", Command::SetNeed { text: Some(words("captions")) }).unwrap();
    for act in [published, extra] {
        table.onsite(Command::Undo { act, with_dependents: false }).unwrap();
    }
    let person = &table.floor.people[&id("o2")];
    assert!(person.consent.room && person.need.is_some() && person.extra_ms == Span::ZERO);
    assert!(table.floor.questions[&question].supporters.contains(&id("o2")));
}

#[test]
fn a_sign_counts_by_side_and_fades_by_itself() {
    let mut table = Table::live();
    let slower = |is_on| Command::GiveSignal { signal: Signal::Slower, is_on };
    table.person("o1", slower(true)).unwrap();
    table.wait(30);
    table.person("r1", slower(true)).unwrap();
    table.person("r1", Command::GiveSignal { signal: Signal::CannotHear, is_on: true }).unwrap();
    let counts = table.floor.signal_counts();
    assert_eq!(
        counts.iter().map(|one| (one.signal, one.onsite, one.online)).collect::<Vec<_>>(),
        [(Signal::Slower, 1, 1), (Signal::CannotHear, 0, 1)]
    );
    table.person("r1", slower(false)).unwrap();
    assert_eq!(table.person("r1", slower(false)), Err(Refusal::AlreadySo));
    table.online(Command::ClearSignal { signal: Signal::CannotHear }).unwrap();
    assert_eq!(table.floor.signal_counts().len(), 1);
    table.wait(SIGNAL_MS.0 / 1_000 - 31);
    assert_eq!(table.floor.signal_counts().len(), 1);
    table.wait(1);
    assert_eq!(table.floor.signal_counts(), [], "after two minutes");
}

#[test]
fn delete_mine_leaves_a_bare_entry_and_the_turns_that_were() {
    let mut table = Table::live();
    assert_eq!(table.person("wafa", Command::DeleteMine), Err(Refusal::NotYours), "the session file names her");
    table.floor.people.get_mut(&id("o1")).unwrap().key = None;
    table.raise("o1");
    table.speak("o1");
    let turn = table.floor.stack[0];
    table.onsite(Command::EndTurn { turn }).unwrap();
    let hand = table.raise("o1");
    let question = table.person("o1", ask("What of the drives?")).unwrap().question.unwrap();
    let body = table.floor.questions[&question].body.id;
    let renamed = table.online(Command::RenamePerson { person: id("o1"), label: words("renamed") }).unwrap().act;
    assert_eq!(table.online(Command::DeleteMine), Err(Refusal::NotYours));
    let erased = floor::Event::PersonErased { id: id("o1") };
    assert!(table.floor.texts_going(&erased).contains(&body), "its words go");
    table.person("o1", Command::DeleteMine).unwrap();
    let person = &table.floor.people[&id("o1")];
    assert!(person.is_erased && person.is_gone && person.label.is_none());
    assert!(matches!(table.floor.hands[&hand].state, HandState::Lowered { .. }));
    assert!(table.floor.questions[&question].is_redacted);
    assert!(table.floor.turns.contains_key(&turn), "that somebody spoke stays true");
    assert_eq!(table.online(Command::Undo { act: renamed, with_dependents: true }), Err(Refusal::CannotUndo));
    assert_eq!(table.person("o1", Command::DeleteMine), Err(Refusal::AlreadySo));
}

#[test]
fn words_to_be_read_and_not_kept_go_two_minutes_after_their_turn() {
    let mut table = Table::live();
    table.floor.people.get_mut(&id("o1")).unwrap().identity = Identity::ReadByModerator;
    let question = table.person("o1", ask("Who is tapped?")).unwrap().question.unwrap();
    let turn = table.speak("o1");
    assert_eq!(table.floor.questions[&question].state, QuestionState::Voiced);
    table.wait(60);
    table.onsite(Command::EndTurn { turn }).unwrap();
    table.wait(FORGET_MS.0 / 1_000 - 1);
    assert!(!table.floor.questions[&question].is_forgotten, "a turn ended by mistake can still go on");
    table.wait(1);
    assert!(table.floor.questions[&question].is_forgotten);
    let kept = table.person("o2", ask("And me?")).unwrap().question.unwrap();
    table.online(Command::AnswerQuestion { question: kept, text: Some(words("so")) }).unwrap();
    table.wait(600);
    assert!(!table.floor.questions[&kept].is_forgotten, "who chose a codename is answered in writing");
}

#[test]
fn a_topic_that_went_into_a_merge_is_kept_until_the_whole_is_over() {
    let mut table = Table::live();
    table.floor.people.get_mut(&id("o1")).unwrap().identity = Identity::ReadByModerator;
    let raise = |topic: &str| Command::RaiseHand {
        who: None,
        kind: Kind::Floor,
        topic: Some(words(topic)),
        policy_question: None,
        seat: None,
        rank: None,
    };
    let own = table.person("o1", raise("drives")).unwrap().hand.unwrap();
    let other = table.person("o2", raise("seizures")).unwrap().hand.unwrap();
    let whole = table.online(Command::MergeHands { hands: vec![own, other] }).unwrap().hand.unwrap();
    table.wait(600);
    assert!(table.floor.hands[&own].topic.is_some(), "it still waits, in the whole");
    table.onsite(Command::CallNext { hand: Some(whole), reason: Some(words("now")) }).unwrap();
    let turn = table.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap().turn.unwrap();
    table.onsite(Command::EndTurn { turn }).unwrap();
    table.wait(FORGET_MS.0 / 1_000);
    assert!(table.floor.hands[&own].topic.is_none() && table.floor.hands[&other].topic.is_some());
}

#[test]
fn whoever_goes_leaves_nothing_in_a_merged_hand_and_the_others_stay() {
    for goes in [Command::DeleteMine, Command::Leave] {
        let mut table = Table::live();
        table.floor.people.get_mut(&id("o1")).unwrap().key = None;
        let (own, other) = (table.raise("o1"), table.raise("o2"));
        let whole = table.online(Command::MergeHands { hands: vec![own, other] }).unwrap().hand.unwrap();
        table.person("o1", goes).unwrap();
        assert!(
            !table.floor.hands[&whole].is_open() && matches!(table.floor.hands[&own].state, HandState::Lowered { .. })
        );
        let waiting: Vec<_> = table.floor.waiting().map(|hand| hand.who.clone()).collect();
        assert_eq!(waiting, [vec![id("o2")]]);
    }
}

#[test]
fn why_somebody_was_cut_ruled_on_or_called_goes_with_what_is_theirs() {
    let mut table = Table::live();
    let about = |topic: &str, kind| Command::RaiseHand {
        who: None,
        kind,
        topic: Some(words(topic)),
        policy_question: Some("2".to_owned()),
        seat: None,
        rank: None,
    };
    table.floor.people.get_mut(&id("o1")).unwrap().key = None;
    table.raise("r1");
    let hand = table.person("o1", about("drives", Kind::Floor)).unwrap().hand.unwrap();
    let question = table.person("o1", ask_about("Whose drives?", "1")).unwrap().question.unwrap();
    table.onsite(Command::CallNext { hand: Some(hand), reason: Some(words("she waits for a bus")) }).unwrap();
    let turn = table.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap().turn.unwrap();
    let point = table.person("o1", about("the order", Kind::PointOfOrder)).unwrap().hand.unwrap();
    table.onsite(Command::RulePoint { hand: point, accept: false, reason: Some(words("no order of hers")) }).unwrap();
    table.onsite(Command::CutTurn { turn, reason: words("she shouted") }).unwrap();
    let reasons = |table: &Table| {
        let hand = |id| table.floor.hands[&id].over_reason;
        [hand(hand_of(table, turn)), hand(point), table.floor.turns[&turn].reason]
    };
    let said: Vec<_> = reasons(&table).into_iter().flatten().collect();
    assert_eq!(said.len(), 3);
    let going = table.floor.texts_going(&floor::Event::PersonErased { id: id("o1") });
    assert!(said.iter().all(|text| going.contains(&text.id)), "they go from disk");
    table.person("o1", Command::DeleteMine).unwrap();
    assert_eq!(reasons(&table), [None; 3]);
    let hands = [hand, point].map(|id| &table.floor.hands[&id]);
    assert!(hands.iter().all(|hand| hand.topic.is_none() && hand.policy_question.is_none()));
    assert_eq!(table.floor.questions[&question].policy_question, None);
}

#[test]
fn whoever_left_or_was_sent_away_deletes_what_is_theirs_and_stays_away() {
    let mut table = Table::live();
    for (name, is_banned) in [("o2", false), ("r1", true)] {
        table.floor.people.get_mut(&id(name)).unwrap().key = None;
        let question = table.person(name, ask("Who checks?")).unwrap().question.unwrap();
        if is_banned {
            let reason = Some(words("for shouting"));
            table.onsite(Command::BanPerson { person: id(name), reason }).unwrap();
            assert_eq!(table.person(name, Command::Leave), Err(Refusal::Banned), "nothing else");
        } else {
            table.person(name, Command::Leave).unwrap();
        }
        table.person(name, Command::DeleteMine).unwrap();
        let person = &table.floor.people[&id(name)];
        assert!(person.is_erased && table.floor.questions[&question].is_redacted);
        assert_eq!((person.ban.is_some(), person.ban.and_then(|ban| ban.reason)), (is_banned, None));
        assert_eq!(table.floor.is_banned(id(name)), is_banned, "who was sent away stays so");
    }
}

#[test]
fn what_nobody_read_of_those_who_want_nothing_kept_goes_with_the_session() {
    let mut table = Table::live();
    table.floor.people.get_mut(&id("o1")).unwrap().identity = Identity::ReadByModerator;
    let written = Command::AskInWriting {
        text: words("For the record"),
        lang: "ar".to_owned(),
        policy_question: None,
        for_the_record: true,
    };
    let written = table.person("o1", written).unwrap().question.unwrap();
    let open = table.person("o1", ask("Who is tapped?")).unwrap().question.unwrap();
    let kept = table.person("o2", ask("And me?")).unwrap().question.unwrap();
    table.wait(600);
    assert!(!table.floor.questions[&written].is_forgotten, "it may still be answered");
    table.onsite(Command::EndSession).unwrap();
    table.wait(FORGET_MS.0 / 1_000 - 1);
    assert!(!table.floor.questions[&written].is_forgotten, "an end by mistake can be taken back");
    table.wait(1);
    let gone = |table: &Table, id| table.floor.questions[&id].is_forgotten;
    assert!(gone(&table, written) && gone(&table, open) && !gone(&table, kept));
    let late = table.person("o1", ask("One more")).unwrap().question.unwrap();
    table.wait(UNREAD_MS.0 / 1_000 - 1);
    assert!(!gone(&table, late), "somebody may still read it");
    table.wait(1);
    assert!(gone(&table, late));
}

#[test]
fn the_language_one_speaks_is_ones_own_to_change_and_no_undo_takes_it_back() {
    let mut table = Table::live();
    let speak = |lang: &str| Command::SetLang { lang: lang.to_owned() };
    let extra = table.onsite(Command::SetExtraTime { person: id("o2"), ms: Span::seconds(30) }).unwrap().act;
    table.person("o2", speak("zh")).unwrap();
    assert_eq!(table.person("o2", speak("zh")), Err(Refusal::AlreadySo));
    assert_eq!(table.onsite(speak("zh")), Err(Refusal::NotYours));
    table.onsite(Command::Undo { act: extra, with_dependents: false }).unwrap();
    let person = &table.floor.people[&id("o2")];
    assert_eq!((person.lang.as_str(), person.extra_ms), ("zh", Span::ZERO));
}
