//! Copies for rehearsals: what a run that was cut short has left is removed, and nothing else.
use crate::kit::{self, Table};

#[tokio::test]
async fn copies_that_were_left_behind_are_removed_and_their_originals_stay() {
    let mut table = Table::set(&kit::file()).await;
    let original = table.created.id;
    let mut file = table.house.file(&original).await.unwrap().expect("its file");
    assert_eq!((&file["session"], &file["segments"]), (&kit::file()["session"], &kit::file()["segments"]));
    file["clock"] = serde_json::json!({"rate": 8});
    let own = table.house.create(&kit::rehearsal(2)).await.unwrap();
    let copies = [
        table.house.create_copy(&original, &file).await.unwrap(),
        table.house.create_copy(&original, &file).await.unwrap(),
    ];
    assert_eq!(table.house.room(&copies[0].id).unwrap().about().rehearsal, Some(8));
    table.restart().await;
    assert_eq!(table.house.list().len(), 4, "a restart by itself removes nothing");
    assert_eq!(table.house.remove_copies().await, Ok(2));
    assert_eq!(table.house.remove_copies().await, Ok(0));
    table.restart().await;
    let left: Vec<_> = table.house.list().into_iter().map(|listed| listed.id).collect();
    assert!(left.contains(&original) && left.contains(&own.id) && left.len() == 2);
}

#[tokio::test]
async fn a_new_address_is_shown_by_rooms_that_stand_and_by_rooms_to_come() {
    let table = Table::set(&kit::file()).await;
    let mut view = table.room().view(wire::view::Sight::Room);
    let shown =
        |published: &hub::Published| published.value["about"]["join_url"].as_str().unwrap_or_default().to_owned();
    assert!(shown(&view.borrow_and_update()).starts_with("http://localhost:8080/j/"));
    table.house.set_public_url("http://192.0.2.7:8080").await;
    view.changed().await.unwrap();
    assert!(shown(&view.borrow_and_update()).starts_with("http://192.0.2.7:8080/j/"));
    let later = table.house.create(&kit::file()).await.unwrap();
    let view = table.house.room(&later.id).unwrap().view(wire::view::Sight::Desk);
    assert!(shown(&view.borrow()).starts_with("http://192.0.2.7:8080/j/"));
    assert_eq!(table.house.public_url(), "http://192.0.2.7:8080");
}
