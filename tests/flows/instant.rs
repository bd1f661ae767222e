//! Two moderators press in the same instant: one call, one refusal that names who acted.
use super::ground::{Ground, Session};
use app::visitor::{Verdict, Visitor};
use floor::{
    Command, Expected, HandId, Refusal,
    role::{Hat, Role},
    turn::Kind,
};
use wire::{Do, problem::Refused};

async fn press_next(desk: &Visitor, session: &Session) -> Verdict {
    let expected = Some(Expected { turn: None, next: None });
    let command = Command::CallNext { hand: None, reason: None };
    let action = Do { takes_gavel: true, expected, ..desk.plain(command) };
    assert!(!session.id.is_empty());
    desk.act_as(action).await.expect("the line holds")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_press_next_and_one_is_told_who_was_first() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    session.stand_at(10).await;
    let (onsite, online) = (session.desk(Hat::Onsite).await, session.desk(Hat::Online).await);
    onsite.act(Command::StartSession).await.unwrap().unwrap();
    let mut hands: Vec<HandId> = Vec::new();
    for name in ["Amal Whispers", "Basim Whispers"] {
        let phone = session.enter(session.join(name, "onsite").await).await;
        let raise = Command::RaiseHand {
            who: None,
            kind: Kind::Floor,
            topic: None,
            policy_question: None,
            seat: None,
            rank: None,
        };
        hands.extend(phone.act(raise).await.unwrap().unwrap().hand);
    }
    let mut winners = Vec::new();
    for _ in 0..20 {
        let (one, two) = tokio::join!(press_next(&onsite, &session), press_next(&online, &session));
        let (winner, refused) = match (one, two) {
            (Ok(_), Err(no)) => (Role::OnsiteModerator, no),
            (Err(no), Ok(_)) => (Role::OnlineModerator, no),
            other => panic!("one call, one refusal, not {other:?}"),
        };
        let Refused::Floor(Refusal::Changed { by: Some(by), act: Some(_), turn: None, next }) = refused else {
            panic!("the refusal names who acted: {refused:?}");
        };
        assert_eq!((by.role, next), (winner, Some(hands[0])), "never a skipped one");
        winners.push(winner);
        let clear = Do { takes_gavel: true, ..onsite.plain(Command::ClearNext) };
        onsite.act_as(clear).await.unwrap().unwrap();
    }
    assert_eq!(winners.len(), 20);
    drop((onsite, online));
    ground.stop().await;
}
