//! A door that counts: every WebSocket frame that goes through it, by way and kind, with the bytes that the wire carries.
use std::{io, net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf, tcp::OwnedWriteHalf},
    sync::watch,
    task::JoinHandle,
    time::timeout,
};

const PIECE_BYTES_MAX: usize = 4_096;

/// One frame, header and all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// To the server.
    pub is_up: bool,
    /// The message's `t`, or `control` for WebSocket's own.
    pub kind: String,
    /// As many as were sent, with header and mask.
    pub bytes: usize,
}

/// A door in front of a server; what goes through it is counted and otherwise left alone.
#[derive(Debug)]
pub struct Tap {
    /// Where it listens.
    pub address: SocketAddr,
    seen: watch::Sender<Vec<Frame>>,
    task: JoinHandle<()>,
}

impl Tap {
    /// Opens a door to `server` on a port of its own.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn before(server: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let seen = watch::Sender::new(Vec::new());
        let task = tokio::spawn({
            let seen = seen.clone();
            async move {
                let mut lines = tokio::task::JoinSet::new();
                while let Ok((client, _)) = listener.accept().await {
                    lines.spawn(carry(client, server, seen.clone()));
                }
            }
        });
        Ok(Self { address, seen, task })
    }
    /// Counts from now on.
    pub fn begin(&self) {
        self.seen.send_modify(Vec::clear);
    }
    /// What went through since then, in its order, once it is enough; none when it is not within `patience`.
    pub async fn until(&self, patience: Duration, is_enough: impl FnMut(&Vec<Frame>) -> bool) -> Option<Vec<Frame>> {
        let mut seen = self.seen.subscribe();
        let enough = timeout(patience, seen.wait_for(is_enough)).await;
        enough.ok()?.ok().map(|frames| frames.clone())
    }
}

impl Drop for Tap {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn carry(client: TcpStream, server: SocketAddr, seen: watch::Sender<Vec<Frame>>) {
    let Ok(server) = TcpStream::connect(server).await else { return };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    tokio::select! {
        () = pass(from_client, to_server, true, &seen) => {}
        () = pass(from_server, to_client, false, &seen) => {}
    }
}

async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, is_up: bool, seen: &watch::Sender<Vec<Frame>>) {
    let (mut piece, mut read, mut is_open) = ([0; PIECE_BYTES_MAX], Vec::new(), false);
    while let Ok(count @ 1..) = from.read(&mut piece).await {
        let passed = piece.get(..count).unwrap_or_default();
        if to.write_all(passed).await.is_err() {
            return;
        }
        read.extend_from_slice(passed);
        if !is_open {
            let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
            read.drain(..end.saturating_add(4));
            is_open = true;
        }
        while let Some((kind, bytes)) = first(&read) {
            read.drain(..bytes);
            seen.send_modify(|frames| frames.push(Frame { is_up, kind, bytes }));
        }
    }
}

/// The kind and the length of the first frame (RFC 6455, section 5.2), once it is there.
pub(crate) fn first(read: &[u8]) -> Option<(String, usize)> {
    let (opcode, second) = (read.first()? & 0x0f, *read.get(1)?);
    let (length, head) = match second & 0x7f {
        126 => (usize::from(u16::from_be_bytes(read.get(2..4)?.try_into().ok()?)), 4_usize),
        127 => (usize::try_from(u64::from_be_bytes(read.get(2..10)?.try_into().ok()?)).ok()?, 10),
        short => (usize::from(short), 2),
    };
    let is_masked = second & 0x80 != 0;
    let start = head.saturating_add(if is_masked { 4 } else { 0 });
    let end = start.saturating_add(length);
    let payload = read.get(start..end)?;
    let mask = if is_masked { read.get(head..start)? } else { &[0; 4] };
    let text: Vec<u8> = payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask).collect();
    let named = String::from_utf8_lossy(&text);
    let kind = named.split_once("\"t\":\"").and_then(|(_, rest)| rest.split_once('"')).map_or("?", |(kind, _)| kind);
    Some((if opcode < 8 { kind } else { "control" }.to_owned(), end))
}
