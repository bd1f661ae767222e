//! The socket under a visitor's line.
use super::Manner;
use futures_util::SinkExt;
use tokio::net::TcpStream;
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{Message, client::IntoClientRequest, http::HeaderValue},
};
use wire::ClientMessage;

pub(super) type Socket = WebSocketStream<TcpStream>;

/// Connects as a browser does.
pub(super) async fn connect(manner: &Manner) -> Option<Socket> {
    let stream = TcpStream::connect(manner.address.authority()).await.ok()?;
    stream.set_nodelay(true).ok()?;
    let mut request = manner.address.socket().into_client_request().ok()?;
    let headers = request.headers_mut();
    headers.insert("sec-websocket-protocol", HeaderValue::from_static(wire::PROTOCOL));
    headers.insert("origin", HeaderValue::from_str(&manner.address.origin()).ok()?);
    if let Some(cookie) = &manner.cookie {
        headers.insert("cookie", HeaderValue::from_str(cookie).ok()?);
    }
    let (socket, _) = client_async(request, stream).await.ok()?;
    Some(socket)
}

/// Sends a message; none when the connection is lost.
pub(super) async fn send(socket: &mut Socket, message: &ClientMessage) -> Option<()> {
    let text = serde_json::to_string(message).ok()?;
    socket.send(Message::text(text)).await.ok()
}
