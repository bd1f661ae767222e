//! Views as they are sent: encoded once per role, as often as its readers can bear.
mod version;

use crate::{
    clock::Clock,
    likes::{Back, Likes},
};
use floor::{Floor, Moment, PersonId, person::Channel, role::Hat};
use serde::Serialize;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use tokio::sync::watch;
pub use version::Published;
use wire::{
    lookalike::Lookalikes,
    view::{
        Sight, Words,
        desk::{Beside, desk},
        read::read,
        room::room,
        you::{Line, You, you},
    },
};

/// Shortest time between two views of the room, in real milliseconds: 20 a second.
const ROOM_GAP_MS: i64 = 50;
/// A view of the desk that took no longer to make is no burden, in real milliseconds.
const DESK_COST_MS_FREE: i64 = 2;
/// Longest pause after a view of the desk that took long to make, in real milliseconds.
const DESK_GAP_MS_MAX: i64 = 50;
/// Shortest time between two rounds of private messages, in real milliseconds.
const YOURS_GAP_MS: i64 = 250;
/// Longest such time, when there are so many that making them takes long.
const YOURS_GAP_MS_MAX: i64 = 4_000;

/// Versions of two views never meet: they begin so far apart. All stay below 2^53.
const VERSIONS_APART: u64 = 100_000_000_000_000;

/// What each person who waits, speaks or asked may know of themselves.
pub type Yours = Arc<BTreeMap<PersonId, Arc<You>>>;

/// The receiving ends, for the handle.
#[derive(Clone)]
pub(crate) struct Seen {
    desk: watch::Receiver<Arc<Published>>,
    rooms: [watch::Receiver<Arc<Published>>; 5],
    pub(crate) yours: watch::Receiver<Yours>,
}

impl Seen {
    pub(crate) fn view(&self, sight: Sight) -> watch::Receiver<Arc<Published>> {
        let [room, stage, speaker, overlay, reader] = &self.rooms;
        match sight {
            Sight::Desk => &self.desk,
            Sight::Room => room,
            Sight::Stage => stage,
            Sight::Speaker => speaker,
            Sight::Overlay => overlay,
            Sight::Reader => reader,
        }
        .clone()
    }
}

/// Those who see the room, each as far as they may; in the order of [`Seen`].
const ROOMS: [Sight; 5] = [Sight::Room, Sight::Stage, Sight::Speaker, Sight::Overlay, Sight::Reader];

/// What `sight`, one of [`ROOMS`], gets to see.
fn seen(floor: &Floor, words: &Words, sight: Sight) -> Value {
    if sight == Sight::Reader { to_value(&read(floor, words)) } else { to_value(&room(floor, words, sight)) }
}

/// Makes views of the floor and sends each as often as its readers can bear.
pub(crate) struct Publisher {
    clock: Clock,
    moderators: BTreeMap<Hat, PersonId>,
    lookalikes: Lookalikes,
    likes: Likes,
    desk: watch::Sender<Arc<Published>>,
    rooms: [watch::Sender<Arc<Published>>; 5],
    yours: watch::Sender<Yours>,
    /// Session time at which the outlook is to be told again although nothing happens.
    outlook_due: Option<Moment>,
    desk_due: Due,
    room_due: Due,
    yours_due: Due,
}

/// When something may be sent again, and whether it has to.
#[derive(Clone, Copy, Default)]
struct Due {
    is_stale: bool,
    not_before: i64,
}

impl Due {
    const fn is_due(self, boot_ms: i64) -> bool {
        self.is_stale && boot_ms >= self.not_before
    }
    fn at(self) -> Option<i64> {
        self.is_stale.then_some(self.not_before)
    }
}

fn to_value(view: &impl Serialize) -> Value {
    serde_json::to_value(view).unwrap_or(Value::Null) // views have string keys only: this cannot fail
}

impl Publisher {
    pub(crate) fn new(
        clock: Clock,
        floor: &Floor,
        words: &Words,
        moderators: BTreeMap<Hat, PersonId>,
        now: Moment,
    ) -> (Self, Seen) {
        // Versions begin at the time of day: no client can hold one that fits by chance after a restart.
        let base = clock.utc_ms().max(1).unsigned_abs();
        let first = |apart: u64, value| {
            let version = base.saturating_add(apart.saturating_mul(VERSIONS_APART));
            watch::channel(Arc::new(Published::first(version, value)))
        };
        let mut lookalikes = Lookalikes::default();
        lookalikes.learn(floor, words);
        let mut likes = Likes::new(clock.clone(), words.about.hashtag.clone());
        likes.learn(floor, words);
        let beside = Beside { moderators: &moderators, lookalikes: &lookalikes, likes: likes.found() };
        let (desk, desk_seen) = first(0, to_value(&desk(floor, words, beside, now)));
        let of = |apart, sight| first(apart, seen(floor, words, sight));
        let [phones, stage, speaker, overlay, reader] = ROOMS;
        let rooms = [of(1, phones), of(2, stage), of(3, speaker), of(4, overlay), of(5, reader)];
        let rooms_seen = rooms.each_ref().map(|(_, seen)| seen.clone());
        let rooms = rooms.map(|(room, _)| room);
        let line = Line::of(floor, now);
        let (yours, yours_seen) = watch::channel(Arc::new(yours_of(floor, words, &line, &BTreeMap::new())));
        let (desk_due, room_due, yours_due) = (Due::default(), Due::default(), Due::default());
        let outlook_due = floor.outlook_due(now);
        let seen = Seen { desk: desk_seen, rooms: rooms_seen, yours: yours_seen };
        (
            Self {
                clock,
                moderators,
                lookalikes,
                likes,
                desk,
                rooms,
                yours,
                outlook_due,
                desk_due,
                room_due,
                yours_due,
            },
            seen,
        )
    }
    /// Others moderate from now on.
    pub(crate) fn seat(&mut self, moderators: BTreeMap<Hat, PersonId>) {
        self.moderators = moderators;
    }
    /// The floor has changed: desks see it at the next [`Publisher::catch_up`], everyone else when it is time.
    pub(crate) fn changed(&mut self) {
        self.desk_due.is_stale = true;
        self.room_due.is_stale = true;
        self.yours_due.is_stale = true;
    }
    /// Sends what has become due at session time `session`.
    pub(crate) fn catch_up(&mut self, floor: &Floor, words: &Words, session: Moment) {
        if self.outlook_due.is_some_and(|due| due <= session) {
            // Only desks and those who wait are told when, as far as it is otherwise than they know.
            self.desk_due.is_stale = true;
            self.yours_due.is_stale = true;
        }
        if self.desk_due.is_stale {
            self.outlook_due = floor.outlook_due(session);
        }
        let now = self.clock.boot_ms();
        if self.desk_due.is_due(now) {
            self.lookalikes.learn(floor, words);
            self.likes.learn(floor, words);
            let (moderators, lookalikes) = (&self.moderators, &self.lookalikes);
            let beside = Beside { moderators, lookalikes, likes: self.likes.found() };
            send_next(&self.desk, to_value(&desk(floor, words, beside, session)));
            // At once, unless making it takes so long that half of the room's time would go into it.
            let done = self.clock.boot_ms();
            let cost = done.saturating_sub(now);
            let gap = if cost <= DESK_COST_MS_FREE { 0 } else { cost.min(DESK_GAP_MS_MAX) };
            self.desk_due = Due { is_stale: false, not_before: done.saturating_add(gap) };
        }
        let now = self.clock.boot_ms();
        if self.room_due.is_due(now) {
            for (to, sight) in self.rooms.iter().zip(ROOMS) {
                send_next(to, seen(floor, words, sight));
            }
            self.room_due = Due { is_stale: false, not_before: now.saturating_add(ROOM_GAP_MS) };
        }
        if self.yours_due.is_due(now) {
            let before = Arc::clone(&self.yours.borrow());
            let after = yours_of(floor, words, &Line::of(floor, session), &before);
            if *before != after {
                self.yours.send_replace(Arc::new(after));
            }
            let done = self.clock.boot_ms();
            let gap = done.saturating_sub(now).saturating_mul(20).clamp(YOURS_GAP_MS, YOURS_GAP_MS_MAX);
            self.yours_due = Due { is_stale: false, not_before: done.saturating_add(gap) };
        }
    }
    /// Waits until questions come back compared with each other; for ever while none is away.
    pub(crate) async fn compared(&mut self) -> Back {
        self.likes.back().await
    }
    /// Hints for the desk came back, and others may go.
    pub(crate) fn hinted(&mut self, back: Back, floor: &Floor, words: &Words) {
        self.desk_due.is_stale |= self.likes.take(back, floor, words);
    }
    /// Sends everything that has not been sent yet, due or not.
    pub(crate) fn at_once(&mut self, floor: &Floor, words: &Words, session: Moment) {
        for due in [&mut self.desk_due, &mut self.room_due, &mut self.yours_due] {
            due.not_before = i64::MIN;
        }
        self.catch_up(floor, words, session);
    }
    /// Session time at which the outlook is to be told again.
    pub(crate) const fn outlook_due(&self) -> Option<Moment> {
        self.outlook_due
    }
    /// Machine time at which [`Publisher::catch_up`] has something to do.
    pub(crate) fn due_at(&self) -> Option<i64> {
        [self.desk_due.at(), self.room_due.at(), self.yours_due.at()].into_iter().flatten().min()
    }
}

fn send_next(to: &watch::Sender<Arc<Published>>, value: Value) {
    let next = to.borrow().next(value);
    if let Some(next) = next {
        to.send_replace(Arc::new(next));
    }
}

/// Keeps the same allocation for a person for whom nothing changed, so that a socket compares pointers.
fn yours_of(
    floor: &Floor,
    words: &Words,
    line: &Line,
    before: &BTreeMap<PersonId, Arc<You>>,
) -> BTreeMap<PersonId, Arc<You>> {
    let open = floor.hands.values().filter(|hand| hand.is_open()).flat_map(|hand| &hand.who);
    let speaking = floor.stack.iter().filter_map(|turn| floor.turns.get(turn)).flat_map(|turn| &turn.who);
    // Whoever asked elsewhere has no page here.
    let asked = floor.questions.values().filter(|question| question.origin.is_none()).map(|question| &question.asker);
    let told = floor.notices.iter().filter_map(|notice| notice.person.as_ref());
    let on_panel = floor.people.iter().filter(|(_, person)| person.channel == Channel::Panel).map(|(id, _)| id);
    let people: BTreeSet<PersonId> = open.chain(speaking).chain(asked).chain(told).chain(on_panel).copied().collect();
    people
        .into_iter()
        .map(|person| {
            let now = you(floor, words, line, person);
            let same = before.get(&person).filter(|old| ***old == now);
            (person, same.map_or_else(|| Arc::new(now), Arc::clone))
        })
        .collect()
}
