//! Webex: `from X to Everyone: text`, and the older questions and answers as JSON (FORMATS, section 2.4).
use crate::{
    clock,
    draft::{At, Kind, Reply},
    gather::{self, Gather, Message},
    hint::{Format, Hint},
    import::Import,
    json::{Look, list, word},
    privacy,
    via::Via,
};
use serde_json::Value;

struct Head<'a> {
    name: &'a str,
    at: At,
    is_private: bool,
    text: &'a str,
}

/// `[time] from X to Everyone: [time] text`.
fn head(line: &str) -> Option<Head<'_>> {
    let (before, rest) = match clock::leading(line.trim_start()) {
        Some((time, rest)) => (Some(time), rest.trim_start()),
        None => (None, line),
    };
    let is_from = rest.get(..5).is_some_and(|head| head.eq_ignore_ascii_case("from "));
    let names = rest.get(5..).filter(|_| is_from)?;
    let lower = names.to_ascii_lowercase();
    let mut ends = names.match_indices(':').take(20).filter_map(|(colon, _)| {
        let to = lower.get(..colon)?.rfind(" to ")?;
        Some((names.get(..to)?, names.get(to + 4..colon)?, names.get(colon + 1..)?))
    });
    let first = ends.clone().next()?;
    let is_sure = |(_, to, _): &(&str, &str, &str)| privacy::is_everyone(to) || privacy::is_marked(to);
    let (name, to, text) = ends.find(is_sure).unwrap_or(first);
    let is_private = !privacy::is_everyone(to) || privacy::is_marked(name);
    let text = text.trim_start_matches(clock::is_gap);
    let (after, text) = match clock::leading(text) {
        Some((time, rest)) if before.is_none() && rest.trim().is_empty() => (Some(time), ""),
        _ => (None, text),
    };
    let at = before.or(after).map_or(At::Unknown, gather::clock);
    Some(Head { name: name.trim(), at, is_private, text })
}

/// Whether a public message begins with this line.
pub(crate) fn begins(line: &str) -> bool {
    head(line).is_some_and(|head| !head.is_private)
}

/// How many of the first lines are headers.
pub(crate) fn score(text: &str) -> usize {
    text.lines().take(200).filter(|line| head(line).is_some()).count()
}

/// A copied chat.
pub(crate) fn read(text: &str, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Webex, hint.via.unwrap_or(Via::Webex), hint);
    let mut open: Option<(Head, String)> = None;
    for (number, line) in text.lines().enumerate() {
        if let Some(head) = head(line) {
            close(&mut gather, open.take());
            let text = head.text.to_owned();
            open = Some((head, text));
        } else if privacy::has_mark(line) {
            close(&mut gather, open.take());
            open = Some((Head { name: "", at: At::Unknown, is_private: true, text: "" }, line.to_owned()));
        } else if let Some((_, body)) = &mut open {
            body.push('\n');
            body.push_str(line);
        } else if !line.trim().is_empty() {
            gather.unread(number + 1);
        }
    }
    close(&mut gather, open);
    gather.import
}

fn close(gather: &mut Gather, open: Option<(Head, String)>) {
    match open {
        Some((head, body)) if head.is_private => gather.drop_private(&[head.name, &head.at.minute(), &body]),
        Some((head, body)) => {
            gather.keep(Message { name: head.name, at: Some(head.at), body: &body, ..Message::default() });
        }
        None => {}
    }
}

/// Whether it is the older interface's list of questions.
pub(crate) fn fits(root: &Value) -> bool {
    list(root, "items").iter().any(|item| item.get("question").is_some())
}

/// Questions with their written answers.
pub(crate) fn read_json(root: &Value, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::WebexQaJson, Via::Webex, hint);
    for item in list(root, "items") {
        let question = gather.keep(Message {
            name: word(item, "displayName"),
            sender_id: item.word("email"),
            source_id: crate::json::id(item, "id"),
            body: word(item, "question"),
            kind: Some(Kind::Question),
            ..Message::default()
        });
        let Some(answers) = item.get("answers") else { continue };
        for one in list(answers, "items") {
            let words: Vec<&str> = match one.get("answer") {
                Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
                Some(other) => other.as_str().into_iter().collect(),
                None => Vec::new(),
            };
            gather.keep(Message {
                name: word(one, "displayName"),
                body: &words.join("\n"),
                kind: Some(Kind::Comment),
                reply_to: question.map(Reply::Draft),
                is_answer: true,
                ..Message::default()
            });
        }
    }
    gather.import
}
