//! A link that delays, cuts and swallows, each time at the same bytes for the same seed.
use hub::Dice;
use std::{future::pending, io, net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf, tcp::OwnedWriteHalf},
    sync::watch,
    task::JoinHandle,
    time::timeout,
};

/// Largest piece that is passed on at once, in bytes.
const PIECE_BYTES_MAX: usize = 512;

/// What is wrong with a link.
#[derive(Debug, Clone, Copy)]
pub struct Faults {
    /// The same seed does the same.
    pub seed: u64,
    /// Longest delay of a piece, in milliseconds.
    pub delay_ms_max: u32,
    /// Each connection ends after some bytes, from this many …
    pub bytes_min: u32,
    /// … to this many.
    pub bytes_max: u32,
    /// Of a hundred connections, this many are not cut but swallow everything from then on.
    pub swallows_of_100: u8,
}

/// A door in front of a server; connections through it suffer.
#[derive(Debug)]
pub struct FaultyLink {
    /// Where it listens.
    pub address: SocketAddr,
    is_healed: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl FaultyLink {
    /// Opens a link to `server` on a port of its own.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn before(server: SocketAddr, faults: Faults) -> io::Result<Self> {
        let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let (is_healed, health) = watch::channel(false);
        let task = tokio::spawn(async move {
            let dice = Dice::seeded(faults.seed);
            let mut lines = tokio::task::JoinSet::new();
            while let Ok((client, _)) = listener.accept().await {
                let fate = Fate::draw(faults, &dice);
                lines.spawn(carry(client, server, fate, health.clone()));
            }
        });
        Ok(Self { address, is_healed, task })
    }
    /// From now on nothing is wrong with it; swallowing connections are cut so that their clients notice.
    pub fn heal(&self) {
        self.is_healed.send_replace(true);
    }
}

impl Drop for FaultyLink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What happens to one connection.
#[derive(Debug, Clone, Copy)]
struct Fate {
    bytes: u32,
    delay_ms_max: u32,
    swallows: bool,
    seed: u64,
}

impl Fate {
    fn draw(faults: Faults, dice: &Dice) -> Self {
        let [long @ .., chance, _, _, _, _, _, _, _, _, _, _, _] = dice.sixteen();
        let span = faults.bytes_max.saturating_sub(faults.bytes_min).saturating_add(1);
        let bytes = faults.bytes_min.saturating_add(u32::from_le_bytes(long) % span);
        let seed = dice.sixteen().iter().fold(0, |sum: u64, byte| sum.rotate_left(8) ^ u64::from(*byte));
        Self { bytes, delay_ms_max: faults.delay_ms_max, swallows: chance % 100 < faults.swallows_of_100, seed }
    }
}

async fn carry(client: TcpStream, server: SocketAddr, fate: Fate, health: watch::Receiver<bool>) {
    let Ok(server) = TcpStream::connect(server).await else { return };
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let swallows = tokio::select! {
        swallows = pass(&mut from_client, &mut to_server, fate, &health) => swallows,
        swallows = pass(&mut from_server, &mut to_client, fate, &health) => swallows,
    };
    if swallows {
        // Both ends believe that the line is up, until the link is healed or nobody holds it.
        let mut health = health;
        drop(health.wait_for(|is_healed| *is_healed).await);
    }
}

/// Passes bytes on until the fate is met; true when the rest is swallowed instead of cut.
async fn pass(from: &mut OwnedReadHalf, to: &mut OwnedWriteHalf, fate: Fate, health: &watch::Receiver<bool>) -> bool {
    let dice = Dice::seeded(fate.seed);
    let mut left = fate.bytes as usize;
    let mut piece = [0; PIECE_BYTES_MAX];
    loop {
        let Ok(count @ 1..) = from.read(&mut piece).await else { return false };
        let is_healed = *health.borrow();
        let passed = if is_healed { count } else { count.min(left) };
        if !is_healed {
            let [chance, ..] = dice.sixteen();
            let delay = u64::from(fate.delay_ms_max) * u64::from(chance) / 255;
            // The line is slow, not the test.
            drop(timeout(Duration::from_millis(delay), pending::<()>()).await);
            left = left.saturating_sub(passed);
        }
        // At the end of its bytes a piece breaks in the middle: the other end has half a message.
        if to.write_all(piece.get(..passed).unwrap_or_default()).await.is_err() {
            return false;
        }
        if passed < count {
            return fate.swallows;
        }
    }
}
