//! Zoom's saved chat in its four forms (FORMATS, section 2.1).
//!
//! A header begins at the line's first character with hours, minutes and seconds; every other line continues the
//! message above, and is private when that one is.
use super::quote::{Earlier, keep};
use crate::{
    clock::{self, Time},
    draft::At,
    gather::{Gather, Message},
    hint::{Format, Hint},
    import::Import,
    privacy,
    via::Via,
};

/// «From» and «to» of the clients we know. Others are matched by their structure alone.
const FROM: [&str; 10] = ["from", "von", "de", "da", "от", "من", "van", "来自", "从", "od"];
const TO: [&str; 13] = ["to", "an", "à", "a", "para", "إلى", "الى", "к", "для", "aan", "到", "至", "do"];
/// How far into a line a header may reach: two names and what joins them.
const HEAD_CHARS_MAX: usize = 240;

/// Who speaks to whom, at the beginning of a message.
pub(super) struct Head<'a> {
    at: At,
    name: String,
    is_private: bool,
    is_ambiguous: bool,
    /// A time and a colon, and words between them that we do not know.
    is_strange: bool,
    text: &'a str,
}

impl Head<'_> {
    /// That of a message of which we know no more than that it is private.
    fn hidden() -> Self {
        let name = String::new();
        Self { at: At::Unknown, name, is_private: true, is_ambiguous: true, is_strange: false, text: "" }
    }
}

/// The header of a line, if it is one.
pub(super) fn head(line: &str) -> Option<Head<'_>> {
    let (time, rest) = clock::leading(line).filter(|(time, _)| time.has_seconds)?;
    if let Some(found) = cloud(time, rest) {
        return Some(found);
    }
    let rest = rest.strip_prefix(clock::is_gap)?.trim_start();
    let (first, tail) = rest.split_once(clock::is_gap).unwrap_or((rest, ""));
    let is_from = is_one_of(first, &FROM);
    let names = if is_from { tail } else { rest };
    let found = split(names)?;
    let is_strange = !is_from;
    let is_private = found.is_private || is_strange && found.who.trim_end().ends_with([')', '）']);
    let at = clock_at(time);
    let is_ambiguous = found.is_ambiguous || is_strange;
    Some(Head { at, name: found.who, is_private, is_ambiguous, is_strange, text: found.text })
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    // Longer ones have no place in the lists.
    word.len() <= 12 && list.iter().any(|known| known.eq_ignore_ascii_case(word)) || {
        !word.is_ascii() && list.contains(&word.to_lowercase().as_str())
    }
}

fn clock_at(time: Time) -> At {
    At::Clock { s: time.s, date: None }
}

/// `00:58:04⇥Name:⇥text`: the time is an offset from the recording's start.
fn cloud(time: Time, rest: &str) -> Option<Head<'_>> {
    let rest = rest.strip_prefix('\t')?;
    let (name, text) = rest.split_once(":\t").or_else(|| rest.strip_suffix(':').map(|name| (name, "")))?;
    let is_name = !name.is_empty() && !name.contains('\t') && name.chars().count() <= HEAD_CHARS_MAX;
    // The older forms set a blank between the tab and their «From».
    let is_from = name.starts_with(clock::is_gap) || name.to_ascii_lowercase().starts_with("from ");
    if !is_name || is_from {
        return None;
    }
    let is_private = privacy::is_marked(name) || privacy::has_mark(rest);
    let name = name.trim().to_owned();
    Some(Head { at: At::Offset { s: time.s }, name, is_private, is_ambiguous: false, is_strange: false, text })
}

/// Who speaks, as far as the words before a colon say.
pub(crate) struct Names<'a> {
    pub(crate) who: String,
    pub(crate) is_private: bool,
    pub(crate) has_recipient: bool,
    is_ambiguous: bool,
    pub(crate) text: &'a str,
}

/// The same, with or without a «from» before the name.
pub(crate) fn speaker(words: &str) -> Option<Names<'_>> {
    match words.split_once(clock::is_gap) {
        Some((first, tail)) if is_one_of(first, &FROM) => split(tail),
        _ => split(words),
    }
}

/// Sender, recipient and the text behind the colon.
pub(crate) fn split(names: &str) -> Option<Names<'_>> {
    let is_end = |tail: &str| tail.is_empty() || tail.starts_with(clock::is_gap);
    let mut ends = names
        .char_indices()
        .take(HEAD_CHARS_MAX)
        .filter(|(_, c)| *c == ':' || *c == '：')
        .filter_map(|(at, c)| Some((names.get(..at)?, names.get(at + c.len_utf8()..)?)))
        .filter(|(_, tail)| is_end(tail));
    let first = ends.clone().next()?;
    // A name may hold a colon: where the line goes on to a recipient that we know, that is the end of the header.
    let sure = ends.find(|(who, _)| {
        let to = recipient(who).map(|(_, to)| to);
        privacy::is_marked(who) || to.is_some_and(|to| privacy::is_everyone(&to))
    });
    let (who, text) = sure.unwrap_or(first);
    let text = text.trim_start_matches(clock::is_gap);
    let who = who.split_whitespace().collect::<Vec<_>>().join(" ");
    if who.is_empty() {
        return None;
    }
    if privacy::is_marked(&who) {
        return Some(Names { who, is_private: true, has_recipient: true, is_ambiguous: false, text });
    }
    let Some((name, to)) = recipient(&who) else {
        return Some(Names { who, is_private: false, has_recipient: false, is_ambiguous: false, text });
    };
    let is_public = privacy::is_everyone(&to);
    let is_marked = privacy::is_marked(&name);
    let is_ambiguous = recipient(&name).is_some();
    Some(Names { who: name, is_private: !is_public || is_marked, has_recipient: true, is_ambiguous, text })
}

/// What stands before and after the last «to».
fn recipient(who: &str) -> Option<(String, String)> {
    let words: Vec<&str> = who.split_whitespace().collect();
    let at = words.iter().rposition(|word| is_one_of(word, &TO))?;
    let (name, to) = (words.get(..at)?, words.get(at + 1..)?);
    if name.is_empty() || to.is_empty() {
        return None;
    }
    // Only the English «to» stands between names of any language: «de», «a», «an» are parts of names as well.
    let is_english = words.get(at).is_some_and(|word| word.eq_ignore_ascii_case("to"));
    let to = to.join(" ");
    (is_english || privacy::is_everyone(&to) || privacy::is_marked(&to)).then(|| (name.join(" "), to))
}

/// Whether a public message begins with this line.
pub(crate) fn begins(line: &str) -> bool {
    head(line).is_some_and(|head| !head.is_private)
}

/// How many of the first lines are headers.
pub(crate) fn score(text: &str) -> usize {
    text.lines().take(200).filter(|line| head(line).is_some()).count()
}

/// A saved chat.
pub(crate) fn read(text: &str, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::ZoomChat, hint.via.unwrap_or(Via::ZoomChat), hint);
    let mut earlier = Earlier::default();
    let mut open: Option<(Head, String)> = None;
    // Where some headers are of a form that we know, a line of another form is no header, unless it
    // looks private.
    let is_known = text.lines().filter_map(head).any(|head| !head.is_strange);
    for (number, line) in text.lines().enumerate() {
        if let Some(found) = head(line).filter(|head| !(is_known && head.is_strange) || head.is_private) {
            close(&mut gather, &mut earlier, open.take());
            let text = found.text.to_owned();
            open = Some((found, text));
        } else if privacy::has_mark(line) && clock::leading(line).is_some() {
            // Nearly a header, and private: what follows belongs to it.
            close(&mut gather, &mut earlier, open.take());
            open = Some((Head::hidden(), line.to_owned()));
        } else if let Some((_, body)) = &mut open {
            body.push('\n');
            body.push_str(line);
        } else if !line.trim().is_empty() {
            // A continuation of a message that is not here; it may be of a private one.
            gather.unread(number + 1);
        }
    }
    close(&mut gather, &mut earlier, open.take());
    gather.import
}

fn close(gather: &mut Gather, earlier: &mut Earlier, open: Option<(Head, String)>) {
    let Some((head, body)) = open else { return };
    if head.is_private {
        gather.drop_private(&[&head.name, &head.at.minute(), &body]);
        return;
    }
    let message = Message {
        name: &head.name,
        at: Some(head.at),
        body: &body,
        is_ambiguous: head.is_ambiguous,
        ..Message::default()
    };
    keep(gather, earlier, message);
}
