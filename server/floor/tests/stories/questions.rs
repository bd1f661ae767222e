//! Questions in writing: at once a hand that is read aloud, or a line on the written list.
use crate::table::{Table, id, words};
use floor::{
    Command, QuestionId, Refusal, Who,
    command::Target,
    person::{Channel, Via},
    question::QuestionState,
    queue::HandState,
};

fn ask(table: &mut Table, name: &str, for_the_record: bool) -> QuestionId {
    let text = words("why");
    let command = Command::AskInWriting { text, lang: "ar".to_owned(), policy_question: None, for_the_record };
    table.person(name, command).unwrap().question.unwrap()
}

fn relay(table: &mut Table, name: &str, forward: bool) -> QuestionId {
    let who = Who::Known { person: id(name) };
    let (text, lang) = (words("why"), "en".to_owned());
    let command = Command::AddRemote { who, via: Via::ZoomChat, text, lang, policy_question: None, forward };
    table.online(command).unwrap().question.unwrap()
}

#[test]
fn a_question_raises_a_hand_at_once_or_joins_the_one_that_is_up() {
    let mut table = Table::live();
    let question = ask(&mut table, "r1", false);
    assert_eq!(table.stored(), "r1");
    assert_eq!(table.floor.questions[&question].state, QuestionState::Forwarded);
    let hand = table.raise("r2");
    let joined = ask(&mut table, "r2", false);
    assert_eq!(table.floor.questions[&joined].hand, Some(hand));
    assert_eq!(table.stored(), "r1 r2");
    table.speak("r1");
    assert_eq!(table.floor.questions[&question].state, QuestionState::Voiced);
}

#[test]
fn only_for_the_record_goes_to_the_written_list() {
    let mut table = Table::live();
    let question = ask(&mut table, "r1", true);
    assert_eq!((table.stored().as_str(), table.floor.questions[&question].state), ("", QuestionState::Written));
}

#[test]
fn a_late_outbox_goes_to_the_written_list() {
    let mut table = Table::live();
    table.onsite(Command::EndSession).unwrap();
    let question = ask(&mut table, "r1", false);
    assert_eq!(table.floor.questions[&question].state, QuestionState::Written);
}

#[test]
fn what_comes_from_elsewhere_waits_in_the_inbox() {
    let mut table = Table::live();
    let question = relay(&mut table, "r5", false);
    assert_eq!(table.stored(), "");
    table.online(Command::SortQuestion { question, to: QuestionState::Shortlisted }).unwrap();
    table.online(Command::ForwardQuestion { question }).unwrap();
    assert_eq!(table.stored(), "r5");
    assert_eq!(table.online(Command::ForwardQuestion { question }), Err(Refusal::AlreadySo));
    let sorted = table.online(Command::SortQuestion { question, to: QuestionState::Held });
    assert_eq!(sorted, Err(Refusal::NoSuchQuestion), "it has left the inbox");
}

#[test]
fn a_declined_question_takes_its_hand_along_and_says_why() {
    let mut table = Table::live();
    let question = relay(&mut table, "r5", true);
    table.online(Command::DeclineQuestion { question, reason: words("off topic") }).unwrap();
    let kept = &table.floor.questions[&question];
    assert_eq!((kept.state, kept.reason), (QuestionState::Declined, Some(words("off topic"))));
    assert_eq!(table.state_of("r5"), HandState::Written);
    assert_eq!(table.stored(), "");
}

#[test]
fn a_written_answer_may_satisfy_a_hand() {
    let mut table = Table::live();
    let question = ask(&mut table, "r1", false);
    table.online(Command::AnswerQuestion { question, text: Some(words("because")) }).unwrap();
    assert_eq!(table.stored(), "");
    assert_eq!(table.floor.questions[&question].answer, Some(words("because")));
    assert_eq!(table.floor.totals().remote.answered, 1);
}

#[test]
fn a_newcomer_without_a_device_is_made_by_label() {
    let mut table = Table::live();
    let who = Who::New { label: words("row 3"), channel: Channel::Onsite, via: Via::SeatTap, lang: String::new() };
    let told = table
        .online(Command::RaiseHand {
            who: Some(who),
            kind: floor::turn::Kind::Floor,
            topic: None,
            policy_question: None,
            seat: None,
            rank: None,
        })
        .unwrap();
    assert_eq!(table.stored(), "new");
    assert_eq!(table.floor.people[&told.person.unwrap()].via, Via::SeatTap);
}

#[test]
fn a_redaction_needs_no_gavel_and_is_not_undone() {
    let mut table = Table::live();
    let question = relay(&mut table, "r5", true);
    table.online(Command::Redact { target: Target::Question { question } }).unwrap();
    assert!(table.floor.questions[&question].is_redacted);
    let act = table.last_act();
    assert_eq!(table.undo(act), Err(Refusal::CannotUndo));
    assert_eq!(table.floor.totals().redactions, 1);
}
