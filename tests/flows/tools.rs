//! Buttons and clocks for other tools: each button does what it says, a double press counts once, nobody is named.
use super::ground::{Ground, PATIENCE, Session, newest_act};
use app::visitor::{
    Answer, Known, Visitor,
    http::{Ask, ask},
};
use floor::{Command, Moment, person::Channel, role::Hat, timer::Timer};
use serde_json::{Value, json};

/// A tool with a role's token.
struct Tool<'a> {
    session: &'a Session,
    token: String,
}

impl<'a> Tool<'a> {
    fn of(session: &'a Session, role: &str) -> Self {
        Self { session, token: session.role(role).hello.token.expect("a token") }
    }

    async fn call(&self, method: &str, door: &str) -> Answer {
        let path = format!("/api/sessions/{}/{door}", self.session.id);
        // Without a body and without a type, as such tools send it.
        let request = Ask { method, path: &path, bearer: Some(&self.token), ..Ask::default() };
        ask(&self.session.address, &request).await.expect("the server answers")
    }

    async fn press(&self, button: &str) -> (u16, Value) {
        let answer = self.call("POST", &format!("press/{button}")).await;
        (answer.status, answer.json().expect("JSON"))
    }

    /// Presses what must be taken; the number of the act.
    async fn taken(&self, button: &str) -> u64 {
        let (status, told) = self.press(button).await;
        assert_eq!(status, 200, "{button}: {told}");
        told["receipt"]["act"].as_u64().expect("an act")
    }

    /// Presses what must be refused; the code.
    async fn refused(&self, button: &str) -> String {
        let (status, told) = self.press(button).await;
        assert_eq!(status, 409, "{button}: {told}");
        told["why"]["code"].as_str().expect("a code").to_owned()
    }

    async fn timers(&self) -> Value {
        let answer = self.call("GET", "timers").await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json().expect("JSON")
    }
}

/// What the desk sees once it has seen an act.
async fn seen(desk: &Visitor, act: u64) -> Known {
    desk.until(PATIENCE, |known| newest_act(known) >= act).await.expect("the desk sees it");
    desk.known()
}

async fn hand(session: &Session, label: &str, channel: &str) -> Visitor {
    let phone = session.enter(session.join(label, channel).await).await;
    let raise = Command::RaiseHand {
        who: None,
        kind: floor::turn::Kind::Floor,
        topic: None,
        policy_question: None,
        seat: None,
        rank: None,
    };
    phone.act(raise).await.unwrap().expect("a hand");
    phone
}

/// A session in minute 10, in the part with floor time, with two hands up.
async fn in_round(ground: &Ground) -> (Session, Vec<Visitor>) {
    let session = ground.session().await;
    let desk = session.desk(Hat::Onsite).await;
    session.stand_at(10).await;
    desk.act(Command::StartSession).await.unwrap().unwrap();
    desk.act(Command::Advance { to: "C".to_owned() }).await.unwrap().unwrap();
    let (one, two) = (hand(&session, "Olga Outspoken", "onsite").await, hand(&session, "Remy Remote", "online").await);
    (session, vec![desk, one, two])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_button_does_what_it_says_without_a_body() {
    let ground = Ground::new().await;
    let (session, people) = in_round(&ground).await;
    let (tool, desk) = (Tool::of(&session, "onsite_moderator"), &people[0]);
    let other = Tool::of(&session, "online_moderator");
    assert_eq!(tool.refused("start").await, "nobody_next");
    for button in ["end", "pause", "resume", "extend", "wrap-up", "time-is-up"] {
        assert_eq!(tool.refused(button).await, "nobody_speaks", "{button}");
    }
    let known = seen(desk, tool.taken("next").await).await;
    assert!(known.view["next"].is_u64());
    // Pressed again by the other one: the own button would only be pressed twice.
    assert_eq!(other.refused("next?take_gavel=1").await, "next_already");
    let known = seen(desk, tool.taken("start").await).await;
    assert_eq!(known.view["stack"][0]["kind"], "floor");
    let known = seen(desk, tool.taken("wrap-up").await).await;
    assert_eq!(known.view["stack"][0]["nudge"], "wrap_up");
    let known = seen(desk, tool.taken("time-is-up").await).await;
    assert_eq!(known.view["stack"][0]["nudge"], "time_is_up");
    let known = seen(desk, tool.taken("extend").await).await;
    assert_eq!(known.view["stack"][0]["timer"]["added_ms"], 30_000);
    assert_eq!(other.refused("extend?take_gavel=1").await, "already_extended");
    let known = seen(desk, tool.taken("pause").await).await;
    assert_eq!(known.view["stack"][0]["timer"]["state"], "paused");
    let known = seen(desk, tool.taken("resume").await).await;
    assert_eq!(known.view["stack"][0]["timer"]["state"], "running");
    let known = seen(desk, tool.taken("end").await).await;
    assert_eq!(known.view["stack"], json!([]));
    let known = seen(desk, tool.taken("pause-session").await).await;
    assert!(known.view["paused_since"].is_i64());
    assert_eq!(tool.refused("go").await, "is_paused");
    let known = seen(desk, tool.taken("resume-session").await).await;
    assert!(known.view["paused_since"].is_null());
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn buttons_that_come_and_go_are_pressed_again_and_undo_takes_back_the_own_last_act() {
    let ground = Ground::new().await;
    let (session, people) = in_round(&ground).await;
    let (tool, desk) = (Tool::of(&session, "onsite_moderator"), &people[0]);
    let other = Tool::of(&session, "online_moderator");
    let known = seen(desk, tool.taken("silence").await).await;
    assert_eq!(known.view["silence"]["allotted_ms"], 20_000, "as the run of show plans none here");
    let known = seen(desk, other.taken("blank").await).await;
    assert_eq!(known.view["is_blank"], true);
    let known = seen(desk, tool.taken("undo").await).await;
    assert!(known.view["silence"].is_null(), "the own act, not the other's");
    assert_eq!(known.view["is_blank"], true);
    let known = seen(desk, other.taken("undo").await).await;
    assert!(known.view["is_blank"].is_null());
    let known = seen(desk, tool.taken("close-list").await).await;
    assert_eq!(known.view["list"]["state"], "closing");
    assert_eq!(other.refused("close-list?take_gavel=1").await, "list_already");
    let known = seen(desk, tool.taken("next-segment").await).await;
    assert_eq!(known.view["segments"][2]["key"], "D");
    assert_eq!(known.view["current"], 2);
    assert_eq!(other.refused("next-segment?take_gavel=1").await, "no_such_segment");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_double_press_counts_once_and_two_buttons_are_two_presses() {
    let ground = Ground::new().await;
    let (session, people) = in_round(&ground).await;
    let (tool, desk) = (Tool::of(&session, "onsite_moderator"), &people[0]);
    let (first, second) = tokio::join!(tool.press("go"), tool.press("go"));
    assert_eq!(first, second, "both get the same receipt");
    assert_eq!(first.0, 200);
    let known = seen(desk, first.1["receipt"]["act"].as_u64().unwrap()).await;
    assert!(known.view["next"].is_u64() && known.view["stack"] == json!([]), "named, not started");
    // The other button is another press, however soon.
    let (started, nudged) = (tool.taken("start").await, tool.taken("wrap-up").await);
    assert_eq!(nudged, started + 1);
    // And the same button of the other moderator is theirs.
    let other = Tool::of(&session, "online_moderator");
    let (mine, theirs) = tokio::join!(tool.press("time-is-up"), other.press("time-is-up"));
    assert!(mine.1["receipt"]["act"].is_u64() && mine.1 != theirs.1, "{mine:?} {theirs:?}");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn go_is_what_is_due_and_the_gavel_is_taken_only_where_that_is_said() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let desks = [session.desk(Hat::Onsite).await, session.desk(Hat::Online).await];
    let (chair, other) = (Tool::of(&session, "onsite_moderator"), Tool::of(&session, "online_moderator"));
    assert_eq!(other.refused("go").await, "gavel_held_by");
    let known = seen(&desks[0], chair.taken("go").await).await;
    assert_eq!(known.view["life"], "live", "the lobby ends");
    assert_eq!(chair.refused("next").await, "queue_empty");
    chair.taken("next-segment").await;
    let _phone = hand(&session, "Olga Outspoken", "onsite").await;
    let (status, told) = other.press("next").await;
    assert_eq!((status, &told["why"]), (409, &json!({ "code": "gavel_held_by", "hat": "onsite" })));
    let (status, told) = other.press("next?take_gavel=yes").await;
    assert_eq!((status, &told["why"]["code"]), (409, &json!("gavel_held_by")));
    let known = seen(&desks[0], other.taken("next?take_gavel=1").await).await;
    assert_eq!(known.view["gavel"], "online");
    assert!(known.view["next"].is_u64());
    let known = seen(&desks[0], other.taken("go").await).await;
    assert_eq!(known.view["stack"].as_array().map(Vec::len), Some(1), "started");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_button_is_a_moderators_and_every_no_has_a_code() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let phone = session.join("Petra Plain", "online").await.hello.token.expect("a token");
    let mut tools: Vec<Tool<'_>> =
        ["rapporteur", "stage", "overlay", "organizer"].map(|role| Tool::of(&session, role)).into();
    tools.push(Tool { session: &session, token: phone });
    for tool in &tools {
        assert_eq!(tool.press("go").await, (403, json!({ "code": "not_yours" })));
        assert_eq!(tool.timers().await["life"], "lobby", "any role may look");
    }
    let guess = Tool { session: &session, token: "guess".to_owned() };
    assert_eq!(guess.press("go").await, (401, json!({ "code": "not_signed_in" })));
    assert_eq!(guess.call("GET", "timers").await.status, 401);
    let tool = Tool::of(&session, "onsite_moderator");
    assert_eq!(tool.press("launch").await, (404, json!({ "code": "nothing_here" })));
    assert_eq!(tool.call("GET", "press/go").await.status, 405, "looking presses nothing");
    assert_eq!(tool.press("go?confirm=many").await, (400, json!({ "code": "malformed" })));
    assert_eq!(tool.refused("next").await, "not_live");
    ground.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn timers_agree_with_the_view_to_the_millisecond_and_name_nobody() {
    let ground = Ground::new().await;
    let (session, people) = in_round(&ground).await;
    let (tool, desk) = (Tool::of(&session, "onsite_moderator"), &people[0]);
    tool.taken("go").await;
    let start = tool.taken("start").await;
    session.stand_at(10 + 102).await;
    tool.taken("silence").await;
    let view = seen(desk, start + 1).await.view;
    // The room is told a moment after the desks, all of its views at once.
    let screen = session.enter(session.role("stage")).await;
    screen.until(PATIENCE, |known| known.view["silence"].is_object()).await.expect("the stage sees it");
    for role in ["onsite_moderator", "stage", "rapporteur", "organizer"] {
        let told = Tool::of(&session, role).timers().await;
        let now = Moment(told["session_ms"].as_i64().expect("a moment"));
        assert_eq!(now, Moment(112_000));
        let current = view["current"].as_u64().and_then(|at| usize::try_from(at).ok()).expect("a segment");
        for (shown, timer) in [
            (&told["turns"][0], &view["stack"][0]["timer"]),
            (&told["segment"], &view["segments"][current]["timer"]),
            (&told["silence"], &view["silence"]),
        ] {
            assert_eq!(&shown["timer"], timer, "{role}");
            let timer: Timer = serde_json::from_value(timer.clone()).expect("a vector");
            assert_eq!(shown["left_ms"], timer.remaining(now).0, "{role}");
            assert_eq!(shown["phase"], serde_json::to_value(timer.phase(now)).unwrap(), "{role}");
        }
        assert_eq!(told["turns"][0]["text"], "\u{2212}0:12");
        assert_eq!(told["silence"]["text"], "0:20");
        assert_eq!(told["session"]["left_ms"], view["ends_at"].as_i64().unwrap() - now.0);
        assert_eq!(told["session"]["text"], "1:28:18");
        assert_eq!(told.get("panel").is_some(), role == "onsite_moderator", "budgets are for moderators");
        let said = told.to_string();
        for name in ["Olga", "Outspoken", "Remy", "Quietname", "Hushname"] {
            assert!(!said.contains(name), "{role} reads {name}");
        }
        assert!(said.contains(&serde_json::to_string(&Channel::Onsite).unwrap()));
    }
    let stream = Tool::of(&session, "overlay").timers().await;
    assert_eq!(stream["turns"], json!([]), "nothing was put on air");
    tool.taken("blank").await;
    screen.until(PATIENCE, |known| known.view["is_blank"] == true).await.expect("the stage is empty");
    let stage = Tool::of(&session, "stage").timers().await;
    assert_eq!((&stage["is_blank"], &stage["turns"]), (&json!(true), &json!([])));
    ground.stop().await;
}
