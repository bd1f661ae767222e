//! Words made fit to be kept: markup to text, masks over numbers and addresses, tricks of direction gone, a length.
mod entity;
mod html;
mod mask;
mod phone;
mod profile;

use crate::{
    read::{BODY_CHARS_MAX, NAME_CHARS_MAX},
    text::lines,
};
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// How often a text is masked until nothing of it changes.
const MASKS_MAX: usize = 4;

/// What takes no place and can hide or turn what stands beside it. The joiners of Persian and of emoji stay.
pub(crate) fn is_invisible(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{ad}'
        | '\u{180e}'
        | '\u{fff9}'..='\u{fffb}' => true,
        _ => c.is_control(),
    }
}

/// A body that may be kept.
pub(crate) struct Body {
    pub(crate) text: String,
    /// Whether it was longer.
    pub(crate) is_cut: bool,
}

/// Without what is not seen.
fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(is_invisible) {
        Cow::Owned(text.chars().filter(|c| !is_invisible(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Text that may be kept; HTML is made text first.
pub(crate) fn body(raw: &str, is_html: bool) -> Body {
    let plain = if is_html { Cow::Owned(html::to_text(raw)) } else { Cow::Borrowed(raw) };
    let text = tidy(&masked(&visible(&lines(&plain))));
    match text.char_indices().nth(BODY_CHARS_MAX) {
        Some((at, _)) => Body { text: text.get(..at).unwrap_or("").trim_end().to_owned(), is_cut: true },
        None => Body { text, is_cut: false },
    }
}

/// Words under the mask that every body gets: telephone numbers, post addresses, handles. Masking twice changes nothing.
pub fn masked(text: &str) -> String {
    let mut text = mask::mask(text).into_owned();
    // A mask may part what was one number into pieces that stand otherwise beside their neighbors: rare, and soon over.
    for _ in 0..MASKS_MAX {
        let again = mask::mask(&text).into_owned();
        if again == text {
            break;
        }
        text = again;
    }
    text
}

/// What an author warns of: one line, of a name's length.
pub(crate) fn warning(raw: &str) -> String {
    let body = body(raw, false).text;
    line(&body).chars().take(NAME_CHARS_MAX).collect()
}

/// A sender as it is told apart: one line, visible, composed, of a bounded length. It is never shown.
pub(crate) fn name(raw: &str) -> String {
    let short: String = raw.chars().take(NAME_CHARS_MAX * 8).collect();
    let seen = visible(&short);
    let composed: Cow<str> = if seen.is_ascii() { seen } else { Cow::Owned(seen.nfc().collect()) };
    let cut: String = line(&composed).chars().take(NAME_CHARS_MAX).collect();
    cut.trim_end().to_owned()
}

/// A label that may be shown, since a record of ours says so: masked like a body.
pub(crate) fn label(raw: &str) -> String {
    name(&masked(&name(raw)))
}

fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines without blanks at their ends, one empty line between paragraphs at most, none at the ends.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_gap = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            is_gap = !out.is_empty();
            continue;
        }
        if !out.is_empty() {
            out.push_str(if is_gap { "\n\n" } else { "\n" });
        }
        is_gap = false;
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{body, label, name};

    #[test]
    fn markup_becomes_text() {
        let text = |html| body(html, true).text;
        assert_eq!(
            text("<p>Any proof <a href=\"https://x.example/@d\">#<span>WS430</span></a></p>"),
            "Any proof #WS430"
        );
        assert_eq!(
            text("<p>Il est<br>utile &amp; clair.</p><p>Oui&nbsp;&#33;</p>"),
            "Il est\nutile & clair.\nOui\u{a0}!"
        );
        assert_eq!(text("a<script>alert(1)</script><style>p{}</style>b<!-- c -->d"), "abd");
        assert_eq!(text("1 < 2 && 3 > 2 &notanentity; &#x202e;x"), "1 < 2 && 3 > 2 &notanentity; x");
        assert_eq!(text("<img src=x alt=smile onerror=y>only <b"), "only");
        assert_eq!(text("<script>never closed"), "");
        assert_eq!(text("<p title=\"a > b\">x</p>"), "x");
    }

    #[test]
    fn lengths_stand_at_their_limits() {
        let long = body(&"ب".repeat(4001), false);
        assert_eq!((long.text.chars().count(), long.is_cut), (4000, true));
        assert!(!body(&"b".repeat(4000), false).is_cut);
        assert_eq!(name(&"é".repeat(65)).chars().count(), 64);
        assert_eq!(name(" So\u{202e}fia\u{202c}\n "), "Sofia");
        assert_eq!(label("Ana +20 100 123 4567"), "Ana +20 ••• 67");
        assert_eq!(body(" a \n\n\n\n b\n", false).text, "a\n\nb");
    }
}
