//! What the disk may do, and what it may never lead to.
use crate::kit::{self, Table, hand, participant, wish};
use floor::Command;
use journal::{Fault, FaultyEngine, MemoryEngine, Reason};
use std::sync::Arc;
use wire::Problem;

#[tokio::test]
async fn a_repeat_counts_once_also_after_a_restart() {
    let mut table = Table::set(&kit::file()).await;
    let sofia = table.join("Sofia").await;
    let action = table.dice.action();
    let raise = || wish(action, hand());
    let first = table.room().ask(participant(sofia), raise()).await.unwrap();
    assert_eq!(table.room().ask(participant(sofia), raise()).await, Ok(first));
    let before = table.room().floor().await.unwrap();
    table.restart().await;
    assert_eq!(table.room().ask(participant(sofia), raise()).await, Ok(first));
    let after = table.room().floor().await.unwrap();
    assert_eq!(before, after);
    assert_eq!(after.1.waiting().count(), 1);
}

#[tokio::test]
async fn the_id_of_an_act_of_somebody_else_tells_nothing_and_gives_no_token() {
    let table = Table::set(&kit::file()).await;
    let (sofia, karim) = (table.join("Sofia").await, table.join("Karim").await);
    let action = table.dice.action();
    let same = wish(action, Command::SamePerson { a: karim, b: sofia });
    table.room().ask(table.by("online_moderator"), same).await.unwrap();
    let joined = table.room().join(kit::joins("Sofia"), action).await;
    assert_eq!(joined.map(|(person, _)| person), Err(Problem::Malformed.into()));
    let raised = table.room().ask(participant(karim), wish(action, hand())).await;
    assert_eq!(raised, Err(Problem::Malformed.into()));
}

#[tokio::test]
async fn a_full_disk_acknowledges_nothing_and_changes_nothing_until_it_recovers() {
    // The first append creates the session, the second is a join; then the disk is full for two.
    let full = Fault::Unavailable(Reason::DiskFull);
    let engine = FaultyEngine::scripted(Arc::new(MemoryEngine::new()), [Fault::None, Fault::None, full, full]);
    let table = Table::over(Arc::new(engine), &kit::file()).await;
    let sofia = table.join("Sofia").await;
    let mut is_writable = table.room().is_writable();
    let before = table.room().floor().await.unwrap();
    for _ in 0..2 {
        assert_eq!(table.raise(sofia).await, Err(Problem::NotStored.into()));
        assert!(!*is_writable.borrow_and_update() && !table.house.is_writable());
        assert_eq!(table.room().floor().await.unwrap(), before, "reading goes on, and nothing has changed");
    }
    table.clock.advance(1_000);
    is_writable.wait_for(|is_writable| *is_writable).await.unwrap();
    assert!(table.raise(sofia).await.is_ok());
    assert_eq!(table.room().floor().await.unwrap().1.waiting().count(), 1);
}

#[tokio::test(start_paused = true)]
async fn whatever_an_engine_says_every_acknowledged_hand_is_there_once() {
    for seed in 0..24 {
        let memory: Arc<dyn journal::Engine> = Arc::new(MemoryEngine::new());
        let mut table = Table::over(Arc::clone(&memory), &kit::file()).await;
        table.house.stop().await;
        table.engine = Arc::new(FaultyEngine::seeded(Arc::clone(&memory), seed, 400));
        table.restart().await;
        let mut acknowledged = Vec::new();
        for n in 0..20 {
            let (action, raise) = (table.dice.action(), table.dice.action());
            let label = format!("Person {n}");
            // A client repeats the same action until it knows.
            let person = loop {
                if let Ok((person, _)) = table.room().join(kit::joins(&label), action).await {
                    break person;
                }
            };
            let receipt = loop {
                if let Ok(receipt) = table.room().ask(participant(person), wish(raise, hand())).await {
                    break receipt;
                }
            };
            acknowledged.push((person, receipt.hand.unwrap()));
        }
        let live = table.room().floor().await.unwrap();
        table.house.stop().await;
        table.engine = memory;
        table.restart().await;
        let replayed = table.room().floor().await.unwrap();
        // A late append may have come through after the last acknowledgment, never a different history.
        assert!(replayed.0 >= live.0, "seed {seed}");
        assert_eq!(replayed.1.waiting().count(), acknowledged.len(), "seed {seed}");
        for (person, hand) in acknowledged {
            assert_eq!(replayed.1.hands[&hand].who, [person], "seed {seed}");
        }
    }
}

#[tokio::test]
async fn on_a_real_disk_and_a_real_clock_a_restart_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let engine = || journal::SqliteEngine::open(folder.path(), journal::Options::default()).unwrap();
    let open = async |engine| {
        let (clock, dice) = (hub::Clock::system(), hub::Dice::system());
        hub::House::open(journal::Journal::new(engine), clock, dice, hub::Options::default()).await.unwrap()
    };
    let house = open(engine()).await;
    let created = house.create(&kit::file()).await.unwrap();
    let room = house.room(&created.id).unwrap();
    let (person, token) = room.join(kit::joins("Sofia"), house.dice().action()).await.unwrap();
    room.ask(participant(person), wish(house.dice().action(), hand())).await.unwrap();
    let (floor, at) = (room.floor().await, room.clock().session_ms);
    house.stop().await;
    let before = (floor, room.view(wire::view::Sight::Desk).borrow().hash.clone());
    drop((house, room));
    let house = open(engine()).await;
    let room = house.room(&created.id).unwrap();
    let after = (room.floor().await, room.view(wire::view::Sight::Desk).borrow().hash.clone());
    assert_eq!(before, after);
    assert_eq!(room.person_by_token(token.reveal()), Some(person));
    assert!(room.clock().session_ms >= at);
    house.stop().await;
}

#[tokio::test]
async fn a_conflict_is_decided_again_and_nobody_notices() {
    let engine = FaultyEngine::scripted(Arc::new(MemoryEngine::new()), [Fault::None, Fault::Conflict, Fault::Conflict]);
    let table = Table::over(Arc::new(engine), &kit::file()).await;
    let sofia = table.join("Sofia").await;
    assert!(table.raise(sofia).await.is_ok());
    assert!(*table.room().is_writable().borrow());
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
}

#[tokio::test]
async fn a_thousand_hands_at_once_wait_in_few_records_and_none_is_lost() {
    let table = Table::set(&kit::file()).await;
    let room = table.room();
    let joins = (0..1_000).map(|n| {
        let (room, action) = (room.clone(), table.dice.action());
        tokio::spawn(async move { room.join(kit::joins(&format!("Person {n}")), action).await })
    });
    let mut people = Vec::new();
    for join in joins.collect::<Vec<_>>() {
        people.push(join.await.unwrap().unwrap().0);
    }
    let before = room.floor().await.unwrap().0;
    let raise = |person| {
        let (room, raise) = (room.clone(), wish(table.dice.action(), hand()));
        tokio::spawn(async move { room.ask(participant(person), raise).await })
    };
    let asks: Vec<_> = people.into_iter().map(raise).collect();
    for ask in asks {
        assert!(ask.await.unwrap().is_ok());
    }
    let (version, floor) = room.floor().await.unwrap();
    assert_eq!(floor.waiting().count(), 1_000);
    assert!(version - before <= 30, "{} records", version - before);
}
