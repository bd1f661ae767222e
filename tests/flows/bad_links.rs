//! Lines that are slow, break in the middle of a message or swallow everything: nothing is lost, nothing counts twice.
use super::ground::{Ground, PATIENCE, newest_act};
use app::visitor::{Address, Manner, Visitor};
use floor::{Command, role::Hat, turn::Kind};
use kit::{Faults, FaultyLink};

/// Phones in this story.
const PHONES: u64 = 12;

async fn faulty(ground: &Ground, seed: u64) -> (FaultyLink, Address) {
    let server = ground.address.authority().parse().expect("an address");
    let faults = Faults { seed, delay_ms_max: 20, bytes_min: 700, bytes_max: 6_000, swallows_of_100: 20 };
    let link = FaultyLink::before(server, faults).await.expect("a link");
    let address = Address::parse(&format!("http://{}", link.address)).expect("an address");
    (link, address)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_bad_links_every_action_counts_once_and_every_view_ends_the_same() {
    let seed = 4_300;
    let ground = Ground::new().await;
    let session = ground.session().await;
    let desk = session.desk(Hat::Onsite).await;
    let started = desk.act(Command::StartSession).await.unwrap().unwrap();
    let before = u64::from(started.act.0);

    let mut links = Vec::new();
    let mut phones: Vec<(Visitor, Manner)> = Vec::new();
    for number in 0..PHONES {
        let (link, address) = faulty(&ground, seed + number).await;
        let manner = session.join(&format!("Mumble {number}"), "online").await;
        let bad = Manner { address, ..manner.clone() };
        phones.push((Visitor::enter(bad, &hub::Dice::seeded(seed + number)), manner));
        links.push(link);
    }
    let asks = phones.iter().map(|(phone, _)| async {
        let raise = Command::RaiseHand {
            who: None,
            kind: Kind::Floor,
            topic: None,
            policy_question: None,
            seat: None,
            rank: None,
        };
        let hand = phone.act(raise).await.unwrap().expect("raised").hand.expect("a hand");
        let text = "a mumbled question, long enough to break in the middle".to_owned();
        let ask = Command::AskInWriting { text, lang: "en".to_owned(), policy_question: None, for_the_record: true };
        phone.act(ask).await.unwrap().expect("asked");
        hand
    });
    let hands = futures_util::future::join_all(asks).await;
    let distinct: std::collections::BTreeSet<_> = hands.iter().collect();
    assert_eq!(distinct.len() as u64, PHONES, "seed {seed}: every hand is its own");

    let joins = PHONES;
    desk.until(PATIENCE, |known| newest_act(known) >= before + joins + 2 * PHONES).await.expect("all acts come");
    assert_eq!(desk.see(newest_act), before + joins + 2 * PHONES, "seed {seed}: each action is one act");
    let dropped: u32 = phones.iter().map(|(phone, _)| phone.see(|known| known.lines)).sum();
    assert!(u64::from(dropped) > PHONES, "seed {seed}: the links were good after all");

    links.iter().for_each(FaultyLink::heal);
    let mut hashes = std::collections::BTreeSet::new();
    for (phone, manner) in &phones {
        hashes.insert(session.settle(phone, manner).await);
        assert_eq!(phone.see(|known| known.strange), 0, "seed {seed}: half a message was taken for a whole one");
    }
    assert_eq!(hashes.len(), 1, "seed {seed}: the same everywhere");
    drop(phones);
    ground.stop().await;
}
