//! A room's door: clone it freely.
use crate::{
    clock::Clock,
    dice::Dice,
    house::join_url,
    id::SessionId,
    inbox::Dropped,
    keys::{Keys, NoKey},
    links::Notices,
    presence::{Book, Guard, Visitor},
    publish::{Published, Seen, Yours},
    room::Input,
    secret::{self, Private, SecretHash},
    wording,
};
use floor::{
    ActionId, Ask, Command, Floor, Moment, PersonId, Refusal,
    person::{Channel, Consent, Identity as KnownAs, Via},
    role::{By, Role},
    state::{Life, Receipt},
};
use serde::Deserialize;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};
use tokio::sync::{mpsc, oneshot, watch};
use tokio_util::sync::CancellationToken;
use wire::{
    Do, Problem, Refused,
    server::Presence,
    view::{About, Sight, totals::TotalsView, you::You},
};

/// Who a secret belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identity {
    /// What the link lets its bearer do.
    pub role: Role,
    /// The person whose link it is, where the session file names one.
    pub person: Option<PersonId>,
}

impl Identity {
    /// As the floor wants to know it.
    #[must_use]
    pub const fn by(self) -> By {
        By { role: self.role, person: self.person }
    }
}

/// Somebody wants to come in.
#[derive(Debug, Clone)]
pub struct JoinWish {
    /// What the moderators see; none for «read by the moderator, nothing kept».
    pub label: Option<String>,
    /// How they want to be known.
    pub identity: KnownAs,
    /// Where they are.
    pub channel: Channel,
    /// How they came.
    pub via: Via,
    /// Their language, as a tag.
    pub lang: String,
    /// People behind this voice, for a hub.
    pub headcount: Option<u32>,
    /// Where their name may be shown.
    pub consent: Consent,
    /// What they need to take part, for the moderators alone.
    pub need: Option<String>,
}

/// One session, as everybody but its task sees it.
#[derive(Clone)]
pub struct Room(pub(crate) Arc<Shared>);

pub(crate) struct Shared {
    pub(crate) id: SessionId,
    pub(crate) keys: Arc<Keys>,
    pub(crate) inbox: mpsc::Sender<Input>,
    pub(crate) seen: Seen,
    pub(crate) presence: watch::Receiver<Presence>,
    pub(crate) anchor: watch::Receiver<wire::server::Clock>,
    pub(crate) is_writable: watch::Receiver<bool>,
    pub(crate) notices: watch::Sender<Arc<Notices>>,
    pub(crate) book: Arc<Book>,
    pub(crate) clock: Clock,
    pub(crate) dice: Dice,
    pub(crate) stop: CancellationToken,
    /// Set before `stop` when the session is gone for good.
    pub(crate) is_removed: AtomicBool,
    /// Private messages that were dropped at the door; in memory only.
    pub(crate) dropped: Mutex<Dropped>,
}

impl Room {
    /// The session's name.
    #[must_use]
    pub fn id(&self) -> SessionId {
        self.0.id
    }
    /// What the session is, from its file, with join code and join address.
    #[must_use]
    pub fn about(&self) -> Arc<About> {
        self.0.keys.about()
    }
    /// Whom a role's secret or a participant's token lets act.
    #[must_use]
    pub fn sign_in(&self, secret: &str) -> Option<Identity> {
        self.holder(&SecretHash::of(secret)?)
    }
    /// As [`Room::sign_in`], for what was signed in with before.
    #[must_use]
    pub fn holder(&self, hash: &SecretHash) -> Option<Identity> {
        self.0.keys.holder(hash)
    }
    /// The participant whose session token this is.
    #[must_use]
    pub fn person_by_token(&self, token: &str) -> Option<PersonId> {
        self.sign_in(token).filter(|known| known.role == Role::Participant)?.person
    }
    /// The participant whose session token this is, also of somebody who was sent away: deleting what is theirs is the one
    /// thing that they still may.
    #[must_use]
    pub fn owner_by_token(&self, token: &str) -> Option<PersonId> {
        self.0.keys.owner(&SecretHash::of(token)?)
    }
    /// Moves when some secret may have stopped opening: ask [`Room::holder`] again.
    #[must_use]
    pub fn keys_watch(&self) -> watch::Receiver<u64> {
        self.0.keys.watch()
    }
    /// Where the session is in its life, as everybody sees it.
    #[must_use]
    pub fn life(&self) -> Life {
        let view = self.0.seen.view(Sight::Room);
        let life = view.borrow().value.get("life").and_then(|life| Life::deserialize(life).ok());
        life.unwrap_or_default()
    }
    /// Lets somebody in, once per action id; a repeat gets the same person and another token that is as good.
    ///
    /// # Errors
    /// As [`Room::ask`]; [`Refusal::NoSuchPerson`] when a repeat comes after that person has deleted what was theirs.
    pub async fn join(&self, wish: JoinWish, action: ActionId) -> Result<(PersonId, Private<String>), Refused> {
        let JoinWish { label, identity, channel, via, lang, headcount, consent, need } = wish;
        let command = Command::Join { label, identity, channel, via, lang, headcount, consent, need };
        let by = By { role: Role::Participant, person: None };
        let receipt =
            self.put(by, Do { id: action, takes_gavel: false, expected: None, confirm: None, command }).await?;
        // The id of another command than a join was sent again.
        let person = receipt.person.ok_or(Problem::Malformed)?;
        let token = secret::make(&self.0.dice);
        match self.0.keys.add(person, &token).await {
            Ok(()) => Ok((person, token)),
            Err(NoKey::Erased) => Err(Refusal::NoSuchPerson.into()),
            Err(NoKey::NotStored) => Err(Problem::NotStored.into()),
        }
    }
    /// Wants something done and waits for the verdict; with a receipt it is on disk.
    ///
    /// # Errors
    /// The floor's refusal, or a [`Problem`] from before it: text limits, [`Problem::NotStored`],
    /// [`Problem::Stopping`]. Nothing has changed then.
    pub async fn ask(&self, by: By, wish: Do) -> Result<Receipt, Refused> {
        if matches!(wish.command, Command::Join { .. }) {
            return Err(Refusal::NotYours.into()); // people come in by `join`, which gives them a token
        }
        self.put(by, wish).await
    }
    async fn put(&self, by: By, wish: Do) -> Result<Receipt, Refused> {
        let Do { id, takes_gavel, expected, confirm, command } = wish;
        let fresh = self.0.dice.person();
        let (command, texts) = wording::put_into_rows(&self.0.dice, command, by.person, fresh)?;
        let ask = Box::new(Ask { id, by, fresh, takes_gavel, expected, confirm, command });
        self.send(|reply| Input::Ask { ask, texts, reply }).await.unwrap_or(Err(Problem::Stopping.into()))
    }
    pub(crate) async fn send<T>(&self, input: impl FnOnce(oneshot::Sender<T>) -> Input) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        self.0.inbox.send(input(reply)).await.ok()?;
        answer.await.ok()
    }
    /// The newest view of a role, encoded; a slow watcher skips versions and holds nobody up.
    #[must_use]
    pub fn view(&self, sight: Sight) -> watch::Receiver<Arc<Published>> {
        self.0.seen.view(sight)
    }
    /// The private messages of all who wait, speak or asked; the same `Arc` while nothing changed for that person.
    #[must_use]
    pub fn yours(&self) -> watch::Receiver<Yours> {
        self.0.seen.yours.clone()
    }
    /// What is true for one person now; none when the room is closed.
    pub async fn you_of(&self, person: PersonId) -> Option<You> {
        self.send(|reply| Input::You { person, reply }).await
    }
    /// The totals so far; none when the room is closed.
    pub async fn totals(&self) -> Option<TotalsView> {
        self.send(|reply| Input::Totals { reply }).await
    }
    /// The durable floor and its journal version; none when the room is closed.
    pub async fn floor(&self) -> Option<(u64, Box<Floor>)> {
        self.send(|reply| Input::Floor { reply }).await
    }
    /// A device is here, until the guard is dropped.
    #[must_use]
    pub fn enter(&self, visitor: Visitor) -> Guard {
        self.0.book.enter(visitor)
    }
    /// Who is connected, for desks.
    #[must_use]
    pub fn presence(&self) -> watch::Receiver<Presence> {
        self.0.presence.clone()
    }
    /// The map from the server's monotonic time to session time, sampled now.
    #[must_use]
    pub fn clock(&self) -> wire::server::Clock {
        let anchor = *self.0.anchor.borrow();
        let server_ms = self.server_ms();
        let gone = server_ms.saturating_sub(anchor.server_ms).saturating_mul(i64::from(anchor.rate));
        let free = Moment(anchor.session_ms.0.saturating_add(gone));
        let session_ms = anchor.fence_ms.map_or(free, |fence| free.min(fence));
        wire::server::Clock { server_ms, session_ms, utc_ms: self.0.clock.utc_ms(), ..anchor }
    }
    /// That map as it was when it last changed (a fence was moved).
    #[must_use]
    pub fn clock_watch(&self) -> watch::Receiver<wire::server::Clock> {
        self.0.anchor.clone()
    }
    /// The server's monotonic time in milliseconds, as in `pong`.
    #[must_use]
    pub fn server_ms(&self) -> i64 {
        self.0.clock.boot_ms()
    }
    /// Moves the fence of a rehearsal, never back; none when this is no rehearsal or the room is closed. Once the
    /// session has ended, the time up to the fence is skipped in one step.
    pub async fn set_fence(&self, fence: Moment) -> Option<wire::server::Clock> {
        self.send(|reply| Input::Fence { fence, at_once: false, reply }).await.flatten()
    }
    /// As [`Room::set_fence`], and the clock stands there at once; deadlines in between fire in order.
    pub async fn skip_to(&self, fence: Moment) -> Option<wire::server::Clock> {
        self.send(|reply| Input::Fence { fence, at_once: true, reply }).await.flatten()
    }
    /// Shows another address to join at, from now on.
    pub(crate) async fn readdress(&self, public_url: &str) {
        self.0.keys.readdress(|about| join_url(public_url, &about.join_code));
        self.retell().await;
    }
    /// Waits until session time is `at` or later and everything due by then has happened and is on disk. False when
    /// the room closed first.
    pub async fn reached(&self, at: Moment) -> bool {
        self.send(|reply| Input::Reached { at, reply }).await.is_some()
    }
    /// Whether the journal takes records; false means that nothing can be changed and reading goes on.
    #[must_use]
    pub fn is_writable(&self) -> watch::Receiver<bool> {
        self.0.is_writable.clone()
    }
    /// Cancelled when the room closes: say goodbye. What is asked from then on is answered [`Problem::Stopping`].
    #[must_use]
    pub fn stopping(&self) -> CancellationToken {
        self.0.stop.clone()
    }
    /// Whether it closes because the session is gone for good: there is nothing to come back to.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        self.0.is_removed.load(Ordering::Acquire)
    }
    /// The public part of the card has changed: views tell it from now on.
    pub(crate) async fn retell(&self) {
        let about = Box::new(About::clone(&self.about()));
        // A room that closes publishes nothing more.
        self.send(|reply| Input::About { about, reply }).await.unwrap_or_default();
    }
}

impl std::fmt::Debug for Room {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Room({})", self.0.id)
    }
}
