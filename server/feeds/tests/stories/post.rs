//! A status as the documentation writes it.
use serde_json::{Value, json};

/// A status with every field that the documentation promises and we could be tempted by.
pub(crate) fn post(id: u64, who: &str, words: &str) -> Value {
    let picture = "https://files.example.org/avatar.png";
    json!({
        "id": id.to_string(), "created_at": "2026-10-26T20:40:00.000Z", "in_reply_to_id": null, "sensitive": false,
        "spoiler_text": "", "visibility": "public", "language": "en", "uri": format!("https://example.org/{id}"),
        "url": format!("https://example.org/{id}"), "replies_count": 0, "reblogs_count": 0, "favourites_count": 0,
        "edited_at": null, "content": format!("<p>{words}</p>"), "reblog": null, "media_attachments": [],
        "account": {"id": "7", "username": who, "acct": who, "display_name": who, "bot": false, "avatar": picture},
        "mentions": [], "tags": [{"name": "igf2026", "url": "https://example.org/tags/igf2026"}], "emojis": [],
        "card": {"url": "https://example.com/page", "image": picture}, "poll": null,
    })
}
