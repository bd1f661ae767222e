//! The socket as something that says and hears messages: bounded in time, and closed cleanly.
use super::even;
use axum::{
    body::Bytes,
    extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket},
};
use std::time::Duration;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite;
use wire::ServerMessage;

/// Longest wait for the other side's goodbye.
const GOODBYE_MAX: Duration = Duration::from_secs(2);

/// The other side is gone, or too slow to be waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gone;

/// What came in.
#[derive(Debug)]
pub(super) enum Heard {
    /// A message.
    Text(Utf8Bytes),
    /// Bytes, which nobody here speaks.
    Bytes,
    /// A sign of life.
    Life,
    /// A frame that is longer than allowed; nothing after it can be read.
    TooLarge,
    /// The end.
    End,
}

/// Why the server closes, as WebSocket knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    Away = 1001,
    Policy = 1008,
    TooLarge = 1009,
}

/// A socket.
pub(super) struct Talk {
    socket: WebSocket,
    patience: Duration,
    is_even: bool,
}

impl Talk {
    pub(super) fn new(socket: WebSocket, patience: Duration) -> Self {
        Self { socket, patience, is_even: false }
    }
    /// How long a reader may take for one message.
    pub(super) fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }
    /// From now on every text has one of few sizes.
    pub(super) fn be_even(&mut self) {
        self.is_even = true;
    }
    /// What comes next. May be dropped at any time without losing anything.
    pub(super) async fn hear(&mut self) -> Heard {
        match self.socket.recv().await {
            Some(Ok(Message::Text(text))) => Heard::Text(text),
            Some(Ok(Message::Binary(_))) => Heard::Bytes,
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => Heard::Life,
            Some(Err(error)) => if_too_large(error),
            Some(Ok(Message::Close(_))) | None => Heard::End,
        }
    }
    /// Says something.
    pub(super) async fn say(&mut self, message: &ServerMessage) -> Result<(), Gone> {
        let text = serde_json::to_string(message).map_err(|_| Gone)?;
        self.send(text.into()).await
    }
    /// Says what was encoded before.
    pub(super) async fn say_encoded(&mut self, encoded: Bytes) -> Result<(), Gone> {
        let text = Utf8Bytes::try_from(encoded).map_err(|_| Gone)?;
        self.send(text).await
    }
    /// Says what was encoded before.
    pub(super) async fn send(&mut self, text: Utf8Bytes) -> Result<(), Gone> {
        // What many are sent is even already.
        let is_ready = !self.is_even || even::size(text.len()) == text.len();
        let text = if is_ready { text } else { even::even(text.as_str().to_owned()).into() };
        match timeout(self.patience, self.socket.send(Message::Text(text))).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(Gone),
        }
    }
    /// Closes, and keeps reading until the other side has closed too, else the end is unclean.
    pub(super) async fn close(mut self, code: Code) {
        let frame = CloseFrame { code: code as u16, reason: Utf8Bytes::from_static("") };
        let ending = async {
            if self.socket.send(Message::Close(Some(frame))).await.is_ok() {
                while let Some(Ok(_)) = self.socket.recv().await {}
            }
        };
        timeout(GOODBYE_MAX, ending).await.ok();
    }
}

fn if_too_large(error: axum::Error) -> Heard {
    match error.into_inner().downcast::<tungstenite::Error>() {
        Ok(error) if matches!(*error, tungstenite::Error::Capacity(_)) => Heard::TooLarge,
        Ok(_) | Err(_) => Heard::End,
    }
}
