//! Creating, finding, stopping; session files that are wrong.
use crate::kit::{self, Table, hand, participant, wish};
use floor::{Span, role::Role};
use hub::CreateError;
use serde_json::json;
use wire::Problem;

#[tokio::test]
async fn a_session_is_found_by_name_and_by_code_and_each_link_has_its_role() {
    let mut table = Table::set(&kit::file()).await;
    for _ in 0..2 {
        let (id, code) = (table.created.id, table.created.join_code.clone());
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(table.house.by_code(&hub::dice::show_code(&code).to_lowercase()).unwrap().id(), id);
        assert!(table.house.by_code("00000000").is_none());
        let listed = table.house.list();
        assert_eq!((listed.len(), listed[0].about.title.as_str()), (1, "A small table"));
        assert_eq!(listed[0].about.join_url, format!("http://localhost:8080/j/{}", hub::dice::show_code(&code)));
        let (kim, noor) = (table.by("onsite_moderator"), table.by("online_moderator"));
        assert_eq!((kim.role, noor.role), (Role::OnsiteModerator, Role::OnlineModerator));
        let panelist = table.room().sign_in(table.created.panelists["kim"].reveal()).unwrap();
        assert_eq!((panelist.role, panelist.person), (Role::Panelist, kim.person));
        assert!(kim.person.is_some() && kim.person != noor.person);
        assert_eq!(table.by("stage").person, None);
        assert_eq!(table.room().sign_in("guess"), None);
        table.restart().await; // and all of it again
    }
    let (_, floor) = table.room().floor().await.unwrap();
    assert_eq!(floor.people.len(), 2, "participants of the file are ignored");
    assert_eq!((floor.settings.floor_ms, floor.settings.duration_ms), (Span::seconds(60), Span::seconds(1_800)));
    assert_eq!((floor.agenda[0].panel[0].limit_ms, floor.agenda[1].has_floor()), (Span::seconds(120), false));
}

#[tokio::test]
async fn no_secret_lies_in_the_journal() {
    let table = Table::set(&kit::file()).await;
    let (_, token) = table.room().join(kit::joins("Sofia"), table.dice.action()).await.unwrap();
    let rows = table.engine.sessions().await.unwrap();
    let kept: Vec<String> = rows
        .iter()
        .flat_map(|row| row.meta.iter().map(|(key, value)| format!("{key} {}", String::from_utf8_lossy(value))))
        .collect();
    for secret in table.created.links.values().chain(table.created.panelists.values()).chain([&token]) {
        assert!(kept.iter().all(|line| !line.contains(secret.reveal())));
    }
    assert!(!format!("{:?}", table.created).contains(table.created.links["stage"].reveal()));
}

#[tokio::test]
async fn after_the_stop_everyone_is_told_and_nothing_is_taken() {
    let table = Table::set(&kit::file()).await;
    let sofia = table.join("Sofia").await;
    let room = table.room();
    table.house.stop().await;
    assert!(room.stopping().is_cancelled());
    let refused = room.ask(participant(sofia), wish(table.dice.action(), hand())).await;
    assert_eq!(refused, Err(Problem::Stopping.into()));
    assert!(!room.reached(table.now()).await);
    assert_eq!(table.house.create(&kit::file()).await.err(), Some(CreateError::Stopping));
}

#[tokio::test]
async fn a_removed_session_leaves_nothing() {
    let mut table = Table::set(&kit::file()).await;
    assert_eq!(table.house.remove(&table.created.id).await, Ok(true));
    assert!(table.house.by_code(&table.created.join_code).is_none());
    assert!(table.engine.sessions().await.unwrap().is_empty());
    table.restart().await;
    assert!(table.house.list().is_empty());
}

#[tokio::test]
async fn damaged_data_is_told_as_such() {
    let mut table = Table::set(&kit::file()).await;
    table.house.stop().await;
    let id = table.created.id.into();
    table.engine.put_meta(id, "session".to_owned(), b"{".to_vec()).await.unwrap();
    let journal = journal::Journal::shared(table.engine.clone());
    let opened = hub::House::open(journal, table.clock.clone(), table.dice.clone(), hub::Options::default()).await;
    assert!(opened.is_err_and(|error| error.is_damage()));
    table.engine = std::sync::Arc::new(journal::MemoryEngine::new());
    table.restart().await;
    assert!(table.house.list().is_empty());
}

#[tokio::test]
async fn a_wrong_file_is_refused_with_the_place_and_the_reason() {
    let table = Table::set(&kit::file()).await;
    let wrong = |pointer: &str, value: serde_json::Value| {
        let mut file = kit::file();
        *file.pointer_mut(pointer).unwrap() = value;
        file
    };
    let cases = [
        (wrong("/format", json!("round-table-session/2")), "format: must be one of round-table-session/1, "),
        (wrong("/session/title", json!(7)), "session.title: must be a text"),
        (wrong("/session/title", json!("\u{200b}")), "session.title: is empty"),
        (wrong("/session/limits/floor_s", json!(-1)), "session.limits.floor_s: must be a whole number from 0 to 3600"),
        (wrong("/segments/1/end_s", json!(1)), "segments[1].end_s: lies before the start"),
        (wrong("/segments/1/id", json!("A")), "segments: holds the same id twice"),
        (wrong("/segments/0/panel/0/who", json!("x1")), "segments[0].panel[0].who: names nobody"),
        (wrong("/people/0/via", json!("pigeon")), "people[0].via: must be a word of the glossary"),
        (wrong("/people/0/label", json!("x".repeat(65))), "people[0].label: is longer than 64"),
        (wrong("/session", json!([])), "session: must be an object"),
        (json!({"format": "round-table-session/1"}), "session: is missing"),
        (json!(7), "the file: must be an object"),
    ];
    for (file, expected) in cases {
        let error = table.house.create(&file).await.unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    assert_eq!(table.house.list().len(), 1, "nothing was created");
    let mut file = kit::file();
    file["session"]["mood"] = json!("good");
    assert_eq!(table.house.create(&file).await.unwrap().unknown_keys, ["session.mood"]);
}
