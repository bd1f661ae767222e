//! The chat of a YouTube live stream (FORMATS, section 2.5).
use crate::{
    gather::{Gather, Message, moment},
    hint::{Format, Hint},
    import::Import,
    json::{Look, id, list, word},
    via::Via,
    withheld::Withheld,
};
use serde_json::Value;

/// Whether it is a page of such a chat.
pub(crate) fn fits(root: &Value) -> bool {
    list(root, "items")
        .iter()
        .any(|item| item.pointer("/snippet/displayMessage").is_some() || item.get("authorDetails").is_some())
        || root.get("pollingIntervalMillis").is_some()
}

/// The messages of a page. What a moderator of the stream took back is told as gone.
pub(crate) fn read(root: &Value, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::Youtube, Via::Youtube, hint);
    let none = Value::Null;
    for item in list(root, "items") {
        let snippet = item.get("snippet").unwrap_or(&none);
        let author = item.get("authorDetails").unwrap_or(&none);
        match word(snippet, "type") {
            "messageDeletedEvent" => {
                if let Some(gone) = snippet.pointer("/messageDeletedDetails/deletedMessageId").and_then(Value::as_str) {
                    gather.import.gone.push((Via::Youtube, Withheld::new(gone.to_owned())));
                }
                gather.import.skipped.deleted += 1;
            }
            "tombstone" => gather.import.skipped.deleted += 1,
            "" | "textMessageEvent" | "superChatEvent" => {
                gather.keep(Message {
                    name: word(author, "displayName"),
                    sender_id: author.word("channelId"),
                    source_id: id(item, "id"),
                    at: snippet.word("publishedAt").and_then(moment),
                    body: word(snippet, "displayMessage"),
                    is_held: true,
                    ..Message::default()
                });
            }
            _ => gather.import.skipped.service += 1,
        }
    }
    gather.import
}
