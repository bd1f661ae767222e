//! Posts of Bluesky: bare records, a feed, or lines of its stream.
use crate::{
    draft::Reply,
    gather::{Gather, Message, moment},
    hint::{Format, Hint},
    import::Import,
    json::{Look, count, list, word},
    via::Via,
    withheld::Withheld,
};
use serde_json::Value;

const POST: &str = "app.bsky.feed.post";

/// Whether it is a post, or holds one.
pub(crate) fn fits(one: &Value) -> bool {
    record(one).is_some() || deleted(one).is_some()
}

/// The record and what stands around it.
fn record(one: &Value) -> Option<(&Value, &Value)> {
    let places = ["", "/record", "/post/record", "/commit/record", "/value"];
    places.iter().find_map(|place| {
        let found = one.pointer(place)?;
        let around = one.pointer("/post").unwrap_or(one);
        (word(found, "$type") == POST).then_some((found, around))
    })
}

fn deleted(one: &Value) -> Option<String> {
    let commit = one.get("commit")?;
    (word(commit, "operation") == "delete" && word(commit, "collection") == POST).then(|| address(one)).flatten()
}

/// A post's address within the network, from wherever it stands.
fn address(around: &Value) -> Option<String> {
    if let Some(uri) = around.word("uri") {
        return Some(uri.to_owned());
    }
    let (did, key) = (around.word("did")?, around.pointer("/commit/rkey")?.as_str()?);
    Some(format!("at://{did}/{POST}/{key}"))
}

/// Posts in their order.
pub(crate) fn read<'a>(all: impl IntoIterator<Item = &'a Value>, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Bluesky, Via::Bluesky, hint);
    for (number, one) in all.into_iter().enumerate() {
        if let Some(gone) = deleted(one) {
            gather.import.gone.push((Via::Bluesky, Withheld::new(gone)));
            continue;
        }
        let Some((record, around)) = record(one) else {
            gather.unread(number + 1);
            continue;
        };
        let author = around.get("author").unwrap_or(around);
        let reply = record.pointer("/reply/parent/uri").and_then(Value::as_str);
        gather.keep(Message {
            name: word(author, "displayName"),
            sender_id: author.word("did"),
            source_id: address(around),
            at: record.word("createdAt").and_then(moment),
            body: word(record, "text"),
            lang: list(record, "langs").first().and_then(Value::as_str),
            stated: count(around, "likeCount"),
            reply_to: reply.map(|uri| Reply::Source(Withheld::new(uri.to_owned()))),
            is_held: true,
            is_edit: one.pointer("/commit/operation").and_then(Value::as_str) == Some("update"),
            ..Message::default()
        });
    }
    gather.import
}
