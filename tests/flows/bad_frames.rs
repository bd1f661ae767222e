//! Two hundred seeds of links that lose, delay, double and reorder messages: every view ends as the server's, every action
//! that was answered counts once and is answered the same again.
use super::ground::{Ground, PATIENCE, Session, newest_act};
use app::{
    serve::Tuning,
    visitor::{Address, Manner, Visitor},
};
use floor::{Command, HandId, turn::Kind};
use hub::Dice;
use kit::{FrameLink, Harm, Harms};
use std::{collections::BTreeSet, sync::Arc, time::Duration};
use tokio::{sync::Semaphore, task::JoinSet};
use wire::Do;

const SEEDS: u64 = 200;
/// Seeds that are played at the same time.
const BESIDE: usize = 16;
/// Who comes in by a link of their own; phones follow.
const ROLES: [&str; 3] = ["onsite_moderator", "online_moderator", "stage"];
const PHONES: usize = 3;
const DEEDS: usize = 6;
/// Pings, and with them the news of what was lost.
const HEARTBEAT_MS: u32 = 100;
const AGAIN: Duration = Duration::from_millis(150);

/// One visitor behind a link of their own.
struct Guest {
    visitor: Visitor,
    manner: Manner,
    link: FrameLink,
}

impl Guest {
    async fn enter(ground: &Ground, manner: Manner, seed: u64) -> Self {
        let server = ground.address.authority().parse().expect("an address");
        let harms = Harms { seed, each_of_100: 6, delay_ms_max: 150, cuts_of_1000: 4 };
        let link = FrameLink::before(server, harms).await.expect("a link");
        let address = Address::parse(&format!("http://{}", link.address)).expect("an address");
        let bad = Manner { address, again: AGAIN, ..manner.clone() };
        Self { visitor: Visitor::enter(bad, &Dice::seeded(seed)), manner, link }
    }
    async fn ask(&self, command: Command<String>) -> Option<Done> {
        let action = self.visitor.plain(command);
        let receipt = self.visitor.act_as(action.clone()).await.expect("an answer").ok()?;
        Some(Done { action, act: u64::from(receipt.act.0), hand: receipt.hand })
    }
}

/// What was taken.
struct Done {
    action: Do,
    act: u64,
    hand: Option<HandId>,
}

fn raise() -> Command<String> {
    let (who, topic, policy_question, seat, rank) = (None, None, None, None, None);
    Command::RaiseHand { who, kind: Kind::Floor, topic, policy_question, seat, rank }
}

/// A phone raises and lowers its hand, and asks.
async fn phone_acts(guest: &Guest) -> Vec<Done> {
    let mut done = Vec::new();
    let mut hand = None;
    for deed in 0..DEEDS {
        let command = match hand.take() {
            Some(hand) if deed % 2 == 1 => Command::LowerHand { hand },
            _ if deed == 2 => Command::AskInWriting {
                text: "a question that comes twice".to_owned(),
                lang: "en".to_owned(),
                policy_question: None,
                for_the_record: true,
            },
            _ => raise(),
        };
        let taken = guest.ask(command).await;
        hand = taken.as_ref().and_then(|taken| taken.hand);
        done.extend(taken);
    }
    done
}

/// A desk moves, parks and blanks on what it sees; a refusal is an answer too.
async fn desk_acts(guest: &Guest, dice: &Dice) -> Vec<Done> {
    let mut done = Vec::new();
    for deed in 0..DEEDS {
        let order = guest.visitor.see(|known| known.view["order"].as_array().cloned().unwrap_or_default());
        let hands: Vec<HandId> = order.iter().filter_map(|id| u32::try_from(id.as_u64()?).ok()).map(HandId).collect();
        let [chance, ..] = dice.sixteen();
        let command = match (hands.as_slice(), deed % 3) {
            ([first, .., last], 0) => Command::MoveHand { hand: *last, before: Some(*first), after: None },
            ([.., last], 1) => Command::ParkHand { hand: *last },
            _ => Command::Blank { is_blank: chance % 2 == 0 },
        };
        done.extend(guest.ask(command).await);
    }
    done
}

struct Played {
    harmed: [u32; 5],
    frames: u32,
    acts: usize,
    stale: u32,
}

async fn play(ground: Arc<Ground>, seed: u64) -> Played {
    let session = Arc::new(ground.session().await);
    let mut guests = Vec::new();
    for (at, role) in (0..).zip(ROLES) {
        guests.push(Guest::enter(&ground, session.role(role), seed * 100 + at).await);
    }
    for at in 0..PHONES {
        let manner = session.join(&format!("Murmur {seed}-{at}"), "online").await;
        guests.push(Guest::enter(&ground, manner, seed * 100 + 50 + at as u64).await);
    }
    for guest in &guests {
        let is_there = guest.visitor.until(PATIENCE, |known| known.is_live && known.version.is_some()).await;
        is_there.unwrap_or_else(|lost| panic!("seed {seed}: nobody comes in: {lost}"));
    }
    let (screens, phones) = guests.split_at(ROLES.len());
    let started = screens[0].ask(Command::StartSession).await.expect("it starts");
    let dice = Dice::seeded(seed);
    let of_desks = futures_util::future::join_all(screens.iter().take(2).map(|desk| desk_acts(desk, &dice)));
    let of_phones = futures_util::future::join_all(phones.iter().map(phone_acts));
    let (of_desks, of_phones) = tokio::join!(of_desks, of_phones);
    for guest in &guests {
        guest.link.heal();
    }

    let all: Vec<&Done> = of_desks.iter().chain(&of_phones).flatten().collect();
    let acts: BTreeSet<u64> = all.iter().map(|done| done.act).collect();
    let wanted: BTreeSet<u64> = (started.act + 1..=started.act + all.len() as u64).collect();
    let log = screens[0].visitor.see(|known| known.view["acts"].to_string());
    assert_eq!(acts, wanted, "seed {seed}: each answered action is one act, and there are no others: {log}");
    again(seed, &guests, &of_desks, &of_phones).await;
    settled(seed, &session, &guests).await;
    assert_eq!(screens[0].visitor.see(newest_act), started.act + all.len() as u64, "seed {seed}: an act too many");
    let sum = |what: &dyn Fn(&Guest) -> u32| guests.iter().map(what).sum::<u32>();
    let harmed = std::array::from_fn(|at| sum(&|guest| guest.link.harmed()[at]));
    let (frames, stale) = (sum(&|guest| guest.link.frames()), sum(&|guest| guest.visitor.see(|known| known.stale)));
    Played { harmed, frames, acts: all.len(), stale }
}

/// The last action of each is put once more, and gets its first answer.
async fn again(seed: u64, guests: &[Guest], of_desks: &[Vec<Done>], of_phones: &[Vec<Done>]) {
    let who = guests.iter().take(2).chain(guests.iter().skip(ROLES.len()));
    for (guest, done) in who.zip(of_desks.iter().chain(of_phones)) {
        let Some(last) = done.last() else { continue };
        let receipt = guest.visitor.act_as(last.action.clone()).await.expect("an answer").expect("the same answer");
        assert_eq!(u64::from(receipt.act.0), last.act, "seed {seed}: another answer than the first");
    }
}

/// Everybody has the server's view of their role.
async fn settled(seed: u64, session: &Session, guests: &[Guest]) {
    for guest in guests {
        session.settle(&guest.visitor, &guest.manner).await;
        guest
            .visitor
            .see(|known| assert_eq!((known.strange, known.mismatches), (0, 0), "seed {seed}: a strange message"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_two_hundred_seeds_of_bad_frames_nothing_is_lost_or_counted_twice() {
    let folder = tempfile::tempdir().unwrap();
    let beats_ms = [HEARTBEAT_MS, HEARTBEAT_MS];
    let ground = Arc::new(Ground::beating(Tuning::default(), folder, "127.0.0.1:0", beats_ms).await);
    let beside = Arc::new(Semaphore::new(BESIDE));
    let mut playing = JoinSet::new();
    for seed in 1..=SEEDS {
        let (ground, beside) = (Arc::clone(&ground), Arc::clone(&beside));
        playing.spawn(async move {
            let _turn = beside.acquire().await.expect("it stays open");
            play(ground, seed).await
        });
    }
    let mut all = Vec::new();
    while let Some(played) = playing.join_next().await {
        match played {
            Ok(played) => all.push(played),
            Err(failed) => std::panic::resume_unwind(failed.into_panic()),
        }
    }
    let frames: u32 = all.iter().map(|one| one.frames).sum();
    let acts: usize = all.iter().map(|one| one.acts).sum();
    let stale: u32 = all.iter().map(|one| one.stale).sum();
    println!("{SEEDS} seeds, {acts} acts, {frames} messages, {stale} views that did not fit");
    for (at, harm) in Harm::ALL.iter().enumerate() {
        let count: u32 = all.iter().map(|one| one.harmed[at]).sum();
        println!("{harm:?}: {count}");
        assert!(count > 0, "the links were good after all");
    }
    Arc::into_inner(ground).expect("nobody holds it").stop().await;
}
