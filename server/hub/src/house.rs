//! Every session under one roof: opened from the journal, created, found, stopped.
mod address;
mod codes;
mod copy;
mod rooms;
mod terms;

pub(crate) use address::join_url;
pub use terms::{CreateError, Created, HouseError, Listed, Options};

use crate::{
    clock::Clock,
    dice::Dice,
    directory::Directory,
    file,
    handle::{Room, Shared},
    id::SessionId,
    keep::{ALIVE_KEY, FILE_KEY, Kept, RoleKey, SESSION_KEY},
    keys::Keys,
    links::Notices,
    presence::Book,
    publish::Publisher,
    replay::{Replayed, replay},
    room::{Gap, ROOM_INBOX_MAX, Task, Timing, anchor, shut_out},
    secret::{self, Private, SecretHash},
    timeline::Timeline,
};
use floor::{Floor, Moment, role::Role};
use journal::{Batch, Journal, Stamp};
use serde_json::Value;
use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tokio::sync::{mpsc, watch};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use wire::{server::Presence, view::Words};

/// All sessions of one server.
#[derive(Debug)]
pub struct House {
    journal: Journal,
    clock: Clock,
    dice: Dice,
    options: Options,
    /// The address that people type; begins as the one in `options`.
    address: watch::Sender<String>,
    directory: Directory,
    stop: CancellationToken,
    rooms: TaskTracker,
}

const LINKED: [(&str, Role); 7] = [
    ("organizer", Role::Organizer),
    ("onsite_moderator", Role::OnsiteModerator),
    ("online_moderator", Role::OnlineModerator),
    ("rapporteur", Role::Rapporteur),
    ("stage", Role::Stage),
    ("overlay", Role::Overlay),
    ("interpreter", Role::Interpreter),
];

impl House {
    /// Opens every session that `journal` holds. Needs a Tokio runtime, since each room becomes a task.
    ///
    /// # Errors
    /// [`HouseError`]; [`HouseError::is_damage`] tells damaged data from a journal that cannot be read now.
    pub async fn open(journal: Journal, clock: Clock, dice: Dice, options: Options) -> Result<Arc<Self>, HouseError> {
        let (stop, rooms) = (CancellationToken::new(), TaskTracker::new());
        let address = watch::Sender::new(options.public_url.clone());
        let directory = Directory::default();
        let house = Self { journal, clock, dice, options, address, directory, stop, rooms };
        for row in house.journal.sessions().await? {
            let session = SessionId::from(row.id);
            // The card is written before the first record; without one, creating was cut short and promised nothing.
            if row.head == 0 {
                continue;
            }
            let card = row.meta.get(SESSION_KEY).ok_or(HouseError::Card { session })?;
            let mut kept: Kept = serde_json::from_slice(card).map_err(|_| HouseError::Card { session })?;
            let replayed = replay(&house.journal, session).await?;
            name_panelists(&mut kept, &replayed.floor);
            let rehearsal = kept.about.rehearsal;
            let timeline = Timeline::go_on(house.stamp(0), replayed.last, alive(&row.meta), rehearsal);
            house.open_room(session, kept, &row.meta, replayed, timeline);
        }
        Ok(Arc::new(house))
    }
    /// Creates a session from a session file or a scenario.
    ///
    /// # Errors
    /// [`CreateError::File`] with path and reason; [`CreateError::NotStored`] when the journal does not take it.
    pub async fn create(&self, file: &Value) -> Result<Created, CreateError> {
        if self.stop.is_cancelled() {
            return Err(CreateError::Stopping);
        }
        let (session, join_code) = (self.dice.session(), self.free_code());
        let mut opening = file::open(file, &self.dice)?;
        opening.about.join_code.clone_from(&join_code);
        let mut roles = Vec::new();
        let mut links = BTreeMap::new();
        for (name, role) in LINKED {
            let person = opening.people_of.get(&role).copied();
            links.insert(name, self.new_link(&mut roles, RoleKey::new(role, person, None)));
        }
        let mut panelists = BTreeMap::new();
        for (key, person) in &opening.panelists {
            panelists.insert(
                key.clone(),
                self.new_link(&mut roles, RoleKey::new(Role::Panelist, Some(*person), Some(key.clone()))),
            );
        }
        let moderator = |(role, person): (&Role, &floor::PersonId)| role.hat().map(|hat| (hat, *person));
        let moderators = opening.people_of.iter().filter_map(moderator).collect();
        let (one_time_links, former_codes) = (opening.one_time_links, Vec::new());
        let events = opening.events();
        let kept = Kept {
            about: opening.about,
            roles,
            moderators,
            wifi: opening.wifi,
            one_time_links,
            former_codes,
            inbox_key: None,
        };
        let card = serde_json::to_vec(&kept).map_err(|_| CreateError::NotStored)?;
        let (id, last) = (journal::SessionId::from(session), self.stamp(0));
        self.journal.put_meta(id, SESSION_KEY, card).await?;
        self.journal.put_meta(id, FILE_KEY, file.to_string().into_bytes()).await?;
        let body = serde_json::to_vec(&events).map_err(|_| CreateError::NotStored)?;
        let batch = Batch { stamp: last, body, actions: Vec::new(), texts: opening.texts.clone() };
        let version = self.journal.append_resolved(id, 0, batch).await.map_err(|_| CreateError::NotStored)?;
        let mut floor = Floor::default();
        for event in &events {
            floor.apply(event);
        }
        let texts: HashMap<_, _> = opening.texts.into_iter().map(|row| (floor::TextId(row.key.0), row.text)).collect();
        let replayed = Replayed { floor, version, last, texts, to_erase: std::collections::BTreeSet::new() };
        let timeline = Timeline::begin(last.boot_ms, kept.about.rehearsal);
        self.open_room(session, kept, &BTreeMap::new(), replayed, timeline);
        Ok(Created { id: session, join_code, links, panelists, unknown_keys: opening.unknown_keys })
    }
    /// The room of that session.
    #[must_use]
    pub fn room(&self, id: &SessionId) -> Option<Room> {
        self.directory.room(id)
    }
    /// Every session, by name.
    #[must_use]
    pub fn list(&self) -> Vec<Listed> {
        let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
        let line = |(id, room): (SessionId, Room)| {
            let presence = room.presence();
            let (desks, phones) = (count(presence.borrow().desks.len()), presence.borrow().phones);
            Listed { id, about: room.about(), life: room.life(), desks, phones }
        };
        self.directory.all().into_iter().map(line).collect()
    }
    /// Closes a room and removes everything of it for good; says whether there was anything.
    ///
    /// # Errors
    /// [`CreateError::NotStored`] when the journal cannot do it now; the room is closed all the same, ask again.
    pub async fn remove(&self, id: &SessionId) -> Result<bool, CreateError> {
        if let Some(room) = self.directory.remove(id) {
            room.0.is_removed.store(true, Ordering::Release);
            room.stopping().cancel();
            room.0.inbox.closed().await; // its task writes nothing any more
        }
        Ok(self.journal.remove_session((*id).into()).await?)
    }
    /// Closes every room and waits until each has finished what it had begun.
    pub async fn stop(&self) {
        self.stop.cancel();
        self.rooms.close();
        self.rooms.wait().await;
    }
    /// Whether the journal takes what every room has to write.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        self.directory.all().values().all(|room| *room.is_writable().borrow())
    }
    /// Cancelled when the house closes.
    #[must_use]
    pub fn stopping(&self) -> CancellationToken {
        self.stop.clone()
    }
    /// What was chosen when it was opened.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.options
    }
    /// Where time comes from.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }
    /// Where chance comes from.
    #[must_use]
    pub fn dice(&self) -> &Dice {
        &self.dice
    }

    fn stamp(&self, session_ms: i64) -> Stamp {
        Stamp { session_ms, utc_ms: self.clock.utc_ms(), boot_id: self.clock.boot_id(), boot_ms: self.clock.boot_ms() }
    }
    pub(crate) fn new_link(&self, roles: &mut Vec<RoleKey>, key: RoleKey) -> Private<String> {
        let secret = secret::make(&self.dice);
        roles.push(RoleKey { hash: SecretHash::of(secret.reveal()), ..key });
        secret
    }
    fn open_room(
        &self,
        id: SessionId,
        mut kept: Kept,
        meta: &BTreeMap<String, Vec<u8>>,
        replayed: Replayed,
        timeline: Timeline,
    ) {
        let Replayed { floor, version, last, texts, to_erase } = replayed;
        let gap = gap(meta, last, self.clock.boot_ms(), &timeline);
        let (code, former) = (kept.about.join_code.clone(), kept.former_codes.clone());
        kept.about.join_url = join_url(&self.address.borrow(), &code);
        let words = Words { texts, about: kept.about.clone(), wifi: kept.wifi.clone() };
        let moderators = kept.moderators.iter().copied().collect();
        let (publisher, seen) =
            Publisher::new(self.clock.clone(), &floor, &words, moderators, timeline.at(self.clock.boot_ms()));
        let ((inbox, asks), (is_writable, writable_seen)) = (mpsc::channel(ROOM_INBOX_MAX), watch::channel(true));
        let (presence, presence_seen) = watch::channel(Presence::default());
        let (anchor, anchor_seen) = watch::channel(anchor(&self.clock, &timeline));
        let (book, stop) = (Arc::new(Book::new(self.clock.clone())), self.stop.child_token());
        let keys = Arc::new(Keys::new(self.journal.clone(), id, kept, meta));
        keys.shut_out(shut_out(&floor));
        let room = Room(Arc::new(Shared {
            id,
            keys: Arc::clone(&keys),
            inbox,
            seen,
            presence: presence_seen,
            anchor: anchor_seen,
            is_writable: writable_seen,
            notices: watch::Sender::new(Arc::new(Notices::default())),
            book: Arc::clone(&book),
            clock: self.clock.clone(),
            dice: self.dice.clone(),
            stop: stop.clone(),
            is_removed: AtomicBool::new(false),
            dropped: std::sync::Mutex::default(),
        }));
        let to_forget = floor.people.iter().filter(|(_, person)| person.is_erased).map(|(id, _)| *id).collect();
        let task = Task {
            id,
            journal: self.journal.clone(),
            clock: self.clock.clone(),
            dice: self.dice.clone(),
            keys,
            timeline,
            ahead: floor.clone(),
            floor,
            version,
            words,
            publisher,
            book,
            inbox: asks,
            presence,
            anchor,
            is_writable,
            stop,
            to_erase,
            to_forget,
            is_card_purged: false,
            timing: Timing::opening(gap),
        };
        self.rooms.spawn(task.run());
        self.directory.add(code, former, room);
    }
}

/// Session time at which the room was last known to be up.
fn alive(meta: &BTreeMap<String, Vec<u8>>) -> Option<Moment> {
    meta.get(ALIVE_KEY)
        .and_then(|bytes| bytes.as_slice().try_into().ok())
        .map(|bytes| Moment(i64::from_le_bytes(bytes)))
}

/// How long nobody has kept the time, as far as that is worth a word.
fn gap(meta: &BTreeMap<String, Vec<u8>>, last: Stamp, boot_ms: i64, timeline: &Timeline) -> Option<Gap> {
    let last = Moment(last.session_ms);
    let seen = alive(meta).unwrap_or(last).max(last);
    Gap::between(seen, timeline.at(boot_ms), timeline.is_rehearsal())
}

/// A card from before panelists' links had names gets them from the floor, which knows the ids of the file.
fn name_panelists(kept: &mut Kept, floor: &Floor) {
    for key in kept.roles.iter_mut().filter(|key| key.role == Role::Panelist && key.panelist.is_none()) {
        key.panelist = key.person.and_then(|person| floor.people.get(&person)?.key.clone());
    }
}
