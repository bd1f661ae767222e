//! Two desks, a stage and fifty phones: whoever drops and comes back sees what everybody sees.
use super::ground::{Ground, PATIENCE, Session};
use app::visitor::{Known, Manner, Visitor};
use floor::{Command, HandId, TurnId, role::Hat, turn::Kind};
use std::sync::Arc;
use tokio::task::JoinSet;

const PHONES: usize = 50;
const ROUNDS: usize = 15;

fn raise() -> Command<String> {
    Command::RaiseHand {
        who: None,
        kind: Kind::Floor,
        topic: Some("a word of mine".to_owned()),
        policy_question: None,
        seat: None,
        rank: None,
    }
}

async fn phones(session: &Arc<Session>) -> Vec<(Manner, Arc<Visitor>)> {
    let mut coming = JoinSet::new();
    for number in 0..PHONES {
        let session = Arc::clone(session);
        coming.spawn(async move {
            let channel = if number.is_multiple_of(2) { "onsite" } else { "online" };
            let manner = session.join(&format!("Voice Nr {number}"), channel).await;
            (manner.clone(), Arc::new(session.enter(manner).await))
        });
    }
    coming.join_all().await
}

/// Calls, starts and ends one turn; some are moved, paused and given more time on the way.
async fn round(session: &Session, desk: &Visitor, number: usize) {
    let act = async |command| desk.act(command).await.expect("the line holds").expect("it is granted");
    session.stand_at(700 + 60 * i64::try_from(number).unwrap()).await;
    act(Command::CallNext { hand: None, reason: None }).await;
    let turn: TurnId = act(Command::StartTurn { limit_ms: None, voice: None }).await.turn.expect("a turn");
    if number.is_multiple_of(3) {
        act(Command::ExtendTurn { turn }).await;
        act(Command::PauseTurn { turn }).await;
        act(Command::ResumeTurn { turn }).await;
    }
    session.stand_at(730 + 60 * i64::try_from(number).unwrap()).await;
    act(Command::EndTurn { turn }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_client_has_the_view_that_the_server_has_for_its_role() {
    let ground = Ground::new().await;
    let session = Arc::new(ground.session().await);
    session.stand_at(10).await;
    let (onsite, online) = (session.desk(Hat::Onsite).await, session.desk(Hat::Online).await);
    let stage = session.enter(session.role("stage")).await;
    let phones = phones(&session).await;
    onsite.act(Command::StartSession).await.unwrap().unwrap();
    session.stand_at(600).await;
    onsite.act(Command::Advance { to: "C".to_owned() }).await.unwrap().unwrap();

    let mut raising = JoinSet::new();
    for (number, (_, phone)) in phones.iter().enumerate() {
        let phone = Arc::clone(phone);
        raising.spawn(async move {
            if number.is_multiple_of(3) {
                phone.drop_link().await.unwrap();
            }
            phone.act(raise()).await.unwrap().unwrap();
            if number.is_multiple_of(5) {
                phone.stay_away().await.unwrap();
            }
        });
    }
    raising.join_all().await;

    for number in 0..ROUNDS {
        if number.is_multiple_of(4) {
            online.drop_link().await.unwrap();
            stage.drop_link().await.unwrap();
            for (_, phone) in phones.iter().skip(number).step_by(7) {
                phone.drop_link().await.unwrap();
            }
        }
        round(&session, &onsite, number).await;
        let hand = online.see(|known| known.view["order"].as_array().and_then(|order| order.last()?.as_u64()));
        if let Some(hand) = hand.and_then(|hand| u32::try_from(hand).ok()) {
            // Somebody else may have been faster: a refusal is an answer, too.
            drop(online.act(Command::ParkHand { hand: floor::HandId(hand) }).await.unwrap());
        }
    }
    for (_, phone) in &phones {
        phone.come_back().await.unwrap();
    }

    let desks = [(session.role("onsite_moderator"), &onsite), (session.role("online_moderator"), &online)];
    one_view_for_all(&session, &desks).await;
    let mut room = vec![(session.role("stage"), &stage)];
    room.extend(phones.iter().map(|(manner, phone)| (manner.clone(), phone.as_ref())));
    one_view_for_all(&session, &room).await;
    everybody_is_somewhere(&onsite, &phones).await;
    drop((onsite, online, stage, phones));
    ground.stop().await;
}

/// Everybody has the server's view of their role, and it is the same one. Rooms are shown at most a few times a second,
/// so a last view may come while the first ones are looked at: then all are looked at again.
async fn one_view_for_all(session: &Session, all: &[(Manner, &Visitor)]) {
    let mut hashes = Vec::new();
    for _ in 0..20 {
        hashes.clear();
        for (manner, visitor) in all {
            hashes.push(session.settle(visitor, manner).await);
        }
        if hashes.iter().all(|hash| *hash == hashes[0]) {
            return;
        }
    }
    panic!("not one view for all: {hashes:?}");
}

/// Fifty hands: taken, waiting or set aside, none lost and none twice; who waits knows the own place.
async fn everybody_is_somewhere(desk: &Visitor, phones: &[(Manner, Arc<Visitor>)]) {
    let view = desk.known().view_as::<wire::view::desk::DeskView>().expect("the desk's view");
    let turns = view.balance.turns_onsite + view.balance.turns_online;
    assert_eq!(usize::try_from(turns).unwrap(), ROUNDS);
    assert_eq!(view.order.len() + view.parked.len() + ROUNDS, PHONES);
    let dropped: u32 = phones.iter().map(|(_, phone)| phone.known().lines - 1).sum();
    assert!(dropped >= 20, "only {dropped} drops were lived through");
    for (_, phone) in phones {
        let me = phone.see(|known| known.welcome.as_ref().and_then(|welcome| welcome.person)).expect("a person");
        let is_mine = |id: &HandId| view.hands.get(&id.0.to_string()).is_some_and(|hand| hand.who.contains(&me));
        let place = view.order.iter().position(is_mine).map(|at| u32::try_from(at).unwrap() + 1);
        let place_of = |known: &Known| known.you.as_ref().map(|you| you.hands.iter().find_map(|hand| hand.place));
        let knows = phone.until(PATIENCE, |known| place_of(known) == Some(place)).await;
        assert!(knows.is_ok(), "place {place:?}, but told {:?}", place_of(&phone.known()));
    }
}
