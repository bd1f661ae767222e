//! Where a request comes from: the prefix of a network, in memory only, never printed.
use axum::http::HeaderMap;
use std::{
    fmt,
    net::{IpAddr, Ipv6Addr},
};

/// A /24 or a /48: whoever sits in one room sits behind one of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Network {
    V4([u8; 3]),
    V6([u16; 3]),
    /// Not told.
    Unknown,
}

impl Network {
    /// For a keyed hash that is bound to it.
    pub(crate) fn bytes(self) -> [u8; 7] {
        match self {
            Self::V4([a, b, c]) => [4, a, b, c, 0, 0, 0],
            Self::V6(groups) => {
                let [[a0, a1], [b0, b1], [c0, c1]] = groups.map(u16::to_be_bytes);
                [6, a0, a1, b0, b1, c0, c1]
            }
            Self::Unknown => [0; 7],
        }
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("withheld")
    }
}

/// The other end of a connection.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer {
    network: Network,
    /// A proxy on this machine tells whom it speaks for; anybody else's word counts for nothing.
    is_loopback: bool,
}

impl Peer {
    pub(crate) fn of(address: IpAddr) -> Self {
        Self { network: network(address), is_loopback: address.to_canonical().is_loopback() }
    }
    /// The network that a request comes from.
    pub(crate) fn network(self, headers: &HeaderMap) -> Network {
        let told = headers.get_all("x-forwarded-for").iter().next_back().filter(|_| self.is_loopback);
        let last = told.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        last.map_or(self.network, network)
    }
}

fn network(address: IpAddr) -> Network {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, c, _] = address.octets();
            Network::V4([a, b, c])
        }
        IpAddr::V6(address) => of_six(address),
    }
}

const fn of_six(address: Ipv6Addr) -> Network {
    let [a, b, c, ..] = address.segments();
    Network::V6([a, b, c])
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn of(peer: &str, forwarded: Option<&'static str>) -> Network {
        let mut headers = HeaderMap::new();
        if let Some(forwarded) = forwarded {
            headers.insert("x-forwarded-for", HeaderValue::from_static(forwarded));
        }
        Peer::of(peer.parse().unwrap()).network(&headers)
    }

    #[test]
    fn neighbors_share_a_prefix_and_only_a_proxy_on_this_machine_is_believed() {
        assert_eq!(of("192.0.2.7", None), of("192.0.2.200", None));
        assert_ne!(of("192.0.2.7", None), of("192.0.3.7", None));
        assert_eq!(of("::ffff:192.0.2.7", None), of("192.0.2.9", None));
        assert_eq!(of("2001:db8:1:2::3", None), of("2001:db8:1:ffff::9", None));
        assert_ne!(of("2001:db8:1::", None), of("2001:db8:2::", None));
        assert_eq!(
            of("127.0.0.1", Some("203.0.113.5, 192.0.2.7")),
            of("192.0.2.1", None),
            "the proxy's own word is last"
        );
        assert_eq!(of("198.51.100.9", Some("192.0.2.7")), of("198.51.100.9", None));
        assert_eq!(of("127.0.0.1", Some("nonsense")), of("127.0.0.2", None));
        assert_eq!(format!("{:?}", of("192.0.2.7", None)), "withheld");
    }
}
