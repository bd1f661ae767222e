//! Pieces for phones: frames of few sizes, only what differs after a reconnect, and what can wait where bytes are dear.
use super::ground::{Ground, PATIENCE, Session};
use app::visitor::{Address, Known, Manner, Visitor};
use floor::{Command, role::Hat, turn::Kind};
use kit::{Frame, Tap};
use std::collections::BTreeMap;
use wire::{Form, patch};

/// Bytes of a frame with its header, downwards.
const SIZES: [usize; 8] = [96, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 32_768];
/// The budget of a reconnect, in bytes.
const RECONNECT_BYTES_MAX: usize = 2 * 1_024;

struct Phone {
    visitor: Visitor,
    tap: Tap,
}

impl Phone {
    async fn open(session: &Session, manner: Manner) -> Self {
        let server = session.address.authority().parse().expect("an address");
        let tap = Tap::before(server).await.expect("a door");
        let address = Address::parse(&format!("http://{}", tap.address)).expect("an address");
        Self { visitor: session.enter(Manner { address, ..manner }).await, tap }
    }
    async fn shows(&self, id: &str, text: &str) {
        let has = |known: &Known| known.fragments.get(id).is_some_and(|piece| piece.contains(text));
        self.visitor.until(PATIENCE, has).await.unwrap_or_else(|lost| panic!("{id} never says {text}: {lost}"));
    }
    async fn down(&self) -> Vec<Frame> {
        let all = self.tap.until(PATIENCE, |_| true).await.expect("frames");
        all.into_iter().filter(|frame| !frame.is_up).collect()
    }
}

fn raise() -> Command<String> {
    Command::RaiseHand { who: None, kind: Kind::Floor, topic: None, policy_question: None, seat: None, rank: None }
}

async fn begin(session: &Session) -> Visitor {
    let desk = session.desk(Hat::Onsite).await;
    for command in [Command::StartSession, Command::Advance { to: "C".to_owned() }] {
        desk.act(command).await.expect("the line holds").expect("it is granted");
    }
    desk
}

async fn phone_of(session: &Session, who: &str) -> Manner {
    let mut manner = session.join(who, "online").await;
    manner.hello.form = Form::Fragments;
    manner
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn frames_have_few_sizes_and_who_comes_back_is_sent_what_differs() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let desk = begin(&session).await;
    let manner = phone_of(&session, "Hala Evenly").await;
    let phone = Phone::open(&session, manner.clone()).await;
    phone.shows("you", "data-state=\"idle\"").await;
    let idle = phone.visitor.known().fragments;
    phone.visitor.act(raise()).await.unwrap().expect("raised");
    phone.shows("you", "data-state=\"wait\"").await;
    let text = Some("Please stay near a microphone".to_owned());
    let message = Command::ShowMessage { to: Vec::new(), person: desk_person(&phone), preset: None, text };
    desk.act(message).await.unwrap().expect("shown");
    phone.shows("told", "near a microphone").await;
    for frame in phone.down().await {
        assert!(SIZES.contains(&frame.bytes), "{} has {} bytes", frame.kind, frame.bytes);
    }
    // All pieces as they are now; leaves are none.
    let waiting = phone.visitor.known().fragments;
    let now: BTreeMap<String, String> = idle.keys().map(|id| (id.clone(), waiting[id].clone())).collect();
    drop(phone);
    let tags = |of: &BTreeMap<String, String>| of.iter().map(|(id, piece)| (id.clone(), patch::tag(piece))).collect();
    let come = async |parts: BTreeMap<String, String>| {
        let mut manner = manner.clone();
        manner.hello.parts = parts;
        let phone = Phone::open(&session, manner).await;
        let both = |known: &Known| known.pong.is_some_and(|pong| pong.at.is_some() && pong.no == Some(1));
        phone.visitor.until(PATIENCE, both).await.expect("both kinds are answered");
        let bytes: usize =
            phone.down().await.iter().filter(|frame| frame.kind != "pong").map(|frame| frame.bytes).sum();
        (phone.visitor.known().fragments, bytes)
    };
    let (sent, everything) = come(BTreeMap::new()).await;
    assert_eq!(sent.keys().collect::<Vec<_>>(), idle.keys().collect::<Vec<_>>());
    let (sent, bytes) = come(tags(&sent)).await;
    println!("a whole page {everything} bytes, coming back {bytes}");
    assert_eq!(sent, BTreeMap::new(), "all is there");
    assert!(bytes <= RECONNECT_BYTES_MAX, "{bytes}");
    let (sent, _) = come(tags(&now)).await;
    assert!(!sent.contains_key("acts") && !sent.contains_key("told"), "{:?}", sent.keys());
    ground.stop().await;
}

/// Who is at that phone.
fn desk_person(phone: &Phone) -> Option<floor::PersonId> {
    phone.visitor.known().welcome.and_then(|welcome| welcome.person)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_bytes_are_dear_places_wait_and_a_call_does_not() {
    let ground = Ground::new().await;
    let session = ground.session().await;
    let desk = begin(&session).await;
    let mut others = Vec::new();
    for who in ["Iman Thrift", "Jad Thrift"] {
        let other = session.enter(phone_of(&session, who).await).await;
        let hand = other.act(raise()).await.unwrap().expect("raised").hand.expect("a hand");
        others.push((other, hand));
    }
    let mut manner = phone_of(&session, "Hala Thrift").await;
    manner.hello.saves_data = true;
    let clock = hub::Clock::system();
    let begun_ms = clock.boot_ms();
    let phone = Phone::open(&session, manner).await;
    let hand = phone.visitor.act(raise()).await.unwrap().expect("raised").hand;
    phone.shows("you", "data-state=\"wait\"").await;
    phone.tap.begin();
    for (other, hand) in &others {
        other.act(Command::ParkHand { hand: *hand }).await.unwrap().expect("parked");
    }
    desk.act(Command::CallNext { hand, reason: None }).await.unwrap().expect("called");
    phone.shows("you", "data-state=\"next\"").await;
    let sent = phone.down().await.iter().filter(|frame| frame.kind == "fragments").count();
    // The call, and what is due every ten seconds anyway, twice as some are common and some private.
    let due = usize::try_from((clock.boot_ms() - begun_ms) / 10_000).unwrap() * 2;
    assert!((1..=1 + due).contains(&sent), "{sent} messages");
    ground.stop().await;
}
