//! The purge on disk: what is not in the programme is gone, also when the server was away at its hour.
use crate::kit::{self, Table, joins, participant, wish};
use floor::Command;
use hub::JoinWish;
use journal::Journal;
use std::sync::Arc;

async fn rows(table: &Table) -> Vec<String> {
    let rows = Journal::shared(Arc::clone(&table.engine)).texts(table.created.id.into()).await.unwrap();
    rows.into_iter().map(|row| row.text).collect()
}

async fn full(table: &Table) -> String {
    let own = JoinWish { need: Some("captions".to_owned()), ..joins("Sofia") };
    let (person, token) = table.room().join(own, table.dice.action()).await.unwrap();
    let text = "Who pays?".to_owned();
    let ask = Command::AskInWriting { text, lang: "en".to_owned(), policy_question: None, for_the_record: false };
    table.room().ask(participant(person), wish(table.dice.action(), ask)).await.unwrap();
    let tell = Command::Tell { text: Some("she whispers".to_owned()), phrase: None };
    table.act("online_moderator", tell).await.unwrap();
    // A name of before stands in a row that nothing names any more.
    table.act("online_moderator", Command::RenamePerson { person, label: "Sofia A.".to_owned() }).await.unwrap();
    let secret =
        hub::feeds::Sources { zoom_secret: Some(hub::secret::Private::new("zoom".to_owned())), mastodon: None };
    table.room().change_sources(|sources| *sources = secret).await.unwrap();
    token.reveal().clone()
}

const NEVER: [&str; 4] = ["Sofia", "captions", "Who pays", "whispers"];

async fn is_purged(table: &Table, token: &str) {
    table.room().totals().await.unwrap(); // asked behind it: the erasing is over
    let kept = rows(table).await;
    for never in NEVER {
        assert!(!kept.iter().any(|text| text.contains(never)), "{never} was kept: {kept:?}");
    }
    assert!(kept.iter().any(|text| text == "First") && kept.iter().any(|text| text == "Kim"), "the programme stays");
    assert_eq!(table.room().person_by_token(token), None);
    let meta = Journal::shared(Arc::clone(&table.engine)).get_meta(table.created.id.into(), "file").await.unwrap();
    assert_eq!(*table.room().sources(), hub::feeds::Sources::default(), "a source is left");
    assert!(!String::from_utf8(meta.unwrap()).unwrap().contains("Ignored"), "a guest of the file");
}

#[tokio::test]
async fn a_moderator_deletes_everything_at_once() {
    let mut table = Table::set(&kit::file()).await;
    let token = full(&table).await;
    assert_eq!(rows(&table).await.iter().filter(|text| text.contains("Sofia")).count(), 2);
    table.act("onsite_moderator", Command::Purge).await.unwrap();
    is_purged(&table, &token).await;
    table.restart().await;
    is_purged(&table, &token).await;
}

#[tokio::test]
async fn its_hour_comes_by_itself_although_the_server_was_away() {
    let mut table = Table::set(&kit::file()).await;
    let token = full(&table).await;
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    table.act("onsite_moderator", Command::EndSession).await.unwrap();
    table.house.stop().await;
    table.clock.advance(25 * 3_600_000);
    table.house = kit::open(&table.engine, &table.clock, &table.dice).await;
    is_purged(&table, &token).await;
}
