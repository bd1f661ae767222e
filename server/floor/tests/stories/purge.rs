//! Some hours after the end nothing personal is left.
use crate::table::{Table, id, item, words};
use floor::{Command, Moment, PersonId, Refusal, Span, person::Identity, state::Life};

fn full() -> Table {
    let mut table = Table::live();
    table.raise("r1");
    table.speak("r1");
    let items = vec![item(1, 1)];
    table.online(Command::TakeIn { items, changes: vec![], private_dropped: 0 }).unwrap();
    table.onsite(Command::Tell { text: Some(words("he is tired")), phrase: None }).unwrap();
    table.person("r2", Command::SetNeed { text: Some(words("captions")) }).unwrap();
    table
}

#[test]
fn it_comes_by_itself_so_many_hours_after_the_end() {
    let mut table = full();
    table.onsite(Command::EndSession).unwrap();
    let ended = table.now;
    assert_eq!(table.floor.purge_due(), Some(ended + Span::seconds(86_400)));
    let before = table.floor.totals();
    table.until(ended + Span::seconds(86_399));
    assert!(table.floor.stage.purged_at.is_none());
    table.wait(1);
    assert_eq!(table.floor.stage.purged_at, Some(ended + Span::seconds(86_400)));
    assert!(table.floor.line.is_empty() && table.floor.people[&id("r2")].need.is_none());
    assert!(table.floor.people[&PersonId([1; 16])].is_erased);
    let after = table.floor.totals();
    assert_eq!((after.floor_turns, after.floor_seconds), (before.floor_turns, before.floor_seconds), "counts stay");
    assert_eq!(table.floor.purge_due(), None);
}

#[test]
fn nothing_is_taken_back_over_it_and_nothing_personal_is_taken_any_more() {
    let mut table = full();
    table.onsite(Command::EndSession).unwrap();
    let act = table.floor.acts.last().unwrap().no;
    table.online(Command::Purge).unwrap();
    assert_eq!(table.onsite(Command::Undo { act, with_dependents: true }), Err(Refusal::Over));
    let ask =
        Command::AskInWriting { text: words("late"), lang: String::new(), policy_question: None, for_the_record: true };
    assert!(table.person("r1", ask).is_err());
    assert_eq!(table.online(Command::Purge), Err(Refusal::AlreadySo));
}

#[test]
fn in_an_emergency_it_ends_what_goes_on() {
    let mut table = full();
    table.raise("r2");
    table.at(3_600);
    table.online(Command::Purge).unwrap();
    assert_eq!((table.floor.stage.life, table.floor.stage.purged_at), (Life::Ended, Some(Moment(3_600_000))));
    assert!(
        table.floor.acts.kept.iter().all(|act| act.changes.is_empty() || act.no == table.floor.acts.last().unwrap().no)
    );
    assert_eq!(table.floor.people[&id("r1")].identity, Identity::Codename);
}
