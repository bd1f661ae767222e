//! The rehearsal button: a copy on which simulated people play, while the session itself is left alone.
use super::{
    ground::{Ground, HOST_KEY, PATIENCE, Session, file, post},
    program::{Program, address, free_port},
};
use app::{
    place::Looking,
    rehearse::keeper::REHEARSALS_MAX,
    serve::Tuning,
    visitor::{
        Answer, Known,
        http::{Ask, ask},
    },
};
use floor::{Command, role::Hat};
use serde_json::{Value, json};
use std::time::Duration;
use wire::server::Farewell;

async fn begin(session: &Session, bearer: Option<&str>, wish: &Value) -> Answer {
    post(&session.address, &format!("/api/sessions/{}/rehearsal", session.id), bearer, &wish.to_string()).await
}

async fn end(session: &Session, id: &str, bearer: &str) -> u16 {
    let path = format!("/api/sessions/{id}/rehearsal");
    let content_type = Some("application/json");
    let request = Ask { method: "DELETE", path: &path, bearer: Some(bearer), content_type, ..Ask::default() };
    ask(&session.address, &request).await.expect("an answer").status
}

fn token(session: &Session, role: &str) -> String {
    session.role(role).hello.token.expect("a token")
}

fn waiting(known: &Known) -> usize {
    known.view["order"].as_array().map_or(0, Vec::len)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_scenario_is_played_on_a_copy_and_the_session_knows_nothing_of_it() {
    let ground = Ground::new().await;
    let template = app::templates::templates().remove(0).file;
    let session = Session::create(&ground.address, &template).await;
    let before = session.server_view(&session.role("onsite_moderator")).await;
    let answer = begin(&session, Some(HOST_KEY), &json!({ "speed": 60 })).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let copy = Session::told(&ground.address, &answer.json().unwrap());
    let desk = copy.desk(Hat::Online).await;
    let is_played = |known: &Known| waiting(known) >= 4 && known.view["life"] == "live";
    desk.until(PATIENCE, is_played).await.expect("hands wait and the session is live");
    let view = desk.known().view;
    assert_eq!(view["about"]["rehearsal"], 60);
    let turns = |known: &Known| known.view["spoken"].as_array().map_or(0, Vec::len);
    let spoken = turns(&desk.known());
    desk.until(PATIENCE, |known| turns(known) > spoken).await.expect("the chair is simulated as well");
    assert_eq!(session.server_view(&session.role("onsite_moderator")).await, before, "the session was touched");
    assert_eq!(end(&session, &session.id, HOST_KEY).await, 204);
    let path = format!("/api/sessions/{}/clock", copy.id);
    let gone = Ask { method: "GET", path: &path, bearer: Some(HOST_KEY), ..Ask::default() };
    assert_eq!(ask(&ground.address, &gone).await.unwrap().status, 404, "the copy is removed");
    assert_eq!(end(&session, &session.id, HOST_KEY).await, 404, "there is none any more");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guests_act_by_themselves_while_whoever_rehearses_does_the_chairing() {
    let ground = Ground::new().await;
    let session = Session::create(&ground.address, &file(None)).await;
    let organizer = token(&session, "organizer");
    let answer = begin(&session, Some(&organizer), &json!({ "speed": 60 })).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let copy = Session::told(&ground.address, &answer.json().unwrap());
    let desk = copy.desk(Hat::Onsite).await;
    let phones = |known: &Known| known.presence.as_ref().map_or(0, |presence| presence.phones);
    desk.until(PATIENCE, |known| phones(known) >= 12).await.expect("people come in while it is still the lobby");
    assert_eq!(waiting(&desk.known()), 0);
    let alone = |known: &Known| known.presence.as_ref().is_some_and(|presence| presence.desks.len() == 1);
    assert!(alone(&desk.known()), "nobody else sits at a desk");
    for command in [Command::StartSession, Command::Advance { to: "C".to_owned() }] {
        desk.act(command).await.unwrap().expect("it is taken");
    }
    desk.until(PATIENCE, |known| waiting(known) >= 6).await.expect("hands rise as soon as there is floor time");
    let sources = desk.known().view["hands"]
        .as_object()
        .unwrap()
        .values()
        .map(|hand| hand["channel"].clone())
        .collect::<Vec<_>>();
    assert!(sources.contains(&json!("onsite")) && sources.contains(&json!("online")), "{sources:?}");
    let asked = |known: &Known| known.view["questions"].as_object().is_some_and(|questions| !questions.is_empty());
    desk.until(PATIENCE, asked).await.expect("the chat speaks");
    let acts = desk.known().view["acts"].clone();
    let mine = acts.as_array().unwrap().iter().filter(|act| act["by"]["role"] == "onsite_moderator").count();
    assert_eq!(mine, 2, "what guests need a moderator for is done by the colleague: {acts}");
    desk.act(Command::CallNext { hand: None, reason: None }).await.unwrap().expect("somebody is next");
    desk.act(Command::StartTurn { limit_ms: None, voice: None }).await.unwrap().expect("they speak");
    let many = waiting(&desk.known());
    desk.until(PATIENCE, |known| waiting(known) > many).await.expect("the clock waits for nobody");
    assert_eq!(end(&session, &copy.id, &token(&copy, "onsite_moderator")).await, 204, "it ends from inside, too");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rehearsals_are_few_and_for_those_who_prepare() {
    let ground = Ground::new().await;
    let session = Session::create(&ground.address, &file(None)).await;
    let guest = session.join("Curious", "online").await.hello.token;
    for (bearer, wish, status, code) in [
        (None, json!({}), 401, "not_signed_in"),
        (guest.as_deref(), json!({}), 403, "not_yours"),
        (Some(HOST_KEY), json!({ "speed": 61 }), 400, "malformed"),
        (Some(HOST_KEY), json!({ "speed": 0 }), 400, "malformed"),
        (Some(HOST_KEY), json!({ "from_s": 100_000 }), 400, "malformed"),
        (Some(HOST_KEY), json!({ "tempo": 1 }), 400, "malformed"),
    ] {
        let answer = begin(&session, bearer, &wish).await;
        assert_eq!((answer.status, &answer.json().unwrap()["code"]), (status, &json!(code)), "{wish}");
    }
    let mut copies = Vec::new();
    for _ in 0..REHEARSALS_MAX {
        let answer = begin(&session, Some(HOST_KEY), &json!({})).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        copies.push(Session::told(&ground.address, &answer.json().unwrap()));
    }
    let full = begin(&session, Some(HOST_KEY), &json!({})).await;
    assert_eq!((full.status, full.json().unwrap()), (409, json!({ "code": "rehearsals_full", "rehearsals_max": 4 })));
    assert_eq!(end(&session, &copies[0].id, HOST_KEY).await, 204);
    let nested = begin(&copies[1], Some(HOST_KEY), &json!({})).await;
    assert_eq!((nested.status, &nested.json().unwrap()["code"]), (409, &json!("is_rehearsal")));
    assert_eq!(begin(&session, Some(HOST_KEY), &json!({})).await.status, 201, "there is room again");
    let folder = ground.stop().await;
    let ground = Ground::with(journal::Options::default(), folder).await;
    let moved = session.moved_to(&ground.address);
    moved.desk(Hat::Onsite).await;
    for copy in &copies {
        let path = format!("/api/sessions/{}/clock", copy.id);
        let gone = Ask { method: "GET", path: &path, bearer: Some(HOST_KEY), ..Ask::default() };
        assert_eq!(ask(&ground.address, &gone).await.unwrap().status, 404, "no rehearsal outlives its server");
    }
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rehearsal_can_begin_in_the_middle_and_the_chair_is_whoever_asked() {
    let ground = Ground::new().await;
    let template = app::templates::templates().remove(0).file;
    let scenario = Session::create(&ground.address, &template).await;
    let own = Session::create(&ground.address, &file(None)).await;
    let wish = json!({ "speed": 1, "from_s": 960, "you_chair": true });
    for (session, segment) in [(&scenario, "C"), (&own, "C")] {
        let answer = begin(session, Some(&token(session, "online_moderator")), &wish).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        let copy = Session::told(&ground.address, &answer.json().unwrap());
        let desk = copy.desk(Hat::Online).await;
        let is_there = |known: &Known| {
            let current = known.view["current"].as_u64().and_then(|at| usize::try_from(at).ok());
            let key = current.map(|at| known.view["segments"][at]["key"].clone());
            key == Some(json!(segment)) && waiting(known) >= 4
        };
        desk.until(PATIENCE, is_there).await.expect("what lay before was played at once");
        let runs_on = |known: &Known| {
            let clock = known.clock.expect("a clock");
            clock.session_ms.0 >= 960_000
                && clock.fence_ms.is_some_and(|fence| fence.0 > clock.session_ms.0 + 86_400_000)
        };
        desk.until(PATIENCE, runs_on).await.expect("from there the clock runs on");
        let turns = |known: &Known| known.view["spoken"].as_array().map_or(0, Vec::len);
        let before = turns(&desk.known());
        desk.act(Command::CallNext { hand: None, reason: None }).await.unwrap().expect("the chair is free to call");
        assert_eq!(turns(&desk.known()), before);
    }
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rehearsal_goes_with_its_session() {
    let looking = Looking { every: Duration::from_millis(20), ..Looking::default() };
    let tuning = Tuning { looking, ..Tuning::default() };
    let ground = Ground::tuned(tuning, tempfile::tempdir().unwrap(), "127.0.0.1:0").await;
    let session = Session::create(&ground.address, &file(None)).await;
    let copy = Session::told(&ground.address, &begin(&session, Some(HOST_KEY), &json!({})).await.json().unwrap());
    let desk = copy.desk(Hat::Onsite).await;
    let path = format!("/api/sessions/{}", session.id);
    let content_type = Some("application/json");
    let remove = Ask { method: "DELETE", path: &path, bearer: Some(HOST_KEY), content_type, ..Ask::default() };
    assert_eq!(ask(&ground.address, &remove).await.unwrap().status, 204);
    let is_sent_away = |known: &Known| known.farewell.is_some_and(|(why, _)| why == Farewell::SignedOut);
    desk.until(PATIENCE, is_sent_away).await.expect("the copy goes");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_server_forgets_its_rehearsals_and_keeps_its_sessions() {
    let (data, port) = (tempfile::tempdir().unwrap(), free_port());
    let program = Program::serve(data.path(), port);
    let session = Session::create(&address(port), &file(None)).await;
    let answer = begin(&session, Some(HOST_KEY), &json!({ "speed": 10 })).await;
    let copy = Session::told(&address(port), &answer.json().unwrap());
    let phones = |known: &Known| known.presence.as_ref().map_or(0, |presence| presence.phones);
    let desk = copy.desk(Hat::Onsite).await;
    desk.until(PATIENCE, |known| phones(known) >= 3).await.expect("it is played");
    drop(desk);
    program.kill();
    let program = Program::serve(data.path(), port);
    for (of, status) in [(&session, 200), (&copy, 404)] {
        let path = format!("/api/sessions/{}/clock", of.id);
        let request = Ask { method: "GET", path: &path, bearer: Some(HOST_KEY), ..Ask::default() };
        assert_eq!(ask(&of.address, &request).await.unwrap().status, status);
    }
    program.kill();
}
