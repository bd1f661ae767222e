//! A feed before an instance, in time that stands still until a test moves it.
use crate::instance::{Asked, Instance};
use feeds::{Allowed, Client, Hashtag, How, Mastodon, Origin, Secret, Seen, Start, State, Status, Why, run};
use intake::{Import, Known, News, fresh};
use std::{sync::mpsc as threads, time::Duration};
use tokio::{
    sync::{mpsc, watch},
    task::JoinHandle,
    time::{advance, timeout},
};
use tokio_util::sync::CancellationToken;

const KEY: [u8; 32] = [7; 32];
/// Beyond any wait of a feed.
const NEVER: Duration = Duration::from_hours(24 * 30);
pub(crate) const POLLING: State = State::Live { how: How::Polling };
pub(crate) const STREAMING: State = State::Live { how: How::Streaming };

/// Holds time still. Tokio moves a paused clock by itself whenever all tasks wait, and a task that waits for a socket
/// waits; while a blocking task runs, it does not. Should a test wait in vain, the hold ends after a minute of real
/// time, and what it waited for times out.
pub(crate) struct Still(#[expect(dead_code, reason = "its end is the sign")] threads::Sender<()>);

impl Still {
    pub(crate) fn hold() -> Self {
        let (hold, held) = threads::channel::<()>();
        tokio::task::spawn_blocking(move || held.recv_timeout(Duration::from_mins(1)));
        Self(hold)
    }
}

pub(crate) struct Scene {
    pub(crate) server: Instance,
    pub(crate) log: mpsc::UnboundedReceiver<Asked>,
    pub(crate) known: Known,
    imports: mpsc::Receiver<Import>,
    pub(crate) status: watch::Receiver<Status>,
    stop: CancellationToken,
    task: JoinHandle<Seen>,
    _still: Still,
}

/// What an import added, in words.
#[derive(Debug, PartialEq, Eq, Default)]
pub(crate) struct Told {
    pub(crate) fresh: Vec<String>,
    pub(crate) edits: Vec<String>,
    pub(crate) votes: Vec<u32>,
    pub(crate) gone: usize,
    pub(crate) private: u32,
}

impl Told {
    pub(crate) fn fresh(words: &[&str]) -> Self {
        Self { fresh: words.iter().map(|words| (*words).to_owned()).collect(), ..Self::default() }
    }

    pub(crate) fn edits(words: &[&str]) -> Self {
        Self { edits: words.iter().map(|words| (*words).to_owned()).collect(), ..Self::default() }
    }

    pub(crate) fn gone(gone: usize) -> Self {
        Self { gone, ..Self::default() }
    }
}

pub(crate) async fn in_time<T>(what: &str, waiting: impl Future<Output = T>) -> T {
    timeout(NEVER, waiting).await.unwrap_or_else(|_| panic!("waited in vain for {what}"))
}

pub(crate) fn source(server: &Instance, token: Option<&str>) -> Mastodon {
    let token = token.map(|token| Secret::parse(token).unwrap());
    Mastodon { server: Origin::parse(&server.base).unwrap(), hashtag: Hashtag::parse("#IGF2026").unwrap(), token }
}

impl Scene {
    /// A server on which things stand as `lay` says, and a feed that may ask it.
    pub(crate) async fn with(token: Option<&str>, lay: impl FnOnce(&Instance)) -> Self {
        Self::beside(token, &[], lay).await
    }

    /// As [`Scene::with`], and the feed may ask these hosts as well.
    pub(crate) async fn beside(token: Option<&str>, hosts: &[&str], lay: impl FnOnce(&Instance)) -> Self {
        let (still, (server, log)) = (Still::hold(), Instance::open().await);
        lay(&server);
        let hosts: Vec<&str> = hosts.iter().copied().chain([server.host()]).collect();
        Self::of(still, (server.clone(), log), source(&server, token), &hosts, Start::default(), 16)
    }

    /// As [`Scene::with`], with these hosts allowed instead.
    pub(crate) async fn allowing(token: Option<&str>, hosts: &[&str], lay: impl FnOnce(&Instance)) -> Self {
        let (still, (server, log)) = (Still::hold(), Instance::open().await);
        lay(&server);
        Self::of(still, (server.clone(), log), source(&server, token), hosts, Start::default(), 16)
    }

    /// As [`Scene::with`], with room for one import only.
    pub(crate) async fn narrow(lay: impl FnOnce(&Instance)) -> Self {
        let (still, (server, log)) = (Still::hold(), Instance::open().await);
        lay(&server);
        Self::of(still, (server.clone(), log), source(&server, None), &[server.host()], Start::default(), 1)
    }

    fn of(
        still: Still,
        (server, log): (Instance, mpsc::UnboundedReceiver<Asked>),
        source: Mastodon,
        hosts: &[&str],
        start: Start,
        room: usize,
    ) -> Self {
        let client = Client::new(Allowed::new(hosts.iter().copied()).unwrap());
        let (out, imports) = mpsc::channel(room);
        let (tell, status) = watch::channel(Status::default());
        let stop = CancellationToken::new();
        let task = tokio::spawn(run(source, client, start, out, tell, stop.clone()));
        Self { server, log, known: Known::default(), imports, status, stop, task, _still: still }
    }

    /// Stops the feed, and starts another one with what it had seen.
    pub(crate) async fn again(self, meanwhile: impl FnOnce(&Instance), token: Option<&str>) -> Self {
        let Self { server, log, known, stop, task, _still: still, .. } = self;
        stop.cancel();
        let seen = in_time("the end", task).await.unwrap();
        meanwhile(&server);
        let start = Start { seen, seed: 1 };
        let scene = Self::of(still, (server.clone(), log), source(&server, token), &[server.host()], start, 16);
        Self { known, ..scene }
    }

    /// Stops it and waits for its end.
    pub(crate) async fn stop(&mut self) -> Seen {
        self.stop.cancel();
        in_time("the end", &mut self.task).await.unwrap()
    }

    /// What the next import adds to what is known; from then on it is known.
    pub(crate) async fn next(&mut self) -> Told {
        let import = in_time("an import", self.imports.recv()).await.expect("the feed goes on");
        let private = import.private_dropped;
        let news: News = fresh(&KEY, &self.known, import);
        self.known.learn(&news);
        Told {
            fresh: news.fresh.iter().map(|fresh| fresh.draft.body.clone()).collect(),
            edits: news.edits.iter().map(|edit| edit.draft.body.clone()).collect(),
            votes: news.votes.iter().map(|(_, votes)| votes.count()).collect(),
            gone: news.gone.len(),
            private,
        }
    }

    /// All that came up to now.
    pub(crate) async fn all(&mut self) -> Vec<Told> {
        let mut all = Vec::new();
        while !self.imports.is_empty() {
            all.push(self.next().await);
        }
        all
    }

    /// Lets every task go as far as it can without time.
    pub(crate) async fn settle(&self) {
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
    }

    /// Whether nothing came that was not looked at.
    pub(crate) fn is_quiet(&self) -> bool {
        self.imports.is_empty()
    }

    /// Waits until the status is so.
    pub(crate) async fn until(&mut self, what: &str, is_so: impl FnMut(&Status) -> bool) -> Status {
        *in_time(what, self.status.wait_for(is_so)).await.unwrap()
    }

    pub(crate) async fn until_state(&mut self, state: State) {
        self.until("a state", |status| status.state == state).await;
    }

    /// Waits until it waits for this reason; answers for how long.
    pub(crate) async fn until_waiting(&mut self, why: Why) -> u64 {
        let is_so = |status: &Status| matches!(status.state, State::Waiting { why: found, .. } if found == why);
        let status = self.until("a wait", is_so).await;
        let State::Waiting { ms, .. } = status.state else { panic!("{status:?}") };
        ms
    }

    /// Lets time pass.
    pub(crate) async fn pass_s(&self, s: u64) {
        advance(Duration::from_secs(s)).await;
    }

    /// Lets time pass in which the timeline is read once more, and waits for the end of that reading.
    pub(crate) async fn round(&mut self, s: u64) {
        let before = self.status.borrow().readings;
        self.pass_s(s).await;
        self.until("a reading", |status| status.readings > before).await;
    }

    pub(crate) async fn pass_ms(&self, ms: u64) {
        advance(Duration::from_millis(ms)).await;
    }

    /// The next request.
    pub(crate) async fn asked(&mut self) -> Asked {
        in_time("a request", self.log.recv()).await.unwrap()
    }

    /// The requests up to now, and no more than these.
    pub(crate) fn asked_so_far(&mut self) -> Vec<Asked> {
        std::iter::from_fn(|| self.log.try_recv().ok()).collect()
    }
}
