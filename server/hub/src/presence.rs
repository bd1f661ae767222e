//! Who is connected: a sign, never a rule, and never on disk.
mod screens;

pub use screens::Orders;

use crate::clock::Clock;
use floor::{
    PersonId,
    role::{Hat, Role},
};
use screens::ShownScreen;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::Notify;
use wire::{
    client::Doing,
    server::{Desk, Presence},
};

/// A person is away after so many real milliseconds without a device (`DOMAIN`, section 6).
pub const AWAY_MS: i64 = 45_000;
/// An item in hand is shown to the other moderator for so many real milliseconds.
pub const FOCUS_MS: i64 = 20_000;
/// Longest name of an item in hand, in bytes.
const ITEM_BYTES_MAX: usize = 40;

/// Somebody's device at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visitor {
    /// What its link lets it do.
    pub role: Role,
    /// The person behind it, where one is known.
    pub person: Option<PersonId>,
}

/// A device that is here; dropping it means that it went.
#[derive(Debug)]
pub struct Guard {
    book: Arc<Book>,
    number: u64,
}

impl Guard {
    /// The item this device has in hand (`hand:4`), and what it is about to do to it; none puts it down.
    pub fn focus(&self, item: Option<String>, doing: Option<Doing>) {
        let now = self.book.clock.boot_ms();
        let item = item.filter(|item| item.len() <= ITEM_BYTES_MAX);
        if let Some(here) = self.book.pages().here.get_mut(&self.number) {
            here.item = item.map(|item| InHand { item, doing, until: now.saturating_add(FOCUS_MS) });
        }
        self.book.bell.notify_one();
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let now = self.book.clock.boot_ms();
        self.book.pages().leave(self.number, now);
        self.book.bell.notify_one();
    }
}

#[derive(Debug)]
struct Here {
    visitor: Visitor,
    item: Option<InHand>,
    screen: Option<ShownScreen>,
}

#[derive(Debug)]
struct InHand {
    item: String,
    doing: Option<Doing>,
    /// Machine time at which it is put down by itself.
    until: i64,
}

/// Everybody's comings and goings in one session.
#[derive(Debug)]
pub(crate) struct Book {
    pages: Mutex<Pages>,
    bell: Notify,
    clock: Clock,
}

#[derive(Debug, Default)]
struct Pages {
    count: u64,
    here: BTreeMap<u64, Here>,
    devices: HashMap<PersonId, u32>,
    left_ms: HashMap<PersonId, i64>,
    phones: u32,
    stages: u32,
    /// Numbers of screens by the key that their device keeps.
    numbers: HashMap<String, u16>,
}

impl Pages {
    fn leave(&mut self, number: u64, now: i64) {
        let Some(Here { visitor, .. }) = self.here.remove(&number) else { return };
        self.count(visitor.role, |count| count.saturating_sub(1));
        let Some(person) = visitor.person else { return };
        let devices = self.devices.get(&person).copied().unwrap_or(0);
        if devices > 1 {
            self.devices.insert(person, devices - 1);
        } else {
            self.devices.remove(&person);
            self.left_ms.insert(person, now);
        }
    }
    fn count(&mut self, role: Role, change: impl FnOnce(u32) -> u32) {
        match role {
            Role::Participant => self.phones = change(self.phones),
            Role::Stage => self.stages = change(self.stages),
            Role::OnsiteModerator
            | Role::OnlineModerator
            | Role::Rapporteur
            | Role::Organizer
            | Role::Panelist
            | Role::Overlay
            | Role::Interpreter
            | Role::Feed => {}
        }
    }
}

impl Book {
    pub(crate) fn new(clock: Clock) -> Self {
        Self { pages: Mutex::default(), bell: Notify::new(), clock }
    }
    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
    pub(crate) fn enter(self: &Arc<Self>, visitor: Visitor) -> Guard {
        let mut pages = self.pages();
        pages.count = pages.count.saturating_add(1);
        let number = pages.count;
        pages.here.insert(number, Here { visitor, item: None, screen: None });
        pages.count(visitor.role, |count| count.saturating_add(1));
        if let Some(person) = visitor.person {
            *pages.devices.entry(person).or_default() += 1;
            pages.left_ms.remove(&person);
        }
        drop(pages);
        self.bell.notify_one();
        Guard { book: Arc::clone(self), number }
    }
    /// Waits until somebody came, went or took something in hand.
    pub(crate) async fn rung(&self) {
        self.bell.notified().await;
    }
    pub(crate) fn is_anyone_here(&self) -> bool {
        !self.pages().here.is_empty()
    }
    /// Whether a moderator of that hat has a live desk.
    pub(crate) fn has_desk(&self, hat: Hat) -> bool {
        self.pages().here.values().any(|here| here.visitor.role.hat() == Some(hat))
    }
    /// The signs at machine time `now`, and when they next change by themselves. `matters` says whose absence is of
    /// interest; `session_at` gives the session time of a machine time.
    pub(crate) fn signs(
        &self,
        now: i64,
        matters: impl Fn(PersonId) -> bool,
        session_at: impl Fn(i64) -> floor::Moment,
    ) -> (Presence, Option<i64>) {
        let pages = self.pages();
        let mut next: Option<i64> = None;
        let mut soonest = |at: i64| next = Some(next.map_or(at, |next| next.min(at)));
        let mut presence = Presence { phones: pages.phones, stages: pages.stages, ..Presence::default() };
        let panelists = pages.here.values().filter(|here| here.visitor.role == Role::Panelist);
        let panelists: BTreeSet<PersonId> = panelists.filter_map(|here| here.visitor.person).collect();
        presence.panelists = panelists.into_iter().collect();
        for (id, here) in &pages.here {
            presence.screens.extend(here.screen.as_ref().map(|screen| screen.sign(*id, here.visitor.role)));
            let Some(hat) = here.visitor.role.hat() else { continue };
            let at = here.item.as_ref().filter(|held| held.until > now);
            if let Some(held) = at {
                soonest(held.until);
            }
            let (item, doing) = (at.map(|held| held.item.clone()), at.and_then(|held| held.doing));
            presence.desks.push(Desk { hat, at: item, doing });
        }
        for (person, left) in pages.left_ms.iter().filter(|(person, _)| matters(**person)) {
            let away_at = left.saturating_add(AWAY_MS);
            if away_at <= now {
                presence.away.insert(person.to_string(), session_at(*left));
            } else {
                soonest(away_at);
            }
        }
        (presence, next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use floor::Moment;

    fn signs(book: &Book) -> (Presence, Option<i64>) {
        book.signs(book.clock.boot_ms(), |_| true, Moment)
    }

    #[test]
    fn away_is_who_was_here_and_has_been_gone_for_45_s() {
        let clock = Clock::manual();
        let book = Arc::new(Book::new(clock.clone()));
        let who = PersonId([1; 16]);
        let phone = Visitor { role: Role::Participant, person: Some(who) };
        let (first, second) = (book.enter(phone), book.enter(phone));
        assert_eq!(signs(&book).0.phones, 2);
        drop(first);
        clock.advance(AWAY_MS);
        assert!(signs(&book).0.away.is_empty(), "the other device is still here");
        let left = clock.boot_ms();
        drop(second);
        clock.advance(AWAY_MS - 1);
        assert_eq!(signs(&book).0.away.len(), 0);
        assert_eq!(signs(&book).1, Some(left + AWAY_MS));
        clock.advance(1);
        assert_eq!(signs(&book).0.away.get(&who.to_string()), Some(&Moment(left)));
        let _back = book.enter(phone);
        assert_eq!(signs(&book), (Presence { phones: 1, ..Presence::default() }, None));
    }

    #[test]
    fn somebody_on_the_panel_is_here_with_any_number_of_devices_and_gone_with_the_last() {
        let book = Arc::new(Book::new(Clock::manual()));
        let who = PersonId([2; 16]);
        let page = || book.enter(Visitor { role: Role::Panelist, person: Some(who) });
        let (laptop, phone) = (page(), page());
        assert_eq!((signs(&book).0.panelists, signs(&book).0.phones), (vec![who], 0));
        drop(laptop);
        assert_eq!(signs(&book).0.panelists, [who]);
        drop(phone);
        assert!(signs(&book).0.panelists.is_empty());
    }

    #[test]
    fn an_item_in_hand_is_shown_for_20_s() {
        let clock = Clock::manual();
        let book = Arc::new(Book::new(clock.clone()));
        let desk = book.enter(Visitor { role: Role::OnlineModerator, person: None });
        assert!(book.has_desk(Hat::Online) && !book.has_desk(Hat::Onsite));
        desk.focus(Some("hand:4".to_owned()), Some(Doing::Call));
        let shown = Desk { hat: Hat::Online, at: Some("hand:4".to_owned()), doing: Some(Doing::Call) };
        assert_eq!(signs(&book).0.desks, [shown]);
        clock.advance(FOCUS_MS);
        assert_eq!(signs(&book).0.desks, [Desk { hat: Hat::Online, at: None, doing: None }]);
    }
}
