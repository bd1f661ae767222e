//! A feed from its start to its stop: with a token it listens, else it asks.
use crate::{
    client::Client,
    hashtag::Hashtag,
    pace::{Chance, Pace},
    place::Origin,
    post::{Post, Seen},
    secret::Secret,
    status::{How, State, Status, Why},
};
use intake::{Format, Hint, Import};
use serde_json::{Value, json};
use std::{convert::Infallible, future::pending, pin::pin, time::Duration};
use tokio::{
    select,
    sync::{mpsc, watch},
    time::sleep,
};
use tokio_util::sync::CancellationToken;

/// How often the newest page is read while there is no stream, if the server does not want it more seldom.
pub const POLL_EVERY: Duration = Duration::from_secs(30);
/// How often known posts are asked for by their ids, and how often a stream's timeline is read beside it.
pub const CHECK_EVERY: Duration = Duration::from_mins(5);
/// After what time something that a server refused is tried once more.
pub const REFUSED_AGAIN: Duration = Duration::from_mins(15);

/// A hashtag at a Mastodon server, or at another one that speaks its API.
#[derive(Debug, Clone)]
pub struct Mastodon {
    /// The server.
    pub server: Origin,
    /// The hashtag.
    pub hashtag: Hashtag,
    /// A token with `read:statuses`: without one there is no stream.
    pub token: Option<Secret>,
}

/// From where a feed begins.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// What an earlier run had seen; nothing: it begins with the newest page.
    pub seen: Seen,
    /// The seed of the spread of its back-off: another one for each feed.
    pub seed: u64,
}

/// Fetches until it is told to stop or nobody takes what it brings, and answers what it has seen. What comes out is
/// what [`intake::read`] made of it; whoever takes it asks [`intake::fresh`] what of it is new. Where `out` is full,
/// nothing is fetched.
pub async fn run(
    feed: Mastodon,
    client: Client,
    start: Start,
    out: mpsc::Sender<Import>,
    status: watch::Sender<Status>,
    stop: CancellationToken,
) -> Seen {
    let taker = out.clone();
    let chance = Chance::new(start.seed);
    let pace = Pace::default();
    let has_batch = true;
    let mut feed = Feed { source: feed, client, seen: start.seen, chance, pace, has_batch, failures: 0, out, status };
    if !feed.client.allows(&feed.source.server) {
        feed.say(State::Refused { why: Why::NotAllowed });
        return feed.seen;
    }
    select! {
        biased;
        () = stop.cancelled() => {}
        () = taker.closed() => {}
        _ = feed.work() => {}
    }
    feed.say(State::Stopped);
    feed.seen
}

/// Why a feed does not go on with what it is doing.
pub(crate) enum Halt {
    /// It goes on later.
    Why(Why),
    /// Nobody takes what it brings.
    Closed,
}

impl From<Why> for Halt {
    fn from(why: Why) -> Self {
        Self::Why(why)
    }
}

/// A feed at work.
pub(crate) struct Feed {
    pub(crate) source: Mastodon,
    pub(crate) client: Client,
    pub(crate) seen: Seen,
    pub(crate) chance: Chance,
    /// What the last answer said of the next request.
    pub(crate) pace: Pace,
    /// Whether the server can be asked for several posts by their ids.
    pub(crate) has_batch: bool,
    /// How many readings failed in a row.
    pub(crate) failures: u32,
    out: mpsc::Sender<Import>,
    status: watch::Sender<Status>,
}

impl Feed {
    async fn work(&mut self) -> Result<Infallible, Halt> {
        let mut broken: u32 = 0;
        loop {
            if self.source.token.is_none() {
                self.poll(None).await?;
                continue;
            }
            let ended = self.stream().await?;
            self.status.send_modify(|status| status.no_stream = Some(ended.why));
            broken = if ended.has_lived { 1 } else { broken.saturating_add(1) };
            let pause = self.chance.back_off(broken);
            if self.pace.hold.is_some() {
                // The server asks for silence: no reading either.
                self.wait(pause, ended.why).await;
            } else if ended.is_refused {
                self.poll(Some(REFUSED_AGAIN)).await?;
            } else if pause < POLL_EVERY {
                self.wait(pause, ended.why).await;
            } else {
                self.poll(Some(pause)).await?;
            }
        }
    }

    /// Reads page after page, until it is time to try the stream again.
    async fn poll(&mut self, until: Option<Duration>) -> Result<(), Halt> {
        let mut over = pin!(async {
            match until {
                Some(pause) => sleep(pause).await,
                None => pending().await,
            }
        });
        // Before anything is known there is nothing to check.
        let mut since_check = if self.seen.is_empty() { Duration::ZERO } else { CHECK_EVERY };
        loop {
            let is_due = since_check >= CHECK_EVERY;
            let wait = match self.errand(is_due).await {
                Ok(is_whole) => {
                    since_check = if is_due { Duration::ZERO } else { since_check };
                    self.say(State::Live { how: How::Polling });
                    self.rest(if is_whole { POLL_EVERY } else { Duration::from_secs(1) })
                }
                Err(Halt::Why(why)) => self.rest_after(why),
                Err(Halt::Closed) => return Err(Halt::Closed),
            };
            since_check += wait;
            select! {
                () = sleep(wait) => {}
                () = &mut over => return Ok(()),
            }
        }
    }

    /// Reads, and checks if that is due. Answers whether all there is was read.
    pub(crate) async fn errand(&mut self, is_check_due: bool) -> Result<bool, Halt> {
        let is_whole = self.read().await?;
        if is_check_due {
            beside(self.check().await)?;
        }
        self.failures = 0;
        self.status.send_modify(|status| status.readings = status.readings.saturating_add(1));
        Ok(is_whole)
    }

    async fn wait(&mut self, at_least: Duration, why: Why) {
        let wait = self.rest(at_least);
        self.say(State::Waiting { ms: millis(wait), why });
        sleep(wait).await;
    }

    /// How long to wait before the next request: as long as the last answer asks for, and not shorter than this.
    pub(crate) fn rest(&mut self, at_least: Duration) -> Duration {
        let pace = std::mem::take(&mut self.pace);
        at_least.max(pace.hold.unwrap_or_default()).max(pace.apart)
    }

    /// The same after a failure, with its state.
    fn rest_after(&mut self, why: Why) -> Duration {
        let wait = self.back_off(why);
        if why == Why::Unauthorized {
            self.say(State::Refused { why });
        } else {
            self.say(State::Waiting { ms: millis(wait), why });
        }
        wait
    }

    /// How long a reading that failed waits.
    pub(crate) fn back_off(&mut self, why: Why) -> Duration {
        self.failures = self.failures.saturating_add(1);
        let at_least = match why {
            Why::Unauthorized => REFUSED_AGAIN,
            // Nobody may have used the hashtag yet.
            Why::NoSuchTag => POLL_EVERY,
            Why::NotAllowed
            | Why::Unreachable
            | Why::TimedOut
            | Why::Silent
            | Why::CutOff
            | Why::TooLarge
            | Why::Garbage
            | Why::RateLimited
            | Why::Redirected
            | Why::NoStream
            | Why::ServerError => self.chance.back_off(self.failures),
        };
        self.rest(at_least)
    }

    pub(crate) fn say(&self, state: State) {
        self.status.send_modify(|status| status.state = state);
    }

    pub(crate) fn state(&self) -> State {
        self.status.borrow().state
    }

    pub(crate) fn has_stream(&self) {
        self.status.send_modify(|status| {
            status.state = State::Live { how: How::Streaming };
            status.no_stream = None;
        });
    }

    pub(crate) fn drop_garbage(&self, count: u64) {
        self.status.send_modify(|status| status.dropped_garbage = status.dropped_garbage.saturating_add(count));
    }

    /// Hands on what is new or has changed, the oldest first. It is known only once it was taken.
    pub(crate) async fn take(&mut self, posts: &[Post]) -> Result<(), Halt> {
        let mut events = Vec::new();
        for post in posts.iter().rev() {
            if self.seen.is_withdrawn(post) {
                events.push(deleted(post.id.as_str()));
            } else if self.seen.is_news(post) {
                let name = if self.seen.knows(&post.id) { "status.update" } else { "update" };
                events.push(json!({ "event": name, "payload": post.value }));
            }
        }
        self.hand_on(events).await?;
        for post in posts {
            self.seen.put(post);
        }
        Ok(())
    }

    /// Hands on events in the form of the stream. A list of events is read as nothing else.
    pub(crate) async fn hand_on(&mut self, events: Vec<Value>) -> Result<(), Halt> {
        if events.is_empty() {
            return Ok(());
        }
        let count = u64::try_from(events.len()).unwrap_or(u64::MAX);
        let bytes = Value::Array(events).to_string();
        let Ok(import) = intake::read(bytes.as_bytes(), &Hint { format: Some(Format::Mastodon), ..Hint::default() })
        else {
            self.drop_garbage(count);
            return Ok(());
        };
        let [taken, gone] = [import.drafts.len(), import.gone.len()].map(|count| u64::try_from(count).unwrap_or(0));
        self.out.send(import).await.map_err(|_| Halt::Closed)?;
        self.status.send_modify(|status| {
            status.taken = status.taken.saturating_add(taken);
            status.gone = status.gone.saturating_add(gone);
        });
        Ok(())
    }
}

/// What is asked beside the timeline may fail: the posts were read, and it is asked again. Only silence is kept.
pub(crate) fn beside(asked: Result<(), Halt>) -> Result<(), Halt> {
    match asked {
        Err(Halt::Why(why)) if why != Why::RateLimited => Ok(()),
        asked => asked,
    }
}

/// The event that takes a post back.
pub(crate) fn deleted(id: &str) -> Value {
    json!({ "event": "delete", "payload": id })
}

fn millis(wait: Duration) -> u64 {
    u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)
}
