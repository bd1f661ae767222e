//! The session file: read out and put in again it is the same plan; edited in the lobby, ids stay; later only the card.
use crate::kit::{self, Table, hand, participant, wish};
use floor::{Command, Floor, Span, Who, ids::SeatId, policy::Policy, role::Role, seat::SeatPlan};
use hub::{Asker, PlanError, SessionId, secret::SecretHash};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use wire::{Problem, view::Sight};

const HOST: Asker = Asker { role: None, hash: None };

/// A file in which everything is said, and much of it awkwardly.
fn awkward() -> Value {
    json!({
        "format": "round-table-session/1",
        "mood": "kept although nobody knows it",
        "session": {
            "title": "  Ein «Titel» – عنوان ", "number": "WS #2", "hashtag": "WS2", "duration_s": 1800.5,
            "starts_at": "2026-11-27T14:00:00+01:00", "time_zone": "Europe/Berlin", "place": "Room 3",
            "stream_url": "https://stream.example.org/a?b=c#d", "meeting_url": "https://meet.example.org/x",
            "wifi": {"name": "Hall", "password": "p w"}, "one_time_links": true, "recording": "recorded",
            "policy": "least_time", "starts_at_once": true, "languages": ["en", "ar"], "retention_h": 0,
            "point_ranks": ["Safety", "Procedure"], "outcomes": {"informative": "kept"},
            "groups": [{"id": "panel", "label": "Panel", "budget_s": 600.25}, {"id": "floor", "label": "Floor"}],
            "budgets": [{"group": "floor", "initial_s": 900}],
            "limits": {"floor_s": 61.5, "hub_s": 0, "closing_s": 10, "hands_per_kind": 2, "points_of_order_per_person": 0},
            "panelists": [{"who": "kim"}, {"who": "lee", "name": "Lee", "affiliation": "Uni"}],
            "onsite_moderator": "kim", "online_moderator": "kim",
            "policy_questions": [{"id": "PQ1", "text": "Why?\nHow?", "clarified": "kept"}],
            "seats": [
                {"id": "s4", "side": "left", "row": 1, "label": "12", "person": "guest"},
                {"side": "head", "label": "Chair", "note": "near the door", "person": "kim"},
                {"id": 2, "side": "head", "row": 2, "number": 3},
                {"id": "my-own-name", "side": "right"}
            ]
        },
        "segments": [
            {"id": "A", "title": "First", "start_s": 0, "end_s": 900, "floor_limit_s": 60, "lead": ["kim"],
             "panel": [{"who": "lee", "limit_s": 120}], "silence_s": 20, "min_s": 60, "max_s": 1000},
            {"id": "B", "title": "Same words", "start_s": 900, "end_s": 1800, "fixed": true},
            {"id": "C", "title": "Same words", "start_s": 1800, "end_s": 1800}
        ],
        "people": [
            {"id": "kim", "label": "Kim", "channel": "panel", "via": "mic", "roles": ["onsite_moderator"], "group": "panel",
             "note": "kept"},
            {"id": "guest", "label": "Guest of honor", "channel": "onsite", "via": "paper", "roles": ["participant"],
             "lang": "ar", "group": "floor"},
            {"id": "x1", "label": "Ignored", "channel": "onsite", "via": "phone", "roles": ["participant"]}
        ]
    })
}

/// Everything that a file says of a session, without the ids that chance gave.
async fn sense(table: &Table, id: SessionId) -> Value {
    let room = table.house.room(&id).unwrap();
    let (_, floor) = room.floor().await.unwrap();
    let desk = room.view(Sight::Desk).borrow().value.clone();
    let key = |person: &floor::PersonId| floor.people[person].key.clone().unwrap_or_default();
    let mut text =
        serde_json::to_string(&(&floor.settings, &floor.agenda, floor.seats.iter().collect::<Vec<_>>(), &floor.layout))
            .unwrap();
    for person in floor.people.keys() {
        text = text.replace(&person.to_string(), &key(person));
    }
    // Texts are compared by their words, which the desk shows; here every reference is blotted out.
    let mut said: Value = serde_json::from_str(&text).unwrap();
    blot(&mut said);
    let people: BTreeMap<_, _> = floor
        .people
        .values()
        .map(|person| {
            (
                person.key.clone().unwrap_or_default(),
                (person.identity, person.channel, person.via, &person.lang, &person.group),
            )
        })
        .collect();
    let links: Vec<_> = room.links().into_iter().map(|link| (link.role, link.panelist)).collect();
    let mut about = serde_json::to_value(&*room.about()).unwrap();
    about.as_object_mut().unwrap().retain(|key, _| key != "join_code" && key != "join_url");
    let mut labels: Vec<_> = desk["people"].as_object().into_iter().flatten().map(|(_, one)| &one["label"]).collect();
    labels.sort_by_key(ToString::to_string);
    json!([
        said,
        people,
        links.len(),
        about,
        labels,
        desk["agenda"],
        desk["wifi"],
        desk["seats"].as_array().map(Vec::len)
    ])
}

fn blot(value: &mut Value) {
    match value {
        Value::Object(fields) if fields.contains_key("commitment") => *value = "words".into(),
        Value::Object(fields) => fields.values_mut().for_each(blot),
        Value::Array(items) => items.iter_mut().for_each(blot),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn files() -> Vec<Value> {
    let scenario = include_str!("../../../app/scenarios/ws430.json");
    let bare = json!({"format": "round-table-session/1", "session": {"title": "t"}});
    let nulls = json!({"format": "round-table-session/1", "session": {"title": "t", "seats": null, "limits": {}, "panelists": []}, "people": [], "segments": null});
    vec![kit::file(), awkward(), serde_json::from_str(scenario).unwrap(), bare, nulls]
}

#[tokio::test]
async fn a_file_read_out_and_put_in_again_is_the_same_plan() {
    for file in files() {
        let mut table = Table::set(&file).await;
        let out = table.room().file().await.unwrap();
        let again = table.house.create(&out).await.unwrap();
        assert_eq!(sense(&table, again.id).await, sense(&table, table.created.id).await, "{out:#}");
        assert_eq!(table.house.room(&again.id).unwrap().file().await.unwrap(), out, "and reads out the same");
        let before = (sense(&table, table.created.id).await, table.room().floor().await.unwrap().1.people);
        assert_eq!(table.room().plan(out.clone(), HOST, None).await.map(|_| ()), Ok(()), "{out:#}");
        let after = (sense(&table, table.created.id).await, table.room().floor().await.unwrap().1.people);
        assert_eq!(after, before, "nothing moves when nothing is edited, not even a text");
        table.restart().await;
        assert_eq!(sense(&table, table.created.id).await, before.0);
        assert_eq!(table.room().file().await.unwrap(), out);
    }
}

#[tokio::test]
async fn what_the_file_says_is_true_at_the_table() {
    let table = Table::set(&awkward()).await;
    let (_, floor) = table.room().floor().await.unwrap();
    let s = &floor.settings;
    assert_eq!((s.policy, s.floor_ms, s.closing_ms), (Policy::LeastTime, Span(61_500), Span::seconds(10)));
    assert_eq!((s.hands_per_kind, s.points_of_order_per_person, s.point_ranks), (2, 0, 2));
    let budgets: Vec<_> = s.budgets.iter().map(|budget| (budget.group.as_str(), budget.initial_ms)).collect();
    assert_eq!(budgets, [("panel", Span(600_250)), ("floor", Span::seconds(900))]);
    let laid = |floor: &Floor| {
        let seat = |id: &SeatId| {
            (id.0, floor.seats[id].number, floor.seats[id].person.and_then(|who| floor.people[&who].key.clone()))
        };
        floor.layout.iter().map(seat).collect::<Vec<_>>()
    };
    let (kim, guest) = (Some("kim".to_owned()), Some("guest".to_owned()));
    assert_eq!(laid(&floor), [(4, 12, guest), (5, 1, kim), (2, 3, None), (6, 2, None)]);
    let desk = table.room().view(Sight::Desk).borrow().value.clone();
    assert_eq!((&desk["wifi"]["password"], &desk["about"]["place"]), (&json!("p w"), &json!("Room 3")));
    let room = table.room().view(Sight::Room).borrow().value.clone();
    assert!(!room.to_string().contains("p w"), "the password is for moderators");
}

#[tokio::test]
async fn an_edit_in_the_lobby_keeps_people_seats_and_links_by_their_ids() {
    let mut table = Table::set(&awkward()).await;
    let (_, before) = table.room().floor().await.unwrap();
    let kim = table.room().sign_in(table.created.panelists["kim"].reveal());
    assert!(kim.is_none(), "links open once here");
    let (kim, device) = table.room().redeem(table.created.panelists["kim"].reveal()).await.unwrap();
    let (lee, lees) = table.room().redeem(table.created.panelists["lee"].reveal()).await.unwrap();
    let walk_in = table.join("Walk-in").await;
    let seat = Command::SeatPerson { seat: SeatId(2), who: Some(Who::Known { person: walk_in }) };
    table.act_redeemed("onsite_moderator", seat).await;
    table.raise(walk_in).await.unwrap();

    let mut file = table.room().file().await.unwrap();
    file["session"]["title"] = "Another title".into();
    file["session"]["panelists"] = json!([{"who": "kim"}, {"who": "mo", "name": "Mo"}]);
    file["segments"][0]["panel"] = json!([]);
    file["people"][0]["label"] = "Kim K.".into();
    file["session"]["seats"].as_array_mut().unwrap().rotate_left(1);
    file["session"]["seats"][0]["label"] = "7".into();
    file["session"]["limits"]["floor_s"] = 30.into();
    let planned = table.room().plan(file, HOST, None).await.unwrap();
    assert_eq!(planned.unknown_keys, ["mood"]);
    assert_eq!(planned.panelists.keys().collect::<Vec<_>>(), ["mo"], "only new links are told");
    for _ in 0..2 {
        let (_, floor) = table.room().floor().await.unwrap();
        assert_eq!(floor.settings.floor_ms, Span::seconds(30));
        assert_eq!(floor.layout, [SeatId(5), SeatId(2), SeatId(6), SeatId(4)]);
        let seats: Vec<_> = floor.seats.iter().map(|(id, seat)| (id.0, seat.number, seat.person)).collect();
        let was = |id: u32| before.seats[&SeatId(id)].person;
        assert_eq!(seats, [(2, 3, Some(walk_in)), (4, 12, was(4)), (5, 7, was(5)), (6, 2, None)]);
        assert_eq!(table.room().sign_in(device.reveal()), Some(kim), "who stays in the file stays in");
        assert_eq!(table.room().sign_in(lees.reveal()), None, "whom it names no more is out");
        assert!(floor.people[&lee.person.unwrap()].is_gone);
        assert_eq!(floor.waiting().count(), 1, "who walked in still waits");
        assert_eq!(table.room().about().title, "Another title");
        let mo = table.room().links().into_iter().find(|link| link.panelist.as_deref() == Some("mo")).unwrap();
        assert_eq!((mo.role, mo.first_uses), (Role::Panelist, 0));
        let desk = table.room().view(Sight::Desk).borrow().value.clone();
        assert!(desk["people"].to_string().contains("Kim K.") && desk["about"]["title"] == "Another title");
        table.restart().await;
    }
    assert!(table.room().redeem(planned.panelists["mo"].reveal()).await.is_ok(), "their link opens at once");
    let renewed = table.room().renew_link(Role::Panelist, Some("mo"), HOST).await.unwrap();
    assert!(table.room().redeem(renewed.secret.reveal()).await.is_ok());
}

#[tokio::test]
async fn a_layout_before_the_plan_cannot_come_back_over_it() {
    let table = Table::set(&kit::file()).await;
    let plan = SeatPlan { id: None, side: floor::seat::Side::Left, row: 1, number: 1 };
    let laid = table.act("onsite_moderator", Command::LayTable { version: 0, seats: vec![plan; 1] }).await.unwrap();
    let mut file = table.room().file().await.unwrap();
    file["session"]["seats"] = json!([{"id": "s1", "side": "head"}, {"side": "head"}]);
    table.room().plan(file, HOST, None).await.unwrap();
    let undo = Command::Undo { act: laid.act, with_dependents: true };
    assert_eq!(table.act("onsite_moderator", undo).await, Err(floor::Refusal::CannotUndo.into()));
    let (_, floor) = table.room().floor().await.unwrap();
    assert_eq!((floor.layout.len(), floor.is_sound()), (2, true));
}

#[tokio::test]
async fn once_it_has_begun_only_what_the_card_tells_may_change() {
    let mut table = Table::set(&kit::file()).await;
    table.act("onsite_moderator", Command::StartSession).await.unwrap();
    let sofia = table.join("Sofia").await;
    table.raise(sofia).await.unwrap();
    let file = table.room().file().await.unwrap();
    let with = |pointer: &str, key: &str, value: Value| {
        let mut file = file.clone();
        file.pointer_mut(pointer).unwrap()[key] = value;
        file
    };
    for (pointer, key, value) in [
        ("/session", "policy", json!("arrival")),
        ("/session", "duration_s", json!(60)),
        ("/session", "seats", json!([{"side": "head"}])),
        ("/session", "policy_questions", json!([])),
        ("/session", "one_time_links", json!(true)),
        ("/segments/0", "end_s", json!(901)),
        ("/segments/0", "title", json!("Else")),
        ("/people/0", "label", json!("Else")),
    ] {
        let refused = table.room().plan(with(pointer, key, value), HOST, None).await;
        assert_eq!(refused, Err(PlanError::AlreadyLive), "{key}");
    }
    assert_eq!(table.room().file().await.unwrap(), file, "nothing has changed");
    let version = table.room().floor().await.unwrap().0;
    let mut new = with("/session", "title", json!("Later title"));
    new["session"]["wifi"] = json!({"name": "Hall"});
    new["session"]["starts_at"] = json!("2026-11-27T15:00:00Z");
    new["session"]["stream_url"] = json!("https://stream.example.org");
    table.room().plan(new.clone(), HOST, None).await.unwrap();
    for _ in 0..2 {
        let about = table.room().about();
        assert_eq!((about.title.as_str(), about.starts_at.as_deref()), ("Later title", Some("2026-11-27T15:00:00Z")));
        let desk = table.room().view(Sight::Desk).borrow().value.clone();
        assert_eq!((&desk["about"]["title"], &desk["wifi"]["name"]), (&json!("Later title"), &json!("Hall")));
        assert_eq!(table.room().file().await.unwrap(), new);
        table.restart().await;
    }
    assert_eq!(table.room().floor().await.unwrap().0, version, "the card is no record");
    let lower = Command::LowerHand { hand: floor::HandId(1) };
    assert!(table.room().ask(participant(sofia), wish(table.dice.action(), lower)).await.is_ok(), "the room goes on");
}

#[tokio::test]
async fn a_wrong_edit_changes_nothing_and_says_where() {
    let table = Table::set(&awkward()).await;
    let (file, floor) = (table.room().file().await.unwrap(), table.room().floor().await);
    for (pointer, value, expected) in [
        ("/session/seats/1/side", json!("middle"), "session.seats[1].side: must be one of left, head, right"),
        ("/session/seats/1/person", json!("nobody"), "session.seats[1].person: names nobody"),
        ("/session/seats/1/person", json!("guest"), "session.seats[1].person: holds the same id twice"),
        ("/session/seats/1/id", json!("s4"), "session.seats[1].id: holds the same id twice"),
        ("/session/seats/1/label", json!("12"), "session.seats[1].number: holds the same id twice"),
        ("/session/seats/0/row", json!(3), "session.seats[0].row: must be a whole number from 1 to 2"),
        ("/session/starts_at", json!("tomorrow"), "session.starts_at: must be a moment such as"),
        ("/session/stream_url", json!("javascript:alert(1)"), "session.stream_url: must be an address"),
        ("/session/time_zone", json!("Berlin, Germany"), "session.time_zone: must be a time zone"),
        ("/session/policy", json!("loudest"), "session.policy: must be one of equal_voice, arrival, least_time, round"),
        ("/session/budgets/0/group", json!("x"), "session.budgets[0].group: names no group"),
        ("/session/wifi", json!("Hall"), "session.wifi: must be an object"),
        ("/session/groups/1/id", json!("panel"), "session.groups[1].id: holds the same id twice"),
        ("/people/0/group", json!("x"), "people[0].group: names no group"),
        ("/session/limits/floor_s", json!(3601), "session.limits.floor_s: must be a whole number from 0 to 3600"),
    ] {
        let mut wrong = file.clone();
        *wrong.pointer_mut(pointer).unwrap() = value;
        let error = table.room().plan(wrong, HOST, None).await.unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    assert_eq!(table.room().file().await.unwrap(), file);
    assert_eq!(table.room().floor().await, floor);
    let hash = SecretHash::of(table.created.links["organizer"].reveal());
    let by = Asker { role: Some(Role::Organizer), hash };
    table.house.stop().await;
    assert_eq!(table.room().plan(file, by, None).await, Err(PlanError::Stopping));
    assert_eq!(
        table.room().ask(participant(floor::PersonId([1; 16])), wish(table.dice.action(), hand())).await,
        Err(Problem::Stopping.into())
    );
}
