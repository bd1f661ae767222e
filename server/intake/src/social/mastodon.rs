//! Mastodon: statuses, and the events of its stream (FORMATS, section 2.5).
use crate::{
    draft::Reply,
    gather::{Gather, Message, moment},
    hint::{Format, Hint},
    import::Import,
    json::{Look, count, id, says, word},
    via::Via,
    withheld::Withheld,
};
use serde_json::Value;

/// Visibilities that mean «for everybody». What says nothing is not.
const PUBLIC: [&str; 2] = ["public", "unlisted"];

/// Whether one element looks like a status, or like an event of the stream.
pub(crate) fn fits(one: &Value) -> bool {
    let is_status = one.get("content").is_some() && (one.get("visibility").is_some() || one.get("account").is_some());
    is_status || is_event(one)
}

fn is_event(one: &Value) -> bool {
    one.get("event").is_some_and(Value::is_string)
        && one.get("payload").is_some_and(|load| !load.pointer("/object").is_some_and(Value::is_object))
}

/// Statuses and events in their order.
pub(crate) fn read<'a>(all: impl IntoIterator<Item = &'a Value>, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Mastodon, Via::Mastodon, hint);
    for (number, one) in all.into_iter().enumerate() {
        if is_event(one) {
            event(&mut gather, number, word(one, "event"), one.get("payload").unwrap_or(&Value::Null));
        } else if one.is_object() {
            status(&mut gather, one, false);
        } else {
            gather.unread(number + 1);
        }
    }
    gather.import
}

/// The stream as a server sends it line by line: `event: update`, `data: {…}`.
pub(crate) fn read_stream(text: &str, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Mastodon, Via::Mastodon, hint);
    let mut name = "";
    for (number, line) in text.lines().enumerate() {
        if let Some(found) = line.strip_prefix("event:") {
            name = found.trim();
        } else if let Some(data) = line.strip_prefix("data:") {
            event(&mut gather, number, name, &Value::String(data.trim().to_owned()));
            name = "";
        }
    }
    gather.import
}

fn event(gather: &mut Gather, number: usize, name: &str, payload: &Value) {
    // The payload is JSON within JSON, or already a value.
    let inner = payload.as_str().map(serde_json::from_str::<Value>);
    match name {
        "delete" => {
            match payload.as_str().map(ToOwned::to_owned).or_else(|| payload.is_number().then(|| payload.to_string())) {
                Some(gone) => {
                    gather.import.gone.push((Via::Mastodon, Withheld::new(gone.trim_matches('"').to_owned())));
                }
                None => gather.unread(number + 1),
            }
        }
        "update" | "status.update" => match (inner, payload) {
            (Some(Ok(found)), _) => status(gather, &found, name == "status.update"),
            (None, found @ Value::Object(_)) => status(gather, found, name == "status.update"),
            _ => gather.unread(number + 1),
        },
        "conversation" => gather.drop_private(&[&payload.to_string()]),
        _ => gather.import.skipped.service += 1,
    }
}

fn status(gather: &mut Gather, one: &Value, is_edit: bool) {
    if !PUBLIC.contains(&word(one, "visibility")) {
        gather.drop_private(&[&id(one, "id").unwrap_or_else(|| one.to_string())]);
        return;
    }
    let none = Value::Null;
    let account = one.get("account").unwrap_or(&none);
    if says(account, "bot") {
        gather.import.skipped.bots += 1;
        return;
    }
    // A boost repeats what somebody else wrote: that comes by itself.
    if one.get("reblog").is_some_and(Value::is_object) {
        gather.import.skipped.empty += 1;
        return;
    }
    let warning =
        if says(one, "sensitive") || !word(one, "spoiler_text").is_empty() { word(one, "spoiler_text") } else { "" };
    let has_media = one.get("media_attachments").and_then(Value::as_array).is_some_and(|all| !all.is_empty());
    if has_media && crate::clean::body(word(one, "content"), true).text.is_empty() {
        gather.import.skipped.media += 1;
        return;
    }
    gather.keep(Message {
        name: word(account, "display_name"),
        sender_id: account.word("acct"),
        source_id: id(one, "id"),
        at: one.word("created_at").and_then(moment),
        body: word(one, "content"),
        is_html: true,
        warning: if says(one, "sensitive") && warning.is_empty() { "sensitive" } else { warning },
        lang: one.word("language"),
        stated: count(one, "favourites_count"),
        reply_to: id(one, "in_reply_to_id").map(|id| Reply::Source(Withheld::new(id))),
        is_held: true,
        is_edit,
        ..Message::default()
    });
}
