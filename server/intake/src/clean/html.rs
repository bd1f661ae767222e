//! HTML to text in one pass. Nothing is fetched: of a link its words stay, of a picture nothing.
use super::entity;

/// Elements whose content nobody reads.
const UNREAD: [&str; 5] = ["script", "style", "template", "noscript", "head"];
/// Elements after which a new line begins.
const BREAKS: [&str; 12] = ["br", "/p", "/div", "/li", "/tr", "/h1", "/h2", "/h3", "/h4", "/blockquote", "/pre", "hr"];

/// The words of it.
pub(super) fn to_text(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        let after = here.get(1..).unwrap_or("");
        rest = if here.starts_with('&') {
            match entity::read(after) {
                Some((text, tail)) => {
                    out.push_str(&text);
                    tail
                }
                None => keep(&mut out, '&', after),
            }
        } else {
            markup(&mut out, after)
        };
    }
    out.push_str(rest);
    out
}

fn keep<'a>(out: &mut String, c: char, after: &'a str) -> &'a str {
    out.push(c);
    after
}

/// What follows a `<`: a comment, a tag, or a sign that means «less than».
fn markup<'a>(out: &mut String, after: &'a str) -> &'a str {
    if let Some(comment) = after.strip_prefix("!--") {
        return comment.split_once("-->").map_or("", |(_, tail)| tail);
    }
    if !after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
        return keep(out, '<', after);
    }
    let end = tag_end(after);
    let tag = after.get(..end).unwrap_or("");
    let tail = after.get(end + 1..).unwrap_or("");
    let name: String = tag
        .chars()
        .enumerate()
        .take_while(|(at, c)| c.is_ascii_alphanumeric() || *at == 0 && *c == '/')
        .map(|(_, c)| c.to_ascii_lowercase())
        .collect();
    if BREAKS.contains(&name.as_str()) {
        out.push('\n');
    }
    if UNREAD.contains(&name.as_str()) && !tag.ends_with('/') { past(tail, &name) } else { tail }
}

/// Where the tag ends: at a `>` outside quotes, or at the text's end.
fn tag_end(tag: &str) -> usize {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// What follows the end of an element that nobody reads; nothing, when it does not end.
fn past<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some((_, tail)) = rest.split_once("</") {
        if tail.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return tail.split_once('>').map_or("", |(_, tail)| tail);
        }
        rest = tail;
    }
    ""
}
