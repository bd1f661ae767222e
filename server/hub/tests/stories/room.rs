//! What a room answers and shows.
use crate::kit::{self, Table, joins, participant, wish};
use floor::{Command, Expected, Refusal, command::Target};
use hub::Visitor;
use serde_json::Value;
use wire::{Problem, Refused, ServerMessage, patch, view::Sight};

#[tokio::test]
async fn a_hand_goes_up_and_both_sights_see_a_new_version() {
    let table = Table::set(&kit::file()).await;
    let room = table.room();
    let sofia = table.join("Sofia").await;
    table.clock.advance(60);
    let (mut desk, mut seats) = (room.view(Sight::Desk), room.view(Sight::Room));
    let (desk_before, seats_before) = (desk.borrow_and_update().clone(), seats.borrow_and_update().clone());
    let hand = table.raise(sofia).await.unwrap().hand.unwrap();
    let after = desk.borrow_and_update().clone();
    assert_eq!((after.version, after.from), (desk_before.version + 1, desk_before.version));
    assert_eq!(after.value["order"], serde_json::json!([hand]));
    assert_eq!(after.value["people"][sofia.to_string()]["label"], "Sofia");
    table.clock.advance(60);
    seats.changed().await.unwrap();
    let after = seats.borrow_and_update().clone();
    assert!(after.version > seats_before.version);
    assert_eq!(after.value["waiting_online"], 1);
    assert!(!String::from_utf8_lossy(&after.whole).contains("Sofia"), "the room's view is name-free");
}

#[tokio::test]
async fn a_view_is_encoded_once_and_its_delta_leads_from_the_one_before() {
    let table = Table::set(&kit::file()).await;
    let mut desk = table.room().view(Sight::Desk);
    let before = desk.borrow_and_update().clone();
    table.join("Sofia").await;
    let sofia = table.join("Ali").await;
    let between = desk.borrow_and_update().clone();
    table.raise(sofia).await.unwrap();
    let after = desk.borrow_and_update().clone();
    assert!(between.version > before.version);
    let whole: ServerMessage = serde_json::from_slice(&after.whole).unwrap();
    let ServerMessage::Whole { version, hash, view } = whole else { panic!("not a whole") };
    assert_eq!((version, &hash, &view), (after.version, &after.hash, &*after.value));
    assert_eq!(hash, patch::hash(&view));
    let delta: ServerMessage = serde_json::from_slice(after.delta.as_ref().unwrap()).unwrap();
    let ServerMessage::Delta { from, version, hash, patch: change } = delta else { panic!("not a delta") };
    assert_eq!((from, version), (between.version, after.version));
    let mut patched = Value::clone(&between.value);
    patch::merge(&mut patched, &change);
    assert_eq!((patch::hash(&patched), &patched), (hash, &*after.value));
}

#[tokio::test]
async fn who_sees_nothing_new_gets_no_new_version() {
    let table = Table::set(&kit::file()).await;
    let mut seats = table.room().view(Sight::Room);
    let before = seats.borrow_and_update().version;
    table.join("Sofia").await; // the room's view counts hands, not people
    table.clock.advance(60);
    table.room().totals().await.unwrap();
    assert_eq!(seats.borrow_and_update().version, before);
}

#[tokio::test]
async fn of_two_calls_in_the_same_instant_one_counts_and_the_other_learns_who_was_first() {
    let table = Table::set(&kit::file()).await;
    let room = table.room();
    for label in ["Sofia", "Ali"] {
        let person = table.join(label).await;
        table.raise(person).await.unwrap();
    }
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    let call = |role| {
        let mut call = wish(table.dice.action(), Command::CallNext { hand: None, reason: None });
        call.expected = Some(Expected::default());
        (table.by(role), call)
    };
    let ((kim, first), (noor, second)) = (call("onsite_moderator"), call("online_moderator"));
    let (first, second) = tokio::join!(room.ask(kim, first), room.ask(noor, second));
    let act = first.unwrap().act;
    let Err(Refused::Floor(Refusal::Changed { by, act: told, next, turn: None })) = second else {
        panic!("{second:?}")
    };
    assert_eq!((by, told), (Some(kim), Some(act)));
    let (_, floor) = room.floor().await.unwrap();
    assert_eq!((floor.next, floor.waiting().count()), (next, 2));
    assert!(next.is_some());
}

#[tokio::test]
async fn a_holder_without_a_live_desk_loses_the_gavel_to_who_needs_it() {
    let table = Table::set(&kit::file()).await;
    let kim = table.room().enter(Visitor { role: table.by("onsite_moderator").role, person: None });
    let refused = table.act("online_moderator", Command::StartSession).await;
    assert_eq!(refused, Err(Refusal::GavelHeldBy { hat: floor::role::Hat::Onsite }.into()));
    drop(kim);
    table.act("online_moderator", Command::StartSession).await.unwrap();
    assert_eq!(table.room().floor().await.unwrap().1.gavel.holder, floor::role::Hat::Online);
}

#[tokio::test]
async fn texts_are_bounded_before_the_floor_hears_of_them() {
    let table = Table::set(&kit::file()).await;
    let sofia = table.join("Sofia").await;
    let ask = |text: String| Command::AskInWriting {
        text,
        lang: "en".to_owned(),
        policy_question: None,
        for_the_record: false,
    };
    let asks = |text: String| {
        let room = table.room();
        let wish = wish(table.dice.action(), ask(text));
        async move { room.ask(participant(sofia), wish).await }
    };
    assert_eq!(asks("x".repeat(4_001)).await, Err(Problem::TextTooLong { chars: 4_001, chars_max: 4_000 }.into()));
    assert!(asks("x".repeat(4_000)).await.is_ok());
    let join = Command::Join {
        label: None,
        identity: floor::person::Identity::Codename,
        channel: floor::person::Channel::Online,
        via: floor::person::Via::Phone,
        lang: String::new(),
        consent: floor::person::Consent::default(),
        need: None,
        headcount: None,
    };
    let refused = table.room().ask(participant(sofia), wish(table.dice.action(), join)).await;
    assert_eq!(refused, Err(Refusal::NotYours.into()), "people come in by `join` alone");
}

#[tokio::test]
async fn a_redacted_question_is_gone_from_views_and_from_the_journal() {
    let mut table = Table::set(&kit::file()).await;
    let sofia = table.join("Sofia").await;
    let ask = Command::AskInWriting {
        text: "A telling word".to_owned(),
        lang: "en".to_owned(),
        policy_question: None,
        for_the_record: false,
    };
    let receipt = table.room().ask(participant(sofia), wish(table.dice.action(), ask)).await.unwrap();
    let question = receipt.question.unwrap();
    let shows = |room: &hub::Room| String::from_utf8_lossy(&room.view(Sight::Desk).borrow().whole).contains("telling");
    assert!(shows(&table.room()));
    table.act("online_moderator", Command::Redact { target: Target::Question { question } }).await.unwrap();
    assert!(!shows(&table.room()));
    table.restart().await;
    assert!(!shows(&table.room()));
    let rows = table.engine.texts(table.created.id.into()).await.unwrap();
    assert!(rows.iter().all(|row| !row.text.contains("telling")) && !rows.is_empty());
    let journal = journal::Journal::shared(table.engine.clone());
    let report = journal.verify(table.created.id.into(), hub::commitments).await.unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.texts_erased, 1);
}

#[tokio::test]
async fn only_the_panel_and_those_who_wait_speak_or_asked_get_a_private_message() {
    let table = Table::set(&kit::file()).await;
    let mut yours = table.room().yours();
    let (sofia, ali) = (table.join("Sofia").await, table.join("Ali").await);
    table.raise(sofia).await.unwrap();
    table.clock.advance(300);
    let map = yours.wait_for(|map| map.contains_key(&sofia)).await.unwrap().clone();
    assert_eq!(map[&sofia].hands[0].place, Some(1));
    let others = map.iter().filter(|(person, _)| **person != sofia);
    assert!(!map.contains_key(&ali) && others.into_iter().all(|(_, you)| you.panel.is_some()));
    let you = table.room().you_of(ali).await.unwrap();
    assert_eq!((you.label.as_deref(), you.hands.len()), (Some("Ali"), 0));
}

#[tokio::test]
async fn a_repeated_join_is_one_person_and_any_token_of_theirs_opens_the_door() {
    let mut table = Table::set(&kit::file()).await;
    let action = table.dice.action();
    let (person, first) = table.room().join(joins("Sofia"), action).await.unwrap();
    let (again, second) = table.room().join(joins("Sofia"), action).await.unwrap();
    assert_eq!(person, again);
    table.restart().await;
    for token in [first, second] {
        assert_eq!(table.room().person_by_token(token.reveal()), Some(person));
    }
    assert_eq!(table.room().person_by_token("guess"), None);
    assert_eq!(table.room().floor().await.unwrap().1.people.len(), 3);
    assert!(table.raise(person).await.is_ok());
}

#[tokio::test]
async fn whoever_is_sent_away_finds_the_doors_shut_until_let_in_again() {
    let mut table = Table::set(&kit::file()).await;
    let (person, token) = table.room().join(joins("Sofia"), table.dice.action()).await.unwrap();
    let mut keys = table.room().keys_watch();
    let opens = |table: &Table| table.room().person_by_token(token.reveal()).is_some();
    let ban = table.act("onsite_moderator", Command::BanPerson { person, reason: Some("threats".to_owned()) });
    let ban = ban.await.unwrap().act;
    assert!(keys.has_changed().unwrap() && !opens(&table), "sockets are told to look again");
    keys.mark_unchanged();
    table.restart().await;
    assert!(!opens(&table), "nor does a restart let anybody in");
    table.act("online_moderator", Command::Undo { act: ban, with_dependents: false }).await.unwrap();
    assert!(opens(&table));
}

#[tokio::test]
async fn desks_see_who_is_connected_and_who_went_with_a_hand_up() {
    let table = Table::set(&kit::file()).await;
    let room = table.room();
    let mut presence = room.presence();
    let sofia = table.join("Sofia").await;
    table.raise(sofia).await.unwrap();
    let noor = room.enter(Visitor { role: table.by("online_moderator").role, person: None });
    let phone = room.enter(Visitor { role: floor::role::Role::Participant, person: Some(sofia) });
    noor.focus(Some("hand:1".to_owned()), None);
    table.clock.advance(300);
    let seen = presence.wait_for(|seen| seen.phones == 1).await.unwrap().clone();
    assert_eq!((seen.desks.len(), seen.desks[0].at.as_deref()), (1, Some("hand:1")));
    drop(phone);
    table.clock.advance(300);
    presence.wait_for(|seen| seen.phones == 0 && seen.away.is_empty()).await.unwrap();
    table.clock.advance(45_000);
    let seen = presence.wait_for(|seen| !seen.away.is_empty()).await.unwrap().clone();
    assert_eq!(seen.away.keys().collect::<Vec<_>>(), [&sofia.to_string()]);
    assert_eq!(seen.desks[0].at, None, "what was in hand is shown for 20 s");
    assert_eq!(room.floor().await.unwrap().1.waiting().count(), 1, "presence is a sign, not a rule");
}

#[tokio::test]
async fn a_first_use_of_a_link_is_told_once() {
    let table = Table::set(&kit::file()).await;
    let mut notices = table.room().notices();
    let hash = |role: &str| hub::secret::SecretHash::of(table.created.links[role].reveal()).unwrap();
    let (online, stage) = (floor::role::Role::OnlineModerator, floor::role::Role::Stage);
    table.room().link_used(online, hash("online_moderator")).await;
    let told = notices.borrow_and_update().clone();
    assert_eq!((told.seq, told.last.back()), (1, Some(&(1, hub::Notice::LinkUsed { role: online }))));
    for _ in 0..40 {
        table.room().link_used(stage, hash("stage")).await;
    }
    assert_eq!((notices.borrow().seq, notices.borrow().last.len()), (41, 16));
}
