//! Whoever comes back by four words, whoever deletes what is theirs, and words that are read and not kept: on disk, too.
use crate::kit::{self, Table, joins, participant, wish};
use floor::{Command, FORGET_MS, PersonId, person::Identity as KnownAs};
use hub::JoinWish;
use journal::Journal;

fn ask(text: &str) -> Command<String> {
    Command::AskInWriting { text: text.to_owned(), lang: "en".to_owned(), policy_question: None, for_the_record: false }
}

async fn texts(table: &Table) -> Vec<String> {
    let rows = Journal::shared(std::sync::Arc::clone(&table.engine)).texts(table.created.id.into()).await.unwrap();
    rows.into_iter().map(|row| row.text).collect()
}

async fn back(table: &Table, phrase: hub::phrase::Phrase) -> Option<PersonId> {
    let back = table.room().come_back(phrase).await.unwrap()?;
    assert_eq!(table.room().person_by_token(back.token.reveal()), Some(back.person));
    (!back.is_out).then_some(back.person)
}

#[tokio::test]
async fn four_words_bring_a_person_back_until_there_are_others_or_they_leave() {
    let mut table = Table::set(&kit::file()).await;
    let (person, token) = table.room().join(joins("Sofia"), table.dice.action()).await.unwrap();
    let first = table.room().make_phrase(person).await.unwrap().into_inner();
    assert_eq!(back(&table, first).await, Some(person));
    let second = table.room().make_phrase(person).await.unwrap().into_inner();
    assert_eq!((back(&table, first).await, back(&table, second).await), (None, Some(person)));
    let shown = table.room().check_phrase();
    table.restart().await;
    assert_eq!((back(&table, first).await, back(&table, second).await), (None, Some(person)));
    assert_eq!(table.room().check_phrase(), shown, "what the flyer has in print stays");
    assert_eq!(table.room().person_by_token(token.reveal()), Some(person), "the old device stays in");
    table.room().ask(participant(person), wish(table.dice.action(), Command::Leave)).await.unwrap();
    assert_eq!(back(&table, second).await, None);
}

#[tokio::test]
async fn whoever_left_or_was_sent_away_can_delete_what_is_theirs_and_do_nothing_else() {
    let mut table = Table::set(&kit::file()).await;
    for is_banned in [false, true] {
        let (person, token) = table.room().join(joins("Sofia of Aden"), table.dice.action()).await.unwrap();
        let phrase = table.room().make_phrase(person).await.unwrap().into_inner();
        table.room().ask(participant(person), wish(table.dice.action(), ask("Whose drives?"))).await.unwrap();
        if is_banned {
            table.act("online_moderator", Command::BanPerson { person, reason: None }).await.unwrap();
            assert_eq!(table.room().person_by_token(token.reveal()), None, "the doors are shut");
        } else {
            table.room().ask(participant(person), wish(table.dice.action(), Command::Leave)).await.unwrap();
        }
        table.restart().await;
        let known = table.room().come_back(phrase).await.unwrap().unwrap();
        assert_eq!((known.person, known.is_out), (person, true));
        for held in [&token, &known.token] {
            assert_eq!(table.room().owner_by_token(held.reveal()), Some(person));
        }
        let raise = wish(table.dice.action(), ask("And now?"));
        assert!(table.room().ask(participant(person), raise).await.is_err());
        table.room().ask(participant(person), wish(table.dice.action(), Command::DeleteMine)).await.unwrap();
        table.room().you_of(person).await.unwrap(); // asked behind it: the erasing is over
        let kept = texts(&table).await;
        assert!(!kept.iter().any(|text| text.contains("Sofia") || text.contains("drives")), "{kept:?}");
        assert!(table.room().come_back(phrase).await.unwrap().is_none());
        assert_eq!(table.room().owner_by_token(token.reveal()), None);
    }
}

#[tokio::test]
async fn a_join_that_is_repeated_after_delete_mine_opens_nothing() {
    let mut table = Table::set(&kit::file()).await;
    let action = table.dice.action();
    let (person, _) = table.room().join(joins("Sofia"), action).await.unwrap();
    let (same, other) = table.room().join(joins("Sofia"), action).await.unwrap();
    assert_eq!((same, table.room().person_by_token(other.reveal())), (person, Some(person)), "a trembling finger");
    table.room().ask(participant(person), wish(table.dice.action(), Command::DeleteMine)).await.unwrap();
    for _ in 0..2 {
        let again = table.room().join(joins("Sofia"), action).await;
        assert_eq!(again.err(), Some(floor::Refusal::NoSuchPerson.into()));
        assert!(table.room().make_phrase(person).await.is_err());
        table.restart().await;
    }
}

#[tokio::test]
async fn delete_mine_leaves_no_word_and_no_key_not_even_on_disk() {
    let mut table = Table::set(&kit::file()).await;
    let own = JoinWish { need: Some("captions, please".to_owned()), ..joins("Sofia of Aden") };
    let (person, token) = table.room().join(own, table.dice.action()).await.unwrap();
    let phrase = table.room().make_phrase(person).await.unwrap().into_inner();
    table.join("Omar").await;
    table.room().ask(participant(person), wish(table.dice.action(), ask("Whose drives?"))).await.unwrap();
    let is_hers = |text: &String| text.contains("Sofia") || text.contains("captions") || text.contains("drives");
    assert_eq!(texts(&table).await.iter().filter(|text| is_hers(text)).count(), 3);
    table.room().ask(participant(person), wish(table.dice.action(), Command::DeleteMine)).await.unwrap();
    table.room().you_of(person).await.unwrap(); // asked behind it: the erasing is over
    let kept = texts(&table).await;
    assert_eq!(kept.iter().find(|text| is_hers(text)), None);
    assert!(kept.iter().any(|text| text == "Omar"));
    for _ in 0..2 {
        assert_eq!(table.room().person_by_token(token.reveal()), None);
        assert_eq!(back(&table, phrase).await, None);
        assert!(table.room().you_of(person).await.unwrap().is_gone);
        table.restart().await;
    }
}

#[tokio::test]
async fn a_need_that_is_taken_back_is_gone_from_disk() {
    let table = Table::set(&kit::file()).await;
    let person = table.join("Sofia").await;
    let need = |text: Option<&str>| Command::SetNeed { text: text.map(str::to_owned) };
    for text in [Some("a seat near the door"), Some("large print"), None] {
        table.room().ask(participant(person), wish(table.dice.action(), need(text))).await.unwrap();
        assert_eq!(table.room().you_of(person).await.unwrap().need.as_deref(), text);
        let kept = texts(&table).await;
        let found: Vec<_> = kept.iter().filter(|kept| kept.contains("door") || kept.contains("print")).collect();
        assert_eq!(found.first().map(|text| text.as_str()), text);
        assert!(found.len() <= 1, "{found:?}");
    }
}

#[tokio::test]
async fn what_is_read_and_not_kept_leaves_the_disk_two_minutes_after_its_turn() {
    let table = Table::set(&kit::file()).await;
    let own = JoinWish { label: None, identity: KnownAs::ReadByModerator, ..joins("") };
    let (person, _) = table.room().join(own, table.dice.action()).await.unwrap();
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    table.room().ask(participant(person), wish(table.dice.action(), ask("Who is tapped?"))).await.unwrap();
    table.act("onsite_moderator", Command::CallNext { hand: None, reason: None }).await.unwrap();
    let started = table.act("onsite_moderator", Command::StartTurn { limit_ms: None, voice: None }).await.unwrap();
    table.act("onsite_moderator", Command::EndTurn { turn: started.turn.unwrap() }).await.unwrap();
    let is_there = async || texts(&table).await.iter().any(|text| text.contains("tapped"));
    table.clock.advance(FORGET_MS.0 - 1_000);
    table.act("online_moderator", Command::Tell { text: Some("a".to_owned()), phrase: None }).await.unwrap();
    assert!(is_there().await);
    table.clock.advance(1_000);
    table.act("online_moderator", Command::Tell { text: Some("b".to_owned()), phrase: None }).await.unwrap();
    table.room().you_of(person).await.unwrap();
    assert!(!is_there().await);
    let mine = table.room().you_of(person).await.unwrap().questions;
    assert!(mine[0].is_forgotten && mine[0].text.is_none());
}
