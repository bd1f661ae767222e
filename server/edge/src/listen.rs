//! The listening socket: connections with a limit and with timeouts, and a stop that ends.
use crate::{
    doors::{Doors, router},
    network::Peer,
};
use axum::Router;
use hyper::{
    Request,
    body::Incoming,
    server::conn::http1,
    service::{Service as _, service_fn},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use socket2::SockRef;
use std::{io, pin::pin, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

/// Connections at a time; more wait in the kernel's queue.
const CONNECTIONS_MAX: usize = 20_000;
/// Longest time for the headers of a request, and for the silence between two.
const HEADERS_MAX: Duration = Duration::from_secs(15);
/// Longest headers of a request, in bytes.
const HEADERS_BYTES_MAX: usize = 32 * 1024;
/// What the kernel may hold for one client that reads slowly.
const SEND_BUFFER_BYTES: usize = 64 * 1024;
/// Wait after the system could not accept, such as for want of file handles.
const AGAIN: Duration = Duration::from_millis(100);
/// Longest wait for those who are still inside when it stops.
const STOP_MAX: Duration = Duration::from_secs(5);

/// Lets clients in until `stop` is cancelled, then says goodbye to everyone.
///
/// # Errors
/// None at the moment; whoever serves must ask all the same.
pub async fn serve(listener: TcpListener, doors: Doors, stop: CancellationToken) -> io::Result<()> {
    let (router, inside, places) =
        (router(doors.clone()), TaskTracker::new(), Arc::new(Semaphore::new(CONNECTIONS_MAX)));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, from)) => {
                let (router, stop) = (router.clone(), stop.clone());
                inside.spawn(async move {
                    connection(stream, Peer::of(from.ip()), router, stop).await;
                    drop(place);
                });
            }
            Err(error) => {
                tracing::warn!(kind = ?error.kind(), "a connection was not accepted");
                sleep(AGAIN).await;
            }
        }
    }
    drop(listener);
    doors.closing().cancel();
    inside.close();
    doors.sockets().close();
    let gone = async {
        inside.wait().await;
        doors.sockets().wait().await;
    };
    if timeout(STOP_MAX, gone).await.is_err() {
        tracing::warn!(connections = inside.len(), sockets = doors.sockets().len(), "some clients did not go");
    }
    Ok(())
}

async fn connection(stream: TcpStream, peer: Peer, router: Router, stop: CancellationToken) {
    // A view is small and urgent: it never waits for more to fill a packet, and minutes of old views must not wait in
    // the kernel for a slow reader.
    if stream.set_nodelay(true).is_err() || SockRef::from(&stream).set_send_buffer_size(SEND_BUFFER_BYTES).is_err() {
        return;
    }
    let inside = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(peer);
        inside.call(request)
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS_MAX)
        .max_buf_size(HEADERS_BYTES_MAX)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    let mut served = pin!(served);
    // Whatever ends a connection, there is nobody left to tell.
    tokio::select! {
        ended = served.as_mut() => drop(ended),
        () = stop.cancelled() => {
            served.as_mut().graceful_shutdown();
            drop(timeout(STOP_MAX, served).await);
        }
    }
}
