//! Links to people's own pages: the host stays, the path names somebody and goes.
use super::mask::DOTS;
use unicode_normalization::char::is_combining_mark;

/// Networks whose addresses are names. What stands under another host, and begins with `@`, is masked like any handle.
const HOSTS: [&str; 21] = [
    "t.me",
    "telegram.me",
    "telegram.dog",
    "x.com",
    "twitter.com",
    "instagram.com",
    "instagr.am",
    "facebook.com",
    "fb.com",
    "fb.me",
    "m.me",
    "linkedin.com",
    "tiktok.com",
    "snapchat.com",
    "threads.net",
    "threads.com",
    "bsky.app",
    "vk.com",
    "weibo.com",
    "signal.me",
    "ask.fm",
];
/// So long is the longest host with what may stand before it.
const HOST_BYTES_MAX: usize = 64;

/// Whether there is such a link in it.
pub(super) fn may_hold(text: &str) -> bool {
    text.contains('/')
}

/// The text with masks.
pub(super) fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('/') {
        let (before, path) = rest.split_at(at);
        out.push_str(before);
        let length = if is_profile(&out) { length(path) } else { 1 };
        if length > 1 {
            out.push('/');
            out.push_str(DOTS);
        } else {
            out.push_str(path.get(..length).unwrap_or(""));
        }
        rest = path.get(length..).unwrap_or("");
    }
    out.push_str(rest);
    out
}

/// Whether a text ends with one of the hosts, or with a host under it.
fn is_profile(so_far: &str) -> bool {
    let is_host = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let bytes = so_far.as_bytes();
    let length = bytes.iter().rev().take(HOST_BYTES_MAX).take_while(|byte| is_host(byte)).count();
    let host = bytes.get(bytes.len() - length..).unwrap_or_default();
    HOSTS.iter().any(|known| {
        let Some((above, end)) = host.len().checked_sub(known.len()).and_then(|at| host.split_at_checked(at)) else {
            return false;
        };
        end.eq_ignore_ascii_case(known.as_bytes()) && (above.is_empty() || above.ends_with(b"."))
    })
}

/// How many bytes a path has, without what ends a sentence.
fn length(path: &str) -> usize {
    let is_of_path =
        |c: char| c.is_alphanumeric() || "/-_.~%@＠?=&+#:$*'".contains(c) || !c.is_ascii() && is_combining_mark(c);
    let end = path.char_indices().find(|(_, c)| !is_of_path(*c)).map_or(path.len(), |(at, _)| at);
    path.get(..end).unwrap_or("").trim_end_matches(['.', '?', ':', '\'', '/']).len().max(1)
}
