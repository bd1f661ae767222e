//! The one place from which requests go out: `GET`, to allowed hosts, bounded in time and size, never redirected.
use crate::{
    place::{Allowed, Origin},
    secret::Secret,
    status::Why,
};
use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt, Empty};
use hyper::{HeaderMap, Request, body::Incoming, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, RootCertStore, pki_types::CertificateDer, pki_types::ServerName};
use std::{fmt, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
    time::timeout,
};
use tokio_rustls::TlsConnector;
use tokio_util::task::AbortOnDropHandle;

/// How large an answer may be, in bytes.
pub const ANSWER_BYTES_MAX: usize = 5 * 1024 * 1024;
/// How long name, connection and TLS may take together.
pub const CONNECT_MAX: Duration = Duration::from_secs(10);
/// How long one of a host's addresses may take: the next one may be reachable.
const ADDRESS_MAX: Duration = Duration::from_secs(4);
/// How long a whole request may take; of a stream, until its headers are there.
pub const REQUEST_MAX: Duration = Duration::from_secs(30);

/// Fetches. Clones share their list and their authorities.
#[derive(Clone)]
pub struct Client {
    allowed: Arc<Allowed>,
    tls: Option<TlsConnector>,
}

/// A whole answer.
pub(crate) struct Answer {
    pub(crate) code: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// An answer that goes on.
pub(crate) struct Stream {
    pub(crate) code: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Incoming,
    /// The task that moves the bytes; it ends with whoever reads them.
    _connection: AbortOnDropHandle<()>,
}

impl Client {
    /// Asks these hosts and no others, and trusts the authorities of Mozilla's list.
    pub fn new(allowed: Allowed) -> Self {
        Self::trusting(allowed, &[])
    }

    /// As [`Client::new`], with authorities of the operator's own (DER) beside them: for an instance within a house.
    /// One that cannot be read is left out, and what it would have vouched for is unreachable.
    pub fn trusting(allowed: Allowed, authorities: &[Vec<u8>]) -> Self {
        let mut roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
        roots.add_parsable_certificates(authorities.iter().map(|der| CertificateDer::from(der.clone())));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok();
        let config = config.map(|config| config.with_root_certificates(roots).with_no_client_auth());
        Self { allowed: Arc::new(allowed), tls: config.map(|config| TlsConnector::from(Arc::new(config))) }
    }

    /// Whether this server may be asked.
    pub fn allows(&self, origin: &Origin) -> bool {
        self.allowed.allows(origin)
    }

    /// A whole answer, whatever its code. Redirects are answers like others.
    pub(crate) async fn get(&self, origin: &Origin, path: &str, token: Option<&Secret>) -> Result<Answer, Why> {
        let whole = async {
            let mut stream = self.ask(origin, path, token, "application/json").await?;
            let told = stream.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
            if told.is_some_and(|bytes: u64| bytes > ANSWER_BYTES_MAX as u64) {
                return Err(Why::TooLarge);
            }
            let mut body = BytesMut::new();
            while let Some(frame) = stream.body.frame().await {
                let Ok(piece) = frame.map_err(|_| Why::CutOff)?.into_data() else { continue };
                if body.len() + piece.len() > ANSWER_BYTES_MAX {
                    return Err(Why::TooLarge);
                }
                body.extend_from_slice(&piece);
            }
            Ok(Answer { code: stream.code, headers: stream.headers, body: body.freeze() })
        };
        timeout(REQUEST_MAX, whole).await.unwrap_or(Err(Why::TimedOut))
    }

    /// An answer as far as its headers.
    pub(crate) async fn open(&self, origin: &Origin, path: &str, token: Option<&Secret>) -> Result<Stream, Why> {
        let opened = self.ask(origin, path, token, "text/event-stream");
        timeout(REQUEST_MAX, opened).await.unwrap_or(Err(Why::TimedOut))
    }

    async fn ask(&self, origin: &Origin, path: &str, token: Option<&Secret>, accept: &str) -> Result<Stream, Why> {
        // The wall against requests that somebody else chose: nothing below runs for a host that is not on the list.
        if !self.allows(origin) {
            return Err(Why::NotAllowed);
        }
        let mut request = Request::get(path)
            .header(header::HOST, origin.authority())
            .header(header::ACCEPT, accept)
            .header(header::USER_AGENT, concat!("Horseshoe/", env!("CARGO_PKG_VERSION")));
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, token.bearer());
        }
        let request = request.body(Empty::new()).map_err(|_| Why::Unreachable)?;
        let (sender, connection) = timeout(CONNECT_MAX, self.connect(origin)).await.unwrap_or(Err(Why::TimedOut))?;
        let mut sender = sender;
        let answer = sender.send_request(request).await.map_err(|_| Why::CutOff)?;
        let (parts, body) = answer.into_parts();
        Ok(Stream { code: parts.status.as_u16(), headers: parts.headers, body, _connection: connection })
    }

    async fn connect(&self, origin: &Origin) -> Result<(http1::SendRequest<Empty<Bytes>>, AbortOnDropHandle<()>), Why> {
        let socket = dial(origin).await?;
        if !origin.is_https() {
            return shake(socket).await;
        }
        let name = ServerName::try_from(origin.host().to_owned()).map_err(|_| Why::Unreachable)?;
        let tls = self.tls.as_ref().ok_or(Why::Unreachable)?;
        shake(tls.connect(name, socket).await.map_err(|_| Why::Unreachable)?).await
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "Client for {:?}", self.allowed)
    }
}

/// A socket to the first of the host's addresses that answers.
async fn dial(origin: &Origin) -> Result<TcpStream, Why> {
    let mut why = Why::Unreachable;
    for address in lookup_host((origin.host(), origin.port())).await.map_err(|_| Why::Unreachable)? {
        match timeout(ADDRESS_MAX, TcpStream::connect(address)).await {
            Ok(Ok(socket)) => return Ok(socket),
            Ok(Err(_)) => why = Why::Unreachable,
            Err(_) => why = Why::TimedOut,
        }
    }
    Err(why)
}

async fn shake<S>(socket: S) -> Result<(http1::SendRequest<Empty<Bytes>>, AbortOnDropHandle<()>), Why>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (sender, connection) = http1::handshake(TokioIo::new(socket)).await.map_err(|_| Why::Unreachable)?;
    let moving = async move {
        // How it ended is seen by whoever reads the body.
        connection.await.ok();
    };
    Ok((sender, AbortOnDropHandle::new(tokio::spawn(moving))))
}
