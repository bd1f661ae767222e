//! The bytes of an input as lines that can be read.
use crate::clean::is_invisible;
use std::borrow::Cow;

/// The input as text: UTF-8 with or without its mark, line ends as `\n`, without characters that trick the eye.
pub(crate) struct Text {
    pub(crate) all: String,
    /// Whether some bytes were no UTF-8 and stand replaced.
    pub(crate) has_bad_utf8: bool,
}

/// Control characters go before anything is recognized, so that none of them can hide a mark of privacy.
pub(crate) fn decode(input: &[u8]) -> Text {
    let input = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    let lossy = String::from_utf8_lossy(input);
    let has_bad_utf8 = matches!(lossy, Cow::Owned(_));
    if lossy.bytes().all(|byte| matches!(byte, b'\n' | b'\t' | b' '..=b'~')) {
        return Text { all: lossy.into_owned(), has_bad_utf8 };
    }
    let mut all = String::with_capacity(lossy.len());
    let mut chars = lossy.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    all.push('\n');
                }
            }
            _ if is_invisible(c) && !is_break(c) => {}
            _ => all.push(c),
        }
    }
    Text { all, has_bad_utf8 }
}

/// Whether it breaks a line, and is none of the three that files end their lines with.
fn is_break(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{85}')
}

/// The text with a `\n` for every other break. Not for JSON: its words may hold such a break, and no `\n`.
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    if text.contains(is_break) { Cow::Owned(text.replace(is_break, "\n")) } else { Cow::Borrowed(text) }
}
