//! The machine of the server: its addresses change, it is kept awake, and the desks are told.
use super::ground::{Ground, PATIENCE};
use app::{
    place::{Looking, awake::Machine},
    serve::Tuning,
    visitor::{
        Answer, Known,
        http::{Ask, ask},
    },
};
use floor::{Command, role::Hat};
use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};
use wire::server::{Awake, Place};

/// The addresses that the machine of a test has now.
type Net = Arc<Mutex<Vec<String>>>;

fn list(of: &[&str]) -> Vec<String> {
    of.iter().map(|one| (*one).to_owned()).collect()
}

/// A machine with a battery, whose network a test changes.
fn laptop(net: &Net, supplies: &Path) -> Tuning {
    std::fs::create_dir_all(supplies.join("BAT0")).expect("a battery");
    let seen = Arc::clone(net);
    let looking = Looking {
        every: Duration::from_millis(20),
        find: Arc::new(move |_| seen.lock().unwrap().clone()),
        machine: Machine { holder: Some(list(&["cat"])), supplies: Some(supplies.to_owned()) },
    };
    Tuning { looking, ..Tuning::default() }
}

async fn get(ground: &Ground, path: &str) -> Answer {
    ask(&ground.address, &Ask { method: "GET", path, ..Ask::default() }).await.expect("an answer")
}

fn join_url(known: &Known) -> String {
    known.view["about"]["join_url"].as_str().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_address_is_told_to_the_desks_and_shown_on_every_screen() {
    let supplies = tempfile::tempdir().unwrap();
    let net: Net = Arc::new(Mutex::new(list(&["http://192.0.2.7:8080"])));
    let ground = Ground::tuned(laptop(&net, supplies.path()), tempfile::tempdir().unwrap(), "0.0.0.0:0").await;
    let session = ground.session().await;
    let (desk, stage) = (session.desk(Hat::Onsite).await, session.enter(session.role("stage")).await);
    let at = |known: &Known, address: &str| known.place.as_ref().is_some_and(|place| place.addresses == [address]);
    desk.until(PATIENCE, |known| at(known, "http://192.0.2.7:8080")).await.expect("the address is told at once");
    let follows = |known: &Known| join_url(known).starts_with("http://192.0.2.7:8080/j/");
    stage.until(PATIENCE, follows).await.expect("this machine's address was never the one people were told");
    *net.lock().unwrap() = list(&["http://198.51.100.4:8080", "http://203.0.113.1:8080"]);
    let is_moved = |known: &Known| known.place.as_ref().is_some_and(|place| place.is_moved);
    desk.until(PATIENCE, is_moved).await.expect("the desk is told that the machine moved");
    stage
        .until(PATIENCE, |known| join_url(known).starts_with("http://198.51.100.4:8080/j/"))
        .await
        .expect("it follows");
    let late = session.desk(Hat::Online).await;
    let told = Place {
        addresses: list(&["http://198.51.100.4:8080", "http://203.0.113.1:8080"]),
        is_moved: true,
        awake: Awake::NotNeeded,
    };
    late.until(PATIENCE, |known| known.place == Some(told.clone())).await.expect("who comes later is told as well");
    assert!(stage.known().place.is_none(), "a stage is not told");
    let check = get(&ground, "/api/check").await.json().unwrap();
    assert_eq!(check["public_url"], "http://198.51.100.4:8080");
    assert_eq!(check["addresses"], serde_json::json!(told.addresses));
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_laptop_is_kept_awake_while_somebody_sits_at_a_live_desk() {
    let supplies = tempfile::tempdir().unwrap();
    let net: Net = Arc::default();
    let ground = Ground::tuned(laptop(&net, supplies.path()), tempfile::tempdir().unwrap(), "127.0.0.1:0").await;
    let session = ground.session().await;
    let desk = session.desk(Hat::Onsite).await;
    let is = |known: &Known, awake: Awake| known.place.as_ref().is_some_and(|place| place.awake == awake);
    desk.until(PATIENCE, |known| is(known, Awake::NotNeeded)).await.expect("nothing is live yet");
    desk.act(Command::StartSession).await.unwrap().expect("it starts");
    desk.until(PATIENCE, |known| is(known, Awake::Kept)).await.expect("it is kept awake");
    std::fs::remove_dir(supplies.path().join("BAT0")).unwrap();
    desk.until(PATIENCE, |known| is(known, Awake::NotNeeded)).await.expect("the battery is gone");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_check_tells_what_a_page_needs_and_nothing_else() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let check = get(&ground, "/api/check").await;
    assert_eq!(check.status, 200);
    let check = check.json().unwrap();
    let keys: Vec<&str> = check.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["addresses", "build", "is_secure", "now_utc_ms", "public_url", "socket"]);
    assert_eq!((&check["is_secure"], &check["socket"]), (&false.into(), &"/ws".into()));
    assert!(check["now_utc_ms"].as_i64().is_some_and(|now| now > 1_500_000_000_000));
    let told = check.to_string();
    assert!(!told.contains(&session.id) && !told.contains(&session.join_code), "{told}");
    let templates = get(&ground, "/api/templates").await.json().unwrap();
    assert_eq!(templates[0]["id"], "ws430");
    super::ground::Session::create(&ground.address, &templates[0]["file"]).await;
    ground.stop().await;
}
