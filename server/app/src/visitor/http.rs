//! The plainest HTTP client there is: one request, one answer, one connection.
use super::Lost;
use std::{fmt::Write as _, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

/// Longest answer taken, in bytes.
const ANSWER_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// Longest time for one answer.
const ANSWER_MAX: Duration = Duration::from_secs(20);

/// Where a server is: `http://host:port`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    host: String,
}

impl Address {
    /// Reads `http://host:port`, with or without a slash at the end.
    ///
    /// # Errors
    /// [`Lost::Encrypted`] for `https://`, [`Lost::Address`] for any other form.
    pub fn parse(url: &str) -> Result<Self, Lost> {
        if url.starts_with("https://") {
            return Err(Lost::Encrypted);
        }
        let host = url.strip_prefix("http://").ok_or(Lost::Address)?.trim_end_matches('/');
        if host.is_empty() || host.contains(['/', '#', '?', '@', ' ']) {
            return Err(Lost::Address);
        }
        Ok(Self { host: host.to_owned() })
    }
    /// `host:port` to connect to.
    #[must_use]
    pub fn authority(&self) -> String {
        let has_port = self.host.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
        if has_port { self.host.clone() } else { format!("{}:80", self.host) }
    }
    /// The origin that a browser there would send.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.host)
    }
    /// `ws://…/ws`.
    #[must_use]
    pub fn socket(&self) -> String {
        format!("ws://{}/ws", self.host)
    }
}

/// A request.
#[derive(Debug, Clone, Default)]
pub struct Ask<'a> {
    /// Such as `GET`.
    pub method: &'a str,
    /// Beginning with a slash.
    pub path: &'a str,
    /// A bearer token.
    pub bearer: Option<&'a str>,
    /// Cookies to send.
    pub cookie: Option<&'a str>,
    /// The versions that it must still be, as `If-Match` names them.
    pub if_match: Option<&'a str>,
    /// Other headers, with their values.
    pub headers: &'a [(&'a str, &'a str)],
    /// What is said about the origin of a body; none says that it is the server's own.
    pub origin: Option<&'a str>,
    /// The body's type, where there is a body.
    pub content_type: Option<&'a str>,
    /// The body.
    pub body: &'a [u8],
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Header names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of that name, given in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
    /// The cookies it sets, as the next request would send them.
    #[must_use]
    pub fn cookies(&self) -> String {
        let set = self.headers.iter().filter(|(name, _)| name == "set-cookie");
        let pairs: Vec<&str> = set.filter_map(|(_, value)| value.split(';').next()).map(str::trim).collect();
        pairs.join("; ")
    }
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
    /// The body as JSON.
    ///
    /// # Errors
    /// [`Lost::Strange`] when it is none.
    pub fn json(&self) -> Result<serde_json::Value, Lost> {
        serde_json::from_slice(&self.body).map_err(|_| Lost::Strange)
    }
    /// Whether the status is one of success or of going elsewhere.
    #[must_use]
    pub const fn is_fine(&self) -> bool {
        self.status >= 200 && self.status < 400
    }
}

/// Sends one request.
///
/// # Errors
/// [`Lost`] when nobody answers in time, or no HTTP.
pub async fn ask(to: &Address, ask: &Ask<'_>) -> Result<Answer, Lost> {
    timeout(ANSWER_MAX, once(to, ask)).await.map_err(|_| Lost::Silent)?
}

async fn once(to: &Address, ask: &Ask<'_>) -> Result<Answer, Lost> {
    let mut stream = TcpStream::connect(to.authority()).await.map_err(Lost::Link)?;
    stream.set_nodelay(true).map_err(Lost::Link)?;
    let mut head = format!("{} {} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", ask.method, ask.path, to.host);
    let mut add = |name: &str, value: &str| {
        for part in [name, ": ", value, "\r\n"] {
            head.push_str(part);
        }
    };
    if let Some(bearer) = ask.bearer {
        add("authorization", &format!("Bearer {bearer}"));
    }
    if let Some(versions) = ask.if_match {
        add("if-match", versions);
    }
    if let Some(cookie) = ask.cookie.filter(|cookie| !cookie.is_empty()) {
        add("cookie", cookie);
    }
    for (name, value) in ask.headers {
        add(name, value);
    }
    if let Some(kind) = ask.content_type {
        add("content-type", kind);
        // Only what carries a body changes anything, and a browser then says where it comes from.
        add("origin", ask.origin.unwrap_or(&to.origin()));
        add("content-length", &ask.body.len().to_string());
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes()).await.map_err(Lost::Link)?;
    stream.write_all(ask.body).await.map_err(Lost::Link)?;
    let mut bytes = Vec::new();
    stream.take(ANSWER_BYTES_MAX).read_to_end(&mut bytes).await.map_err(Lost::Link)?;
    read(&bytes)
}

fn read(bytes: &[u8]) -> Result<Answer, Lost> {
    let split = bytes.windows(4).position(|four| four == b"\r\n\r\n").ok_or(Lost::Strange)?;
    let (head, rest) = bytes.split_at(split);
    let body = rest.get(4..).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let header = |line: &str| line.split_once(':').map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()));
    let headers: Vec<(String, String)> = lines.filter_map(header).collect();
    let mut answer = Answer { status: status.ok_or(Lost::Strange)?, headers, body: Vec::new() };
    let is_chunked = answer.header("transfer-encoding").is_some_and(|how| how.eq_ignore_ascii_case("chunked"));
    let length = answer.header("content-length").and_then(|length| length.parse::<usize>().ok());
    answer.body = match length {
        _ if is_chunked => unchunk(body)?,
        Some(length) => body.get(..length).ok_or(Lost::Strange)?.to_vec(),
        None => body.to_vec(),
    };
    Ok(answer)
}

fn unchunk(mut body: &[u8]) -> Result<Vec<u8>, Lost> {
    let mut whole = Vec::new();
    loop {
        let line = body.windows(2).position(|two| two == b"\r\n").ok_or(Lost::Strange)?;
        let size = body.get(..line).and_then(|size| std::str::from_utf8(size).ok()).ok_or(Lost::Strange)?;
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(size, 16).map_err(|_| Lost::Strange)?;
        let rest = body.get(line.saturating_add(2)..).ok_or(Lost::Strange)?;
        if size == 0 {
            return Ok(whole);
        }
        whole.extend_from_slice(rest.get(..size).ok_or(Lost::Strange)?);
        body = rest.get(size.saturating_add(2)..).ok_or(Lost::Strange)?;
    }
}

/// A value as it stands in a form or an address.
#[must_use]
pub fn form_value(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _fits = write!(out, "%{byte:02X}"); // a text takes everything
        }
    }
    out
}

/// A form's body.
#[must_use]
pub fn form(fields: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", form_value(value))).collect();
    pairs.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_in_chunks_is_put_together() {
        let answer =
            read(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n").unwrap();
        assert_eq!((answer.status, answer.text().as_str()), (200, "abcde"));
    }

    #[test]
    fn an_answer_cut_short_is_no_answer() {
        assert!(matches!(read(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc"), Err(Lost::Strange)));
        assert!(matches!(read(b"HTTP/1.1 200"), Err(Lost::Strange)));
    }

    #[test]
    fn an_address_has_a_host_and_nothing_else() {
        assert_eq!(Address::parse("http://127.0.0.1:8080/").unwrap().authority(), "127.0.0.1:8080");
        assert_eq!(Address::parse("http://table.example").unwrap().authority(), "table.example:80");
        assert!(matches!(Address::parse("https://table.example"), Err(Lost::Encrypted)));
        assert!(Address::parse("http://a/desk#x").is_err());
    }

    #[test]
    fn a_form_carries_any_text() {
        assert_eq!(form(&[("text", "a&b=ج")]), "text=a%26b%3D%D8%AC");
    }
}
