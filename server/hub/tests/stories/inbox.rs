//! From bytes to the inbox, once each, also after a restart; and the hints that go with it.
use crate::kit::{self, Table};
use floor::{Command, QuestionId, question::QuestionState, role::By};
use hub::inbox::{Looked, Reading, Taken, Told};
use journal::Journal;
use std::{fmt::Write, path::Path};
use wire::view::Sight;

const SAMPLES: [&str; 9] = [
    "zoom-chat-a.txt",
    "zoom-chat-b.txt",
    "zoom-chat-c.txt",
    "zoom-chat-d.txt",
    "clipboard.txt",
    "mastodon.json",
    "telegram.json",
    "whatsapp.txt",
    "generic.csv",
];

fn sample(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../intake/tests/golden/samples");
    std::fs::read(folder.join(name)).unwrap()
}

async fn take(table: &Table, input: Vec<u8>, told: Told) -> Taken {
    let by: By = table.by("online_moderator");
    let reading = table.room().read_in(input, told).await.unwrap();
    table.room().take_in(by, table.dice.action(), reading).await.unwrap()
}

fn told(name: &str) -> Told {
    let order = Some(intake::DayOrder::DayMonth);
    Told { file: Some(name.to_owned()), is_group: Some(true), order, ..Told::default() }
}

fn desk(table: &Table) -> serde_json::Value {
    table.room().view(Sight::Desk).borrow().value.as_ref().clone()
}

#[tokio::test]
async fn all_samples_come_in_once_with_no_private_word_and_no_name_on_disk() {
    let mut table = Table::set(&kit::file()).await;
    let (mut new, mut private) = (0, 0);
    for name in SAMPLES {
        let taken = take(&table, sample(name), told(name)).await;
        new += taken.new;
        private += taken.report.private_dropped;
    }
    assert_eq!((new, private), (33, 10));
    let (_, floor) = table.room().floor().await.unwrap();
    let votes: u32 = floor.questions.values().filter_map(|one| one.origin.as_ref()).map(|origin| origin.votes()).sum();
    let held = floor.questions.values().filter(|one| one.state == QuestionState::Held).count();
    assert_eq!((floor.questions.len(), votes, held), (33, 12, 11));
    assert_eq!(floor.counters.private_dropped, 10);
    table.restart().await;
    for name in SAMPLES {
        let again = take(&table, sample(name), told(name)).await;
        assert_eq!((again.new, again.changed), (0, 0), "{name} a second time");
    }
    let rows = Journal::shared(std::sync::Arc::clone(&table.engine)).texts(table.created.id.into()).await.unwrap();
    let labels = desk(&table).get("people").unwrap().to_string();
    assert!(labels.contains("Zoom 1") && labels.contains("Mastodon 1"));
    let all = rows.iter().fold(labels, |all, row| all + "\n" + &row.text);
    for never in ["PRIVATE-", "Sofia", "@", "+967", "Layla"] {
        assert!(!all.contains(never), "{never} was kept");
    }
}

#[tokio::test]
async fn the_source_edits_and_takes_back_what_it_said() {
    let table = Table::set(&kit::file()).await;
    let post = |text: &str| {
        serde_json::json!([{"id": "1", "created_at": "2026-11-28T10:00:00Z", "content": text, "visibility": "public",
            "language": "en", "favourites_count": 2, "account": {"display_name": "Someone", "acct": "s@example.org"}}])
        .to_string()
        .into_bytes()
    };
    assert_eq!(take(&table, post("<p>Who licenses it?</p>"), Told::default()).await.new, 1);
    let edited = take(&table, post("<p>Who licensed it?</p>"), Told::default()).await;
    assert_eq!((edited.new, edited.changed), (0, 1));
    let card = &desk(&table)["questions"]["1"];
    assert_eq!((card["text"].as_str(), card["is_edited"].as_bool()), (Some("Who licensed it?"), Some(true)));
    assert_eq!((card["votes_elsewhere"].as_u64(), card["state"].as_str()), (Some(2), Some("held")));
    let rows = Journal::shared(std::sync::Arc::clone(&table.engine)).texts(table.created.id.into()).await.unwrap();
    assert!(!rows.iter().any(|row| row.text.contains("licenses")), "the words before the edit are erased");
    let gone = r#"{"event":"delete","payload":"1"}"#.as_bytes().to_vec();
    let told = Told { format: Some(intake::Format::Mastodon), ..Told::default() };
    assert_eq!(take(&table, gone, told).await.changed, 1);
    let card = &desk(&table)["questions"]["1"];
    assert_eq!((card["text"].as_str(), card["state"].as_str()), (None, Some("dropped")));
    let again = take(&table, post("<p>Who licensed it?</p>"), Told::default()).await;
    assert_eq!((again.new, again.changed), (0, 0), "what was taken back does not come again");
}

#[tokio::test]
async fn a_question_of_the_room_meets_its_twin_from_the_chat() {
    let table = Table::set(&kit::file()).await;
    let person = table.join("Omar").await;
    let text = "Why do export licences not list the end user?".to_owned();
    let ask = Command::AskInWriting { text, lang: "en".to_owned(), policy_question: None, for_the_record: false };
    table.room().ask(kit::participant(person), kit::wish(table.dice.action(), ask)).await.unwrap();
    let chat = b"15:01:39 From Lina to Everyone:\n\tWhy do export licenses never list the end user?\n".to_vec();
    assert_eq!(take(&table, chat, Told::default()).await.new, 1);
    // Questions are compared beside the room: the hint comes with a later view.
    let mut views = table.room().view(Sight::Desk);
    let hinted = views.wait_for(|view| !view.value["questions"]["2"]["like"].is_null());
    let like = hinted.await.unwrap().value["questions"]["2"]["like"].clone();
    assert_eq!(like["question"], 1);
    assert!(like["diff"].as_array().unwrap().len() >= 3);
    let merge = Command::MergeQuestion { question: QuestionId(2), into: QuestionId(1) };
    table.act("online_moderator", merge).await.unwrap();
    assert!(desk(&table)["questions"]["2"]["like"].is_null(), "merged: nothing left to suggest");
    assert_eq!(
        desk(&table)["hands"].as_object().unwrap().values().map(|hand| hand["who"].as_array().unwrap().len()).max(),
        Some(2)
    );
}

/// A chat of so many lines, all different, from a hundred senders.
pub(crate) fn chat(lines: usize) -> Vec<u8> {
    (0..lines)
        .fold(String::new(), |mut chat, line| {
            let (minute, second, sender) = (line / 60 % 60, line % 60, line % 100);
            writeln!(chat, "1{}:{minute:02}:{second:02} From Guest {sender} to Everyone:", line / 3_600).unwrap();
            writeln!(chat, "\tWhy does rule {line} of list {} hold for exporter {sender}?", line * 7 % 911).unwrap();
            chat
        })
        .into_bytes()
}

#[tokio::test(flavor = "multi_thread")]
async fn five_thousand_lines_come_in_and_the_room_goes_on() {
    let table = Table::set(&kit::file()).await;
    let clock = hub::Clock::system();
    let begin = clock.boot_ms();
    let reading = table.room().read_in(chat(5_000), Told::default()).await.unwrap();
    let read = clock.boot_ms() - begin;
    assert_eq!(reading.items.len(), 5_000);
    let by = table.by("online_moderator");
    let taken = table.room().take_in(by, table.dice.action(), reading).await.unwrap();
    println!("5,000 lines: read in {read} ms, kept after {} ms", clock.boot_ms() - begin);
    assert_eq!(taken.new, 5_000);
    let mut views = table.room().view(Sight::Desk);
    let all = views.wait_for(|view| view.value["inbox"]["left_out"] == 4_800).await.unwrap();
    let view = all.value.clone();
    drop(all);
    assert!(view["people"].as_object().unwrap().len() < 400);
    let again = table.room().read_in(chat(5_000), Told::default()).await.unwrap();
    assert_eq!((again.items.len(), again.report.known), (0, 5_000));
    assert!(table.act("onsite_moderator", Command::StartSession).await.is_ok());
}

async fn read(table: &Table, chat: &str) -> Reading {
    table.room().read_in(chat.as_bytes().to_vec(), Told::default()).await.unwrap()
}

/// The second message joined with the first, the third in other words.
fn mended(reading: Reading) -> Looked {
    let mut items = reading.items;
    let half = items.remove(1);
    items[0].text = format!("{} {}", items[0].text, half.text);
    items[0].absorbed = vec![half.print];
    "Shorter?".clone_into(&mut items[1].text);
    Looked { items, ..Default::default() }
}

#[tokio::test]
async fn what_a_moderator_has_mended_stays_mended_when_the_chat_is_pasted_again() {
    let mut table = Table::set(&kit::file()).await;
    let chat = "15:01:39 From Lina to Everyone:\n\tWhy are the lists secret, as they\n15:01:40 From Lina to Everyone:\n\twere at 3?\n\
        15:02:00 From Omar to Everyone:\n\tA very long question that nobody wants to read aloud?\n";
    let looked = mended(read(&table, chat).await);
    let (by, id) = (table.by("online_moderator"), table.dice.action());
    let receipt = table.room().take_looked(by, id, looked).await.unwrap();
    assert_eq!(receipt.count, Some(2));
    let again = read(&table, chat).await;
    assert_eq!((again.items.len(), again.changes.len(), again.report.known), (0, 0, 3), "{again:?}");
    // Who reacts to the second half reacts to the whole.
    let reacted = format!("{chat}15:03:00 From Zoe to Everyone:\n\tReacted to \"were at 3?\" with 👍\n");
    assert_eq!(take(&table, reacted.clone().into_bytes(), Told::default()).await.changed, 1);
    assert_eq!(desk(&table)["questions"]["1"]["votes_elsewhere"], 1);
    table.restart().await;
    let again = take(&table, reacted.into_bytes(), Told::default()).await;
    assert_eq!((again.new, again.changed), (0, 0), "also after a restart");
    table.act("online_moderator", Command::Undo { act: receipt.act, with_dependents: true }).await.unwrap();
    let back = table.room().read_in(chat.as_bytes().to_vec(), Told::default()).await.unwrap();
    assert_eq!(back.items.len(), 3, "what was taken back is forgotten with all its parts");
}

#[tokio::test]
async fn a_private_message_counts_once_and_also_where_nothing_came_beside_it() {
    let table = Table::set(&kit::file()).await;
    let by = table.by("online_moderator");
    let private = |n: u32| format!("15:0{n}:00 From Lina to Nardine(Direct Message):\n\tPRIVATE-{n}\n");
    let looked = |reading: Reading| Looked {
        items: reading.items,
        private_dropped: reading.report.private_dropped,
        private_slip: reading.report.private_slip,
        ..Default::default()
    };
    // Nothing but private ones; looked at by two, and by one of them again.
    let (one, other) = (read(&table, &private(1)).await, read(&table, &private(1)).await);
    let id = table.dice.action();
    let first = table.room().take_looked(by, id, looked(one.clone())).await.unwrap();
    assert_eq!(table.room().take_looked(by, id, looked(one)).await.unwrap(), first, "the same again is a repeat");
    assert!(table.room().take_looked(by, table.dice.action(), looked(other)).await.is_err(), "nothing is left of it");
    // With each new line all that stands above it is pasted again.
    let mut chat = private(1);
    for n in 2..5 {
        chat = format!("{chat}15:1{n}:00 From Omar to Everyone:\n\tWhat of list {n}?\n");
        let reading = read(&table, &chat).await;
        assert_eq!((reading.items.len(), reading.report.private_dropped), (1, 0));
        table.room().take_looked(by, table.dice.action(), looked(reading)).await.unwrap();
    }
    let taken = take(&table, format!("{chat}{}", private(5)).into_bytes(), Told::default()).await;
    assert_eq!((taken.new, taken.report.private_dropped, taken.report.private_slip), (0, 1, None));
    assert_eq!(table.room().floor().await.unwrap().1.counters.private_dropped, 2);
}

#[tokio::test]
async fn a_record_brings_what_the_floor_can_hold_and_posts_wait_whichever_way_they_come() {
    let table = Table::set(&kit::file()).await;
    let about = table.room().about();
    let policy = about.policy_questions.last().map(|one| one.id.clone()).unwrap();
    let (_, floor) = table.room().floor().await.unwrap();
    let panel = |person: &&floor::person::Person| person.channel == floor::person::Channel::Panel;
    let to = floor.people.values().find(panel).and_then(|person| person.key.clone()).unwrap();
    let record = serde_json::json!([
        {"source": {"via": "mastodon"}, "asker": {"label": "Ana", "may_name": true}, "body": "Who pays?", "lang": "en",
            "state": "shortlisted", "policy_question": policy, "to": to, "votes": {"native": 3, "imported": 2},
            "translation": {"lang": "fr", "text": "Qui paie ?"}, "kind": "comment"},
        {"source": {"via": "telegram"}, "asker": {"label": "Omar"}, "body": "And who else?"},
        {"source": {"via": "paper"}, "body": "From the room?", "policy_question": "PQ99", "to": "nobody"},
    ]);
    assert_eq!(take(&table, record.to_string().into_bytes(), Told::default()).await.new, 3);
    let view = desk(&table);
    let (card, held, paper) = (&view["questions"]["1"], &view["questions"]["2"], &view["questions"]["3"]);
    assert_eq!((&card["state"], &card["policy_question"]), (&"shortlisted".into(), &policy.into()));
    assert_eq!((&card["translation"]["text"], &card["votes_elsewhere"]), (&"Qui paie ?".into(), &2.into()));
    assert_eq!((card["is_comment"].as_bool(), card["to"].is_string()), (Some(true), true));
    assert_eq!((&held["state"], &paper["state"]), (&"held".into(), &"new".into()));
    assert!(paper["policy_question"].is_null() && paper["to"].is_null());
    let (_, floor) = table.room().floor().await.unwrap();
    let asker = |n: u32| floor.people[&floor.questions[&QuestionId(n)].asker].clone();
    assert_eq!(asker(3).channel, floor::person::Channel::Onsite);
    assert!(asker(1).consent.room && asker(1).label.is_some() && asker(2).label.is_none());
    let records = table.room().records().await.unwrap();
    assert_eq!((records[0].asker.label.as_deref(), records[0].asker.may_name), (Some("Ana"), true));
    assert_eq!(records[0].state, intake::record::State::Shortlisted);
    let plain = Told { via: Some(intake::Via::Mastodon), format: Some(intake::Format::Plain), ..Told::default() };
    take(&table, b"What is a plain word?".to_vec(), plain).await;
    assert_eq!(desk(&table)["questions"]["4"]["state"], "held");
}
