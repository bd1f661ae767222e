//! TLS: a server whose authority is trusted is asked, another one is not, and neither is one that speaks plain HTTP.
//! The certificates were made for this test; the authority's key is gone, and they end in a hundred years.
use crate::{
    instance::Instance,
    post::post,
    scene::{Still, in_time},
};
use feeds::{Allowed, Client, Hashtag, Mastodon, Origin, Start, State, Status, Why, run};
use std::sync::Arc;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::{mpsc, watch},
};
use tokio_rustls::{TlsAcceptor, rustls};
use tokio_util::sync::CancellationToken;

const AUTHORITY: &[u8] = include_bytes!("tls/authority.der");

/// Answers every request with one post, over TLS as `localhost`. What it was asked comes out of the channel.
async fn serve() -> (u16, mpsc::UnboundedReceiver<String>) {
    let chain = vec![include_bytes!("tls/localhost.der").to_vec().into()];
    let key = rustls::pki_types::PrivatePkcs8KeyDer::from(include_bytes!("tls/localhost.key.der").to_vec());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(chain, key.into()).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (asked, log) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        loop {
            let (socket, _) = listener.accept().await.unwrap();
            let Ok(mut socket) = acceptor.accept(socket).await else { continue };
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                request.push(socket.read_u8().await.unwrap());
            }
            asked.send(String::from_utf8(request).unwrap()).unwrap();
            let page = format!("[{}]", post(11, "lina", "Over TLS?"));
            let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{page}", page.len());
            socket.write_all(answer.as_bytes()).await.unwrap();
            socket.shutdown().await.ok();
        }
    });
    (port, log)
}

/// Runs a feed until it has read, or waits; answers its state and how many imports came.
async fn outcome(port: u16, authorities: &[Vec<u8>]) -> (State, usize) {
    let host = format!("localhost:{port}");
    let client = Client::trusting(Allowed::new([host.as_str()]).unwrap(), authorities);
    let source = Mastodon {
        server: Origin::parse(&format!("https://{host}")).unwrap(),
        hashtag: Hashtag::parse("会议").unwrap(),
        token: None,
    };
    let (out, imports) = mpsc::channel(16);
    let (tell, mut status) = watch::channel(Status::default());
    let stop = CancellationToken::new();
    let task = tokio::spawn(run(source, client, Start::default(), out, tell, stop.clone()));
    let state = in_time("an outcome", status.wait_for(|status| status.state != State::Connecting)).await.unwrap().state;
    stop.cancel();
    in_time("the end", task).await.unwrap();
    (state, imports.len())
}

#[tokio::test(start_paused = true)]
async fn a_server_whose_authority_is_trusted_is_asked() {
    let _still = Still::hold();
    let (port, mut log) = serve().await;
    assert_eq!(outcome(port, &[AUTHORITY.to_vec()]).await, (crate::scene::POLLING, 1));
    let request = log.recv().await.unwrap();
    let expected = format!(
        "GET /api/v1/timelines/tag/%E4%BC%9A%E8%AE%AE?limit=40 HTTP/1.1\r\nhost: localhost:{port}\r\n\
        accept: application/json\r\nuser-agent: Horseshoe/{}\r\n\r\n",
        env!("CARGO_PKG_VERSION")
    );
    assert_eq!(request, expected, "and it is told no more than that");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_nobody_vouches_for_is_not_asked() {
    let _still = Still::hold();
    let (port, mut log) = serve().await;
    for authorities in [vec![], vec![b"no certificate".to_vec()]] {
        let (state, count) = outcome(port, &authorities).await;
        assert!(matches!(state, State::Waiting { why: Why::Unreachable, .. }), "{state:?}");
        assert_eq!(count, 0);
    }
    assert!(log.try_recv().is_err());
}

#[tokio::test(start_paused = true)]
async fn a_server_that_speaks_plain_is_told_nothing() {
    let _still = Still::hold();
    let (server, mut log) = Instance::open().await;
    let port = server.host().rsplit(':').next().unwrap().parse().unwrap();
    let (state, _) = outcome(port, &[]).await;
    assert!(matches!(state, State::Waiting { why: Why::Unreachable, .. }), "{state:?}");
    assert!(log.try_recv().is_err());
}
