//! An idle session with a running timer: screens count by themselves, so the line carries heartbeats and nothing else.
use super::ground::{Ground, HOST_KEY, PATIENCE, Session, file, newest_act, post};
use app::{
    serve::Tuning,
    visitor::{Address, Manner, Visitor},
};
use floor::{Command, turn::Kind};
use kit::{Frame, Tap};
use serde_json::json;
use std::collections::BTreeMap;
use wire::Form;

/// Milliseconds between two heartbeats of desks and stage, and of phones.
const BEATS_MS: [u32; 2] = [200, 300];
const BEATS: usize = 12;
/// Stamps may gain a digit meanwhile.
const FIGURE_BYTES_MAX: usize = 3;

struct Screen {
    name: &'static str,
    visitor: Visitor,
    tap: Tap,
}

impl Screen {
    async fn open(name: &'static str, session: &Session, manner: Manner) -> Self {
        let server = session.address.authority().parse().expect("an address");
        let tap = Tap::before(server).await.expect("a door");
        let address = Address::parse(&format!("http://{}", tap.address)).expect("an address");
        let visitor = session.enter(Manner { address, ..manner }).await;
        Self { name, visitor, tap }
    }

    /// What goes over its line in so many heartbeats.
    async fn beats(&self) -> Vec<Frame> {
        let pongs = |frames: &Vec<Frame>| frames.iter().filter(|frame| frame.kind == "pong").count();
        self.tap.until(PATIENCE, |frames| pongs(frames) >= BEATS).await.expect("its heart beats")
    }
}

fn raise() -> Command<String> {
    Command::RaiseHand { who: None, kind: Kind::Floor, topic: None, policy_question: None, seat: None, rank: None }
}

/// A turn runs, and a desk, a stage and two phones look on. A hand waits, unless its minute would move with the overrun.
async fn set(session: &Session, has_waiting: bool) -> Vec<Screen> {
    let desk = Screen::open("desk", session, session.role("onsite_moderator")).await;
    let act = async |command| desk.visitor.act(command).await.expect("the line holds").expect("it is granted");
    act(Command::StartSession).await;
    act(Command::Advance { to: "C".to_owned() }).await;
    let mut screens = vec![Screen::open("stage", session, session.role("stage")).await];
    for (name, who) in [("phone that speaks", "Hala Undertone"), ("phone that waits", "Iman Undertone")] {
        let mut manner = session.join(who, "online").await;
        manner.hello.form = Form::Fragments;
        let phone = Screen::open(name, session, manner).await;
        phone.visitor.act(raise()).await.unwrap().expect("raised");
        screens.push(phone);
    }
    act(Command::CallNext { hand: None, reason: None }).await;
    if !has_waiting {
        let waits = screens.last().expect("a phone");
        waits.visitor.act(Command::Leave).await.expect("the line holds").expect("left");
    }
    let turn = u64::from(act(Command::StartTurn { limit_ms: None, voice: None }).await.act.0);
    let is_settled = |known: &app::visitor::Known| {
        let all_here = known.presence.as_ref().is_some_and(|here| (here.phones, here.stages) == (2, 1));
        all_here && newest_act(known) >= turn
    };
    desk.visitor.until(PATIENCE, is_settled).await.expect("the desk sees everybody");
    screens.push(desk);
    screens
}

/// Waits until nobody has anything left to be told.
async fn settle(screens: &[Screen]) {
    loop {
        let mut news = 0;
        for screen in screens {
            screen.tap.begin();
        }
        for screen in screens {
            let enough = |frames: &Vec<Frame>| frames.iter().filter(|frame| frame.kind == "pong").count() >= 4;
            let frames = screen.tap.until(PATIENCE, enough).await.expect("its heart beats");
            news += frames.iter().filter(|frame| !matches!(frame.kind.as_str(), "ping" | "pong")).count();
        }
        if news == 0 {
            return;
        }
    }
}

#[allow(clippy::print_stderr)] // whoever wants to know what an idle minute costs runs this
async fn only_heartbeats(session: &Session, name: &str, has_waiting: bool) {
    let screens = set(session, has_waiting).await;
    settle(&screens).await;
    for screen in &screens {
        screen.tap.begin();
    }
    let beats = futures_util::future::join_all(screens.iter().map(Screen::beats)).await;
    for (screen, frames) in screens.iter().zip(beats) {
        let mut sums: BTreeMap<(bool, String), Vec<usize>> = BTreeMap::new();
        for Frame { is_up, kind, bytes } in frames {
            sums.entry((is_up, kind)).or_default().push(bytes);
        }
        for ((is_up, kind), sizes) in &sums {
            let (way, frames) = (if *is_up { "up" } else { "down" }, sizes.len());
            let (least, most) = (sizes.iter().min().unwrap(), sizes.iter().max().unwrap());
            let sum: usize = sizes.iter().sum();
            eprintln!(
                "{name}, {}: {way} {kind}: {frames} frames of {least} to {most} bytes, {sum} in all",
                screen.name
            );
            assert_eq!(kind, if *is_up { "ping" } else { "pong" }, "{name}, {}: nothing but heartbeats", screen.name);
            assert!(most - least <= FIGURE_BYTES_MAX, "{name}, {}: of one size", screen.name);
            assert!(frames <= BEATS + 2, "{name}, {}: and no more of them than beats", screen.name);
        }
        assert_eq!(sums.len(), 2, "{name}, {}: both ways", screen.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_a_turn_runs_the_line_carries_heartbeats_and_nothing_else() {
    let ground = Ground::beating(Tuning::default(), tempfile::tempdir().unwrap(), "127.0.0.1:0", BEATS_MS).await;
    let ordinary = Session::create(&ground.address, &file(None)).await;
    // A minute in a second: the same turn goes through all its phases and far over its time, and still nothing is sent.
    let rehearsal = Session::create(&ground.address, &file(Some(60))).await;
    rehearsal.stand_at(400).await;
    let body = json!({ "fence_ms": 1_900_000 }).to_string();
    let moved = post(&ground.address, &format!("/api/sessions/{}/clock", rehearsal.id), Some(HOST_KEY), &body).await;
    assert_eq!(moved.status, 200, "{}", moved.text());
    tokio::join!(only_heartbeats(&ordinary, "ordinary", true), only_heartbeats(&rehearsal, "rehearsal ×60", false));
    ground.stop().await;
}
