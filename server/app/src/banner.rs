//! What a start prints: where to find the server, for people on this machine and beside it.
use std::{
    io::Write,
    net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket},
};

/// The address of this machine in its network, as far as the routing table knows one. Nothing is sent.
#[must_use]
pub fn lan_address() -> Option<IpAddr> {
    // A datagram socket that is connected, but never written to, tells which address would be used. The address asked
    // about is one of those kept for documentation.
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}

/// The address that people can type: the one given, else the one in the network, else this machine's own.
#[must_use]
pub fn public_url(given: Option<&str>, listening: SocketAddr) -> String {
    if let Some(given) = given {
        return given.trim_end_matches('/').to_owned();
    }
    let ip = if listening.ip().is_unspecified() {
        lan_address().unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
    } else {
        listening.ip()
    };
    format!("http://{}", SocketAddr::new(ip, listening.port()))
}

/// A QR code in half blocks, light on dark, with the quiet zone that readers need.
#[must_use]
pub fn qr(address: &str) -> Option<String> {
    let code = fast_qr::QRBuilder::new(address).build().ok()?;
    Some(code.to_str())
}

/// Prints the lines of a start; the key itself only to a terminal.
///
/// # Errors
/// When standard output cannot be written.
pub fn print(out: &mut impl Write, start: &Start<'_>) -> std::io::Result<()> {
    writeln!(out, "Horseshoe {}", env!("CARGO_PKG_VERSION"))?;
    if start.is_terminal
        && let Some(code) = qr(start.public_url)
    {
        writeln!(out, "\n{code}")?;
    }
    writeln!(out, "  here      http://localhost:{}", start.listening.port())?;
    writeln!(out, "  for all   {}", start.public_url)?;
    writeln!(out, "  sessions  {}/host", start.public_url)?;
    writeln!(out, "  check     {}/check", start.public_url)?;
    writeln!(out, "  data      {}", start.data.display())?;
    match (start.is_terminal, start.key_file) {
        (true, _) => writeln!(out, "  host key  {}", start.key)?,
        (false, Some(file)) => writeln!(out, "  host key  in {}", file.display())?,
        (false, None) => writeln!(out, "  host key  as given")?,
    }
    writeln!(out, "\nCtrl-C stops it; nothing that was acknowledged is lost.")
}

/// What a start has to say.
#[derive(Debug)]
pub struct Start<'a> {
    /// Where it listens.
    pub listening: SocketAddr,
    /// The address that people can type.
    pub public_url: &'a str,
    /// The data folder, absolute.
    pub data: &'a std::path::Path,
    /// The host key.
    pub key: &'a str,
    /// Its file.
    pub key_file: Option<&'a std::path::Path>,
    /// Standard output is a terminal.
    pub is_terminal: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_given_address_wins_and_loses_its_slash() {
        let listening = "127.0.0.1:8080".parse().unwrap();
        assert_eq!(public_url(Some("https://table.example.org/"), listening), "https://table.example.org");
        assert_eq!(public_url(None, listening), "http://127.0.0.1:8080");
    }

    #[test]
    fn the_key_is_printed_to_a_terminal_only() {
        let mut piped = Vec::new();
        let data = std::path::Path::new("/data");
        let file = data.join("host-key");
        let listening = "127.0.0.1:8080".parse().unwrap();
        let start = Start {
            listening,
            public_url: "http://localhost:8080",
            data,
            key: "a-secret-host-key",
            key_file: Some(&file),
            is_terminal: false,
        };
        print(&mut piped, &start).unwrap();
        let piped = String::from_utf8(piped).unwrap();
        assert!(piped.contains("http://localhost:8080/host\n") && piped.contains("http://localhost:8080/check\n"));
        assert!(!piped.contains("a-secret-host-key") && piped.contains("/data/host-key"), "{piped}");
        let mut shown = Vec::new();
        print(&mut shown, &Start { is_terminal: true, ..start }).unwrap();
        assert!(String::from_utf8(shown).unwrap().contains("a-secret-host-key"));
    }
}
