//! The panel: each link knows its person, what is for one reaches that one alone, and the desks see who is there.
use super::ground::{Ground, PATIENCE, Session, file, post};
use app::visitor::Visitor;
use floor::{Command, PersonId, Refusal, Who, role::Hat, role::Role, screen::Audience, screen::Preset, turn::Kind};
use serde_json::{Value, json};
use wire::{Refused, view::you::You};

/// A session in which C has inputs of both, and D one of Nardine's.
async fn session(ground: &Ground) -> Session {
    let mut file = file(Some(1_000));
    let input = |who: &str, seconds: i64| json!({ "who": who, "limit_s": seconds });
    file["segments"][1]["panel"] = json!([input("khalid", 240), input("nardine", 120)]);
    file["segments"][2]["panel"] = json!([input("nardine", 60)]);
    let session = Session::create(&ground.address, &file).await;
    session.stand_at(10).await;
    session
}

async fn panelist(session: &Session, who: &str) -> Visitor {
    let visitor = session.enter(session.role(&format!("panelist {who}"))).await;
    visitor.until(PATIENCE, |known| known.you.is_some()).await.expect("told what is for them alone");
    visitor
}

fn person(visitor: &Visitor) -> PersonId {
    visitor.see(|known| known.welcome.as_ref().and_then(|welcome| welcome.person)).expect("the link knows its person")
}

async fn told(visitor: &Visitor, is_so: impl Fn(&You) -> bool) {
    let seen = visitor.until(PATIENCE, |known| known.you.as_ref().is_some_and(&is_so)).await;
    assert!(seen.is_ok(), "{:?}", visitor.known().you);
}

/// The same by the door for tools.
async fn by_door(session: &Session, role: &str, command: Value) -> (u16, Value) {
    let manner = session.role(role);
    let action = hub::Dice::system().action();
    let body = json!({ "id": action, "command": command }).to_string();
    let path = format!("/api/sessions/{}/do", session.id);
    let answer = post(&session.address, &path, manner.hello.token.as_deref(), &body).await;
    (answer.status, answer.json().unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_link_opens_the_page_of_its_own_person() {
    let ground = Ground::new().await;
    let session = session(&ground).await;
    let desk = session.desk(Hat::Onsite).await;
    let (khalid, nardine) = (panelist(&session, "khalid").await, panelist(&session, "nardine").await);
    let again = panelist(&session, "nardine").await;
    for (visitor, name) in [(&khalid, "Khalid Quietname"), (&nardine, "Nardine Hushname"), (&again, "Nardine Hushname")]
    {
        let known = visitor.known();
        assert_eq!(known.welcome.unwrap().role, Role::Panelist);
        let you = known.you.unwrap();
        assert!(you.label.as_deref() == Some(name) && you.panel.is_some());
        assert!(known.view["about"]["title"].is_string() && known.view.get("hands").is_none(), "the room's view");
    }
    let (a, b) = (person(&khalid), person(&nardine));
    assert!(a != b && b == person(&again));

    let mut here = vec![a, b];
    here.sort_unstable();
    let is_told = |wanted: &[PersonId]| {
        let wanted = wanted.to_vec();
        move |known: &app::visitor::Known| known.presence.as_ref().is_some_and(|signs| signs.panelists == wanted)
    };
    desk.until(PATIENCE, is_told(&here)).await.expect("the desk sees who is there, each once");
    drop(again);
    drop(nardine);
    desk.until(PATIENCE, is_told(&[a])).await.expect("and who has gone");
    drop((desk, khalid));
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ready_is_said_on_the_line_and_by_the_door_and_never_by_anybody_else() {
    let ground = Ground::new().await;
    let session = session(&ground).await;
    let desk = session.desk(Hat::Online).await;
    let nardine = panelist(&session, "nardine").await;
    nardine.act(Command::Ready { is_ready: true }).await.unwrap().unwrap();
    told(&nardine, |you| you.panel.as_ref().is_some_and(|panel| panel.is_ready)).await;
    let who = person(&nardine).to_string();
    desk.until(PATIENCE, |known| known.view["people"][&who]["is_ready"] == true).await.expect("the desk is told");
    let again = nardine.act(Command::Ready { is_ready: true }).await.unwrap();
    assert_eq!(again, Err(Refused::Floor(Refusal::AlreadySo)));

    let not_yet = json!({ "do": "ready", "is_ready": false });
    assert_eq!(by_door(&session, "panelist nardine", not_yet.clone()).await.0, 200);
    told(&nardine, |you| you.panel.as_ref().is_some_and(|panel| !panel.is_ready)).await;
    for other in ["onsite_moderator", "stage"] {
        let (status, answer) = by_door(&session, other, json!({ "do": "ready", "is_ready": true })).await;
        assert_eq!((status, &answer["why"]["code"]), (409, &json!("not_yours")), "{other}");
    }
    let phone = session.enter(session.join("Layla Unspoken", "onsite").await).await;
    let refused = phone.act(Command::Ready { is_ready: true }).await.unwrap();
    assert_eq!(refused, Err(Refused::Floor(Refusal::NotYours)));
    told(&phone, |you| you.panel.is_none()).await;
    drop((desk, nardine, phone));
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_to_one_panelist_reaches_that_one_alone() {
    let ground = Ground::new().await;
    let session = session(&ground).await;
    let desk = session.desk(Hat::Onsite).await;
    let (khalid, nardine) = (panelist(&session, "khalid").await, panelist(&session, "nardine").await);
    let phone = session.enter(session.join("Layla Unspoken", "onsite").await).await;
    let stage = session.enter(session.role("stage")).await;
    let show = |to: Vec<Audience>, person: Option<PersonId>, text: Option<&str>, preset: Option<Preset>| {
        Command::ShowMessage { to, person, text: text.map(str::to_owned), preset }
    };
    let private = "a word of mine";
    desk.act(show(Vec::new(), Some(person(&nardine)), Some(private), None)).await.unwrap().unwrap();
    told(&nardine, |you| you.messages.iter().any(|one| one.text.as_deref() == Some(private))).await;
    // What is for all of the panel comes after it: by then the private one would have come, too.
    desk.act(show(vec![Audience::Panel], None, None, Some(Preset::AnswerPlease))).await.unwrap().unwrap();
    for visitor in [&khalid, &nardine] {
        told(visitor, |you| you.messages.iter().any(|one| one.preset == Some(Preset::AnswerPlease))).await;
    }
    desk.act(show(vec![Audience::Public, Audience::Stage], None, None, Some(Preset::ShortBreak)))
        .await
        .unwrap()
        .unwrap();
    for visitor in [&phone, &stage] {
        let is_shown =
            |known: &app::visitor::Known| known.view["messages"].as_array().is_some_and(|all| !all.is_empty());
        visitor.until(PATIENCE, is_shown).await.expect("the public one");
    }
    for visitor in [&khalid, &phone, &stage] {
        let known = visitor.known();
        let all = format!("{:?} {}", known.you, known.view);
        assert!(!all.contains(private), "it is for one alone");
    }
    drop((desk, khalid, nardine, phone, stage));
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panelist_is_told_how_many_come_before_and_ends_the_own_turn_alone() {
    let ground = Ground::new().await;
    let session = session(&ground).await;
    let desk = session.desk(Hat::Onsite).await;
    let (khalid, nardine) = (panelist(&session, "khalid").await, panelist(&session, "nardine").await);
    let panel = |you: &You| you.panel.clone().expect("on the panel");
    told(&nardine, |you| panel(you).input_ms.is_none() && panel(you).later.is_some_and(|one| one.key == "C")).await;

    desk.act(Command::StartSession).await.unwrap().unwrap();
    session.stand_at(310).await;
    desk.act(Command::Advance { to: "C".to_owned() }).await.unwrap().unwrap();
    let (first, between) = (240_000, 10_000);
    told(&nardine, |you| {
        let panel = panel(you);
        let before = panel.before_ms.map(|ms| ms.0);
        panel.inputs_before == Some(1)
            && before == Some(first + between)
            && panel.later.is_some_and(|one| one.key == "D")
    })
    .await;
    told(&khalid, |you| panel(you).inputs_before == Some(0) && panel(you).later.is_none()).await;

    let who = Who::Known { person: person(&khalid) };
    let give = Command::GiveFloor { kind: Kind::Panel, who: Some(who), limit_ms: None, voice: None, answers: None };
    let turn = desk.act(give).await.unwrap().unwrap().turn.expect("a turn");
    told(&khalid, |you| you.turn.as_ref().is_some_and(|own| own.id == turn)).await;
    told(&nardine, |you| panel(you).inputs_before == Some(0)).await;
    let refused = nardine.act(Command::EndTurn { turn }).await.unwrap();
    assert_eq!(refused, Err(Refused::Floor(Refusal::NotYours)));
    session.stand_at(400).await;
    let ended = by_door(&session, "panelist khalid", json!({ "do": "end_turn", "turn": turn })).await;
    assert_eq!(ended.0, 200, "{}", ended.1);
    let spoken = |you: &You| panel(you).budget.map(|budget| (budget.planned_ms.0, budget.used_ms.0));
    told(&khalid, |you| you.turn.is_none() && spoken(you) == Some((240_000, 90_000))).await;
    drop((desk, khalid, nardine));
    ground.stop().await;
}
