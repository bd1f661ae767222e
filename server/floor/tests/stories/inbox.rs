//! Questions from elsewhere: once each, on to the room, merged across both rooms, as their source wants them.
use crate::table::{Table, item, words};
use floor::{
    Command, PersonId, Print, QuestionId, Refusal, Span,
    command::{Item, SourceChange, Translated},
    duty::Duty,
    person::{Channel, Consent, Via},
    question::QuestionState::{Dropped, Held, New, Shortlisted, Written},
    role::{By, Role},
    settings::ABSORBED_MAX,
    turn::Kind,
};

pub(super) fn take(table: &mut Table, items: Vec<floor::command::Item<floor::ids::TextRef>>) -> Vec<QuestionId> {
    let before = table.floor.questions.len();
    table.online(Command::TakeIn { items, changes: Vec::new(), private_dropped: 0 }).unwrap();
    table.floor.questions.keys().copied().skip(before).collect()
}

pub(super) fn change(print: u8) -> SourceChange<floor::ids::TextRef> {
    let print = Print([print; 16]);
    SourceChange { print, text: None, is_cut: false, stated: None, voters: None, is_gone: false }
}

pub(super) fn follow(table: &mut Table, change: SourceChange<floor::ids::TextRef>) -> Result<(), Refusal> {
    let command = Command::TakeIn { items: Vec::new(), changes: vec![change], private_dropped: 0 };
    table.online(command).map(|_| ())
}

pub(super) fn state(table: &Table, question: QuestionId) -> floor::question::QuestionState {
    table.floor.questions[&question].state
}

pub(super) fn merge(table: &mut Table, question: QuestionId, into: QuestionId) {
    table.online(Command::MergeQuestion { question, into }).unwrap();
}

#[test]
fn a_message_is_taken_once_and_its_sender_keeps_one_number() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2), item(3, 1)]);
    let asker = |question: &QuestionId| table.floor.questions[question].asker;
    assert_eq!(asker(&taken[0]), asker(&taken[2]));
    let numbers = [1, 2].map(|sender| table.floor.people[&PersonId([sender; 16])].number);
    assert_eq!(numbers, [Some(1), Some(2)]);
    let again = Command::TakeIn { items: vec![item(2, 2)], changes: vec![], private_dropped: 0 };
    assert_eq!(table.online(again), Err(Refusal::AlreadySo));
    // Twice in one hand-in, one of them new, from somebody new.
    let more = Command::TakeIn { items: vec![item(3, 1), item(4, 3), item(4, 3)], changes: vec![], private_dropped: 2 };
    assert_eq!(table.onsite(more).unwrap().count, Some(1));
    assert_eq!(table.floor.people[&PersonId([3; 16])].number, Some(3));
    assert_eq!(table.floor.counters.private_dropped, 2);
}

#[test]
fn a_feed_puts_in_and_may_do_nothing_else() {
    let mut table = Table::live();
    let feed = By { role: Role::Feed, person: None };
    table.act(feed, Command::TakeIn { items: vec![item(1, 1)], changes: vec![], private_dropped: 0 }).unwrap();
    let question = *table.floor.questions.keys().next().unwrap();
    let others = [
        Command::ForwardQuestion { question },
        Command::DropQuestion { question },
        Command::StartSession,
        Command::RaiseHand { who: None, kind: Kind::Floor, topic: None, policy_question: None, seat: None, rank: None },
    ];
    for other in others {
        assert_eq!(table.act(feed, other), Err(Refusal::NotYours));
    }
}

#[test]
fn its_age_counts_from_when_it_was_written() {
    let mut table = Table::live();
    table.wait(200);
    let mut old = item(1, 1);
    old.ago_ms = Span::seconds(120);
    let taken = take(&mut table, vec![old]);
    assert_eq!(table.now - table.floor.questions[&taken[0]].asked_at, Span::seconds(120));
}

#[test]
fn posts_wait_until_somebody_lets_them_in_and_late_ones_are_for_the_record() {
    let mut table = Table::live();
    let mut post = item(1, 1);
    post.is_held = true;
    let taken = take(&mut table, vec![post]);
    assert_eq!(state(&table, taken[0]), Held);
    table.onsite(Command::EndSession).unwrap();
    let late = take(&mut table, vec![item(2, 2)]);
    assert_eq!(state(&table, late[0]), Written);
}

#[test]
fn the_source_may_change_its_words_its_votes_and_its_mind() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2)]);
    follow(&mut table, SourceChange { stated: Some(4), ..change(1) }).unwrap();
    assert_eq!(follow(&mut table, SourceChange { stated: Some(4), ..change(1) }), Err(Refusal::AlreadySo));
    let before = table.floor.questions[&taken[0]].body;
    let edit = table.log.len();
    follow(&mut table, SourceChange { text: Some(words("in other words")), ..change(1) }).unwrap();
    let known = &table.floor.questions[&taken[0]];
    let origin = known.origin.as_ref().unwrap();
    assert_eq!((known.state, origin.votes(), origin.is_edited), (New, 4, true));
    assert_ne!(known.body, before);
    assert!(table.log[edit..].iter().any(|event| matches!(event, floor::Event::QuestionEdited { .. })));
    table.online(Command::ForwardQuestion { question: taken[1] }).unwrap();
    follow(&mut table, SourceChange { is_gone: true, ..change(2) }).unwrap();
    assert_eq!((state(&table, taken[1]), table.stored().as_str()), (Dropped, ""));
    assert!(table.floor.questions[&taken[1]].is_forgotten);
    let back = table.online(Command::SortQuestion { question: taken[1], to: New });
    assert_eq!(back, Err(Refusal::NoSuchQuestion), "what its source took back has no words any more");
}

#[test]
fn what_was_dropped_counts_for_nothing_and_can_come_back() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2)]);
    table.online(Command::DropQuestion { question: taken[0] }).unwrap();
    assert_eq!((table.floor.totals().remote.asked, table.floor.totals().remote_dropped), (1, 1));
    let forward = table.online(Command::ForwardQuestion { question: taken[0] });
    assert_eq!(forward, Err(Refusal::NoSuchQuestion));
    table.online(Command::SortQuestion { question: taken[0], to: New }).unwrap();
    assert_eq!(table.floor.totals().remote.asked, 2);
}

#[test]
fn what_was_not_answered_is_told_with_its_reason() {
    let mut table = Table::live();
    let mut comment = item(1, 1);
    comment.is_comment = true;
    let taken = take(&mut table, vec![comment, item(2, 2), item(3, 3), item(4, 4)]);
    let reason = words("asked before");
    table.online(Command::DeclineQuestion { question: taken[1], reason }).unwrap();
    table.online(Command::PutNext { question: taken[2], reason: None }).unwrap();
    table.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap();
    let remote = table.floor.totals().remote;
    assert_eq!((remote.asked, remote.answered, remote.other), (4, 0, 4));
    assert_eq!((remote.comments, remote.declined, remote.unanswered, remote.not_reached), (1, 1, 1, 1));
    // A remark that is put was a question after all.
    table.online(Command::ForwardQuestion { question: taken[0] }).unwrap();
    let totals = table.floor.totals();
    assert_eq!((totals.remote.asked, totals.remote.forwarded, totals.waiting.online), (4, 2, 1));
    assert_eq!(totals.remote_by_source[0].funnel.asked, 4);
}

#[test]
fn undo_takes_a_whole_hand_in_back_and_a_merge() {
    let mut table = Table::live();
    let before = table.floor.without_log();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2)]);
    let act = table.floor.acts.last().unwrap().no;
    merge(&mut table, taken[1], taken[0]);
    let merged = table.floor.acts.last().unwrap().no;
    table.online(Command::Undo { act: merged, with_dependents: false }).unwrap();
    assert_eq!(table.floor.questions[&taken[1]].merged_into, None);
    table.online(Command::Undo { act, with_dependents: false }).unwrap();
    assert_eq!(table.floor.without_log(), before);
    let again = take(&mut table, vec![item(1, 1)]);
    assert_eq!(state(&table, again[0]), New, "what was taken back may come again");
}

#[test]
fn duties_are_owed_until_done_and_the_next_segment_must_be_told_again() {
    let mut table = Table::live();
    assert!(Duty::ALL.iter().all(|duty| table.floor.owes(*duty)));
    for duty in Duty::ALL {
        table.online(Command::CheckDuty { duty, is_done: true }).unwrap();
    }
    assert!(!Duty::ALL.iter().any(|duty| table.floor.owes(*duty)));
    table.wait(10);
    table.onsite(Command::Advance { to: "D".to_owned() }).unwrap();
    let owed: Vec<Duty> = Duty::ALL.into_iter().filter(|duty| table.floor.owes(*duty)).collect();
    assert_eq!(owed, [Duty::SayNext]);
    table.online(Command::CheckDuty { duty: Duty::Greet, is_done: false }).unwrap();
    assert!(table.floor.owes(Duty::Greet));
    assert_eq!(table.online(Command::CheckDuty { duty: Duty::Greet, is_done: false }), Err(Refusal::AlreadySo));
    assert_eq!(table.floor.totals().duties.len(), 4);
}

#[test]
fn guesses_are_corrected_and_words_translated() {
    let mut table = Table::live();
    let question = take(&mut table, vec![item(1, 1)])[0];
    let correct = |lang: &str, about: &str| Command::CorrectQuestion {
        question,
        lang: Some(lang.to_owned()),
        is_comment: None,
        policy_question: Some(about.to_owned()),
    };
    table.online(correct("ar", "PQ2")).unwrap();
    assert_eq!(table.online(correct("ar", "PQ2")), Err(Refusal::AlreadySo));
    table.online(correct("ar", "")).unwrap();
    let known = &table.floor.questions[&question];
    assert_eq!((known.lang.as_str(), &known.policy_question), ("ar", &None));
    let translate = |text| Command::TranslateQuestion { question, lang: "en".to_owned(), text };
    assert_eq!(table.online(translate(None)), Err(Refusal::AlreadySo));
    table.online(translate(Some(words("why")))).unwrap();
    assert_eq!(table.floor.questions[&question].translation.as_ref().unwrap().lang, "en");
    assert_eq!(table.floor.questions[&question].channel, Channel::Online);
    // A redaction erases the translation with the words.
    let target = floor::command::Target::Question { question };
    assert_eq!(table.floor.texts_of(target).len(), 2);
}

#[test]
fn private_messages_count_once_however_often_the_same_is_handed_in() {
    let mut table = Table::live();
    let hand_in = |items| Command::TakeIn { items, changes: vec![], private_dropped: 2 };
    table.online(hand_in(vec![item(1, 1)])).unwrap();
    assert_eq!(table.online(hand_in(vec![item(1, 1)])), Err(Refusal::AlreadySo));
    table.online(hand_in(vec![])).unwrap();
    assert_eq!(table.floor.totals().private_dropped, 4, "nothing but private ones is a hand-in as well");
}

#[test]
fn what_was_joined_before_it_came_in_is_known_with_it_until_that_is_taken_back() {
    let mut table = Table::live();
    let mut whole = item(1, 1);
    whole.absorbed = vec![Print([2; 16])];
    let taken = take(&mut table, vec![whole, item(2, 1), item(3, 2)]);
    assert_eq!(taken.len(), 2, "the second half is in the first");
    let act = table.floor.acts.last().unwrap().no;
    let again = |print| Command::TakeIn { items: vec![item(print, 1)], changes: vec![], private_dropped: 0 };
    assert_eq!(table.online(again(2)), Err(Refusal::AlreadySo));
    let kept = serde_json::to_string(&table.floor).unwrap();
    let back: floor::Floor = serde_json::from_str(&kept).unwrap();
    assert!(back.questions[&taken[0]].origin.as_ref().unwrap().prints().any(|print| print == Print([2; 16])));
    table.online(Command::Undo { act, with_dependents: false }).unwrap();
    table.online(again(2)).unwrap();
    let mut many = item(5, 5);
    many.absorbed = (0..=u8::try_from(ABSORBED_MAX).unwrap()).map(|one| Print([100 + one; 16])).collect();
    let refused = table.online(Command::TakeIn { items: vec![many.clone()], changes: vec![], private_dropped: 0 });
    assert_eq!(refused, Err(Refusal::Full { max: u32::try_from(ABSORBED_MAX).unwrap() }));
    many.absorbed.pop();
    take(&mut table, vec![many]);
}

#[test]
fn a_name_comes_only_with_the_word_that_it_may_be_said() {
    let mut table = Table::live();
    let mut named = item(1, 1);
    named.label = Some(words("Ana"));
    take(&mut table, vec![named, item(2, 2)]);
    let person = |table: &Table, id: u8| table.floor.people[&PersonId([id; 16])].clone();
    assert_eq!(person(&table, 1).consent, Consent { room: true, stream: false, report: true });
    assert_eq!((person(&table, 2).consent, person(&table, 2).label), (Consent::default(), None));
    let mut later = item(3, 2);
    later.label = Some(words("Omar"));
    take(&mut table, vec![later]);
    assert!(person(&table, 2).label.is_some() && person(&table, 2).consent.room, "agreed to it since");
    let act = table.floor.acts.last().unwrap().no;
    table.online(Command::Undo { act, with_dependents: false }).unwrap();
    assert_eq!((person(&table, 2).consent, person(&table, 2).label), (Consent::default(), None));
}

#[test]
fn paper_and_a_spoken_word_were_given_in_the_room() {
    let mut table = Table::live();
    let by = |print, via| Item { via, ..item(print, print) };
    let taken = take(&mut table, vec![by(1, Via::Paper), by(2, Via::Voice), by(3, Via::ZoomVoice), item(4, 4)]);
    let channels: Vec<Channel> = taken.iter().map(|id| table.floor.questions[id].channel).collect();
    assert_eq!(channels, [Channel::Onsite, Channel::Onsite, Channel::Online, Channel::Online]);
}

#[test]
fn what_a_record_says_of_a_question_comes_in_with_it() {
    let mut table = Table::live();
    let panelist = table.floor.people.iter().find(|(_, one)| one.channel == Channel::Panel).map(|(id, _)| *id);
    let full = Item {
        is_held: true,
        is_shortlisted: true,
        policy_question: Some("PQ2".to_owned()),
        to: panelist,
        translation: Some(Translated { lang: "fr".to_owned(), text: words("pourquoi") }),
        ..item(1, 1)
    };
    let lost = Item { to: Some(PersonId([9; 16])), ..item(2, 9) };
    let taken = take(&mut table, vec![full, lost]);
    let known = &table.floor.questions[&taken[0]];
    assert_eq!((known.state, known.policy_question.as_deref()), (Shortlisted, Some("PQ2")));
    assert!(panelist.is_some() && known.to == panelist);
    assert_eq!(known.translation.as_ref().map(|other| other.lang.as_str()), Some("fr"));
    assert_eq!(table.floor.questions[&taken[1]].to, None, "nobody on the panel");
}
