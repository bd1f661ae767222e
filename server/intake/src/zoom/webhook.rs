//! One chat message of a running webinar, as Zoom's event brings it.
use crate::{
    gather::{Gather, Message, moment},
    hint::{Format, Hint},
    import::Import,
    json::{Look, id, word},
    privacy,
    via::Via,
};
use serde_json::Value;

/// Whether it is an event of Zoom's.
pub(crate) fn fits(root: &Value) -> bool {
    root.get("event").is_some_and(Value::is_string) && root.pointer("/payload/object").is_some_and(Value::is_object)
}

/// The message of the event; of another event nothing.
pub(crate) fn read(root: &Value, hint: &Hint) -> Import {
    let mut gather = Gather::new(Format::ZoomWebhook, Via::ZoomChat, hint);
    let is_chat = word(root, "event").ends_with("chat_message_sent");
    let Some(chat) = root.pointer("/payload/object/chat_message").filter(|_| is_chat) else {
        gather.import.skipped.service += 1;
        return gather.import;
    };
    let sender = word(chat, "sender_name");
    // Only what is said to be for everyone is; an event without the field is not.
    let is_public = privacy::is_everyone(word(chat, "recipient_type")) && !privacy::is_marked(sender);
    if !is_public {
        gather.drop_private(&[&id(chat, "message_id").unwrap_or_else(|| chat.to_string())]);
        return gather.import;
    }
    gather.keep(Message {
        name: sender,
        sender_id: chat.word("sender_session_id").or_else(|| chat.word("sender_email")),
        source_id: id(chat, "message_id"),
        at: chat.word("date_time").and_then(moment),
        body: word(chat, "message_content"),
        ..Message::default()
    });
    gather.import
}
