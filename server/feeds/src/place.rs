//! Where may be asked: an origin that was checked, and the operator's list of those that are allowed.
use std::{fmt, net::Ipv6Addr};

/// How long a host may be, in characters (RFC 1035).
pub const HOST_CHARS_MAX: usize = 253;

/// Why an address is no server of ours to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoOrigin {
    /// It begins neither with `https://` nor with `http://`.
    NoScheme,
    /// It is `http://`, and not to this machine itself: a token would travel in the open.
    NotEncrypted,
    /// It has a name and password, a path, a query or a fragment.
    MoreThanOrigin,
    /// What stands for the host is none; letters outside ASCII come as `xn--…`.
    BadHost,
    /// The port is no number from 1 to 65535.
    BadPort,
}

/// A server: scheme, host and port, and nothing behind them. Prints as `withheld`, since no address belongs in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Origin {
    is_https: bool,
    host: String,
    port: u16,
}

impl Origin {
    /// Reads `https://host`, `https://host:port`, or `http://` with a host that is this machine itself.
    pub fn parse(text: &str) -> Result<Self, NoOrigin> {
        let text = text.trim();
        let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
        let (is_https, rest) = if lower.starts_with("https://") {
            (true, text.get(8..).unwrap_or_default())
        } else if lower.starts_with("http://") {
            (false, text.get(7..).unwrap_or_default())
        } else {
            return Err(NoOrigin::NoScheme);
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if rest.contains(['/', '?', '#', '@', '\\']) {
            return Err(NoOrigin::MoreThanOrigin);
        }
        let (host, port) = host_and_port(rest)?;
        let port = port.unwrap_or(if is_https { 443 } else { 80 });
        let origin = Self { is_https, host, port };
        if is_https || origin.is_loopback() { Ok(origin) } else { Err(NoOrigin::NotEncrypted) }
    }

    /// Whether it is this machine itself, by its address; a name may lead anywhere, `localhost` excepted.
    pub fn is_loopback(&self) -> bool {
        let host = self.host.as_str();
        host == "localhost"
            || host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
            || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
    }

    /// The same server for `wss://` and `ws://`, as instances write the address of their stream.
    pub(crate) fn of_socket(text: &str) -> Result<Self, NoOrigin> {
        let http = text.trim().strip_prefix("ws").map(|rest| format!("http{rest}"));
        Self::parse(http.as_deref().unwrap_or(text))
    }

    pub(crate) fn is_https(&self) -> bool {
        self.is_https
    }

    /// The host as the system's resolver and TLS want it: without brackets.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    fn has_own_port(&self) -> bool {
        self.port == if self.is_https { 443 } else { 80 }
    }

    /// The header `Host`.
    pub(crate) fn authority(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        if self.has_own_port() { host } else { format!("{host}:{}", self.port) }
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("withheld")
    }
}

/// The hosts that the operator of this server lets it ask. By default none: without that list, whoever may set up a
/// feed could make the server knock at any door of the network in which it stands.
#[derive(Clone, Default)]
pub struct Allowed(Vec<(String, Option<u16>)>);

impl Allowed {
    /// Reads `host` (with the port that belongs to the scheme) and `host:port` (with that one). Only whole names match:
    /// `example.org` does not allow `social.example.org`.
    pub fn new<'a>(hosts: impl IntoIterator<Item = &'a str>) -> Result<Self, NoOrigin> {
        let hosts = hosts.into_iter().map(str::trim).filter(|host| !host.is_empty());
        Ok(Self(hosts.map(host_and_port).collect::<Result<_, _>>()?))
    }

    /// Whether this server may be asked.
    pub fn allows(&self, origin: &Origin) -> bool {
        self.0
            .iter()
            .any(|(host, port)| *host == origin.host && port.map_or(origin.has_own_port(), |port| port == origin.port))
    }

    /// Whether nothing is allowed: feeds need not be offered then.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Allowed {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} hosts", self.0.len())
    }
}

/// `host`, `host:port`, `[v6]` or `[v6]:port`.
fn host_and_port(text: &str) -> Result<(String, Option<u16>), NoOrigin> {
    let (host, port) = if let Some(rest) = text.strip_prefix('[') {
        let (inside, after) = rest.split_once(']').ok_or(NoOrigin::BadHost)?;
        let address: Ipv6Addr = inside.parse().map_err(|_| NoOrigin::BadHost)?;
        let port = if after.is_empty() { None } else { Some(after.strip_prefix(':').ok_or(NoOrigin::BadPort)?) };
        (address.to_string(), port)
    } else {
        let (host, port) = text.split_once(':').map_or((text, None), |(host, port)| (host, Some(port)));
        (host.to_ascii_lowercase(), port)
    };
    let is_number = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    let port = match port {
        None => None,
        Some(port) if is_number(port) => Some(port.parse().ok().filter(|port| *port > 0).ok_or(NoOrigin::BadPort)?),
        Some(_) => return Err(NoOrigin::BadPort),
    };
    if text.starts_with('[') || is_name(&host) { Ok((host, port)) } else { Err(NoOrigin::BadHost) }
}

/// A name of labels, or four numbers.
fn is_name(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    // `127.1` and `0x7f000001` are addresses to some resolvers: a last label of digits must be a whole address.
    let last = host.rsplit('.').next().unwrap_or_default();
    let looks_like_number = last.starts_with("0x") || last.bytes().all(|byte| byte.is_ascii_digit());
    host.len() <= HOST_CHARS_MAX
        && host.split('.').all(is_label)
        && (!looks_like_number || host.parse::<std::net::Ipv4Addr>().is_ok())
}
