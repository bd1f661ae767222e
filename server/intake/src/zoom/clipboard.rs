//! What is copied from Zoom's panels: `Name 3:01 PM`, `Name to Everyone 15:01` (FORMATS, section 2.2).
use super::quote::{Earlier, keep};
use crate::{
    clock,
    draft::{At, Reply},
    gather::{self, Gather, Message},
    hint::{Format, Hint},
    import::Import,
    plain, privacy,
    read::NAME_CHARS_MAX,
    turns::is_name,
    via::Via,
};
use std::borrow::Cow;

/// Words before a time that make it prose: «we meet at 15:00».
const PROSE: [&str; 16] = [
    "at",
    "by",
    "until",
    "till",
    "from",
    "before",
    "after",
    "around",
    "à",
    "vers",
    "dès",
    "um",
    "ab",
    "las",
    "الساعة",
    "在",
];

/// A line that looks like a header.
struct Head {
    name: String,
    at: At,
    is_private: bool,
    has_recipient: bool,
    /// Whether it could as well be a sentence that ends in a time.
    is_doubtful: bool,
}

impl Head {
    /// That of a message of which we know no more than that it is private.
    fn hidden() -> Self {
        let name = String::new();
        Self { name, at: At::Unknown, is_private: true, has_recipient: true, is_doubtful: false }
    }
}

fn head(line: &str) -> Option<Head> {
    let (who, time) = clock::trailing(line)?;
    let who = who.trim();
    if who.is_empty() || line.starts_with('\t') || who.ends_with([',', ':', '-', '–', '@']) {
        return None;
    }
    let words: Vec<&str> = who.split_whitespace().collect();
    let last = words.last()?.to_lowercase();
    if PROSE.contains(&last.as_str()) {
        return None;
    }
    let is_marked = privacy::is_marked(who);
    let to = words.iter().rposition(|word| word.eq_ignore_ascii_case("to")).filter(|at| *at > 0);
    let recipient = to.and_then(|at| words.get(at + 1..)).map(|words| words.join(" "));
    let is_public = recipient.as_deref().is_some_and(privacy::is_everyone);
    let has_recipient = is_public || is_marked;
    let name =
        if is_public { to.and_then(|at| words.get(..at)).unwrap_or_default().join(" ") } else { words.join(" ") };
    if !has_recipient && name.chars().count() > NAME_CHARS_MAX {
        return None;
    }
    let is_private = is_marked || recipient.is_some() && !is_public || privacy::is_marked(&name);
    let is_doubtful =
        !has_recipient && (words.len() > 5 || who.contains(['?', '!', '؟', '،', ';', '…', '"']) || who.contains(", "));
    Some(Head { name, at: gather::clock(time), is_private, has_recipient, is_doubtful })
}

/// Whether a public message begins with this line, without a doubt.
pub(crate) fn begins(line: &str) -> bool {
    head(line).is_some_and(|head| !head.is_private && !head.is_doubtful)
}

/// Whether a head has somebody's name in it, or says to whom it is: more than words before a time.
fn is_sure(head: &Head) -> bool {
    let names: Vec<&str> = head.name.split(' ').filter(|word| !word.eq_ignore_ascii_case("to")).collect();
    head.has_recipient || !head.is_doubtful && is_name(&names.join(" "))
}

/// How much it looks like a paste of a panel: 0 is not at all. It may begin within a message: then the headers below
/// must have words of their own, and a single one a name.
pub(crate) fn score(text: &str) -> usize {
    let joined = lines(text);
    let heads: Vec<Option<Head>> =
        joined.iter().filter(|(_, line)| !line.trim().is_empty()).take(400).map(|(_, line)| head(line)).collect();
    let weight = |head: &Head| usize::from(!head.is_doubtful) + usize::from(head.has_recipient);
    let all = || heads.iter().flatten().map(weight).sum();
    if heads.first().is_some_and(Option::is_some) {
        return all();
    }
    let with_words = || {
        let pairs = heads.iter().zip(heads.iter().skip(1));
        pairs.filter(|(_, below)| below.is_none()).filter_map(|(head, _)| head.as_ref()).filter(|head| weight(head) > 0)
    };
    if with_words().nth(1).is_some() || with_words().any(is_sure) { all() } else { 0 }
}

/// The lines with their numbers, from 1. A client may break between a name and the time: such a pair is one line.
fn lines(text: &str) -> Vec<(usize, Cow<'_, str>)> {
    let all: Vec<&str> = text.lines().collect();
    let pair = |at: usize| {
        let (name, time) = (all.get(at)?, all.get(at + 1)?.trim());
        let is_time = clock::leading(time).is_some_and(|(_, rest)| rest.is_empty());
        let is_apart = is_time && !name.trim().is_empty() && clock::trailing(name).is_none();
        let joined = if is_apart { format!("{} {time}", name.trim_end()) } else { return None };
        head(&joined).filter(|head| !head.is_doubtful).map(|head| (joined, is_sure(&head)))
    };
    let is_repeated = (0..all.len()).filter_map(pair).nth(1).is_some();
    let mut lines = Vec::with_capacity(all.len());
    let mut at = 0;
    while let Some(line) = all.get(at) {
        if let Some((joined, _)) = pair(at).filter(|(_, is_sure)| *is_sure || is_repeated) {
            lines.push((at + 1, Cow::Owned(joined)));
            at += 2;
        } else {
            lines.push((at + 1, Cow::Borrowed(*line)));
            at += 1;
        }
    }
    lines
}

/// A paste of the chat panel, or, when the hint says so, of the question panel.
pub(crate) fn read(text: &str, hint: &Hint) -> Import {
    let is_qa = hint.format == Some(Format::ZoomQaClipboard);
    let (format, via) =
        if is_qa { (Format::ZoomQaClipboard, Via::ZoomQa) } else { (Format::ZoomClipboard, Via::ZoomChat) };
    let mut gather = Gather::new(format, hint.via.unwrap_or(via), hint);
    let lines = lines(text);
    if !lines.iter().any(|(_, line)| head(line).is_some() || privacy::has_mark(line)) {
        return plain::read(text, hint);
    }
    let mut panel = Panel { gather: &mut gather, earlier: Earlier::default(), question: None, is_qa };
    let is_spaced = has_blank_lines_between(&lines);
    let mut open = Some(Open::tail()).filter(|_| !has_private(&lines));
    let mut is_after_blank = true;
    for (number, line) in &lines {
        let is_blank = line.trim().is_empty();
        let found = if is_blank { None } else { head(line) };
        // A line within a private message that ends in a time would let the next line out: it must be set apart.
        let is_inside = open.as_ref().is_some_and(|open| open.head.is_private) && is_spaced && !is_after_blank;
        match found {
            Some(head) if !is_inside || head.has_recipient => {
                panel.close(open.take());
                let is_ambiguous = head.is_doubtful || (!is_after_blank && is_spaced && !head.has_recipient);
                open = Some(Open { head, body: String::new(), is_ambiguous, is_answer: is_qa && !is_after_blank });
            }
            _ if privacy::has_mark(line) => {
                // Nearly a header, and private: what follows belongs to it.
                panel.close(open.take());
                open = Some(Open { head: Head::hidden(), body: String::new(), is_ambiguous: true, is_answer: false });
            }
            _ => match &mut open {
                Some(open) => {
                    open.body.push_str(line);
                    open.body.push('\n');
                }
                None if !is_blank => panel.gather.unread(*number),
                None => {}
            },
        }
        is_after_blank = is_blank;
    }
    panel.close(open.take());
    gather.import
}

/// Whether something in it is private: then what stands above the first header may be the end of a private message. It is
/// told by number, and not shown.
fn has_private(lines: &[(usize, Cow<'_, str>)]) -> bool {
    lines.iter().any(|(_, line)| privacy::has_mark(line) || head(line).is_some_and(|head| head.is_private))
}

/// Whether headers stand apart from what is above them.
fn has_blank_lines_between(lines: &[(usize, Cow<'_, str>)]) -> bool {
    lines
        .windows(2)
        .any(|two| matches!(two, [(_, above), (_, below)] if above.trim().is_empty() && head(below).is_some()))
}

struct Open {
    head: Head,
    body: String,
    is_ambiguous: bool,
    is_answer: bool,
}

impl Open {
    /// What stands above the first header: words of nobody, for a person to look at.
    fn tail() -> Self {
        let name = String::new();
        let head = Head { name, at: At::Unknown, is_private: false, has_recipient: false, is_doubtful: true };
        Self { head, body: String::new(), is_ambiguous: true, is_answer: false }
    }

    fn is_empty_tail(&self) -> bool {
        self.head.name.is_empty() && !self.head.is_private && self.body.trim().is_empty()
    }
}

struct Panel<'a> {
    gather: &'a mut Gather,
    earlier: Earlier,
    question: Option<usize>,
    is_qa: bool,
}

impl Panel<'_> {
    fn close(&mut self, open: Option<Open>) {
        let Some(open) = open.filter(|open| !open.is_empty_tail()) else { return };
        if open.head.is_private {
            self.gather.drop_private(&[&open.head.name, &open.head.at.minute(), &open.body]);
            if self.is_qa && !open.is_answer {
                self.question = None;
            }
            return;
        }
        let message = Message {
            name: &open.head.name,
            at: Some(open.head.at),
            body: &open.body,
            is_ambiguous: open.is_ambiguous,
            is_answer: open.is_answer,
            reply_to: if open.is_answer { self.question.map(Reply::Draft) } else { None },
            ..Message::default()
        };
        if !self.is_qa {
            keep(self.gather, &mut self.earlier, message);
        } else if open.is_answer {
            self.gather.keep(message);
        } else {
            self.question = self.gather.keep(message);
        }
    }
}
