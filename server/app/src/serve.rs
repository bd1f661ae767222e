//! Opens the journal, the house and the doors; keeps them open until somebody says stop.
use crate::{
    banner,
    cli::Serve,
    host_key::{HostKey, host_key},
    place::{Looking, Watch},
    rehearse::keeper::{self, Keeper},
    templates::templates,
    trouble::Trouble,
    verify::trouble_of,
    visitor::Address,
};
use edge::{Backstage, FeedHosts};
use hub::{Clock, Dice, House, HouseError, Options, secret};
use journal::{Journal, Options as JournalOptions, SqliteEngine};
use std::{
    fs,
    io::{IsTerminal, Write},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::mpsc,
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// A server that runs.
pub struct Running {
    /// Where it listens.
    pub listening: SocketAddr,
    /// The address that people can type.
    pub public_url: String,
    /// The key that may create sessions.
    pub host_key: HostKey,
    /// The data folder, absolute.
    pub data: PathBuf,
    stop: CancellationToken,
    doors: tokio::task::JoinHandle<std::io::Result<()>>,
    /// Ends what runs beside the doors, before they close.
    closing: CancellationToken,
    beside: TaskTracker,
    house: Arc<House>,
}

/// What tests may change of a server: transport times and the size of the journal.
#[derive(Debug, Clone, Default)]
pub struct Tuning {
    /// The house's options; its address is filled in.
    pub house: Options,
    /// The engine's options.
    pub journal: JournalOptions,
    /// How the machine is looked at.
    pub looking: Looking,
}

/// Starts a server on `serve.listen` (port 0 takes any).
///
/// # Errors
/// [`Trouble::Usage`] when the port, the folder or the key cannot be had; [`Trouble::Damaged`] when the data is.
pub async fn start(serve: &Serve, tuning: Tuning) -> Result<Running, Trouble> {
    let feed_hosts = FeedHosts::read(&serve.feed_hosts)
        .map_err(|host| Trouble::Usage(format!("--feed-host takes a host such as mastodon.social, not {host}")))?;
    let data = data_folder(&serve.data)?;
    let dice = Dice::system();
    let fresh = || secret::make(&dice).into_inner();
    let key = host_key(serve.host_key.as_deref(), serve.host_key_file.as_deref(), &data, fresh)?;
    let listener = TcpListener::bind(serve.listen).await.map_err(|error| {
        Trouble::Usage(format!("cannot listen on {}: {error}; name another with --listen", serve.listen))
    })?;
    let listening = listener.local_addr().map_err(|error| Trouble::Usage(error.to_string()))?;
    let public_url = banner::public_url(serve.public_url.as_deref(), listening);
    let engine = SqliteEngine::open(&data, tuning.journal).map_err(|error| trouble_of(&error))?;
    let options = Options { public_url: public_url.clone(), ..tuning.house };
    let house = House::open(Journal::new(engine), Clock::system(), dice.clone(), options)
        .await
        .map_err(|error| trouble_of_house(&error))?;
    let stop = CancellationToken::new();
    let beside = TaskTracker::new();
    let (follows, look) = (serve.public_url.is_none(), tuning.looking.every);
    let (watch, place) = Watch::begin(listening, follows, tuning.looking);
    let closing = CancellationToken::new();
    beside.spawn(watch.run(Arc::clone(&house), closing.clone()));
    let (rehearsals, asks) = mpsc::channel(keeper::ASKS_MAX);
    if let Err(error) = house.remove_copies().await {
        return Err(Trouble::Usage(format!("cannot remove the rehearsals of the last run: {error}")));
    }
    let keeper = Keeper::new(Arc::clone(&house), inside(listening)?, &key.key);
    beside.spawn(keeper.run(asks, look, closing.clone()));
    let backstage =
        Backstage { place, rehearsals, feed_hosts, is_place_open: follows, templates: Arc::new(templates()) };
    let doors = edge::Doors::new(Arc::clone(&house), &key.key, backstage);
    beside.spawn(edge::follow(doors.clone(), closing.clone()));
    let doors = tokio::spawn(edge::serve(listener, doors, stop.clone()));
    beside.close();
    Ok(Running { listening, public_url, host_key: key, data, stop, closing, doors, beside, house })
}

impl Running {
    /// Tells the clients, lets the rooms finish, closes the doors.
    ///
    /// # Errors
    /// [`Trouble::Usage`] when the doors ended by themselves before.
    pub async fn stop(self) -> Result<(), Trouble> {
        self.closing.cancel();
        self.beside.wait().await;
        self.house.stop().await;
        self.stop.cancel();
        match self.doors.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(Trouble::Usage(format!("the doors closed by themselves: {error}"))),
            Err(error) => Err(Trouble::Usage(format!("the doors broke: {error}"))),
        }
    }
}

/// `horseshoe serve`: starts, prints where it is, and stays until Ctrl-C or SIGTERM.
///
/// # Errors
/// As [`start`].
pub async fn run(serve: &Serve) -> Result<(), Trouble> {
    let running = start(serve, Tuning::default()).await?;
    let mut out = std::io::stdout();
    let start = banner::Start {
        listening: running.listening,
        public_url: &running.public_url,
        data: &running.data,
        key: &running.host_key.key,
        key_file: running.host_key.file.as_deref(),
        is_terminal: out.is_terminal(),
    };
    banner::print(&mut out, &start).and_then(|()| out.flush()).map_err(|error| Trouble::Usage(error.to_string()))?;
    told_to_stop().await?;
    running.stop().await
}

/// Where a server is reached on its own machine, whatever address it is known by outside.
///
/// # Errors
/// [`Trouble::Usage`] when that is no address.
pub fn inside(mut listening: SocketAddr) -> Result<Address, Trouble> {
    match listening.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => listening.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => listening.set_ip(Ipv6Addr::LOCALHOST.into()),
        IpAddr::V4(_) | IpAddr::V6(_) => {}
    }
    Address::parse(&format!("http://{listening}")).map_err(|error| Trouble::Usage(error.to_string()))
}

/// Returns when somebody wants the program to end.
///
/// # Errors
/// [`Trouble::Usage`] when the system takes no signal handler.
pub async fn told_to_stop() -> Result<(), Trouble> {
    let handler = |kind| signal(kind).map_err(|error| Trouble::Usage(format!("cannot wait for signals: {error}")));
    let (mut term, mut int) = (handler(SignalKind::terminate())?, handler(SignalKind::interrupt())?);
    tokio::select! {
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
    Ok(())
}

fn data_folder(folder: &Path) -> Result<PathBuf, Trouble> {
    fs::create_dir_all(folder).and_then(|()| fs::canonicalize(folder)).map_err(|error| {
        Trouble::Usage(format!("cannot use the data folder {}: {error}; name another with --data", folder.display()))
    })
}

fn trouble_of_house(error: &HouseError) -> Trouble {
    if error.is_damage() {
        Trouble::Damaged(format!("{error}; restore the folder from a copy, or name another with --data"))
    } else {
        Trouble::Usage(error.to_string())
    }
}
