//! From bytes to the inbox, once each, also after a restart; and the hints that go with it.
use crate::kit::{self, Table};
use floor::{Command, QuestionId, question::QuestionState, role::By};
use hub::inbox::{Taken, Told};
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
