//! Who goes out for a session: one feed for each that follows a hashtag, from the opening of its room until an hour after
//! its end. What a feed brings goes into the inbox like everything else from elsewhere.
use crate::doors::Doors;
use feeds::{Allowed, Client, Hashtag, Mastodon, NoOrigin, Origin, Secret, Seen, Start, State, Status, Why};
use floor::{
    role::{By, Role},
    state::Life,
};
use hub::{Dice, Room, SessionId, feeds as kept};
use intake::Import;
use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    select,
    sync::{mpsc, watch},
    time::sleep,
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use wire::{Problem, Refused, view::Sight};

/// How long a feed goes on after its session has ended, in milliseconds of the session.
const AFTER_END_MS: i64 = 3_600_000;
/// How often an ended session is looked at whether that time is over.
const LOOK_EVERY: Duration = Duration::from_mins(1);
/// Readings that wait to be taken in; a feed that is faster waits.
const IMPORTS_MAX: usize = 4;
/// How long a journal that takes nothing is left alone.
const RETRY: Duration = Duration::from_secs(1);

/// The hosts that the operator lets sessions follow.
#[derive(Debug, Clone, Default)]
pub struct FeedHosts {
    pub(crate) names: Vec<String>,
    allowed: Allowed,
}

impl FeedHosts {
    /// Reads `host` and `host:port`.
    ///
    /// # Errors
    /// The first that is neither.
    pub fn read(hosts: &[String]) -> Result<Self, String> {
        let names: Vec<String> = hosts.iter().map(|host| host.trim().to_ascii_lowercase()).collect();
        let names: Vec<String> = names.into_iter().filter(|host| !host.is_empty()).collect();
        let wrong = |host: &&String| Allowed::new([host.as_str()]).is_err();
        match (Allowed::new(names.iter().map(String::as_str)), names.iter().find(wrong)) {
            (Ok(allowed), None) => Ok(Self { names, allowed }),
            (_, wrong) => Err(wrong.cloned().unwrap_or_default()),
        }
    }
    pub(crate) fn allows(&self, origin: &Origin) -> bool {
        self.allowed.allows(origin)
    }
}

/// The server of a source; whoever names no scheme means the encrypted one.
pub(crate) fn origin(server: &str) -> Result<Origin, NoOrigin> {
    if server.contains("://") { Origin::parse(server) } else { Origin::parse(&format!("https://{server}")) }
}

/// How the feeds fare, by session.
#[derive(Debug, Default)]
pub(crate) struct Feeding(Mutex<HashMap<SessionId, watch::Receiver<Status>>>);

impl Feeding {
    /// How the feed of a session fares; none where nothing was begun.
    pub(crate) fn status(&self, session: SessionId) -> Option<Status> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&session).map(|status| *status.borrow())
    }
    fn put(&self, session: SessionId, status: Option<watch::Receiver<Status>>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match status {
            Some(status) => all.insert(session, status),
            None => all.remove(&session),
        };
    }
}

/// Follows for every room there is and will be, until `closing`; returns once every feed has ended.
pub async fn follow(doors: Doors, closing: CancellationToken) {
    let client = Client::new(doors.backstage().feed_hosts.allowed.clone());
    let (followers, mut rooms) = (TaskTracker::new(), doors.house().rooms_watch());
    let mut known: HashSet<SessionId> = HashSet::new();
    loop {
        rooms.borrow_and_update();
        let there = doors.house().rooms();
        known.retain(|id| there.iter().any(|room| room.id() == *id));
        for room in there.into_iter().filter(|room| known.insert(room.id())) {
            let one = Follower { doors: doors.clone(), room, client: client.clone(), closing: closing.clone() };
            followers.spawn(one.run());
        }
        select! {
            () = closing.cancelled() => break,
            moved = rooms.changed() => if moved.is_err() { break },
        }
    }
    followers.close();
    followers.wait().await;
}

/// Why a feed was ended.
#[derive(PartialEq, Eq)]
enum End {
    Changed,
    Over,
    Closed,
}

/// Whoever follows for one room.
struct Follower {
    doors: Doors,
    room: Room,
    client: Client,
    closing: CancellationToken,
}

impl Follower {
    async fn run(self) {
        let (session, feeding) = (self.room.id(), self.doors.feeding());
        let mut sources = self.room.sources_watch();
        let mut last: Option<(kept::Mastodon, Seen)> = None;
        loop {
            let wanted = sources.borrow_and_update().mastodon.clone();
            let end = match wanted {
                None => {
                    feeding.put(session, None);
                    self.changed(&mut sources).await
                }
                Some(own) => {
                    // Another token at the same place goes on from where the one before was.
                    let is_same = |old: &kept::Mastodon| (&old.server, &old.hashtag) == (&own.server, &own.hashtag);
                    let seen = last.take().filter(|(old, _)| is_same(old)).map(|(_, seen)| seen).unwrap_or_default();
                    let (end, seen) = self.listen(&own, seen, &mut sources).await;
                    last = Some((own, seen));
                    if end == End::Over { self.changed(&mut sources).await } else { end }
                }
            };
            if end == End::Closed {
                return feeding.put(session, None);
            }
        }
    }
    /// Waits until something about the sources is changed.
    async fn changed(&self, sources: &mut watch::Receiver<std::sync::Arc<kept::Sources>>) -> End {
        let stopping = self.room.stopping();
        select! {
            biased;
            () = self.closing.cancelled() => End::Closed,
            () = stopping.cancelled() => End::Closed,
            moved = sources.changed() => if moved.is_ok() { End::Changed } else { End::Closed },
        }
    }
    /// Listens at one place, until something ends it; what was seen there.
    async fn listen(
        &self,
        own: &kept::Mastodon,
        seen: Seen,
        sources: &mut watch::Receiver<std::sync::Arc<kept::Sources>>,
    ) -> (End, Seen) {
        let (status, told) = watch::channel(Status::default());
        self.doors.feeding().put(self.room.id(), Some(told));
        let Some(place) = place(own) else {
            // It was checked when it was given; what cannot be read now is not gone to.
            status.send_modify(|status| status.state = State::Refused { why: Why::NotAllowed });
            return (self.changed(sources).await, seen);
        };
        let (out, imports) = mpsc::channel(IMPORTS_MAX);
        let (stop, dice) = (CancellationToken::new(), self.doors.house().dice());
        let seed = u64::try_from(u128::from_le_bytes(dice.sixteen()) >> 64).unwrap_or_default();
        let start = Start { seen, seed };
        let fetching = feeds::run(place, self.client.clone(), start, out, status, stop.clone());
        let ending = async {
            let end = select! {
                end = self.changed(sources) => end,
                () = over(&self.room) => End::Over,
            };
            stop.cancel();
            end
        };
        let (seen, (), end) = tokio::join!(fetching, take_all(&self.room, dice, imports, &stop), ending);
        (end, seen)
    }
}

fn place(own: &kept::Mastodon) -> Option<Mastodon> {
    let token = own.token.as_ref().map(|token| Secret::parse(token.reveal())).transpose().ok()?;
    Some(Mastodon { server: origin(&own.server).ok()?, hashtag: Hashtag::parse(&own.hashtag).ok()?, token })
}

/// Takes in what a feed brings, until it ends.
async fn take_all(room: &Room, dice: &Dice, mut imports: mpsc::Receiver<Import>, stop: &CancellationToken) {
    while let Some(import) = imports.recv().await {
        while !take(room, dice, import.clone()).await {
            // A feed brings nothing twice that was taken: so it is kept until the journal takes it.
            select! {
                () = stop.cancelled() => return,
                () = sleep(RETRY) => {}
            }
        }
    }
}

/// Whether it is settled.
async fn take(room: &Room, dice: &Dice, import: Import) -> bool {
    let Ok(reading) = room.compare(import, None).await else { return false };
    let by = By { role: Role::Feed, person: None };
    match room.take_in(by, dice.action(), reading).await {
        Err(Refused::Before(Problem::NotStored)) => false,
        Ok(_) => true,
        Err(_) => {
            tracing::warn!(session = %room.id(), "what a feed brought was refused");
            true
        }
    }
}

/// Returns once a session has been over for long enough, or its room is closed.
async fn over(room: &Room) {
    let mut view = room.view(Sight::Room);
    loop {
        view.borrow_and_update();
        if room.life() == Life::Ended {
            let Some((_, floor)) = room.floor().await else { return };
            let ended = floor.stage.ended_at.map_or(i64::MIN, |at| at.0);
            if room.clock().session_ms.0.saturating_sub(ended) >= AFTER_END_MS {
                return;
            }
        }
        select! {
            moved = view.changed() => if moved.is_err() { return },
            () = sleep(LOOK_EVERY) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_names_and_nothing_else() {
        let read = |hosts: &[&str]| FeedHosts::read(&hosts.iter().map(|host| (*host).to_owned()).collect::<Vec<_>>());
        let hosts = read(&[" Mastodon.Social", "127.0.0.1:3000", ""]).unwrap();
        assert_eq!(hosts.names, ["mastodon.social", "127.0.0.1:3000"]);
        assert!(hosts.allows(&origin("mastodon.social").unwrap()) && !hosts.allows(&origin("social").unwrap()));
        assert!(hosts.allows(&origin("http://127.0.0.1:3000").unwrap()), "itself, in the open");
        assert_eq!(read(&["a.example", "https://b.example/x"]).unwrap_err(), "https://b.example/x");
        assert!(origin("http://mastodon.social").is_err() && origin("a.example/path").is_err());
    }
}
