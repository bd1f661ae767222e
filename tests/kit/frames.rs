//! A link that is honest about bytes and harms messages: it loses, delays, doubles and reorders whole WebSocket frames, each
//! time the same for the same seed, and cuts lines between two of them.
use crate::tap::first;
use hub::Dice;
use std::{
    future::pending,
    io,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf, tcp::OwnedWriteHalf},
    sync::mpsc,
    task::{JoinHandle, JoinSet},
    time::timeout,
};

const PIECE_BYTES_MAX: usize = 4_096;
/// Frames that wait to be written, per way.
const WAITING_MAX: usize = 1_024;
/// A frame that waits to be overtaken goes after so long also when none comes.
const OVERTAKEN: Duration = Duration::from_millis(40);

/// What happens to a frame, or to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Harm {
    /// It never arrives.
    Dropped,
    /// It arrives after those that were sent after it for a while.
    Delayed,
    /// It arrives at once and once more later.
    Doubled,
    /// It arrives after the next.
    Reordered,
    /// The line ends.
    Cut,
}

impl Harm {
    /// All of them, in the order of [`FrameLink::harmed`].
    pub const ALL: [Self; 5] = [Self::Dropped, Self::Delayed, Self::Doubled, Self::Reordered, Self::Cut];
}

/// How bad a link is.
#[derive(Debug, Clone, Copy)]
pub struct Harms {
    /// The same seed does the same to the same frames.
    pub seed: u64,
    /// Of a hundred frames, so many suffer from each of the first four harms.
    pub each_of_100: u8,
    /// Longest delay, in milliseconds.
    pub delay_ms_max: u32,
    /// Of a thousand frames, so many are the last of their line.
    pub cuts_of_1000: u16,
}

#[derive(Debug, Default)]
struct Tally {
    is_healed: AtomicBool,
    counts: [AtomicU32; 5],
    frames: AtomicU32,
}

/// A door in front of a server; messages through it suffer.
#[derive(Debug)]
pub struct FrameLink {
    /// Where it listens.
    pub address: SocketAddr,
    tally: Arc<Tally>,
    task: JoinHandle<()>,
}

impl FrameLink {
    /// Opens a link to `server` on a port of its own.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn before(server: SocketAddr, harms: Harms) -> io::Result<Self> {
        let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let tally = Arc::new(Tally::default());
        let task = tokio::spawn({
            let tally = Arc::clone(&tally);
            async move {
                let mut lines = JoinSet::new();
                let mut seed = harms.seed.wrapping_mul(1_000_003);
                while let Ok((client, _)) = listener.accept().await {
                    seed = seed.wrapping_add(2);
                    lines.spawn(carry(client, server, Harms { seed, ..harms }, Arc::clone(&tally)));
                }
            }
        });
        Ok(Self { address, tally, task })
    }
    /// From now on nothing is wrong with it.
    pub fn heal(&self) {
        self.tally.is_healed.store(true, Ordering::Relaxed);
    }
    /// How many frames it saw.
    #[must_use]
    pub fn frames(&self) -> u32 {
        self.tally.frames.load(Ordering::Relaxed)
    }
    /// How often it did what, in the order of [`Harm::ALL`].
    #[must_use]
    pub fn harmed(&self) -> [u32; 5] {
        self.tally.counts.each_ref().map(|count| count.load(Ordering::Relaxed))
    }
}

impl Drop for FrameLink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn carry(client: TcpStream, server: SocketAddr, harms: Harms, tally: Arc<Tally>) {
    let Ok(server) = TcpStream::connect(server).await else { return };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let down = Harms { seed: harms.seed.wrapping_add(1), ..harms };
    tokio::select! {
        () = pass(from_client, to_server, harms, &tally) => {}
        () = pass(from_server, to_client, down, &tally) => {}
    }
}

/// Passes frames on; what comes late goes through tasks of its own, which end with the line.
async fn pass(mut from: OwnedReadHalf, to: OwnedWriteHalf, harms: Harms, tally: &Tally) {
    let (outbox, inbox) = mpsc::channel(WAITING_MAX);
    let mut late = JoinSet::new();
    late.spawn(write(to, inbox));
    let dice = Dice::seeded(harms.seed);
    let (mut piece, mut read) = ([0; PIECE_BYTES_MAX], Vec::new());
    let (mut is_open, mut overtaken) = (false, None);
    loop {
        let patience = if overtaken.is_some() { OVERTAKEN } else { Duration::MAX };
        let Ok(found) = timeout(patience, from.read(&mut piece)).await else {
            if send(&outbox, overtaken.take()).await.is_none() {
                return;
            }
            continue;
        };
        let Ok(count @ 1..) = found else { return };
        read.extend_from_slice(piece.get(..count).unwrap_or_default());
        if !is_open {
            let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            let head = read.drain(..end.saturating_add(4)).collect();
            is_open = send(&outbox, Some(head)).await.is_some();
        }
        while let Some((kind, bytes)) = first(&read) {
            let frame: Vec<u8> = read.drain(..bytes).collect();
            let is_spared = matches!(kind.as_str(), "control" | "hello" | "welcome" | "bye");
            let harm = if is_spared { None } else { draw(harms, &dice, tally) };
            let behind = if is_spared { None } else { overtaken.take() };
            let (now, later) = match harm {
                Some(Harm::Cut) => return,
                Some(Harm::Dropped) => (None, None),
                Some(Harm::Delayed) => (None, Some(frame)),
                Some(Harm::Doubled) => (Some(frame.clone()), Some(frame)),
                Some(Harm::Reordered) => {
                    overtaken = Some(frame);
                    (None, None)
                }
                None => (Some(frame), None),
            };
            if send(&outbox, now).await.is_none() || send(&outbox, behind).await.is_none() {
                return;
            }
            if let Some(frame) = later {
                late.spawn(bring(outbox.clone(), frame, wait(harms, &dice)));
            }
        }
    }
}

async fn write(mut to: OwnedWriteHalf, mut inbox: mpsc::Receiver<Vec<u8>>) {
    while let Some(frame) = inbox.recv().await {
        if to.write_all(&frame).await.is_err() {
            return;
        }
    }
}

async fn send(outbox: &mpsc::Sender<Vec<u8>>, frame: Option<Vec<u8>>) -> Option<()> {
    match frame {
        Some(frame) => outbox.send(frame).await.ok(),
        None => Some(()),
    }
}

/// The line is slow, not the test.
async fn bring(outbox: mpsc::Sender<Vec<u8>>, frame: Vec<u8>, after: Duration) {
    drop(timeout(after, pending::<()>()).await);
    drop(outbox.send(frame).await);
}

fn wait(harms: Harms, dice: &Dice) -> Duration {
    let [chance, ..] = dice.sixteen();
    Duration::from_millis(u64::from(harms.delay_ms_max) * u64::from(chance) / 255)
}

/// What happens to the next frame.
fn draw(harms: Harms, dice: &Dice, tally: &Tally) -> Option<Harm> {
    tally.frames.fetch_add(1, Ordering::Relaxed);
    let [a, b, c, d, ..] = dice.sixteen();
    if tally.is_healed.load(Ordering::Relaxed) {
        return None;
    }
    let (cut, chance) = (u16::from_le_bytes([a, b]) % 1_000, u16::from_le_bytes([c, d]) % 100);
    let at = if cut < harms.cuts_of_1000 {
        Some(4)
    } else {
        chance.checked_div(u16::from(harms.each_of_100)).filter(|at| *at < 4)
    };
    let at = usize::from(at?);
    tally.counts.get(at)?.fetch_add(1, Ordering::Relaxed);
    Harm::ALL.get(at).copied()
}
