//! What becomes of a question from elsewhere when its source, a redaction or a merge comes between.
use super::inbox::{change, follow, merge, state, take};
use crate::table::{Table, item, words};
use floor::{
    Command, PersonId, QuestionId, Refusal, Span,
    command::{SourceChange, Target},
    question::QuestionState::{Answered, Dropped, Forwarded, Held, New, Voiced},
};

fn start(table: &mut Table) {
    table.onsite(Command::StartTurn { limit_ms: None, voice: None }).unwrap();
}

fn merged_into(table: &Table, question: QuestionId) -> Option<QuestionId> {
    table.floor.questions[&question].merged_into
}

#[test]
fn other_words_at_the_source_stand_on_no_screen_that_nobody_let_them_onto() {
    let mut table = Table::live();
    let question = take(&mut table, vec![item(1, 1)])[0];
    let translate = Command::TranslateQuestion { question, lang: "en".to_owned(), text: Some(words("why")) };
    table.online(translate).unwrap();
    let publish = table.online(Command::PublishQuestion { question, is_public: true }).unwrap();
    let other = words("an insult");
    follow(&mut table, SourceChange { text: Some(other), ..change(1) }).unwrap();
    let known = &table.floor.questions[&question];
    assert_eq!((known.body, known.is_public, &known.translation), (other, false, &None));
    // Taken back and done again, the act lets nothing onto a screen that was not there then.
    let act = publish.act;
    table.online(Command::Undo { act, with_dependents: false }).unwrap();
    table.online(Command::Redo { act }).unwrap();
    let known = &table.floor.questions[&question];
    assert_eq!((known.body, known.is_public), (other, false));
}

#[test]
fn a_source_that_changes_its_words_stands_in_the_way_of_no_undo() {
    let mut table = Table::live();
    let question = take(&mut table, vec![item(1, 1)])[0];
    let accepted = table.online(Command::ForwardQuestion { question }).unwrap();
    let other = words("in other words");
    follow(&mut table, SourceChange { text: Some(other), ..change(1) }).unwrap();
    table.online(Command::Undo { act: accepted.act, with_dependents: false }).unwrap();
    assert_eq!((state(&table, question), table.floor.questions[&question].body), (New, other));
}

#[test]
fn what_its_source_takes_back_takes_nobody_elses_question_along() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2), item(3, 3)]);
    merge(&mut table, taken[1], taken[0]);
    merge(&mut table, taken[2], taken[0]);
    follow(&mut table, SourceChange { is_gone: true, ..change(1) }).unwrap();
    assert_eq!([0, 1, 2].map(|at| state(&table, taken[at])), [Dropped, New, New]);
    assert_eq!((merged_into(&table, taken[1]), merged_into(&table, taken[2])), (None, Some(taken[1])));
    // In the queue already: their common hand stays, and puts what is left.
    let more = take(&mut table, vec![item(4, 4), item(5, 5)]);
    merge(&mut table, more[1], more[0]);
    table.online(Command::PutNext { question: more[0], reason: None }).unwrap();
    follow(&mut table, SourceChange { is_gone: true, ..change(4) }).unwrap();
    assert_eq!((state(&table, more[0]), state(&table, more[1])), (Dropped, Forwarded));
    start(&mut table);
    assert_eq!((table.floor.top().unwrap().question, state(&table, more[1])), (Some(more[1]), Voiced));
}

#[test]
fn a_redacted_question_waits_no_longer_and_lets_go_what_it_stood_for() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2)]);
    merge(&mut table, taken[1], taken[0]);
    table.wait(30);
    let asked = table.floor.questions[&taken[1]].asked_at;
    table.onsite(Command::Redact { target: Target::Question { question: taken[0] } }).unwrap();
    assert_eq!((state(&table, taken[0]), merged_into(&table, taken[1])), (Dropped, None));
    assert_eq!(table.floor.oldest_online(), Some(asked));
    table.online(Command::ForwardQuestion { question: taken[1] }).unwrap();
}

#[test]
fn one_that_was_merged_into_what_was_put_can_go_on_by_itself() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2)]);
    table.online(Command::PutNext { question: taken[0], reason: None }).unwrap();
    table.online(Command::ForwardQuestion { question: taken[1] }).unwrap();
    start(&mut table);
    merge(&mut table, taken[1], taken[0]);
    assert_eq!(state(&table, taken[1]), Voiced);
    table.online(Command::PartQuestion { question: taken[1] }).unwrap();
    assert_eq!(state(&table, taken[1]), New);
    let hand = table.online(Command::ForwardQuestion { question: taken[1] }).unwrap().hand.unwrap();
    assert!(table.floor.hands[&hand].is_waiting());
}

#[test]
fn an_answer_that_was_inherited_is_not_kept_by_who_goes_on() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2)]);
    table.online(Command::AnswerQuestion { question: taken[0], text: Some(words("in the annex")) }).unwrap();
    merge(&mut table, taken[1], taken[0]);
    assert_eq!(state(&table, taken[1]), Answered);
    table.online(Command::PartQuestion { question: taken[1] }).unwrap();
    assert_eq!((state(&table, taken[1]), table.floor.questions[&taken[1]].answer), (New, None));
}

#[test]
fn a_hand_puts_all_that_it_carries_and_each_but_once() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 1), item(3, 3)]);
    merge(&mut table, taken[2], taken[1]);
    let hand = table.online(Command::ForwardQuestion { question: taken[0] }).unwrap().hand.unwrap();
    assert_eq!(table.floor.puts(hand), [taken[0]]);
    table.online(Command::ForwardQuestion { question: taken[1] }).unwrap();
    let whole = table.floor.outermost(hand);
    assert_eq!(table.floor.puts(whole), [taken[0], taken[1]], "the third says what the second says");
}

#[test]
fn nobody_waits_longer_than_the_session_lasts_and_what_was_set_aside_does_not_press() {
    let mut table = Table::live();
    table.wait(60);
    let mut old = item(1, 1);
    old.ago_ms = Span::seconds(86_400);
    let taken = take(&mut table, vec![old]);
    assert_eq!(Some(table.floor.questions[&taken[0]].asked_at), table.floor.stage.started_at);
    table.online(Command::SortQuestion { question: taken[0], to: Held }).unwrap();
    assert_eq!(table.floor.oldest_online(), None);
    let later = take(&mut table, vec![item(2, 2)]);
    table.online(Command::BanPerson { person: PersonId([2; 16]), reason: None }).unwrap();
    assert_eq!(table.floor.oldest_online(), None, "nobody waits who was sent away");
    assert_eq!(state(&table, later[0]), New);
}

#[test]
fn the_inbox_is_tidied_after_the_end() {
    let mut table = Table::live();
    let taken = take(&mut table, vec![item(1, 1), item(2, 2), item(3, 3)]);
    table.onsite(Command::EndSession).unwrap();
    merge(&mut table, taken[1], taken[0]);
    table.online(Command::DropQuestion { question: taken[2] }).unwrap();
    table.online(Command::AnswerQuestion { question: taken[0], text: Some(words("in writing")) }).unwrap();
    assert_eq!([0, 1, 2].map(|at| state(&table, taken[at])), [Answered, Answered, Dropped]);
    assert_eq!(table.online(Command::ForwardQuestion { question: taken[2] }), Err(Refusal::Over));
}
