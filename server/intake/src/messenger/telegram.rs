//! Telegram: one chat, or everything that somebody exported (FORMATS, section 2.5).
use super::is_group;
use crate::{
    draft::{At, Reply},
    gather::{Gather, Message, moment},
    hint::{Format, Hint},
    import::Import,
    json::{Look, count, id, list, word},
    via::Via,
    withheld::Withheld,
    zoom,
};
use serde_json::Value;
use std::collections::HashSet;

/// Chats of many. All else is private; of a chat that does not say what it is somebody is asked.
const GROUPS: [&str; 5] =
    ["private_group", "private_supergroup", "public_supergroup", "public_channel", "private_channel"];

/// Whether it is an export, of one chat or of all.
pub(crate) fn fits(root: &Value) -> bool {
    let is_message = |one: &Value| ["from_id", "actor_id", "date_unixtime"].iter().any(|key| one.get(key).is_some());
    !list(root.get("chats").unwrap_or(root), "list").is_empty()
        || list(root, "messages").iter().any(is_message)
        || (root.get("messages").is_some() && GROUPS.contains(&word(root, "type")))
        || matches!(word(root, "type"), "personal_chat" | "bot_chat" | "saved_messages")
}

/// All messages of groups.
pub(crate) fn read(root: &Value, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Telegram, Via::Telegram, hint);
    if let Some(chats) = root.get("chats") {
        for chat in list(chats, "list") {
            read_chat(&mut gather, chat, is_of_many(chat));
        }
    } else {
        let is_said = root.get("type").is_some_and(|kind| !kind.is_null());
        let is_group = if is_said { Some(is_of_many(root)) } else { is_group(&mut gather.import, hint, writers(root)) };
        if let Some(is_group) = is_group {
            read_chat(&mut gather, root, is_group);
        }
    }
    gather.import
}

fn is_of_many(chat: &Value) -> bool {
    GROUPS.contains(&word(chat, "type"))
}

fn writers(chat: &Value) -> usize {
    let written = list(chat, "messages").iter().filter(|one| word(one, "type") == "message");
    written.map(|one| one.word("from_id").unwrap_or_else(|| word(one, "from"))).collect::<HashSet<_>>().len()
}

fn read_chat(gather: &mut Gather, chat: &Value, is_group: bool) {
    let chat_id = id(chat, "id").unwrap_or_default();
    for one in list(chat, "messages") {
        match (is_group, word(one, "type")) {
            (true, "message") => message(gather, &chat_id, one),
            (false, "message") => gather.drop_private(&[&chat_id, &id(one, "id").unwrap_or_else(|| one.to_string())]),
            _ => gather.import.skipped.service += 1,
        }
    }
}

fn message(gather: &mut Gather, chat_id: &str, one: &Value) {
    let body = text(one.get("text").unwrap_or(&Value::Null));
    let has_media =
        ["photo", "file", "media_type", "sticker_emoji", "poll", "location_information", "contact_information"]
            .iter()
            .any(|key| one.get(key).is_some());
    if body.trim().is_empty() && has_media {
        gather.import.skipped.media += 1;
        return;
    }
    let at = id(one, "date_unixtime").as_deref().and_then(unix).or_else(|| one.word("date").and_then(moment));
    gather.keep(Message {
        name: word(one, "from"),
        sender_id: one.word("from_id"),
        source_id: id(one, "id").map(|id| format!("{chat_id}/{id}")),
        at,
        body: &body,
        stated: Some(votes(one)).filter(|votes| *votes > 0),
        reply_to: id(one, "reply_to_message_id").map(|id| Reply::Source(Withheld::new(format!("{chat_id}/{id}")))),
        is_held: true,
        is_edit: one.get("edited").is_some(),
        ..Message::default()
    });
}

fn unix(seconds: &str) -> Option<At> {
    let seconds: i64 = seconds.parse().ok()?;
    Some(At::Utc { ms: seconds.checked_mul(1000)? })
}

/// A string, or a list of strings and of objects with a text.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(|part| part.as_str().unwrap_or_else(|| word(part, "text"))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => String::new(),
    }
}

fn votes(one: &Value) -> u32 {
    let reactions = list(one, "reactions").iter().filter(|reaction| zoom::is_vote(word(reaction, "emoji")));
    reactions.filter_map(|reaction| count(reaction, "count")).fold(0, u32::saturating_add)
}
