//! Matrix, as Element exports a room: edits and redactions are applied (FORMATS, section 2.5).
use super::is_group;
use crate::{
    draft::{At, Reply, Sender},
    gather::{Gather, Message},
    hint::{Format, Hint},
    import::Import,
    json::{Look, is_true, list, word},
    via::Via,
    withheld::Withheld,
    zoom,
};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Whether it is an export of a room.
pub(crate) fn fits(root: &Value) -> bool {
    list(root, "messages").iter().any(|one| one.get("event_id").is_some() || word(one, "type").starts_with("m."))
}

/// What later events say of earlier ones.
#[derive(Default)]
struct Later<'a> {
    gone: HashSet<&'a str>,
    edits: HashMap<&'a str, (&'a str, &'a Value)>,
    reactions: Vec<(&'a str, &'a Value)>,
}

fn relation(one: &Value) -> Option<(&str, &str)> {
    let relates = one.pointer("/content/m.relates_to")?;
    Some((relates.word("rel_type")?, relates.word("event_id")?))
}

fn later(all: &[Value]) -> Later<'_> {
    let mut later = Later::default();
    for one in all {
        if word(one, "type") == "m.room.redaction" {
            let gone = one.word("redacts").or_else(|| one.pointer("/content/redacts").and_then(Value::as_str));
            later.gone.extend(gone);
        }
    }
    for one in all.iter().filter(|one| !later.gone.contains(word(one, "event_id"))) {
        match relation(one) {
            // Only who wrote may replace.
            Some(("m.replace", of)) => {
                if let Some(body) = one.pointer("/content/m.new_content") {
                    later.edits.insert(of, (word(one, "sender"), body));
                }
            }
            Some(("m.annotation", of)) if word(one, "type") == "m.reaction" => later.reactions.push((of, one)),
            _ => {}
        }
    }
    later
}

/// Who wrote something: machines and those who only changed what stood there do not make a group of two people.
/// Nobody counts where the room was opened as a direct one.
fn writers(all: &[Value]) -> usize {
    let is_direct = |one: &Value| {
        ["/content/is_direct", "/prev_content/is_direct", "/unsigned/prev_content/is_direct"]
            .iter()
            .any(|at| is_true(one.pointer(at)))
    };
    if all.iter().any(is_direct) {
        return 0;
    }
    let is_written = |one: &&Value| {
        word(one, "type") == "m.room.message"
            && relation(one).is_none_or(|(kind, _)| kind != "m.replace")
            && one.pointer("/content/msgtype").and_then(Value::as_str) != Some("m.notice")
    };
    all.iter().filter(is_written).map(|one| word(one, "sender")).collect::<HashSet<_>>().len()
}

/// The messages that still stand, as they were last edited. Of a room of two nothing is taken before somebody says that
/// it is a group.
pub(crate) fn read(root: &Value, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Matrix, Via::Matrix, hint);
    let all = list(root, "messages");
    let Some(is_group) = is_group(&mut gather.import, hint, writers(all)) else { return gather.import };
    let later = later(all);
    let mut places = HashMap::new();
    for one in all {
        let event = word(one, "event_id");
        match word(one, "type") {
            "m.room.message" if relation(one).is_some_and(|(kind, _)| kind == "m.replace") => {}
            "m.room.message" if !is_group && event.is_empty() => gather.drop_private(&[&one.to_string()]),
            "m.room.message" if !is_group => gather.drop_private(&[event]),
            "m.room.message" if later.gone.contains(event) || is_emptied(one) => {
                gather.import.skipped.deleted += 1;
                if !event.is_empty() {
                    gather.import.gone.push((Via::Matrix, Withheld::new(event.to_owned())));
                }
            }
            "m.room.message" => {
                if let Some(index) = message(&mut gather, one, &later) {
                    places.insert(event, index);
                }
            }
            "m.reaction" | "m.room.redaction" => {}
            _ => gather.import.skipped.service += 1,
        }
    }
    for (of, one) in &later.reactions {
        gather.import.skipped.reactions += 1;
        let key = one.pointer("/content/m.relates_to/key").and_then(Value::as_str).unwrap_or("");
        if let Some(index) = places.get(of).filter(|_| zoom::is_vote(key)) {
            gather.vote(*index, Sender::new("", one.word("sender")), true);
        }
    }
    gather.import
}

/// A redacted event keeps its place and loses its content.
fn is_emptied(one: &Value) -> bool {
    one.get("content").is_none_or(|content| content.as_object().is_some_and(serde_json::Map::is_empty))
        || one.pointer("/unsigned/redacted_because").is_some()
}

fn message(gather: &mut Gather, one: &Value, later: &Later) -> Option<usize> {
    let none = Value::Null;
    let event = word(one, "event_id");
    let sender = word(one, "sender");
    let content = one.get("content").unwrap_or(&none);
    let edit = later.edits.get(event).filter(|(by, _)| *by == sender).map(|(_, body)| *body);
    let shown = edit.unwrap_or(content);
    match word(shown, "msgtype") {
        "m.notice" => {
            gather.import.skipped.bots += 1;
            return None;
        }
        "m.image" | "m.file" | "m.audio" | "m.video" | "m.sticker" | "m.location" => {
            gather.import.skipped.media += 1;
            return None;
        }
        _ => {}
    }
    let reply = content.pointer("/m.relates_to/m.in_reply_to/event_id").and_then(Value::as_str);
    let body = if reply.is_some() { without_quote(word(shown, "body")) } else { word(shown, "body") };
    let at = one.get("origin_server_ts").and_then(Value::as_i64).map(|ms| At::Utc { ms });
    gather.keep(Message {
        sender_id: Some(sender),
        source_id: one.word("event_id").map(ToOwned::to_owned),
        at,
        body,
        reply_to: reply.map(|id| Reply::Source(Withheld::new(id.to_owned()))),
        is_held: true,
        is_edit: edit.is_some(),
        ..Message::default()
    })
}

/// A reply repeats above itself what it replies to, with the handle of who wrote it.
fn without_quote(body: &str) -> &str {
    let mut rest = body;
    while rest.starts_with("> ") || rest.starts_with(">\n") {
        rest = rest.split_once('\n').map_or("", |(_, below)| below);
    }
    rest
}
