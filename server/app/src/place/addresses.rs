//! The addresses of this machine in its networks: those that somebody beside it can type.
use std::net::{IpAddr, SocketAddr};

/// Networks inside the machine: nobody beside it gets there.
const INSIDE: [&str; 10] = ["docker", "br-", "veth", "virbr", "lxc", "cni", "vmnet", "vboxnet", "bridge", "awdl"];
/// Addresses that are told at most.
const ADDRESSES_MAX: usize = 8;

/// Every address at which `listening` is reached from outside, the likeliest first. Looks at the system's tables alone.
#[must_use]
pub fn addresses(listening: SocketAddr) -> Vec<String> {
    let all = if_addrs::get_if_addrs().unwrap_or_default();
    let all = all.into_iter().map(|interface| (interface.name.clone(), interface.ip())).collect();
    listed(listening, all, crate::banner::lan_address())
}

fn listed(listening: SocketAddr, all: Vec<(String, IpAddr)>, likeliest: Option<IpAddr>) -> Vec<String> {
    let told = listening.ip();
    let is_inside = |name: &str| INSIDE.iter().any(|start| name.starts_with(start));
    let mut found: Vec<IpAddr> = if told.is_unspecified() {
        let all = all.into_iter().filter(|(name, _)| !is_inside(name)).map(|(_, ip)| ip);
        // Who listens for the older kind of address is not reached by the newer one.
        all.filter(|ip| told.is_ipv6() || ip.is_ipv4()).collect()
    } else {
        vec![told]
    };
    found.retain(|ip| !is_local(ip));
    // A phone knows the older kind best; among equals the order is always the same.
    found.sort_by_key(|ip| (Some(*ip) != likeliest, ip.is_ipv6(), *ip));
    found.dedup();
    found.truncate(ADDRESSES_MAX);
    found.into_iter().map(|ip| format!("http://{}", SocketAddr::new(ip, listening.port()))).collect()
}

/// Addresses that mean another machine on every machine, or need the name of a network beside them.
fn is_local(ip: &IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_unspecified() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unspecified() || ip.is_unicast_link_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine() -> Vec<(String, IpAddr)> {
        let rows = [
            ("lo", "127.0.0.1"),
            ("docker0", "172.17.0.1"),
            ("eth0", "10.0.0.9"),
            ("wlan0", "192.168.1.20"),
            ("wlan0", "fe80::1"),
            ("wlan0", "2001:db8::20"),
            ("eth1", "169.254.3.3"),
        ];
        rows.into_iter().map(|(name, ip)| (name.to_owned(), ip.parse().unwrap())).collect()
    }

    #[test]
    fn what_somebody_beside_the_machine_can_type_is_listed_with_the_likeliest_first() {
        let likeliest = Some("192.168.1.20".parse().unwrap());
        let four = listed("0.0.0.0:8080".parse().unwrap(), machine(), likeliest);
        assert_eq!(four, ["http://192.168.1.20:8080", "http://10.0.0.9:8080"]);
        let both = listed("[::]:80".parse().unwrap(), machine(), None);
        assert_eq!(both, ["http://10.0.0.9:80", "http://192.168.1.20:80", "http://[2001:db8::20]:80"]);
    }

    #[test]
    fn who_listens_in_one_place_is_reached_there_alone() {
        assert_eq!(listed("127.0.0.1:8080".parse().unwrap(), machine(), None), [""; 0]);
        assert_eq!(listed("10.0.0.9:1".parse().unwrap(), machine(), None), ["http://10.0.0.9:1"]);
    }
}
