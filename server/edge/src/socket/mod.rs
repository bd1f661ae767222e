//! One WebSocket per client: hello, then the newest view, always; commands in, verdicts out. Phones that cannot open one
//! get the same pieces by long polling.
mod asking;
mod drawing;
mod due;
mod even;
mod feed;
mod hear;
mod hello;
mod line;
mod phone;
mod pieces;
mod poll;
mod polls;
mod screen;
mod send;
mod talk;

pub(crate) use drawing::Drawings;
pub(crate) use poll::routes as poll_routes;
pub(crate) use polls::Polls;

use crate::{
    doors::Doors,
    network::{Network, Peer},
};
use axum::{
    Extension,
    extract::{
        State,
        ws::{WebSocketUpgrade, rejection::WebSocketUpgradeRejection},
    },
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use wire::{PROTOCOL, Problem, limits::MESSAGE_BYTES_MAX};

use crate::no::No;

/// Memory for reading, per socket.
const READ_BUFFER_BYTES: usize = 4 * 1024;
/// A frame is handed to the kernel once this much waits.
const WRITE_BUFFER_BYTES: usize = 16 * 1024;
/// Most that may wait for a slow reader: one whole desk with every question at its longest fits.
const WRITE_BUFFER_BYTES_MAX: usize = 4 * 1024 * 1024;

/// `/ws`.
pub(crate) async fn open(
    State(doors): State<Doors>,
    headers: HeaderMap,
    peer: Option<Extension<Peer>>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade.protocols([PROTOCOL]),
        Err(rejection) => return rejection.into_response(),
    };
    if upgrade.selected_protocol().is_none() {
        return No::from(Problem::HelloFirst { protocol: PROTOCOL.to_owned() }).into_response();
    }
    if doors.closing().is_cancelled() {
        return No::from(Problem::Stopping).into_response();
    }
    let network = peer.map_or(Network::Unknown, |Extension(peer)| peer.network(&headers));
    let counted = doors.sockets().token();
    upgrade
        .max_message_size(MESSAGE_BYTES_MAX)
        .max_frame_size(MESSAGE_BYTES_MAX)
        .read_buffer_size(READ_BUFFER_BYTES)
        .write_buffer_size(WRITE_BUFFER_BYTES)
        .max_write_buffer_size(WRITE_BUFFER_BYTES_MAX)
        .on_upgrade(move |socket| async move {
            line::run(socket, doors, headers, network).await;
            drop(counted);
        })
}
